"""Paints the frames of a film in the window's thread, one in a turn, for a job that makes the run in another.

The views are its own, out of sight, and are shown the run as the window's views are when it is played.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from queue import Empty, SimpleQueue

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QFont, QImage
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.message import N_, grouped
from neuron_gui.core.numbers import displayed
from neuron_gui.core.samples.titles import title_of
from neuron_gui.core.snapshot import Snapshot
from neuron_gui.threads.latest import Latest
from neuron_gui.ui.plots.view import View
from neuron_gui.ui.style import theme
from neuron_gui.ui.text import plain
from neuron_gui.ui.views.fit import FitView
from neuron_gui.ui.views.loss import LossView
from neuron_gui.ui.views.neuron_picture import NeuronPictureView
from neuron_gui.ui.views.weight_space import WeightSpaceView
from neuron_gui.ui.views.weights import WeightsView
from neuron_gui.ui.widgets.plain_label import PlainLabel
from neuron_gui.ui.widgets.sample_choice import SampleChoice

VIEW_TITLES = {
    "loss": N_("Loss"),
    "weights": N_("Weights"),
    "weight_space": N_("Weight space"),
    "fit": N_("Fit"),
    "neuron_picture": N_("Neuron picture"),
}
PATIENCE = 0.02  # seconds, after which a job that waits for a frame looks whether it is wanted any more
READY_MS = 5


@dataclass(frozen=True)
class Scene:
    """What is filmed: the run of an experiment, in these views, the loss by powers of ten or not."""

    experiment: Experiment
    views: tuple[str, ...]
    logarithmic: bool = True


class Camera(QObject):
    """Takes pictures of snapshots. `take` is called from a job; all else happens in the window's thread."""

    _wanted = Signal(object)

    def __init__(self, scene: Scene, size: tuple[int, int], parent: QObject) -> None:
        super().__init__(parent)
        self._scene, self._size = scene, size
        self._taken: SimpleQueue[QImage | Exception] = SimpleQueue()
        self._sheet = QWidget()
        self._sheet.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        self.destroyed.connect(self._sheet.deleteLater)
        self._caption = PlainLabel()
        self._views: dict[str, View] = {}
        self._left: list[str] = []  # what the snapshot is still to be shown to
        self._snapshot: Snapshot | None = None
        self._turn = QTimer(self, singleShot=True)
        self._turn.timeout.connect(self._go_on)
        self._wanted.connect(self._begin)
        self._lay_out()

    # --- From the job's thread ----------------------------------------------------------------------

    def take(self, snapshot: Snapshot, still_wanted: Callable[[], object]) -> QImage:
        """Return a picture of a snapshot; `still_wanted` is asked meanwhile, and may raise to end it."""
        self._wanted.emit(snapshot)
        while True:
            still_wanted()
            try:
                taken = self._taken.get(timeout=PATIENCE)
            except Empty:
                continue
            if isinstance(taken, Exception):
                raise taken
            return taken

    # --- In the window's ----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._caption.setContentsMargins(10, 6, 10, 2)
        bold = QFont(self._caption.font())
        bold.setBold(True)
        self._caption.setFont(bold)
        whole = QVBoxLayout(self._sheet)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._caption)
        self._grid = QGridLayout()
        self._grid.setSpacing(6)
        whole.addLayout(self._grid, stretch=1)
        self._sheet.setFixedSize(QSize(*self._size))

    @Slot(object)
    def _begin(self, snapshot: Snapshot) -> None:
        self._snapshot, self._left = snapshot, list(self._scene.views)
        self._caption.setText(self._said(snapshot))
        self._turn.start(0)

    @Slot()
    def _go_on(self) -> None:
        """Make a view, or show it the snapshot, or take the picture: one of them in a turn of the loop."""
        try:
            self._next()
        except Exception as error:  # the job that waits would wait for ever
            self._taken.put(error)

    def _next(self) -> None:
        if self._left and self._left[0] not in self._views:
            self._add(self._left[0])
            self._turn.start(0)
        elif self._left:
            self._show(self._views[self._left.pop(0)])
            self._turn.start(0)
        elif all(view.settled for view in self._views.values()):
            self._taken.put(self._image())
        else:
            self._turn.start(READY_MS)

    def _add(self, name: str) -> None:
        """Make a view, which has no controls here, and tell it of the run.

        The first snapshot is of the film's end, so that the axes have room for all of it.
        """
        assert self._snapshot
        view = self._made(name)
        view.begin_run(self._snapshot)
        wide = self._size[0] > self._size[1]
        columns = 1 if len(self._scene.views) == 1 or (len(self._scene.views) == 2 and not wide) else 2
        at = len(self._views)
        self._views[name] = view
        self._grid.addWidget(view, at // columns, at % columns)
        self._grid.setRowStretch(at // columns, 1)
        self._grid.setColumnStretch(at % columns, 1)
        if len(self._views) == len(self._scene.views):
            self._sheet.show()

    def _made(self, name: str) -> View:
        if name == "loss":
            loss = LossView()
            loss.log_box.setChecked(self._scene.logarithmic)
            loss.log_box.hide()
            return loss
        if name == "weights":
            return WeightsView()
        view: View
        if name == "weight_space":
            view = WeightSpaceView(Latest(self))
        elif name == "fit":
            view = FitView()
        else:
            view = NeuronPictureView(SampleChoice(self))
        view.heading.hide()
        return view

    def _show(self, view: View) -> None:
        assert self._snapshot
        view.show_run(self._snapshot)

    def _said(self, snapshot: Snapshot) -> str:
        """Return what stands above the views."""
        title = snapshot.start.title or title_of(snapshot.start.data)
        return self.tr("{title}   step {step}, loss {loss}").format(
            title=plain.one_line(title), step=grouped(snapshot.steps), loss=displayed(snapshot.last.loss)
        )

    def _image(self) -> QImage:
        image = QImage(QSize(*self._size), QImage.Format.Format_RGB32)
        image.fill(QColor(theme.current().window))
        self._sheet.render(image)
        return image

    def close(self) -> None:
        """Take everything down."""
        self._turn.stop()
        self._sheet.close()
        self._sheet.deleteLater()
        self.deleteLater()
