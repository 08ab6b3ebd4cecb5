"""What the samples themselves allow: whether any weights fit them, and what a bias would change."""

from __future__ import annotations

from math import sqrt

import numpy as np

from neuron_gui.core.message import N_, Message, Remedy, grouped, readable
from neuron_gui.core.rank import even
from neuron_gui.core.rounded import at_most
from neuron_gui.core.samples.formula import is_equations
from neuron_gui.core.strategies import GradientDescent, Perceptron
from neuron_gui.core.theory.separability import separable
from neuron_gui.core.theory.theory import Theory, quadratic, rates, theory
from neuron_gui.core.verdict.findings.forecasts import INSOLUBLE
from neuron_gui.core.verdict.findings.situation import MARGIN, Situation, rate_of

SEEN = 1e-9  # of a weight: smaller corrections may come to nothing
WORTH_IT = 0.9  # a bias that leaves more of the lowest loss than this is not worth a word
FOLLOWS = N_("No weights fit all rows exactly: what one row demands follows from others, and differs.")
ONE_NUMBER = N_("No weight fits all rows exactly: one number cannot fit {n} rows.")
NUMBERS = N_("No weights fit all rows exactly: {p} numbers cannot fit {n} rows.")
LEARN_BIAS = Remedy("neuron.bias.trainable", True, N_("Learn the bias"))


def contradiction(s: Situation) -> Message | None:
    """Rows with equal inputs but different targets cannot both be met, whatever the neuron."""
    if s.large or isinstance(s.known, Theory):  # the floor says more
        return None
    pair = contradicting(s)
    if pair is None:
        return _no_exact_fit(s)
    apart = abs(s.y[pair[0]] - s.y[pair[1]])
    insoluble = s.tolerance is not None and apart > 2 * s.tolerance * (1 + MARGIN)
    return Message(
        "Rows {first} and {second} have equal inputs but different targets: no weights fit both.",
        **_rows(pair),
    ).meaning(forecast=INSOLUBLE if insoluble else "", mood="warning")


def _no_exact_fit(s: Situation) -> Message | None:
    """Weights that fit all rows would be the lowest point of the squared loss as well, at loss 0.

    No errors are smaller, on the root of their mean square and so at their largest, than those there.
    """
    e = s.experiment
    squared = quadratic(e.replaced(loss=type(e.loss)()))
    if squared is None or squared.solvable is not False:
        return None
    text = FOLLOWS if e.data.n <= s.parameters else ONE_NUMBER if s.parameters == 1 else NUMBERS
    insoluble = s.tolerance is not None and sqrt(squared.floor) > s.tolerance * (1 + MARGIN)
    return Message(text, n=grouped(e.data.n), p=str(s.parameters)).meaning(
        forecast=INSOLUBLE if insoluble else "", mood="warning" if insoluble else "ready"
    )


def lowest_loss(s: Situation) -> Message | None:
    """The least-squares solution has the lowest loss; where that is not 0 there is a reason."""
    if not isinstance(s.known, Theory):
        return None
    floor = at_most(s.known.floor_loss)
    if s.known.solvable is None:
        return None
    if s.known.solvable:
        shrunk = s.experiment.loss.l2 and s.known.floor_loss > 0
        text = N_("The penalty on large weights keeps the loss above {floor}.")
        return Message(text, floor=floor) if shrunk else None
    pair = None if s.large else contradicting(s)
    if pair is not None:
        text = N_(
            "No weights get below loss {floor}: rows {first} and {second}, for one, contradict each other."
        )
        return Message(text, floor=floor, **_rows(pair))
    n, p = s.experiment.data.n, s.parameters
    if n <= p:
        text = N_("No weights get below loss {floor}: what one row demands follows from others, and differs.")
        return Message(text, floor=floor)
    if p == 1:
        text = N_("No weight gets below loss {floor}: one number cannot fit {n} rows.")
        return Message(text, floor=floor, n=grouped(n))
    text = N_("No weights get below loss {floor}: {p} numbers cannot fit {n} rows.")
    return Message(text, floor=floor, n=grouped(n), p=str(p))


