"""What is said of changes that were made on the way of a run."""

from collections.abc import Iterable
from itertools import islice

from neuron_gui.core.journal import JournalEntry
from neuron_gui.core.message import grouped
from neuron_gui.ui.text.translate import translated

MANY = 5  # steps are named


def steps_of(journal: Iterable[JournalEntry]) -> tuple[int, ...]:
    """Return the steps where something was changed, each once."""
    return tuple(dict.fromkeys(entry.step for entry in journal))


def named(steps: tuple[int, ...]) -> str:
    """Return steps as a text, the first few of many."""
    return ", ".join(map(grouped, islice(steps, MANY))) + (" …" if len(steps) > MANY else "")


def notice(journal: tuple[JournalEntry, ...]) -> str:
    """Return what is to be said when a run with such a journal is opened; nothing without one.

    The panels cannot show what the run begins with and what it has at last at once.
    """
    text = translated(
        "This run was changed on its way, at step {steps}. Running it makes the same changes again;"
        " the panels show what it has after the last of them.",
    )
    return text.format(steps=named(steps_of(journal))) if journal else ""
