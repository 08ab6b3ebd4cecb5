"""Where large dialogs and windows stand."""

import pytest
from PySide6.QtWidgets import QWidget

from neuron_gui.ui.widgets.dialog_frame import stand_beside


@pytest.fixture
def widgets(qtbot):
    made = QWidget(), QWidget()
    for widget in made:
        qtbot.addWidget(widget)
    return made


def test_a_window_stands_right_left_or_over_another_and_always_on_the_screen(widgets):
    window, other = widgets
    screen = other.screen().availableGeometry()
    third = screen.width() // 3
    for at, expected in ((0, third), (screen.width() - third, screen.width() - 2 * third)):
        window.resize(third, 100)
        other.setGeometry(screen.left() + at, screen.top(), third, screen.height())
        stand_beside(window, other)
        assert abs(window.x() - screen.left() - expected) <= 2
        assert not window.geometry().intersects(other.geometry())
    window.resize(screen.width() - 20, 100)
    stand_beside(window, other)
    assert screen.contains(window.geometry())
