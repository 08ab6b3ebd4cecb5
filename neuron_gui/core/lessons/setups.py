"""The `setup` lines of an experiment that is on the bench, and where in a lesson's text they belong."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.lessons.lines import key_of
from neuron_gui.core.message import RefusalError
from neuron_gui.core.schema.paths import as_builtins, value_at

PARTS = ("scaling", "neuron", "loss", "strategy", "stop", "seed")


def setups(experiment: Experiment, known: Mapping[str, Experiment]) -> list[str] | None:
    """Return what `setup` lines say to set an experiment up: a known one with the same samples, and values.

    Of several that would do, the one that needs the fewest lines; None where none has these samples.
    """
    wanted = experiment.at_end.replaced(vary=())
    found = [
        [name, *(f"{path} = {value}" for path, value in values)]
        for name, start in known.items()
        if start.data == wanted.data and (values := _values(start, wanted)) is not None
    ]
    return min(found, key=len, default=None)


def _values(start: Experiment, wanted: Experiment) -> list[tuple[str, str]] | None:
    """Return the values that make one experiment of another, each as it is written; None where none do."""
    wanted, lines = wanted.with_asides_of(start), []
    now = start.replaced(vary=())
    while differing := list(_differing(now, wanted)):
        for path, value in differing:
            try:
                now = now.with_value(path, value)
            except RefusalError:  # it does not fit before another value is there
                continue
            lines.append((path, value if isinstance(value, str) else json.dumps(value)))
            break
        else:
            return None
    return lines if now == wanted else None


def _differing(now: Experiment, wanted: Experiment) -> Iterator[tuple[str, Any]]:
    """Yield the path of each value that is another, with the one that is wanted; kinds first."""
    for name in PARTS:
        yield from _differences(name, as_builtins(value_at(now, name)), as_builtins(value_at(wanted, name)))


def _differences(path: str, now: Any, wanted: Any) -> Iterator[tuple[str, Any]]:
    if now == wanted:
        return
    if not (isinstance(now, dict) and isinstance(wanted, dict)):
        yield path, wanted
    elif now.get("kind") != wanted.get("kind"):
        yield f"{path}.kind", wanted["kind"]
    elif now.keys() != wanted.keys():
        yield path, wanted
    else:
        for key in now:
            yield from _differences(f"{path}.{key}", now[key], wanted[key])


def setup_place(text: str, line: int) -> tuple[int, int]:
    """Return which lines of a text, from 0, are to make way for the setup of the step at a line.

    Those are the step's `setup` lines from the first to the last, none where it has no such lines: then the
    first of the two numbers is where they belong. Without a step it is the end.
    """
    lines = text.splitlines()
    heads = [at for at, each in enumerate(lines) if each.startswith("## ")]
    if not heads:
        return len(lines), len(lines)
    head = max((at for at in heads if at <= line), default=heads[0])
    end = min((at for at in heads if at > head), default=len(lines))
    there = [at for at in range(head, end) if key_of(lines[at].strip())[0] == "setup"]
    if there:
        return there[0], there[-1] + 1
    first = next((at for at in range(head + 1, end) if lines[at].strip()), head + 1)
    return first, first
