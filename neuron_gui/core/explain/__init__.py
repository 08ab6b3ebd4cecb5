"""One step's arithmetic, line by line as by hand: structured lines, for the window to show."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from msgspec import Struct

from neuron_gui.core.explain import sections
from neuron_gui.core.explain.moment import Moment
from neuron_gui.core.explain.pulls import Pulls, pulls
from neuron_gui.core.explain.sections import Section
from neuron_gui.core.explain.updates import updates
from neuron_gui.core.message import Message
from neuron_gui.core.run import Run

__all__ = ["Explanation", "Section", "explain"]


class Explanation(Struct, frozen=True):
    """How record `step` comes to its loss, and how the next record comes of it, seen at one sample.

    `sample` counts from 0; of runs that have no such sample any more it is the last one. `forward` leads from
    the inputs to the loss, `backward` from there to the new parameters.
    """

    title: Message
    step: int
    sample: int
    forward: tuple[Section, ...]
    backward: tuple[Section, ...]
    pulls: Pulls | None

    @property
    def sections(self) -> tuple[Section, ...]:
        """All sections in their order."""
        return self.forward + self.backward


@np.errstate(all="ignore")
def explain(run: Run, t: int, sample: int, word: Callable[[str], str] = str) -> Explanation:
    """Explain the step from record t to t + 1, made or not; raise IndexError for a record there is not.

    `word` translates the words that stand in formulas.
    """
    m = Moment(run, t, min(sample, run.experiment.data.n - 1), word)
    found = (sections.inputs(m), sections.weighted_sum(m), sections.output(m), sections.error(m))
    forward = tuple(section for section in (*found, sections.loss(m)) if section is not None)
    backward = updates(m) if m.is_finite else (sections.out_of_bounds(),)
    for section in forward + backward:
        section.lay_out()
    return Explanation(m.title, t, m.sample, forward, backward, pulls(m) if m.is_finite else None)
