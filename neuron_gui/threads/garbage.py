"""Python's garbage is collected between two events of the window's thread, and nowhere else.

Python would collect it in whichever thread it happens to be due, but what belongs to Qt may only die in the
window's. And it would do so within Qt's calls, between finding a signal's receiver and calling that: one that
nothing but a cycle held was gone when its slot began.
"""

import gc

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot
from shiboken6 import Shiboken

CLOCK_MS = 500


class _Collector(QObject):
    """Does by a clock what Python would do whenever enough has been made."""

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        clock = QTimer(self, interval=CLOCK_MS)
        clock.timeout.connect(self._collect)
        clock.start()

    @Slot()
    def _collect(self) -> None:
        collect_due()


def collect_between_events() -> None:
    """Let it be so from now on, for good; to be called in the window's thread before another one begins."""
    global _collector
    gc.disable()
    if _collector is None or not Shiboken.isValid(_collector):  # it ends with its application
        _collector = _Collector(QCoreApplication.instance())


def collect_due() -> None:
    """Collect as much as Python would."""
    due = [age for age in range(3) if gc.get_count()[age] > gc.get_threshold()[age]]
    if due:
        gc.collect(max(due))


_collector: _Collector | None = None
