"""Questions that are answered by running, as often as one likes: a dial to be found, and a challenge."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from neuron_gui.core.compare.differences import Setting, settings
from neuron_gui.core.dataset import Array
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.message import Message, grouped
from neuron_gui.core.run import Run
from neuron_gui.core.schema.part import Part
from neuron_gui.core.schema.paths import as_builtins
from neuron_gui.core.simulation import finished

MOST_STEPS = 1_000_000  # of runs that are made to judge tries: nobody can end them on their way


class Turned(Part, kw_only=True):
    """An option that the learner was free to turn, and how it was turned."""

    path: str
    title: str
    value: Any


class Tried(Struct, frozen=True, eq=False):
    """What a run is worth as a try: its `value`, None if it does not count.

    `said` is why not, or how near it came; `turned` has the options that were free. `made` and `target`
    are steps and losses (m, 2) of the run and of the one that it was to be like, if there was such.
    """

    value: float | None
    said: tuple[Message, ...] = ()
    turned: tuple[Turned, ...] = ()
    made: Array | None = None
    target: Array | None = None


class TryQuestion(Struct, frozen=True):
    """What finding and challenges share: `start` is set up, and some of its options are `free` to turn.

    `solution` has their values with which the lesson says that it can be done.
    """

    question: str
    start: Experiment
    free: tuple[str, ...]
    solution: tuple[tuple[str, Any], ...]

    @property
    def aim(self) -> float:
        """What there is to come to."""
        raise NotImplementedError

    @property
    def rules(self) -> tuple[object, ...]:
        """All but words, and what is set up."""
        raise NotImplementedError

    def right(self, run: Run) -> float:
        """Return what there is to come to, which does not depend on the learner's run."""
        return self.aim

    def accepts(self, given: float, right: float) -> bool:
        """Return whether a try was good enough."""
        raise NotImplementedError

    def is_won(self, given: float) -> bool:
        """Return whether a try leaves nothing to be wanted, so that it may be told how it is done."""
        return self.accepts(given, self.aim)

    def is_better(self, given: float, than: float) -> bool:
        """Return whether one try was better than another."""
        raise NotImplementedError

    def tried(self, run: Run) -> Tried:
        """Return what a run is worth, which has to be the start's but for what is free to turn."""
        if reason := self._astray(run):
            return Tried(None, (reason,))
        free = settings(run.experiment)
        turned = [(path, free[path]) for path in self.free]
        told = [
            Turned(path=path, title=known.title, value=as_builtins(known.value)) for path, known in turned
        ]
        return replace(self._judged(run), turned=tuple(told))

    def again(self, turned: Mapping[str, Any]) -> Tried:
        """Return what a run is worth in which the options that are free have these values."""
        values = [(path, turned[path]) for path in self.free if path in turned]
        experiment = self.start.with_values(values)
        if experiment.stop.max_steps > MOST_STEPS:
            return Tried(None, (too_long(),))
        return self.tried(finished(experiment))

    def _judged(self, run: Run) -> Tried:
        raise NotImplementedError

    def _astray(self, run: Run) -> Message | None:
        """Return why a run is not the start's with other values of what is free, if it is not."""
        if run.journal or run.stopped_at is not None:
            return Message("Something was changed or stopped on the way. Begin anew.")
        ours, theirs = self.start, run.experiment
        if ours.data != theirs.data:
            return Message("The samples are not those of this step.")
        if type(ours.strategy) is not type(theirs.strategy):
            return _other("Strategy")
        astray = _first_difference(settings(ours), settings(theirs), self.free)
        return _other(astray) if astray else None


def _first_difference(
    wanted: Mapping[str, Setting], found: Mapping[str, Setting], free: Sequence[str]
) -> str | None:
    """Return the title of the first setting that differs and is not free, nor is inside what is."""
    for path, setting in {**wanted, **found}.items():
        one, other = wanted.get(path), found.get(path)
        is_free = path in free and one and other
        if is_free or one == other or any(path.startswith(f"{name}.") for name in free):
            continue
        holds_what_is_free = any(name.startswith(f"{path}.") for name in free)
        if not (holds_what_is_free and one and other and type(one.value) is type(other.value)):
            return setting.title
    return None


def _other(title: str) -> Message:
    return Message("“{name}” is not as this step has it.", name=Message(title))


def too_long() -> Message:
    """Return why a run is not made to judge a try."""
    return Message("a try takes at most {most} steps: set stop.max_steps", most=grouped(MOST_STEPS))
