"""The formulas as one reads them: values by hand, derivatives by differences, no warnings at the edges."""

import math

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from support.problems import ACTIVATIONS as NAMES
from support.problems import LOSSES as LOSS_NAMES
from support.problems import experiment, experiments
from support.translatable import refused

from neuron_gui.core import kernels
from neuron_gui.core.machine import Machine
from neuron_gui.core.neuron import (
    ACTIVATIONS,
    LOSSES,
    Bias,
    InitialWeights,
    LossChoice,
    Neuron,
    forward,
    loss_at,
)
from neuron_gui.core.schema.part import ExperimentError

away_from_kinks = st.floats(0.01, 8) | st.floats(-8, -0.01)


def test_the_window_and_the_loops_know_the_same_words():
    assert tuple(ACTIVATIONS) == kernels.ACTIVATIONS == NAMES
    assert tuple(LOSSES) == kernels.LOSSES == LOSS_NAMES


# --- Activations --------------------------------------------------------------------------------

E = math.e


@pytest.mark.parametrize(
    ("name", "z", "a", "slope"),
    [
        ("identity", -2.5, -2.5, 1),
        ("sigmoid", 0, 0.5, 0.25),
        ("sigmoid", 1, E / (1 + E), E / (1 + E) ** 2),
        ("sigmoid", -1, 1 / (1 + E), E / (1 + E) ** 2),
        ("sigmoid", 1000, 1, 0),
        ("sigmoid", -1000, 0, 0),
        ("tanh", 0, 0, 1),
        ("tanh", 1, (E**2 - 1) / (E**2 + 1), 4 * E**2 / (E**2 + 1) ** 2),
        ("tanh", 1000, 1, 0),
        ("relu", 3, 3, 1),
        ("relu", -3, 0, 0),
        ("relu", 0, 0, 0),
        ("leaky_relu", 3, 3, 1),
        ("leaky_relu", -3, -0.03, 0.01),
        ("leaky_relu", 0, 0, 0.01),
        ("step", 0.1, 1, 0),
        ("step", 0, 1, 0),
        ("step", -0.1, 0, 0),
    ],
)
def test_outputs_and_slopes_by_hand(name, z, a, slope):
    f, z = ACTIVATIONS[name], np.array([float(z)])
    assert f.f(z).tolist() == pytest.approx([a], rel=1e-15)
    assert f.slope(z, f.f(z)).tolist() == pytest.approx([slope], rel=1e-14)
    # The loops say the same: with weight 1 and input z, the record of target 0 holds the output.
    loops = Machine(experiment([[z[0]]], [0], weights=[1], activation=name, strategy={"kind": "perceptron"}))
    assert loops.error[0] == pytest.approx(a, rel=1e-15)


@pytest.mark.parametrize("name", NAMES)
@given(z=away_from_kinks)
def test_slope_and_second_derivative_are_the_derivatives(name, z):
    f, h = ACTIVATIONS[name], 1e-5
    z, near = np.array([z]), np.array([z - h, z + h])

    def difference(values):
        return (values[1] - values[0]) / (2 * h)

    assert f.slope(z, f.f(z)) == pytest.approx(difference(f.f(near)), rel=1e-6, abs=1e-9)
    second = f.second_derivative(z, f.f(z))
    assert second == pytest.approx(difference(f.slope(near, f.f(near))), rel=1e-6, abs=1e-9)


@pytest.mark.parametrize("name", NAMES)
def test_what_is_no_number_gives_no_number(name):
    assert np.isnan(ACTIVATIONS[name].f(np.array([np.nan]))).all()


# --- Losses -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "loss"),
    [("mse", (9 + 1) / 2), ("half_mse", (9 + 1) / 4), ("mae", (3 + 1) / 2)],
)
def test_losses_by_hand(name, loss):
    X, y = np.array([[1.0], [2.0]]), np.array([-1.0, 5.0])  # at weight 2: outputs 2 and 4, errors 3 and -1
    assert loss_at(X, y, np.array([2.0]), 0.0, Neuron(), LossChoice(kind=name)) == loss


def test_cross_entropy_by_hand():
    a = E / (1 + E)
    X, y = np.array([[1.0], [1.0]]), np.array([1.0, 0.25])
    expected = -(math.log(a) + 0.25 * math.log(a) + 0.75 * math.log(1 - a)) / 2
    neuron, loss = Neuron(activation="sigmoid"), LossChoice(kind="bce")
    assert loss_at(X, y, np.array([1.0]), 0.0, neuron, loss) == pytest.approx(expected, rel=1e-15)


@pytest.mark.parametrize(("z", "y", "loss"), [(-800, 1, 800), (800, 0, 800), (-800, 0, 0), (800, 1, 0)])
def test_cross_entropy_of_a_sure_answer_is_finite(z, y, loss):
    chosen = experiment(
        [[z]], [y], weights=[1], activation="sigmoid", loss={"kind": "bce"}, strategy={"kind": "random_guess"}
    )
    run = Machine(chosen)
    assert run.loss[0] == loss
    assert loss_at(run.X, run.y, np.ones(1), 0.0, chosen.neuron, chosen.loss) == loss


def test_penalties_by_hand_never_on_the_bias():
    loss = LossChoice(l1=0.5, l2=0.25)
    X, y = np.array([[0.0, 0.0]]), np.array([7.0])
    # l2/2 · (9 + 16) + l1 · (3 + 4); the bias of 7 costs nothing
    assert loss_at(X, y, np.array([3.0, -4.0]), 7.0, Neuron(), loss) == 0.125 * 25 + 0.5 * 7


