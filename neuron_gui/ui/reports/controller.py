"""Reports in the window: the dialog that orders one, and the runs of one that is opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from neuron_gui.core.message import RefusalError
from neuron_gui.core.reports.making import Wanted
from neuron_gui.threads.training import Trainer
from neuron_gui.ui.actions import FILE, Offer
from neuron_gui.ui.compare.controller import CompareController
from neuron_gui.ui.document import Document
from neuron_gui.ui.files.controller import FilesController
from neuron_gui.ui.lessons.player import LessonPlayer
from neuron_gui.ui.run.controller import RunController
from neuron_gui.ui.settings import Settings
from neuron_gui.ui.text import plain
from neuron_gui.ui.text.translate import error_text, translated, translated_message
from neuron_gui.ui.widgets.banner import Banner
from neuron_gui.ui.widgets.new_path import documents
from neuron_gui.ui.widgets.sample_choice import SampleChoice
from neuron_gui.ui.widgets.waiting import do_patiently

if TYPE_CHECKING:
    from neuron_gui.core.handwork.notebook import Notebook
    from neuron_gui.ui.reports.dialog import Reportable, ReportDialog
    from neuron_gui.ui.reports.opening import OpenedReport


class ReportsController(QObject):
    """Gathers what there is to report: the run as it is, pins, the lesson's answers, what was worked out."""

    def __init__(
        self,
        window: QWidget,
        document: Document,
        trainer: Trainer,
        compare: CompareController,
        player: LessonPlayer,
        notebook: Callable[[], Notebook],
        sample: SampleChoice,
        banner: Banner,
        settings: Settings,
        files: FilesController,
        control: RunController,
    ) -> None:
        super().__init__(window)
        self._window, self._document, self._trainer = window, document, trainer
        self._compare, self._player, self._sample = compare, player, sample
        self._notebook = notebook
        self._banner, self._settings = banner, settings
        self._files, self._control = files, control
        self.dialog: ReportDialog | None = None
        files.report_named.connect(self.open_report)

    def offers(self) -> Sequence[Offer]:
        """Return the action that opens the dialog."""
        text, tip = self.tr("&Report…"), self.tr("Hand your run in as one page that anybody can verify.")
        return (Offer("report", FILE, text, tip, self.open, separator=True),)

    @Slot()
    def open(self) -> None:
        """Ask what is to be reported."""
        from neuron_gui.ui.reports.dialog import ReportDialog  # only here: it would cost time at every start

        self._trainer.pause()
        self.dialog = ReportDialog(self._reportable(), self._settings, self._window)
        self.dialog.written.connect(self._tell)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def _reportable(self) -> Reportable:
        from neuron_gui.core.reports.notebook import worked_out
        from neuron_gui.ui.reports.dialog import PAGE, Reportable

        now, lesson = self._trainer.snapshot, self._player.lesson
        run = Wanted(now.recorded, now.steps) if now else Wanted(self._document.experiment, 0)
        path = self._document.path
        folder, name = path.parent if path else documents(), self._document.stem or self.tr("my run")
        return Reportable(
            run=run,
            pins=[(pin.name, Wanted(pin.run.recorded, pin.run.steps)) for pin in self._compare.model.pins],
            sample=self._sample.number,
            notes=self._document.experiment.notes,
            lesson=lesson.title if lesson else "",
            answers=self._player.answers.of(self._player.key, lesson) if lesson else (),
            worked=worked_out(self._notebook(), translated),
            place=folder / f"{name}{PAGE}",
        )

    @Slot(Path, bool)
    def open_report(self, path: Path, asked: bool = False) -> None:
        """Open a report: its first run is the document's, the others are pinned; say whether it is verified.

        Where that fails say why, and keep what is open; `asked` says that this may be left already.
        """
        from neuron_gui.ui.reports.opening import opened  # only here: it would cost time at every start

        path = path.absolute()
        text = self.tr("Opening {file} …").format(file=path.name)
        try:
            report = do_patiently(partial(opened, path), text, self._window)
        except OSError as error:
            text = self.tr("{file} cannot be read: {why}.").format(file=path, why=error_text(error))
            self._banner.notify(text)
        except RefusalError as error:
            text = self.tr("{file} was not opened: {why}.")
            self._banner.notify(text.format(file=path.name, why=translated_message(error.sentence)))
        else:
            if report:  # it was not cancelled
                self._show(report, path, asked)

    def _show(self, report: OpenedReport, path: Path, asked: bool) -> None:
        first, *others = report.runs
        if not self._files.open_unsaved(first.recorded, f"report {path}", asked):
            return
        self._control.resume(first)
        self._compare.keep(others)
        self._files.recent.add(path)
        text = self.tr("{file} by {author}: {verified}.") if report.author else self.tr("{file}: {verified}.")
        verified = translated_message(report.verified)
        text = text.format(file=path.name, author=plain.name(report.author), verified=verified)
        self._banner.notify(text, wrong=not report.agrees)

    @Slot()
    def _forget(self) -> None:
        self.dialog = None

    @Slot(Path)
    def _tell(self, path: Path) -> None:
        text = self.tr("{file} is written. Whoever gets it can verify every number in it.")
        show = self.tr("Show it"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
        self._banner.notify(text.format(file=path.name), choices=[show])
