"""Movement: short, and none at all for whoever asked for none, here or of the system.

What is laid out anew is in its place at once; only what comes to be looked at moves.
"""

from typing import Any

from PySide6.QtCore import QAbstractAnimation, QByteArray, QEasingCurve, QObject, QPropertyAnimation, Qt
from PySide6.QtWidgets import QApplication, QStyle

SLIDE, EDGE, PULSE = 120, 150, 400  # milliseconds: a panel, the verdict's edge, the ring of a lesson

_wanted = False  # until the program has asked a person's settings: pictures and tests stand still


def allow(wanted: bool) -> None:
    """Let things move, or not, as a person prefers."""
    global _wanted
    _wanted = wanted


def allowed() -> bool:
    """Whether anything may move: the person and the system both say so."""
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return _wanted and QApplication.style().styleHint(hint) > 0


def rest(target: QObject, name: str) -> None:
    """Let a property of a widget stay as it is at this moment of its movement, if it moves."""
    for movement in target.findChildren(QPropertyAnimation, name, Qt.FindChildOption.FindDirectChildrenOnly):
        movement.stop()  # and is deleted


def move(
    target: QObject,
    name: str,
    end: Any,
    milliseconds: int,
    start: Any = None,
    easing: QEasingCurve.Type = QEasingCurve.Type.OutQuad,
) -> QAbstractAnimation | None:
    """Bring a property of a widget to a value; return the movement, or None where it is there at once.

    Whatever still moved the same property stops.
    """
    rest(target, name)
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
