import pytest

from neuron_gui import resources, simulate
from neuron_gui.core.run import Run
from neuron_gui.core.theory import theory
from neuron_gui.ui import theme
from neuron_gui.ui.panels.verdict import VerdictBar

OPENING = resources.preset("opening")


@pytest.fixture
def verdict(qtbot):
    bar = VerdictBar()
    qtbot.addWidget(bar)
    bar.resize(900, 80)
    bar.show()
    return bar


def show(bar, run, playing=False):
    bar.show_state(run.current, run.outcome, playing, run.last, run.best, theory(run.experiment))


OUTCOMES = {
    "solved": (OPENING, "✔", "Solved at step", "good"),
    "diverged": (OPENING.with_value("strategy.learning_rate", 0.001), "▲", "Diverged at step", "bad"),
    "max_steps": (OPENING.with_value("stop.max_steps", 3), "■", "Not solved after 3 steps", "border"),
    "reached_loss": (OPENING.with_value("stop.target_loss", 1e9), "✔", "Reached the target loss", "good"),
    "stalled": (
        OPENING.with_values(
            [("stop.tolerance", None), ("neuron.weights", {"values": [0, 0]}), ("data.targets", [0])]
        ),
        "■",
        "Stalled at step",
        "border",
    ),
}


@pytest.mark.parametrize("outcome", OUTCOMES)
def test_how_a_run_ended_is_said_with_a_symbol_a_sentence_and_an_edge(verdict, outcome):
    experiment, symbol, sentence, edge = OUTCOMES[outcome]
    run = simulate(experiment)
    assert run.outcome == outcome
    show(verdict, run)
    assert verdict._symbol.text() == symbol
    assert verdict.sentence.text().startswith(sentence)
    assert f"border-left: 5px solid {getattr(theme.current(), edge)}" in verdict.styleSheet()


def test_what_is_going_on_is_said(verdict):
    run = Run(OPENING)
    show(verdict, run)
    assert verdict.sentence.text().startswith("Ready. Press Space")
    show(verdict, run, playing=True)
    assert verdict.sentence.text() == "Learning …"
    run.advance(3)
    show(verdict, run)
    assert verdict.sentence.text() == "Paused."
    assert verdict.step.text() == "3"
    assert verdict.loss.text() == f"{run.last.loss:.6g}"
    assert verdict.error.text() == f"{run.last.max_abs_error:.6g}"


def test_a_learning_rate_that_is_too_large_is_compared_with_the_largest_stable_one(verdict):
    show(verdict, Run(OPENING.with_value("strategy.learning_rate", 0.001)))
    assert verdict.reason.text() == (
        "Learning rate 0.001 is 110 times the largest stable one, 9.05e-06: it diverges."
    )
    assert verdict.reason.isVisible()


def test_without_theory_nothing_is_claimed(verdict):
    show(verdict, Run(resources.preset("guessing")))
    assert not verdict.reason.isVisible()


def test_a_new_run_leaves_the_verdict_of_the_last_one_behind(verdict):
    show(verdict, simulate(OPENING.with_value("strategy.learning_rate", 0.001)))
    show(verdict, Run(OPENING))
    assert theme.current().bad not in verdict.styleSheet()
    assert "diverges" not in verdict.reason.text()


def test_looking_back_shows_the_numbers_of_that_step(verdict):
    run = simulate(OPENING)
    show(verdict, run)
    record = run.record(5)
    verdict.look_back(record, run.steps)
    assert verdict.sentence.text() == f"Looking back at step 5 of {run.steps}."
    assert verdict.step.text() == "5"
    assert verdict.loss.text() == f"{record.loss:.6g}"


def test_numbers_do_not_jitter(verdict, qapp):
    """The room for a number is that of the longest one."""
    places = set()
    for rate in (0.001, 1e-6, 1e-5):
        run = Run(OPENING.with_value("strategy.learning_rate", rate))
        for _ in range(40):
            run.advance(1)
            show(verdict, run)
            verdict.layout().activate()
            places.add((verdict.loss.x(), verdict.loss.width(), verdict.error.x(), verdict.step.x()))
    assert len(places) == 1
