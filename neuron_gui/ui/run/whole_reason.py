"""The whole reason of a verdict: a leaf that unfolds below the bar, which has room for its beginning."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from neuron_gui.ui.widgets.plain_label import PlainLabel


class WholeReason(QFrame):
    """The whole reason and its numbers, over what stands below the verdict."""

    def __init__(self, bar: QWidget) -> None:
        super().__init__(bar)
        self._bar = bar
        self.setObjectName("whole")
        self.setAutoFillBackground(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.reasons, self.why = PlainLabel(), PlainLabel()
        layout = QVBoxLayout(self)
        for label in (self.reasons, self.why):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            layout.addWidget(label)
        self.hide()

    @property
    def words(self) -> str:
        """All that it says."""
        return " ".join(filter(None, (self.reasons.text(), self.why.text())))

    def tell(self, sentence: str, reasons: list[str], why: list[str]) -> None:
        """Say this from now on."""
        self.reasons.setText("\n".join([sentence, *reasons]))
        self.why.setText(" ".join(why))
        self.why.setVisible(bool(why))
        if not self.isHidden():
            self.place()

    def place(self) -> None:
        """Lie below the verdict, as high as the words need."""
        bar, window = self._bar, self._bar.window()
        if self.parentWidget() is not window:
            self.setParent(window)
            self.show()
        width = bar.width()
        self.setGeometry(
            *bar.mapTo(window, QPoint(0, bar.height())).toTuple(), width, self.heightForWidth(width)
        )
        self.raise_()
