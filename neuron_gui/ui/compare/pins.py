"""Pinned runs as a person knows them: a name, a look, shown or not."""

from dataclasses import dataclass, field
from functools import cached_property
from time import time
from uuid import uuid4

from neuron_gui.core.compare.kept_run import PinnedRun, RunSummary
from neuron_gui.core.outcome import Outcome
from neuron_gui.ui.plots.other_runs import Overlay


@dataclass(frozen=True, eq=False)
class Pin:
    """A kept run with its name and its look; `shown` is whether it is wanted behind the present one.

    `home` is the document that it belongs to. `key` and `pinned_at`, in seconds, stay what they are whatever
    else changes.
    """

    run: RunSummary
    name: str
    look: int
    shown: bool = True
    key: str = field(default_factory=lambda: uuid4().hex)
    pinned_at: float = field(default_factory=time)
    home: str = ""

    @cached_property
    def overlay(self) -> Overlay | None:
        """How it is drawn; None until it has been made again."""
        run = self.run
        if not isinstance(run, PinnedRun):
            return None
        roomy = run.outcome is not Outcome.DIVERGED
        return Overlay(self.name, run.curves, run.trail, self.look, guesses=run.guesses, roomy=roomy)
