"""The buttons that turn a lesson's steps: in one row, with symbols where words have no room."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QWidget

from neuron_gui.ui.style import icons, text_size
from neuron_gui.ui.widgets.flow import Flow

LEAST_HEIGHT = 30  # pixels of a button
SYMBOLS = {"lesson_previous": "chevron_left", "lesson_again": "reset_all"}  # in place of words


class StepButtons(Flow):
    """Back, again and next, by their `commands`; *Next step* alone keeps its words."""

    def __init__(self, commands: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._outer: list[QToolButton] = []
        for name in ("lesson_previous", "lesson_again", "lesson_next"):
            button = QToolButton()
            button.setDefaultAction(commands[name])
            button.setObjectName(f"{name}_button")
            if name in SYMBOLS:
                icons.wear(button, SYMBOLS[name])
                self._outer.append(button)
            else:
                self._next = button
            self.add(button)
        text_size.follow(self, lambda _: self.fit_later())

    def fit_later(self) -> None:
        """Fit when the row has its width."""
        QTimer.singleShot(0, self, self._fit)

    @Slot()
    def _fit(self) -> None:
        for style in (Qt.ToolButtonStyle.ToolButtonTextOnly, Qt.ToolButtonStyle.ToolButtonIconOnly):
            for button in self._outer:
                button.setToolButtonStyle(style)
            if self.in_one_row() <= self.width():
                break
        buttons = (*self._outer, self._next)
        height = max(LEAST_HEIGHT, *(button.sizeHint().height() for button in buttons))
        for button in buttons:  # symbols and words are not as high
            button.setFixedHeight(height)
