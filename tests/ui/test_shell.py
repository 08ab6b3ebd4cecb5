"""Before the laboratory is made, an empty window stands in its place."""

import subprocess
import sys

from PySide6.QtCore import QByteArray, QRect
from PySide6.QtWidgets import QWidget

from neuron_gui.ui.settings import Settings
from neuron_gui.ui.shell import Shell, place


def test_it_is_painted_where_the_window_was_last(qtbot, qapp):
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(QRect(60, 70, 700, 500))
    window.show()
    qtbot.waitExposed(window)
    Settings().geometry = QByteArray(window.saveGeometry())
    shell = Shell()
    qtbot.addWidget(shell)
    shell.show_now()
    assert shell._painted
    assert shell.size() == window.size()


def test_the_first_window_leaves_some_of_the_screen_free(qtbot, qapp):
    window = QWidget()
    qtbot.addWidget(window)
    place(window, Settings())
    available = window.screen().availableSize()
    assert window.width() < available.width()
    assert window.height() < available.height()


def test_nothing_heavy_is_imported_before_it_is_painted():
    code = "import sys, neuron_gui.cli, neuron_gui.ui.screen, neuron_gui.ui.app; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {"numpy", "pyqtgraph", "msgspec"} & set(done.stdout.split())
