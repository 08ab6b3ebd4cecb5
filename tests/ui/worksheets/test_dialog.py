"""The dialog for worksheets: steps, a page to look at, files of every format, and print."""

import errno

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox

from neuron_gui import resources
from neuron_gui.core.vary import Vary
from neuron_gui.ui.document import Document
from neuron_gui.ui.widgets import printing
from neuron_gui.ui.worksheets.dialog import WorksheetDialog

VARY = (Vary(path="data.inputs[0][0]", low=100, high=300, step=4), Vary(path="seed"))


@pytest.fixture
def dialog(qtbot, no_dialogs):
    made = WorksheetDialog(Document(resources.preset("opening").replaced(vary=VARY)))
    qtbot.addWidget(made)
    made.open()
    qtbot.waitUntil(lambda: made.preview.pages > 0)
    yield made
    made.close()


@pytest.fixture
def saved(monkeypatch, tmp_path):
    """Choose a name and a kind of file to save to."""

    def choose(name, kind=0):
        def chosen(parent, title, suggested, kinds):
            return str(tmp_path / name), kinds.split(";;")[kind]

        monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)

    return choose


def type_into(field, text):
    field.line.setFocus()
    field.line.selectAll()
    QTest.keyClicks(field.line, text)
    QTest.keyClick(field.line, Qt.Key.Key_Return)


def click(qtbot, dialog, button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.save_button.isEnabled)


def test_a_sheet_is_looked_at_page_by_page_with_its_key_and_saved(qtbot, dialog, saved, tmp_path):
    assert dialog.preview.count.text() == "1/1"
    type_into(dialog.last, "2")
    qtbot.waitUntil(lambda: dialog.preview.pages == 3)
    first = dialog.preview.paper.pixmap().toImage()
    QTest.mouseClick(dialog.preview.on_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.preview.paper.pixmap().toImage() != first)
    assert dialog.preview.count.text() == "2/3" and dialog.preview.back_button.isEnabled()
    preview = dialog.preview
    preview.setFixedWidth(preview.key_box.width() + preview.on_button.width() + 40)
    QApplication.processEvents()
    turning = (preview.back_button, preview.count, preview.on_button)
    assert len({part.mapTo(preview, part.rect().center()).y() for part in turning}) == 1, "they stay together"
    assert preview.key_box.mapTo(preview, QPoint()).y() < preview.on_button.mapTo(preview, QPoint()).y()
    dialog.preview.key_box.click()
    qtbot.waitUntil(lambda: dialog.preview.pages == 1)
    assert not dialog.preview.on_button.isEnabled()
    saved("mine")
    click(qtbot, dialog, dialog.save_button)
    assert dialog.making.told.text() == "mine.pdf is written."
    assert sorted(file.name for file in tmp_path.iterdir()) == ["mine.key.pdf", "mine.pdf"]


@pytest.mark.parametrize("there", ["mine.pdf", "mine.key.pdf"])
def test_nothing_is_replaced_that_the_dialog_for_files_could_not_know_of(
    qtbot, dialog, saved, tmp_path, monkeypatch, there
):
    (tmp_path / there).write_bytes(b"mine")
    asked = []

    def answer(parent, title, text, buttons):
        asked.append(text)
        return QMessageBox.StandardButton.No

    monkeypatch.setattr(QMessageBox, "question", answer)
    saved("mine")
    click(qtbot, dialog, dialog.save_button)
    told = "".join(asked) + dialog.making.message.text()
    assert there in told and "already" in told
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [(there, b"mine")]


def test_a_page_fills_the_width_that_there_is(qtbot, dialog):
    area = dialog.preview.area
    for width in (700, 1000):
        dialog.resize(width, 600)
        qtbot.waitUntil(lambda: dialog.preview.paper.pixmap().width() == max(200, area.viewport().width()))


def test_several_are_variants_for_a_course_system(qtbot, dialog, saved, tmp_path):
    assert not dialog.varied.isEnabled()
    type_into(dialog.count, "2")
    assert dialog.varied.isEnabled()
    saved("bank", kind=2)
    click(qtbot, dialog, dialog.save_button)
    assert dialog.making.told.text().startswith("bank.xml is written.")
    text = (tmp_path / "bank.xml").read_text()
    assert "Worksheet 1 of 2" in text and "Worksheet 2 of 2" in text
    dialog.varied.text.setPlainText("")
    saved("bank.xml")
    click(qtbot, dialog, dialog.save_button)
    assert dialog.making.message.text().startswith("Nothing varies here")


def test_steps_that_the_run_has_not_are_told(qtbot, dialog):
    type_into(dialog.first, "500")
    qtbot.waitUntil(lambda: not dialog.making.message.isHidden())
    assert dialog.making.message.text() == "The run ends at step 110, so there is no step 500."
    assert dialog.last.value == 500
    assert not dialog.save_button.isEnabled() and not dialog.print_button.isEnabled()
    type_into(dialog.first, "1")
    qtbot.waitUntil(dialog.save_button.isEnabled)
    assert dialog.making.message.isHidden()
    assert (dialog.steps.first, dialog.steps.last) == (1, 20)


def print_to(qtbot, dialog, path):
    """Print to a file, as a person does in Qt's own dialog."""
    QTest.mouseClick(dialog.print_button, Qt.MouseButton.LeftButton)
    asked = dialog.findChild(QPrintDialog)
    asked.findChild(QLineEdit, "filename").setText(str(path))
    QTest.keyClick(asked, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.save_button.isEnabled)


def test_what_is_shown_is_printed(qtbot, dialog, tmp_path):
    print_to(qtbot, dialog, tmp_path / "printed.pdf")
    assert dialog.making.told.text() == "printed.pdf is written."
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF-")


def test_a_disk_that_is_full_is_told_when_it_is_printed_to(qtbot, dialog, tmp_path, monkeypatch):
    def full(path):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(printing, "whole_file", full)
    print_to(qtbot, dialog, tmp_path / "printed.pdf")
    assert "printed.pdf cannot be written: No space left on device." in dialog.making.message.text()


def test_a_folder_that_is_gone_is_told(qtbot, dialog, saved):
    saved("none/mine.html")
    click(qtbot, dialog, dialog.save_button)
    assert "mine.html cannot be written: No such file or directory. Choose" in dialog.making.message.text()
