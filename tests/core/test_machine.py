"""The machine agrees with an engine written anew from the formulas, and comes back to any state."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from support.agreement import assert_agreement
from support.problems import COMBINATIONS, descent, endless, equation, experiment, experiments
from support.reference import Reference

from neuron_gui import simulate
from neuron_gui.core.machine import Machine


@pytest.mark.parametrize(("rule", "activation", "loss"), [c for c in COMBINATIONS if c[0] != "newton"])
def test_every_rule_gives_the_numbers_of_the_design_page(rule, activation, loss):
    @settings(max_examples=6)
    @given(experiments(rule, activation, loss))
    def check(drawn):
        with np.errstate(all="ignore"):
            assert_agreement(simulate(drawn))

    check()


@pytest.mark.parametrize(("activation", "loss"), [c[1:] for c in COMBINATIONS if c[0] == "newton"])
def test_newton_steps_by_the_pseudo_inverse_of_the_second_derivatives(activation, loss):
    @settings(max_examples=10)
    @given(experiments("newton", activation, loss))
    def check(drawn):
        machine, reference = Machine(drawn), Reference(drawn.to_dict())
        # The reference differentiates numerically, so it cannot tell a small second derivative from none.
        bends = np.linalg.svd(reference.hessian(), compute_uv=False)
        flat = loss == "mae" and activation in ("identity", "relu", "leaky_relu")
        assume(flat or bends[-1] > max(1e-3, 1e-4 * bends[0]))
        machine.advance(1)
        reference.update(0)
        np.testing.assert_allclose(machine.theta, reference.theta, rtol=1e-3, atol=1e-4)

    check()


# --- Where a run begins -------------------------------------------------------------------------


def first_generator(seed):
    return np.random.Generator(np.random.PCG64(np.random.SeedSequence(seed).spawn(2)[0]))


def test_initial_weights_are_the_seeds_first_draws():
    rng = first_generator(31)
    expected = [rng.uniform(-10, 10), rng.uniform(-10, 10)]
    assert Machine(equation(seed=31)).theta.tolist() == [*expected, 0.0]


def test_a_random_bias_is_drawn_after_the_weights_from_their_range():
    bias = {"initial": "random", "trainable": True}
    rng = first_generator(7)
    expected = rng.uniform(2, 3, size=3).tolist()
    assert Machine(equation(seed=7, weights={"uniform": [2, 3]}, bias=bias)).theta.tolist() == expected


def test_a_random_bias_beside_given_weights_is_the_first_draw():
    machine = Machine(equation(seed=7, weights=[1, 2], bias={"initial": "random"}))
    assert machine.theta.tolist() == [1.0, 2.0, first_generator(7).uniform(-10, 10)]


def test_given_weights_and_bias_are_taken_as_they_are():
    assert Machine(equation(weights=[0.1, -7], bias={"initial": 1e-3})).theta.tolist() == [0.1, -7.0, 1e-3]


def test_a_run_leaves_the_experiments_own_samples_alone():
    chosen = equation(strategy=descent(1e-6), scaling="max_abs")
    simulate(chosen)
    assert chosen.data.inputs.tolist() == [[256.0, 212.0]]
    assert not chosen.data.inputs.flags.writeable


# --- Going back to a state ----------------------------------------------------------------------


@given(experiments(), st.integers(0, 30), st.integers(1, 10))
def test_from_a_state_the_same_steps_follow_bit_for_bit(drawn, before, after):
    machine = Machine(drawn)
    while machine.step < before and machine.outcome is None:
        machine.advance(min(before, machine.max_steps) - machine.step)
    assume(machine.outcome is None)
    state = machine.state()

    def go_on(machine):
        made = machine.advance(after)
        return made, machine.outcome, machine.table[:, :made].tobytes(), machine.theta.tobytes()

    first = go_on(machine)
    machine.restore(state)
    assert go_on(machine) == first
    other = Machine(drawn)
    other.restore(state)
    assert (other.step, go_on(other)) == (state.step, first)


@pytest.mark.parametrize("before", range(7))
def test_a_state_within_an_epoch_leads_to_the_rest_of_that_epoch(before):
    inputs = np.arange(1.0, 8.0)[:, None]
    chosen = experiment(inputs, inputs[:, 0] ** 2, strategy=descent(1e-3, batch=2), stop=endless(50))
    machine, other = Machine(chosen), Machine(chosen)
    if before:
        machine.advance(before)
    other.restore(machine.state())
    machine.advance(9)
    other.advance(9)
    assert other.table[:, :9].tobytes() == machine.table[:, :9].tobytes()


def test_a_state_counts_the_turns_in_which_nothing_changed():
    strategy = {"kind": "step_sign", "order": "alternate"}
    chosen = experiment([[1, 1], [1, 1]], [1, 3], weights=[1, 1], strategy=strategy)
    machine, other = Machine(chosen), Machine(chosen)
    machine.advance(1)
    other.restore(machine.state())
    assert (other.advance(5), other.outcome, other.step) == (1, "stalled", 2)


def test_a_state_keeps_the_options_in_force():
    machine = Machine(equation(strategy=descent(1e-7), stop=endless(10)))
    state = machine.state()
    machine.apply(machine.experiment.with_value("strategy.learning_rate", 1e-6))
    machine.restore(state)
    assert machine.experiment.strategy.learning_rate == 1e-7


def test_looking_at_the_slope_does_not_disturb_what_follows():
    strategy = {"kind": "step_sign", "direction": "error_times_input", "size": "proportional"}
    runs = [Machine(experiment([[1, 2], [3, -1]], [1, 0], strategy=strategy)) for _ in range(2)]
    runs[1].slope()
    for run in runs:
        run.advance(5)
    assert runs[0].table.tobytes() == runs[1].table.tobytes()


def test_the_slope_is_the_gradient_of_the_loss():
    # At weight 3 the output 6 is 5 too high: 2 · 5 · 2 by the weight, 2 · 5 by the bias.
    machine = Machine(experiment([[2]], [1], weights=[3], bias={"trainable": True}, strategy=descent(0.1)))
    assert machine.slope().tolist() == [20, 10]


# --- Mini-batches -------------------------------------------------------------------------------


def batches(machine, count, size):
    rows, bounds = map(np.asarray, machine.next_batches(count, size))
    return [rows[a:b].tolist() for a, b in pairwise(bounds)]


@given(st.integers(1, 9), st.data())
def test_mini_batches_do_not_depend_on_how_many_are_drawn_at_once(n, data):
    size = data.draw(st.integers(1, n))
    counts = data.draw(st.lists(st.integers(1, 12), min_size=1, max_size=6))
    samples = experiment(np.arange(n)[:, None], np.arange(n))
    piecewise = Machine(samples)
    drawn = [batch for count in counts for batch in batches(piecewise, count, size)]
    assert drawn == batches(Machine(samples), sum(counts), size)


@pytest.mark.parametrize(("n", "size"), [(1, 1), (5, 1), (5, 2), (6, 3), (7, 7)])
def test_an_epoch_is_one_permutation_cut_into_slices(n, size):
    machine = Machine(experiment(np.arange(n)[:, None], np.arange(n), seed=5))
    rng = np.random.Generator(np.random.PCG64(np.random.SeedSequence(5).spawn(2)[1]))
    orders = [rng.permutation(n).tolist() for _ in range(3)]
    expected = [order[i : i + size] for order in orders for i in range(0, n, size)]
    assert batches(machine, len(expected), size) == expected
