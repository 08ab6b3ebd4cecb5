"""The loss over the steps, linear or by powers of ten, with the best so far where guesses jump about."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QWidget

from neuron_gui.core.dataset import Array
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.numbers import displayed
from neuron_gui.core.records import Record
from neuron_gui.core.snapshot import Snapshot
from neuron_gui.core.strategies import RandomGuess
from neuron_gui.core.theory.goals import loss_goals
from neuron_gui.core.theory.theory import SafeRate, Theory
from neuron_gui.ui.plots.bins import between, points, powers
from neuron_gui.ui.plots.curve_view import CurveView
from neuron_gui.ui.plots.marks import Level
from neuron_gui.ui.plots.other_runs import Overlay, Placed
from neuron_gui.ui.style import theme

DECADES_NEAR = 3.0  # a level so many powers of ten from the losses gets room on the axis in any case


class LossView(CurveView):
    """One curve, the loss; for guessing a second one, the lowest loss so far."""

    log_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Loss"), parent)
        self.log_box = QCheckBox(self.tr("Logarithmic"))
        self.log_box.setToolTip(self.tr("Show the loss by powers of ten."))
        self.log_box.toggled.connect(self._set_log)
        self.heading_row.addWidget(self.log_box)
        self.log_action = QAction(self.log_box.text(), self, checkable=True)
        self.log_action.toggled.connect(self.log_box.setChecked)
        self.plot.add_option(self.log_action)

    @property
    def logarithmic(self) -> bool:
        """Whether the axis goes by powers of ten."""
        return self.log_box.isChecked()

    def begin_run(self, snapshot: Snapshot) -> None:
        """Get ready for another run."""
        guessing = isinstance(snapshot.experiment.strategy, RandomGuess)
        self.begin((self.tr("loss"), self.tr("lowest so far")) if guessing else (self.tr("loss"),))

    def goals(self, experiment: Experiment, known: Theory | SafeRate | None) -> list[Level]:
        """Return the lowest loss that there is, and where the run is to stop."""
        goals = loss_goals(experiment, known)
        named = (
            (goals.lowest, self.tr("lowest possible"), self.tr("lowest"), False),
            (goals.target, self.tr("target loss"), self.tr("target"), True),
            (goals.at_tolerance, self.tr("tolerance"), self.tr("tolerance"), True),
        )
        return [
            Level(value, name, short, set=is_set) for value, name, short, is_set in named if value is not None
        ]

    def color(self, number: int) -> str:
        """The run's ink; the lowest so far in the colour of what is good."""
        colors = theme.current()
        return colors.good if number else colors.text

    # --- What it draws ------------------------------------------------------------------------------

    def channels(self) -> Sequence[int]:
        """The loss alone."""
        return (0,)

    def points_of(self, number: int) -> tuple[Array, Array]:
        """The loss, or the lowest so far: of a bin it is known at its end."""
        lowest = number == 1
        x, y = self.scaled(*self.bins.points(0, highest_first=lowest))
        return x, np.minimum.accumulate(y) if lowest else y

    def overlaid(self, overlay: Overlay) -> list[Placed]:
        """Return the loss of another run; of guesses the lowest so far, for only that is comparable."""
        if not overlay.guesses:
            return super().overlaid(overlay)
        x, y = self.scaled(*points(overlay.curves, 0, highest_first=True))
        return [(0, x, np.minimum.accumulate(y))]

    def scaled(self, x: Array, y: Array) -> tuple[Array, Array]:
        """Return points as they lie on the axes."""
        return x, powers(y) if self.logarithmic else y

    def on_axis(self, value: float) -> float | None:
        """Return where a loss lies on the axis; 0 has no logarithm."""
        if not self.logarithmic:
            return value
        return float(np.log10(value)) if value > 0 else None

    def reach(self, low: float, high: float) -> float:
        """Return how far from the losses a level may be and still get room on the axis."""
        return max(high - low, DECADES_NEAR) if self.logarithmic else super().reach(low, high)

    def readings(self, step: int, record: Record | None) -> list[str]:
        """Return the loss, and for guessing the lowest so far, as far as it is known."""
        loss = displayed(record.loss) if record else self.bins.reading(0, step)
        return [loss, self._lowest(step, record)][: len(self.names)]

    def _lowest(self, step: int, record: Record | None) -> str:
        """Return the lowest loss up to a step; within a bin it lies between those at its two ends."""
        bins = self.bins.whole
        if bins is None or step > bins.last:
            return ""
        at = step // bins.width
        before = float(np.fmin.reduce(bins.low[0, :at], initial=np.inf))
        after = min(before, float(bins.low[0, at]))
        if step == bins.last or bins.width == 1:
            return displayed(after)
        highest = record.loss if record else float(bins.high[0, at])
        return between(after, min(before, highest))

    # --- Linear or logarithmic ----------------------------------------------------------------------

    def _set_log(self, on: bool) -> None:
        self.log_action.setChecked(on)
        self.plot.getAxis("left").setLogMode(on)
        self.show_levels()
        self.show_overlays(self.overlays.overlays)
        self.show_everything()
        self.log_changed.emit(on)
