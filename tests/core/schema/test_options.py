"""Options are read from where they are declared: names, words, limits, and which may change on the way."""

import msgspec
import pytest

from neuron_gui.core.optimizers import Adam, Momentum, Sgd
from neuron_gui.core.schedules import Cosine, InverseTime, StepDecay
from neuron_gui.core.schema.options import Option, options
from neuron_gui.core.stop import Stop
from neuron_gui.core.strategies import STRATEGIES, GradientDescent, RandomGuess, StepSign


def named(part, name):
    (found,) = (option for option in options(part) if option.name == name)
    return found


def test_a_number_comes_with_its_limits_and_its_slider():
    option = named(GradientDescent, "learning_rate")
    assert (option.kind, option.default) == (float, 0.001)
    assert (option.above, option.at_least, option.at_most, option.below) == (0, None, None, None)
    assert option.slider == (1e-9, 10.0)
    assert option.live
    assert option.title == "Learning rate η"


@pytest.mark.parametrize(
    ("part", "name", "limits"),
    [
        (Momentum, "momentum", {"at_least": 0, "below": 1}),
        (Adam, "eps", {"above": 0}),
        (StepDecay, "factor", {"above": 0, "at_most": 1}),
        (StepDecay, "every", {"at_least": 1}),
        (Stop, "max_steps", {"at_least": 1, "at_most": 10**9}),
        (RandomGuess, "low", {}),
    ],
)
def test_limits_are_those_of_the_declaration(part, name, limits):
    option = named(part, name)
    none = dict.fromkeys(("at_least", "above", "at_most", "below"))
    assert {limit: getattr(option, limit) for limit in none} == none | limits


def test_words_and_parts_to_choose_from():
    assert named(StepSign, "order").kind == ("alternate", "together")
    assert named(GradientDescent, "optimizer").kind[0] is Sgd
    assert named(GradientDescent, "schedule").default.__class__.__name__ == "Constant"
    assert named(RandomGuess, "integers").kind is bool
    assert named(StepDecay, "every").kind is int


def test_an_option_that_may_be_switched_off_says_so():
    assert named(Stop, "tolerance").optional
    assert named(Stop, "tolerance").kind is float
    assert not named(Stop, "max_steps").optional


def test_numbers_beside_a_word_are_told_as_declared():
    word, number = named(GradientDescent, "batch").kind
    assert word.__args__ == ("full",)
    assert number.__args__ == (int,)


def test_options_stand_in_the_order_of_their_declaration():
    assert [option.name for option in options(StepSign)] == ["step", "size", "order", "direction"]
    assert options(Sgd) == ()


LIVE = {"step", "learning_rate", "momentum", "beta1", "beta2", "alpha", "eps", "tolerance", "max_steps"}


def parts():
    """Return every part that has options."""
    chosen = [*STRATEGIES.values(), Stop]
    return chosen + [kind for name in ("optimizer", "schedule") for kind in named(GradientDescent, name).kind]


@pytest.mark.parametrize("part", parts(), ids=lambda part: part.__name__)
def test_every_option_has_a_title_a_sentence_and_a_default(part):
    for option in options(part):
        assert isinstance(option, Option)
        assert option.title != option.name
        assert option.description.endswith(".")
        assert option.default is not msgspec.NODEFAULT
        assert option.live == (option.name in LIVE)


def test_schedule_constants_are_options_too():
    assert named(InverseTime, "decay").default == 0.01
    assert named(Cosine, "minimum").default == 0
