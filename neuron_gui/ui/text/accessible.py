"""What screen readers are told of widgets that paint themselves: their kind and, in words, their content."""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QAccessibleWidget, QComboBox, QWidget

COVERED = "covered"  # property of such a widget behind a curtain: what it shows and holds is not told


class Painted:
    """Mixed into such a widget, before Qt's class. Words are made only when somebody asks for them."""

    accessible_role = QAccessible.Role.Graphic

    def in_words(self) -> str:
        """Return what is shown; if nothing, the widget's own description is told."""
        return ""


class _Interface(QAccessibleWidget):
    def text(self, kind: QAccessible.Text) -> str:
        """Return the name, the description or the like."""
        widget = self.widget()
        if kind == QAccessible.Text.Description and isinstance(widget, Painted):
            return "" if self._is_covered() else widget.in_words() or super().text(kind)
        return super().text(kind)

    def childCount(self) -> int:
        """Return how many widgets are in it."""
        return 0 if self._is_covered() else super().childCount()

    def _is_covered(self) -> bool:
        return bool(self.widget().property(COVERED))


@cache
def install() -> None:
    """Let Qt ask for what is painted, from now on."""
    QAccessible.installFactory(_interface)


def _interface(_: str, thing: QObject) -> QAccessibleWidget | None:
    if isinstance(thing, QWidget) and isinstance(thing, Painted):
        return _Interface(thing, thing.accessible_role)
    return None


def name_box(box: QComboBox, name: str) -> None:
    """Name a box without a label beside it: on Linux Qt tells its text, label and description alone."""
    box.setAccessibleName(name)
    box.setAccessibleDescription(name)


def announce(widget: QWidget, words: str) -> None:
    """Let screen readers say this of a widget when they have said what they are at."""
    announcement = QAccessibleAnnouncementEvent(widget, words)
    announcement.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
    QAccessible.updateAccessibility(announcement)
