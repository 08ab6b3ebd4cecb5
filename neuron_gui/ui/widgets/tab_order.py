"""The order in which Tab goes, set anew where widgets have moved: Qt keeps that in which they came."""

from collections.abc import Iterator
from itertools import pairwise, takewhile

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def order_tabs(*parts: QWidget) -> None:
    """Let Tab go through these parts of one window in turn, in each from its first child to its last."""
    stops = (stop for part in parts for stop in _stops(part))
    for before, after in pairwise(dict.fromkeys(stops)):  # one twice would cut the others off
        QWidget.setTabOrder(before, after)


def come_after(part: QWidget) -> None:
    """Let Tab come to a part made after the others when it leaves what stands before it."""
    stops, place = list(_fields(part)), part.parentWidget()
    while stops and place:
        before = list(takewhile(lambda stop: not part.isAncestorOf(stop), _stops(place)))
        if before:
            for one, other in pairwise((before[-1], *stops)):
                QWidget.setTabOrder(one, other)
            return
        place = place.parentWidget()


def _fields(part: QWidget) -> Iterator[QWidget]:
    """Yield what Tab comes to, and a field for what is inside it: left behind, it would lead back there."""
    window, field = part.window(), part
    for widget in part.findChildren(QWidget):
        if widget.window() is not window or (field is not part and field.isAncestorOf(widget)):
            continue
        proxy = widget.focusProxy()
        if proxy and widget.isAncestorOf(proxy):
            field = widget
            yield field
        elif widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.focusProxy():
            yield widget


def _stops(part: QWidget) -> Iterator[QWidget]:
    """Yield what Tab comes to in a part, be it in sight or not.

    Not by Qt's own chain: PySide takes each for the owner of the next, and lets menus go that are in use.
    """
    window = part.window()
    for widget in (part, *part.findChildren(QWidget)):
        if widget.window() is not window:
            continue  # what a box opens, say
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.focusProxy():
            yield widget
