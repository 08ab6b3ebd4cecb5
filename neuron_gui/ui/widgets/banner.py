"""The calm banner for what nobody expected: what happened, and the details to hand on."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from neuron_gui.ui import theme


class Banner(QFrame):
    """Hidden until there is something to say; never a box that must be answered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._details = ""
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)  # a file's name may look like markup
        self.copy_button = QPushButton(self.tr("Copy details"))
        self.copy_button.clicked.connect(self._copy)
        dismiss = QPushButton(self.tr("Dismiss"))
        dismiss.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 6)
        layout.addWidget(self.text, stretch=1)
        layout.addWidget(self.copy_button)
        layout.addWidget(dismiss)
        self.hide()

    def tell(self, text: str, details: str = "") -> None:
        """Show a sentence; details go to the clipboard when asked for."""
        self._details = details
        self.text.setText(text)
        self.copy_button.setVisible(bool(details))
        self.setStyleSheet(f"#banner {{ border: 1px solid {theme.current().bad}; border-radius: 6px; }}")
        self.show()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
