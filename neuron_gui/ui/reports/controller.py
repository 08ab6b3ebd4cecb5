"""Reports in the window: the dialog that orders one, and what is said when it is written."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from neuron_gui.core.experiment import EXTENSIONS
from neuron_gui.core.reports.making import Wanted
from neuron_gui.threads.training import Trainer
from neuron_gui.ui.actions import FILE, Offer
from neuron_gui.ui.compare.controller import CompareController
from neuron_gui.ui.document import Document
from neuron_gui.ui.lessons.player import LessonPlayer
from neuron_gui.ui.settings import Settings
from neuron_gui.ui.widgets.banner import Banner
from neuron_gui.ui.widgets.sample_choice import SampleChoice

if TYPE_CHECKING:
    from neuron_gui.ui.reports.dialog import Reportable, ReportDialog


class ReportsController(QObject):
    """Gathers what there is to report: the run as it is now, the pins, and the lesson's answers."""

    def __init__(
        self,
        window: QWidget,
        document: Document,
        trainer: Trainer,
        compare: CompareController,
        player: LessonPlayer,
        sample: SampleChoice,
        banner: Banner,
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self._window, self._document, self._trainer = window, document, trainer
        self._compare, self._player, self._sample = compare, player, sample
        self._banner, self._settings = banner, settings
        self.dialog: ReportDialog | None = None

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
        from neuron_gui.ui.reports.dialog import PAGE, Reportable

        now, lesson = self._trainer.snapshot, self._player.lesson
        run = Wanted(now.recorded, now.steps) if now else Wanted(self._document.experiment, 0)
        path = self._document.path
        folder, name = (path.parent, path.name) if path else (_documents(), self.tr("my run"))
        for extension in EXTENSIONS:
            name = name.removesuffix(extension)
        return Reportable(
            run=run,
            pins=[(pin.name, Wanted(pin.run.recorded, pin.run.steps)) for pin in self._compare.model.pins],
            sample=self._sample.number,
            notes=self._document.experiment.notes,
            lesson=lesson.title if lesson else "",
            answers=self._player.answers.of(self._player.key, lesson) if lesson else (),
            place=folder / f"{name}{PAGE}",
        )

    @Slot()
    def _forget(self) -> None:
        self.dialog = None

    @Slot(Path)
    def _tell(self, path: Path) -> None:
        text = self.tr("{file} is written. Whoever gets it can verify every number in it.")
        show = self.tr("Show it"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
        self._banner.notify(text.format(file=path.name), choices=[show])


def _documents() -> Path:
    """Return where people keep what they write; their home where there is no such folder."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return folder if folder.is_dir() else Path.home()
