"""The focus of keys stays with what takes another place: Qt takes it from all that gets another parent."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


@contextmanager
def kept_focus(within: QWidget) -> Iterator[None]:
    """Give the focus back to what has it in here, if that can be seen afterwards."""
    focus = within.window().focusWidget()
    yield
    if focus and isValid(focus) and within.isAncestorOf(focus) and focus.isVisible():
        focus.setFocus()
