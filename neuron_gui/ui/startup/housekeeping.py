"""What the window has to say of the program itself: a crash before, and settings that cannot be kept."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QFileInfo, QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from neuron_gui.ui.settings import Settings
from neuron_gui.ui.startup import program_log
from neuron_gui.ui.text.translate import moment
from neuron_gui.ui.widgets.banner import Banner

MAX_DETAILS = 20_000  # letters of a log that are copied: its end


class Housekeeping(QObject):
    """Tells of both in the banner, calmly and once."""

    def __init__(self, banner: Banner, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._banner, self._store = banner, settings.store
        self._notified = False
        self._store.failed.connect(self._notify_unkept)

    def offer_log(self) -> None:
        """Say that the program closed unexpectedly, and offer its log; the latest of several."""
        crashes = program_log.crashes()
        if not crashes:
            return
        *_, latest = crashes
        text = self.tr("Neuron Lab closed unexpectedly ({time}). Its log helps to find out why.")
        self._banner.notify(
            text.format(time=moment(QFileInfo(str(latest)).lastModified())),
            details=program_log.text(latest)[-MAX_DETAILS:],
            choices=[
                (self.tr("Show log"), partial(self._show, crashes)),
                (self.tr("Not needed"), partial(self._forget, crashes)),
            ],
        )

    def _forget(self, crashes: list[Path]) -> None:
        for crash in crashes:
            program_log.forget(crash)

    def _show(self, crashes: list[Path]) -> None:
        self._forget(crashes)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(program_log.log_folder())))

    @Slot()
    def _notify_unkept(self) -> None:
        if not self._notified:
            self._notified = True
            text = self.tr("Settings cannot be kept for the next start: {file} cannot be written.")
            self._banner.notify(text.format(file=self._store.fileName()))
