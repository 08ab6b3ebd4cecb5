"""What can be swept, from where to where at first; and what theory says of the map."""

import pytest

from neuron_gui import resources
from neuron_gui.core.sweep.choices import turnables
from neuron_gui.core.sweep.dial import dial, spread
from neuron_gui.core.sweep.limits import limits
from neuron_gui.core.sweep.sweep import RATE, Sweep
from neuron_gui.core.theory.theory import theory

OPENING = resources.preset("opening")
CASES = [resources.preset(name) for name in resources.preset_names()] + [
    OPENING.with_value("strategy", value)
    for value in (
        {"kind": "random_guess"},
        {"kind": "step_sign"},
        {"kind": "perceptron"},
        *(
            {"kind": "gradient_descent", "optimizer": {"kind": kind}}
            for kind in ("nesterov", "adam", "adagrad")
        ),
        *(
            {"kind": "gradient_descent", "schedule": {"kind": kind}}
            for kind in ("step_decay", "inverse_time", "cosine")
        ),
    )
]


@pytest.mark.parametrize("experiment", CASES, ids=lambda e: f"{e.title} {type(e.strategy).__name__}"[:40])
def test_both_ends_of_every_suggested_range_fit_the_experiment(experiment):
    found = turnables(experiment)
    titles = {str(option.title) for option in found}
    assert len({option.path for option in found}) == len(titles) == len(found)
    for option in found:
        span = option.span
        assert span.low < span.high and (span.low > 0 or not span.logarithmic)
        for value in spread(*(span.low, span.high, 2, span.logarithmic, option.whole)):
            experiment.with_value(option.path, value)


def test_start_weights_that_are_given_can_be_turned_one_by_one():
    given = OPENING.with_value("neuron.weights", {"values": [1.0, 2.0]})
    assert {"Start of x", "Start of y"} <= {str(option.title) for option in turnables(given)}


def test_whole_numbers_by_equal_factors_are_each_named_once():
    assert spread(1, 10, 30, logarithmic=True, whole=True) == tuple(range(1, 11))


def test_limits_stand_still_along_seeds_and_move_along_penalties():
    rates = dial(f"{RATE}=1e-7:1e-4:5")
    still = limits(Sweep(OPENING, rates, dial("seed=0:99")))
    assert still.across and still.places == (0, 99)
    assert [known.limit for known in still.rates] == [theory(OPENING).eta_max] * 2
    moving = limits(Sweep(OPENING, dial("loss.l2=0:100000:7"), rates))
    assert not moving.across and moving.places == tuple(range(7))
    for place, known in zip(moving.places, moving.rates, strict=True):
        penalized = OPENING.with_value("loss.l2", 100_000 * place / 6)
        assert known.limit == pytest.approx(theory(penalized).eta_max)


def test_there_are_no_limits_where_no_rate_is_turned_or_nothing_is_known():
    assert limits(Sweep(OPENING, dial("seed=0:9"))) is None
    curved = [("neuron.activation", "tanh"), ("loss.kind", "mse")]
    gate = resources.preset("and-gate").with_values(curved)
    assert limits(Sweep(gate, dial(f"{RATE}=0.1:1:5"))) is None
