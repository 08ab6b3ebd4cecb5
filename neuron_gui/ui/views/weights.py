"""The weights over the steps, one colour each, and the bias if it learns."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.run import Record
from neuron_gui.ui.numbers import readable
from neuron_gui.ui.plotting import CurveView, points


class WeightsView(CurveView):
    """One curve a weight; the heading gives the present values."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Weights"), parent)
        self._names: tuple[str, ...] = ()

    def channels(self) -> Sequence[int]:
        """Those after the loss, as many as have a name: a bias that does not learn has none."""
        return range(1, 1 + len(self._names))

    def begin_run(self, experiment: Experiment) -> None:
        """Get ready for another run."""
        names = experiment.data.input_names
        if experiment.neuron.bias.trainable:
            names = (*names, self.tr("bias"))
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
