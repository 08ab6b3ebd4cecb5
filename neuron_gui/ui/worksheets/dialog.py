"""Worksheets: which steps, for how many, as they will look; then a file, or a printer."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.message import RefusalError
from neuron_gui.core.progress import Tell
from neuron_gui.core.schema.sentences import LARGEST
from neuron_gui.core.stop import MAX_STEPS
from neuron_gui.core.worksheets.drawing import Sheets, sheets
from neuron_gui.core.worksheets.formats import BANKS, ending_of, key_path
from neuron_gui.core.worksheets.sheet import MOST_STEPS, Steps, sheet
from neuron_gui.ui.document import Document
from neuron_gui.ui.style.measures import px
from neuron_gui.ui.text import language
from neuron_gui.ui.text.translate import error_text, translated, translated_message
from neuron_gui.ui.variants.vary_lines import VaryLines
from neuron_gui.ui.widgets.dialog_frame import FormDialog, resize_within, work_buttons
from neuron_gui.ui.widgets.making import Making
from neuron_gui.ui.widgets.new_path import is_there, may_replace, new_path
from neuron_gui.ui.widgets.plain_label import PlainLabel
from neuron_gui.ui.widgets.rows import FormRows
from neuron_gui.ui.widgets.scroll_column import ScrollColumn
from neuron_gui.ui.widgets.whole_number import WholeNumber
from neuron_gui.ui.worksheets import files, paper
from neuron_gui.ui.worksheets.preview import Preview

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

SIZE = 980, 720
FORM_WIDTH = 330
MOST_SHEETS = 1000


class WorksheetDialog(FormDialog):
    """Shows the sheet of the document's own numbers; several are variants of it, one a sheet."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Worksheet"))
        self._document = document
        self._is_shown = False  # else there is nothing to be made
        self._experiment = document.recorded
        self._path = Path()
        self._build()
        self._lay_out()

    def _build(self) -> None:
        self.first = WholeNumber(self.tr("From step"), 0, 0, MAX_STEPS)
        self.last = WholeNumber(self.tr("To step"), 0, 0, MAX_STEPS)
        self.count = WholeNumber(self.tr("How many sheets"), 1, 1, MOST_SHEETS)
        self.seed = WholeNumber(self.tr("Seed"), 0, 0, LARGEST)
        self.varied = VaryLines(self._document)
        for field in (self.first, self.last):
            field.changed.connect(self._refresh)
        self.count.changed.connect(self._show_whether_it_varies)
        self.about = PlainLabel(
            self.tr("Several sheets are variants, on which as few known slips as possible look alike.")
        )
        self.about.setWordWrap(True)
        self.preview = Preview()
        self.preview.refused.connect(self._refuse)
        self.preview.shown.connect(self._accept_steps)
        self.making = Making()
        self.making.made.connect(self._tell)
        self.making.busy_changed.connect(self._let_make)
        self.buttons, buttons = work_buttons(self, self.tr("&Save…"), self.tr("&Print…"))
        self.save_button, self.print_button = buttons
        self.save_button.clicked.connect(self._ask_for_file)
        self.print_button.clicked.connect(self._ask_for_printer)

    def _lay_out(self) -> None:
        rows = FormRows()
        for field in (self.first, self.last, self.count, self.seed):
            rows.add(PlainLabel(field.name), field)
        form = QWidget()
        left = QVBoxLayout(form)
        left.setContentsMargins(0, 0, px(6), 0)
        left.addLayout(rows)
        left.addWidget(self.about)
        left.addWidget(self.varied)
        left.addStretch(1)
        column = ScrollColumn()
        column.setWidget(form)
        column.setFixedWidth(px(FORM_WIDTH))
        upper = QHBoxLayout()
        upper.setSpacing(px(14))
        upper.addWidget(column)
        upper.addWidget(self.preview, stretch=1)
        whole = QVBoxLayout(self)
        whole.addLayout(upper, stretch=1)
        whole.addWidget(self.making)
        whole.addWidget(self.buttons)
        resize_within(self, *SIZE)

    def open(self) -> None:
        """Open for the document as it is now; what was typed stays while it is the same one."""
        self.varied.refresh()
        self._experiment = self._document.recorded
        self.making.clear()
        self._show_whether_it_varies()
        self._refresh()
        super().open()

    def done(self, result: int) -> None:
        """Give up what is being made."""
        self.preview.drop()
        self.making.cancel()
        super().done(result)

    # --- The sheet ----------------------------------------------------------------------------------

    @property
    def steps(self) -> Steps:
        """The steps that are chosen."""
        return Steps(self.first.value, self.last.value)

    @Slot()
    def _refresh(self) -> None:
        """Show the sheet of the steps; the last is not before the first, and not too far behind it."""
        last = min(max(self.last.value, self.first.value), self.first.value + MOST_STEPS - 1)
        if last != self.last.value:
            self.last.show_value(last)
        self.preview.show_sheet(partial(sheet, self._experiment, self.steps, word=translated))

    @Slot()
    def _show_whether_it_varies(self) -> None:
        for widget in (self.seed, self.varied, self.about):
            widget.setEnabled(self.count.value > 1)

    @Slot(object)
    def _refuse(self, error: RefusalError) -> None:
        self._is_shown = False
        self.making.complain(error_text(error))
        self._let_make()

    @Slot()
    def _accept_steps(self) -> None:
        if not self._is_shown:
            self.making.clear()
        self._is_shown = True
        self._let_make()

    @Slot()
    def _let_make(self) -> None:
        for button in (self.save_button, self.print_button):
            button.setEnabled(self._is_shown and not self.making.busy)

    def _wanted(self) -> Experiment | None:
        """Return what the sheets are made of; say what is wrong and return None if none can be."""
        self.making.clear()
        if any(field.refused for field in (self.first, self.last, self.count, self.seed)):
            return None
        experiment = self._document.recorded
        if self.count.value == 1:
            return experiment
        taken = self.varied.taken(experiment)
        if taken:
            self.varied.keep(taken)
        return taken

    # --- Saving and printing ------------------------------------------------------------------------

    @Slot()
    def _ask_for_file(self) -> None:
        experiment = self._wanted()
        if experiment is None:
            return
        kinds = {
            self.tr("PDF, with its key beside it (*.pdf)"): ".pdf",
            self.tr("Page for browsers, with its key beside it (*.html)"): ".html",
            self.tr("Questions for Moodle (*.xml)"): ".xml",
            self.tr("Questions in GIFT (*.gift)"): ".gift",
        }
        folder = self._document.path.parent if self._document.path else Path()
        stem = self._document.stem or self.tr("worksheet")
        path = new_path(
            self, self.tr("Save the worksheet"), folder / f"{stem}.pdf", kinds, self.making.complain
        )
        if path is not None and self._may_write_key(path):
            self.save(experiment, path)

    def _may_write_key(self, path: Path) -> bool:
        """Ask before replacing a key without a sheet: of sheets alone the system's dialog has asked."""
        asked = ending_of(path) in BANKS or is_there(path)
        return asked or may_replace(self, self.windowTitle(), key_path(path))

    def save(self, experiment: Experiment, path: Path) -> None:
        """Make the sheets and write them in the format of the file's ending."""
        self._path = path
        chained = ending_of(path) not in BANKS
        words = language.current()
        work = partial(
            _saved, experiment, self.steps, self.count.value, self.seed.value, chained, path, words
        )
        self.making.start(work, path)

    @Slot()
    def _ask_for_printer(self) -> None:
        from PySide6.QtPrintSupport import QPrinter  # only here: few print

        from neuron_gui.ui.widgets.printing import ask_for_printer

        experiment = self._wanted()
        if experiment is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(paper.page_layout())
        printer.setFullPage(True)
        ask_for_printer(self, printer, partial(self.print_to, experiment))

    def print_to(self, experiment: Experiment, printer: QPrinter) -> None:
        """Print the sheets, or their key where that is shown."""
        from neuron_gui.ui.widgets.printing import file_of

        path = file_of(printer)
        self._path = path or Path()
        self.making.start(
            partial(
                _printed,
                experiment,
                self.steps,
                self.count.value,
                self.seed.value,
                self.preview.key_box.isChecked(),
                printer,
                self.windowTitle(),
            ),
            path,
        )

    @Slot(object)
    def _tell(self, made: Sheets) -> None:
        text = self.tr("{file} is written.").format(file=self._path.name) if self._path.name else ""
        self.making.tell(text or self.tr("Printed."), *made.remarks)


def _saved(
    experiment: Experiment,
    steps: Steps,
    count: int,
    seed: int,
    chained: bool,
    path: Path,
    words: str,
    tell: Tell,
) -> Sheets:
    made = sheets(
        experiment,
        steps,
        count,
        seed,
        word=translated,
        chained=chained,
        tell=lambda part: tell(0.8 * part),
    )
    files.write(path, made.sheets, translated_message, words, lambda part: tell(0.8 + 0.2 * part))
    return made


def _printed(
    experiment: Experiment,
    steps: Steps,
    count: int,
    seed: int,
    key: bool,
    printer: QPrinter,
    title: str,
    tell: Tell,
) -> Sheets:
    from neuron_gui.ui.widgets.printing import print_pages

    made = sheets(experiment, steps, count, seed, word=translated, tell=tell)
    pages = (paper.key_pages if key else paper.sheet_pages)(made.sheets, translated_message)
    print_pages(lambda device: paper.paint(pages, device, device.newPage), printer, title)
    return made
