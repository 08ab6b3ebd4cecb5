"""What varies from student to student, as lines to type: `data.inputs[0][0] = 100..300 step 4`, or `seed`."""

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.lessons.steps import parse_vary
from neuron_gui.core.message import RefusalError
from neuron_gui.core.numbers import exact
from neuron_gui.core.vary import SEED, Vary
from neuron_gui.ui.document import Document
from neuron_gui.ui.text.translate import error_text
from neuron_gui.ui.widgets.complaint import Complaint
from neuron_gui.ui.widgets.plain_label import PlainLabel

LINES = 4  # that can be seen at least
EXAMPLE = "data.inputs[0][0] = 100..300 step 4"


class VaryLines(QWidget):
    """One line for each number that varies in a document; what is wrong with one is told below."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self._shown: Experiment | None = None
        self.label = PlainLabel(
            self.tr("What varies, one number a line, such as “{line}” or “{seed}”:").format(
                line=EXAMPLE, seed=SEED
            )
        )
        self.label.setWordWrap(True)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setAccessibleName(self.label.text())
        self.text.textChanged.connect(self._note)
        self.label.setBuddy(self.text)
        self.message = Complaint()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.label, self.text, self.message):
            layout.addWidget(widget)

    def sizeHint(self) -> QSize:
        """Ask for a few lines."""
        return QSize(super().sizeHint().width(), self.text.fontMetrics().lineSpacing() * (LINES + 3))

    def refresh(self) -> None:
        """Show what varies in the document, the seed if it does not say; what was typed stays while that
        and the samples are the same.
        """
        before, now = self._shown, self._document.experiment
        if before is None or before.vary != now.vary or before.data is not now.data:
            self.text.setPlainText("\n".join(map(_line, now.vary)) or SEED)
        self._shown = now

    def taken(self, experiment: Experiment) -> Experiment | None:
        """Return the experiment with what is written here; say what is wrong and return None if it cannot."""
        self.message.hide()
        lines = [line.strip() for line in self.text.toPlainText().splitlines()]
        try:
            return experiment.replaced(vary=tuple(parse_vary(line) for line in lines if line))
        except RefusalError as error:
            self.message.show_reason(error_text(error))
            return None

    def keep(self, taken: Experiment) -> None:
        """Let the document say from now on what varies in the experiment that was taken."""
        now = self._document.experiment
        if taken.vary != now.vary:
            self._document.edit(now.replaced(vary=taken.vary), self.tr("what varies"))
            self._shown = self._document.experiment

    @Slot()
    def _note(self) -> None:
        self.message.hide()


def _line(entry: Vary) -> str:
    if entry.step is None:
        return entry.path
    assert entry.low is not None
    assert entry.high is not None
    return f"{entry.path} = {exact(entry.low)}..{exact(entry.high)} step {exact(entry.step)}"
