"""What counts as zero does not depend on units: a second column does not vanish beside 2e13 in the first."""

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from support.paths import FORECASTS
from support.problems import descent, equation, experiment

from neuron_gui import Experiment, Run, simulate
from neuron_gui.core.dataset import scaled
from neuron_gui.core.machine import FASTEST, Machine
from neuron_gui.core.rank import Solution, even, inverse, solve
from neuron_gui.core.theory.landscape import LossSlice
from neuron_gui.core.theory.separability import separable
from neuron_gui.core.theory.theory import theory

UNITS = st.lists(st.sampled_from([1e-12, 1e-3, 1.0, 1e6, 1e13]), min_size=3, max_size=3).map(np.array)


def case(name):
    return Experiment.load(FORECASTS / f"{name}.neuron.json")


@given(st.integers(0, 2**32), UNITS, st.booleans())
def test_units_change_neither_rank_nor_lowest_loss(seed, units, trainable):
    rng = np.random.default_rng(seed)
    X, y = rng.normal(size=(6, 3)), rng.normal(size=6)
    if seed % 3 == 0:
        X[:, 2] = X[:, 0] + X[:, 1]
    as_it_is, in_units = (
        theory(experiment(columns, y, bias={"trainable": trainable})) for columns in (X, X * units)
    )
    assert in_units.unique is as_it_is.unique is (seed % 3 != 0)
    assert in_units.solvable is as_it_is.solvable is False
    assert in_units.floor_loss == pytest.approx(as_it_is.floor_loss, rel=1e-9)


@given(st.integers(0, 2**32), UNITS)
def test_units_do_not_change_what_can_be_parted(seed, units):
    rng = np.random.default_rng(seed)
    X, positive = rng.normal(size=(7, 3)), rng.random(7) > 0.5
    as_it_is, in_units = (
        separable(even(columns, centred=True).columns, positive) for columns in (X, X * units)
    )
    assert as_it_is is in_units is not None


@given(st.integers(0, 2**32), UNITS, st.booleans())
def test_even_columns_have_one_length_and_lead_back(seed, units, centred):
    rng = np.random.default_rng(seed)
    X = rng.normal(size=(5, 3)) * units
    columns = even(X, centred)
    assert np.linalg.norm(columns.columns, axis=0) == pytest.approx(1, rel=1e-12)
    theta = rng.normal(size=columns.columns.shape[1]) / np.append(units, 1)[: columns.columns.shape[1]]
    Xa = np.column_stack([X, np.ones(5)])[:, : len(theta)]
    assert columns.columns @ (columns.matrix @ theta) == pytest.approx(Xa @ theta, rel=1e-9, abs=1e-9)
    assert columns.back @ columns.matrix @ theta == pytest.approx(theta, rel=1e-9, abs=1e-9 / units.min())


def test_gross_domestic_products():
    """Dollars beside years of life: the lowest loss was said to be 3835.57, and Newton got no lower."""
    chosen = case("gdp")
    known = theory(chosen)
    assert known.unique
    assert known.floor_loss == pytest.approx(32.3395, abs=5e-5)
    assert known.optimum.weights == pytest.approx((9.08564e-14,), rel=1e-6)
    assert known.optimum.bias == pytest.approx(77.7771, abs=5e-5)
    run = simulate(chosen)
    assert run.last.loss == pytest.approx(known.floor_loss, rel=1e-9)
    assert run.last.weights == pytest.approx(known.optimum.weights, rel=1e-6)


def test_seconds_since_1970():
    days = np.arange(10)
    seconds = 1.7e9 + 86_400 * days
    noise = np.array([1, -2, 3, -1, 0, 2, -3, 1, 0, -1]) / 10
    chosen = experiment(seconds[:, None], 3 + 0.5 * days + noise, bias={"trainable": True})
    lowest = np.polyfit(days, 3 + 0.5 * days + noise, 1, full=True)[1][0] / 10
    known = theory(chosen)
    assert (known.unique, known.solvable) == (True, False)
    assert known.floor_loss == pytest.approx(lowest, rel=1e-9)
    newton = chosen.with_values([("strategy", descent(1.0, "newton")), ("stop.tolerance", None)])
    assert simulate(newton).best.loss == pytest.approx(lowest, rel=1e-6)


def test_rows_that_a_small_column_parts_can_be_parted():
    chosen = case("sep_units")
    assert (
        separable(even(np.asarray(chosen.data.inputs), centred=True).columns, chosen.data.targets == 1)
        is True
    )


