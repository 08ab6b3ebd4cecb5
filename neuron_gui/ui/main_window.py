"""The window: puts the panels in their places and connects document, trainer and views; no arithmetic."""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt, Slot
from PySide6.QtGui import QActionGroup, QCloseEvent
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QMainWindow,
    QMenu,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from neuron_gui import resources
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.history import Curves
from neuron_gui.core.run import Record
from neuron_gui.training import Snapshot, Trainer
from neuron_gui.ui import actions, theme
from neuron_gui.ui.document import Document, live_changes
from neuron_gui.ui.files import Files
from neuron_gui.ui.keys import PlainKeys
from neuron_gui.ui.panels.learning import LearningPanel
from neuron_gui.ui.panels.neuron import NeuronPanel
from neuron_gui.ui.panels.problem import ProblemPanel
from neuron_gui.ui.panels.time_controls import SPEEDS, TimeControls
from neuron_gui.ui.panels.timeline import Timeline
from neuron_gui.ui.panels.verdict import VerdictBar
from neuron_gui.ui.settings import Settings
from neuron_gui.ui.views.loss import LossView
from neuron_gui.ui.views.weights import WeightsView
from neuron_gui.ui.widgets.banner import Banner

log = logging.getLogger(__name__)

ROOM_FOR_ALL = 900  # a window this high shows all panels at once; in a lower one two share a place
LEFT_WIDTH = 304


