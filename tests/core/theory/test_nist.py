"""Regressions whose answers the National Institute of Standards and Technology certifies to 15 digits."""

import csv
from fractions import Fraction
from math import sqrt

import numpy as np
import pytest
from support.paths import DATA
from support.problems import descent, endless, experiment

from neuron_gui import simulate
from neuron_gui.core.theory.theory import theory
from neuron_gui.core.verdict.findings.samples import lowest_loss
from neuron_gui.core.verdict.findings.situation import Situation

TABLES = DATA / "nist"
ERRORS = (
    759,
    -2048,
    2048,
    -2048,
    2523,
    -2048,
    2048,
    -2048,
    1838,
    -2048,
    2048,
)  # of Wampler's 3rd, to the middle

# Powers of x (0: the columns as they are), certified coefficients from the constant on, residual deviation.
CERTIFIED = {
    "norris": (1, "-0.262323073774029 1.00211681802045", "0.884796396144373"),
    "longley": (
        0,
        "-3482258.63459582 15.0618722713733 -0.358191792925910E-01 -2.02022980381683 -1.03322686717359"
        " -0.511041056535807E-01 1829.15146461355",
        "304.854073561965",
    ),
    "pontius": (
        2,
        "0.673565789473684E-03 0.732059160401003E-06 -0.316081871345029E-14",
        "0.205177424076185E-03",
    ),
    "filip": (
        10,
        "-1467.48961422980 -2772.17959193342 -2316.37108160893 -1127.97394098372 -354.478233703349"
        " -75.1242017393757 -10.8753180355343 -1.06221498588947 -0.670191154593408E-01"
        " -0.246781078275479E-02 -0.402962525080404E-04",
        "0.334801051324544E-02",
    ),
    "wampler1": (5, "1 1 1 1 1 1", "0"),
    "wampler2": (5, "1 0.1 0.01 0.001 0.0001 0.00001", "0"),
    "wampler3": (5, "1 1 1 1 1 1", "2360.14502379268"),
    "wampler4": (5, "1 1 1 1 1 1", "236014.502379268"),
    "wampler5": (5, "1 1 1 1 1 1", "23601450.2379268"),
}
# How many digits of the coefficients double precision keeps: Filip's columns are nearly dependent, and the
# errors of Wampler's 4th and 5th are far larger than what is looked for. How far off the last digits are
# differs by processor, which numpy's linear algebra makes the most of.
ACCURACY = dict.fromkeys(CERTIFIED, 1e-9) | {"filip": 1e-5, "wampler4": 1e-7, "wampler5": 1e-5}


def samples(name):
    """Return the exact columns of a problem, and its targets."""
    powers = CERTIFIED[name][0]
    if name.startswith("wampler"):
        base = [Fraction(c) for c in CERTIFIED[name][1].split()]
        scale = {"3": 1, "4": 100, "5": 10_000}.get(name[-1], 0)
        errors = [*ERRORS, *ERRORS[-2::-1]]
        xs = [[Fraction(x)] for x in range(21)]
        y = [
            sum(c * x[0] ** k for k, c in enumerate(base)) + scale * e
            for x, e in zip(xs, errors, strict=True)
        ]
    else:
        with (TABLES / f"{name}.csv").open(encoding="utf-8") as file:
            rows = [[Fraction(cell) for cell in row] for row in list(csv.reader(file))[1:]]
        xs, y = [row[1:] for row in rows], [row[0] for row in rows]
    return [[row[0] ** k for k in range(1, powers + 1)] if powers else row for row in xs], y


def problem(name, **sections):
    """Return it as an experiment, with a bias for the constant."""
    X, y = samples(name)
    inputs = [[float(cell) for cell in row] for row in X]
    weights = [0.0] * len(inputs[0])
    return experiment(inputs, [float(v) for v in y], weights=weights, bias={"trainable": True}, **sections)


def floor(name):
    """Return the certified lowest mean squared error."""
    X, _ = samples(name)
    n, p = len(X), len(X[0]) + 1
    return float(CERTIFIED[name][2]) ** 2 * (n - p) / n


def exactly(A, b):
    """Return the least-squares solution in fractions, by elimination in the normal equations."""
    p = len(A[0])
    rows = [[sum(r[j] * r[k] for r in A) for k in range(p)] for j in range(p)]
    for j in range(p):
        rows[j].append(sum(r[j] * v for r, v in zip(A, b, strict=True)))
    for c in range(p):
        rows[c] = [v / rows[c][c] for v in rows[c]]
        for r in range(p):
            if r != c:
                rows[r] = [v - rows[r][c] * w for v, w in zip(rows[r], rows[c], strict=True)]
    return [row[p] for row in rows]


@pytest.mark.parametrize("name", CERTIFIED)
def test_the_data_are_those_that_were_certified(name):
    X, y = samples(name)
    A = [[Fraction(1), *row] for row in X]
    solution = exactly(A, y)
    assert [float(c) for c in solution] == pytest.approx(
        [float(c) for c in CERTIFIED[name][1].split()], rel=1e-14
    )
    squares = sum(
        (sum(a * c for a, c in zip(row, solution, strict=True)) - v) ** 2 for row, v in zip(A, y, strict=True)
    )
    deviation = sqrt(squares / (len(A) - len(A[0])))
    assert deviation == pytest.approx(float(CERTIFIED[name][2]), rel=1e-14)


@pytest.mark.parametrize("name", CERTIFIED)
def test_theory_knows_the_certified_answer(name):
    known = theory(problem(name))
    bias, *weights = (float(c) for c in CERTIFIED[name][1].split())
    assert known.unique
    assert known.solvable == (floor(name) == 0)
    assert known.optimum.weights == pytest.approx(weights, rel=ACCURACY[name])
    assert known.optimum.bias == pytest.approx(bias, rel=ACCURACY[name])
    size = max(abs(float(v)) for v in samples(name)[1])
    assert known.floor_loss == pytest.approx(floor(name), rel=1e-7, abs=(1e-14 * size) ** 2 * 100)


@pytest.mark.parametrize("name", [name for name in CERTIFIED if name != "filip"])
def test_newton_gets_there(name):
    """Filip's second derivatives are beyond double precision: their condition number is its square."""
    run = simulate(problem(name, strategy=descent(1.0, "newton"), stop=endless(30)))
    size = max(abs(float(v)) for v in samples(name)[1])
    assert run.best.loss == pytest.approx(floor(name), rel=1e-6, abs=(1e-9 * size) ** 2)


@pytest.mark.parametrize("name", CERTIFIED)
def test_no_loss_is_shown_that_any_weights_undercut(name):
    chosen = problem(name)
    message = lowest_loss(Situation(chosen, theory(chosen)))
    if floor(name) == 0:
        assert message is None
    else:
        assert (
            float(message.values["floor"])
            <= floor(name)
            == pytest.approx(float(message.values["floor"]), rel=1e-2)
        )


def test_the_lowest_loss_of_longley_was_once_2_7_times_too_high():
    assert theory(problem("longley")).floor_loss == pytest.approx(
        np.square(304.854073561965) * 9 / 16, rel=1e-9
    )
