"""Saves what the window looks like with the experiment, and sets it up again when that is opened."""

import math
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractSlider, QCheckBox

from neuron_gui.core.compare.kept_run import PinnedRun
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.progress import Tell, part_of
from neuron_gui.core.run import Run
from neuron_gui.core.scene import FASTEST, Scene, ScenePin, ViewRange
from neuron_gui.core.simulation import advance_to
from neuron_gui.threads.latest import Latest
from neuron_gui.threads.training import Trainer
from neuron_gui.ui.actions import FILE, Offer
from neuron_gui.ui.compare.controller import CompareController
from neuron_gui.ui.compare.pins import Pin
from neuron_gui.ui.document import Document
from neuron_gui.ui.files.controller import FilesController
from neuron_gui.ui.plots.curve_view import CurveView
from neuron_gui.ui.plots.other_runs import LOOKS
from neuron_gui.ui.run.controller import RunController
from neuron_gui.ui.run.time_controls import SPEEDS
from neuron_gui.ui.views.fit import FitView
from neuron_gui.ui.views.weight_space import WeightSpaceView
from neuron_gui.ui.window.view_feed import ViewFeed


class ScenesController(QObject):
    """Sets a scene up in three goes: at once what is of the window, then the run, and then what shows it."""

    def __init__(
        self,
        document: Document,
        trainer: Trainer,
        control: RunController,
        compare: CompareController,
        feed: ViewFeed,
        files: FilesController,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._document, self._trainer, self._control = document, trainer, control
        self._compare, self._feed, self._files = compare, feed, files
        self._stage = stage = feed.stage
        self._plots = {
            name: view
            for name, view in stage.views.items()
            if isinstance(view, CurveView | FitView | WeightSpaceView)
        }
        self._awaited: Scene | None = None  # what is to be shown once its steps are made
        self._pins = Latest(self)
        self._pins.answered.connect(self._bring_pins)
        document.leaving.connect(self._forget)
        document.arrived.connect(self._begin)
        trainer.playing_changed.connect(self._note_pause)

    def attach(self, speed: QAbstractSlider, log_box: QCheckBox, presenter: QAction) -> None:
        """Have the controls of the window that a scene sets; views hear of the run before this does."""
        self._speed, self._log_box, self._presenter = speed, log_box, presenter
        self._control.began.connect(self._make_steps)
        self._control.moved.connect(self._show_step)

    def offers(self) -> Sequence[Offer]:
        """Return what saves a scene."""
        return (
            Offer(
                "save_scene",
                FILE,
                self.tr("Save &this scene"),
                self.tr("Save the experiment with what the window shows: step, views, zoom, speed and pins."),
                partial(self._save_scene, self._files.save),
            ),
            Offer(
                "save_new_scene",
                FILE,
                self.tr("Sav&e as a new scene…"),
                self.tr("Save that in a file of its own, as one more scene to be turned to."),
                partial(self._save_scene, self._files.save_as),
            ),
        )

    @property
    def views(self) -> Sequence[str]:
        """What the scene of the open experiment wants in front, as far as it is known here."""
        scene = self._document.experiment.scene
        return [name for name in scene.views if name in self._stage.panes] if scene else []

    # --- Saving ---------------------------------------------------------------------------------------

    def _save_scene(self, save: Callable[[], object]) -> None:
        """Keep what the window shows now in the experiment, and save that."""
        experiment = self._document.experiment.replaced(scene=self.present())
        self._document.edit(experiment, self.tr("scene"))
        save()

    def present(self) -> Scene:
        """Return what the window shows now, or is about to show."""
        before = self._document.experiment.scene
        unknown = [name for name in before.views if name not in self._stage.panes] if before else []
        speed = self._trainer.speed
        steps, step, ranges = self._in_sight()
        return Scene(
            steps=steps,
            step=step,
            views=(*self._stage.front, *unknown),
            ranges=ranges,
            speed=speed if math.isfinite(speed) else FASTEST,
            log_loss=self._log_box.isChecked(),
            pins=tuple(map(_as_scene_has, self._compare.pins)),
            presenting=self._presenter.isChecked(),
        )

    def _in_sight(self) -> tuple[int, int, tuple[ViewRange, ...]]:
        """Return steps, step and ranges; those that are awaited while a run is made again."""
        if scene := self._awaited:
            return scene.steps, scene.step, scene.ranges
        snapshot, goal, ranges = self._trainer.snapshot, self._trainer.goal, tuple(self._ranges())
        if goal is not None:
            return goal, goal, ranges
        return snapshot.steps if snapshot else 0, self._control.shown_step, ranges

    def _ranges(self) -> list[ViewRange]:
        found = []
        for name, view in self._plots.items():
            (left, right), (bottom, top) = view.plot.getViewBox().viewRange()
            if view.has_own_ranges:
                found.append(ViewRange(view=name, x=(left, right), y=(bottom, top)))
        return found

    # --- Setting up -----------------------------------------------------------------------------------

    def go_on_from(self, other: "ScenesController") -> None:
        """Come to what is in sight in a window that this one takes the place of, whose run is made again."""
        self._awaited = scene = other.present()
        self._stage.bring_forward([name for name in scene.views if name in self._stage.panes])
        opened = self._document.experiment.scene
        if other._pins.busy and opened:
            self._ask_for(opened.pins)

    @Slot()
    def _forget(self) -> None:
        self._awaited = None
        self._pins.drop()

    @Slot()
    def _begin(self) -> None:
        """Set up what does not depend on the run, and let the pinned runs be made."""
        self._forget()
        self._awaited = scene = self._document.experiment.scene
        if scene is None:
            return
        if scene.speed is not None:
            self._speed.setValue(_nearest(scene.speed))
        if scene.log_loss is not None:
            self._log_box.setChecked(scene.log_loss)
        self._stage.bring_forward(self.views)
        if scene.presenting:
            self._presenter.setChecked(True)
        if scene.pins:
            self._ask_for(scene.pins)

    def _ask_for(self, pins: Sequence[ScenePin]) -> None:
        self._pins.ask(partial(_made, pins))

    @Slot(object)
    def _make_steps(self) -> None:
        if self._awaited and self._awaited.steps:
            self._trainer.play(goal=self._awaited.steps)

    @Slot(bool)
    def _note_pause(self, playing: bool) -> None:
        """Want no more of the scene where a person has stopped its run on the way."""
        if not playing and not self._reached:
            self._awaited = None

    @property
    def _reached(self) -> bool:
        """Whether the steps of the scene are made, or as many as there are."""
        scene, snapshot = self._awaited, self._trainer.snapshot
        return bool(scene and snapshot and (snapshot.steps >= scene.steps or snapshot.outcome))

    @Slot(object)
    def _show_step(self) -> None:
        """Show the step and the ranges once the steps are made."""
        scene = self._awaited
        if scene is None or not self._reached:
            return
        self._awaited = None
        self._control.look_at(scene.step)
        for wanted in scene.ranges:
            if view := self._plots.get(wanted.view):
                self._feed.show_unseen(wanted.view)  # a run that it heard of later would take the range back
                view.plot.zoom_to(wanted.x, wanted.y)

    @Slot(object)
    def _bring_pins(self, pins: list[Pin]) -> None:
        self._compare.bring(pins)


def _nearest(speed: float) -> int:
    """Return the place of the slider for a speed."""
    if speed >= FASTEST:
        return len(SPEEDS) - 1
    return min(range(len(SPEEDS) - 1), key=lambda at: abs(math.log(SPEEDS[at] / speed)))


def _as_scene_has(pin: Pin) -> ScenePin:
    experiment = pin.run.recorded.replaced(scene=None, vary=())
    return ScenePin(
        experiment=experiment.to_dict(), steps=pin.run.steps, name=pin.name, look=pin.look, shown=pin.shown
    )


def _made(pins: Sequence[ScenePin], tell: Tell) -> list[Pin]:
    """Return pins with their runs, made again; `tell` hears how far that is."""
    found = []
    for at, pin in enumerate(pins):
        tell_of_run = part_of(tell, at / len(pins), (at + 1) / len(pins))
        run = advance_to(Run(Experiment.from_dict(pin.experiment)), pin.steps, tell_of_run)
        found.append(Pin(PinnedRun.of(run), pin.name, pin.look % LOOKS, pin.shown))
    return found
