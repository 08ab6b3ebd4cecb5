"""What a plot consists of: a box for what is drawn, an axis on its left and one under it.

pyqtgraph's own, a PlotItem, has two axes more, a title, a button and a form of forty controls, of which
nothing would be seen here: to make it took longer than all the rest of a plot.
"""

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGraphicsGridLayout, QGraphicsItem, QGraphicsWidget

EDGE = 1  # pixels around it


class Field(QGraphicsWidget):
    """Both axes show what the box does; it is zoomed and moved by the mouse."""

    def __init__(self, left: pg.AxisItem, bottom: pg.AxisItem) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # in every language
        self.box = pg.ViewBox(enableMenu=False)
        self.box.disableAutoRange()
        self.axes = {"left": left, "bottom": bottom}
        layout = QGraphicsGridLayout(self)
        layout.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        layout.setSpacing(0)
        layout.addItem(left, 0, 0)
        layout.addItem(self.box, 0, 1)
        layout.addItem(bottom, 1, 1)
        for axis in self.axes.values():
            axis.linkToView(self.box)
            # The grid is the axes' work, and costs more than the curves unless it is kept as a picture.
            axis.setZValue(self.box.zValue() - 1)  # under the curves
            axis.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