def needs_bias(s: Situation) -> Message | None:
    """A bias that learns lowers the lowest loss where the data do not pass through it as it stands."""
    if not isinstance(s.known, Theory) or s.known.solvable is not False or s.large:
        return None
    if s.experiment.neuron.bias.trainable:
        return None
    learned = s.experiment.with_value(LEARN_BIAS.path, LEARN_BIAS.value)
    known = theory(learned)
    if not isinstance(known, Theory) or known.floor_loss > WORTH_IT * s.known.floor_loss:
        return None
    lower = 0.0 if known.solvable and not s.experiment.loss.l2 else known.floor_loss
    r = rates(learned, known)
    stable = bool(r and r.limit and rate_of(learned) < r.limit * (1 - MARGIN))
    remedy = LEARN_BIAS if stable or not isinstance(s.experiment.strategy, GradientDescent) else None
    values = {"floor": at_most(s.known.floor_loss), "lower": at_most(lower)}
    if is_equations(s.experiment.data):  # whose solution it would not be
        text = N_(
            "With a learned bias the lowest loss would be {lower}, but of other equations: it adds a number"
            " to every left side."
        )
        return Message(text, **values)
    text = N_("With a learned bias the lowest loss would be {lower} instead of {floor}.")
    return Message(text, **values).meaning(remedy=remedy)


def linearly_separable(s: Situation) -> Message | None:
    """Two classes are told apart only if some weights put them on two sides: XOR's cannot be."""
    e, tolerance = s.experiment, s.tolerance
    low, high = float(s.y.min()), float(s.y.max())
    if s.large or e.neuron.activation == "identity" or tolerance is None or tolerance >= (high - low) / 2:
        return None
    positive = s.y == high
    if not (positive | (s.y == low)).all():
        return None
    values = {"low": readable(low), "high": readable(high)}
    with_bias = separable(even(s.X, centred=True).columns, positive)
    if with_bias is False:
        text = N_("No weights part the rows with target {high} from those with target {low}.")
        return Message(text, **values).meaning(forecast=INSOLUBLE, mood="warning")
    through_0 = (e.neuron.activation, low, high) in {("sigmoid", 0.0, 1.0), ("tanh", -1.0, 1.0)}
    if not e.neuron.bias.trainable:
        if (
            not through_0
            or e.neuron.bias.initial != 0
            or separable(even(s.X, centred=False).columns, positive) is not False
        ):
            return None
        text = N_("Without a bias no weights part the rows with target {high} from those with target {low}.")
        remedy = LEARN_BIAS if with_bias else None
        return Message(text, **values).meaning(remedy=remedy, forecast=INSOLUBLE, mood="warning")
    if not with_bias:
        return None
    if (e.neuron.activation, low, high) == ("step", 0.0, 1.0) and isinstance(e.strategy, Perceptron):
        text = N_(
            "Some weights part the rows with target {high} from the others; this rule always finds such."
        )
        forecast = N_("Will be solved, sooner or later.") if _corrections_tell(s) else ""
        return Message(text, **values).meaning(forecast=forecast)
    if through_0 or (e.neuron.activation, low, high) == ("step", 0.0, 1.0):
        text = N_("It can be solved: some weights part the rows with target {high} from the others.")
        return Message(text, **values)
    return None


def _corrections_tell(s: Situation) -> bool:
    """Whether a correction is not lost in the rounding of a weight that is much larger."""
    inputs = np.where(s.X == 0, np.inf, np.abs(s.X)).min(axis=0)
    return bool((rate_of(s.experiment) * np.append(inputs, 1.0) > SEEN * np.abs(s.start)).all())


def contradicting(s: Situation) -> tuple[int, int] | None:
    """Return the first two rows found with equal inputs and different targets."""
    # Equal rows have equal sums of multiples, so that sorting brings them together.
    keys = np.zeros(len(s.X))
    rng = np.random.default_rng(0)
    for column in s.X.T:
        keys += column * rng.uniform(1, 2)
    order = np.argsort(keys, kind="stable")
    before, after = order[:-1], order[1:]
    found = np.flatnonzero((keys[before] == keys[after]) & (s.y[before] != s.y[after]))
    for at in found[:100]:  # different rows may have the same sum, but hardly ever do
        i, j = int(before[at]), int(after[at])
        if np.array_equal(s.X[i], s.X[j]):
            return i, j
    return None


def _rows(pair: tuple[int, int]) -> dict[str, str]:
    """Number two rows as the table does."""
    return {"first": grouped(min(pair) + 1), "second": grouped(max(pair) + 1)}
