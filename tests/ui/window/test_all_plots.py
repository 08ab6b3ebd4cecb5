import errno
import re
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox, QPushButton
from support import run_to_end

from neuron_gui.ui.plots import picture
from neuron_gui.ui.style import theme
from neuron_gui.ui.widgets import printing
from neuron_gui.ui.window import plots_page


@pytest.fixture
def window(used_window):
    return used_window


@pytest.fixture
def choose_file(monkeypatch):
    """Return a function that lets the file dialog choose a name."""

    def choose(name):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(name), ""))

    return choose


def is_painted(image, left, top, width, height):
    """Return whether a part of an image shows more than its ground."""
    part = image.copy(left, top, width, height).scaled(100, 100)
    colors = {part.pixelColor(x, y).name() for x in range(100) for y in range(100)}
    return len(colors - {theme.LIGHT.surface}) > 1


def test_the_sheet_shows_every_plot_that_can_be_seen(qtbot, window, tmp_path, choose_file):
    window.resize(1900, 1000)
    qtbot.waitUntil(lambda: len(window.all_plots.plots) == 4)
    run_to_end(qtbot, window)
    choose_file(tmp_path / "plots.png")
    window.commands["save_plots"].trigger()
    sheet = QImage(str(tmp_path / "plots.png"))
    width, height = sheet.width() // 2, sheet.height() // 2
    for left, top in ((0, 0), (width, 0), (0, height), (width, height)):
        assert is_painted(sheet, left, top, width, height)
    assert sheet.width() == 2 * max(picture.image(plot).width() for plot in window.all_plots.plots)


def test_a_view_that_is_closed_is_left_out(qtbot, window):
    window.resize(1900, 1000)
    qtbot.waitUntil(lambda: len(window.all_plots.plots) == 4)
    window.stage.close_view("fit")
    qtbot.waitUntil(lambda: len(window.all_plots.plots) == 3)
    assert plots_page.image(window.all_plots.plots).height() > 0


def test_a_drawing_of_all_plots_has_each_name_once_and_is_drawn(qtbot, window, tmp_path, choose_file):
    qtbot.waitUntil(lambda: window.weight_space.relief.shades.image is not None)
    choose_file(tmp_path / "plots.svg")
    window.commands["save_plots"].trigger()
    text = (tmp_path / "plots.svg").read_bytes()
    names = [element.get("id") for element in ElementTree.fromstring(text).iter() if element.get("id")]
    assert len(window.all_plots.plots) > 1
    assert len(names) == len(set(names)) >= len(window.all_plots.plots)
    renderer = QSvgRenderer(text)
    assert renderer.isValid()
    assert renderer.defaultSize() * picture.SCALE == plots_page.image(window.all_plots.plots).size()


def test_all_plots_become_one_page_of_pdf_and_of_paper(window, tmp_path, choose_file):
    choose_file(tmp_path / "plots.pdf")
    window.commands["save_plots"].trigger()
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setResolution(96)
    plots_page.print_plots(window.all_plots.plots, printer)
    for name in ("plots.pdf", "printed.pdf"):
        content = (tmp_path / name).read_bytes()
        assert len(re.findall(rb"/Type\s*/Page\b", content)) == 1
        assert len(content) > 5000


def test_a_name_without_an_ending_gets_one_and_a_folder_that_is_not_there_is_told(
    window, tmp_path, choose_file, monkeypatch
):
    told = []
    monkeypatch.setattr(QMessageBox, "warning", lambda *arguments: told.append(arguments[-1]))
    choose_file(tmp_path / "plots")
    window.commands["save_plots"].trigger()
    assert QImage(str(tmp_path / "plots.png")).pixelColor(1, 1) == QColor(theme.LIGHT.surface)
    choose_file(tmp_path / "nowhere" / "plots.png")
    window.commands["save_plots"].trigger()
    assert "Choose another folder" in told[0]


def test_without_a_plot_one_is_told_where_to_open_one(window):
    for name in window.stage.views:
        window.stage.close_view(name)
    window.commands["save_plots"].trigger()
    assert "View menu" in window.banner.text.text()


def print_dialog(window):
    """Return the dialog that comes with a click on Print; one that was left before may still be there."""
    window.commands["print_plots"].trigger()
    return next(each for each in window.findChildren(QPrintDialog) if each.isVisible())


def test_printing_that_is_given_up_under_its_own_properties_ends_nothing(qtbot, window):
    dialog = print_dialog(window)
    properties = dialog.findChild(QPushButton, "properties")

    def give_up():
        inner = QApplication.activeModalWidget()
        assert inner is not dialog
        dialog.close()
        QTimer.singleShot(50, inner.close)

    QTimer.singleShot(50, give_up)
    properties.click()  # comes back when the inner one is closed, to a dialog that has to be there
    assert not dialog.isVisible()
    print_dialog(window).close()


def test_nothing_is_printed_to_a_file_without_a_name_and_a_full_disk_is_told(window, tmp_path, monkeypatch):
    def full(path):
        raise OSError(errno.ENOSPC, "No space left on device")

    asked = print_dialog(window)
    name = asked.findChild(QLineEdit, "filename")
    name.clear()
    QTest.keyClick(name, Qt.Key.Key_Return)  # of which Qt complained on the terminal: that fails a test
    assert asked.isVisible() and name.placeholderText() == "Type the name of a file"
    monkeypatch.setattr(printing, "whole_file", full)
    name.setText(str(tmp_path / "printed.pdf"))
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert not asked.isVisible()
    assert "printed.pdf cannot be written: No space left on device." in window.banner.text.text()
