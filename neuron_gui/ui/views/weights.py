"""The weights over the steps, one colour each, and the bias if it learns."""

from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from neuron_gui.core.dataset import Array, raw_equivalent, scaled
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.run import Record
from neuron_gui.ui.numbers import readable
from neuron_gui.ui.plotting import CurveView, points


class WeightsView(CurveView):
    """One curve a weight; the heading gives the present values."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Weights"), parent)
        self._names: tuple[str, ...] = ()
        self._raw: Callable[[Record], tuple[Array, float]] | None = None
        self.raw_line = QLabel()
        self.raw_line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.raw_line.hide()
        self.body.insertWidget(0, self.raw_line)

    def channels(self) -> Sequence[int]:
        """Those after the loss, as many as have a name: a bias that does not learn has none."""
        return range(1, 1 + len(self._names))

    def begin_run(self, experiment: Experiment) -> None:
        """Get ready for another run."""
        names = experiment.data.input_names
        if experiment.neuron.bias.trainable:
            names = (*names, self.tr("bias"))
        self._raw = _raw_weights(experiment) if experiment.scaling != "none" else None
        self.raw_line.setVisible(self._raw is not None)
        if names != self._names:
            self._names = names
            self.remove_curves()
            for _ in names:
                self.add_curve()
        self.begin()

    def redraw(self) -> None:
        """Draw every weight."""
        if not self._shown:
            return
        curves, last, _ = self._shown
        lows, highs = [], []
        for channel, curve in zip(self.channels(), self.curves, strict=True):
            x, y = points(curves, channel, self._detail)
            self.draw(curve, x, y)
            lows.append(y.min())
            highs.append(y.max())
        self._write(last)
        self.fit(curves.last, float(min(lows)), float(max(highs)))

    def look_back(self, record: Record) -> None:
        """Mark a past record and show its weights."""
        self.show_mark(record.step)
        self._write(record)

    def _write(self, record: Record) -> None:
        values = (*record.weights, record.bias)
        self.write([(name, readable(value)) for name, value in zip(self._names, values, strict=False)])
        if self._raw:
            weights, bias = self._raw(record)
            equal = [f"{name} {readable(w)}" for name, w in zip(self._names, weights, strict=False)]
            self.raw_line.setText(
                self.tr("On the inputs as they are, the same is:")
                + f" {', '.join(equal)}, b {readable(bias)}"
            )


def _raw_weights(experiment: Experiment) -> Callable[[Record], tuple[Array, float]]:
    """Return what turns weights for scaled inputs into those for the inputs as they are."""
    _, shift, scale = scaled(experiment.data.inputs, experiment.scaling)
    return lambda record: raw_equivalent(np.array(record.weights), record.bias, shift, scale)
