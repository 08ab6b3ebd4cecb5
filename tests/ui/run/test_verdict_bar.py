import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QApplication
from support import click, movements
from support.clipping import clipped

from neuron_gui import resources, simulate
from neuron_gui.core.message import Message, Remedy
from neuron_gui.core.numbers import displayed
from neuron_gui.core.run import Run
from neuron_gui.core.verdict.outlook import outlook, verdict
from neuron_gui.core.verdict.verdict import Verdict
from neuron_gui.ui.run.verdict_bar import VerdictBar, in_two_lines
from neuron_gui.ui.style import motion, theme
from neuron_gui.ui.widgets.rate_slider import RateSlider

OPENING = resources.preset("opening")
TOO_FAST = resources.preset("too-fast")


@pytest.fixture
def window(used_window):
    return used_window


@pytest.fixture
def bar(qtbot):
    bar = VerdictBar()
    qtbot.addWidget(bar)
    bar.resize(700, 80)
    bar.show()
    return bar


def show(bar, run, playing=False):
    bar.show_verdict(verdict(run, outlook(Run(run.experiment))), run.last, playing)


OUTCOMES = {
    "solved": (OPENING, "good", "Solved at step", "good"),
    "diverged": (TOO_FAST, "bad", "Diverged at step", "bad"),
    "max_steps": (
        OPENING.with_value("stop.max_steps", 3),
        "over",
        "Out of steps after 3: not solved",
        "border",
    ),
    "reached_loss": (OPENING.with_value("stop.target_loss", 1e9), "good", "Target loss reached", "good"),
    "stalled": (
        OPENING.with_values(
            [("stop.tolerance", None), ("neuron.weights", {"values": [0, 0]}), ("data.targets", [0])]
        ),
        "over",
        "Arrived at step",  # at the lowest loss
        "border",
    ),
}


