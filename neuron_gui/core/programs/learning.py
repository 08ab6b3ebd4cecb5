"""The chapter in which a neuron learns: one function, whichever library makes the steps."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.journal import live_options
from neuron_gui.core.message import Message, RefusalError
from neuron_gui.core.optimizers import Sgd
from neuron_gui.core.outcome import Outcome
from neuron_gui.core.programs.chapter import Chapter, code, indented
from neuron_gui.core.records import columns
from neuron_gui.core.samples.titles import title_of
from neuron_gui.core.schedules import Constant, Cosine, InverseTime, StepDecay
from neuron_gui.core.schema.options import options
from neuron_gui.core.schema.part import Part
from neuron_gui.core.strange_text import visible
from neuron_gui.core.strategies import GradientDescent
from neuron_gui.core.tables.writing import line_of

RENAMED = {"strategy.step": "step_size"}  # where `step` counts
RATES: dict[type[Part], str] = {
    Constant: "learning_rate",
    StepDecay: "learning_rate * factor ** (step // every)",
    InverseTime: "learning_rate / (1 + decay * step)",
    Cosine: "minimum + (learning_rate - minimum) * (1 + math.cos(math.pi * step / max_steps)) / 2",
}


def demand_known(optimizer: Part, known: Container[type[Part]]) -> None:
    """Raise RefusalError for an optimizer whose step nobody has written as code yet."""
    if type(optimizer) not in known:
        raise RefusalError(Message("Programs cannot be written for this optimizer yet"))


@dataclass(frozen=True)
class Way:
    """How one library makes the steps, as pieces of code.

    `begin` comes first, `measure` finds loss, error and largest, `weights` are the numbers of a record after
    these, `free` is the list of those of them that learn, and `update` makes the next step.
    """

    begin: str
    measure: str
    weights: str
    free: str
    update: str
    words: str


def title(experiment: Experiment) -> str:
    """Return what a program is called."""
    return visible(experiment.title or title_of(experiment.data))


def header(experiment: Experiment) -> str:
    """Return the names of a record's numbers, as they stand in a trajectory."""
    return line_of(columns(experiment.data.input_names), end="\n")[:-1]


def rate(experiment: Experiment, formulas: Mapping[type[Part], str] = RATES) -> str:
    """Return the learning rate of a step of gradient descent as an expression."""
    assert isinstance(experiment.strategy, GradientDescent)
    return formulas[type(experiment.strategy.schedule)]


def descent_words(strategy: GradientDescent) -> str:
    """Return what makes this descent a particular one."""
    said = []
    if not isinstance(strategy.optimizer, Sgd):
        said.append(f"Its optimizer is {strategy.optimizer.title}.")
    if not isinstance(strategy.schedule, Constant):
        said.append(f"The learning rate changes from step to step: {strategy.schedule.title.lower()}.")
    if strategy.batch != "full":
        said.append("A step learns from a few samples alone; an epoch is once through all of them.")
    return " ".join(said)


def learn(experiment: Experiment, way: Way) -> Chapter:
    """Return the chapter; its parameters are the options that the experiment has a use for."""
    return Chapter(
        "Learning",
        f"{experiment.strategy.sentence} {way.words}".strip(),
        code(
            "def learn(",
            "    note,",
            (f"    {line}" for line in _parameters(experiment)),
            "):",
            '    """Make the run: note the numbers of every record; return how it ended."""',
            indented(code(way.begin, "step = 0", "while True:", indented(_turn(experiment, way)))),
        ),
    )


def _turn(experiment: Experiment, way: Way) -> str:
    changed = {entry.path for entry in experiment.journal}
    stalls = experiment.strategy.patience(1) > 0
    patience = experiment.strategy.patience(experiment.data.d + experiment.neuron.bias.trainable)
    return code(
        way.measure,
        f"note(step, loss, error, largest, {way.weights})",
        f"if not all(abs(value) <= 1e100 for value in [loss, *{way.free}]):",
        _ends(Outcome.DIVERGED),
        _goal(experiment.stop.tolerance, "stop.tolerance" in changed, "largest", "tolerance", Outcome.SOLVED),
        _goal(experiment.stop.target_loss, False, "loss", "target_loss", Outcome.REACHED_LOSS),
        [f"if unchanged >= {patience}:  # no step changes a bit any more", _ends(Outcome.STALLED)]
        if stalls
        else "",
        _changes(experiment),
        "if step >= max_steps:",
        _ends(Outcome.MAX_STEPS),
        [f"if step == {experiment.stopped_at}:  # where a person stopped it", _ends(Outcome.STOPPED)]
        if experiment.stopped_at is not None
        else "",
        f"before = repr({way.free})  # every bit of them" if stalls else "",
        way.update,
        f"unchanged = unchanged + 1 if repr({way.free}) == before else 0" if stalls else "",
        "step += 1",
    )


def _ends(outcome: Outcome) -> str:
    return f'    return "{outcome.word}"'


def _goal(value: float | None, changes: bool, number: str, name: str, outcome: Outcome) -> str:
    if value is None and not changes:
        return ""
    known = f"{name} is not None and " if changes else ""
    return code(f"if {known}{number} <= {name}:", _ends(outcome))


def _changes(experiment: Experiment) -> str:
    """Return code that changes options where the journal says so."""
    now, lines = experiment.bare, []
    for step, entries in groupby(experiment.journal, key=lambda entry: entry.step):
        lines.append(f"if step == {step}:  # a change on the way")
        for entry in entries:
            now = now.with_value(entry.path, entry.value)
            lines.append(f"    {_name(entry.path)} = {live_options(now)[entry.path]!r}")
    return code(lines)


def _parameters(experiment: Experiment) -> Iterable[str]:
    """Yield the options as parameters, each with what it is."""
    strategy, stop = experiment.strategy, experiment.stop
    yield from _of(strategy, "strategy")
    if isinstance(strategy, GradientDescent):
        yield from _of(strategy.optimizer, "strategy.optimizer")
        yield from _of(strategy.schedule, "strategy.schedule")
    changed = {entry.path for entry in experiment.journal}
    yield from (
        line
        for option, line in zip(options(type(stop)), _of(stop, "stop"), strict=True)
        if getattr(stop, option.name) is not None or f"stop.{option.name}" in changed
    )


def _of(part: Part, place: str) -> Iterable[str]:
    for option in options(type(part)):
        value: Any = getattr(part, option.name)
        if value is None or (isinstance(value, int | float) and not isinstance(value, bool)):
            what = option.description[:1].lower() + option.description[1:].rstrip(".")
            yield f"{_name(f'{place}.{option.name}')}={value!r},  # {what}"


def _name(path: str) -> str:
    return RENAMED.get(path, path.rpartition(".")[2])
