"""Who races: the strategies that were chosen, on the experiment as it is now."""

from collections.abc import Sequence
from contextlib import suppress

from PySide6.QtCore import QObject, Signal

from neuron_gui.core.compare.entrants import ARTICLE, entrant, kind_of
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.schema.part import ExperimentError
from neuron_gui.core.theory.theory import SafeRate, Theory
from neuron_gui.ui.compare.words import unlike, usual_name

MAX_RACERS = 6


def names_of(experiments: Sequence[Experiment]) -> Sequence[str]:
    """Return what racers are called, each by a name of its own."""
    names: list[str] = []
    for experiment in experiments:
        names.append(unlike(usual_name(experiment), names))
    return names


class LineUp(QObject):
    """Experiments that differ in their strategy alone. A form may write into the chosen one.

    `changed` tells of every change.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.experiments: list[Experiment] = []
        self.chosen = 0
        self._base: Experiment | None = None
        self._known: Theory | SafeRate | None = None

    def take(self, base: Experiment, known: Theory | SafeRate | None) -> None:
        """Race on this experiment: those who raced before, as far as they can, or those of the article."""
        strategies = [experiment.strategy for experiment in self.experiments]
        self._base, self._known, self.experiments = base, known, []
        for strategy in strategies:
            with suppress(ExperimentError):  # who does not fit this neuron stays away
                self.experiments.append(base.replaced(strategy=strategy))
        if not self.experiments:
            for kind in dict.fromkeys((*ARTICLE, kind_of(base.strategy))):
                with suppress(ExperimentError):
                    self.experiments.append(entrant(base, kind, known))
        self.choose(0)

    def choose(self, number: int) -> None:
        """Let a form write into this one."""
        self.chosen = max(0, min(number, len(self.experiments) - 1))
        self.changed.emit()

    def add(self, kind: str) -> None:
        """Let another one race; raise ExperimentError where that way does not fit the neuron."""
        assert self._base
        self.experiments.append(entrant(self._base, kind, self._known))
        self.choose(len(self.experiments) - 1)

    def remove(self) -> None:
        """Take the chosen one out."""
        del self.experiments[self.chosen]
        self.choose(self.chosen)

    def change_kind(self, kind: str) -> None:
        """Let the chosen one learn another way; raise ExperimentError where that does not fit."""
        assert self._base
        self._put(entrant(self._base, kind, self._known))

    def set_value(self, path: str, value: object, text: str = "", key: str = "") -> None:
        """Change an option of the chosen one, if any is left; raise ExperimentError where it does not fit."""
        if self.experiments:
            self._put(self.experiments[self.chosen].with_value(path, value))

    def _put(self, experiment: Experiment) -> None:
        self.experiments[self.chosen] = experiment
        self.changed.emit()