def test_the_edge_takes_on_another_colour_in_a_moment_and_of_a_theme_at_once(bar):
    motion.allow(True)
    show(bar, Run(OPENING))
    assert not movements(bar), "the first verdict is no change"
    show(bar, Run(TOO_FAST))
    calm, warned = (QColor(color) for color in (theme.current().border, theme.current().warning))
    (movement,) = movements(bar)
    assert (movement.duration(), bar.edge) == (motion.EDGE, calm)
    movement.setCurrentTime(motion.EDGE // 2)
    assert bar.edge not in (calm, warned)
    show(bar, Run(TOO_FAST))
    assert movements(bar) == [movement], "what is said anew does not begin anew"
    theme.apply(QApplication.instance(), "dark")
    assert bar.edge == QColor(theme.DARK.warning)
    assert bar.grab().toImage().pixelColor(2, 40) == bar.edge


@pytest.mark.parametrize("outcome", OUTCOMES)
def test_how_a_run_ended_is_said_with_a_symbol_a_sentence_and_an_edge(bar, outcome):
    experiment, symbol, sentence, edge = OUTCOMES[outcome]
    run = simulate(experiment)
    assert run.outcome == outcome
    show(bar, run)
    assert bar.symbol == symbol
    assert bar.sentence.text().startswith(sentence)
    assert bar.edge == QColor(getattr(theme.current(), edge))


def test_a_pause_among_guesses_is_not_said_to_be_guessing(bar):
    run = Run(resources.preset("guessing"))
    run.advance(3)
    show(bar, run, playing=True)
    assert bar.sentence.text() == "Guessing."
    show(bar, run)
    assert bar.sentence.text() == "Paused."


def test_what_will_happen_and_what_is_going_on_is_said(bar):
    run = Run(OPENING)
    show(bar, run)
    assert bar.sentence.text() == "Will converge in about 110 steps."
    run.advance(2)
    show(bar, run, playing=True)
    assert (bar.symbol, bar.sentence.text()) == ("under way", "Learning …")
    show(bar, run)
    assert (bar.symbol, bar.sentence.text()) == ("paused", "Paused."), "it does not learn, for the moment"
    run.advance(1)
    show(bar, run, playing=True)
    assert (bar.symbol, bar.sentence.text()) == ("under way", "Converging.")
    show(bar, run)
    assert (bar.symbol, bar.sentence.text()) == ("paused", "Paused. Converging.")
    assert bar.loss.text() == displayed(run.last.loss)
    assert bar.error.text() == f"{run.last.max_abs_error:.6g}"


def test_a_learning_rate_that_is_too_large_is_compared_with_the_largest_stable_one(bar):
    show(bar, Run(TOO_FAST))
    assert bar.sentence.text() == "Will diverge."
    assert bar.reason.text() == "0.001 is 110 times the largest stable rate, 9.05·10⁻⁶."
    assert bar.edge == QColor(theme.current().warning)


def test_a_click_asks_for_the_better_value(qtbot, bar):
    show(bar, Run(TOO_FAST))
    assert bar.button.text() == "Use 4.5·10⁻⁶"
    with qtbot.waitSignal(bar.suggested) as asked:
        click(qtbot, bar.button)
    assert asked.args == [(("strategy.learning_rate", 4.5e-06),), "use 4.5·10⁻⁶"]


def test_without_anything_better_there_is_no_button(bar):
    show(bar, Run(TOO_FAST))
    show(bar, Run(resources.preset("guessing")))
    assert not bar.button.isVisible()


def test_whole_numbers_on_the_button_are_written_in_groups(bar):
    more = Message("More.").meaning(remedy=Remedy("stop.max_steps", 120_000, "Allow {value} steps"))
    bar.show_verdict(Verdict("ready", more, (more,)), Run(OPENING).last)
    assert bar.button.text() == "Allow 120 000 steps"


def test_a_new_run_leaves_the_verdict_of_the_last_one_behind(bar):
    show(bar, simulate(TOO_FAST))
    show(bar, Run(OPENING))
    assert theme.current().bad not in bar.styleSheet()
    assert "times" not in bar.reason.text()


def test_looking_back_shows_the_numbers_of_that_step(bar):
    run = simulate(OPENING)
    show(bar, run)
    record = run.record(5)
    bar.look_back(record, run.steps)
    assert bar.sentence.text() == f"Looking back at step 5 of {run.steps}."
    assert bar.loss.text() == displayed(record.loss)


def test_looking_back_claims_of_that_step_nothing_that_holds_for_the_end_alone(bar):
    run = simulate(OPENING)
    show(bar, run)
    assert bar.reason.text().startswith("No error is larger than the tolerance")
    for step in (5, 6):
        bar.look_back(run.record(step), run.steps)
        assert bar.reason.text() == f"Solved at step {run.steps}."
    show(bar, run)
    assert bar.reason.text().startswith("No error is larger than the tolerance")


def test_numbers_and_height_do_not_jitter(bar):
    """The room for a number is that of the longest one; the room for words is always the same."""
    places = set()
    for experiment in (TOO_FAST, OPENING, *map(resources.preset, ("penguins", "guessing", "and-gate"))):
        run = Run(experiment)
        for _ in range(10):
            show(bar, run)
            bar.layout().activate()
            places.add((bar.height(), bar.loss.x(), bar.loss.width(), bar.error.x()))
            run.advance(1)
    assert len(places) == 1


@pytest.mark.parametrize("preset", resources.preset_names())
def test_all_words_can_be_read_in_a_small_window(bar, preset):
    """A window 1024 pixels wide leaves the bar about 700."""
    for run in (Run(resources.preset(preset)), simulate(resources.preset(preset))):
        show(bar, run)
        QApplication.processEvents()
        assert clipped(bar) == []


def test_a_name_that_looks_like_a_tag_is_shown_as_it_is(bar):
    odd = resources.preset("sign-lands").with_values(
        [("data.inputs", [[256, -212]]), ("data.input_names", ["x", "<b>y</b>"])]
    )
    show(bar, Run(odd))
    assert "<b>y</b> is negative" in bar.reason.text()
    assert bar.reason.textFormat() == Qt.TextFormat.PlainText


def test_numbers_in_larger_type_get_more_room(bar):
    before = bar.loss.minimumWidth()
    font = bar.font()
    font.setPointSizeF(1.5 * font.pointSizeF())
    bar.setFont(font)
    assert bar.loss.minimumWidth() > 1.3 * before


def test_screen_readers_hear_the_words_and_once_that_a_run_has_ended(bar, monkeypatch):
    said = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    run = Run(OPENING)
    show(bar, run)
    run.advance(10**6)
    show(bar, run)
    show(bar, run)
    assert [text.split(".")[0] for text in said] == ["Solved at step 110"]
    assert bar.accessibleDescription().startswith("Solved at step 110. No error is larger")
    assert bar.accessibleName() == "Verdict"


def test_in_the_window_the_button_is_one_edit_that_can_be_undone(qtbot, open_window):
    window = open_window(TOO_FAST)
    click(qtbot, window.verdict.button)
    assert window.document.experiment.strategy.learning_rate == 4.5e-06
    assert window.document.undoable == ["use 4.5·10⁻⁶"]
    qtbot.waitUntil(lambda: window.verdict.sentence.text() == "Will converge in about 3 steps.")
    window.commands["undo"].trigger()
    assert window.document.experiment == TOO_FAST


def test_in_the_window_a_run_under_way_goes_on_with_the_better_value(qtbot, open_window):
    window = open_window(OPENING)
    for _ in range(5):
        with qtbot.waitSignal(window.trainer.changed):
            window.commands["step"].trigger()
    click(qtbot, window.verdict.button)
    qtbot.waitUntil(lambda: window.trainer.snapshot.experiment.strategy.learning_rate == 4.5e-06)
    assert window.trainer.snapshot.steps == 5
    assert window.learning.forms["gradient_descent"].findChild(RateSlider).zones()


def test_a_screen_reader_is_told_the_numbers_and_their_titles(bar):
    told = {}
    for number in (bar.loss, bar.error):
        found = QAccessible.queryAccessibleInterface(number)
        ((title, _),) = found.relations(QAccessible.RelationFlag.Label)
        told[title.text(QAccessible.Text.Name)] = found.text(QAccessible.Text.Name)
    assert told == {"Loss": "–", "Largest error": "–"}


def test_the_whole_reason_lies_over_what_is_below_by_mouse_and_by_keyboard(bar, qtbot):
    show(bar, Run(OPENING))
    height = bar.height()
    assert bar.why_button.isVisible()
    assert not bar.whole.isVisible()
    qtbot.mouseClick(bar.why_button, Qt.MouseButton.LeftButton)
    assert bar.whole.isVisible()
    assert "2 / (2·(256² + 212²))" in bar.whole.why.text()
    assert "Will converge in about 110 steps." in bar.whole.reasons.text()
    assert bar.height() == height
    bar.why_button.setFocus()
    qtbot.keyClick(bar.why_button, Qt.Key.Key_Space)
    assert not bar.whole.isVisible()
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton)
    assert bar.whole.isVisible()


