"""The window: puts the panels in their places and connects document, trainer and views; no arithmetic."""

import logging
from functools import partial

from PySide6.QtCore import QByteArray, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from neuron_gui import resources
from neuron_gui.threads.training import Trainer
from neuron_gui.ui.actions import LESSONS, VIEW, Commands, menus
from neuron_gui.ui.bench import Bench
from neuron_gui.ui.document import Document
from neuron_gui.ui.experiment.learning import LearningPanel
from neuron_gui.ui.experiment.neuron import NeuronPanel
from neuron_gui.ui.experiment.problem import ProblemPanel
from neuron_gui.ui.run.controller import RunController
from neuron_gui.ui.run.time_controls import SPEEDS, TimeControls
from neuron_gui.ui.run.timeline import Timeline
from neuron_gui.ui.run.verdict_bar import VerdictBar
from neuron_gui.ui.settings import Settings
from neuron_gui.ui.startup.shell import place
from neuron_gui.ui.style import text_size
from neuron_gui.ui.text import language
from neuron_gui.ui.widgets.banner import Banner
from neuron_gui.ui.widgets.late_widget import LateWidget
from neuron_gui.ui.window.appearance import Appearance
from neuron_gui.ui.window.arrangement import COMPARE, NOTES
from neuron_gui.ui.window.panels import Panels
from neuron_gui.ui.window.place import Pane
from neuron_gui.ui.window.stage import Stage
from neuron_gui.ui.window.title import Title

log = logging.getLogger(__name__)

MODES = ("presenter", "echo_keys")


