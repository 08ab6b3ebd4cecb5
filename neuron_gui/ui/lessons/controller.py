"""Lessons in the window: the menu, opening a lesson's file, the frame around a control."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMainWindow, QMenu, QWidget

from neuron_gui import lesson_files
from neuron_gui.core.lessons import file as lesson_file
from neuron_gui.core.lessons.lesson import Lesson, LessonError, LessonSummary
from neuron_gui.threads.training import Trainer
from neuron_gui.ui.actions import LESSONS, Offer
from neuron_gui.ui.document import Document
from neuron_gui.ui.files.controller import FilesController
from neuron_gui.ui.lessons.answer_book import AnswerBook
from neuron_gui.ui.lessons.frames import Ring
from neuron_gui.ui.lessons.hidden_answers import HiddenAnswers
from neuron_gui.ui.lessons.player import LessonPlayer
from neuron_gui.ui.lessons.pointing import NamedControls
from neuron_gui.ui.lessons.progress import LessonProgress
from neuron_gui.ui.lessons.sketching import LessonSketch
from neuron_gui.ui.lessons.target import LessonTarget
from neuron_gui.ui.lessons.working import LessonWork
from neuron_gui.ui.lessons.writing.controller import WritingController
from neuron_gui.ui.plots.other_runs import Overlay
from neuron_gui.ui.run.controller import RunController
from neuron_gui.ui.run.verdict_bar import VerdictBar
from neuron_gui.ui.settings import Settings
from neuron_gui.ui.text import language
from neuron_gui.ui.text.translate import error_text, translated_message
from neuron_gui.ui.views.loss import LossView
from neuron_gui.ui.views.neuron_picture import NeuronPictureView
from neuron_gui.ui.views.notes import NotesView
from neuron_gui.ui.views.this_step import ThisStepView
from neuron_gui.ui.views.weight_space import WeightSpaceView
from neuron_gui.ui.views.weights import WeightsView
from neuron_gui.ui.widgets.banner import Banner
from neuron_gui.ui.widgets.late_menu import LateMenu
from neuron_gui.ui.widgets.waiting import do_patiently

if TYPE_CHECKING:
    from neuron_gui.ui.lessons.panel import LessonPanel

CHALLENGES = "challenges"  # a bundled lesson that is none: it stands apart from the others


class LessonsController(QObject):
    """Lessons and what plays them; `attach` gives the window's commands and controls when there are any.

    Of the three views, verdict and this step tell beforehand what a prediction is about, and so do the values
    that the two curves may come to, in which one sketches, and the ground of weight space; the picture of the
    neuron tells it where nothing is left to run. `reveal` brings a view of that name into sight,
    `show_target` draws what is to be found.

    `turned` comes when another step is there, or no lesson any more.
    """

    turned = Signal()

    def __init__(
        self,
        window: QMainWindow,
        document: Document,
        control: RunController,
        trainer: Trainer,
        files: FilesController,
        views: tuple[VerdictBar, ThisStepView, NeuronPictureView],
        curves: tuple[LossView, WeightsView],
        ground: WeightSpaceView,
        reveal: Callable[[str], object],
        show_target: Callable[[Overlay | None], object],
        banner: Banner,
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self._window, self._files, self._banner = window, files, banner
        progress, answers = LessonProgress(settings), AnswerBook(settings)
        self.player = LessonPlayer(document, control, trainer, progress, answers, files.open_unsaved, self)
        verdict, this_step, neuron_picture = views
        self.hidden = HiddenAnswers(
            self.player, (verdict, this_step), (neuron_picture,), curves, ground, self
        )
        LessonWork(self.player, this_step, control, trainer, lambda: reveal("this_step"), self)
        self.sketching = LessonSketch(self.player, *curves, trainer, self)
        LessonTarget(self.player, show_target, self)
        self.writing = WritingController(window, lambda: document.experiment, self._open, progress, banner)
        self.writing.saved.connect(files.recent.add)
        self.ring: Ring | None = None
        self._asked = False  # whether a prediction was awaited when something changed last
        self._bundled: dict[str, QAction] = {}
        self._language = language.current()
        files.lesson_named.connect(self.open_path)

    def offers(self) -> Sequence[Offer]:
        """Return what else there is to do with lessons; the bundled ones stand above."""
        return (
            Offer(
                "lesson_again",
                LESSONS,
                self.tr("&Set up again"),
                self.tr("Put everything back as this step of the lesson has it."),
                self.player.again,
            ),
            Offer(
                "close_lesson",
                LESSONS,
                self.tr("&Close lesson"),
                self.tr("End the lesson; it goes on there when you open it again."),
                self.player.leave,
            ),
            Offer(
                "open_lesson",
                LESSONS,
                self.tr("&Open lesson file…"),
                self.tr("Take a lesson that you or somebody else has written."),
                self.open_file,
                "Ctrl+L",
                separator=True,
            ),
            *self.writing.offers(),
        )

    def attach(
        self, commands: Mapping[str, QAction], menu: LateMenu, controls: NamedControls, notes: NotesView
    ) -> None:
        """Let the menu be filled; lessons point at these controls, exercises go into the notes."""
        self._commands, self.controls, self._notes = commands, controls, notes
        menu.fill_later(partial(self._fill, menu))
        menu.aboutToShow.connect(self._show_progress)
        self.player.turned.connect(self._turn)
        self.player.changed.connect(self._follow)
        self.hidden.changed.connect(self._show_target)
        self.sketching.changed.connect(self._point)
        self.player.finished.connect(self._go_on)
        self._enable()

    @cached_property
    def panel(self) -> LessonPanel:
        """What shows the lesson's step, made for the first lesson."""
        from neuron_gui.ui.lessons.panel import LessonPanel

        panel = LessonPanel(self.player, self.sketching, self._commands, self._window)
        panel.sought.connect(self._seek)
        panel.noted.connect(self._write)
        return panel

    def _fill(self, menu: QMenu) -> None:
        """Put the bundled lessons above all else that the menu has."""
        first = menu.actions()[0]
        for name, outline in self._outlines.items():
            if name == CHALLENGES:
                menu.insertSeparator(first)
            action = QAction(outline.title, menu)
            action.triggered.connect(partial(self.open_bundled, name))
            menu.insertAction(first, action)
            self._bundled[name] = action
        menu.insertSeparator(first)

    @property
    def _outlines(self) -> dict[str, LessonSummary]:
        return lesson_files.lesson_outlines(self._language)

    # --- Opening ------------------------------------------------------------------------------------

    def open_bundled(self, name: str) -> None:
        """Open one of the laboratory's own lessons, where it was left."""
        self._open(name, lesson_files.lesson(name, self._language))

    def go_on_from(self, other: LessonsController) -> None:
        """Go on with the lesson that is open in a window that this one takes the place of."""
        player = other.player
        if player.lesson:
            bundled = player.key in self._outlines
            lesson = lesson_files.lesson(player.key, self._language) if bundled else player.lesson
            self.player.go_on_from(player, lesson)
            self._settle()
        self.writing.go_on_from(other.writing)

    @Slot()
    def open_file(self) -> None:
        """Ask for a lesson's file and open it."""
        title = self.tr("Open lesson")
        kinds = self.tr("Lessons (*{extension})").format(extension=lesson_file.EXTENSION)
        name, _ = QFileDialog.getOpenFileName(self._window, title, "", kinds)
        if name:
            self.open_path(Path(name))

    @Slot(Path)
    def open_path(self, path: Path) -> None:
        """Open anybody's lesson; where that fails say why, and keep what is open."""
        text = self.tr("Opening {file} …").format(file=path.name)
        try:
            lesson = do_patiently(partial(lesson_files.load_lesson, path), text, self._window)
        except LessonError as error:
            why = translated_message(error.sentence)
            text = self.tr("{file} was not opened: {why}.").format(file=path.name, why=why)
            details = [translated_message(fault.sentence) for fault in error.all]
            self._banner.notify(text, details="\n".join([f"{path}:", *details]))
        except OSError as error:
            text = self.tr("{file} cannot be read: {why}.").format(file=path, why=error_text(error))
            self._banner.notify(text)
        else:
            if lesson:  # it was not cancelled
                self._open(str(path.absolute()), lesson)
                self._files.recent.add(path.absolute())

    def _open(self, key: str, lesson: Lesson, at: int | None = None) -> None:
        if self.player.open(key, lesson, at):
            self._settle()

    @Slot()
    def _go_on(self) -> None:
        """After the last step comes the next lesson, if there is one."""
        names = list(self._outlines)
        if self.player.key in names[:-1]:
            self.open_bundled(names[names.index(self.player.key) + 1])
        else:
            self.player.leave()

    # --- Showing ------------------------------------------------------------------------------------

    def _show_progress(self) -> None:
        """Tell in the menu how far each lesson has come."""
        for number, (name, outline) in enumerate(self._outlines.items(), 1):
            left, steps = self.player.progress.of(name), outline.steps
            done = sum(step < steps for step in self.player.progress.done(name))
            state = "" if not left else "   ✓" if done == steps else f"   {done}/{steps}"
            key = "" if name == CHALLENGES else f"&{number}  " if number < 10 else f"{number}  "
            self._bundled[name].setText(f"{key}{outline.title}{state}")

    @Slot()
    def _turn(self) -> None:
        if self.player.lesson:
            self.panel.turn()
        self._enable()
        self.turned.emit()
        self._go_along()
        if self.player.lesson:
            self._settle()

    def _settle(self) -> None:
        """Let keys go to the question, if there is one, else to the run, and the eye to what is framed."""
        QTimer.singleShot(0, self, self._show_target)  # when panels that have moved are in their places
        if self.player.asking:
            self.panel.area.setFocus()  # Tab goes on to the answers from there
        else:
            self._focus_run()

    def _focus_run(self) -> None:
        if button := self.controls.find("run"):
            button.setFocus()

    def _enable(self) -> None:
        for name in ("lesson_again", "close_lesson"):
            self._commands[name].setEnabled(self.player.lesson is not None)

    @Slot()
    def _follow(self) -> None:
        if self.player.lesson:
            self.panel.refresh()
        self._go_along()

    def _go_along(self) -> None:
        """Let frame and keyboard be where the step is."""
        self._point()
        if self._asked and not self.player.asking:
            self._focus_run()  # what was answered takes no more keys
        self._asked = self.player.asking

    @Slot()
    def _point(self) -> None:
        """Frame the control that the step points at, once it is there, or the plot with a sketch."""
        target = self._target()
        if self.ring and self.ring.target is not target:
            self.ring.end()
            self.ring = None
        if target and not self.ring:
            self.ring = Ring(target)
            self._show_target()

    @Slot()
    def _show_target(self) -> None:
        """Bring what is framed into sight, unless there is nothing to see but a curtain before it."""
        covered = [curtain.target for curtain in self.hidden.curtains]
        if self.ring and self.ring.target not in covered:
            self.controls.bring_into_sight(self.ring.target)

    def _target(self) -> QWidget | None:
        step = self.player.step
        name = self.sketching.place or (step.point if step and not self.player.displaced else "")
        return self.controls.find(name) if name else None

    @Slot()
    def _seek(self) -> None:
        if target := self._target():
            self.controls.bring_into_sight(target)
            target.setFocus()

    @Slot()
    def _write(self) -> None:
        """Put the step's exercise into the notes, and bring them forward to go on there."""
        if step := self.player.step:
            self.controls.bring_into_sight(self._notes)
            self._notes.add("\n\n".join((f"## {step.title}", *step.exercise)))
