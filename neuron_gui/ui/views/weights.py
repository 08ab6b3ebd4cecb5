"""The weights over the steps, one colour each, and the bias if it learns."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from neuron_gui.core.dataset import Array
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.explain.answer import output_and_bias
from neuron_gui.core.input_scaling import InputScaling
from neuron_gui.core.numbers import displayed
from neuron_gui.core.records import Record
from neuron_gui.core.snapshot import Snapshot
from neuron_gui.core.theory.goals import weight_goals
from neuron_gui.core.theory.theory import SafeRate, Theory
from neuron_gui.ui.plots.curve_view import CurveView
from neuron_gui.ui.plots.marks import Level
from neuron_gui.ui.plots.other_runs import Overlay, Placed
from neuron_gui.ui.text.translate import translated
from neuron_gui.ui.widgets.plain_label import PlainLabel
from neuron_gui.ui.widgets.scroll_lines import ScrollLines

MAX_OVERLAID = 6  # weights of another run; more could not be told apart


class WeightsView(CurveView):
    """One curve a weight; the legend gives the values."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Weights"), parent)
        self._scaling: InputScaling | None = None
        self._bias = ""
        self.raw_line = PlainLabel()
        self.raw_line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.raw_area = ScrollLines(self.raw_line)
        self.raw_area.hide()
        self.body.insertWidget(0, self.raw_area)

    def begin_run(self, snapshot: Snapshot) -> None:
        """Get ready for another run."""
        experiment = snapshot.experiment
        names = experiment.data.input_names
        if experiment.neuron.bias.trainable:
            names = (*names, self.tr("bias"))
        self._bias = translated(output_and_bias(experiment.data)[1])
        self._scaling = None if snapshot.scaling.is_none else snapshot.scaling
        self.raw_area.setVisible(self._scaling is not None)
        self.begin(names)

    def goals(self, experiment: Experiment, known: Theory | SafeRate | None) -> list[Level]:
        """Return where each weight is to come, if that is one place."""
        optimum = zip(self.names, weight_goals(known), strict=False)
        return [
            Level(value, self.tr("optimum of {name}").format(name=name), name, number)
            for number, (name, value) in enumerate(optimum)
        ]

    def channels(self) -> Sequence[int]:
        """Those after the loss, as many as have a name: a bias that does not learn has none."""
        return range(1, 1 + len(self.names))

    def overlaid(self, overlay: Overlay) -> list[Placed]:
        """Return the first weights of another run; those of guesses jump about and would hide the others."""
        drawn = overlay.weighs and not overlay.guesses
        return super().overlaid(overlay)[:MAX_OVERLAID] if drawn else []

    def points_of(self, number: int) -> tuple[Array, Array]:
        """A weight, or the bias."""
        return self.bins.points(1 + number)

    def readings(self, step: int, record: Record | None) -> list[str]:
        """Return every weight, and on scaled inputs show what they are on the inputs as they are."""
        if record is None:
            return [self.bins.reading(channel, step) for channel in self.channels()]
        if self._scaling:
            weights, bias = self._scaling.raw_weights(record.weights, record.bias)
            equal = [f"{name} {displayed(w)}" for name, w in zip(self.names, weights, strict=False)]
            self.raw_line.setText(
                self.tr("On the inputs as they are, the same is:")
                + f" {', '.join(equal)}, {self._bias} {displayed(bias)}"
            )
        return [displayed(value) for value in (*record.weights, record.bias)[: len(self.names)]]
