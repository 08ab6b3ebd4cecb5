"""The chance of a guess agrees with counting guesses, whatever the activation."""

import numpy as np
import pytest

from neuron_gui.core.neuron import ACTIVATIONS
from neuron_gui.core.theory.guessing import chance_of_a_guess

GATE = np.array([[0.0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
AND = np.array([0.0, 0, 0, 1])


@pytest.mark.parametrize(
    ("activation", "y", "tolerance"),
    [
        ("step", AND, 0.1),
        ("sigmoid", AND, 0.3),
        ("relu", AND, 0.3),
        ("leaky_relu", AND, 0.3),
        ("tanh", 2 * AND - 1, 0.3),
        ("identity", 3 * AND, 2.0),
        ("step", AND, 0.6),
        ("step", AND, 1.0),
    ],
)
def test_it_is_what_counting_finds(activation, y, tolerance):
    chance = chance_of_a_guess(GATE, 0.0, y, activation, tolerance, -10.0, 10.0)
    guesses = np.random.default_rng(1).uniform(-10, 10, (1_000_000, 3))
    outputs = ACTIVATIONS[activation].f(guesses @ GATE.T)
    counted = (np.abs(outputs - y).max(axis=1) <= tolerance).mean()
    assert chance == pytest.approx(counted, rel=0.1)


def test_of_one_weight_it_is_exact():
    chance = chance_of_a_guess(np.array([[4.0]]), 1.0, np.array([9.0]), "identity", 0.5, -10.0, 10.0)
    assert chance == pytest.approx(2 * 0.5 / 4 / 20, rel=1e-12)


def test_of_an_equation_it_is_known_however_small():
    one = chance_of_a_guess(np.array([[256.0, 212]]), 0.0, np.array([1492.0]), "identity", 0.01, -10.0, 10.0)
    tiny = chance_of_a_guess(np.array([[256.0, 212]]), 0.0, np.array([1492.0]), "identity", 1e-8, -10.0, 10.0)
    assert one == pytest.approx(1e6 * tiny, rel=1e-3)
    assert one == pytest.approx(3e-6, rel=0.05)


@pytest.mark.parametrize(("low", "high", "target"), [(0.0, 1.0, 1e6), (2.0, 2.0, 8.0)])
def test_where_nothing_is_found_or_drawn_nothing_is_said(low, high, target):
    columns, y = np.array([[4.0]]), np.array([target])
    assert chance_of_a_guess(columns, 0.0, y, "identity", 0.5, low, high) is None


def test_an_input_of_zeros_takes_all_values_or_none():
    columns = np.zeros((1, 1))
    assert chance_of_a_guess(columns, 0.0, np.zeros(1), "identity", 0.5, -1.0, 1.0) == 1.0
    assert chance_of_a_guess(columns, 0.0, np.ones(1), "identity", 0.5, -1.0, 1.0) is None


def test_of_very_many_rows_nothing_is_said():
    columns, y = np.ones((10_000, 2)), np.ones(10_000)
    assert chance_of_a_guess(columns, 0.0, y, "identity", 0.5, -1.0, 1.0) is None


def test_where_no_output_of_the_step_is_right_no_guess_is():
    columns, y = np.array([[1.0]]), np.array([-1.0])
    assert chance_of_a_guess(columns, 0.0, y, "step", 0.5, -1.0, 1.0) is None
    assert chance_of_a_guess(columns, 0.0, -y, "step", 0.5, -1.0, 1.0) == pytest.approx(0.5)