class MainWindow(QMainWindow):
    """One document, one run. `language_changed` asks for a window in another language to take its place.

    Until it is `furnished` it has what its first picture shows: problem, neuron, learning and the run bar.
    """

    language_changed = Signal()

    def __init__(self, document: Document | None = None, furnished: bool = True) -> None:
        super().__init__()
        self.settings = Settings()
        self.commands = Commands(self)
        self.appearance = Appearance(_application(), self.settings, self)
        self.document = document or Document(resources.preset(resources.OPENING))
        self.document.setParent(self)  # it goes with the window, and with it whatever waits for its signals
        self.trainer = Trainer(self)
        self.control = RunController(self.document, self.trainer, self)
        self.banner = Banner()
        self.verdict = VerdictBar()
        self.problem = ProblemPanel(self.document)
        self.neuron = NeuronPanel(self.document)
        self.learning = LearningPanel(self.document)
        self.panels = Panels(
            [
                Pane("problem", self.tr("Problem"), self.problem, self.problem.buttons),
                Pane("neuron", self.tr("Neuron"), self.neuron),
                Pane("learning", self.tr("Learning"), self.learning),
            ],
            "learning",
            self.document,
        )
        self.stage = Stage()
        self.commands.add(self.control)
        self.timeline = Timeline(self.commands["fork"])
        self.controls = TimeControls(self.commands, self.timeline)
        self.controls.speed.setValue(self.settings.speed)
        self.control.enable(self.commands)
        strip = LateWidget(lambda: self.compare.strip)
        self.bench = Bench(self.banner, self.verdict, self.panels, self.stage, strip, self.controls)
        self.bench.folded = self.settings.folded
        self.setCentralWidget(self.bench)
        self.menus = menus(self.menuBar())
        Title(self, self.document)
        place(self, self.settings)
        text_size.keep_size(self)
        if furnished:
            self.furnish()

    def furnish(self) -> None:
        """Make the views and whatever one can do, and begin the run."""
        from neuron_gui.ui import features

        self.files = features.FilesController(self, self.document, self.banner, self.settings)
        self.housekeeping = features.Housekeeping(self.banner, self.settings, self)
        self.tables = features.TablesController(self, self.document, self.banner)
        self.loss_view, self.weights_view = features.LossView(), features.WeightsView()
        self.fit_view = features.FitView()
        features.SampleEdits(self.document, self.fit_view, self)
        self.generate = features.GenerateController(self.document, self)
        self.sound = features.SoundController(self.control, self.trainer, self.settings, self)
        self.sweep = features.SweepController(self.document, self.control, self.sound, self)
        self.variants = features.VariantsController(self.document, self)
        self.worksheets = features.WorksheetController(self.document, self)
        self.sample_choice = features.SampleChoice(self)
        self.neuron_picture = features.NeuronPictureView(self.sample_choice)
        self.this_step = features.ThisStepView(self.sample_choice)
        self.weight_space = features.WeightSpaceView(features.Latest(self))
        self.stage.take_views(
            {
                "loss": self.loss_view,
                "weights": self.weights_view,
                "weight_space": self.weight_space,
                "fit": self.fit_view,
                "neuron_picture": self.neuron_picture,
                "this_step": self.this_step,
            }
        )
        self.notes = features.NotesView(self.document)
        self.stage.add(Pane(NOTES, self.tr("Notes"), self.notes, self.notes.heading), absent=False)
        self.feed = features.ViewFeed(self.stage)
        self.all_plots = features.AllPlots(self, self.stage, self.banner)
        self.take_along = features.ExportController(
            self, self.document, self.trainer, self.stage, self.loss_view, self.banner
        )
        self.explainer = features.Explainer(
            self.this_step, self.sample_choice, self.control, self.trainer, self
        )
        self.compare = features.CompareController(self.document, self.trainer, self.control, self.feed, self)
        self.scenes = features.ScenesController(
            self.document, self.trainer, self.control, self.compare, self.feed, self.files, self
        )
        self.copying = features.Copying(
            self.document,
            self.trainer,
            self.control,
            self.sample_choice,
            lambda: self.compare.model.as_rows(range(len(self.compare.model.pins))),
            self.banner,
            self,
        )
        self.race = features.RaceController(self.document, self.trainer, self.compare, self)
        self.lessons = features.LessonsController(
            self,
            self.document,
            self.control,
            self.trainer,
            self.files,
            (self.verdict, self.this_step, self.neuron_picture),
            (self.loss_view, self.weights_view),
            self.weight_space,
            self.stage.show_view,
            self.feed.show_target,
            self.banner,
            self.settings,
        )
        self.turning = features.Turning(self, self.document, self.files, self.lessons.player, self.banner)
        self.reports = features.ReportsController(
            self,
            self.document,
            self.trainer,
            self.compare,
            self.lessons.player,
            lambda: self.this_step.work_out.notebook,
            self.sample_choice,
            self.banner,
            self.settings,
            self.files,
            self.control,
        )
        self.marking = features.MarkingController(self, self.reports.open_report)
        self.undo = features.Undo(self.document, self.commands, self)
        self.preferences = features.PreferencesController(
            self, self.commands, self.appearance, self.sound, self.settings, self.language_changed.emit
        )
        self.help = features.HelpController(
            self,
            self.commands,
            self.problem.table.commands,
            self.trainer,
            self.settings,
            lambda: self.lessons.hidden.holds_back,
        )
        self.presenter = features.Presenter(self, self.appearance)
        self.presenter.attach(self.bench.present)
        self._offer_actions()
        self.step_cursor = features.Cursor(
            self.trainer, (self.loss_view, self.weights_view, self.timeline), self
        )
        self.compare.make_panel(self.commands["pin"], self.settings)
        self.stage.add(Pane(COMPARE, self.tr("Compare"), self.compare.place))
        self._fill_menus()
        self._connect()
        self._restore()
        self.control.restart()

    # --- Places -------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        """Put everything in its usual place."""
        self.commands["fold_panels"].setChecked(False)
        self.stage.reset()
        self.foreground.show_what_tells_most()
        self.bench.arrange()

    def _restore(self) -> None:
        self.stage.restore(self.settings.stage)
        self.foreground.offer_notes()
        self.commands["fold_panels"].setChecked(self.settings.folded)
        self.foreground.show_what_tells_most()
        self.trainer.speed = SPEEDS[self.controls.speed.value()]
        self.commands["log_loss"].setChecked(self.settings.log_loss)
        self.commands["full_screen"].setChecked(self.isFullScreen())
        if self.isVisible():  # else it is arranged when it is shown
            self.bench.arrange()

    # --- Actions ------------------------------------------------------------------------------------

    def _offer_actions(self) -> None:
        """Make the actions of all features, in the order that menus have them."""
        from neuron_gui.ui import features

        files = self.files, self.scenes, self.tables, self.take_along, self.all_plots, self.generate
        course = self.reports, self.marking, self.variants, self.worksheets
        runs = self.compare, self.race, self.sweep  # after those of the run itself
        lessons = self.turning, self.lessons
        self.commands.add(*files, *course, self.undo, self.copying, self.preferences, *runs, *lessons)
        window = features.WindowController(self, self._lay_out, self.loss_view.log_box.setChecked)
        views = features.ViewsController(self.stage, self.panels, lambda on: self.bench.set_folded(on))
        self.commands.add(window, views, self.help, self.presenter, self.sound, self.appearance)
        self.preferences.keys.apply()

    def _fill_menus(self) -> None:
        from neuron_gui.ui import features

        named = features.NamedControls(
            self._named_controls(), (self.neuron, self.learning), self.bench.reveal
        )
        self.commands.fill(self.menus)
        self.sweep.made.connect(self.lessons.player.note_sweep)
        self.lessons.attach(self.commands, self.menus[LESSONS], named, self.notes)
        view = self.menus[VIEW]
        view.addSeparator()
        self.appearance.fill(view.addMenu(self.tr("&Theme")))
        language.fill(view.addMenu(self.tr("&Language")), self.settings, self.language_changed.emit)

    def _named_controls(self) -> dict[str, QWidget]:
        """Return what a lesson can point at."""
        known: dict[str, QWidget] = {
            "speed": self.controls.speed,
            "timeline": self.timeline,
            "verdict": self.verdict,
            "problem": self.problem,
            "formula": self.problem.formula,
            "neuron": self.neuron,
            "learning": self.learning,
            "neuron.weights": self.neuron.weights,
            "neuron.bias.initial": self.neuron.bias,
            "neuron.bias.trainable": self.neuron.bias_learns,
            "seed": self.neuron.seed,
        }
        return {**self.controls.buttons, **known, **self.stage.views}

    # --- The run ------------------------------------------------------------------------------------

    def _connect(self) -> None:
        from neuron_gui.ui import features

        self.control.began.connect(self.feed.begin_run)
        self.control.began.connect(self.compare.begin_run)
        self.control.began.connect(self.step_cursor.forget)
        self.control.moved.connect(self.feed.show_run)
        self.control.looked_back.connect(self.feed.look_back)
        places = self.verdict, self.timeline, self.controls
        features.RunDisplay(self.control, self.trainer, self.commands, places, self)
        for changed in (self.control.moved, self.trainer.playing_changed, self.lessons.hidden.changed):
            changed.connect(self._show_rates)
        self.foreground = features.Foreground(
            self.document, self.scenes, self.lessons, self.panels, self.bench, self
        )
        self.compare.model.changed.connect(lambda: self.bench.show_strip(self.compare.has_pins))
        self.compare.table_wanted.connect(lambda: self.stage.show_view(COMPARE))
        self.compare.table_idle.connect(lambda: self.stage.take_away(COMPARE))
        self.trainer.failed.connect(self.report)
        self.problem.table.commands.unsure.connect(self.tables.import_text)
        self.tables.cells_wanted.connect(self.problem.table.commands.paste_cells)
        self.tables.classes_wanted.connect(self.compare.learn)
        features.Drop(self, self.files.open_named, self.tables.import_path, self.banner)
        for name in ("run", "step"):  # by a key, what a click on their buttons does
            self.commands[name].triggered.connect(self.panels.give_way)
        self.timeline.picked.connect(self.control.look_at)
        for view in (self.loss_view, self.weights_view):
            view.zoomed.connect(self.trainer.replay)
            self.trainer.detailed.connect(view.show_detail)
            view.picked.connect(self.control.look_at)
            features.CurveReader(view)
        features.LinkedSteps(self.weights_view, self.loss_view)
        self.turning.attach(self.commands)
        self.scenes.attach(self.controls.speed, self.loss_view.log_box, self.commands["presenter"])
        edits = features.OutsideEdits(self.document, self.neuron_picture, self.weight_space, self)
        self.verdict.suggested.connect(edits.take)
        self.controls.speed_changed.connect(self._set_speed)
        self.loss_view.log_changed.connect(self._set_log)
        self.sound.attach(self.commands["sound"])
        self.commands["presenter"].toggled.connect(self.commands["blank"].setEnabled)
        for ends in (self.presenter.escaped, self.lessons.player.left):
            ends.connect(partial(self.commands["presenter"].setChecked, False))
        self.commands["blank"].setEnabled(False)
        anywhere = [self.commands[name] for name in ("run", "blank")]
        features.PlainKeys(_application(), self, self.controls.run_button, anywhere)
        self.undo.show_edits()

    @Slot(float)
    def _set_speed(self, speed: float) -> None:
        self.trainer.speed = speed
        self.settings.speed = SPEEDS.index(speed)

    @Slot(bool)
    def _set_log(self, on: bool) -> None:
        self.settings.log_loss = on
        self.commands["log_loss"].setChecked(on)

    # --- Showing ------------------------------------------------------------------------------------

    @Slot()
    def _show_rates(self) -> None:
        """Show on the track of the learning rate what is known of it, if a lesson lets it."""
        if snapshot := self.trainer.snapshot:
            self.learning.show_rates(self.lessons.hidden.rates(snapshot.outlook.rates))

    @Slot(str)
    def report(self, details: str) -> None:
        """Tell of something that nobody expected, and keep going."""
        log.error(details)
        self.files.keep_now()
        self.banner.notify(
            self.tr("Something unexpected happened. Your experiment is still here; save it to be sure."),
            details,
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave only when nothing is lost, and end the training thread first.

        That ends when it has done what it is at, which with a million samples nobody is to watch.
        """
        if not (self.files.may_close() and (self.files.ending or self.lessons.writing.may_close())):
            event.ignore()
            return
        self.remember()
        self.hide()
        self._end()
        super().closeEvent(event)

    def remember(self) -> list[str]:
        """Keep what the next window is to look like; return the modes that it was in."""
        modes = [mode for mode in MODES if self.commands[mode].isChecked()]
        for mode in modes:  # the layout to keep is the one without
            self.commands[mode].setChecked(False)
        self.settings.geometry = QByteArray(self.saveGeometry())
        self.settings.stage = self.stage.kept()
        self.settings.folded = self.bench.folded
        self.compare.close()
        return modes

    def choose_modes(self, modes: list[str]) -> None:
        """Be in the modes that another window was in."""
        for mode in modes:
            self.commands[mode].setChecked(True)

    @property
    def may_give_way(self) -> bool:
        """Whether nothing waits for an answer from this window or of a job, and it is not closed."""
        from neuron_gui.ui import features

        there = QApplication.topLevelWidgets()
        waiting = QApplication.activeModalWidget() or any(
            isinstance(each, features.Waiting) for each in there
        )
        return self.isVisible() and not waiting

    def give_way(self) -> None:
        """Go without asking: another window has the document now."""
        self._end()
        self.hide()
        self.deleteLater()

    def _end(self) -> None:
        self.lessons.writing.close(keep=self.files.ending)
        for part in (self.files, self.sweep, self.marking, self.help, self.sound, self.trainer):
            part.close()
        self.settings.store.finish()


def _application() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
