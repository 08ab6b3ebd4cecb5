"""A clicker goes through the prepared scenes of a folder while no lesson is open."""

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton

from neuron_gui import lesson_files, resources
from neuron_gui.core.scene import Scene

OPENING = resources.preset("opening")
RATE = "strategy.learning_rate"


@pytest.fixture
def window(used_window):
    yield used_window
    used_window.commands["presenter"].setChecked(False)
    used_window.document.open(OPENING, None)


@pytest.fixture
def folder(tmp_path):
    for at, view in enumerate(("notes", "fit", "loss"), 1):
        OPENING.replaced(scene=Scene(steps=at, step=at, views=(view,))).save(tmp_path / f"{at}.neuron")
    return tmp_path


def turn(window, name):
    """Press a clicker's key, and return the name of the file that is open then."""
    window.commands[name].trigger()
    return window.document.path.name


def test_scenes_are_turned_and_the_menu_says_so(qtbot, window, folder):
    ahead, back = window.commands["lesson_next"], window.commands["lesson_previous"]
    assert not ahead.isEnabled() and not back.isEnabled()
    window.files.open_path(folder / "1.neuron")
    assert (ahead.isEnabled(), ahead.text()) == (True, "&Next scene")
    assert (back.isEnabled(), back.text()) == (True, "&Previous scene")
    assert [turn(window, "lesson_next") for _ in range(2)] == ["2.neuron", "3.neuron"]
    qtbot.waitUntil(lambda: window.control.shown is not None and window.control.shown.step == 3)
    assert turn(window, "lesson_next") == "3.neuron"
    assert window.banner.text.text() == "This is the last scene of its folder."
    assert [turn(window, "lesson_previous") for _ in range(3)] == ["2.neuron", "1.neuron", "1.neuron"]
    assert window.banner.text.text() == "This is the first scene of its folder."
    window.lessons.open_bundled(next(iter(lesson_files.lesson_outlines())))
    assert (ahead.text(), back.isEnabled()) == ("&Next step", False)
    window.lessons.player.leave()
    assert not ahead.isEnabled()


def test_on_stage_what_was_tried_out_stays_behind_and_is_offered_on_coming_back(window, folder, monkeypatch):
    window.files.open_path(folder / "1.neuron")
    window.commands["presenter"].setChecked(True)
    window.document.set_value(RATE, 1e-7, "another rate")
    assert turn(window, "lesson_next") == "2.neuron"  # asked nothing: a question would have stood for ever
    assert not window.banner.isVisible()
    assert turn(window, "lesson_previous") == "1.neuron"
    assert window.document.experiment.strategy.learning_rate == OPENING.strategy.learning_rate
    assert not window.document.modified
    assert turn(window, "lesson_next") == "2.neuron"
    assert not window.banner.isVisible()  # it was the other scene's
    turn(window, "lesson_previous")
    (button,) = (each for each in window.banner.findChildren(QPushButton) if each.text() == "Bring it back")
    button.click()
    assert window.document.experiment.strategy.learning_rate == 1e-7
    assert window.document.modified

    window.commands["presenter"].setChecked(False)
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Cancel)
    assert turn(window, "lesson_next") == "1.neuron"
    assert window.document.experiment.strategy.learning_rate == 1e-7
    window.document.undo()


def test_a_folder_that_is_gone_is_told(window, folder):
    window.files.open_path(folder / "1.neuron")
    for file in folder.iterdir():
        file.unlink()
    folder.rmdir()
    assert turn(window, "lesson_next") == "1.neuron"
    assert window.banner.text.text().startswith(f"{folder} cannot be read: ")
