"""What of an experiment a sweep may turn, and the range of each option that is worth looking at first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.message import Message
from neuron_gui.core.schema.options import Option, options
from neuron_gui.core.schema.part import Part
from neuron_gui.core.schema.sentences import LARGEST
from neuron_gui.core.strategies import GradientDescent
from neuron_gui.core.sweep.sweep import RATE
from neuron_gui.core.theory.theory import Rates, rates, theory

SEEDS = 50
COUNT = 100
BELOW_LIMIT, ABOVE_LIMIT = (
    1e-3,
    10.0,
)  # of the largest rate that converges: where a map of rates begins and ends
AROUND = 100.0  # so many times smaller and larger, where no better range is known
SMALL = 0.01  # what stands for an option that is off


@dataclass(frozen=True)
class Span:
    """So many values from low to high, by equal factors or by equal distances."""

    low: float
    high: float
    count: int
    logarithmic: bool


@dataclass(frozen=True)
class Turnable:
    """An option that a sweep may turn: its place in the experiment, its title, and what to begin with."""

    path: str
    title: Message
    whole: bool
    span: Span


def turnables(experiment: Experiment) -> list[Turnable]:
    """Return all options with a number that this experiment has, the learning rate and the seed first.

    What theory knows of the rates takes a while where samples are many.
    """
    found = [*_declared(experiment), _seed(experiment), *_start(experiment)]
    return sorted(found, key=lambda option: (option.path != RATE, option.path != "seed"))


def whole_options(experiment: Experiment) -> set[str]:
    """Return the paths of all options of this experiment that take whole numbers alone."""
    declared = _options(experiment)
    return {"seed", *(path for path, _, option in declared if option.kind is int or option.name == "batch")}


def _options(experiment: Experiment) -> Iterator[tuple[str, Part, Option]]:
    """Yield path, part and declaration of what parts declare as options."""
    strategy = experiment.strategy
    parts: dict[str, Part] = {"strategy": strategy}
    if isinstance(strategy, GradientDescent):
        parts |= {"strategy.optimizer": strategy.optimizer, "strategy.schedule": strategy.schedule}
    parts |= {"stop": experiment.stop, "loss": experiment.loss}
    for place, part in parts.items():
        for option in options(type(part)):
            yield f"{place}.{option.name}", part, option


def _declared(experiment: Experiment) -> Iterator[Turnable]:
    """Yield those of them that are numbers."""
    for path, part, option in _options(experiment):
        title = Message(option.title)
        if option.name == "batch":
            n = experiment.data.n
            if n > 1:
                yield Turnable(path, title, True, Span(1, n, min(n, COUNT), n > COUNT))
        elif option.kind in (int, float):
            span = _span(option, getattr(part, option.name))
            if path == RATE:
                span = _rates(rates(experiment, theory(experiment))) or span
            yield Turnable(path, title, option.kind is int, span)


def _span(option: Option, value: float | None) -> Span:
    """Return a range around the value in force, within what the option allows."""
    if option.at_most == 1 or option.below == 1:
        return Span(0.01, 0.99, COUNT - 1, False)
    lowest = option.at_least if option.above is None else option.above
    if lowest is not None and lowest >= 0:
        middle = value or SMALL
        low, high = max(middle / AROUND, lowest), min(middle * AROUND, option.at_most or LARGEST)
        return Span(low, high, COUNT, True)
    wide = abs(value or 0.0) or 1.0
    return Span((value or 0.0) - wide, (value or 0.0) + wide, COUNT + 1, False)


def _rates(known: Rates | None) -> Span | None:
    """Return a range of learning rates around the largest that converges, if that is known."""
    if known is None or known.limit is None:
        return None
    low, high = (float(f"{known.limit * factor:.1g}") for factor in (BELOW_LIMIT, ABOVE_LIMIT))
    return Span(low, high, COUNT, True)


def _seed(experiment: Experiment) -> Turnable:
    [seed] = [option for option in options(Experiment) if option.name == "seed"]
    first = min(experiment.seed, LARGEST - SEEDS)
    return Turnable("seed", Message(seed.title), True, Span(first, first + SEEDS - 1, SEEDS, False))


def _start(experiment: Experiment) -> Iterator[Turnable]:
    """Yield where the weights and the bias may start."""
    weights, bias = experiment.neuron.weights, experiment.neuron.bias
    if weights.uniform is not None:
        low, high = weights.uniform
        wide = (high - low) or 1.0
        lowest, highest = Span(low - wide, high, COUNT + 1, False), Span(low, high + wide, COUNT + 1, False)
        yield Turnable("neuron.weights.uniform[0]", Message("Start weights, lowest"), False, lowest)
        yield Turnable("neuron.weights.uniform[1]", Message("Start weights, highest"), False, highest)
    for i, value in enumerate(weights.values or ()):
        title = Message("Start of {name}", name=experiment.data.input_names[i])
        yield Turnable(f"neuron.weights.values[{i}]", title, False, _around(value))
    if bias.initial != "random":
        yield Turnable("neuron.bias.initial", Message("Start of the bias"), False, _around(bias.initial))


def _around(value: float) -> Span:
    return Span(value - 10, value + 10, COUNT + 1, False)
