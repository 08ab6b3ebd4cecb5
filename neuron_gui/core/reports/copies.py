"""Which reports have the same runs, although nobody expects that.

Who does nothing but what the exercise says has the runs that everybody has. Two who have the same are worth
a look only where the others show that there was a choice: by numbers of their own, or by what they did on
the way.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Hashable, Sequence
from dataclasses import dataclass

from neuron_gui.core.reports.payload import ReportedRun

LIKELY = 0.1  # that two have the same by chance: from here on it means nothing
IMAGINED = 10  # pairs of others beside those that there are: from few one learns little
COINCIDING = 2  # of these, where nothing was changed on the way


@dataclass(frozen=True)
class Trace:
    """What the runs of a report are known by; `own` says whether anything was changed on their way."""

    runs: tuple[Hashable, ...]
    own: bool

    @classmethod
    def of(cls, runs: Sequence[ReportedRun]) -> Trace | None:
        """Return the trace of runs as they were computed again; None if there are none."""
        if not runs:
            return None
        changes = [(run.experiment.journal, run.experiment.stopped_at) for run in runs]
        known = [(run.digest, *changed) for run, changed in zip(runs, changes, strict=True)]
        return cls(tuple(sorted(known, key=repr)), any(journal for journal, _ in changes))


def others_with_the_same(traces: Sequence[Trace | None]) -> list[int | None]:
    """Return for each report the place of another one with the same runs, None where that means nothing."""
    groups: dict[Trace, list[int]] = defaultdict(list)
    for i, trace in enumerate(traces):
        if trace:
            groups[trace].append(i)
    found: list[int | None] = [None] * len(traces)
    for trace, members in groups.items():
        if len(members) == 1:
            continue
        alike = {other: len(group) for other, group in groups.items() if other.own == trace.own}
        alike[trace] -= 2  # of whom it is asked
        if _by_chance(alike.values(), trace.own) < LIKELY:
            for i in members:
                found[i] = members[0] if i != members[0] else members[1]
    return found


def _by_chance(groups: Collection[int], own: bool) -> float:
    """Return how often two of the rest have the same runs, as so many each do; roughly if they are few."""
    count = sum(groups)
    pairs, coinciding = count * (count - 1) / 2, sum(n * (n - 1) / 2 for n in groups)
    return (coinciding + (0 if own else COINCIDING)) / (pairs + IMAGINED)
