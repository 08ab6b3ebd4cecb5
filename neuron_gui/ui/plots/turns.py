"""Plots take on another theme, size or type one after the other: together they would hold all else up.

Each has a turn of the event loop to itself, those in sight first; events come between.
"""

from collections.abc import Callable
from functools import cache

import pyqtgraph as pg
from PySide6.QtCore import QObject, QTimer, Slot
from shiboken6 import isValid


class Turns(QObject):
    """Plots that wait, each with what it has to do."""

    def __init__(self) -> None:
        super().__init__()
        self._due: dict[pg.GraphicsView, dict[Callable[[], object], None]] = {}
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._take)

    def ask(self, plot: pg.GraphicsView, do: Callable[[], object]) -> None:
        """Let a plot wait for its turn to do something and be painted, once however often it asks."""
        self._due.setdefault(plot, {})[do] = None
        self._timer.start()

    def is_waiting(self, plot: pg.GraphicsView, for_more_than: Callable[[], object] | None = None) -> bool:
        """Whether a plot's turn is still to come; a plot that waits for this alone does not count."""
        return any(do != for_more_than for do in self._due.get(plot, ()))

    def give(self, plot: pg.GraphicsView) -> None:
        """Let a plot do what it waits for, if anything; a picture of it cannot wait."""
        due = self._due.pop(plot, ())
        for do in due:
            do()
        if due:
            plot.scene().prepareForPaint()  # else it is painted, sees what has changed, and is painted again
            plot.viewport().update()

    @Slot()
    def _take(self) -> None:
        waiting = self._due = {plot: due for plot, due in self._due.items() if isValid(plot)}
        if not waiting:
            return
        plot = next((plot for plot in waiting if plot.isVisible()), next(iter(waiting)))
        if len(waiting) > 1:
            self._timer.start()
        self.give(plot)


@cache
def turns() -> Turns:
    """Return the turns of all plots."""
    return Turns()
