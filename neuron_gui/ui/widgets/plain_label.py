"""A label that shows its text letter by letter, whoever has written it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from neuron_gui.ui.text import plain


class PlainLabel(QLabel):
    """Never takes a text for markup; shows what else could not be seen, and wraps a word without end."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show a text."""
        self._text = text
        shown = plain.all_lines(text)
        super().setText(plain.breakable(shown) if self.wordWrap() else shown)

    def setWordWrap(self, on: bool) -> None:
        """Wrap the text or not, also one that is there already."""
        super().setWordWrap(on)
        self.setText(self._text)

    def text(self) -> str:
        """Return the text as it was set."""
        return self._text
