"""A slider over powers of ten."""

import pytest
from PySide6.QtCore import QPoint, Qt

from neuron_gui.ui.widgets.log_slider import LogSlider


@pytest.fixture
def slider(qtbot):
    slider = LogSlider("Rate", 1e-9, 10.0)
    qtbot.addWidget(slider)
    return slider


def test_every_position_stands_for_a_number_that_leads_back_to_it(qtbot, slider):
    numbers = []
    slider.picked.connect(numbers.append)
    slider.setValue(slider.maximum())
    for position in range(slider.maximum()):
        slider.setValue(position)
    assert (numbers[0], numbers[1]) == (10.0, 1e-9)
    assert numbers[1:] == sorted(set(numbers[1:]))
    for position, number in enumerate(numbers[1:]):
        slider.show_value(number)
        assert slider.value() == position


def test_numbers_are_rounded_to_two_digits(qtbot, slider):
    numbers = []
    slider.picked.connect(numbers.append)
    for position in range(0, slider.maximum(), 7):
        slider.setValue(position)
    assert all(float(f"{number:.1e}") == number for number in numbers)


@pytest.mark.parametrize("value", [1e-9, 3e-5, 10.0, 1e308, 5e-324, 1.7976931348623157e308])
def test_showing_a_number_is_not_picking_one(qtbot, slider, value):
    with qtbot.assertNotEmitted(slider.picked):
        slider.show_value(value)


def test_a_step_by_keys_is_a_twentieth_of_a_power_of_ten_and_a_page_a_whole_one(qtbot, slider):
    slider.show_value(1e-3)
    numbers = []
    slider.picked.connect(numbers.append)
    for key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Right):
        qtbot.keyClick(slider, key)
    assert numbers == [1e-2, 1e-3, 1.1e-3]


def test_a_click_on_the_track_brings_the_handle_there_and_a_drag_goes_on_from_it(qtbot, slider):
    slider.resize(240, 40)
    slider.show_value(1e-3)
    numbers = []
    slider.picked.connect(lambda number: numbers.append((slider.gesture, number)))
    middle = slider.rect().center()
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=middle)
    assert numbers == [(1, pytest.approx(1e-4, rel=0.3))]
    qtbot.mouseMove(slider, middle + QPoint(60, 0))
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=middle + QPoint(60, 0))
    assert numbers[-1][0] == 1  # undone together
    assert numbers[-1][1] > 0.01
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(middle.x(), slider.height() - 1))
    assert numbers[-1] == (2, numbers[0][1])
    assert not slider.isSliderDown()
