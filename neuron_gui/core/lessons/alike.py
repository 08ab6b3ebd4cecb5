"""Which way a run differs from another that it was to be like: in words, of what one sees in the plots."""

import numpy as np

from neuron_gui.core.dataset import Array
from neuron_gui.core.message import N_, Message, grouped
from neuron_gui.core.outcome import Outcome
from neuron_gui.core.run import Run

PLACES = 101  # at which two curves are compared
SAME = 0.02  # powers of ten, on the mean: what is less apart looks the same
ONE_SIDED = 1 / 2  # of what two curves are apart: with less of it to one side they cross
POWERS = -30.0, 300.0  # of ten, between which a loss is compared; it may be 0, or no number any more


def loss_curve(run: Run) -> Array:
    """Return steps and losses (m, 2) of a run: its waypoints, the last record among them."""
    trail = run.trail()
    points = np.column_stack([np.arange(len(trail.records)) * trail.every, trail.records[:, 0]])
    last = np.array([[run.steps, run.last.loss]])
    return points if points[-1, 0] == run.steps else np.concatenate([points, last])


def unlike(run: Run, target: Run) -> list[Message]:
    """Return how a run differs from its target."""
    ours, theirs = run.outcome, target.outcome
    if ours != theirs and Outcome.DIVERGED in (ours, theirs):
        yours = Message("Yours runs away, the target does not.")
        return [yours if ours is Outcome.DIVERGED else Message("The target runs away, yours does not.")]
    words = [_of_losses(loss_curve(run), loss_curve(target))]
    if ours and theirs and ours.arrived and theirs.arrived and run.steps != target.steps:
        steps = Message(
            "Number of steps: yours takes {ours}, the target {theirs}.",
            ours=grouped(run.steps),
            theirs=grouped(target.steps),
        )
        words.append(steps)
    return words


def _of_losses(ours: Array, theirs: Array) -> Message:
    places = np.linspace(0, max(ours[-1, 0], theirs[-1, 0]), PLACES)
    higher = _powers(ours, places) - _powers(theirs, places)
    apart, above = float(np.abs(higher).mean()), float(higher.mean())
    if apart < SAME:
        return Message("The loss is the target's, but the weights go there another way.")
    if abs(above) < ONE_SIDED * apart:
        return Message("The curves cross: yours is above the target in some steps, and below in others.")
    above_it, below_it = N_("Your loss lies above the target's."), N_("Your loss lies below the target's.")
    return Message(above_it if above > 0 else below_it)


def _powers(curve: Array, places: Array) -> Array:
    """Return the power of ten that a loss is at some steps; behind its end it stays as it is."""
    with np.errstate(divide="ignore", invalid="ignore"):
        powers = np.nan_to_num(np.log10(curve[:, 1]), nan=np.inf)
    return np.asarray(np.interp(places, curve[:, 0], np.clip(powers, *POWERS)))
