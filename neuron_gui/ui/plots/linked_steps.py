"""Two plots over the same steps: their axes move together, and the lower one names the steps for both."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer, Slot
from shiboken6 import isValid

from neuron_gui.ui.plots.curve_view import CurveView, margin


class LinkedSteps(QObject):
    """Links two views; pyqtgraph's own link would fit the steps of one to the width of the other."""

    def __init__(self, one: CurveView, two: CurveView, parent: QObject | None = None) -> None:
        super().__init__(parent or one)
        self._views = one, two
        one.plot.getAxis("left").align(two.plot.getAxis("left"))
        self._naming = QTimer(self, singleShot=True, interval=0)
        self._naming.timeout.connect(self._name_steps)
        for view, other in ((one, two), (two, one)):
            view.plot.getViewBox().sigXRangeChanged.connect(
                lambda _, steps, other=other: self._take_along(other, steps)
            )
            view.followed.connect(other.follow)
            view.margin = self._margin
            view.installEventFilter(self)

    def _both_are_there(self) -> bool:
        """Whether none has gone: a window that goes takes one away before the other."""
        return all(isValid(view) for view in self._views)

    def _take_along(self, other: CurveView, steps: Sequence[float]) -> None:
        if self._both_are_there():
            other.plot.getViewBox().setXRange(*steps, padding=0)

    def _margin(self) -> float:
        """Return the share of the width that names behind the curves need in the one or the other."""
        return margin(*filter(isValid, self._views))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See which of the two names the steps, wherever views may have gone."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide):
            self._naming.start()
        return False

    @Slot()
    def _name_steps(self) -> None:
        """Let a plot name the steps, unless the other does it right below."""
        if not self._both_are_there():
            return
        one, two = self._views
        for view, other in ((one, two), (two, one)):
            here, there = (QRect(each.mapToGlobal(QPoint()), each.size()) for each in (view, other))
            seen = not view.visibleRegion().isEmpty() and not other.visibleRegion().isEmpty()
            below = seen and there.top() >= here.bottom() and there.left() == here.left()
            view.plot.getAxis("bottom").showLabel(not below)
