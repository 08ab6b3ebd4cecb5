"""Variants for a class: what varies, how many or for whom, and where the files go."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.message import Message, RefusalError, grouped
from neuron_gui.core.progress import Tell
from neuron_gui.core.schema.sentences import LARGEST
from neuron_gui.core.variants.handing_out import TABLE, OfExperiment
from neuron_gui.core.variants.names import MOST_NAMES, names_in
from neuron_gui.ui.document import Document
from neuron_gui.ui.style.measures import px
from neuron_gui.ui.text.translate import error_text
from neuron_gui.ui.variants.vary_lines import VaryLines
from neuron_gui.ui.widgets.dialog_frame import FormDialog, resize_within, work_buttons
from neuron_gui.ui.widgets.making import Making
from neuron_gui.ui.widgets.plain_label import PlainLabel
from neuron_gui.ui.widgets.rows import FormRows
from neuron_gui.ui.widgets.whole_number import WholeNumber

SIZE = 560, 480


class VariantsDialog(FormDialog):
    """Writes files and leaves the document alone, but for what varies, which its file is to say."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Variants"))
        self._document = document
        self._names: list[str] = []
        self._count, self._folder = 0, Path()  # of what is being made
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
        self.varied = VaryLines(self._document)
        self.count = WholeNumber(self.tr("How many"), 30, 1, MOST_NAMES)
        self.seed = WholeNumber(self.tr("Seed"), 0, 0, LARGEST)
        self.names = PlainLabel()
        self.names_button = QPushButton(self.tr("&Names…"))
        self.names_button.setToolTip(self.tr("Take names from a list: the files are called so."))
        self.names_button.clicked.connect(self._ask_for_names)
        self.no_names_button = QPushButton(self.tr("N&o names"))
        self.no_names_button.clicked.connect(self._forget_names)
        self.making = Making()
        self.making.made.connect(self._tell)
        self.making.busy_changed.connect(self._let_make)
        self.buttons, (self.make_button,) = work_buttons(self, self.tr("&Make…"))
        self.make_button.clicked.connect(self._ask_for_folder)
        for button in (self.names_button, self.no_names_button):
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
        whole.addWidget(self.making)
        whole.addWidget(self.buttons)
        resize_within(self, *map(px, SIZE))

    def open(self) -> None:
        """Open for the document as it is now; what was typed stays while it is the same one."""
        self.varied.refresh()
        self.making.clear()
        super().open()

    def done(self, result: int) -> None:
        """Give up what is being made."""
        self.making.cancel()
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
        self.making.clear()
        try:
            self._names = names_in(path)
        except (RefusalError, OSError) as error:
            self.making.complain(f"“{path.name}”: {error_text(error)}")
            return
        self._show_names(path.name)

    @Slot()
    def _forget_names(self) -> None:
        self._names = []
        self._show_names("")

    def _show_names(self, file: str) -> None:
        text = self.tr("The files are numbered.")
        if self._names:
            text = self.tr("Names from {file}: {count}").format(count=grouped(len(self._names)), file=file)
            self.count.show_value(len(self._names))
        self.names.setText(text)
        self.count.setEnabled(not self._names)
        self.no_names_button.setVisible(bool(self._names))

    # --- Making -------------------------------------------------------------------------------------

    @Slot()
    def _ask_for_folder(self) -> None:
        """Ask where the files go, if all that is chosen can be made."""
        self.making.clear()
        experiment = self.varied.taken(self._document.experiment)
        if experiment is None or self.count.refused or self.seed.refused:
            return
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder for the variants"))
        if folder:
            self.make(experiment, Path(folder))

    def make(self, experiment: Experiment, folder: Path) -> None:
        """Make the variants and write them to a folder."""
        self.varied.keep(experiment)
        self._count, self._folder = self.count.value, folder
        stem = self._document.stem or self.tr("variant")
        work = partial(_made, experiment, stem, self._count, self.seed.value, self._names, folder)
        self.making.start(work, folder)

    @Slot(object)
    def _tell(self, warning: Message | None) -> None:
        text = self.tr("Variants in {folder}: {count}. {table} says who has which numbers.")
        text = text.format(count=grouped(self._count), folder=self._folder, table=TABLE)
        self.making.tell(text, *([warning] if warning else []))

    @Slot()
    def _let_make(self) -> None:
        self.make_button.setEnabled(not self.making.busy)


def _made(
    experiment: Experiment, stem: str, count: int, seed: int, names: list[str], folder: Path, tell: Tell
) -> Message | None:
    """Make variants and write them; return what their author should know."""
    handed_out = OfExperiment(experiment, stem).hand_out(count, seed, names, lambda part: tell(0.9 * part))
    if there := handed_out.replaced(folder):
        raise RefusalError(Message("“{file}” is there already; choose another folder", file=there[0].name))
    handed_out.write(folder, lambda part: tell(0.9 + 0.1 * part))
    return handed_out.warning
