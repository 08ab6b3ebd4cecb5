"""What varies from student to student, as lines to type: `data.inputs[0][0] = 100..300 step 4`, or `seed`."""

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.lessons.file import parse_vary
from neuron_gui.core.message import RefusalError
from neuron_gui.core.numbers import exact
from neuron_gui.core.vary import SEED, Vary
from neuron_gui.ui.text.translate import error_text
from neuron_gui.ui.widgets.complaint import Complaint
from neuron_gui.ui.widgets.plain_label import PlainLabel

LINES = 4  # that can be seen at least
EXAMPLE = "data.inputs[0][0] = 100..300 step 4"


class VaryLines(QWidget):
    """One line for each number that varies; what is wrong with one is told below."""

    def __init__(self) -> None:
        super().__init__()
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

    def show_experiment(self, experiment: Experiment) -> None:
        """Show what an experiment says that varies; of one that says nothing, the seed."""
        self.text.setPlainText("\n".join(map(_line, experiment.vary)) or SEED)

    def taken(self, experiment: Experiment) -> Experiment | None:
        """Return the experiment with what is written here; say what is wrong and return None if it cannot."""
        self.message.hide()
        lines = [line.strip() for line in self.text.toPlainText().splitlines()]
        try:
            return experiment.replaced(vary=tuple(parse_vary(line) for line in lines if line))
        except RefusalError as error:
            self.message.show_reason(error_text(error))
            return None

    @Slot()
    def _note(self) -> None:
        self.message.hide()


def _line(entry: Vary) -> str:
    if entry.step is None:
        return entry.path
    assert entry.low is not None
    assert entry.high is not None
    return f"{entry.path} = {exact(entry.low)}..{exact(entry.high)} step {exact(entry.step)}"
