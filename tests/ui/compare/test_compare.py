"""Pins by mouse and keys: what is pinned stays, is told truly, and comes back to the same bits."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from support import click, run_to_end

from neuron_gui import resources, simulate
from neuron_gui.core.compare.kept_run import PinnedRun
from neuron_gui.core.message import grouped
from neuron_gui.core.numbers import as_typed, parse_number
from neuron_gui.core.run import Run
from neuron_gui.ui.compare.model import MAX_PINS, NAME, PinModel
from neuron_gui.ui.plots.bins import points

OPENING = resources.preset("opening")


def pin(qtbot, window):
    """Press P and wait until the run is pinned."""
    with qtbot.waitSignal(window.compare.model.changed):
        qtbot.keyClick(window, Qt.Key.Key_P)
    window.compare.table_wanted.emit()


def begin(qtbot, window, path, value):
    with qtbot.waitSignal(window.control.began):
        window.document.set_value(path, value, "another one")


def texts(window):
    """Return the table as it stands there."""
    model = window.compare.panel.table.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def overlaid(view):
    return [overlay.name for overlay, _, _ in view.overlays.curves]


@pytest.fixture
def two_pins(qtbot, window):
    """Return a window with two pinned runs, the quicker one first, and a third one at step 0."""
    run_to_end(qtbot, window)
    pin(qtbot, window)
    begin(qtbot, window, "strategy.learning_rate", 1e-6)
    run_to_end(qtbot, window)
    pin(qtbot, window)
    begin(qtbot, window, "strategy", {"kind": "step_sign"})
    return window


def test_a_pinned_run_stays_in_every_plot_and_in_the_table(qtbot, two_pins):
    window, model = two_pins, two_pins.compare.model
    assert window.compare.strip.isVisible()
    (first, second) = texts(window)
    assert first[0] == "Gradient descent, η 5·10⁻⁷"
    assert second[0] == "Gradient descent, η 10⁻⁶"
    assert "η 10⁻⁶" in second[2]
    single = simulate(OPENING)
    assert first[3:6] == ["solved", grouped(single.steps), grouped(single.steps)]
    assert parse_number(first[6]) == pytest.approx(single.last.loss, rel=1e-5)
    assert overlaid(window.loss_view) == [first[0], second[0]]
    window.stage.show_view("weights")  # in a low window it shares its place
    qtbot.waitUntil(lambda: len(overlaid(window.weights_view)) == 4)
    assert overlaid(window.weights_view) == [first[0]] * 2 + [second[0]] * 2
    window.stage.show_view("weight_space")
    qtbot.waitUntil(lambda: len(window.weight_space.trails.items) == 2)
    assert [overlay.name for overlay, _ in window.weight_space.trails.items] == [first[0], second[0]]
    (_, _, curve), _ = window.loss_view.overlays.curves
    expected = window.loss_view.scaled(*points(model.pins[0].run.curves, 0))
    assert np.array_equal(curve.getData(), expected)


def test_no_two_pins_look_the_same_and_none_like_the_present_run(qtbot, two_pins):
    pens = [overlay.pen() for overlay in two_pins.compare.model.overlays()]
    assert len({(pen.color().name(), pen.style()) for pen in pens}) == 2
    assert all(pen.style() != Qt.PenStyle.SolidLine for pen in pens)


def test_loading_back_makes_the_same_run_again_changes_on_the_way_included(qtbot, window):
    qtbot.keyClick(window, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: window.trainer.snapshot.steps == 1)
    with qtbot.waitSignal(window.trainer.changed):
        window.document.set_value("strategy.learning_rate", 1e-6, "slower")
    for step in (2, 3):
        qtbot.keyClick(window, Qt.Key.Key_Right)
        qtbot.waitUntil(lambda step=step: window.trainer.snapshot.steps == step)
    before = window.trainer.snapshot
    pin(qtbot, window)
    begin(qtbot, window, "seed", 4)
    edited = window.document.experiment
    window.compare.panel.select([0])
    with qtbot.waitSignal(window.trainer.playing_changed, check_params_cb=lambda playing: not playing):
        click(qtbot, window.compare.panel.buttons["load"])
    after = window.trainer.snapshot
    assert (after.steps, after.outcome) == (3, None)
    assert after.last == before.last
    assert after.trail.records.tobytes() == before.trail.records.tobytes()
    assert after.experiment == before.experiment
    assert window.document.experiment == before.experiment  # the panels show what is in force
    with qtbot.waitSignal(window.control.began):
        qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.document.experiment == edited


def test_loading_back_the_present_experiment_makes_the_run_again(qtbot, window):
    run_to_end(qtbot, window)
    before = window.trainer.snapshot
    pin(qtbot, window)
    with qtbot.waitSignal(window.control.began):
        qtbot.keyClick(window, Qt.Key.Key_R)
    window.compare.panel.select([0])
    window.compare.panel.table.setFocus()
    with qtbot.waitSignal(window.trainer.playing_changed, check_params_cb=lambda playing: not playing):
        qtbot.keyClick(window.compare.panel.table, Qt.Key.Key_Return)
    assert window.trainer.snapshot.last == before.last
    assert window.trainer.snapshot.outcome == "solved"


def test_pins_on_other_samples_stay_in_the_table_grey_and_with_the_reason(qtbot, two_pins):
    window, model = two_pins, two_pins.compare.model
    begin(qtbot, window, "data.targets[0]", 5.0)
    assert overlaid(window.loss_view) == []
    assert len(texts(window)) == 2
    assert "other samples" in model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "Grey" in window.compare.panel.hint.text()
    with qtbot.waitSignal(window.control.began):
        window.document.undo()
    assert len(overlaid(window.loss_view)) == 2
    assert window.compare.panel.hint.isHidden()


def test_pins_of_few_weights_survive_samples_of_many(qtbot, two_pins):
    window = two_pins
    window.stage.show_view("weight_space")
    with qtbot.waitSignal(window.control.began):
        window.document.open(resources.preset("penguins"), None)
    assert window.weight_space.trails.items == []
    with qtbot.waitSignal(window.control.began):
        window.document.open(OPENING, None)
    qtbot.waitUntil(lambda: len(window.weight_space.trails.items) == 2)


def test_pins_survive_another_scaling_in_the_loss_plot_and_say_that_they_do(qtbot, two_pins):
    window, model = two_pins, two_pins.compare.model
    names = overlaid(window.loss_view)
    window.stage.show_view("weights")
    qtbot.waitUntil(lambda: overlaid(window.weights_view) != [])
    begin(qtbot, window, "scaling", "max_abs")
    assert overlaid(window.weights_view) == []
    window.stage.show_view("weight_space")
    qtbot.waitUntil(lambda: window.weight_space.isVisible())
    assert window.weight_space.trails.items == []
    window.stage.show_view("loss")
    qtbot.waitUntil(lambda: window.loss_view.isVisible())
    assert overlaid(window.loss_view) == names
    assert "scaled another way" in model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "(2)" in window.compare.panel.hint.text()
    assert model.index(0, 0).data(Qt.ItemDataRole.ForegroundRole) is None
    begin(qtbot, window, "scaling", "none")
    window.stage.show_view("weights")
    qtbot.waitUntil(lambda: overlaid(window.weights_view) != [])


def test_pins_survive_another_loss_in_every_plot_and_name_their_own(qtbot, two_pins):
    window = two_pins
    window.stage.show_view("weights")
    begin(qtbot, window, "loss.kind", "mae")
    names = [
        f"{name}, by mean squared error"
        for name in ("Gradient descent, η 5·10⁻⁷", "Gradient descent, η 10⁻⁶")
    ]
    qtbot.waitUntil(lambda: overlaid(window.weights_view) == [names[0]] * 2 + [names[1]] * 2)
    window.stage.show_view("loss")
    qtbot.waitUntil(lambda: overlaid(window.loss_view) == names)
    assert "another loss" in window.compare.panel.hint.text()


def test_another_document_puts_pins_away_and_they_come_back_with_theirs(qtbot, two_pins, tmp_path):
    window, model = two_pins, two_pins.compare.model
    before = [pin.key for pin in model.pins]
    runs = [pin.run for pin in model.pins]
    window.document.save(tmp_path / "mine.neuron.json")
    assert {pin.home for pin in model.pins} == {str(tmp_path / "mine.neuron.json")}
    with qtbot.waitSignal(window.control.began):
        window.commands["new"].trigger()
    assert model.pins == []
    assert overlaid(window.loss_view) == []
    assert "put away" in window.compare.panel.hint.text()
    pin(qtbot, window)
    with qtbot.waitSignal(window.control.began):
        window.commands["new"].trigger()
    assert model.pins == []  # each new document is one of its own
    with qtbot.waitSignal(window.control.began):
        window.files.open_path(tmp_path / "mine.neuron.json")
    assert [pin.key for pin in model.pins] == before
    assert [pin.run for pin in model.pins] == runs  # curves and all
    assert len(overlaid(window.loss_view)) == 2


def test_a_lesson_has_pins_of_its_own_in_all_its_steps(qtbot, two_pins):
    window, model = two_pins, two_pins.compare.model
    before = [pin.key for pin in model.pins]
    window.document.reset("")
    with qtbot.waitSignal(window.control.began):
        window.lessons.open_bundled("step-size")
    assert model.pins == []
    pin(qtbot, window)
    own = [pin.key for pin in model.pins]
    for _ in range(2):
        window.lessons.player.next()
        assert [pin.key for pin in model.pins] == own
    window.lessons.player.leave()
    window.files.open_preset("opening")
    assert [pin.key for pin in model.pins] == before


def test_a_column_sorts_by_its_numbers(qtbot, two_pins):
    panel = two_pins.compare.panel
    header = panel.table.horizontalHeader()
    for descending in (False, True):
        place = QPoint(header.sectionViewportPosition(4) + 10, 8)
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
        steps = [int(row[4].replace(",", "")) for row in texts(two_pins)]
        assert steps == sorted(steps, reverse=descending)
    assert steps[0] > steps[1]


def test_renaming_names_it_everywhere_and_an_empty_name_is_none(qtbot, two_pins):
    panel = two_pins.compare.panel
    panel.select([1])
    for typed in ("slow one", " "):
        click(qtbot, panel.buttons["rename"])
        (line,) = panel.table.findChildren(QLineEdit)
        line.setText(typed)
        qtbot.keyClick(line, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not panel.table.findChildren(QLineEdit))
        assert texts(two_pins)[1][0] == "slow one"
    assert overlaid(two_pins.loss_view)[1] == "slow one"


def test_a_pin_may_go_while_its_name_is_edited(qtbot, two_pins):
    panel = two_pins.compare.panel
    panel.select([1])
    panel.rename()
    editor = panel.table.viewport().findChild(QLineEdit)
    editor.setText("another")
    model = panel.model
    gone = model.index(1, NAME)
    pins = list(model.pins)
    model.remove([1])
    assert panel.table.state() == panel.table.State.NoState
    model.bring_back()
    assert model.pins == pins
    model.pins.pop()
    assert gone.data() is None
    assert model.flags(gone) == Qt.ItemFlag.NoItemFlags
    assert not model.setData(gone, "name")
    model.restore(pins)


def test_hidden_pins_leave_the_plots_and_come_back(qtbot, two_pins):
    panel = two_pins.compare.panel
    panel.select([0, 1])
    click(qtbot, panel.buttons["show"])
    assert overlaid(two_pins.loss_view) == []
    panel.select([1])
    click(qtbot, panel.buttons["show"])
    assert overlaid(two_pins.loss_view) == [texts(two_pins)[1][0]]


def test_what_was_removed_can_be_brought_back(qtbot, two_pins):
    panel, before = two_pins.compare.panel, texts(two_pins)
    panel.select([0])
    panel.table.setFocus()
    qtbot.keyClick(panel.table, Qt.Key.Key_Delete)
    assert texts(two_pins) == before[1:]
    assert len(overlaid(two_pins.loss_view)) == 1
    click(qtbot, panel.buttons["back"])
    assert texts(two_pins) == before
    click(qtbot, panel.buttons["remove_all"])
    assert texts(two_pins) == []
    assert overlaid(two_pins.loss_view) == []
    click(qtbot, panel.buttons["back"])
    assert texts(two_pins) == before


def test_the_table_is_copied_as_text(qtbot, two_pins):
    panel = two_pins.compare.panel
    panel.table.clearSelection()
    click(qtbot, panel.buttons["copy"])
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]
    assert lines[0][:2] == ["Name", "Strategy"]
    assert lines[1:] == [[as_typed(text) for text in row] for row in texts(two_pins)]
    assert float(lines[1][6]) > 0, "a spreadsheet reads it as a number"


def test_the_same_run_is_pinned_once_and_the_number_of_pins_is_bounded(qtbot, window):
    pin(qtbot, window)
    pin(qtbot, window)
    panel, model = window.compare.panel, window.compare.model
    assert len(texts(window)) == 1
    runs = [PinnedRun.of(Run(OPENING.with_value("seed", seed))) for seed in range(1, MAX_PINS)]
    window.compare.keep(runs)
    assert len({pin.look for pin in model.pins}) == len({pin.name for pin in model.pins}) == MAX_PINS
    assert panel.message.isHidden()
    begin(qtbot, window, "seed", 99)
    pin(qtbot, window)
    assert len(texts(window)) == MAX_PINS
    assert "Remove some first" in panel.message.text()
    panel.select([3])
    click(qtbot, panel.buttons["remove"])
    assert panel.message.isHidden()


def test_the_axes_make_room_for_pins_but_not_for_those_that_diverged(qtbot, window):
    begin(qtbot, window, "strategy.learning_rate", 0.001)
    run_to_end(qtbot, window)
    assert window.trainer.snapshot.outcome == "diverged"
    pin(qtbot, window)
    begin(qtbot, window, "strategy.learning_rate", 1e-6)
    top = window.loss_view.plot.getViewBox().viewRange()[1][1]
    assert top < 20  # powers of ten
    run_to_end(qtbot, window)
    steps = window.trainer.snapshot.steps
    pin(qtbot, window)
    begin(qtbot, window, "strategy.learning_rate", 5e-6)
    assert window.loss_view.plot.getViewBox().viewRange()[0][1] >= steps


def test_a_linear_axis_draws_pins_linearly(qtbot, two_pins):
    view, model = two_pins.loss_view, two_pins.compare.model
    with qtbot.waitSignal(view.log_changed):
        qtbot.keyClick(two_pins, Qt.Key.Key_L)
    (_, _, curve), _ = view.overlays.curves
    assert np.array_equal(curve.getData(), points(model.pins[0].run.curves, 0))


def test_guesses_are_drawn_as_the_best_so_far_and_as_dots(qtbot, window):
    begin(qtbot, window, "strategy", {"kind": "random_guess"})
    run_to_end(qtbot, window)
    pin(qtbot, window)
    begin(qtbot, window, "strategy", {"kind": "step_sign"})
    ((_, _, curve),) = window.loss_view.overlays.curves
    assert (np.diff(curve.getData()[1]) <= 0).all()
    assert window.weights_view.overlays.curves == []


def test_the_model_is_sound(qtmodeltester):
    model = PinModel()
    model.add([PinnedRun.of(Run(OPENING)), PinnedRun.of(Run(resources.preset("guessing")))])
    model.compare_with(OPENING)
    qtmodeltester.check(model)
    assert model.setData(model.index(0, NAME), " a \n name ")
    assert model.index(0, NAME).data() == "a name"
    assert not model.setData(model.index(0, 3), "solved")


def test_a_window_opens_without_an_empty_row_of_pins_and_run_stays_where_it_is(qtbot, open_window):
    first = open_window()
    pin(qtbot, first)
    click(qtbot, first.compare.panel.buttons["remove_all"])
    first.close()
    second = open_window()
    assert not second.compare.strip.isVisible()
    before = second.controls.run_button.mapTo(second, QPoint())
    pin(qtbot, second)
    assert second.compare.strip.isVisible()
    assert second.controls.run_button.mapTo(second, QPoint()) == before
