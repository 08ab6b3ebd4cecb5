"""What a run is said to be doing is what its curves show, and the words do not flicker."""

from itertools import pairwise

import numpy as np
import pytest
from support.problems import descent, endless, equation, experiment

from neuron_gui import Run
from neuron_gui.core.history import History
from neuron_gui.core.verdict.trend import trend

STEEPEST = 2 * (256**2 + 212**2)


def curves(losses, weights=None):
    history = History(channels=2)
    history.extend(np.vstack([losses, np.zeros(len(losses)) if weights is None else weights]))
    return history.curves()


STEPS = np.arange(400)
SHAPES = {
    "converging": 0.97**STEPS,
    "oscillating": 2 + np.cos(3 * STEPS),
    "zigzag": 0.97**STEPS * (2 + np.cos(3 * STEPS)),
    "crawling": 1 - 1e-5 * STEPS,
    "resting": np.full(400, 0.25),
    "rising": 1 + 0.001 * STEPS,
    "diverging": 1.1**STEPS,
}


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("times", [1, 50], ids=["every record a bin", "many records a bin"])
def test_every_shape_has_its_word(shape, times):
    losses = SHAPES[shape]
    if times > 1:
        fine = np.linspace(0, len(losses) - 1, times * len(losses))
        losses = np.interp(fine, STEPS, losses)
    assert trend(curves(losses)) == shape


def test_what_falls_little_beside_what_a_run_began_with_has_not_come_to_rest():
    losses = np.append(1e9, 0.2 - 1e-7 * STEPS)
    assert trend(curves(losses)) == "crawling"
    assert trend(curves(np.append(1e9, 0.2 - 1e-12 * STEPS))) == "resting"


def test_swings_that_can_be_seen_are_no_rest_however_high_a_run_began():
    swings = np.append(1e22, 3e4 + 1e4 * np.cos(3 * STEPS))
    assert trend(curves(swings)) is None
    assert trend(curves(np.append(1.0, 1e-29 * (2 + np.cos(3 * STEPS))))) == "resting"  # but for rounding


def test_too_few_records_are_not_judged():
    assert [trend(curves(0.5 ** np.arange(n))) for n in range(1, 5)] == [None, None, None, "converging"]


def test_numbers_that_broke_are_divergence():
    assert trend(curves([1, 1e100, np.inf, np.nan])) == "diverging"


def test_the_last_record_of_a_run_that_has_ended_counts():
    losses = np.append(SHAPES["oscillating"][:300], 0.01)
    assert trend(curves(losses)) == "oscillating"
    assert trend(curves(losses), ended=True) == "zigzag"


def test_now_and_then_up_is_not_judged():
    losses = np.ones(64)
    losses[60] += 1e-4
    assert trend(curves(losses)) is None


def test_weights_that_swing_while_the_loss_falls_converge_in_zigzag():
    assert trend(curves(0.9 ** STEPS[:99], (-0.9) ** STEPS[:99])) == "zigzag"
    assert trend(curves(0.9 ** STEPS[:99], 0.9 ** STEPS[:99])) == "converging"


def test_near_the_floor_there_is_nothing_to_gain():
    losses = 2 + 0.5**STEPS
    assert trend(curves(losses), floor=2.0) == "resting"
    assert trend(curves(losses[:20]), floor=2.0) == "converging"


@pytest.mark.parametrize(
    ("rate", "words"),
    [
        (0.5 / STEEPEST, {"converging"}),
        (1.8 / STEEPEST, {"zigzag"}),
        (2.2 / STEEPEST, {"rising", "diverging"}),
        (1e-7 / STEEPEST, {"crawling"}),
    ],
)
def test_from_the_fourth_record_on_the_article_s_equation_is_judged_right_at_every_step(rate, words):
    run = Run(equation(strategy=descent(rate), stop=endless(60)))
    run.advance(3)
    said = {trend(run.curves())}
    while not run.outcome:
        run.advance(1)
        said.add(trend(run.curves()))
    assert said <= words


def test_the_word_changes_at_most_eight_times_while_a_run_doubles():
    """However noisy the loss: the moment of judgement moves on by an eighth of the run at a time."""
    losses = np.random.default_rng(0).uniform(1, 2, size=1024) * 0.999 ** np.arange(1024)
    said = [trend(curves(losses[:n])) for n in range(512, 1025)]
    assert sum(a != b for a, b in pairwise(said)) <= 8


def test_mini_batches_settle_into_oscillation():
    rng = np.random.default_rng(0)
    inputs = rng.normal(size=(64, 1))
    noisy = experiment(
        inputs, inputs[:, 0] + rng.normal(size=64), strategy=descent(0.1, batch=4), stop=endless(5000)
    )
    run = Run(noisy)
    run.advance(5000)
    assert trend(run.curves()) == "oscillating"