@pytest.mark.parametrize("name", LOSS_NAMES)
@given(a=st.floats(0.1, 0.9), y=st.sampled_from([0.0, 0.3, 1.0]))
def test_a_loss_stands_beside_its_derivatives(name, a, y):
    h = 1e-5
    assume(abs(a - y) > h)  # mae has its kink there
    a = np.array([a - h, a, a + h])
    z = np.log(a / (1 - a)) if name == "bce" else a
    loss = LOSSES[name]
    losses, slopes, seconds = loss.sample_loss(z, a, y), loss.slope(z, a, y), loss.second_derivative(z, a, y)
    assert slopes[1] == pytest.approx((losses[2] - losses[0]) / (2 * h), rel=1e-6, abs=1e-6)
    assert seconds[1] == pytest.approx((slopes[2] - slopes[0]) / (2 * h), rel=1e-6, abs=1e-6)


@given(experiments())
def test_a_record_holds_the_loss_that_the_formulas_give(drawn):
    run = Machine(drawn)
    _, a = forward(run.X, run.theta[:-1], run.theta[-1], drawn.neuron.activation)
    loss = loss_at(run.X, run.y, run.theta[:-1], run.theta[-1], drawn.neuron, drawn.loss)
    assert run.loss[0] == pytest.approx(loss, rel=1e-12)
    assert run.error[0] == pytest.approx(np.mean(a - run.y), rel=1e-12, abs=1e-12)
    assert run.max_abs_error[0] == pytest.approx(np.abs(a - run.y).max(), rel=1e-12, abs=1e-12)


# --- Second derivatives -------------------------------------------------------------------------


@pytest.mark.parametrize("activation", ["identity", "sigmoid", "tanh", "leaky_relu"])
@pytest.mark.parametrize("loss", LOSS_NAMES)
def test_the_hessian_is_the_second_derivative_of_the_loss(activation, loss):
    if loss == "bce" and activation != "sigmoid":
        return

    @settings(max_examples=20)
    @given(st.integers(0, 2**32))
    def check(seed):
        rng = np.random.default_rng(seed)
        X, y, theta = rng.normal(size=(4, 2)), rng.uniform(size=4), rng.normal(size=3)
        neuron, choice = Neuron(activation=activation), LossChoice(kind=loss, l2=0.3)

        def at(*moves):
            moved = theta + sum((1e-4 * np.eye(3)[j] * s for j, s in moves), np.zeros(3))
            return loss_at(X, y, moved[:2], moved[2], neuron, choice)

        differences = [
            [
                (at((i, 1), (j, 1)) - at((i, 1), (j, -1)) - at((i, -1), (j, 1)) + at((i, -1), (j, -1))) / 4e-8
                for j in range(3)
            ]
            for i in range(3)
        ]
        bias = {"initial": float(theta[2]), "trainable": True}
        sections = {"activation": activation, "loss": {"kind": loss, "l2": 0.3}, "bias": bias}
        H, _ = Machine(experiment(X, y, weights=theta[:2].tolist(), **sections)).second_derivatives()
        z, a = forward(X, theta[:2], theta[2], activation)
        if np.abs(z).min() > 1e-3 and np.abs(a - y).min() > 1e-3:  # no kink within the differences
            np.testing.assert_allclose(H, differences, atol=1e-5)

    check()


def test_numbers_beyond_all_bounds_give_no_warning():
    X, y, w = np.array([[1e200, 1.0]]), np.array([1.0]), np.array([1e200, 1.0])
    assert loss_at(X, y, w, 0.0, Neuron(), LossChoice()) == math.inf
    assert forward(X, w, 0.0, "identity")[1].tolist() == [math.inf]
    H, inverse = Machine(experiment(X, y, weights=w.tolist())).second_derivatives()
    assert not np.isfinite(H).all() and inverse is None


# --- Where a neuron starts ----------------------------------------------------------------------


def test_a_neuron_is_linear_with_a_fixed_bias_of_0_unless_told_otherwise():
    weights, bias = InitialWeights(uniform=(-10, 10)), Bias(initial=0, trainable=False)
    assert Neuron() == Neuron(activation="identity", weights=weights, bias=bias)


@pytest.mark.parametrize(
    ("parts", "reason"),
    [
        ({}, "expected either"),
        ({"uniform": (0, 1), "values": (1.0,)}, "expected either"),
        ({"uniform": (1, 0)}, "expected low ≤ high, got 1 and 0"),
        ({"uniform": (-1e308, 1e308)}, "expected a range whose width is a finite number"),
        ({"uniform": (0, math.inf)}, "expected a finite number"),
        ({"values": (1.0, math.nan)}, "expected a finite number"),
    ],
)
def test_weights_that_nothing_can_be_drawn_from_are_refused(parts, reason):
    with refused(ExperimentError, match=reason):
        InitialWeights(**parts)


@pytest.mark.parametrize("ends", [(3, 3), (0.0, -0.0)])
def test_a_range_of_one_number_draws_that_number(ends):
    machine = Machine(experiment([[1, 1]], [1], weights={"uniform": list(ends)}))
    assert machine.theta.tolist() == [ends[0], ends[0], 0]
