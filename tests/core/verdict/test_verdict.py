"""What is said of a run, before it, on the way and afterwards, from real experiments."""

import pytest
from support.problems import descent, endless, equation, experiment

from neuron_gui import Run, resources, simulate
from neuron_gui.core.message import Message, Remedy, readable
from neuron_gui.core.outcome import OUTCOMES, Outcome
from neuron_gui.core.verdict.outlook import outlook, verdict
from neuron_gui.core.verdict.trend import Trend
from neuron_gui.core.verdict.verdict import DOING, ENDINGS, STILL, Verdict


def told(chosen, steps=0):
    """Return the verdict after so many steps, or at the end."""
    run = Run(chosen)
    before = outlook(run)
    run.advance(chosen.stop.max_steps if steps is None else steps)
    return verdict(run, before)


def sentences(judged):
    return [str(judged.sentence), *map(str, judged.reasons)]


def guessing(number):
    """Return a strategy that always guesses this."""
    return {"kind": "random_guess", "low": number, "high": number}


TINY_STEPS = {"kind": "step_sign", "step": 1e-9}


@pytest.mark.parametrize(
    ("chosen", "mood", "first_two"),
    [
        (
            experiment([[1]], [1], weights=[0], strategy=descent(0.25), stop={"tolerance": 0.25}),
            "good",
            ["Solved at step 2.", "No error is larger than the tolerance, 0.25."],
        ),
        (
            equation(weights=[5, 1], stop={"tolerance": None, "target_loss": 0.5}, strategy=TINY_STEPS),
            "good",
            ["Target loss reached at step 0.", "The loss is at most 0.5."],
        ),
        (
            experiment([[1]], [1], weights=[0], strategy=descent(500)),
            "bad",
            ["Diverged at step 17.", "500 is 500 times the largest stable rate, 1."],
        ),
        (
            experiment([[1]], [1], weights=[0], loss={"kind": "mae"}, strategy=descent(1e200)),
            "bad",
            ["Diverged at step 1.", "The numbers grew out of bounds."],
        ),
        (
            experiment([[1], [1]], [0, 2], weights=[1], strategy=descent(0.1)),
            "over",
            ["Arrived at step 1.", "No weights have a lower loss than these."],
        ),
        (
            equation(weights=[0, 0], strategy=TINY_STEPS, stop={"max_steps": 1200}),
            "over",
            ["Out of steps after 1 200: not solved.", "It was crawling."],
        ),
        (
            equation(weights=[0, 0], strategy=TINY_STEPS, stop=endless(2)),
            "over",
            ["Out of steps after 2."],
        ),
        (
            equation(weights=[0, 0], strategy=TINY_STEPS, stop={"max_steps": 1}),
            "over",
            ["Out of steps after 1: not solved."],
        ),
        (
            equation(weights=[0, 0], strategy=guessing(9), stop={"max_steps": 3}),
            "over",
            ["Out of steps after 3: not solved.", "The best was guess 0, with an error of 1492."],
        ),
        (
            equation(weights=[0, 0], strategy=guessing(1), stop=endless(3)),
            "over",
            ["Out of steps after 3.", "The best was guess 1, with an error of 1024."],
        ),
    ],
)
def test_how_a_run_ended_and_why(chosen, mood, first_two):
    judged = told(chosen, steps=None)
    assert (judged.mood, judged.ended) == (mood, True)
    assert sentences(judged)[:2] == first_two


def test_a_run_that_a_person_stopped():
    run = Run(equation(weights=[0, 0], strategy=TINY_STEPS))
    before = outlook(run)
    run.advance(5)
    run.stop()
    assert sentences(verdict(run, before)) == ["Stopped at step 5.", "It was crawling."]


def test_every_outcome_and_every_trend_has_its_words():
    assert set(ENDINGS) == {*OUTCOMES} - {Outcome.RUNNING}
    assert set(DOING) == set(STILL) == set(Trend.__args__)


def test_before_a_run_where_nothing_is_known_it_is_said_how_to_begin():
    assert sentences(told(equation(strategy=descent(0.1, "adam")))) == [
        "Ready.",
        "Press Space or Run, and the neuron learns.",
    ]


def test_the_worst_forecast_comes_first():
    """That it converges is true of XOR too, but says nothing of what matters."""
    xor = resources.preset("and-gate").with_value("data.targets", [0, 1, 1, 0])
    judged = told(xor)
    assert judged.mood == "warning"
    assert sentences(judged)[:2] == [
        "Cannot be solved.",
        "No weights part the rows with target 1 from those with target 0.",
    ]


@pytest.mark.parametrize(
    ("rate", "mood", "sentence"),
    [
        (5e-7, "under way", "Converging."),
        (8e-6, "under way", "Oscillating, but converging."),
        (1e-5, "bad", "Diverging."),
        (1e-10, "warning", "Crawling."),
    ],
)
def test_on_the_way_the_curves_tell(rate, mood, sentence):
    judged = told(equation(strategy=descent(rate), stop=endless(1000)), steps=60)
    assert (judged.mood, str(judged.sentence), judged.ended) == (mood, sentence, False)


def test_the_first_steps_are_not_judged():
    assert str(told(equation(strategy=descent(5e-7)), steps=2).sentence) == "Learning …"


def test_on_the_way_random_guessing_tells_of_its_best():
    judged = told(resources.preset("guessing"), steps=5)
    assert sentences(judged)[:2] == ["Guessing.", "The best was guess 2, with an error of 36."]


def test_after_a_success_only_what_would_have_been_better_is_left_to_say():
    judged = told(resources.preset("opening"), steps=None)
    assert judged.reasons[1].remedy == judged.remedy == Remedy("strategy.learning_rate", 4.5e-6)
    assert len(told(resources.preset("and-gate"), steps=None).reasons) == 1


def test_the_main_reasons_are_the_first_and_the_first_with_a_remedy():
    plain, other = Message("a"), Message("b")
    better = Message("c").meaning(remedy=Remedy("seed", 1))
    assert Verdict("ready", plain, ()).main_reasons == ()
    assert Verdict("ready", plain, (plain, other, better)).main_reasons == (plain, better)
    assert Verdict("ready", plain, (better, plain)).main_reasons == (better, plain)
    assert Verdict("ready", plain, (plain, other)).main_reasons == (plain, other)


def test_a_change_on_the_way_is_judged_from_where_the_run_is():
    """The steps that are still to come are counted from the present weights."""
    run = Run(equation(weights=[1, 2], strategy=descent(1e-7)))
    before = outlook(run)
    run.advance(50)
    run.change("strategy.learning_rate", 5e-7)
    after = outlook(run, before)
    assert after.known.predicted_steps == simulate_on(run) != before.known.predicted_steps
    run.change("strategy.learning_rate", 1e-4)
    assert "11 times the largest stable rate" in str(outlook(run, after).findings[0])


def simulate_on(run):
    chosen = run.current.with_value("neuron.weights", {"values": list(run.last.weights)})
    return simulate(chosen).steps


def test_numbers_have_so_many_digits():
    assert [readable(1 / 3), readable(1 / 3, 3), readable(1e-9), readable(1492.0)] == [
        "0.333333",
        "0.333",
        "1e-09",
        "1492",
    ]
