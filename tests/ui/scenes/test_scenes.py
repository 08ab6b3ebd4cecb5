"""Scenes: what a window shows goes into the file, and comes back from there in another window."""

import pytest
from support import run_to_end

from neuron_gui import Experiment, resources
from neuron_gui.core.lessons import file as lesson_file
from neuron_gui.core.scene import Scene, ViewRange
from neuron_gui.ui.main_window import MainWindow

OPENING = resources.preset("opening")
RANGE = ViewRange(view="loss", x=(10.0, 60.0), y=(1.0, 5.0))


@pytest.fixture
def window(used_window):
    return used_window


def settled(qtbot, window, step):
    qtbot.waitUntil(lambda: window.control.shown is not None and window.control.shown.step == step)


def test_a_scene_comes_back_in_another_window(qtbot, open_window, window, tmp_path):
    run_to_end(qtbot, window)
    with qtbot.waitSignal(window.compare.model.changed):
        window.commands["pin"].trigger()
    window.document.set_value("strategy.learning_rate", 1e-6, "another rate")
    run_to_end(qtbot, window)
    window.document.save(tmp_path / "a.neuron")  # so that nothing is asked
    window.stage.show_view("notes")
    window.stage.show_view("fit")
    window.controls.speed.setValue(2)
    window.loss_view.log_box.setChecked(True)
    window.loss_view.plot.zoom_to(RANGE.x, RANGE.y)
    window.control.look_at(7)
    settled(qtbot, window, 7)
    steps = window.trainer.snapshot.steps
    window.commands["save_scene"].trigger()
    saved = Experiment.load(tmp_path / "a.neuron")
    assert (saved.scene.steps, saved.scene.step, saved.scene.speed) == (steps, 7, 10)
    assert {"notes", "fit"} <= set(saved.scene.views)
    assert saved.scene.ranges[0] == RANGE
    assert [pin.name for pin in saved.scene.pins] == [pin.name for pin in window.compare.pins]
    assert not window.document.modified

    window.controls.speed.setValue(5)
    window.loss_view.log_box.setChecked(False)
    other: MainWindow = open_window()
    other.files.open_path(tmp_path / "a.neuron")
    settled(qtbot, other, 7)
    qtbot.waitUntil(lambda: len(other.compare.pins) == 1)
    assert other.scenes.present() == saved.scene
    assert other.compare.pins[0].run.is_same_as(window.compare.pins[0].run)
    assert not other.document.modified


@pytest.mark.parametrize("name", ["loss", "weights", "weight_space", "fit"])
def test_a_view_out_of_sight_has_the_range_of_its_scene_when_it_is_shown(qtbot, window, tmp_path, name):
    wanted = ViewRange(view=name, x=(1.0, 2.5), y=(1.5, 3.0))
    views = [other for other in ("notes", "this_step") if other != name]
    scene = Scene(steps=3, step=2, views=views, ranges=(wanted,))
    OPENING.replaced(scene=scene).save(tmp_path / "a.neuron")
    window.resize(500, 500)
    window.commands["presenter"].setChecked(True)  # one view at a time
    window.files.open_path(tmp_path / "a.neuron")
    settled(qtbot, window, 2)
    view = window.stage.views[name]
    assert not view.isVisible()
    window.stage.show_view(name)
    assert view.isVisible()
    qtbot.waitUntil(lambda: view.settled)
    (left, right), (bottom, top) = view.plot.getViewBox().viewRange()
    assert (left, right, bottom, top) == pytest.approx((*wanted.x, *wanted.y))
    assert wanted.view in [kept.view for kept in window.scenes.present().ranges]
    window.commands["presenter"].setChecked(False)


def test_presenting_is_part_of_it_and_later_views_are_kept(qtbot, window, tmp_path):
    scene = Scene(views=("of later versions", "fit"), presenting=True)
    OPENING.replaced(scene=scene).save(tmp_path / "a.neuron")
    window.files.open_path(tmp_path / "a.neuron")
    assert window.presenter.presenting
    assert window.fit_view.isVisible()
    assert "of later versions" in window.scenes.present().views
    window.document.save(tmp_path / "b.neuron")
    assert Experiment.load(tmp_path / "b.neuron").scene == scene
    window.commands["presenter"].setChecked(False)


def test_a_file_without_a_scene_opens_as_ever(qtbot, window, tmp_path):
    before = window.scenes.present()
    OPENING.save(tmp_path / "a.neuron")
    window.files.open_path(tmp_path / "a.neuron")
    qtbot.waitUntil(lambda: window.trainer.snapshot is not None)
    assert window.scenes.present() == before


def test_who_stops_the_run_of_a_scene_is_left_in_peace(qtbot, window, tmp_path):
    slow = OPENING.with_values([("strategy.learning_rate", 1e-12), ("stop.max_steps", 10**9)])
    slow.replaced(scene=Scene(steps=10**9, step=1)).save(tmp_path / "a.neuron")
    window.files.open_path(tmp_path / "a.neuron")
    qtbot.waitUntil(lambda: window.trainer.snapshot is not None and window.trainer.snapshot.steps > 3)
    window.commands["run"].trigger()
    assert not window.trainer.playing
    assert window.scenes._awaited is None


@pytest.mark.parametrize("step", [0, 4])
def test_a_lesson_brings_the_scene_of_its_setup(qtbot, window, tmp_path, step):
    OPENING.replaced(scene=Scene(steps=9, step=step, views=("notes",))).save(tmp_path / "s.neuron")
    lesson = tmp_path / f"l{lesson_file.EXTENSION}"
    lesson.write_text("# L\n\n## A\n\nsetup: opening\n\n## B\n\nsetup: s.neuron\n", encoding="utf-8")
    window.lessons.open_path(lesson)
    assert not window.notes.isVisible()
    window.commands["lesson_next"].trigger()
    qtbot.waitUntil(lambda: window.trainer.snapshot is not None and window.trainer.snapshot.steps == 9)
    settled(qtbot, window, step)
    assert window.notes.isVisible()
