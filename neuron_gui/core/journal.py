"""What may change while a run is under way, and the changes that were made on the way."""

from collections.abc import Sequence
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


class JournalEntry(Part, kw_only=False):
    """A change on the way: from update `step` on, the option at `path` has this value."""

    step: Annotated[int, Meta(ge=0, le=MAX_STEPS)]
    path: str
    value: int | float | None


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
