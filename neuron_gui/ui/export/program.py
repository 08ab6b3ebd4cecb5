"""The dialog that asks for which library an experiment is to be written as a program."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.message import N_, RefusalError
from neuron_gui.core.programs.program import LIBRARIES, NOTEBOOK, SCRIPT, program_text
from neuron_gui.core.progress import Tell
from neuron_gui.threads.latest import Latest
from neuron_gui.ui.style.measures import px
from neuron_gui.ui.text.translate import error_text, translated
from neuron_gui.ui.widgets.complaint import Complaint
from neuron_gui.ui.widgets.dialog_frame import end_buttons, resize_within
from neuron_gui.ui.widgets.plain_label import PlainLabel
from neuron_gui.ui.widgets.rows import FormRows
from neuron_gui.ui.widgets.wheel import keep_still

SIZE = 790, 620
MAX_SHOWN = 20_000  # letters, which a field takes at once
NAMES = {
    "numpy": N_("numpy: the same numbers, bit for bit"),
    "torch": N_("PyTorch: to about nine digits"),
    "sklearn": N_("scikit-learn: to about nine digits"),
}
KINDS = {SCRIPT: N_("Python script"), NOTEBOOK: N_("Jupyter notebook")}


class ProgramDialog(QDialog):
    """Shows how the program begins that is to be written; `question` makes it, in a thread."""

    def __init__(self, experiment: Experiment, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export as a program"))
        self._experiment = experiment
        self.library_box, self.kind_box = QComboBox(), QComboBox()
        for box in (self.library_box, self.kind_box):
            keep_still(box)
        for library in LIBRARIES:
            self.library_box.addItem(translated(NAMES[library]), library)
        for kind, name in KINDS.items():
            self.kind_box.addItem(translated(name), kind)
        self.complaint = Complaint()
        self.preview = QPlainTextEdit(readOnly=True, lineWrapMode=QPlainTextEdit.LineWrapMode.NoWrap)
        self.preview.setAccessibleName(self.tr("The program"))
        font = self.preview.font()
        font.setFamily("monospace")
        self.preview.setFont(font)
        buttons, self.export_button = end_buttons(self, self.tr("&Export…"))
        buttons.accepted.connect(self.accept)
        rows = FormRows()
        for label, box in (
            (self.tr("Learns with"), self.library_box),
            (self.tr("Kind of file"), self.kind_box),
        ):
            box.setAccessibleName(label)
            rows.add(PlainLabel(label), box)
        layout = QVBoxLayout(self)
        layout.setSpacing(px(8))
        layout.addLayout(rows)
        layout.addWidget(self.complaint)
        layout.addWidget(self.preview, stretch=1)
        layout.addWidget(buttons)
        resize_within(self, *map(px, SIZE))
        self._writing = Latest(self)
        self._writing.answered.connect(self._show)
        self.library_box.currentIndexChanged.connect(self._ask)
        self._ask()

    @property
    def extension(self) -> str:
        """That of the file."""
        return str(self.kind_box.currentData())

    def question(self, extension: str) -> Callable[[Tell], str]:
        """Return what makes the content of such a file, for many samples in a while."""
        experiment, library = self._experiment, str(self.library_box.currentData())
        return lambda tell: program_text(experiment, library, extension)

    @Slot()
    def _ask(self) -> None:
        question = self.question(SCRIPT)
        self.export_button.setEnabled(False)

        def answer(tell: Tell) -> str | RefusalError:
            try:
                return question(tell)[:MAX_SHOWN]
            except RefusalError as refusal:
                return refusal

        self._writing.ask(answer, at_once=True)

    @Slot(object)
    def _show(self, answer: str | RefusalError) -> None:
        """Show the script, or why there is none."""
        self.preview.setPlainText(answer if isinstance(answer, str) else "")
        self.complaint.hide()
        if isinstance(answer, RefusalError):
            self.complaint.show_reason(error_text(answer))
        self.export_button.setEnabled(isinstance(answer, str))