def test_the_landscape_of_unlike_columns_has_one_lowest_point():
    chosen = case("gdp")
    for parameters in ((0, 1), (1, 0)):
        plane = LossSlice(chosen, Run(chosen).last, parameters)
        optimum = np.array([9.085639e-14, 77.777077])[list(parameters)]
        assert plane.bottom.direction is None
        assert plane.bottom.point == pytest.approx(optimum, rel=1e-6)
        assert plane.losses(optimum[:, None])[0] == pytest.approx(32.339529, rel=1e-6)


def test_a_second_column_of_rounding_is_none():
    assert (
        theory(experiment([[0.3, 1], [0.1 + 0.2, 2], [0.3, 3]], [1, 2, 4], bias={"trainable": True})).unique
        is False
    )


def test_noise_is_not_standardized():
    chosen = case("noise")
    X, shift, scale = scaled(chosen.data.inputs, "standardize")
    assert (X[:, 0] == 0).all()
    assert (shift[0], scale[0]) == (0.3, 1)
    assert simulate(chosen).last.weights[0] == 0


def test_where_double_precision_cannot_tell_nothing_is_said():
    """The second column is the first but for five in a thousand billion."""
    X = np.array([[1.0, 1.0], [2.0, 2.0], [-1.0, -1.0 - 1.5e-12], [-2.0, -2.0 + 1e-12]])
    known = theory(experiment(X, [1, 2, 3, 4]))
    assert (known.unique, known.solvable) == (None, None)
    assert known.eta_max is not None


@given(st.integers(0, 2**32), st.integers(1, 5), st.integers(1, 7))
def test_an_inverse_is_numpys_where_columns_are_alike(seed, p, n):
    A = np.random.default_rng(seed).normal(size=(n, p))
    H = A.T @ A
    columns = even(A, centred=False)
    even_H = columns.columns.T @ columns.columns
    expected = np.linalg.pinv(H, rcond=1e-12, hermitian=True)
    assume(np.abs(H).max() * np.abs(expected).max() < 1e8)
    found = inverse(even_H, columns.back, FASTEST)
    np.testing.assert_allclose(found, expected, atol=1e-7 * np.abs(expected).max())


def test_a_newton_step_with_unlike_columns_goes_along_no_level_direction():
    """Twins of 1e13 and of 1: of each pair only the sum counts, and the step is the shortest."""
    rng = np.random.default_rng(1)
    a, b = 1e13 * rng.normal(size=6), rng.normal(size=6)
    chosen = experiment(
        np.column_stack([a, a, b]), a / 1e13 + b, weights=[0, 0, 0], strategy=descent(1.0, "newton")
    )
    machine = Machine(chosen)
    machine.advance(2)
    assert machine.theta[:3] == pytest.approx([5e-14, 5e-14, 1], rel=1e-6)
    assert np.linalg.matrix_rank(machine.second_derivatives()[0]) == 1


def test_the_solution_nearest_to_0_keeps_small_numbers_beside_large_ones():
    known = theory(experiment([[2e16, -1.7e-4]], [2.0]))
    assert known.optimum.weights[0] == pytest.approx(1e-16, rel=1e-9)
    assert known.solvable is True


def test_directions_that_look_the_same_beside_a_large_number_are_one():
    equal = np.array([[0.5, 0.5, 0.5], [0.5, -0.5, -0.5], [-0.5, 0.5, -0.5], [-0.5, -0.5, 0.5]])
    units = np.diag([1e-3, 1e-35, 1e-308, 1e147])  # of a row of 1000, 1e35, 1e308 and 1e-147
    seen = Solution(np.ones(4), equal, 1, True).seen_from(units)
    assert 0 < seen.level.shape[1] < 3
    assert seen.level.T @ seen.level == pytest.approx(np.eye(seen.level.shape[1]))
    assert np.isfinite(seen.point).all()


def test_a_rank_is_certain_or_not():
    A = np.eye(3)
    A[2, 2] = 0
    solution = solve(A, np.ones(3))
    assert (solution.rank, solution.certain) == (2, True)
    assert solution.point == pytest.approx([1, 1, 0])
    assert np.abs(solution.level[:, 0]) == pytest.approx([0, 0, 1])


def test_the_equation_is_as_it_was():
    known = theory(equation())
    assert (known.solvable, known.unique) == (True, False)
