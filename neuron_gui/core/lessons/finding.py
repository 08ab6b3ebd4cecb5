"""A question for the value of one option: that with which the run draws what a hidden run has drawn."""

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.lessons.alike import loss_curve, unlike
from neuron_gui.core.lessons.facts import is_within
from neuron_gui.core.lessons.tries import Tried, TryQuestion
from neuron_gui.core.message import Message
from neuron_gui.core.run import Run
from neuron_gui.core.schema.paths import value_at
from neuron_gui.core.simulation import finished

NEAR = 5  # distances that are near enough, within which a try is called near


class FindQuestion(TryQuestion, frozen=True):
    """Asks for the value of the one free option with which the run draws what a hidden run has drawn."""

    within: float
    relative: bool

    @property
    def path(self) -> str:
        """The option that is to be found."""
        return self.solution[0][0]

    @property
    def hidden(self) -> Experiment:
        """The experiment whose run is the target."""
        return self.start.with_values(self.solution)

    @property
    def aim(self) -> float:
        """The value that is to be found."""
        return float(self.solution[0][1])

    @property
    def rules(self) -> tuple[object, ...]:
        """What is to be found, and how near."""
        return self.solution, self.within, self.relative

    def accepts(self, given: float, right: float) -> bool:
        """Return whether a value is near enough."""
        return is_within(given, right, self.within, self.relative)

    def is_better(self, given: float, than: float) -> bool:
        """Return whether one value is nearer than another."""
        return abs(given - self.aim) < abs(than - self.aim)

    def _judged(self, run: Run) -> Tried:
        value = value_at(run.experiment, self.path)
        assert isinstance(value, int | float)
        target = finished(self.hidden)
        near = is_within(value, self.aim, NEAR * self.within, self.relative)
        how = Message("Near.") if near else Message("Not yet.")
        words = () if self.accepts(value, self.aim) else (how, *unlike(run, target))
        return Tried(float(value), words, made=loss_curve(run), target=loss_curve(target))
