"""Writing lessons beside the laboratory: one window for it, whose lessons are tried on the bench."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.lessons.lesson import Lesson
from neuron_gui.ui.actions import LESSONS, Offer
from neuron_gui.ui.data_folder import data_folder
from neuron_gui.ui.files.kept_file import KEPT_LESSONS, left_behind
from neuron_gui.ui.lessons.progress import LessonProgress
from neuron_gui.ui.widgets.banner import Banner
from neuron_gui.ui.widgets.dialog_frame import stand_beside

if TYPE_CHECKING:
    from neuron_gui.ui.lessons.writing.file import Written
    from neuron_gui.ui.lessons.writing.recovery import KeptLesson
    from neuron_gui.ui.lessons.writing.window import WritingWindow


class WritingController(QObject):
    """Opens the window, the same every time; `bench` returns what is to be taken for a setup there.

    `take` opens a lesson under a name at a step; `saved` brings the path of a lesson that was written.
    """

    saved = Signal(Path)

    def __init__(
        self,
        laboratory: QWidget,
        bench: Callable[[], Experiment],
        take: Callable[[str, Lesson, int], object],
        progress: LessonProgress,
        banner: Banner,
    ) -> None:
        super().__init__(laboratory)
        self._banner = banner
        self._laboratory, self._bench, self._take, self._progress = laboratory, bench, take, progress
        self.window: WritingWindow | None = None
        self._offered: list[KeptLesson] = []  # that nobody has decided on

    def offers(self) -> Sequence[Offer]:
        """Return the action that opens it."""
        tip = self.tr("Write a lesson of your own, and see it as learners will.")
        return (Offer("write_lesson", LESSONS, self.tr("&Write a lesson…"), tip, self.open),)

    @Slot()
    def open(self) -> None:
        """Show the window, in front."""
        window = self._made()
        window.show()
        window.raise_()
        window.activateWindow()

    def _made(self) -> WritingWindow:
        from neuron_gui.ui.lessons.writing.window import WritingWindow  # only here: it would cost time

        if self.window is None:
            self.window = WritingWindow(self._bench, self._progress)
            self.window.tried.connect(self._try)
            self.window.closed.connect(self.close)
            self.window.file.saved.connect(self.saved)
            self.window.recovery.failed.connect(self._notify_unkept)
            stand_beside(self.window, self._laboratory)
        return self.window

    def go_on_from(self, other: WritingController) -> None:
        """Go on with the lesson of a laboratory that this one takes the place of."""
        if other.window:
            written, place = other.window.file.written, other.window.saveGeometry()
            window = self._made()
            window.file.begin(written)
            window.recovery.take_over(other.window.recovery)
            window.restoreGeometry(place)
            window.setVisible(other.window.isVisible())
        offered, other._offered = other._offered, []
        for file in offered:
            self._offer(file)

    def offer_recovery(self) -> None:
        """Offer what windows have left that ended before their lessons were saved; the latest first."""
        folder = data_folder() / KEPT_LESSONS
        if folder.is_dir():
            from neuron_gui.ui.lessons.writing.recovery import KeptLesson  # only here, for the same reason

            for file in left_behind(folder, KeptLesson):
                self._offer(file)

    def _offer(self, file: KeptLesson) -> None:
        try:
            written = file.read()
        except (OSError, ValueError):  # perhaps a newer version can read it
            file.release()
            return
        self._offered.append(file)
        name = written.path.name if written.path else self.tr("a new lesson")
        text = self.tr("Neuron Lab closed unexpectedly. Unsaved changes to {name} are still here.")
        self._banner.notify(
            text.format(name=name),
            choices=[
                (self.tr("Restore"), partial(self._restore, file, written)),
                (self.tr("Discard"), partial(self._discard, file)),
            ],
        )

    def _restore(self, file: KeptLesson, written: Written) -> None:
        """Go on with what was left, unless there is a lesson that may not be left for it."""
        self._offered.remove(file)
        self.open()
        assert self.window
        if self.window.file.may_leave():
            self.window.file.begin(written)
            self.window.recovery.adopt(file)
        else:
            self._offer(file)

    def _discard(self, file: KeptLesson) -> None:
        self._offered.remove(file)
        file.remove()

    @Slot(str)
    def _notify_unkept(self, why: str) -> None:
        text = self.tr("Unsaved changes to the lesson cannot be kept safe: {why}. Save them yourself.")
        self._banner.notify(text.format(why=why))

    def may_close(self) -> bool:
        """Return whether the lesson may be left: it is saved, or nobody wants it."""
        return self.window is None or self.window.file.may_leave()

    @Slot()
    def close(self, keep: bool = False) -> None:
        """Let the window go for good, without asking; what is not saved may be kept for the next start."""
        if self.window:
            self.window.end(keep)
            self.window.hide()
            self.window.deleteLater()
            self.window = None

    @Slot(object, str, int)
    def _try(self, lesson: Lesson, key: str, at: int) -> None:
        """Take a lesson on the bench; the laboratory comes to the front."""
        self._laboratory.raise_()
        self._laboratory.activateWindow()
        self._take(key, lesson, at)
