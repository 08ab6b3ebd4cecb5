"""The ground under a run's way: the loss in a part of a plane, or first which part is worth looking at."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from neuron_gui.core.dataset import Array
from neuron_gui.core.drawable import Range
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.progress import Tell
from neuron_gui.core.records import Record
from neuron_gui.core.theory.landscape import Frame, Landscape, LossSlice, Profile, frame, landscape, profile


class Ground(Struct, frozen=True):
    """An answer: the loss, its plane, and the frame that was chosen, if one was to be."""

    plane: LossSlice
    picture: Landscape | Profile
    frame: Frame | None


class GroundQuestion(Struct, frozen=True):
    """The loss over one or two parameters, the others being as in a record.

    Within `ranges`, one a parameter; if these are None, in a frame around `way` (k, m), whose first point is
    the start.
    """

    experiment: Experiment
    record: Record
    parameters: tuple[int, ...]
    way: Array
    ranges: tuple[Range, ...] | None = None

    def within(self, ranges: tuple[Range, ...]) -> GroundQuestion:
        """Return the same question about other ranges."""
        return replace(self, ranges=ranges)

    def same_as(self, other: GroundQuestion | None) -> bool:
        """Whether the answer is the same, as far as can be told at once."""
        return other is not None and self._essence() == other._essence()

    def same_place_as(self, other: GroundQuestion | None) -> bool:
        """Whether it is about the same ranges of the same parameters."""
        return other is not None and (self.parameters, self.ranges) == (other.parameters, other.ranges)

    def _essence(self) -> tuple[object, ...]:
        experiment, record = self.experiment, self.record
        values = (*record.weights, record.bias)
        others = [value for k, value in enumerate(values) if k not in self.parameters]
        kind = (id(experiment.data), experiment.scaling, experiment.neuron.activation, experiment.loss)
        return kind, others, self.parameters, self.ranges

    def answer(self, tell: Tell) -> Ground:
        """Reckon; `tell` may raise an exception to give up."""
        plane = LossSlice(self.experiment, self.record, self.parameters)
        part, ranges = None, self.ranges
        if ranges is None:
            part = frame(plane, self.way[0], self.way)
            ranges = tuple(zip(part.low.tolist(), part.high.tolist(), strict=True))
        if len(ranges) == 1:
            return Ground(plane, profile(plane, ranges[0], tell), part)
        return Ground(plane, landscape(plane, ranges[0], ranges[1], tell), part)
