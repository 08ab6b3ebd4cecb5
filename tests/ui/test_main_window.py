"""The whole window: what it remembers, what nobody expected, and that it leaves nothing behind."""

from PySide6.QtCore import QAbstractAnimation, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from support import (
    at_full_speed,
    click,
    no_training_thread,
    run_to_end,
    training_threads,
)

from neuron_gui import Run, resources, simulate
from neuron_gui.core.dataset import Data

OPENING = resources.preset("opening")
LONG = OPENING.with_values(
    [("stop.max_steps", 10**9), ("stop.tolerance", None), ("strategy.learning_rate", 1e-12)]
)


# --- What was set up is remembered ----------------------------------------------------------------


def test_the_logarithmic_axis_is_one_setting_in_menu_plot_and_memory(open_window):
    first = open_window()
    assert first.loss_view.log_box.isChecked()
    assert first.commands["log_loss"].isChecked()
    first.commands["log_loss"].trigger()
    assert not first.loss_view.log_box.isChecked()
    first.loss_view.log_box.click()
    assert first.commands["log_loss"].isChecked()
    first.loss_view.log_box.click()
    second = open_window()
    assert not second.loss_view.log_box.isChecked()
    assert not second.commands["log_loss"].isChecked()
    assert not second.loss_view.plot.getAxis("left").logMode


def test_a_view_that_was_closed_stays_closed_and_reset_layout_brings_all_back(open_window):
    first = open_window()
    first.stage.close_view("loss")
    first.commands["fold_panels"].trigger()
    first.close()
    second = open_window()
    assert not second.stage.views["loss"].isVisible()
    assert second.bench.folded
    second.stage.float_view("fit")
    second.commands["reset_layout"].trigger()
    assert second.stage.views["loss"].isVisible()
    assert second.stage.views["fit"].window() is second
    assert not second.bench.folded


def test_full_screen_and_back(qtbot, window):
    window.commands["full_screen"].trigger()
    assert window.isFullScreen()
    window.commands["full_screen"].trigger()
    assert not window.isFullScreen()


def test_the_window_fits_a_small_screen(window):
    assert window.minimumSizeHint().width() <= 1024
    assert window.minimumSizeHint().height() <= 700


# --- What nobody expected -------------------------------------------------------------------------


def test_a_failing_worker_is_told_and_the_window_goes_on(qtbot, window, monkeypatch):
    def broken(*_):
        raise MemoryError("no room for this")

    with monkeypatch.context() as patch:
        patch.setattr(Run, "advance", broken)
        with qtbot.waitSignal(window.trainer.failed):
            window.commands["run"].trigger()
    assert window.banner.isVisible()
    assert "save it to be sure" in window.banner.text.text()
    click(qtbot, window.banner.copy_button)
    assert "no room for this" in QApplication.clipboard().text()
    qtbot.waitUntil(lambda: window.controls.run_button.text() == "Run")
    window.commands["restart"].trigger()
    run_to_end(qtbot, window)
    assert window.trainer.snapshot.outcome == "solved"


def test_step_sign_at_a_negative_input_is_warned_of_and_a_click_takes_the_right_direction(qtbot, open_window):
    negative = resources.preset("sign-lands").with_value("data.inputs", [[256, -212]])
    window = open_window(negative)
    assert "Input y is negative in row 1" in window.verdict.reason.text()
    click(qtbot, window.verdict.button)
    assert window.document.experiment.strategy.direction == "error_times_input"
    qtbot.waitUntil(lambda: "negative" not in window.verdict.reason.text())
    window.commands["undo"].trigger()
    assert window.document.experiment == negative


# --- Nothing is left behind -----------------------------------------------------------------------


def test_closing_during_a_run_at_full_speed_ends_its_thread(qtbot, open_window, monkeypatch):
    window = open_window(LONG)
    at_full_speed(window)
    with qtbot.waitSignal(window.trainer.changed):
        window.commands["run"].trigger()
    seen, end = [], window.trainer.close

    def close():
        seen.append(window.isVisible())
        end()

    monkeypatch.setattr(window.trainer, "close", close)
    assert window.close()
    assert not seen[0], "nobody is to watch it wait for the thread"
    assert no_training_thread()


def test_closing_with_an_open_cell_editor(qtbot, open_window):
    window = open_window()
    table = window.problem.table
    table.setFocus()
    table.edit(table.model().index(0, 0))
    assert table.state() == table.State.EditingState
    assert window.close()


def come_to_rest(qtbot, window):
    """Wait until nothing moves any more: what does is led by an object of its own."""
    running = QAbstractAnimation.State.Running
    qtbot.waitUntil(lambda: not any(a.state() == running for a in window.findChildren(QAbstractAnimation)))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_many_runs_in_a_row_leave_nothing_behind(qtbot, window):
    run_to_end(qtbot, window)
    come_to_rest(qtbot, window)
    before = {kind: len(window.findChildren(kind)) for kind in (QObject, QTimer)}
    items = [len(view.plot.items()) for view in (window.loss_view, window.weights_view)]
    for _ in range(15):
        run_to_end(qtbot, window)
    come_to_rest(qtbot, window)
    assert {kind: len(window.findChildren(kind)) for kind in (QObject, QTimer)} == before
    assert [len(view.plot.items()) for view in (window.loss_view, window.weights_view)] == items
    assert len(training_threads()) == 1
    assert window.trainer.snapshot.last == simulate(OPENING).last


# --- Whatever comes, in whatever order ------------------------------------------------------------


def test_columns_may_go_and_come_while_playing_at_full_speed(qtbot, open_window):
    data = Data(inputs=[[1, 2, 3], [4, 5, 6]], targets=[1, 0])
    window = open_window(LONG.replaced(data=data))
    window.resize(1920, 1080)  # all views are in sight
    at_full_speed(window)
    for columns in ({1}, {0}):
        with qtbot.waitSignal(window.trainer.changed):
            window.trainer.play()
        window.problem.samples.remove_columns(columns)
        qtbot.waitUntil(lambda: window.trainer.snapshot is not None)
        wanted = window.document.experiment.data.d
        qtbot.waitUntil(lambda wanted=wanted: len(window.weights_view.curves) == wanted)
        assert not window.trainer.playing
    for _ in range(2):
        with qtbot.waitSignal(window.trainer.changed):
            window.trainer.play()
        window.commands["undo"].trigger()
        wanted = window.document.experiment.data.d
        qtbot.waitUntil(lambda wanted=wanted: len(window.weights_view.curves) == wanted)
    assert window.document.experiment.data == data


def test_a_start_dragged_in_a_picture_of_other_samples_changes_nothing(window):
    before = window.document.experiment
    for view in (window.weight_space, window.neuron_picture):
        view.start_moved.emit([("neuron.weights", {"values": [1.0] * (before.data.d + 1)})])
    assert window.document.experiment is before
    assert not window.document.modified
