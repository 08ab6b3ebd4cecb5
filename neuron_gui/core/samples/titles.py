"""What an experiment is called that nobody gave a name: by its equation, or by its columns."""

from neuron_gui.core.dataset import Data
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.samples import formula

MAX_NAMES = 3  # inputs that a title names


def title_of(data: Data) -> str:
    """Return the samples' equation, such as `256·x + 212·y = 1492`, else `height, weight → sex`."""
    if formula.is_equations(data):
        return formula.as_text(data)
    more = ", …" if data.d > MAX_NAMES else ""
    return f"{', '.join(data.input_names[:MAX_NAMES])}{more} → {data.target_name}"


def retitled(before: Experiment, after: Experiment) -> Experiment:
    """Return an edited experiment under a title that is true of it.

    Titles tell of the samples, those of equations of how they are solved, too.
    """
    data = after.data
    told = data is before.data or data == before.data
    if formula.is_equations(data):
        told = told and after.strategy == before.strategy
    return after if told else after.replaced(title=title_of(data))
