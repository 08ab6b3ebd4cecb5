"""What a clicker turns: a lesson's steps, or where no lesson is open the prepared scenes of a folder."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from neuron_gui.core.experiment import Experiment
from neuron_gui.ui.actions import LESSONS, Offer
from neuron_gui.ui.document import Document
from neuron_gui.ui.files.controller import FilesController
from neuron_gui.ui.lessons.player import LessonPlayer
from neuron_gui.ui.scenes.folder import neighbour
from neuron_gui.ui.text.translate import error_text
from neuron_gui.ui.widgets.banner import Banner, Notice
from neuron_gui.ui.widgets.waiting import do_patiently


class Turning(QObject):
    """Offers the next and the previous step, which are scenes where the open file holds one.

    While presenting, what was tried out in a scene stays behind without a question, as in a lesson; who comes
    back to that scene is offered it. Otherwise one is asked about changes, as whenever a file is opened.
    """

    def __init__(
        self,
        window: QWidget,
        document: Document,
        files: FilesController,
        player: LessonPlayer,
        banner: Banner,
    ) -> None:
        super().__init__(window)
        self._window, self._document, self._files = window, document, files
        self._player, self._banner = player, banner
        self._tried: dict[Path, Experiment] = {}
        self._notice: Notice | None = None
        self._turns = False  # another scene is being looked for
        document.leaving.connect(self._withdraw)

    def offers(self) -> Sequence[Offer]:
        """Return the two actions that a clicker has keys for."""
        return (
            Offer(
                "lesson_next",
                LESSONS,
                self.tr("&Next step"),
                self.tr("Go on with the lesson, or to the next prepared scene."),
                partial(self._turn, ahead=True),
                "PgDown",
            ),
            Offer(
                "lesson_previous",
                LESSONS,
                self.tr("&Previous step"),
                self.tr("Go back to the lesson's step, or to the prepared scene, before."),
                partial(self._turn, ahead=False),
                "PgUp",
            ),
        )

    def attach(self, commands: Mapping[str, QAction]) -> None:
        """Let the actions say what they turn, now and whenever that is something else."""
        self._next, self._previous = commands["lesson_next"], commands["lesson_previous"]
        self._presenter = commands["presenter"]
        self._player.turned.connect(self._tell)
        self._document.edits_changed.connect(self._tell)
        self._tell()

    def go_on_from(self, other: "Turning") -> None:
        """Know what was tried out in a window that this one takes the place of."""
        self._tried |= other._tried

    @property
    def _scene(self) -> Path | None:
        """The file of the scene that is open, where that is what is turned."""
        in_turn = not self._player.lesson and self._document.experiment.scene
        return self._document.path if in_turn else None

    @Slot()
    def _tell(self) -> None:
        lesson, scene = self._player.lesson, self._scene
        self._next.setEnabled(bool(lesson or scene))
        self._previous.setEnabled(bool(self._player.at if lesson else scene))
        self._next.setText(self.tr("&Next scene") if scene else self.tr("&Next step"))
        self._previous.setText(self.tr("&Previous scene") if scene else self.tr("&Previous step"))

    def _turn(self, _: bool = False, *, ahead: bool) -> None:
        if self._player.lesson:
            (self._player.next if ahead else self._player.previous)()
        elif (scene := self._scene) and not self._turns:
            self._turns = True
            try:
                self._turn_from(scene, ahead)
            finally:
                self._turns = False

    def _turn_from(self, scene: Path, ahead: bool) -> None:
        text, before = self.tr("Looking for another scene …"), self._document.experiment
        try:
            found = do_patiently(lambda tell: (neighbour(scene, ahead, tell),), text, self._window)
        except OSError as error:
            text = self.tr("{file} cannot be read: {why}.")
            self._banner.notify(text.format(file=scene.parent, why=error_text(error)))
            return
        if not found or self._document.experiment is not before:
            return  # cancelled, or something else was opened meanwhile
        (other,) = found
        if not other:
            last, first = (
                self.tr("This is the last scene of its folder."),
                self.tr("This is the first scene of its folder."),
            )
            self._banner.notify(last if ahead else first, wrong=False)
        elif self._leave(scene):
            self._files.open_path(other)
            self._offer_what_was_tried(other)

    def _leave(self, scene: Path) -> bool:
        """Return whether the scene may be left; keep what was tried out in it on stage."""
        if not self._document.modified or not self._presenter.isChecked():
            return self._files.may_leave()
        self._document.settle()
        self._tried[scene] = self._document.recorded
        return True

    def _offer_what_was_tried(self, scene: Path) -> None:
        tried = self._tried.get(scene)
        if tried and self._document.path == scene:
            self._notice = self._banner.notify(
                self.tr("You tried something out in this scene before."),
                choices=[(self.tr("Bring it back"), partial(self._bring_back, scene))],
            )

    def _bring_back(self, scene: Path) -> None:
        self._document.edit(self._tried.pop(scene), self.tr("what was tried out"))

    @Slot()
    def _withdraw(self) -> None:
        """Offer nothing in another document that belongs to this one."""
        self._banner.withdraw(self._notice)
        self._notice = None
