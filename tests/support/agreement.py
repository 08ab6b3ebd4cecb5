"""A run beside the second engine, step by step."""

import numpy as np

from neuron_gui import Run
from support.reference import Reference


def assert_agreement(run: Run, relative: float = 1e-12) -> None:
    """Follow a run: from each record, the reference must arrive at the next, and judge alike.

    It starts each step from the run's own parameters, so that no rounding grows into a difference.
    """
    reference = Reference(run.experiment.to_dict())
    records = np.column_stack([run.losses, run.errors, run.max_abs_errors, run.weights, run.biases])
    for t, ours in enumerate(records):
        if t > 0:
            reference.theta = records[t - 1, 3:].copy()
            take_changes(reference, run, t - 1)
            reference.update(t - 1)
        theirs = np.array(reference.record())
        loss, size = theirs[0], (1 + np.abs(reference.Xa).max()) * (1 + np.abs(records[: t + 1, 3:]).max())
        # Weights that fall from great heights by a pull that is kept (nesterov at a rate of 20) keep the
        # rounding of those heights, and a penalty on them squares it.
        pull = reference.l2 * np.abs(reference.theta).sum() + reference.l1 * reference.d
        allowed = relative * np.append(loss + size * (1 + theirs[2] + pull), np.full(len(theirs) - 1, size))
        alike = np.abs(ours - theirs) <= allowed * reference.rounding
        assert np.all(alike | ~np.isfinite(ours) & ~np.isfinite(theirs)), (t, ours, theirs)
        if t < run.steps or not (run.outcome == "stalled" or run.outcome is None or changed_at(run, t)):
            assert reference.outcome(t) == (run.outcome if t == run.steps else None)


def changed_at(run: Run, step: int) -> bool:
    """Return whether an option was changed just there: what is judged before that is judged no more."""
    return any(change.step == step for change in run.journal)


def take_changes(reference: Reference, run: Run, step: int) -> None:
    """Let the reference go on with the options that were changed at a step."""
    for change in run.journal:
        if change.step == step:
            *places, name = change.path.split(".")
            part = reference.document
            for place in places:
                part = part[place]
            part[name] = change.value
