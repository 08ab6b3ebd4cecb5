"""File > Export: a run's records, and its experiment as a program."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.progress import Tell
from neuron_gui.core.report import write_trajectory
from neuron_gui.core.run import Run
from neuron_gui.core.schema.writing import whole_file
from neuron_gui.threads.job import Job
from neuron_gui.threads.training import Trainer
from neuron_gui.ui.actions import EXPORT, FILE, Offer
from neuron_gui.ui.document import Document
from neuron_gui.ui.plots.curve_view import CurveView
from neuron_gui.ui.text.translate import error_text
from neuron_gui.ui.widgets.banner import Banner
from neuron_gui.ui.widgets.new_path import new_path
from neuron_gui.ui.widgets.waiting import Waiting


class ExportController(QObject):
    """What is taken along of the document's run; `curves` is the view that tells which steps are in sight."""

    broken = Signal(str)

    def __init__(
        self, window: QWidget, document: Document, trainer: Trainer, curves: CurveView, banner: Banner
    ) -> None:
        super().__init__(window)
        self._window, self._document, self._trainer = window, document, trainer
        self._curves, self._banner = curves, banner
        self._folder, self._path = "", Path()

    def offers(self) -> Sequence[Offer]:
        """Return what can be exported."""
        offered = (
            (
                "export_run",
                self.tr("Export &run…"),
                self.tr("Write the run's records as a table, CSV."),
                self.run,
            ),
            (
                "export_program",
                self.tr("Export as a &program…"),
                self.tr("Write the experiment as a Python script or a notebook that needs no laboratory."),
                self.program,
            ),
        )
        return [Offer(name, FILE, text, tip, does, submenu=EXPORT) for name, text, tip, does in offered]

    # --- The records --------------------------------------------------------------------------------

    @Slot()
    def run(self) -> None:
        """Ask which records are wanted."""
        from neuron_gui.ui.export.records import RecordsDialog  # only here: it would cost time at every start

        if snapshot := self._trainer.snapshot:
            dialog = RecordsDialog(snapshot.steps, self._curves.steps_in_sight, self._window)
            self._ask(dialog, lambda: self._write_records(snapshot.recorded, dialog.part, dialog.every))

    def _write_records(self, experiment: Experiment, part: tuple[int, int], every: int) -> None:
        kinds = {self.tr("Tables (*.csv)"): ".csv"}
        if path := self._asked(self.tr("Export run"), self.tr("run"), kinds):
            self.write_records(experiment, part, every, path)

    def write_records(self, experiment: Experiment, part: tuple[int, int], every: int, path: Path) -> None:
        """Make the run again in the background and write these of its records."""
        self._do(partial(_write_records, experiment, part, every, path), path)

    # --- The program --------------------------------------------------------------------------------

    @Slot()
    def program(self) -> None:
        """Ask for which library, and show the program."""
        from neuron_gui.ui.export.program import ProgramDialog  # likewise

        dialog = ProgramDialog(self._document.recorded, self._window)
        self._ask(dialog, lambda: self._write_program(dialog.question(dialog.extension), dialog.extension))

    def _write_program(self, question: Callable[[Tell], str], extension: str) -> None:
        kinds = {f"Python (*{extension})": extension}
        if path := self._asked(self.tr("Export as a program"), self.tr("experiment"), kinds):
            self._do(partial(_write_text, question, path), path)

    # --- Their parts --------------------------------------------------------------------------------

    def _ask(self, dialog: QDialog, accepted: Callable[[], object]) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(accepted)
        dialog.open()

    def _asked(self, caption: str, otherwise: str, kinds: dict[str, str]) -> Path | None:
        """Return under which name to write, None if under none."""
        extension = next(iter(kinds.values()))
        suggested = Path(self._folder, (self._document.stem or otherwise) + extension)
        path = new_path(self._window, caption, suggested, kinds, self._banner.notify)
        self._folder = str(path.parent) if path else self._folder
        return path

    def _do(self, work: partial[None], path: Path) -> None:
        self._path = path
        job = Job(work)
        job.failed.connect(self._fail)
        Waiting(self.tr("Writing {file} …").format(file=path.name), job, self._window)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        if isinstance(error, OSError):
            self._banner.notify(
                self.tr("{file} cannot be written: {why}.").format(file=self._path, why=error_text(error))
            )
        else:
            self.broken.emit("".join(traceback.format_exception(error)))


def _write_records(experiment: Experiment, part: tuple[int, int], every: int, path: Path, tell: Tell) -> None:
    """Make a run again and write a part of it; half of the way is the one, half the other."""
    first, last = part
    run, passed = Run(experiment), 0
    while run.steps < last:
        run.advance(last - run.steps, seconds=0.02)
        tell(run.steps / last / 2)

    def progress(records: int) -> None:
        nonlocal passed
        passed += records
        tell(0.5 + passed / (last - first + 1) / 2)

    write_trajectory(run, path, every, progress, part)


def _write_text(question: Callable[[Tell], str], path: Path, tell: Tell) -> None:
    with whole_file(path) as file:
        file.write(question(tell))
