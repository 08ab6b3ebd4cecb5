"""A map keeps its shape: whatever its room becomes, all of the plot is inside its widget."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from neuron_gui.ui.plots.plot import Plot


@pytest.fixture
def room(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.plot = Plot("A map")
    QVBoxLayout(widget).addLayout(widget.plot.shape)
    widget.resize(900, 600)
    widget.show()
    return widget


def test_a_map_is_at_most_twice_as_wide_as_high_at_every_height(room, qtbot):
    room.plot.shape.keep(2.0)
    for height in (600, 200, 346, 150):
        room.resize(900, height)
        qtbot.waitUntil(lambda: room.plot.width() == min(2 * room.plot.height(), 900 - 22))
        assert room.plot.viewport().size() == room.plot.size()
    room.plot.shape.keep(None)
    qtbot.waitUntil(lambda: room.plot.width() > 2 * room.plot.height())
