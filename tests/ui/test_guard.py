import importlib
import pkgutil
import subprocess
import sys
from types import FunctionType

import numpy as np
import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QWidget
from shiboken6 import Shiboken

import neuron_gui
from neuron_gui.ui import guard
from neuron_gui.ui.app import Unexpected

FAULTS = {
    "raised": lambda: (_ for _ in ()).throw(ValueError("said so")),
    "index": lambda: [][3],
    "numpy": lambda: np.zeros(3)[7],
    "zero": lambda: 1 // 0,
    "attribute": lambda: None.rows,
}


class Faulty(QWidget):
    """Fails in whatever it is asked; what it paints with is still at work then."""

    def __init__(self, fault):
        super().__init__()
        self.fault = fault

    def sizeHint(self):
        return QSize(self.fault(), 1)

    def resizeEvent(self, event):
        self.fault()

    def paintEvent(self, event):
        painter = QPainter(self)
        painter.drawLine(0, 0, 5, 5)
        self.fault()


class FaultyModel(QAbstractTableModel):
    def rowCount(self, parent=None):
        return 1

    def columnCount(self, parent=None):
        return 1

    def data(self, index, role=0):
        return [][index.row()]

    def flags(self, index):
        return [][index.row()]


@pytest.fixture(autouse=True)
def _nothing_was_told(monkeypatch):
    monkeypatch.setattr(guard, "_last_seen", {})


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_what_fails_in_a_method_that_qt_calls_is_told_and_qts_own_stands_in(qtbot, fault):
    with qtbot.capture_exceptions() as told:
        widget = Faulty(fault)
        qtbot.addWidget(widget)
        assert widget.sizeHint() == QWidget(widget).sizeHint()
        widget.resize(50, 40)
        assert not widget.grab().isNull()
        assert not widget.grab().isNull()  # its painter does not live on
        widget.show()
        QApplication.processEvents()
    assert told
    assert all("Faulty" in "".join(_names(trace)) for _, _, trace in told)


def _names(trace):
    while trace:
        yield trace.tb_frame.f_code.co_qualname
        trace = trace.tb_next


def test_a_model_that_fails_says_nothing(qtbot):
    with qtbot.capture_exceptions() as told:
        model = FaultyModel()
        index = model.index(0, 0, QModelIndex())
        assert index.data() is None
        assert model.flags(index) == QAbstractTableModel.flags(model, index)
    assert len(told) == 2


def test_a_method_can_still_be_the_slot_of_a_signal_that_brings_more(qtbot):
    class Chosen(QDialog):
        def accept(self):
            super().accept()

    dialog = Chosen()
    qtbot.addWidget(dialog)
    box = QComboBox(dialog)
    box.activated.connect(dialog.accept)
    dialog.open()
    box.activated.emit(3)
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_a_fault_that_goes_on_is_told_once_and_again_when_it_comes_back(qtbot, monkeypatch):
    clock = [100.0]
    monkeypatch.setattr(guard, "monotonic", lambda: clock[0])
    widget = Faulty(FAULTS["index"])
    qtbot.addWidget(widget)
    with qtbot.capture_exceptions() as told:
        for _ in range(30):
            clock[0] += guard.QUIET / 20
            widget.sizeHint()
        assert len(told) == 1
        clock[0] += 2 * guard.QUIET
        widget.sizeHint()
        assert len(told) == 2


def test_every_class_that_qt_calls_is_guarded():
    overrides = 0
    for module in pkgutil.walk_packages(neuron_gui.__path__, "neuron_gui."):
        if not module.name.startswith(("neuron_gui.ui", "neuron_gui.threads")):
            continue
        for cls in vars(importlib.import_module(module.name)).values():
            if isinstance(cls, type) and issubclass(cls, Shiboken.Object):
                for base in cls.__mro__:
                    for name, method in vars(base).items():
                        plain = isinstance(method, FunctionType) and not name.startswith("__")
                        if plain and guard._of_qt(base, name):
                            overrides += 1
                            assert hasattr(method, "__wrapped__"), f"{base.__module__}.{base}.{name}"
    assert overrides > 150


def test_the_window_tells_of_it_later_whatever_thread_it_was_in(qtbot, qapp):
    unexpected, told = Unexpected(qapp), []
    unexpected.happened.connect(told.append, Qt.ConnectionType.QueuedConnection)
    unexpected.hook(ValueError, ValueError("said so"), None)
    assert not told
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["ValueError: said so\n"]


ENDS_WITHOUT_A_GUARD = """
import sys
from neuron_gui.ui.startup.application import make_application
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

class Faulty(QWidget):
    def sizeHint(self):
        return QSize([][3], 1)

application = make_application()
sys.excepthook = lambda kind, *_: print(kind.__name__)
window = QWidget()
QVBoxLayout(window).addWidget(Faulty(window))
window.adjustSize()
print("alive")
"""


def test_the_program_lives_on():
    """Without a guard PySide ends it by a segmentation fault, on Python before 3.12."""
    done = subprocess.run(
        [sys.executable, "-c", ENDS_WITHOUT_A_GUARD], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout.split()) == (0, ["IndexError", "alive"]), done.stderr
