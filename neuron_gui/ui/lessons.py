"""Lessons in the window: the menu, the panel's dock, opening a lesson's file, the frame around a control."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import QDockWidget, QFileDialog, QMenu, QWidget

from neuron_gui import resources
from neuron_gui.core import lesson_file
from neuron_gui.core.lesson import Lesson, LessonError
from neuron_gui.ui import pointing, text_size
from neuron_gui.ui.lesson_player import LessonPlayer, Progress
from neuron_gui.ui.panels.lesson import LessonPanel
from neuron_gui.ui.said import said, told
from neuron_gui.ui.widgets.overlay import Curtain, Ring

if TYPE_CHECKING:
    from neuron_gui.ui.main_window import MainWindow

LINE = "Here stands a line of fifteen words, which is what one reads with most ease, I think."
LEAST_WIDTH = 300
LARGEST_SHARE = 1 / 3  # of the window's width
SIDE_BY_SIDE = (
    1320  # pixels of window for panels, plots and the lesson in a row; in less it lies above the plots
)
LOW = 225  # pixels that it has there
Area = Qt.DockWidgetArea
COMMANDS = ("lesson_next", "lesson_previous", "lesson_again")


class LessonDock(QDockWidget):
    """`closed` comes when a person closes it; hiding it, as presenting does, is something else."""

    closed = Signal()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell."""
        super().closeEvent(event)
        self.closed.emit()


