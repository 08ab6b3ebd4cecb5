"""Pinned runs as a person knows them: a name, a look, shown or not; and the words for what they are."""

from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from neuron_gui.core.comparison import Obstacle, PinnedRun, Setting
from neuron_gui.core.document import Part
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.neuron import Bias, InitialWeights
from neuron_gui.core.strategies import AnyStrategy, GradientDescent, Perceptron, Sgd, StepSign
from neuron_gui.ui.actions import translated
from neuron_gui.ui.numbers import readable
from neuron_gui.ui.overlays import Overlay

MOST_VALUES = 3  # of a list that are written out


@dataclass(frozen=True, eq=False)
class Pin:
    """A kept run with its name and its look; `shown` is whether it is wanted behind the present one."""

    run: PinnedRun
    name: str
    look: int
    shown: bool = True

    @cached_property
    def overlay(self) -> Overlay:
        """How it is drawn."""
        run = self.run
        roomy = run.outcome != "diverged"
        return Overlay(self.name, run.curves, run.trail, self.look, guesses=run.guesses, roomy=roomy)


def title(strategy: AnyStrategy) -> str:
    """Return what a strategy is called; of gradient descent's descendants, each by its own name."""
    if isinstance(strategy, GradientDescent) and not isinstance(strategy.optimizer, Sgd):
        return translated(strategy.optimizer.title)
    return translated(strategy.title)


def default_name(experiment: Experiment, taken: Collection[str] = ()) -> str:
    """Return strategy and main option, such as “Gradient descent, η 5e-07”, unlike any name that is taken."""
    strategy = experiment.strategy
    if isinstance(strategy, GradientDescent | Perceptron):
        option = _tr("η {value}").format(value=readable(strategy.learning_rate))
    elif isinstance(strategy, StepSign):
        option = _tr("step {value}").format(value=readable(strategy.step))
    else:
        option = _tr("{low} to {high}").format(low=readable(strategy.low), high=readable(strategy.high))
    name = wanted = f"{title(strategy)}, {option}"
    count = 1
    while name in taken:
        count += 1
        name = f"{wanted} ({count})"
    return name


def described(settings: Collection[Setting]) -> str:
    """Return options with their values in one line."""
    return ", ".join(f"{translated(setting.title)} {_value(setting.value)}" for setting in settings)


def _value(value: object) -> str:
    if isinstance(value, bool):
        return _tr("yes") if value else _tr("no")
    if isinstance(value, int | float):
        return readable(value)
    if isinstance(value, InitialWeights):
        if value.uniform is not None:
            low, high = map(readable, value.uniform)
            return _tr("{low} to {high}").format(low=low, high=high)
        values = value.values or ()
        return "; ".join(map(readable, values[:MOST_VALUES])) + ("; …" if len(values) > MOST_VALUES else "")
    if isinstance(value, Bias):
        return f"{_value(value.initial)} {_tr('learned') if value.trainable else _tr('fixed')}"
    if isinstance(value, Part):
        return translated(str(getattr(value, "title", "")))
    return _tr("none") if value is None else str(value).replace("_", " ")


def outcome_word(outcome: str | None) -> str:
    """Return how a run ended, in a word or two."""
    words = {
        "diverged": _tr("diverged"),
        "solved": _tr("solved"),
        "reached_loss": _tr("target loss reached"),
        "stalled": _tr("stalled"),
        "max_steps": _tr("out of steps"),
        "stopped": _tr("stopped"),
    }
    return words[outcome] if outcome else _tr("not ended")


def reason(obstacle: Obstacle) -> str:
    """Return why a run is not drawn, in a sentence."""
    return {
        "data": _tr("Learned from other samples than the present run, so it is not drawn."),
        "scaling": _tr("Learned from inputs scaled another way, so it is not drawn."),
        "loss": _tr("Measured by another loss, so it is not drawn."),
    }[obstacle]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Pins", text)
