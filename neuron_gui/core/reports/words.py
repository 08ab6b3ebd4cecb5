"""The settings of an experiment in words, and what was changed on the way of its run."""

from collections.abc import Iterator
from typing import Any

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.journal import JournalEntry
from neuron_gui.core.message import N_, Message, grouped
from neuron_gui.core.neuron import ACTIVATIONS, LOSSES, Bias, InitialWeights
from neuron_gui.core.numbers import displayed
from neuron_gui.core.reports.answers import BestTry
from neuron_gui.core.reports.markup import Tell
from neuron_gui.core.schema.options import in_words, options
from neuron_gui.core.schema.part import Part
from neuron_gui.core.strategies import tag

MAX_VALUES = 8  # of a list that are written out


def settings(experiment: Experiment, tell: Tell) -> Iterator[tuple[str, str]]:
    """Yield every setting that a run depends on as words and value."""
    neuron = experiment.neuron
    yield tell(Message("Activation")), tell(Message(ACTIVATIONS[neuron.activation].title))
    yield tell(Message("Start weights")), _start(neuron.weights, tell)
    yield tell(Message("Start of the bias")), shown(neuron.bias, tell)
    yield tell(Message("Loss")), tell(Message(LOSSES[experiment.loss.kind].title))
    for name in ("l1", "l2"):
        if value := getattr(experiment.loss, name):
            yield name, displayed(value)
    yield tell(Message("Scaling")), tell(Message(in_words(experiment.scaling)))
    yield tell(Message("Strategy")), shown(experiment.strategy, tell)
    yield from _options(experiment.strategy, tell)
    yield from _options(experiment.stop, tell)
    yield tell(Message("Seed")), str(experiment.seed)


def _start(weights: InitialWeights, tell: Tell) -> str:
    if weights.uniform is None:
        values = weights.values or ()
        return ", ".join(map(displayed, values[:MAX_VALUES])) + (", …" if len(values) > MAX_VALUES else "")
    low, high = map(displayed, weights.uniform)
    return tell(Message("drawn from {low} to {high}", low=low, high=high))


def _options(part: Part, tell: Tell) -> Iterator[tuple[str, str]]:
    for option in options(type(part)):
        value = getattr(part, option.name)
        if isinstance(value, Part):
            yield tell(Message(in_words(option.name))), shown(value, tell)
            yield from _options(value, tell)
        else:
            yield tell(Message(option.title)), shown(value, tell)


def changes(experiment: Experiment, journal: tuple[JournalEntry, ...], tell: Tell) -> list[tuple[str, ...]]:
    """Return every change on the way: from which step on, what, and to which value."""
    return [
        (grouped(entry.step), tell(Message(_title(experiment, entry.path))), shown(entry.value, tell))
        for entry in journal
    ]


def _title(experiment: Experiment, path: str) -> str:
    """Return what the option at a path of the journal is called."""
    *places, name = path.split(".")
    part: object = experiment
    for place in places:
        part = getattr(part, place)
    assert isinstance(part, Part)
    return next(option.title for option in options(type(part)) if option.name == name)


def turned(best: BestTry, tell: Tell) -> str:
    """Return with which options a best try was made."""
    return ", ".join(f"{tell(Message(entry.title))} {_as_kept(entry.value, tell)}" for entry in best.turned)


def _as_kept(value: Any, tell: Tell) -> str:
    """Return the value of an option as people read it that is kept as dicts, lists, strings and numbers."""
    if isinstance(value, list):
        return ", ".join(_as_kept(item, tell) for item in value[:MAX_VALUES])
    if not isinstance(value, dict):
        return shown(value, tell)
    if value.keys() == {"initial", "trainable"}:
        return _bias(value["initial"], value["trainable"], tell)
    there = {name: _as_kept(item, tell) for name, item in value.items() if item is not None}
    alone = len(there) == 1
    return ", ".join(
        item if alone or name == "kind" else f"{tell(Message(in_words(name)))} {item}"
        for name, item in there.items()
    )


def _bias(start: Any, learned: bool, tell: Tell) -> str:
    words = N_("{value} (learned)") if learned else N_("{value} (fixed)")
    return tell(Message(words, value=_as_kept(start, tell)))


def shown(value: object, tell: Tell) -> str:
    """Return the value of an option as people read it."""
    if value is None:
        return tell(Message("none"))
    if isinstance(value, bool):
        return tell(Message("on") if value else Message("off"))
    if isinstance(value, str):
        return tell(Message(in_words(value)))
    if isinstance(value, InitialWeights):
        return _start(value, tell)
    if isinstance(value, Bias):
        return _bias(value.initial, value.trainable, tell)
    if isinstance(value, Part):
        return tell(Message(getattr(value, "title", "") or in_words(tag(type(value)))))
    assert isinstance(value, int | float)
    return grouped(value) if isinstance(value, int) else displayed(value)
