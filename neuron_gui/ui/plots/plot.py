"""A plot: a canvas that fingers can zoom and move, and of which a picture can be copied and saved."""

import pyqtgraph as pg
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QWidget

from neuron_gui.ui.plots.canvas import Canvas
from neuron_gui.ui.plots.touch import Touch


class Plot(Canvas):
    """A canvas whose menu offers the picture, too."""

    def __init__(
        self,
        title: str,
        bottom: pg.AxisItem | None = None,
        parent: QWidget | None = None,
        left: pg.AxisItem | None = None,
    ) -> None:
        super().__init__(title, bottom, parent, left)
        Touch(self)
        self.offer(self.tr("Copy picture"), "Ctrl+C", self.copy_picture)
        self.offer(self.tr("Save picture…"), "", self.save_picture)

    def add_option(self, action: QAction) -> None:
        """Put an action of the plot's owner into the menu."""
        self.insertAction(self.actions()[1], action)

    def copy_picture(self) -> None:
        """Put a picture of what is shown on the clipboard."""
        from neuron_gui.ui.plots import picture  # only here, as below: nobody wants one at the start

        QGuiApplication.clipboard().setImage(picture.image(self))

    def save_picture(self) -> None:
        """Ask for a file and write a picture of what is shown."""
        from neuron_gui.ui.plots import picture

        picture.ask_and_write(self, self.title, picture.of_canvas(self))
