"""Changes on the way of a run: a file of them is that very run, in the window and without it."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support import assert_same_curves, run_to_end

from neuron_gui import Experiment, resources, simulate
from neuron_gui.core.journal import JournalEntry
from neuron_gui.core.scene import Scene
from neuron_gui.ui.files.recovery import Recovery, RecoveryFile

OPENING = resources.preset("opening")
DEEDS = ("step", "change", "fork", "undo")
RATE, TOLERANCE = "strategy.learning_rate", "stop.tolerance"
CHANGED = OPENING.replaced(journal=(JournalEntry(4, RATE, 2e-6), JournalEntry(9, TOLERANCE, 0.5)))


@pytest.fixture
def window(used_window):
    return used_window


def step_to(qtbot, window, steps):
    while window.trainer.snapshot.steps < steps:
        with qtbot.waitSignal(window.trainer.changed):
            window.trainer.step()


def open_path(qtbot, window, path):
    with qtbot.waitSignal(window.trainer.changed):
        window.files.open_path(path)


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "changed.neuron"
    CHANGED.save(path)
    return path


def assert_file_is_the_run(window, path):
    """The file that is saved now must give, without a window, what is in sight when the run has ended."""
    snapshot = window.trainer.snapshot
    again = simulate(Experiment.load(path))
    assert (again.outcome, again.steps) == (snapshot.outcome, snapshot.steps)
    assert (again.last, again.best) == (snapshot.last, snapshot.best)
    assert_same_curves(again.curves(), snapshot.curves)


@pytest.mark.parametrize("back", [None, 3])
def test_a_run_that_was_changed_on_the_way_is_saved_as_that_run(qtbot, window, tmp_path, back):
    step_to(qtbot, window, 8)
    if back is not None:
        window.control.look_at(back)
        qtbot.waitUntil(lambda: window.control.looking_back)
    window.document.set_value(RATE, 2e-6, "another rate")
    run_to_end(qtbot, window)
    window.document.save(tmp_path / "mine.neuron")
    assert [(entry.step, entry.path) for entry in Experiment.load(tmp_path / "mine.neuron").journal] == [
        (8 if back is None else back, RATE)
    ]
    assert_file_is_the_run(window, tmp_path / "mine.neuron")
    seen = window.trainer.snapshot
    open_path(qtbot, window, tmp_path / "mine.neuron")
    run_to_end(qtbot, window)
    assert window.trainer.snapshot.last == seen.last
    assert_same_curves(window.trainer.snapshot.curves, seen.curves)
    window.document.save(tmp_path / "again.neuron")
    assert (tmp_path / "again.neuron").read_bytes() == (tmp_path / "mine.neuron").read_bytes()


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(["step", "change", "fork", "undo"]), st.integers(1, 9)), max_size=6)
)
def test_whatever_is_done_on_the_way_the_file_is_that_run(qtbot, window, tmp_path, deeds):
    path = tmp_path / "random.neuron"
    with qtbot.waitSignal(window.trainer.changed):
        window.files.open_unsaved(OPENING, "")
    for deed, number in deeds:
        steps = window.trainer.snapshot.steps
        if deed == "step" and not window.trainer.ended:
            step_to(qtbot, window, steps + 1)
        elif deed == "change":
            window.document.set_value(RATE, number * 1e-6, "another rate")
        elif deed == "undo":
            window.document.undo()
        elif deed == "fork" and steps > 1:
            window.control.look_at(steps * number // 10)
            qtbot.waitUntil(lambda: window.control.looking_back)
            window.control.fork()
        window.trainer.settle()
    window.document.save(path)  # what is to come is in it as well
    run_to_end(qtbot, window)
    assert_file_is_the_run(window, path)
    window.document.note_saved(path, window.document.experiment)


def test_a_file_with_changes_is_played_with_them_as_often_as_it_begins(qtbot, window, file):
    open_path(qtbot, window, file)
    assert window.document.experiment == CHANGED.at_end
    assert window.banner.text.text().startswith("This run was changed on its way, at step 4, 9.")
    for _ in range(2):
        run_to_end(qtbot, window)
        assert window.trainer.snapshot.last == simulate(CHANGED).last
        assert not window.document.modified
        with qtbot.waitSignal(window.trainer.changed):
            window.commands["restart"].trigger()


def test_the_timeline_shows_where_changes_were_made(qtbot, window, file):
    open_path(qtbot, window, file)
    slider = window.timeline.slider
    step_to(qtbot, window, 8)
    assert slider.toolTip() == slider.accessibleDescription() == "Options were changed on the way, at step 4."
    slider.resize(400, 30)
    pixels = slider.grab().toImage()
    x, y = slider._x(4), pixels.height() - 2
    assert pixels.pixel(x, y) != pixels.pixel(x + 20, y)
    step_to(qtbot, window, 10)
    assert slider.toolTip() == "Options were changed on the way, at step 4, 9."
    with qtbot.waitSignal(window.trainer.changed):
        window.commands["new_start"].trigger()
    assert slider.toolTip() == ""


def test_an_edit_that_makes_another_run_leaves_the_changes_behind_until_it_is_undone(qtbot, window, file):
    open_path(qtbot, window, file)
    with qtbot.waitSignal(window.trainer.changed):
        window.document.set_value("seed", 5, "another seed")
    assert window.document.recorded == CHANGED.at_end.with_value("seed", 5)
    with qtbot.waitSignal(window.trainer.changed):
        window.document.undo()
    assert window.document.recorded == CHANGED
    run_to_end(qtbot, window)
    assert window.trainer.snapshot.last == simulate(CHANGED).last


def test_a_new_title_leaves_the_changes_in_force(qtbot, window, file):
    open_path(qtbot, window, file)
    window.document.set_value("title", "Mine", "title")
    assert window.document.recorded == CHANGED.with_value("title", "Mine")
    assert window.document.whole == CHANGED.with_value("title", "Mine")


def test_notes_leave_a_run_as_it_is_whether_it_has_ended_or_not(qtbot, window):
    for go_on in (lambda: step_to(qtbot, window, 5), lambda: run_to_end(qtbot, window)):
        go_on()
        before = window.trainer.snapshot
        window.document.set_value("notes", f"seen at {before.steps}", "notes")
        assert window.trainer.snapshot is before
        window.document.undo()
        assert window.trainer.snapshot is before


def test_a_change_that_has_not_reached_the_run_yet_is_waited_for_when_saving(qtbot, window, tmp_path):
    step_to(qtbot, window, 5)
    window.document.set_value(RATE, 2e-6, "another rate")
    assert window.trainer.snapshot.experiment == OPENING  # it is on its way
    window.files._write(tmp_path / "mine.neuron")
    assert Experiment.load(tmp_path / "mine.neuron").journal == (JournalEntry(5, RATE, 2e-6),)


def test_a_crash_loses_no_change_on_the_way(qtbot, window, tmp_path):
    step_to(qtbot, window, 5)
    window.document.set_value(RATE, 2e-6, "another rate")
    window.trainer.settle()
    recovery = Recovery(window.document, tmp_path)
    recovery.keep_now()
    (kept,) = tmp_path.glob("*.recovery")
    restored = RecoveryFile(kept).read()
    assert restored.journal == (JournalEntry(5, RATE, 2e-6),)
    assert restored.strategy == OPENING.strategy
    recovery.close()


def test_a_stop_and_a_scene_come_back_as_they_were(qtbot, window, tmp_path):
    whole = OPENING.replaced(stopped_at=6, scene=Scene(speed=30, views=("loss",)))
    whole.save(tmp_path / "a.neuron")
    open_path(qtbot, window, tmp_path / "a.neuron")
    run_to_end(qtbot, window)
    assert (window.trainer.snapshot.outcome, window.trainer.snapshot.steps) == ("stopped", 6)
    window.document.save(tmp_path / "b.neuron")
    assert Experiment.load(tmp_path / "b.neuron") == whole
