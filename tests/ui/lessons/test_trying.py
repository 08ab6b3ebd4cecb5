"""Questions that are answered by running, in the window: target, medals, and the best of all tries."""

import pytest
from PySide6.QtCore import QSize
from support import at_full_speed, run_to_end

from neuron_gui import resources, simulate
from neuron_gui.core.lessons.file import parse
from neuron_gui.core.samples.edits import with_data
from neuron_gui.ui.lessons.medals import MedalRow
from neuron_gui.ui.plots.other_runs import TARGET

RATE = "strategy.learning_rate"
TEXT = """# Tries

## Which rate?

setup: opening
setup: strategy.learning_rate = 1e-6
until: run ended

ask: find strategy.learning_rate
Which learning rate draws that?
answer: 6.5e-6 within 3%

after: It was that, with {steps} steps.

exercise: Why that one?

## Slowly

setup: opening
until: run ended

ask: most steps
How slowly can it diverge?
where: outcome = diverged
free: strategy.learning_rate, seed
bronze: 100
silver: 500
par: 986
by: strategy.learning_rate = 9.57e-6

after: {steps}.
"""


@pytest.fixture
def lesson(qtbot, used_window):
    """The window at the first question, and what makes a try in it."""
    window = used_window
    window.settings.lessons = window.settings.answers = "{}"
    at_full_speed(window)
    window.lessons._open("tries", parse(TEXT, resources.preset))

    def attempt(value, path=RATE):
        window.document.set_value(path, value, "as tried")
        before = window.lessons.player.judgement
        run_to_end(qtbot, window)
        qtbot.waitUntil(lambda: window.lessons.player.judgement not in (None, before))
        panel = window.lessons.panel
        return panel.verdict.text(), panel.comparison.text()

    window.attempt = attempt
    yield window
    window.lessons.player.leave()


def targets(window):
    return [overlay for overlay in window.loss_view.overlays.overlays if overlay.look == TARGET]


def test_a_target_is_found_and_the_best_of_all_tries_is_kept(qtbot, lesson):
    window, lessons, panel = lesson, lesson.lessons, lesson.lessons.panel
    player, row = lessons.player, panel.try_row
    qtbot.waitUntil(lambda: bool(targets(window)))
    assert not lessons.hidden.curtains  # there is nothing to be predicted
    assert targets(window)[0].curves.last == simulate(player.step.ask.hidden).steps
    assert "target" in window.loss_view.curve_names._texts
    assert row.free.text() == "To be turned: Learning rate η."
    assert row.best.text() == "No try yet."
    assert row.medals.isHidden()
    verdict, which_way = window.attempt(6e-6)
    assert (verdict, which_way) == (
        "Near.",
        "Your loss lies below the target's.\nNumber of steps: yours takes 12, the target 16.",
    )
    assert panel.after.isHidden()
    assert panel.exercise.isHidden()
    assert panel.tasks.text().startswith("→")  # there is another try to be made
    assert targets(window)  # beside the next run, too
    assert window.attempt(0.1, "stop.tolerance") == (
        "This run does not count.",
        "“Tolerance” is not as this step has it.",
    )
    window.document.set_value("stop.tolerance", 0.01, "back")
    assert window.attempt(6.45e-6)[0] == "✓ Found: 6.45·10⁻⁶, and the target has 6.5·10⁻⁶."
    assert panel.after.text() == "It was that, with 15 steps."
    assert panel.exercise.isVisible()
    assert panel.tasks.text().startswith("✓")
    assert window.attempt(1e-6)[0] == "Not yet."
    assert panel.after.isHidden()
    assert row.best.text() == "Your best: 6.45·10⁻⁶.   Tries: 3."
    assert player.agreed
    other = with_data(window.document.experiment, resources.preset("and-gate").data)
    window.document.edit(other, "import")
    assert not targets(window)
    window.document.undo()
    assert targets(window)
    player.next()
    assert player.progress.done("tries") == {0}
    assert not targets(window)


def test_a_challenge_shows_medals_and_the_best_of_all_tries(qtbot, lesson):
    window, player, lessons_panel = lesson, lesson.lessons.player, lesson.lessons.panel
    row = lessons_panel.try_row
    player.next()
    assert row.free.text() == "To be turned: Learning rate η, Seed."
    assert row.medals.accessibleName() == "bronze: ≥ 100, silver: ≥ 500"
    assert row.best.text() == "Par: 986.   No try yet."
    assert window.attempt(1e-6) == (
        "This run does not count.",
        "Wanted is outcome = diverged, and here it is solved.",
    )
    assert row.best.text() == "Par: 986.   No try yet."
    assert window.attempt(1e-5) == ("✓ This try: 562, silver.", "That is your best so far.")
    assert lessons_panel.after.text() == "562."  # silver is the last medal here
    assert window.attempt(1e-3) == ("This try: 20.", "")
    assert row.medals.accessibleName() == "bronze: ≥ 100, earned, silver: ≥ 500, earned"
    assert row.best.text() == "Par: 986.   Your best: 562, with Learning rate η 10⁻⁵, Seed 31.   Tries: 2."
    (_, answer) = player.answers.of("tries", player.lesson)
    assert (answer.prediction, answer.attempts, answer.best.medal, answer.right) == (562, 2, "silver", True)
    player.previous()
    player.next()
    assert (
        row.best.text() == "Par: 986.   Your best: 562, with Learning rate η 10⁻⁵, Seed 31.   Tries: 2."
    )  # it is kept


def test_medals_are_painted_filled_once_earned(qapp):
    row = MedalRow()
    row.resize(QSize(240, 30))
    row.show_medals([("bronze", 36.0), ("silver", 2.0), ("gold", 0.1)], "least", "")
    empty = row.grab().toImage()
    row.show_medals([("bronze", 36.0), ("silver", 2.0), ("gold", 0.1)], "least", "silver")
    filled = row.grab().toImage()
    middles = [(10, 15), (90, 15), (170, 15)]
    assert [empty.pixelColor(*at) != filled.pixelColor(*at) for at in middles] == [True, True, False]
    assert row.in_words() == "bronze: ≤ 36, earned, silver: ≤ 2, earned, gold: ≤ 0.1"
