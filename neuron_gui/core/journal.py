"""What may change while a run is under way, and the changes that were made on the way."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter
from typing import Annotated, Any, Protocol

from msgspec import Meta

from neuron_gui.core.message import Message, grouped
from neuron_gui.core.schema.options import options
from neuron_gui.core.schema.part import ExperimentError, Part, convert
from neuron_gui.core.schema.paths import as_builtins, put, steps_of
from neuron_gui.core.schema.sentences import shown
from neuron_gui.core.stop import MAX_STEPS, Stop
from neuron_gui.core.strategies import AnyStrategy, GradientDescent

_TYPES: dict[str, Any] = {"strategy": AnyStrategy, "stop": Stop}  # the parts of which something may change
_STEP = attrgetter("step")  # by which a journal is in order


class JournalEntry(Part, kw_only=False):
    """A change on the way: from update `step` on, the option at `path` has this value."""

    step: Annotated[int, Meta(ge=0, le=MAX_STEPS)]
    path: str
    value: int | float | None


class Journal:
    """The changes on the way of a run in order, each found at once: one is looked for at every step."""

    def __init__(self, changes: Iterable[JournalEntry]) -> None:
        self._changes = sorted(changes, key=_STEP)

    def __iter__(self) -> Iterator[JournalEntry]:
        return iter(self._changes)

    def at(self, step: int) -> list[JournalEntry]:
        """Return the changes made at a step."""
        return self._changes[self._place(step)]

    def until(self, step: int) -> list[JournalEntry]:
        """Return the changes made up to a step, itself included."""
        return self._changes[: self._place(step).stop]

    def to_next(self, step: int) -> float:
        """Return how many steps it is to the next change after one, without end if there is none."""
        after = self._place(step).stop
        return self._changes[after].step - step if after < len(self._changes) else float("inf")

    def forget_later(self, path: str, step: int) -> None:
        """Drop what was to come of an option after a step, of a run that is being made again."""
        after = self._place(step).stop
        self._changes[after:] = [c for c in self._changes[after:] if c.path != path]

    def enter(self, change: JournalEntry) -> None:
        """Write a change down; of several of one option before one step only the last ever counts."""
        here = self._place(change.step)
        others = [c for c in self._changes[here] if c.path != change.path]
        self._changes[here] = [*others, change]

    def _place(self, step: int) -> slice:
        return slice(*(cut(self._changes, step, key=_STEP) for cut in (bisect_left, bisect_right)))


class Learning(Protocol):
    """What has a strategy and a rule when to stop, such as an experiment."""

    @property
    def strategy(self) -> AnyStrategy:
        """How it learns."""

    @property
    def stop(self) -> Stop:
        """When it stops."""


def live_options(learning: Learning) -> dict[str, Any]:
    """Return path and value of all that may change while a run of it is under way."""
    parts: dict[str, Part] = {"strategy": learning.strategy, "stop": learning.stop}
    if isinstance(learning.strategy, GradientDescent):
        parts["strategy.optimizer"] = learning.strategy.optimizer
    return {
        f"{place}.{option.name}": getattr(part, option.name)
        for place, part in parts.items()
        for option in options(type(part))
        if option.live
    }


def check_journal(journal: Sequence[JournalEntry], learning: Learning) -> None:
    """Refuse changes that no run of an experiment can have; what can change touches one part alone."""
    options, before = live_options(learning) if journal else {}, 0
    parts = {name: as_builtins(getattr(learning, name)) for name in _TYPES if options}
    for i, entry in enumerate(journal):
        place = f".journal[{i}]"
        if entry.step < before:
            reason = Message(
                "expected a step of at least {least}, that of the change before, got {found}",
                least=grouped(before),
                found=grouped(entry.step),
            )
            raise ExperimentError(f"{place}.step", reason)
        if entry.path not in options:
            reason = Message(
                "{found} cannot change during a run; here these can: {paths}",
                found=shown(entry.path),
                paths=", ".join(options),
            )
            raise ExperimentError(f"{place}.path", reason)
        try:
            steps, before = steps_of(entry.path), entry.step
            put(parts, steps, entry.value)
            convert(parts[steps[0]], _TYPES[steps[0]])
        except ExperimentError as error:
            raise ExperimentError(f"{place}.value", error.reason) from None
