"""A race in the window: who runs, who wins, and that every racer is the run one could make alone."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from support import click, type_text

from neuron_gui import resources, simulate
from neuron_gui.core.compare.kept_run import PinnedRun
from neuron_gui.core.compare.race import Race, entered
from neuron_gui.core.compare.ranking import places
from neuron_gui.core.compare.tuning import tuned
from neuron_gui.core.message import grouped
from neuron_gui.core.theory.theory import theory
from neuron_gui.ui.plots.other_runs import look
from neuron_gui.ui.race import tuning
from neuron_gui.ui.race.dialog import PLOT_HEIGHT, RaceDialog
from neuron_gui.ui.race.line_up import MAX_RACERS
from neuron_gui.ui.race.plot import FEW, thinned
from neuron_gui.ui.race.podium import Podium
from neuron_gui.ui.race.standing import COST, OUTCOME, PLACE, RACER, TUNING, headline
from neuron_gui.ui.style import theme
from neuron_gui.ui.widgets.number_field import CheckedField

OPENING = resources.preset("opening")


@pytest.fixture
def dialog(qtbot):
    """Return the dialog on the opening experiment; a race takes a fifth of a second."""
    made = RaceDialog()
    made.course.seconds = 0.2
    qtbot.addWidget(made)
    made.open_on(OPENING, theory(OPENING))
    return made


def test_a_racer_with_a_ticked_box_is_shown_once(qtbot):
    """To show it wrote into the line-up, which showed it again, in a form that was not yet made: for ever."""
    shown = []
    dialog = RaceDialog()
    qtbot.addWidget(dialog)
    dialog.line_up.changed.connect(lambda: shown.append(1))
    dialog.open_on(OPENING.with_value("strategy", {"kind": "random_guess", "integers": True}), None)
    dialog.show()
    assert dialog.line_up.experiments[0].strategy.integers
    assert len(shown) == 1


def race(qtbot, dialog):
    with qtbot.waitSignal(dialog.course.ended, timeout=10_000):
        click(qtbot, dialog.start_button)


def column(dialog, number):
    return [dialog.table.item(row, number).text() for row in range(dialog.table.rowCount())]


def test_the_three_of_the_article_race_and_the_fewest_evaluations_win(qtbot, dialog):
    assert [name.partition(",")[0] for name in column(dialog, RACER)] == [
        "Random guessing",
        "Step-sign correction",
        "Gradient descent",
    ]
    race(qtbot, dialog)
    single = simulate(OPENING)
    assert column(dialog, PLACE) == ["3", "2", "1"]
    assert column(dialog, COST)[2] == str(single.steps)
    assert column(dialog, OUTCOME) == ["out of steps", "out of steps", "solved"]
    assert dialog.headline.text() == (f"Gradient descent, η 5·10⁻⁷ wins. Loss evaluations: {single.steps}.")


def test_every_racer_is_its_single_run(qtbot, dialog):
    dialog._add("adam")
    race(qtbot, dialog)
    for kept, experiment in zip(dialog.standing, dialog.line_up.experiments, strict=True):
        single = PinnedRun.of(simulate(entered(experiment, dialog.budget)))
        assert kept.is_same_as(single)
        assert kept.curves.low.tobytes() == single.curves.low.tobytes()
        assert kept.trail.records.tobytes() == single.trail.records.tobytes()
    alone = Race(dialog.line_up.experiments, dialog.budget)
    alone.advance(dialog.budget)
    assert places(alone.standing()) == places(dialog.standing)


def test_frames_come_while_they_run_and_the_lines_end_at_the_same_cost(qtbot, dialog):
    dialog.line_up.set_value("stop.tolerance", None)
    dialog.course.seconds = 20.0
    with qtbot.waitSignals([dialog.course.moved] * 5):
        click(qtbot, dialog.start_button)
    assert dialog.course.running
    costs = {run.evaluations for run in dialog.standing if run.outcome is None}
    assert len(costs) == 1
    ends = {float(curve.getData()[0][-1]) for curve in dialog.plot.curves}
    assert len(ends) == 1
    for number, curve in enumerate(dialog.plot.curves):
        pen = curve.opts["pen"]
        assert (pen.color(), pen.style()) == (look(number).color(), look(number).style())


def test_cancel_stops_everybody_at_once_and_another_race_can_begin(qtbot, dialog):
    dialog.course.seconds = 60.0
    with qtbot.waitSignal(dialog.course.moved):
        click(qtbot, dialog.start_button)
    assert not dialog._form.isEnabled()
    click(qtbot, dialog.start_button)
    assert not dialog.course.running
    assert dialog.headline.text() == "Cancelled."
    assert dialog._form.isEnabled()
    dialog.course.seconds = 0.1
    race(qtbot, dialog)
    assert "wins" in dialog.headline.text()


def test_closing_ends_a_race(qtbot, dialog):
    dialog.course.seconds = 60.0
    with qtbot.waitSignal(dialog.course.moved):
        click(qtbot, dialog.start_button)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert not dialog.course.running


def test_racers_are_added_changed_and_taken_out(qtbot, dialog):
    for action in dialog.add_button.menu().actions()[3:6]:
        action.trigger()
    assert dialog.table.rowCount() == MAX_RACERS
    assert not dialog.add_button.isEnabled()
    dialog.table.selectRow(2)
    (line,) = (
        field.line
        for field in dialog.editor.findChildren(type(dialog.budget_field), "strategy.learning_rate")
        if field.isVisible() and field.line.text() == "5e-7"
    )
    type_text(qtbot, line, "1e-6")
    assert column(dialog, RACER)[2] == "Gradient descent, η 10⁻⁶"
    click(qtbot, dialog.remove_button)
    assert dialog.table.rowCount() == MAX_RACERS - 1
    assert "Gradient descent, η 10⁻⁶" not in column(dialog, RACER)
    for _ in range(MAX_RACERS - 1):
        click(qtbot, dialog.remove_button)
    assert not dialog.start_button.isEnabled()
    assert dialog.headline.text() == "Add somebody to race."


def test_a_budget_that_is_none_is_refused_where_it_is_typed(qtbot, dialog):
    type_text(qtbot, dialog.budget_field.line, "0")
    assert "above 0" in dialog.budget_field.message.text()
    assert dialog.budget == 1000
    type_text(qtbot, dialog.budget_field.line, "5")
    assert dialog.budget_field.message.isHidden()
    race(qtbot, dialog)
    assert column(dialog, COST) == ["5", "5", "5"]
    assert dialog.headline.text().startswith("Nobody got there.")


def test_the_smallest_budget_is_drawn_too(qtbot, dialog):
    type_text(qtbot, dialog.budget_field.line, "5e-324")
    assert dialog.budget_field.message.isHidden()
    assert dialog.budget == 5e-324


def test_a_way_that_does_not_fit_the_neuron_says_why(qtbot):
    dialog = RaceDialog()
    qtbot.addWidget(dialog)
    base = resources.preset("and-gate").with_values(
        [("loss.kind", "mse"), ("strategy", {"kind": "perceptron"}), ("neuron.activation", "step")]
    )
    dialog.open_on(base, None)
    assert "Gradient descent" not in " ".join(column(dialog, RACER))
    before = dialog.table.rowCount()
    dialog._add("adam")
    assert dialog.table.rowCount() == before
    assert "no slope" in dialog.message.text()


def test_who_raced_races_again_on_another_experiment(qtbot, dialog):
    dialog._add("adam")
    names = column(dialog, RACER)
    dialog.close()
    dialog.open_on(OPENING.with_value("seed", 5), theory(OPENING))
    assert column(dialog, RACER) == names
    assert {experiment.seed for experiment in dialog.line_up.experiments} == {5}


def test_each_at_its_best_rate_is_tuned_first_and_shows_its_rate_and_what_that_cost(qtbot, dialog):
    dialog._add("adam")
    assert dialog.table.isColumnHidden(TUNING)
    before = dialog.line_up.experiments.copy()
    click(qtbot, dialog.tuned_box)
    race(qtbot, dialog)
    found = tuned(before, dialog.budget)
    assert [run.experiment for run in dialog.standing] == [entered(f.experiment, 1000.0) for f in found]
    assert not dialog.table.isColumnHidden(TUNING)
    guess, sign, plain, adam = column(dialog, TUNING)
    assert (guess, plain) == ("–", "4.5·10⁻⁶ (theory)")
    assert sign == f"{found[1].rate:g} ({grouped(found[1].cost)})"
    assert adam == f"{found[3].rate:g} ({grouped(found[3].cost)})"
    assert column(dialog, RACER)[3] == f"Adam, η {found[3].rate:g}"
    assert dialog.headline.text() == "Gradient descent, η 4.5·10⁻⁶ wins. Loss evaluations: 3."
    assert dialog.line_up.experiments == before
    click(qtbot, dialog.tuned_box)
    assert dialog.table.isColumnHidden(TUNING)
    assert column(dialog, RACER)[3] == "Adam, η 0.1"
    race(qtbot, dialog)
    assert [run.experiment for run in dialog.standing] == [entered(e, 1000.0) for e in before]


def test_the_search_tells_how_far_it_is_and_can_be_cancelled(qtbot, dialog, monkeypatch):
    def endless(experiments, budget, tell):
        while True:
            tell(0.25)

    dialog.tuned_box.setChecked(True)
    with monkeypatch.context() as patch:
        patch.setattr(tuning, "tuned", endless)
        with qtbot.waitSignal(dialog.tuning.progressed):
            click(qtbot, dialog.start_button)
        assert dialog.headline.text() == "Looking for the best rate of each … 25 %"
        assert not dialog._form.isEnabled()
        click(qtbot, dialog.start_button)
    assert dialog.headline.text() == "Cancelled."
    assert dialog._form.isEnabled()
    race(qtbot, dialog)
    assert "wins" in dialog.headline.text()


def headline_of(*changes):
    experiments = [OPENING.with_values(change) for change in changes]
    runs = [PinnedRun.of(simulate(experiment)) for experiment in experiments]
    return headline(runs, [chr(ord("A") + number) for number in range(len(runs))])


def test_the_sentence_at_the_end_tells_ties_and_those_that_diverged():
    rate = "strategy.learning_rate"
    assert headline_of([(rate, 1e-6)], [(rate, 1e-6)], [(rate, 0.001)]) == (
        "A tie: A; B. Loss evaluations of each: 52. Diverged: C."
    )
    assert headline_of([(rate, 0.001)]) == "All diverged: nobody wins."
    assert headline_of([("stop.max_steps", 3)], [("stop.max_steps", 2)]).startswith(
        "Nobody got there. A came closest"
    )


def test_the_podium_stands_at_the_end_and_says_who_is_where(qtbot, dialog):
    assert dialog.podium.isHidden()
    race(qtbot, dialog)
    assert dialog.podium.isVisible()
    assert [dialog.podium.on_step(place) for place in (1, 2, 3)] == [[2], [1], [0]]
    words = QAccessible.queryAccessibleInterface(dialog.podium).text(QAccessible.Text.Description)
    assert words.startswith("Place 1: Gradient descent, η 5·10⁻⁷. Place 2: Step-sign correction")
    top, next_one = (dialog.podium.grab().toImage().pixelColor(x, 110).name() for x in (270, 20))
    assert top == theme.current().accent
    assert next_one != top
    high = dialog.height()
    dialog.resize(dialog.width(), 480)
    assert dialog.podium.isHidden()  # it would leave no room for the curves
    qtbot.waitUntil(lambda: dialog.plot.height() >= PLOT_HEIGHT)
    dialog.resize(dialog.width(), high)
    assert dialog.podium.isVisible()
    dialog._add("adam")
    assert dialog.podium.isHidden()


def test_ties_share_a_step_and_those_that_diverged_stand_on_none():
    rate = "strategy.learning_rate"
    experiments = [OPENING.with_value(rate, value) for value in (1e-6, 0.001, 1e-6, 5e-7)]
    podium = Podium()
    podium.show_places([PinnedRun.of(simulate(experiment)) for experiment in experiments], "ABCD")
    assert podium.in_words() == "Place 1: A; C. Place 3: D. Diverged: B."
    podium.deleteLater()


@given(st.lists(st.floats(-5, 5), min_size=1, max_size=60), st.floats(0.5, 20))
@settings(max_examples=50)
def test_a_thinned_curve_reaches_as_low_and_high_and_ends_where_it_ended(values, width):
    x, y = np.arange(len(values), dtype=float), np.array(values)
    thin_x, thin_y = thinned(x, y, width)
    assert (np.diff(thin_x) > 0).all()
    assert (thin_y.min(), thin_y.max()) == (y.min(), y.max())
    assert (thin_x[0], thin_y[0]) == (x[0], y[0])
    assert (thin_x[-1], thin_y[-1]) == (x[-1], y[-1])
    assert np.bincount((thin_x // width).astype(int)).max() <= FEW


def test_a_race_from_the_menu_is_pinned_and_loaded_back(qtbot, window):
    window.commands["race"].trigger()
    dialog = window.race.dialog
    dialog.course.seconds = 0.1
    race(qtbot, dialog)
    click(qtbot, dialog.pin_button)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert len(window.compare.model.pins) == 3
    assert window.compare.strip.isVisible()
    kept = dialog.standing[1]
    window.compare.panel.select([1])
    with qtbot.waitSignal(
        window.trainer.playing_changed, check_params_cb=lambda playing: not playing, timeout=10_000
    ):
        window.compare.table_wanted.emit()
        click(qtbot, window.compare.panel.buttons["load"])
    assert window.trainer.snapshot.last == kept.last
    assert np.array_equal(window.trainer.snapshot.curves.low, kept.curves.low)


def test_what_is_typed_for_the_last_who_is_taken_out_goes_with_them(qtbot, dialog):
    while len(dialog.line_up.experiments) > 1:
        click(qtbot, dialog.remove_button)
    field = next(f for f in dialog.editor.findChildren(CheckedField) if f.isVisible())
    type_text(qtbot, field.line, "0.5", key=None)
    assert field.line.hasFocus()
    dialog.remove_button.click()  # as its key does, which leaves the focus where it is
    assert not dialog.line_up.experiments
    assert not field.isEnabled()