class MainWindow(QMainWindow):
    """One document, one run."""

    def __init__(self, experiment: Experiment | None = None, path: Path | None = None) -> None:
        super().__init__()
        self.settings = Settings()
        self.document = Document(experiment or resources.preset(resources.OPENING), path)
        self.trainer = Trainer(self)
        self.banner = Banner()
        self.files = Files(self, self.document, self.banner)
        self.loss_view, self.weights_view = LossView(), WeightsView()
        self.verdict = VerdictBar()
        self.commands = actions.build(self, self._handlers())
        self.controls = TimeControls(self.commands)
        self.timeline = Timeline(self.commands["fork"])
        self.problem = ProblemPanel(self.document)
        self.neuron = NeuronPanel(self.document)
        self.learning = LearningPanel(self.document)
        self._drawn_run = 0
        self._past: Record | None = None  # what is looked back at
        self._sought: int | None = None  # the step asked for to look at, whose record may be on its way
        self._ghost: Curves | None = None  # the run that the present one was forked from
        self._fill_center()
        self._docks = [
            self._dock("problem", self.tr("Problem"), self.problem),
            self._dock("neuron", self.tr("Neuron"), self.neuron),
            self._dock("learning", self.tr("Learning"), self.learning),
        ]
        self._fill_menus()
        self._connect()
        self._restore()
        self._restart()

    # --- Places -------------------------------------------------------------------------------------

    def _fill_center(self) -> None:
        plots = QSplitter(Qt.Orientation.Vertical)
        plots.addWidget(self.loss_view)
        plots.addWidget(self.weights_view)
        plots.setChildrenCollapsible(False)
        center = QWidget()
        layout = QVBoxLayout(center)
        layout.setContentsMargins(4, 6, 6, 0)
        layout.setSpacing(4)
        layout.addWidget(self.banner)
        layout.addWidget(self.verdict)
        layout.addWidget(plots, stretch=1)
        layout.addWidget(self.timeline)
        layout.addWidget(self.controls)
        self.setCentralWidget(center)

    def _dock(self, name: str, title: str, panel: QWidget) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(name)
        panel.setMinimumWidth(LEFT_WIDTH)
        dock.setWidget(panel)
        return dock

    def _lay_out(self) -> None:
        """Put every panel in its place: on the left, one under the other as far as there is room."""
        problem, neuron, learning = self._docks
        self.setTabPosition(Qt.DockWidgetArea.LeftDockWidgetArea, QTabWidget.TabPosition.North)
        for dock in self._docks:
            dock.setFloating(False)
            self.removeDockWidget(dock)
            self.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
            dock.show()
        if self.height() < ROOM_FOR_ALL:
            self.tabifyDockWidget(problem, neuron)
            problem.raise_()
        self.resizeDocks([problem, neuron, learning], [210, 270, 430], Qt.Orientation.Vertical)

    def _restore(self) -> None:
        self.resize(1280, 800)
        if not self.restoreGeometry(self.settings.geometry):
            available = self.screen().availableSize()
            self.resize(min(1600, available.width() - 40), min(1000, available.height() - 60))
        self._lay_out()
        self.restoreState(self.settings.layout)
        self.controls.speed.setValue(self.settings.speed)
        self.trainer.speed = SPEEDS[self.controls.speed.value()]
        self.commands["log_loss"].setChecked(self.settings.log_loss)

    # --- Actions ------------------------------------------------------------------------------------

    def _handlers(self) -> dict[str, Callable[..., object]]:
        return {
            "new": self.files.new,
            "open": self.files.open,
            "save": self.files.save,
            "save_as": self.files.save_as,
            "quit": self.close,
            "undo": self.document.undo,
            "redo": self.document.redo,
            "run": self._run_or_pause,
            "step_back": self._step_back,
            "step": self._step,
            "fork": self._fork,
            "restart": self._restart,
            "new_start": self._new_start,
            "reset_all": self._reset_all,
            "log_loss": self.loss_view.log_box.setChecked,
            "full_screen": self._full_screen,
            "reset_layout": self._lay_out,
        }

    def _fill_menus(self) -> None:
        menus = {title: self.menuBar().addMenu(actions.translated(title)) for title in actions.MENUS}
        for spec in actions.ACTIONS:
            if spec.separator:
                menus[spec.menu].addSeparator()
            menus[spec.menu].addAction(self.commands[spec.name])
            if spec.name == "open":
                self._fill_presets(menus[spec.menu].addMenu(self.tr("&Presets")))
        view = menus["&View"]
        view.addSeparator()
        for dock in self._docks:
            view.addAction(dock.toggleViewAction())
        self._fill_themes(view.addMenu(self.tr("&Theme")))

    def _fill_presets(self, menu: QMenu) -> None:
        for name, experiment in resources.presets().items():
            menu.addAction(experiment.title).triggered.connect(
                lambda _=False, name=name: self.files.open_preset(name)
            )

    def _fill_themes(self, menu: QMenu) -> None:
        group = QActionGroup(self)
        names: dict[theme.ThemeName, str] = {
            "system": self.tr("As the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
        }
        for name, text in names.items():
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(self.settings.theme == name)
            action.triggered.connect(lambda _=False, name=name: self._set_theme(name))
            group.addAction(action)

    def _set_theme(self, name: theme.ThemeName) -> None:
        self.settings.theme = name
        theme.apply(_application(), name)

    def _full_screen(self, on: bool) -> None:
        self.setWindowState(
            self.windowState() | Qt.WindowState.WindowFullScreen
            if on
            else self.windowState() & ~Qt.WindowState.WindowFullScreen
        )

    # --- The run ------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.document.changed.connect(self._take_over)
        self.document.leaving.connect(self.trainer.drop)
        self.document.edits_changed.connect(self._show_title)
        self.document.edits_changed.connect(self._show_undo)
        self.trainer.changed.connect(self._show)
        self.trainer.playing_changed.connect(self._show_playing)
        self.trainer.failed.connect(self.report)
        self.trainer.recalled.connect(self._show_past)
        self.timeline.picked.connect(self._look_at)
        for view in (self.loss_view, self.weights_view):
            view.zoomed.connect(self.trainer.replay)
            self.trainer.detailed.connect(view.show_detail)
        self.weights_view.plot.setXLink(self.loss_view.plot)
        self.loss_view.followed.connect(self.weights_view.follow)
        self.weights_view.followed.connect(self.loss_view.follow)
        self.controls.speed_changed.connect(self._set_speed)
        self.loss_view.log_changed.connect(self._set_log)
        self._keys = PlainKeys(self)
        _application().installEventFilter(self._keys)
        self._show_title()
        self._show_undo()
        self.controls.show_playing(False)

    @Slot()
    def _run_or_pause(self) -> None:
        if self.trainer.playing:
            self.trainer.pause()
            return
        if self.trainer.ended:
            self._restart()
        self._look_ahead()
        self.trainer.play()

    @Slot()
    def _step(self) -> None:
        """Make a step; looking back, look at the next one."""
        if self._sought is not None:
            self._look_at(self._sought + 1)
        else:
            self.trainer.step()

    @Slot()
    def _step_back(self) -> None:
        """Look at the step before."""
        self._look_at(self._shown_step() - 1)

    @Slot(int)
    def _look_at(self, step: int) -> None:
        """Show a past step in every view; the last one is the present."""
        self.trainer.pause()
        snapshot = self.trainer.snapshot
        if snapshot and 0 <= step < snapshot.steps:
            self._sought = step
            self.trainer.recall(step)
        elif snapshot and step == snapshot.steps:
            self._look_ahead()

    def _look_ahead(self) -> None:
        """Leave the past."""
        self._past = self._sought = None
        if self.trainer.snapshot:
            self._show(self.trainer.snapshot)

    @Slot()
    def _fork(self) -> None:
        """Go another way from the step that is looked back at; the way taken before stays as a faint line."""
        if self._sought is not None and self.trainer.snapshot:
            self._ghost = self.trainer.snapshot.curves
            self.trainer.fork(self._sought)
            self._past = self._sought = None

    @Slot()
    def _restart(self) -> None:
        self.trainer.load(self.document.experiment)

    @Slot()
    def _new_start(self) -> None:
        self.document.set_value("seed", (self.document.experiment.seed + 1) % 2**63, self.tr("new start"))

    @Slot()
    def _reset_all(self) -> None:
        self.trainer.drop()
        if self.document.experiment == self.document.opened:
            self._restart()
        self.document.edit(self.document.opened, self.tr("reset of everything"))

    @Slot(object, object)
    def _take_over(self, before: Experiment, after: Experiment) -> None:
        """Let a run that is under way go on with changed options if it can; otherwise begin a new one."""
        snapshot = self.trainer.snapshot
        under_way = snapshot is not None and snapshot.steps > 0 and not snapshot.outcome
        changes = live_changes(before, after) if under_way or self._sought is not None else None
        if changes is None:
            self._past = self._sought = None
            self.trainer.load(after)
            return
        self._fork()
        for path, value in changes.items():
            self.trainer.change(path, value)

    @Slot(float)
    def _set_speed(self, speed: float) -> None:
        self.trainer.speed = speed
        self.settings.speed = SPEEDS.index(speed)

    @Slot(bool)
    def _set_log(self, on: bool) -> None:
        self.settings.log_loss = on
        self.commands["log_loss"].setChecked(on)

    # --- Showing ------------------------------------------------------------------------------------

    @Slot(object)
    def _show(self, snapshot: Snapshot) -> None:
        if snapshot.run != self._drawn_run:
            self._drawn_run = snapshot.run
            self._past = self._sought = None
            for view in (self.loss_view, self.weights_view):
                view.begin_run(snapshot.experiment)
                view.show_ghost(self._ghost)
            self._ghost = None
        if self._past:
            self._show_past(self._past)
            return
        for view in (self.loss_view, self.weights_view):
            view.show_run(snapshot.curves, snapshot.last, snapshot.best)
            if snapshot.outcome:
                view.settle()
        self.timeline.show_step(snapshot.steps, snapshot.steps)
        self._show_verdict()

    @Slot(object)
    def _show_past(self, record: Record) -> None:
        snapshot = self.trainer.snapshot
        if not snapshot or self._sought is None:
            return
        self._past = record
        for view in (self.loss_view, self.weights_view):
            view.look_back(record)
        self.timeline.show_step(record.step, snapshot.steps)
        self._enable_commands()
        self.verdict.look_back(record, snapshot.steps)

    def _shown_step(self) -> int:
        snapshot = self.trainer.snapshot
        return self._sought if self._sought is not None else snapshot.steps if snapshot else 0

    def _enable_commands(self) -> None:
        paused = not self.trainer.playing
        self.commands["step"].setEnabled(paused and (self._past is not None or not self.trainer.ended))
        self.commands["step_back"].setEnabled(paused and self._shown_step() > 0)
        self.commands["fork"].setEnabled(self._past is not None)

    @Slot(bool)
    def _show_playing(self, playing: bool) -> None:
        self.controls.show_playing(playing)
        self._show_verdict()

    def _show_verdict(self) -> None:
        snapshot = self.trainer.snapshot
        self._enable_commands()
        if snapshot:
            self.verdict.show_state(
                snapshot.experiment,
                snapshot.outcome,
                self.trainer.playing,
                snapshot.last,
                snapshot.best,
                snapshot.known,
                snapshot.warning,
            )

    @Slot()
    def _show_title(self) -> None:
        name = self.document.path.name if self.document.path else self.document.experiment.title
        self.setWindowTitle(f"{name or self.tr('Untitled')}[*] — Neuron Lab")
        self.setWindowModified(self.document.modified)

    @Slot()
    def _show_undo(self) -> None:
        for name, texts in (
            ("undo", self.document.undoable[::-1]),
            ("redo", self.document.redoable),
        ):
            title = self.tr("&Undo") if name == "undo" else self.tr("&Redo")
            self.commands[name].setEnabled(bool(texts))
            self.commands[name].setText(" ".join([title, *texts[:1]]))

    @Slot(str)
    def report(self, details: str) -> None:
        """Tell of something that nobody expected, and keep going."""
        log.error(details)
        self.banner.tell(
            self.tr("Something unexpected happened. Your experiment is still here; save it to be sure."),
            details,
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave only when nothing is lost, and end the training thread first."""
        if not self.files.may_close():
            event.ignore()
            return
        self.settings.geometry = QByteArray(self.saveGeometry())
        self.settings.layout = QByteArray(self.saveState())
        _application().removeEventFilter(self._keys)
        self.trainer.close()
        super().closeEvent(event)


def _application() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
