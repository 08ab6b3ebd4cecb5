"""The weights over the steps, one colour each, and the bias if it learns."""

from PySide6.QtWidgets import QWidget

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.history import Curves
from neuron_gui.core.run import Record
from neuron_gui.ui.numbers import readable
from neuron_gui.ui.plotting import CurveView, points


class WeightsView(CurveView):
    """One curve a weight; the heading gives the present values."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Weights"), parent)
        self._names: tuple[str, ...] = ()

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

    def show_run(self, curves: Curves, last: Record, best: Record) -> None:
        """Draw a run up to its last record."""
        values = (*last.weights, last.bias)
        lows, highs = [], []
        for i, curve in enumerate(self.curves):
            x, y = points(curves, 1 + i)
            self.draw(curve, x, y)
            lows.append(y.min())
            highs.append(y.max())
        self.write([(name, readable(value)) for name, value in zip(self._names, values, strict=False)])
        self.fit(curves.steps, float(min(lows)), float(max(highs)))
