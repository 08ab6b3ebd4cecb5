"""The mouse wheel, turned over a control, and what it might change there."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QSpinBox,
    QWidget,
)

EDITED = (QComboBox, QAbstractSlider, QAbstractSpinBox, QLineEdit)  # what the wheel would change


def turn(widget: QWidget, way: int = -1, at: QPoint | None = None) -> None:
    """Turn the wheel by a notch, towards the person unless `way` is 1, as the system brings it.

    What is scrolled out of sight, or lies behind others, is told directly: no mouse could reach it.
    """
    place, delta = widget.rect().center() if at is None else at, QPoint(0, 120 * way)
    if at is None and widget.visibleRegion().contains(place):
        window = widget.window()
        QTest.wheelEvent(window.windowHandle(), QPointF(widget.mapTo(window, place)), delta)
        return
    event = QWheelEvent(
        QPointF(place), QPointF(widget.mapToGlobal(place)), QPoint(), delta,
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


def value(widget: QWidget) -> object:
    """Return what a control holds."""
    if isinstance(widget, QComboBox):
        return widget.currentIndex()
    if isinstance(widget, QAbstractSlider | QSpinBox):
        return widget.value()
    assert isinstance(widget, QLineEdit)
    return widget.text()
