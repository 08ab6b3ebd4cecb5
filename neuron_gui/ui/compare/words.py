"""Pinned runs in words: their names, their settings, how they ended."""

from collections.abc import Collection

from neuron_gui.core.compare.differences import FROM_STEP, Setting
from neuron_gui.core.compare.kept_run import Obstacle
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.message import grouped
from neuron_gui.core.neuron import Bias, InitialWeights
from neuron_gui.core.numbers import displayed
from neuron_gui.core.optimizers import Sgd
from neuron_gui.core.outcome import Outcome
from neuron_gui.core.schema.options import in_words
from neuron_gui.core.schema.part import Part
from neuron_gui.core.strategies import AnyStrategy, GradientDescent, Perceptron, StepSign
from neuron_gui.ui.text.language import within
from neuron_gui.ui.text.translate import translated

MAX_VALUES = 3  # of a list that are written out


def title(strategy: AnyStrategy) -> str:
    """Return what a strategy is called; of gradient descent's descendants, each by its own name."""
    if isinstance(strategy, GradientDescent) and not isinstance(strategy.optimizer, Sgd):
        return translated(strategy.optimizer.title)
    return translated(strategy.title)


def usual_name(experiment: Experiment) -> str:
    """Return strategy and main option, such as “Gradient descent, η 5e-07”."""
    strategy = experiment.strategy
    if isinstance(strategy, GradientDescent | Perceptron):
        option = translated("η {value}").format(value=displayed(strategy.learning_rate))
    elif isinstance(strategy, StepSign):
        option = translated("step {value}").format(value=displayed(strategy.step))
    else:
        option = translated("{low} to {high}").format(
            low=displayed(strategy.low), high=displayed(strategy.high)
        )
    return f"{title(strategy)}, {option}"


def unlike(wanted: str, taken: Collection[str]) -> str:
    """Return a name, with a number where it is taken."""
    name, count = wanted, 1
    while name in taken:
        count += 1
        name = f"{wanted} ({count})"
    return name


def described(settings: Collection[Setting]) -> str:
    """Return options with their values in one line."""
    return ", ".join(map(_setting, settings))


def _setting(setting: Setting) -> str:
    words = f"{translated(setting.title)} {_value(setting.value)}"
    if setting.since is None:
        return words
    return translated(FROM_STEP).format(setting=words, step=grouped(setting.since))


def _value(value: object) -> str:
    if isinstance(value, bool):
        return translated("yes") if value else translated("no")
    if isinstance(value, int | float):
        return displayed(value)
    if isinstance(value, InitialWeights):
        if value.uniform is not None:
            low, high = map(displayed, value.uniform)
            return translated("{low} to {high}").format(low=low, high=high)
        values = value.values or ()
        return "; ".join(map(displayed, values[:MAX_VALUES])) + ("; …" if len(values) > MAX_VALUES else "")
    if isinstance(value, Bias):
        text = translated("{value} learned") if value.trainable else translated("{value} fixed")
        return text.format(value=_value(value.initial))
    if isinstance(value, Part):
        return translated(str(getattr(value, "title", "")))
    return translated("none") if value is None else within(translated(in_words(str(value))))


def outcome_word(outcome: Outcome | None) -> str:
    """Return how a run ended, in a word or two."""
    return translated((outcome or Outcome.RUNNING).word)


def reason(obstacles: Collection[Obstacle]) -> str:
    """Return where a run is not drawn, or drawn otherwise, and why; nothing where it is drawn everywhere."""
    if "data" in obstacles:
        return translated("Learned from other samples than the present run, so it is not drawn.")
    told = {
        "scaling": translated(
            "Learned from inputs scaled another way, so its weights mean something else:"
            " it is drawn in the loss plot alone."
        ),
        "loss": translated("Learned by another loss: its curve in the loss plot is measured by that one."),
    }
    return " ".join(sentence for obstacle, sentence in told.items() if obstacle in obstacles)
