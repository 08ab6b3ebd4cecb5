"""The sentence under a control that says what is wrong with what was chosen or typed there."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from neuron_gui.ui.widgets.plain_label import PlainLabel


class Complaint(PlainLabel):
    """Hidden while nothing is wrong."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setWordWrap(True)
        self.setForegroundRole(QPalette.ColorRole.BrightText)
        self.hide()

    def show_reason(self, reason: str) -> None:
        """Show a reason as a sentence."""
        end = "" if reason.endswith((".", "…")) else "."
        self.setText(f"{reason[:1].upper()}{reason[1:]}{end}")
        self.show()
