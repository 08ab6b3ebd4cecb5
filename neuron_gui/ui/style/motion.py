"""Movement: short, and none at all for whoever asked for none, here or of the system."""

from typing import Any

from PySide6.QtCore import QAbstractAnimation, QByteArray, QEasingCurve, QObject, QPropertyAnimation
from PySide6.QtWidgets import QApplication, QStyle

SLIDE, EDGE, PULSE = 120, 150, 400  # milliseconds: a panel, the verdict's edge, the ring of a lesson

_wanted = True


def allow(wanted: bool) -> None:
    """Let things move, or not, as a person prefers."""
    global _wanted
    _wanted = wanted


def allowed() -> bool:
    """Whether anything may move: the person and the system both say so."""
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return _wanted and QApplication.style().styleHint(hint) > 0


def move(
    target: QObject,
    name: str,
    end: Any,
    milliseconds: int,
    start: Any = None,
    easing: QEasingCurve.Type = QEasingCurve.Type.OutCubic,
) -> QAbstractAnimation | None:
    """Bring a property of a widget to a value; return the movement, or None where it is there at once.

    Whatever still moved the same property stops.
    """
    for former in target.findChildren(QPropertyAnimation, name):
        former.stop()  # and is deleted
    if not allowed():
        target.setProperty(name, end)
        return None
    movement = QPropertyAnimation(target, QByteArray(name.encode()), target)
    movement.setObjectName(name)
    movement.setDuration(milliseconds)
    movement.setEasingCurve(easing)
    if start is not None:
        movement.setStartValue(start)
    movement.setEndValue(end)
    movement.start(QAbstractAnimation.DeletionPolicy.DeleteWhenStopped)
    return movement
