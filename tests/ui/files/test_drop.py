"""Files dropped onto the window."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMessageBox
from support.paths import TABLES

from neuron_gui import resources
from neuron_gui.ui.tables.dialog import ImportDialog

BUTTON, KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def window(used_window):
    return used_window


def drag_and_drop(window, *paths, text=""):
    """Drag files from another program over the window and let them go; return whether it takes them."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    if text:
        mime.setText(text)
    enter = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, mime, BUTTON, KEYS)
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        drop = QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, mime, BUTTON, KEYS)
        QApplication.sendEvent(window, drop)
    return enter.isAccepted()


@pytest.mark.parametrize("ending", ["csv", "TSV", "txt"])
def test_a_table_is_imported(qtbot, window, tmp_path, ending):
    path = tmp_path / f"iris.{ending}"
    path.write_bytes((TABLES / "iris.csv").read_bytes())
    assert drag_and_drop(window, path)
    assert not window.findChildren(ImportDialog)  # not before the drop is over
    qtbot.waitUntil(lambda: bool(window.findChildren(ImportDialog)))
    (dialog,) = window.findChildren(ImportDialog)
    qtbot.waitUntil(dialog.import_button.isEnabled)
    assert dialog.summary.text() == "Samples: 150 of 150.  Inputs: 4."
    dialog.reject()


def test_an_experiment_is_opened_when_the_present_one_may_be_left(qtbot, window, tmp_path, monkeypatch):
    path = tmp_path / "gate.neuron.json"
    gate = resources.preset("and-gate")
    gate.save(path)
    window.document.set_value("seed", 7, "")
    asked = []

    def answer(*_):
        asked.append(True)
        return QMessageBox.StandardButton.Cancel if len(asked) == 1 else QMessageBox.StandardButton.Discard

    monkeypatch.setattr(QMessageBox, "question", answer)
    assert drag_and_drop(window, path)
    qtbot.waitUntil(lambda: len(asked) == 1)
    assert window.document.experiment.seed == 7
    assert drag_and_drop(window, path)
    qtbot.waitUntil(lambda: window.document.path == path)
    assert window.document.experiment == gate


def test_a_lesson_is_opened_or_told_what_is_wrong_with_it(qtbot, window, tmp_path):
    path = tmp_path / "Mine.LESSON.md"
    path.write_text("# Mine\n\n## First\n\nsetup: guessing\n")
    assert drag_and_drop(window, path)
    qtbot.waitUntil(lambda: window.lessons.panel.isVisible())
    assert window.lessons.panel.title.text() == "First"
    assert window.document.experiment == resources.preset("guessing")
    path.write_text("# Mine\n")
    assert drag_and_drop(window, path)
    qtbot.waitUntil(window.banner.isVisible)
    assert window.banner.text.text().startswith("Mine.LESSON.md was not opened: line 1: expected a step")


def test_anything_else_is_told_of(qtbot, open_window, tmp_path):
    window = open_window()
    assert drag_and_drop(window, tmp_path / "picture.png")
    qtbot.waitUntil(window.banner.isVisible)
    assert window.banner.text.text() == (
        "picture.png is no experiment (*.neuron), no lesson (*.lesson.md), no report (*.html, *.htm, *.pdf)"
        " and no table (.csv, .tsv, .txt, .dat, .data, .xlsx, .xls, .xlsb, .ods)."
    )
    assert drag_and_drop(window, TABLES / "iris.csv", TABLES / "penguins.csv")
    qtbot.waitUntil(lambda: window.banner.text.text().startswith("Drop one file at a time"))


def test_every_part_of_the_window_takes_files(qtbot, window):
    viewports = [area.viewport() for area in window.findChildren(QAbstractScrollArea) if area.isVisible()]
    assert len(viewports) > 3
    for part in (*viewports, window.verdict, window.controls):
        assert drag_and_drop(part, TABLES / "iris.png"), part
        assert part.window() is window
        qtbot.waitUntil(window.banner.isVisible)
        window.banner.dismiss_button.click()


def test_what_is_no_file_is_not_taken(qtbot, window):
    assert not drag_and_drop(window, text="1;2;3")
