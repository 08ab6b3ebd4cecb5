"""What a lesson wants done, in words: with the names that the window gives to controls and values."""

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.lessons.lesson import (
    Becomes,
    Changes,
    RunEnds,
    StepsMade,
    SweepMade,
    Task,
    title,
)
from neuron_gui.core.message import grouped
from neuron_gui.core.neuron import ACTIVATIONS, LOSSES
from neuron_gui.ui.text.decimals import exact
from neuron_gui.ui.text.translate import translated
from neuron_gui.ui.widgets.option_form import words


def request(task: Task, experiment: Experiment) -> str:
    """Return what is to be done with an experiment, as a sentence."""
    match task:
        case RunEnds():
            return translated("Run to the end (Space).")
        case StepsMade(count=1):
            return translated("Make one step (→).")
        case StepsMade(count=count):
            return translated("Make steps until there are {count} (→).").format(count=grouped(count))
        case SweepMade():
            return translated("Make a sweep (Ctrl+M) and let it fill.")
        case Changes(path=path):
            return translated("Change {name}.").format(name=_name(path, experiment))
        case Becomes(path=path, value=bool() as on):
            text = translated("Switch {name} on.") if on else translated("Switch {name} off.")
            return text.format(name=_name(path, experiment))
        case Becomes(path=path, value=value):
            text = translated("Set {name} to {value}.")
            return text.format(name=_name(path, experiment), value=_shown(path, value))


def _name(path: str, experiment: Experiment) -> str:
    """Return an option's title as a sentence has it."""
    found = title(experiment, path)
    shown = words(found) if found == path.rpartition(".")[2] else translated(found)
    return translated("“{name}”").format(name=shown)


def _shown(path: str, value: object) -> str:
    """Return a value as the control at a path has it."""
    if isinstance(value, str):
        return _word(path, value)
    return exact(value) if isinstance(value, float) else f"{value}"


def _word(path: str, value: str) -> str:
    """Return what the control at a path calls a value."""
    if path == "loss.kind":
        return translated(LOSSES[value].title)
    return translated(ACTIVATIONS[value].title) if path == "neuron.activation" else words(value)
