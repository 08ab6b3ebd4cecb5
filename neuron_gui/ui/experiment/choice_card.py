"""A choice: a radio button in a line, and where it is chosen a sentence that says what it means."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QRadioButton, QVBoxLayout, QWidget

from neuron_gui.ui.style import theme
from neuron_gui.ui.widgets.plain_label import PlainLabel


class ChoiceCard(QFrame):
    """Clicking anywhere on the card chooses it; the chosen one has a thick edge in the accent colour."""

    def __init__(self, title: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.button = QRadioButton(title)
        self.button.setAccessibleDescription(sentence)
        font = self.button.font()
        font.setBold(True)
        self.button.setFont(font)
        self._sentence = PlainLabel(sentence)
        self._sentence.setWordWrap(True)
        self._sentence.setIndent(22)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 3, 8, 3)
        layout.setSpacing(1)
        layout.addWidget(self.button)
        layout.addWidget(self._sentence)
        self.button.toggled.connect(self._recolor)
        self._recolor()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Wait for the release, as a button does."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose this, unless the mouse has gone elsewhere."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.button.setFocus(Qt.FocusReason.MouseFocusReason)
            self.button.click()

    def changeEvent(self, event: QEvent) -> None:
        """Take on a new theme's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._recolor()

    def _recolor(self, *_: object) -> None:
        colors = theme.current()
        chosen = self.button.isChecked()
        self._sentence.setVisible(chosen)
        edge, width = (colors.accent, 2) if chosen else (colors.border, 1)
        style = (
            f"#card {{ border: {width}px solid {edge}; border-radius: 6px; background: {colors.surface};"
            f" margin: {2 - width}px; }}"
        )
        if style != self.styleSheet():  # setting it sends another palette change
            self.setStyleSheet(style)
