"""What is known of a run before it goes on: theory, and what follows from it, the most important first."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.message import Message
from neuron_gui.core.outcome import Outcome
from neuron_gui.core.run import Run
from neuron_gui.core.stop import MAX_STEPS
from neuron_gui.core.theory.theory import Rates, SafeRate, Theory, rates, theory
from neuron_gui.core.verdict.findings.batches import batch_overshoots
from neuron_gui.core.verdict.findings.chance import dead_start, lucky_guesses, out_of_reach, rare_guesses
from neuron_gui.core.verdict.findings.correction import cannot_land, shrinks_or_grows, wrong_way
from neuron_gui.core.verdict.findings.descent import arrives, settles, stands_still, surely_safe, too_fast
from neuron_gui.core.verdict.findings.optimizers import short_steps
from neuron_gui.core.verdict.findings.penalty import penalty_throws
from neuron_gui.core.verdict.findings.reach import unreachable
from neuron_gui.core.verdict.findings.samples import (
    contradiction,
    linearly_separable,
    lowest_loss,
    needs_bias,
)
from neuron_gui.core.verdict.findings.situation import Situation, is_large
from neuron_gui.core.verdict.findings.sooner import ALLOWED_STEPS
from neuron_gui.core.verdict.findings.stalling import at_rest
from neuron_gui.core.verdict.findings.tried import scaling_tried
from neuron_gui.core.verdict.verdict import Verdict, judge

FINDINGS: tuple[Callable[[Situation], Message | None], ...] = (
    too_fast,
    stands_still,
    penalty_throws,
    unreachable,
    dead_start,
    cannot_land,
    out_of_reach,
    lucky_guesses,
    rare_guesses,
    batch_overshoots,
    contradiction,
    lowest_loss,
    needs_bias,
    linearly_separable,
    wrong_way,
    shrinks_or_grows,
    arrives,
    settles,
    short_steps,
    scaling_tried,
    surely_safe,
)


class Outlook(Struct, frozen=True):
    """What is known of a run as it goes on from one of its steps; `rates` are for a slider's track."""

    known: Theory | SafeRate | None = None
    rates: Rates | None = None
    findings: tuple[Message, ...] = ()

    @property
    def floor(self) -> float:
        """The lowest loss that any weights have, as far as is known."""
        return self.known.floor_loss if isinstance(self.known, Theory) else 0.0


@np.errstate(over="ignore", invalid="ignore")
def outlook(run: Run, before: Outlook | None = None) -> Outlook:
    """Return what is known of a run that goes on from its present step.

    `before` is what was known when it began. With many samples that is not worked out anew: steps are then
    no longer predicted.
    """
    experiment = _from_here(run)
    if before is None or before.known is None or not is_large(experiment):
        known = theory(experiment)
    else:
        known = (
            replace(before.known, predicted_steps=None) if isinstance(before.known, Theory) else before.known
        )
    situation = Situation(experiment, known, run.current)
    findings = [found for finding in FINDINGS if (found := finding(situation))]
    if situation.at_the_goal:  # nothing of what was forecast will come
        findings = [found.meaning(remedy=found.remedy) for found in findings]
    findings = [_counted_from_the_start(found, run.steps) for found in findings]
    return Outlook(known, rates(experiment, known), tuple(findings))


def verdict(run: Run, known: Outlook) -> Verdict:
    """Return the verdict on a run as it is now, with what was known before."""
    ending = None
    if run.outcome is Outcome.STALLED:
        ending = at_rest(Situation(_from_here(run), known.known), run.last, run.best)
    return judge(
        run.current, run.outcome, run.curves(), run.last, run.best, known.findings, known.floor, ending
    )


def _from_here(run: Run) -> Experiment:
    """Return the experiment in force, with the present parameters as its start and what steps are left."""
    if run.steps == 0 or not np.isfinite([*run.last.weights, run.last.bias]).all():
        return run.current
    return run.current.with_values(
        [
            ("neuron.weights", {"values": list(run.last.weights)}),
            ("neuron.bias.initial", run.last.bias),
            (ALLOWED_STEPS, max(1, run.current.stop.max_steps - run.steps)),
        ]
    )


def _counted_from_the_start(found: Message, steps: int) -> Message:
    """Return a finding whose remedy, if it is to allow more steps, counts those that were made."""
    remedy = found.remedy
    if remedy is None or remedy.path != ALLOWED_STEPS:
        return found
    remedy = dataclasses.replace(remedy, value=min(MAX_STEPS, remedy.value + steps))
    return found.meaning(found.forecast, found.mood, remedy)