class Lessons(QObject):
    """What the Lessons menu does; `attach` gives it the window's commands when there are any."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._progress = Progress(window.settings)
        self.player = LessonPlayer(
            window.document, window.control, window.trainer, self._progress, window.files.open_unsaved, self
        )
        self.dock = LessonDock(self.tr("Lesson"), window)
        self.dock.setObjectName("lesson")
        self.dock.toggleViewAction().setVisible(False)  # without a lesson there is nothing in it
        self.dock.closed.connect(self.player.leave)
        self.ring: Ring | None = None
        self.curtain: Curtain | None = None
        self._bundled: dict[str, QAction] = {}

    def attach(self, commands: dict[str, QAction], menu: QMenu) -> None:
        """Fill the menu, and the dock with its panel."""
        self._commands = commands
        self.panel = LessonPanel(self.player, commands)
        self.dock.setWidget(self.panel)
        text_size.enlarge(self.dock, 1.001)  # of the very same size Qt would leave its title as it was
        text_size.follow(self.panel, self._make_room)
        first = menu.actions()[0]
        for name, outline in resources.lesson_outlines().items():
            action = QAction(outline.title, menu)
            action.triggered.connect(partial(self.open_bundled, name))
            menu.insertAction(first, action)
            self._bundled[name] = action
        menu.insertSeparator(first)
        menu.aboutToShow.connect(self._show_progress)
        self.panel.sought.connect(self._seek)
        self.player.turned.connect(self._turn)
        self.player.changed.connect(self._follow)
        self.player.finished.connect(self._go_on)
        commands["presenter"].toggled.connect(self._stay)
        self._enable()

    def lay_out(self) -> None:
        """Put the dock in its place; it shows only with a lesson."""
        self.dock.setFloating(False)
        self._window.setCorner(Qt.Corner.TopLeftCorner, Area.LeftDockWidgetArea)
        wide = self._window.width() >= SIDE_BY_SIDE * text_size.scale()
        self._window.addDockWidget(Area.RightDockWidgetArea if wide else Area.TopDockWidgetArea, self.dock)
        self._stay()
        width = min(text_size.width_of(LINE) + 40, round(self._window.width() * LARGEST_SHARE))
        self._window.resizeDocks([self.dock], [width], Qt.Orientation.Horizontal)
        self._window.resizeDocks([self.dock], [round(LOW * text_size.scale())], Qt.Orientation.Vertical)

    @Slot()
    def _stay(self) -> None:
        """Show with a lesson and only then, whatever panels others have chosen."""
        self.dock.setVisible(self.player.lesson is not None)

    def _make_room(self, scale: float) -> None:
        self.panel.setMinimumWidth(round(LEAST_WIDTH * scale))
        if not self.dock.isHidden() and self._in_usual_place:
            self.lay_out()

    @property
    def _in_usual_place(self) -> bool:
        """Whether nobody has put the dock elsewhere."""
        usual = (Area.RightDockWidgetArea, Area.TopDockWidgetArea)
        return not self.dock.isFloating() and self._window.dockWidgetArea(self.dock) in usual

    # --- Opening ------------------------------------------------------------------------------------

    def open_bundled(self, name: str) -> None:
        """Open one of the laboratory's own lessons, where it was left."""
        self._open(name, resources.lesson(name))

    @Slot()
    def open_file(self) -> None:
        """Ask for a lesson's file and open it."""
        title = self.tr("Open lesson")
        kinds = self.tr("Lessons (*{extension})").format(extension=lesson_file.EXTENSION)
        name, _ = QFileDialog.getOpenFileName(self._window, title, "", kinds)
        if name:
            self.open_path(Path(name))

    def open_path(self, path: Path) -> None:
        """Open anybody's lesson; where that fails say why, and keep what is open."""
        try:
            lesson = resources.load_lesson(path)
        except LessonError as error:
            why = said(error.sentence)
            text = self.tr("{file} was not opened: {why}.").format(file=path.name, why=why)
            self._window.banner.tell(text, details=f"{path}: {why}")
        except OSError as error:
            text = self.tr("{file} cannot be read: {why}.").format(file=path, why=told(error))
            self._window.banner.tell(text)
        else:
            self._open(str(path.absolute()), lesson)

    def _open(self, key: str, lesson: Lesson) -> None:
        if not self.player.open(key, lesson):
            return
        if self.dock.isHidden() and self._in_usual_place:
            self.lay_out()
        self.dock.show()
        self.dock.raise_()

    @Slot()
    def _go_on(self) -> None:
        """After the last step comes the next lesson, if there is one."""
        names = list(self._bundled)
        if self.player.key in names[:-1]:
            self.open_bundled(names[names.index(self.player.key) + 1])
        else:
            self.dock.close()

    # --- Showing ------------------------------------------------------------------------------------

    def _show_progress(self) -> None:
        """Tell in the menu how far each lesson has come."""
        for number, (name, outline) in enumerate(resources.lesson_outlines().items(), 1):
            done, steps = self._progress.of(name), outline.steps
            state = "" if not done else "   ✓" if done >= steps else f"   {done}/{steps}"
            self._bundled[name].setText(f"&{number}  {outline.title}{state}")

    @Slot()
    def _turn(self) -> None:
        self._enable()
        self._follow()
        if self.player.lesson:
            self.dock.setWindowTitle(self.tr("Lesson: {title}").format(title=self.player.lesson.title))
        if not self.player.lesson:
            self.dock.hide()
        elif self.player.asking:
            self.panel.area.setFocus()  # Tab goes on to the answers from there
        else:
            self._window.controls.run_button.setFocus()

    def _enable(self) -> None:
        for name in COMMANDS:
            self._commands[name].setEnabled(self.player.lesson is not None)
        self._commands["lesson_previous"].setEnabled(bool(self.player.lesson and self.player.at))

    @Slot()
    def _follow(self) -> None:
        self._point()
        self._keep_quiet()

    def _keep_quiet(self) -> None:
        """Keep what the laboratory foresees from a learner who is asked for just that."""
        if self.player.asking and not self.curtain:
            text = self.tr("First your prediction. Then you see here what the laboratory thinks.")
            self.curtain = Curtain(self._window.verdict, text)
        elif self.curtain and not self.player.asking:
            self.curtain.end()
            self.curtain = None
            self._window.controls.run_button.setFocus()  # what was answered takes no more keys

    def _point(self) -> None:
        """Frame the control that the step points at, once it is there."""
        target = self._target()
        if self.ring and self.ring.target is not target:
            self.ring.end()
            self.ring = None
        if target and not self.ring:
            pointing.bring_into_sight(target)
            self.ring = Ring(target)

    def _target(self) -> QWidget | None:
        step = self.player.step
        return pointing.control(self._window, step.point) if step and step.point else None

    @Slot()
    def _seek(self) -> None:
        if target := self._target():
            pointing.bring_into_sight(target)
            target.setFocus()
