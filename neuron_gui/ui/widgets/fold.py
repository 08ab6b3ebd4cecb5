"""Things that most people do not need, folded away under a button that says what they are."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from neuron_gui.ui.widgets.plain_label import PlainLabel


class Fold(QWidget):
    """A button with an arrow that shows and hides what lies under it; beside it, what is in force there."""

    def __init__(self, title: str, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self.button = QToolButton()
        self.button.setText(title)
        self.button.setCheckable(True)
        self.button.setAutoRaise(True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.toggled.connect(self._unfold)
        self.inside = PlainLabel()
        self.inside.setWordWrap(True)
        head = QHBoxLayout()
        head.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignLeft)  # open, it has the row alone
        head.addWidget(self.inside, stretch=1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        layout.addLayout(head)
        layout.addWidget(content)
        self._unfold(False)

    def show_inside(self, text: str) -> None:
        """Say what is in force inside, to be seen while that is folded away."""
        self.inside.setText(text)
        self.button.setAccessibleDescription(text)

    @Slot(bool)
    def _unfold(self, on: bool) -> None:
        inward = Qt.ArrowType.LeftArrow if self.isRightToLeft() else Qt.ArrowType.RightArrow
        self.button.setArrowType(Qt.ArrowType.DownArrow if on else inward)
        self._content.setVisible(on)
        self.inside.setVisible(not on)
