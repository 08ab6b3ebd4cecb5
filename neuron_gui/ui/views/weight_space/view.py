"""The view: which parameters and which part of their plane are in sight, and what is asked of the core."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import floor, log10
from typing import Protocol

import numpy as np
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, QTimer, Signal, SignalInstance, Slot
from PySide6.QtWidgets import QWidget

from neuron_gui.core.dataset import Array
from neuron_gui.core.drawable import Range, limited, span
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.history import Trail
from neuron_gui.core.numbers import displayed
from neuron_gui.core.progress import Tell
from neuron_gui.core.records import Record
from neuron_gui.core.snapshot import Snapshot
from neuron_gui.core.strategies import RandomGuess
from neuron_gui.core.theory.ground import Ground, GroundQuestion
from neuron_gui.core.theory.landscape import SAMPLES, Frame, Landscape, Profile
from neuron_gui.ui.plots.color_scale import ColorScale
from neuron_gui.ui.plots.other_runs import Overlay
from neuron_gui.ui.plots.plot import Plot
from neuron_gui.ui.plots.view import View
from neuron_gui.ui.text import plain
from neuron_gui.ui.views.weight_space.axes import AxesChoice
from neuron_gui.ui.views.weight_space.readout import Readout
from neuron_gui.ui.views.weight_space.relief import Relief
from neuron_gui.ui.views.weight_space.trails import Trails
from neuron_gui.ui.views.weight_space.way import Start, Way

PAUSE_MS = 30  # after a change of what is in sight, until its ground is asked for
CALM_MS = 150  # while only the other weights move, which on the way they do all the time
ZOOM = 1e6  # so many times nearer or farther than the frame
WIDEST = 2.0  # times as wide as high is a map at most
SOLVED = 1e-9  # of the highest loss in sight: what is lower is as good as none
GAP = 6  # pixels, from what is read out to the corner
HEADROOM = 0.05  # above and below the curve of a single parameter
LOSS = 0  # its channel in a trail; the weights follow, then the bias


class Background(Protocol):
    """Where work is done meanwhile: of what is asked for, only the last counts, and its answer is brought."""

    @property
    def answered(self) -> SignalInstance:
        """Bring the answer."""

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""

    def ask(self, work: Callable[[Tell], object], at_once: bool = False) -> None:
        """Have this work done next; `at_once` gives up what is being done."""

    def drop(self) -> None:
        """Want nothing any more."""


class WeightSpaceView(View):
    """The loss over two parameters as a map with the way of the run, or over one as a curve with a ball.

    `start_moved` brings paths and values of an experiment whose start is where it was dragged to. The loss is
    reckoned in the background that is given.
    """

    start_moved = Signal(object)

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Weight space"), parent)
        self._background = background
        background.answered.connect(self._take_ground)
        self._experiment: Experiment | None = None
        self._trail: Trail | None = None
        self._shown: tuple[Record, Record, Record] | None = None  # the last, the best, and what is in sight
        self._way: Array = np.zeros((0, 2))  # as it lies in the plot
        self._following = True  # until a person zooms, the frame follows the way
        self._frame: Frame | None = None
        self._asked: GroundQuestion | None = None  # what was asked for last
        self._ground: Ground | None = None  # the last answer
        self._columns: tuple[str, ...] = ()  # of the samples, and those of the axes
        self._pointed: QPointF | None = None  # where the mouse is
        self._holds_goals_back = False
        self._fill()
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._ask_for_sight)

    def _fill(self) -> None:
        self.axes = AxesChoice()
        self.axes.changed.connect(self._change_axes)
        self.heading_row.addWidget(self.axes)
        self.heading_row.addStretch(1)
        self.plot = Plot(self.title)
        self.readout = Readout(self.plot)
        self.plot.show_everything = self.show_everything
        self.plot.words = self._words
        self.body.addLayout(self.plot.shape, stretch=1)
        self.relief, self.trails, self.way = Relief(self.plot), Trails(self.plot), Way(self.plot)
        self.key = ColorScale(self.plot, self.relief.key)
        self.key.setContentsMargins(4, 0, 4, 0)  # it lies on the map, on a ground of its own
        self.key.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.key.setAutoFillBackground(True)
        self.key.hide()
        self.plot.recolored.connect(self._recolor)
        self.plot.pointed.connect(self._point)
        self.way.start.sigPositionChanged.connect(self._name_start)
        self.way.start.sigPositionChanged.connect(self._follow_drag)
        self.way.start.sigPositionChangeFinished.connect(self._take_start)
        self._box = self.plot.getViewBox()
        self._box.sigRangeChangedManually.connect(self._stop_following)
        self._box.sigRangeChanged.connect(self._look_again)
        self._box.sigRangeChanged.connect(self._place_trails)
        self._box.sigResized.connect(self._place_key)

    # --- The run ------------------------------------------------------------------------------------

    @property
    def settled(self) -> bool:
        """Whether the way lies on its ground."""
        return not self._background.busy and not self._pause.isActive()

    def begin_run(self, snapshot: Snapshot) -> None:
        """Get ready for another run."""
        self._experiment = experiment = snapshot.experiment
        self._trail = self._shown = None
        self.trails.show(())
        trainable = experiment.neuron.bias.trainable
        self.axes.set_names(
            [*map(plain.name, experiment.data.input_names), *([self.tr("bias")] if trainable else [])]
        )
        self._change_axes()

    @Slot()
    def _change_axes(self) -> None:
        names = [self.axes.names[k] for k in self.axes.chosen]
        self.plot.setLabel("bottom", names[0])
        self.plot.setLabel("left", names[1] if len(names) > 1 else self.tr("loss"))
        self._ground = None
        self.key.hide()
        columns = (*self._experiment.data.column_names, *names) if self._experiment else ()
        if columns != self._columns:  # what lies there tells nothing of these
            self._columns = columns
            self.relief.clear()
        self.plot.shape.keep(WIDEST if len(names) > 1 else None)
        self._place_trails()
        self.show_everything()

    def show_overlays(self, overlays: Sequence[Overlay]) -> None:
        """Draw the ways of other runs behind that of this one."""
        self.trails.show(overlays)
        self._place_trails()
        if self._following and self._shown:
            self.show_everything()

    @Slot()
    def _place_trails(self, *_: object) -> None:
        self.trails.place(lambda records: self.way.drawable(self._places(records)))

    def show_run(self, snapshot: Snapshot) -> None:
        """Show the present of the run."""
        self._trail = snapshot.trail
        self._shown = snapshot.last, snapshot.best, snapshot.last
        self._draw()

    def look_back(self, record: Record) -> None:
        """Show a past record."""
        if self._shown:
            self._shown = *self._shown[:2], record
            self._draw()

    def _words(self) -> str:
        """Return where the way began and where it is."""
        if not self._shown or self._trail is None:
            return ""
        record = self._shown[2]
        first, now = self._trail.records[0].tolist(), [record.loss, *record.weights, record.bias]
        return self.tr("The run went from {start} to {now}.").format(
            start=self._named(first), now=self._named(now)
        )

    def _named(self, values: list[float]) -> str:
        """Return the chosen weights and the loss of a record: loss, weights, bias."""
        told = [(self.axes.names[k], values[k + 1]) for k in self.axes.chosen]
        return ", ".join(
            f"{name} {displayed(value)}" for name, value in [*told, (self.tr("loss"), values[LOSS])]
        )

    def show_everything(self) -> None:
        """Let the frame follow the way, from the start to the present."""
        self._background.drop()
        self._asked = self._frame = None
        self._following = True
        self._draw()

    def _draw(self) -> None:
        """Draw the way, and see to it that it lies on its ground."""
        if not self._shown or self._trail is None:
            return
        last, best, record = self._shown
        self._way = np.concatenate([self._places(self._trail.records), self._place(last)])
        if self._experiment and isinstance(self._experiment.strategy, RandomGuess):
            self.way.show_guesses(self._way, self._place(record), self._place(best))
        else:
            self.way.show_steps(self._way, record.step // self._trail.every, self._place(record))
        self._name_start(self.way.start)
        self._show_descent()
        if self._following and not (self._frame and self._frame.holds(self._way[:, : len(self.axes.chosen)])):
            self._ask(None)
        elif len(self.axes.names) > 2 and not self._pause.isActive():
            self._pause.start(CALM_MS)

    def _places(self, records: Array) -> Array:
        """Return where records (k, d + 2) of loss, weights and bias lie in the plot, (k, 2)."""
        across, up = [*(k + 1 for k in self.axes.chosen), LOSS][:2]
        return limited(records[:, [across, up]])

    def _place(self, record: Record) -> Array:
        return self._places(np.array([[record.loss, *record.weights, record.bias]]))

    # --- The ground ---------------------------------------------------------------------------------

    @property
    def has_own_ranges(self) -> bool:
        """Whether a person has zoomed or moved it."""
        return not self._following

    @Slot()
    def _stop_following(self, *_: object) -> None:
        self._following = False

    @Slot()
    def _look_again(self, *_: object) -> None:
        if not 0 <= self._pause.remainingTime() <= PAUSE_MS:
            self._pause.start(PAUSE_MS)

    @Slot()
    def _ask_for_sight(self) -> None:
        """Ask for the ground of what is in sight, unless a frame is still to come."""
        if not self._following or (self._asked and self._asked.ranges):
            ranges = ((float(low), float(high)) for low, high in self._box.viewRange())
            self._ask(tuple(ranges)[: len(self.axes.chosen)])

    def _ask(self, ranges: tuple[Range, ...] | None) -> None:
        """Ask for the ground in these ranges, or in a frame, unless it is there or was asked for."""
        if not self._shown or not self._experiment:
            return
        chosen = self.axes.chosen
        way = np.concatenate([self._way[:, : len(chosen)], *self._corners(), *self._beside(len(chosen))])
        question = GroundQuestion(self._experiment, self._shown[2], chosen, way, ranges)
        if not question.same_as(self._asked):
            # While the other weights move, an answer a little old is better than none.
            self._background.ask(question.answer, at_once=not question.same_place_as(self._asked))
            self._asked = question

    def _corners(self) -> list[Array]:
        """Return where guesses may lie at most."""
        strategy = self._experiment.strategy if self._experiment else None
        if not isinstance(strategy, RandomGuess):
            return []
        return [np.full((1, len(self.axes.chosen)), end) for end in (strategy.low, strategy.high)]

    def _beside(self, count: int) -> list[Array]:
        """Return where other runs went, in the first so many coordinates."""
        return [points[:, :count] for points in self.trails.in_sight(self._places)]

    @Slot(object)
    def _take_ground(self, ground: Ground) -> None:
        self._ground = ground
        if ground.frame and self._asked:
            self._frame = ground.frame
            ranges = tuple(zip(ground.frame.low.tolist(), ground.frame.high.tolist(), strict=True))
            self._asked = self._asked.within(ranges)
            if self._following:
                self._show_frame(ranges, ground.picture)
        self._show_ground(ground.picture)
        self._read_out(self._pointed)
        self._draw()

    def _show_frame(self, ranges: tuple[Range, ...], picture: Landscape | Profile) -> None:
        """Put a frame around the way; a single parameter's reaches as high as its loss."""
        if isinstance(picture, Profile):
            ranges = (*ranges, span(limited(picture.losses), room=HEADROOM))
        # Beyond these, zooming would end in numbers that no plot can tell apart.
        (left, right), (bottom, top) = ranges
        wide, high = right - left, top - bottom
        self._box.setLimits(
            xMin=left - ZOOM * wide,
            xMax=right + ZOOM * wide,
            minXRange=wide / ZOOM,
            yMin=bottom - ZOOM * high,
            yMax=top + ZOOM * high,
            minYRange=high / ZOOM,
        )
        self._box.setRange(xRange=(left, right), yRange=(bottom, top), padding=0)

    def _show_ground(self, picture: Landscape | Profile) -> None:
        if self._holds_goals_back:
            picture = replace(picture, bottom=None)
        if isinstance(picture, Landscape):
            self.relief.show_landscape(picture, self._is_solved(picture))
            low, high = float(picture.losses.min()), float(picture.losses.max())
            self.key.show_ends(low, high, self.tr("loss"))
        else:
            self.relief.show_profile(picture, limited(picture.losses))
        self.key.setVisible(isinstance(picture, Landscape))
        self._place_key()
        self._show_descent()

    def hold_goals_back(self, on: bool) -> None:
        """Show neither where the loss is lowest nor which way is down, as long as a lesson asks for that."""
        if on != self._holds_goals_back:
            self._holds_goals_back = on
            if self._ground:
                self._show_ground(self._ground.picture)

    def _is_solved(self, picture: Landscape) -> bool:
        """Whether there is no loss left where it is lowest."""
        if not picture.bottom or not self._ground:
            return False
        (loss,) = self._ground.plane.losses(np.array(picture.bottom.point)[:, None]).tolist()
        return bool(loss <= SOLVED * picture.losses.max())

    def _show_descent(self) -> None:
        """Before the first step, point to where the loss falls fastest from the start."""
        towards = None
        begins = self._shown is not None and self._shown[0].step == 0 and not self._holds_goals_back
        if begins and self._ground and self._ground.plane.rows <= SAMPLES:
            plane, chosen = self._ground.plane, len(self.axes.chosen)
            here, pixels = self._way[-1][:chosen], np.array(self._box.viewPixelSize()[:chosen])
            shifts = np.diag(pixels)
            places = np.concatenate([here + shifts, here - shifts]).T
            with np.errstate(over="ignore", invalid="ignore"):
                ahead, behind = plane.losses(places).reshape(2, chosen)
                slope = (ahead - behind) / (2 * pixels)
            if np.isfinite(slope).all() and slope.any():
                step = -slope * pixels.min() / np.abs(slope).max()
                height = [] if chosen > 1 else [self._way[-1][1] + slope[0] * step[0]]
                towards = np.array([*(here + step), *height])
        self.way.show_descent(towards)

    @Slot(object)
    def _name_start(self, start: Start) -> None:
        self.relief.names.show_start(start.pos(), self.tr("start"))

    @Slot()
    def _place_key(self, *_: object) -> None:
        """Put the key to the shades into the lower right corner, off which names keep."""
        self.key.adjustSize()
        corner = self.plot.mapFromScene(self._box.sceneBoundingRect().bottomRight())
        self.key.move(corner - QPoint(self.key.width() + GAP, self.key.height() + GAP))
        place = self._box.mapRectFromScene(self.plot.mapToScene(self.key.geometry()).boundingRect())
        self.relief.names.give_way_to(QRectF() if self.key.isHidden() else place)

    # --- The mouse ----------------------------------------------------------------------------------

    @Slot(object)
    def _point(self, place: QPointF | None) -> None:
        if not self.way.start.moving:  # a drag is read out by itself
            self._read_out(place)

    def _read_out(self, place: QPointF | None) -> None:
        self._pointed = place
        self.readout.read_out(place, self._ground, [self.axes.names[k] for k in self.axes.chosen])
        corner = self.plot.mapFromScene(self._box.sceneBoundingRect().topLeft())
        self.readout.put(corner + QPoint(GAP, GAP))

    @Slot(object)
    def _follow_drag(self, start: Start) -> None:
        """Read out where the start is being dragged to; a ball stays on its curve."""
        if not start.moving:
            return
        if self._ground and isinstance(self._ground.picture, Profile):
            profile, x = self._ground.picture, start.pos().x()
            height = float(np.interp(x, profile.x, limited(profile.losses)))
            if start.pos().y() != height:
                start.setPos(x, height)
                return
        self._read_out(start.pos())

    @Slot(object)
    def _take_start(self, start: Start) -> None:
        """Have the run begin where the start was dragged to, as far as a mouse can tell."""
        if self._trail is None or not self._experiment:
            return
        _, *weights, bias = self._trail.records[0].tolist()
        values = [*weights, bias]
        for k, value, pixel in zip(self.axes.chosen, start.pos(), self._box.viewPixelSize(), strict=False):
            values[k] = round(value, -floor(log10(pixel)))
        changes: list[tuple[str, object]] = [("neuron.weights", {"values": values[:-1]})]
        if values[-1] != bias or self._experiment.neuron.bias.initial == "random":
            changes.append(("neuron.bias.initial", values[-1]))
        self.start_moved.emit(changes)

    @Slot()
    def _recolor(self) -> None:
        self.relief.recolor()
        self.key.update()
        self.trails.recolor()
        self.way.recolor()
