"""Variants for a class: what varies, how many or for whom, and where the files go."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from neuron_gui.core.experiment import EXTENSIONS, Experiment
from neuron_gui.core.message import Message, RefusalError, grouped
from neuron_gui.core.progress import Tell
from neuron_gui.core.schema.sentences import LARGEST
from neuron_gui.core.variants.handing_out import TABLE, OfExperiment
from neuron_gui.core.variants.names import MOST_NAMES, names_in
from neuron_gui.threads.job import Job
from neuron_gui.ui.document import Document
from neuron_gui.ui.style.measures import px
from neuron_gui.ui.text.accessible import announce
from neuron_gui.ui.text.translate import error_text, translated_message
from neuron_gui.ui.widgets.complaint import Complaint
from neuron_gui.ui.widgets.dialog_frame import FormDialog, resize_within
from neuron_gui.ui.widgets.plain_label import PlainLabel
from neuron_gui.ui.widgets.rows import FormRows
from neuron_gui.ui.widgets.vary_lines import VaryLines
from neuron_gui.ui.widgets.whole_number import WholeNumber

SIZE = 560, 480


class VariantsDialog(FormDialog):
    """Writes files and leaves the document alone, but for what varies, which its file is to say."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Variants"))
        self._document = document
        self._names: list[str] = []
        self._job: Job | None = None
        self._folder = Path()
        self._shown: Experiment | None = None
        self._build()
        self._lay_out()
        self._show_names("")

    def _build(self) -> None:
        about = self.tr(
            "Every variant takes as many lines by hand as this experiment, and ends as it does. "
            "No two are the same."
        )
        self.about = PlainLabel(about)
        self.about.setWordWrap(True)
        self.varied = VaryLines()
        self.count = WholeNumber(self.tr("How many"), 30, 1, MOST_NAMES)
        self.seed = WholeNumber(self.tr("Seed"), 0, 0, LARGEST)
        self.names = PlainLabel()
        self.names_button = QPushButton(self.tr("&Names…"))
        self.names_button.setToolTip(self.tr("Take names from a list: the files are called so."))
        self.names_button.clicked.connect(self._ask_for_names)
        self.no_names_button = QPushButton(self.tr("N&o names"))
        self.no_names_button.clicked.connect(self._forget_names)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How many are made"))
        self.told = PlainLabel()
        self.told.setWordWrap(True)
        self.message = Complaint()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.make_button = self.buttons.addButton(self.tr("&Make…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.make_button.setDefault(True)
        self.make_button.clicked.connect(self._ask_for_folder)
        self.buttons.rejected.connect(self.reject)
        close = self.buttons.button(QDialogButtonBox.StandardButton.Close)
        for button in (self.names_button, self.no_names_button, close):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        rows = FormRows()
        rows.add(PlainLabel(self.count.name), self.count)
        rows.add(PlainLabel(self.seed.name), self.seed)
        names = QHBoxLayout()
        names.addWidget(self.names, stretch=1)
        names.addWidget(self.names_button)
        names.addWidget(self.no_names_button)
        whole = QVBoxLayout(self)
        whole.setSpacing(px(10))
        whole.addWidget(self.about)
        whole.addWidget(self.varied, stretch=1)
        whole.addLayout(rows)
        whole.addLayout(names)
        for widget in (self.bar, self.told, self.message, self.buttons):
            whole.addWidget(widget)
        keeps = self.bar.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self.bar.setSizePolicy(keeps)
        self.bar.hide()
        resize_within(self, *SIZE)

    def open(self) -> None:
        """Open for the document as it is now; what was typed stays while it is the same one."""
        experiment = self._document.experiment
        if self._shown is None or self._shown.vary != experiment.vary or self._shown.data != experiment.data:
            self.varied.show_experiment(experiment)
        self._shown = experiment
        self.told.clear()
        self.message.hide()
        super().open()

    def done(self, result: int) -> None:
        """Give up what is being made."""
        if self._job:
            self._job.cancel()
        super().done(result)

    # --- Names --------------------------------------------------------------------------------------

    @Slot()
    def _ask_for_names(self) -> None:
        text = self.tr("Lists of names (*.csv *.txt *.tsv)")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Names"), "", text)
        if path:
            self.take_names(Path(path))

    def take_names(self, path: Path) -> None:
        """Take the names in a file, or say why there are none."""
        self.message.hide()
        try:
            self._names = names_in(path)
        except (RefusalError, OSError) as error:
            self.message.show_reason(f"“{path.name}”: {error_text(error)}")
            return
        self._show_names(path.name)

    @Slot()
    def _forget_names(self) -> None:
        self._names = []
        self._show_names("")

    def _show_names(self, file: str) -> None:
        text = self.tr("The files are numbered.")
        if self._names:
            text = self.tr("{count} names from {file}").format(count=grouped(len(self._names)), file=file)
            self.count.show_value(len(self._names))
        self.names.setText(text)
        self.count.setEnabled(not self._names)
        self.no_names_button.setVisible(bool(self._names))

    # --- Making -------------------------------------------------------------------------------------

    @Slot()
    def _ask_for_folder(self) -> None:
        """Ask where the files go, if all that is chosen can be made."""
        self.message.hide()
        self.told.clear()
        experiment = self.varied.taken(self._document.experiment)
        if experiment is None or self.count.refused or self.seed.refused:
            return
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder for the variants"))
        if folder:
            self.make(experiment, Path(folder))

    def make(self, experiment: Experiment, folder: Path) -> None:
        """Make the variants and write them to a folder."""
        if experiment.vary != self._document.experiment.vary:
            self._document.edit(experiment, self.tr("what varies"))
            self._shown = self._document.experiment
        self._folder = folder
        self._job = Job(
            partial(_made, experiment, self._stem, self.count.value, self.seed.value, self._names, folder)
        )
        self._job.progressed.connect(self._show_progress)
        self._job.done.connect(self._tell)
        self._job.failed.connect(self._complain)
        self._job.cancelled.connect(self._end)
        self.bar.setValue(0)
        self.bar.show()
        self.make_button.setEnabled(False)
        self._job.start()

    @property
    def _stem(self) -> str:
        name = self._document.path.name if self._document.path else self.tr("variant")
        for extension in EXTENSIONS:
            name = name.removesuffix(extension)
        return name

    @Slot(float)
    def _show_progress(self, part: float) -> None:
        self.bar.setValue(round(part * self.bar.maximum()))

    @Slot(object)
    def _tell(self, warning: Message | None) -> None:
        self._end()
        text = self.tr("{count} variants are in {folder}, and {table} says who has which numbers.").format(
            count=grouped(self.count.value), folder=self._folder, table=TABLE
        )
        if warning:
            said = translated_message(warning)
            text += f" {said[:1].upper()}{said[1:]}."
        self.told.setText(text)
        announce(self.told, text)

    @Slot(object)
    def _complain(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, RefusalError | OSError):
            raise error
        self.message.show_reason(error_text(error))

    @Slot()
    def _end(self) -> None:
        self._job = None
        self.bar.hide()
        self.make_button.setEnabled(True)


def _made(
    experiment: Experiment, stem: str, count: int, seed: int, names: list[str], folder: Path, tell: Tell
) -> Message | None:
    """Make variants and write them; return what their author should know."""
    handed_out = OfExperiment(experiment, stem).hand_out(count, seed, names, lambda part: tell(0.9 * part))
    handed_out.write(folder, lambda part: tell(0.9 + 0.1 * part))
    return handed_out.warning
