"""This step says of a sum that is 0 but for rounding what it would be by hand."""

from support.paths import FORECASTS

from neuron_gui import Experiment, simulate
from neuron_gui.core.explain.moment import Moment
from neuron_gui.core.explain.sections import weighted_sum
from neuron_gui.core.message import Message

AND = FORECASTS / "and.neuron.json"


def said(run):
    """Return each sentence beside a weighted sum, with the sum, over all steps and samples."""
    for t in range(run.steps + 1):
        for sample in range(4):
            moment = Moment(run, t, sample)
            for item in weighted_sum(moment).items:
                if isinstance(item, Message):
                    yield moment, str(item)


def test_the_threshold_of_printed_courses_is_met_but_for_rounding():
    told = list(said(simulate(Experiment.load(AND))))
    assert told
    for moment, sentence in told:
        assert 0 < abs(moment.z) < 1e-16
        assert moment.a == (1.0 if moment.z > 0 else 0.0)
        assert sentence.startswith("The sum is 0 but for rounding")
        assert ("would be 1" in sentence) == (moment.z < 0)


def test_of_other_activations_and_other_sums_nothing_is_said():
    chosen = Experiment.load(AND)
    assert not list(said(simulate(chosen.with_value("neuron.activation", "sigmoid"))))
    assert not list(said(simulate(chosen.with_value("neuron.bias.initial", -0.25))))
