"""The tug-of-war: what each sample wants of every parameter, and what comes of it all."""

from __future__ import annotations

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from neuron_gui.core.dataset import Array
from neuron_gui.core.explain.moment import Moment
from neuron_gui.core.message import Message
from neuron_gui.core.optimizers import Sgd
from neuron_gui.core.strategies import GradientDescent, StepSign

MAX_LISTED = 12  # are listed
MAX_BARS = 400  # of more rows so many stand for all
MAX_SORTED = 200_000  # shares; more would take too long to sort

Rows = NDArray[np.int64]


class RankedPulls(Struct, frozen=True):
    """All rows' shares of one parameter, the largest first: `samples` (b,) and what they pull, `shares` (b,).

    Of more than `MAX_BARS` rows it has every so-manieth, the first, the last and the chosen one among them.
    """

    samples: Rows
    shares: Array


class Pulls(Struct, frozen=True):
    """Each sample's share of what moves the parameters; of many samples the strongest, strongest first.

    `names` are the k parameters shown and `weights` their positions; `shares` (m, k) belong to `samples`,
    `rest` (k,) to the `others` that are not listed, `penalty` (k,) to penalties on weights. All of them add
    up to `total` (k,). Where there are others, `profiles` has all rows' shares of each parameter, unless
    those are too many to be sorted.
    """

    meaning: Message
    names: tuple[str, ...]
    weights: tuple[int | None, ...]
    samples: tuple[int, ...]
    shares: Array
    others: int
    rest: Array
    penalty: Array | None
    total: Array
    profiles: tuple[RankedPulls, ...] = ()


def pulls(m: Moment) -> Pulls | None:
    """Return the tug-of-war of a step, where several samples take part in it."""
    strategy = m.experiment.strategy
    if isinstance(strategy, GradientDescent):
        return _of_slopes(m, strategy)
    if isinstance(strategy, StepSign) and m.n > 1:
        return _of_errors(m, strategy)
    return None


def _of_slopes(m: Moment, strategy: GradientDescent) -> Pulls | None:
    count = m.n if m.rows is None else len(m.rows)
    if count == 1:
        return None
    plain = isinstance(strategy.optimizer, Sgd)
    factor = -m.rate if plain else 1.0
    meaning = (
        Message("By how much each sample moves the weight")
        if plain
        else Message("Each sample's part of the slope; a positive one pulls the weight down")
    )
    penalty = np.array([factor * m.penalty_slope(j) for j in m.shown])
    return _ranked(
        m,
        meaning,
        m.shown,
        m.slopes_by_z() * (factor / count),
        penalty if penalty.any() else None,
        factor * m.gradient[list(m.shown)],
    )


def _of_errors(m: Moment, strategy: StepSign) -> Pulls:
    if strategy.direction == "error":
        meaning = Message("Each sample's part of the mean error E")
        return _ranked(m, meaning, (), m.all.e / m.n, None, np.array([m.error]))
    meaning = Message("Each sample's part of G, the mean of error times input")
    total = m.signals[list(m.shown)]
    return _ranked(m, meaning, m.shown, m.all.e / m.n, None, total)


def _ranked(
    m: Moment,
    meaning: Message,
    shown: tuple[int, ...],
    by_sum: Array,
    penalty: Array | None,
    total: Array,
) -> Pulls:
    """Return the strongest samples, the chosen one among them; `by_sum` (n,) times input is a share."""
    strength = by_sum * by_sum * _squares(m) if shown else by_sum * by_sum
    rows = m.rows
    if rows is not None:
        strength = strength[rows]
    strongest = strength.argpartition(-min(MAX_LISTED, len(strength)))[-MAX_LISTED:]
    others = len(strength) - len(strongest)
    if others:
        strongest = strongest[np.argsort(-strength[strongest], kind="stable")]
    listed = strongest if rows is None else rows[strongest]
    if not others:  # all stay where they are while their strengths change
        listed = np.sort(listed)
    if m.sample not in listed and (rows is None or m.sample in rows):
        listed[-1] = m.sample
    shares = by_sum[listed, None] * _inputs(m, listed, shown)
    rest = total - shares.sum(axis=0) - (0.0 if penalty is None else penalty)
    return Pulls(
        meaning,
        tuple(m.parameters[j] for j in shown) or ("E",),
        shown or (None,),
        tuple(listed.tolist()),
        shares,
        others,
        rest if others else np.zeros_like(rest),
        penalty,
        total,
        _profiles(m, by_sum, shown) if others else (),
    )


def _profiles(m: Moment, by_sum: Array, shown: tuple[int, ...]) -> tuple[RankedPulls, ...]:
    rows = np.arange(m.n) if m.rows is None else np.unique(m.rows)
    if len(rows) * max(1, len(shown)) > MAX_SORTED:
        return ()
    shares = by_sum[rows, None] * _inputs(m, rows, shown)
    return tuple(_profile(rows, column, m.sample) for column in shares.T)


def _profile(rows: Rows, shares: Array, chosen: int) -> RankedPulls:
    order = np.argsort(-shares, kind="stable")
    ranks = np.unique(np.linspace(0, len(order) - 1, min(len(order), MAX_BARS)).round().astype(np.int64))
    ranks = np.union1d(ranks, np.flatnonzero(rows[order] == chosen))
    return RankedPulls(rows[order][ranks], shares[order][ranks])


def _inputs(m: Moment, samples: Rows, shown: tuple[int, ...]) -> Array:
    """Return what the samples' shares are multiplied by, a column for each parameter."""
    columns = [m.X[samples, j] if j < m.d else np.ones(len(samples)) for j in shown]
    return np.column_stack(columns) if columns else np.ones((len(samples), 1))


def _squares(m: Moment) -> Array:
    """Return the squared length of every sample's inputs, with the 1 of a bias that learns (n,)."""
    squares: Array = np.einsum("ij,ij->i", m.X, m.X)
    return squares + 1.0 if m.p > m.d else squares
