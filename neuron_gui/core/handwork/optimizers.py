"""What each optimizer pushes a parameter with, worked out by hand: the right way, and known slips in it."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from neuron_gui.core.dataset import Array
from neuron_gui.core.explain.updates import MAX_IN_HESSIAN
from neuron_gui.core.handwork.calculation import Calculation
from neuron_gui.core.handwork.written import Written, root
from neuron_gui.core.optimizers import (
    Adagrad,
    Adam,
    AnyOptimizer,
    Momentum,
    Nesterov,
    Newton,
    RmsProp,
    Sgd,
)
from neuron_gui.core.schema.part import Part

WORKED_OUT: tuple[type[Part], ...] = (Sgd, Momentum, Adagrad, RmsProp, Adam, Newton)


class Push(NamedTuple):
    """What the learning rate is multiplied by, its formula, and what known slips make of it."""

    right: Written
    factor: str
    slips: dict[str, Written]


def push_of(c: Calculation, optimizer: AnyOptimizer, j: int) -> Push:
    """Return what moves parameter j by an optimizer that is WORKED_OUT."""
    g, symbol = c.slopes[j], c.m.slope(j).symbol
    match optimizer:
        case Momentum():
            return _momentum(c, optimizer, j, g)
        case Adagrad() | RmsProp():
            return _scaled_by_memory(c, optimizer, j, g)
        case Adam():
            return _adam(c, optimizer, j, g)
        case Newton():
            return _newton(c, j)
    return Push(g, symbol, {})


def _momentum(c: Calculation, optimizer: Momentum, j: int, g: Written) -> Push:
    """v ← μ v + g; Nesterov's push is g + μ v with the new v."""
    mu, v = c.known(optimizer.momentum), c.known(float(c.m.before.velocity[j]))
    after = (mu * v + g).on_the_way()
    ahead = g + mu * after
    i = c.m.index(j)
    nesterov = isinstance(optimizer, Nesterov)
    slips = {
        "slope_weakened": mu * v + (1 - mu) * g,
        "slope_kept_back": v + mu * g,
        "plain_momentum" if nesterov else "nesterovs": after if nesterov else ahead,
    }
    if v.value:
        slips["memory_forgotten"] = g
    rate = c.m.rate
    if rate != 1:
        slips["rate_twice"] = mu * v + g * c.known(rate)
    slope = c.m.slope(j).symbol
    factor = f"({slope} + μ·v{i});  v{i} ← μ·v{i} + {slope}" if nesterov else f"(μ·v{i} + {slope})"
    return Push(ahead if nesterov else after, factor, slips)


def _scaled_by_memory(c: Calculation, optimizer: Adagrad | RmsProp, j: int, g: Written) -> Push:
    """s ← s + g², or α s + (1 − α) g²; the push is g/(√s + ε)."""
    s, eps = c.known(float(c.m.before.memory[j])), c.known(optimizer.eps)
    i = c.m.index(j)
    slope = c.m.slope(j).symbol
    if isinstance(optimizer, RmsProp):
        alpha = c.known(optimizer.alpha)
        after, memory = (alpha * s + (1 - alpha) * (g * g)).on_the_way(), f"α·s{i} + (1 − α)·({slope})²"
    else:
        after, memory = (s + g * g).on_the_way(), f"s{i} + ({slope})²"
    slips = {"memory_forgotten": g, "no_root": g / (after + eps)}
    if s.value:
        slips["old_memory"] = g / (root(s) + eps)
    return Push(g / (root(after) + eps), f"{slope}/(√s{i} + ε);  s{i} ← {memory}", slips)


def _adam(c: Calculation, optimizer: Adam, j: int, g: Written) -> Push:
    """m and s are means of g and g², both corrected for their start at 0; the push is m̂/(√ŝ + ε)."""
    m, s = c.known(float(c.m.before.velocity[j])), c.known(float(c.m.before.memory[j]))
    eps, steps = c.known(optimizer.eps), c.m.step + 1

    def means(first: float, second: float) -> tuple[Written, Written]:
        """Return the new memories for two betas."""
        beta1, beta2 = c.known(first), c.known(second)
        return (
            (beta1 * m + (1 - beta1) * g).on_the_way(),
            (beta2 * s + (1 - beta2) * (g * g)).on_the_way(),
        )

    def corrected(first: float, second: float) -> tuple[Written, Written]:
        new_m, new_s = means(first, second)
        return new_m / c.known(1 - first**steps), new_s / c.known(1 - second**steps)

    beta1, beta2 = optimizer.beta1, optimizer.beta2
    new_m, new_s = means(beta1, beta2)
    m_hat, s_hat = corrected(beta1, beta2)
    slips = {
        "not_corrected": new_m / (root(new_s) + eps),
        "only_mean": m_hat,
        "no_root": m_hat / (s_hat + eps),
    }
    if c.m.step:  # in the first step both means are this step's slope and its square
        slips["memory_forgotten"] = g
        slips["only_square"] = g / (root(s_hat) + eps)
    if c.m.step and beta1 != beta2:
        swapped_m, swapped_s = corrected(beta2, beta1)
        slips["betas_swapped"] = swapped_m / (root(swapped_s) + eps)
    i, slope = c.m.index(j), c.m.slope(j).symbol
    factor = (
        f"m{i}/(1 − β₁^(t + 1))/(√(s{i}/(1 − β₂^(t + 1))) + ε);  "
        f"m{i} ← β₁·m{i} + (1 − β₁)·{slope};  s{i} ← β₂·s{i} + (1 − β₂)·({slope})²"
    )
    return Push(m_hat / (root(s_hat) + eps), factor, slips)


def hessian(c: Calculation) -> tuple[Array, Array]:
    """Return the second derivatives (p, p) and their pseudo-inverse: nobody inverts these by hand."""
    H, inverse = c.m.second_derivatives
    assert inverse is not None  # else there would be no numbers after the step
    return H, inverse


def _newton(c: Calculation, j: int) -> Push:
    """The push is a row of H⁺ times the slopes; of many parameters its product is given."""
    m, p = c.m, c.m.p
    H, inverse = hessian(c)
    slips = {}
    if c.kind == "mse":
        slips["two_forgotten"] = 2 * c.known(float(inverse[j] @ m.gradient[:p]))
    if p > 1 and H[j, j]:
        slips["only_diagonal"] = c.slopes[j] / c.known(float(H[j, j]))
    slips["inverse_forgotten"] = c.slopes[j]
    i = m.index(j)
    if p > MAX_IN_HESSIAN:
        step = float(np.dot(inverse[j], m.gradient[:p]))
        return Push(c.known(step), f"step{i}", slips)
    terms = [f"H⁺{i}{m.index(k)}·{m.slope(k).symbol}" for k in range(p)]
    products = [c.known(float(inverse[j, k])) * c.slopes[k] for k in range(p)]
    return Push(sum(products[1:], products[0]), f"({' + '.join(terms)})" if p > 1 else terms[0], slips)
