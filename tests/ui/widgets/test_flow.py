"""Widgets side by side while there is room, else under each other; nothing is ever cut off."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QSlider, QVBoxLayout, QWidget

from neuron_gui.ui.widgets.flow import Flow


@pytest.fixture
def holder(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    return holder


@pytest.fixture
def flow(qtbot, holder):
    """Return three buttons of 100 pixels in a flow, in a window 400 pixels wide."""
    flow = Flow(*(QPushButton(name) for name in "abc"), spacing=10)
    for button in flow.findChildren(QPushButton):
        button.setFixedSize(100, 20)
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(flow)
    layout.addStretch(1)
    holder.resize(400, 200)
    holder.show()
    qtbot.waitExposed(holder)
    return flow


def places(flow):
    QApplication.processEvents()
    return [child.geometry().getRect()[:2] for child in flow.findChildren(QPushButton) if child.isVisible()]


@pytest.mark.parametrize(
    ("width", "expected"),
    [
        (400, [(0, 0), (150, 0), (300, 0)]),
        (320, [(0, 0), (110, 0), (220, 0)]),
        (319, [(0, 0), (219, 0), (109, 30)]),
        (210, [(0, 0), (110, 0), (55, 30)]),
        (100, [(0, 0), (0, 30), (0, 60)]),
    ],
)
def test_as_many_rows_as_the_width_needs(flow, width, expected):
    flow.window().resize(width, 200)
    assert places(flow) == expected
    assert flow.height() == 20 + max(y for _, y in expected)


def test_it_can_be_as_narrow_as_its_widest_widget(flow):
    assert flow.window().minimumSizeHint().width() == 100


def test_what_expands_takes_the_room_that_is_left(flow):
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setMinimumWidth(50)
    flow.add(slider)
    slider.show()
    QApplication.processEvents()
    assert slider.geometry().getRect()[::2] == (330, 70)
    flow.window().resize(379, 200)
    assert places(flow)[2] == (220, 0) or slider.y() > 20
    assert slider.width() == flow.width()


def test_a_hidden_widget_leaves_no_gap_and_a_wider_one_makes_room(flow):
    _, second, third = flow.findChildren(QPushButton)
    second.hide()
    assert places(flow) == [(0, 0), (300, 0)]
    second.show()
    third.setFixedWidth(300)
    assert places(flow) == [(0, 0), (300, 0), (50, 30)]
    assert flow.height() == 50


def test_from_right_to_left_it_is_mirrored(flow):
    flow.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow.window().resize(320, 200)
    assert places(flow) == [(220, 0), (110, 0), (0, 0)]


def test_rows_may_be_nearer_to_each_other_than_widgets_are(qtbot):
    close = Flow(QPushButton("a"), QPushButton("b"), spacing=30, between_rows=4)
    qtbot.addWidget(close)
    for button in close.findChildren(QPushButton):
        button.setFixedSize(100, 20)
    close.resize(200, 100)
    close.show()
    assert places(close) == [(50, 0), (50, 24)]
    assert close.heightForWidth(200) == 44
