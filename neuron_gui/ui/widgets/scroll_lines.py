"""A text of a few lines, no word of which is lost: of more lines the rest is scrolled to."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy

from neuron_gui.ui.widgets.plain_label import PlainLabel
from neuron_gui.ui.widgets.scroll_column import ScrollColumn
from neuron_gui.ui.widgets.steady import Steady

LINES = 3  # beside each other in sight


class ScrollLines(ScrollColumn):
    """As high as the label's text, up to three lines; what scrolls is reached by the keyboard."""

    def __init__(self, label: PlainLabel) -> None:
        super().__init__()
        self._label, self._content = label, Steady(label)
        self.setWidget(self._content)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for part in (self.viewport(), self._content):
            part.setAutoFillBackground(False)
        by_tab, never = Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.NoFocus
        self.verticalScrollBar().rangeChanged.connect(
            lambda _, most: self.setFocusPolicy(by_tab if most else never)
        )

    def sizeHint(self) -> QSize:
        """Ask for the height of the lines that are to be in sight."""
        most = LINES * self._label.fontMetrics().lineSpacing()
        return QSize(0, min(most, self._content.sizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()
