"""File > Export > Animation: frames painted one a turn, as the run was."""

from PIL import Image
from PySide6.QtWidgets import QFileDialog
from support import run_to_end

from neuron_gui import resources
from neuron_gui.core.film import VIEWS, film
from neuron_gui.ui.export import camera as cameras
from neuron_gui.ui.export.animation import AnimationDialog
from neuron_gui.ui.widgets.waiting import Waiting

SIZE = 640, 480


def frames(path):
    with Image.open(path) as found:
        for i in range(found.n_frames):
            found.seek(i)
            yield found.convert("RGB")


def test_a_film_of_all_views_by_way_of_the_dialog(qtbot, open_window, tmp_path, monkeypatch):
    window = open_window(resources.preset("opening"))
    run_to_end(qtbot, window)
    path = tmp_path / "it.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    window.commands["export_animation"].trigger()
    (dialog,) = window.findChildren(AnimationDialog)
    for box in dialog.boxes.values():
        box.setChecked(True)
    assert dialog.views == VIEWS
    dialog.last.setValue(4)
    dialog.seconds.setValue(1)
    assert dialog.count.text() == "Frames: 5."
    dialog.accept()
    qtbot.waitUntil(path.exists, timeout=20_000)
    qtbot.waitUntil(lambda: not window.findChildren(Waiting))
    seen = list(frames(path))
    assert [frame.size for frame in seen] == [(800, 600)] * 5
    assert len({frame.tobytes() for frame in seen}) == 5


def test_what_cannot_be_filmed_is_said_before(open_window):
    window = open_window()
    window.commands["export_animation"].trigger()
    (dialog,) = window.findChildren(AnimationDialog)
    for box in dialog.boxes.values():
        box.setChecked(False)
    assert not dialog.export_button.isEnabled()
    assert "Choose what is to be seen" in dialog.complaint.text()
    dialog.reject()


def test_cancel_leaves_no_file_and_no_window(qtbot, open_window, tmp_path):
    window = open_window(resources.preset("opening").with_value("stop.max_steps", 50))
    plan = film(0, 50, SIZE, 5, endless=True)
    views = "loss", "weight_space"
    window.take_along.write_film(window.document.experiment, views, plan, tmp_path / "it.gif")
    (waiting,) = window.findChildren(Waiting)
    waiting.reject()
    qtbot.waitUntil(lambda: not window.findChildren(Waiting))
    qtbot.waitUntil(lambda: not window.take_along.findChildren(cameras.Camera))
    assert not list(tmp_path.iterdir())


def test_a_view_that_fails_ends_the_film_and_is_told_of(qtbot, open_window, tmp_path, monkeypatch):
    def fail(self, snapshot):
        raise ValueError("no picture")

    window = open_window()
    monkeypatch.setattr(cameras.Camera, "_show", fail)
    with qtbot.capture_exceptions() as caught:
        window.take_along.write_film(
            window.document.experiment, ("loss",), film(0, 0, SIZE, 1, endless=True), tmp_path / "it.gif"
        )
        qtbot.waitUntil(lambda: bool(caught))
    assert "no picture" in str(caught[0][1])
    assert not list(tmp_path.iterdir())


def test_a_map_that_changes_with_every_step_comes_to_rest(qtbot, open_window, tmp_path):
    window, path = open_window(), tmp_path / "it.gif"
    plan = film(0, 2, SIZE, 1, endless=False)
    window.take_along.write_film(resources.preset("height-and-weight"), ("weight_space",), plan, path)
    qtbot.waitUntil(path.exists, timeout=20_000)
    qtbot.waitUntil(lambda: not window.findChildren(Waiting))
