"""The order in which Tab goes, set anew where widgets have moved: Qt keeps that in which they came."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def order_tabs(*parts: QWidget) -> None:
    """Let Tab go through these parts of one window in turn, in each as it does already."""
    known = list(_stops(parts[0].window())) if parts else []
    stops = [stop for part in parts for stop in known if stop is part or part.isAncestorOf(stop)]
    for before, after in pairwise(dict.fromkeys(stops)):  # one twice would cut the others off
        QWidget.setTabOrder(before, after)


def _stops(window: QWidget) -> Iterator[QWidget]:
    """Yield what Tab comes to in a window, be it in sight or not."""
    widget = window.nextInFocusChain()
    while widget and widget is not window:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.focusProxy():
            yield widget
        widget = widget.nextInFocusChain()
