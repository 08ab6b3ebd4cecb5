import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QScrollArea,
    QScrollBar,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid
from support.everywhere import ask_for_a_number, windows
from support.wheel import EDITED, turn, value

from neuron_gui.ui.widgets.wheel import keep_still


@pytest.fixture(params=[QComboBox, QSlider, QSpinBox])
def control(qtbot, request):
    """Return a control in a form that scrolls."""
    control = request.param()
    if isinstance(control, QComboBox):
        control.addItems([str(number) for number in range(100)])
        control.setCurrentIndex(50)
    else:
        control.setValue(50)
    keep_still(control)
    form, area = QWidget(), QScrollArea()
    column = QVBoxLayout(form)
    column.addWidget(control)
    for _ in range(100):
        column.addWidget(QLabel("more"))
    area.setWidget(form)
    area.resize(200, 100)
    qtbot.addWidget(area)
    area.show()
    qtbot.waitExposed(area)
    area.setFocus()
    control.area = area
    return control


def test_the_wheel_over_a_control_scrolls_what_it_lies_in(control):
    before = value(control)
    turn(control)
    assert value(control) == before
    assert control.area.verticalScrollBar().value() > 0
    assert not control.hasFocus()


def test_a_control_that_was_clicked_is_turned_while_the_pointer_is_in_it(qtbot, control):
    before = value(control)
    control.setFocus(Qt.FocusReason.MouseFocusReason)
    turn(control)
    assert value(control) != before
    before = value(control)
    turn(control, at=QPoint(5, -30))
    assert value(control) == before


def test_a_control_that_the_keyboard_came_to_is_scrolled_over(control):
    before = value(control)
    control.setFocus(Qt.FocusReason.TabFocusReason)
    turn(control)
    assert value(control) == before


def test_a_click_lasts_until_the_focus_goes_elsewhere(qtbot, control):
    control.setFocus(Qt.FocusReason.MouseFocusReason)
    control.area.setFocus()
    control.setFocus(Qt.FocusReason.OtherFocusReason)
    before = value(control)
    turn(control)
    assert value(control) == before


def test_the_wheel_edits_nothing_anywhere_and_brings_the_focus_nowhere(qtbot, window):
    """Over every widget of the window, its lessons, its dialogs and the sweep."""
    seen = set()

    def look(name, root):
        experiment, focus = window.document.experiment, QApplication.focusWidget()
        for widget in filter(isValid, [root, *root.findChildren(QWidget)]):
            assert widget.focusPolicy() != Qt.FocusPolicy.WheelFocus, f"{name}: {widget}"
            if isinstance(widget, EDITED) and not isinstance(widget, QScrollBar) and widget.isVisible():
                before = value(widget)
                for way in (1, -1):
                    turn(widget, way)
                    assert value(widget) == before, f"{name}: {widget} {widget.accessibleName()}"
                seen.add((name, type(widget).__name__))
        assert window.document.experiment is experiment
        assert QApplication.focusWidget() is focus

    for name, root in windows(qtbot, window):
        look(name, root)
    ask_for_a_number(window)
    look("lesson", window)
    assert {
        ("window", "Combo"), ("window", "RateSlider"), ("window", "StepSlider"), ("window", "QSlider"),
        ("window", "_Line"), ("generate", "Combo"), ("race", "Combo"), ("import", "Combo"),
        ("import", "QSpinBox"), ("import", "QComboBox"), ("sweep", "QComboBox"), ("lesson", "_Line"),
    } <= seen  # fmt: skip