def test_where_there_is_nothing_more_to_say_why_is_not_offered(bar):
    show(bar, Run(OPENING))
    bar.why_button.setChecked(True)
    assert bar.whole.isVisible()
    bar.show_verdict(Verdict("ready", Message("Ready."), (Message("So it is."),)), Run(OPENING).last)
    assert not bar.why_button.isVisible()
    assert not bar.whole.isVisible()


def test_in_a_low_bar_the_sentence_stands_alone_and_the_reason_is_a_click_away(bar):
    show(bar, Run(TOO_FAST))
    bar.resize(700, 26)
    assert bar.sentence.isVisible()
    assert not bar.reason.isVisible()
    assert bar.why_button.isVisible()
    bar.why_button.click()
    assert "110 times the largest stable rate" in bar.whole.reasons.text()


def test_in_a_low_bar_numbers_give_way_to_the_sentence(bar):
    show(bar, simulate(OPENING))
    widths = {}
    for width in (700, 430):
        bar.resize(width, 26)
        QApplication.processEvents()
        assert not bar.sentence.is_cut
        widths[width] = bar.loss.isVisible()
    assert widths == {700: True, 430: False}


LONGEST = Message("Out of steps after 300: not solved.").meaning(
    remedy=Remedy("strategy.direction", "error_times_input", "Usar también el signo de la entrada")
)


def test_a_long_button_gives_way_to_the_sentence_and_offers_the_same(qtbot, bar):
    bar.show_verdict(Verdict("over", LONGEST, (LONGEST, Message("Because."))), Run(OPENING).last)
    assert "\n" not in bar.button.text()
    bar.resize(380, 52)
    QApplication.processEvents()
    assert bar.button.text() == "Usar también el\nsigno de la entrada"
    assert bar.button.height() <= bar.height()
    assert bar.why_button.text() == "Why?" and bar.why_button.width() < 40
    assert not bar.sentence.is_cut
    assert bar.sentence.count < 3, "the reason has a line of its own"
    assert bar.reason.isVisible()
    with qtbot.waitSignal(bar.suggested) as asked:
        click(qtbot, bar.button)
    assert asked.args[1] == "usar también el signo de la entrada"
    bar.resize(700, 80)
    assert "\n" not in bar.button.text()


def test_how_wide_a_bar_was_before_changes_nothing_now(bar):
    """A folded button that is no narrower than any button was taken for wider in one line than it is."""
    remedy = Remedy("strategy.learning_rate", 4.5e-6, "{value} nehmen")
    said = Message("Konvergiert nach etwa 110 Schritten.").meaning(remedy=remedy)
    bar.show_verdict(Verdict("ready", said, (said, Message("Because."))), Run(OPENING).last)
    widths = range(260, 700, 4)

    def texts(order):
        found = {}
        for width in order:
            bar.resize(width, 52)
            QApplication.processEvents()
            found[width] = bar.button.text()
        return found

    wider, narrower = texts(widths), texts(reversed(widths))
    assert wider == narrower
    assert len(set(wider.values())) == 2


def test_the_sentence_takes_one_line_beside_numbers_where_why_is_a_symbol(bar):
    """As in French at 150 %, where the bar has no more units of type than this."""
    bar.show_verdict(Verdict("over", LONGEST, (LONGEST, Message("Because."))), Run(OPENING).last)
    widths = {}
    for width in (639, 641):
        bar.resize(width, 52)
        QApplication.processEvents()
        widths[width] = bar.why_button.width()
        assert bar.loss.isVisible()
    assert widths[639] < 0.7 * widths[641]
    bar.resize(519, 52)
    assert not bar.loss.isVisible(), "where there is less room than that, the words have it"


def test_one_word_is_not_broken_and_more_are_at_the_middle():
    assert in_two_lines("Standardisieren") == "Standardisieren"
    assert in_two_lines("Use 4.5·10⁻⁶") == "Use\n4.5·10⁻⁶"
