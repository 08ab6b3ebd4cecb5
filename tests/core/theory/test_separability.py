"""Whether a line parts two classes: yes with the weights at hand, no with a proof."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from neuron_gui.core.theory.separability import separable

CORNERS = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)


def with_bias(X):
    return np.column_stack([X, np.ones(len(X))])


@pytest.mark.parametrize(
    ("targets", "expected"),
    [([0, 0, 0, 1], True), ([0, 1, 1, 1], True), ([0, 1, 1, 0], False), ([1, 0, 0, 1], False)],
    ids=["and", "or", "xor", "equivalence"],
)
def test_gates(targets, expected):
    assert separable(with_bias(CORNERS), np.array(targets) == 1) is expected


def test_without_a_bias_no_weights_put_the_origin_on_a_side():
    assert separable(CORNERS, np.array([0, 0, 0, 1]) == 1) is False
    assert separable(CORNERS[1:], np.array([0, 1, 1]) == 1) is True


def test_equal_rows_of_different_classes_cannot_be_parted():
    assert separable(with_bias(np.array([[1.0], [2.0], [1.0]])), np.array([True, False, False])) is False


@given(st.integers(0, 2**32), st.integers(1, 60), st.integers(1, 6))
def test_what_some_weights_part_is_parted(seed, n, d):
    rng = np.random.default_rng(seed)
    X = with_bias(rng.normal(size=(n, d)))
    z = X @ rng.normal(size=d + 1)
    clear = np.abs(z) > 1e-3
    if clear.any():
        assert separable(X[clear], z[clear] > 0) is True


def row_amid_the_other_class(seed, d, more):
    rng = np.random.default_rng(seed)
    X = rng.normal(size=(d + 2, d))
    amid = rng.dirichlet(np.ones(d + 2)) @ X
    rows = np.vstack([X, amid, rng.normal(size=(more, d))])
    positive = np.ones(len(rows), dtype=bool)
    positive[d + 2] = False
    return separable(with_bias(rows), positive)


@given(st.integers(0, 2**32), st.integers(2, 6), st.integers(1, 40))
def test_a_row_amid_the_other_class_is_never_said_to_be_parted(seed, d, more):
    assert row_amid_the_other_class(seed, d, more) is not True


def test_a_row_amid_the_other_class_is_nearly_always_proved_not_to_be_parted():
    found = [row_amid_the_other_class(seed, 2 + seed % 4, 2) for seed in range(400)]
    assert found.count(False) >= 0.98 * len(found)  # else rounding leaves it open, which is no error


@given(st.integers(0, 2**32), st.integers(3, 30), st.floats(1e-3, 1e3))
def test_the_size_of_the_inputs_does_not_matter(seed, n, size):
    rng = np.random.default_rng(seed)
    X, positive = with_bias(rng.normal(size=(n, 2))), rng.random(n) > 0.5
    assert separable(X, positive) == separable(size * X, positive)
