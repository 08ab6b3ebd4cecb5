"""Nothing that is painted or measured fails, however large, small or undefined the numbers are."""

import numpy as np
import pytest
from long.share import LONG
from PySide6.QtCore import QPoint, QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from support import paints, run_to_end

from neuron_gui import resources
from neuron_gui.core.dataset import Data
from neuron_gui.ui import guard

TINY = [QSize(1, 1), QSize(3, 200), QSize(200, 2)]
OPENING = resources.preset("opening")


def samples(inputs, targets):
    return Data(inputs=inputs, targets=targets)


EXPERIMENTS = {
    "endless": OPENING.with_values([("strategy.learning_rate", 1e300)]),
    "largest": OPENING.replaced(data=samples([[1e300, -1e300]], [1e300])),
    "smallest": OPENING.replaced(data=samples([[5e-324, 0.0]], [-5e-324])),
    "nothing": OPENING.replaced(data=samples([[0.0]], [0.0])),
    "equal": resources.preset("and-gate").replaced(data=samples(np.zeros((3, 2)), [0.0, 0.0, 0.0])),
    "many": OPENING.replaced(data=samples(np.full((2, 24), 1e160), [1.0, -1e160])),
}


EVERY_DAY = ("endless", "smallest", "many")


@pytest.mark.parametrize("name", EXPERIMENTS if LONG else EVERY_DAY)
def test_a_run_of_such_numbers_is_painted_in_any_size(qtbot, open_used, monkeypatch, name):
    monkeypatch.setattr(guard, "_last_seen", {})
    window = open_used(EXPERIMENTS[name])
    for stage in (lambda: run_to_end(qtbot, window), lambda: window.control.look_at(1)):
        window.grab()
        stage()
        for view in window.stage.views:
            window.stage.show_view(view)
            QApplication.processEvents()
            window.stage.views[view].grab()
    for widget in window.findChildren(QWidget):
        laid_out = name == "endless" and type(widget).__module__.startswith("neuron_gui")
        if widget.isVisible() and (paints(widget) or laid_out):  # how the rest is laid out no number changes
            usual = widget.size()
            for size in TINY:
                widget.resize(size)
                widget.grab()
            widget.resize(usual)
            QTest.mouseMove(widget, QPoint(usual.width() // 2, usual.height() // 2))
