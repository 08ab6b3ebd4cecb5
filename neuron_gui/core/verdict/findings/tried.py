"""What a short trial run proves where no theory knows the way: that standardized inputs get there."""

from __future__ import annotations

from neuron_gui.core.compare.entrants import usual_rate
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.message import N_, Message, Remedy, grouped
from neuron_gui.core.run import Run
from neuron_gui.core.strategies import GradientDescent
from neuron_gui.core.theory.theory import theory
from neuron_gui.core.verdict.findings.situation import Situation, rate_of
from neuron_gui.core.verdict.findings.sooner import RATE, WORTH_SCALING

LONGEST, WORK = 5_000, 200_000  # steps of a trial; of many samples fewer, so that it takes an instant


def scaling_tried(s: Situation) -> Message | None:
    """A trial from the start of the run gets there on standardized inputs, and none does as they are.

    Trials are made at the rate in force and at one that is known to suit, so that it is the units that count.
    """
    e = s.begun or s.experiment
    if not isinstance(e.strategy, GradientDescent) or s.course or s.large or s.at_the_goal:
        return None
    if e.scaling != "none" or not e.neuron.bias.trainable or e.loss.l1 or e.loss.l2:
        return None  # else another loss would be the lowest
    if e.stop.tolerance is None and e.stop.target_loss is None:
        return None
    most = e.stop.max_steps
    allowed = min(most, LONGEST, WORK // e.data.inputs.size)
    worth = allowed if allowed == most else allowed // WORTH_SCALING
    scaled = e.with_value("scaling", "standardize")
    steps, better = min(
        ((steps, rate) for rate in _rates(scaled) if (steps := _arrives(scaled, rate, worth))),
        default=(None, None),
    )
    if not steps or any(_arrives(e, rate, allowed) for rate in _rates(e)):
        return None
    also = ((RATE, better),) if better != rate_of(e) else ()
    return Message(
        "A trial run on standardized inputs got there at step {scaled_steps}, "
        "and one on these not by step {steps}.",
        scaled_steps=grouped(steps),
        steps=grouped(allowed),
    ).meaning(remedy=Remedy("scaling", "standardize", N_("Standardize"), also=also))


def _rates(e: Experiment) -> list[float]:
    """Return the rate in force, and one that suits, if one is known."""
    known = usual_rate(e, theory(e))
    return [rate_of(e), *([known] if known and known != rate_of(e) else [])]


def _arrives(e: Experiment, rate: float, steps: int) -> int | None:
    """Return at which step a run is there; None where it is not within so many."""
    run = Run(e.with_value(RATE, rate))
    run.advance(steps)
    return run.steps if run.outcome and run.outcome.arrived else None
