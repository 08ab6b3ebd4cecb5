"""The loops give the same bits compiled, interpreted, and without Cython; broken numbers are noticed."""

import importlib.util
import os
import sys
from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from support.problems import (
    ACTIVATIONS,
    COMBINATIONS,
    LOSSES,
    RULES,
    allowed,
    descent,
    endless,
    experiment,
    experiments,
)

from neuron_gui import core
from neuron_gui.core import kernels as interpreted
from neuron_gui.core import machine
from neuron_gui.core.machine import Machine


@pytest.fixture(scope="module")
def compiled():
    if machine.FASTEST is interpreted:
        problem = "the kernels are not compiled: run make build"
        pytest.fail(problem) if os.environ.get("CI") else pytest.skip(problem)
    return machine.FASTEST


@pytest.fixture(scope="module")
def bare():
    """Load the kernels, and what is compiled with them, as they are where Cython is not installed."""
    spec = importlib.util.spec_from_file_location("bare_kernels", interpreted.__file__)
    module = importlib.util.module_from_spec(spec)
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(sys.modules, "cython", None)
        for part in ("elementary", "matrices"):
            patch.delitem(sys.modules, f"neuron_gui.core.{part}")
            patch.setattr(core, part, None)  # only to be put back
        spec.loader.exec_module(module)
    return module


@pytest.fixture(params=["compiled", "interpreted", "bare"])
def kernels(request):
    return interpreted if request.param == "interpreted" else request.getfixturevalue(request.param)


GUESSING = {"kind": "random_guess"}
TIMES_INPUT = {"kind": "step_sign", "step": 0.01, "direction": "error_times_input"}


def trace(chosen, kernels):
    """Return outcome, steps and every bit of every record of a run."""
    run = Machine(chosen, kernels)
    records = [run.table[:, :1].tobytes()]
    while run.outcome is None:
        made = run.advance(min(7, run.max_steps - run.step))
        records.append(run.table[:, :made].tobytes())
    return run.outcome, run.step, records


def test_compiled_is_compiled_and_interpreted_is_not(compiled, bare):
    assert compiled.__file__.endswith((".so", ".pyd"))
    assert not interpreted.cython.compiled
    assert bare.cython.__name__ == "neuron_gui.core.uncompiled"
    assert sys.modules[bare.exp.__module__].cython.__name__ == "cython"  # the usual one is back
    assert bare.exp.__globals__["cython"] is bare.make_diagonal.__globals__["cython"] is bare.cython


def test_a_machine_uses_the_compiled_kernels_where_there_are_some(compiled):
    assert Machine(experiment([[1]], [1])).kernels is compiled


@pytest.mark.parametrize(("rule", "activation", "loss"), COMBINATIONS)
def test_compiled_and_interpreted_agree_bit_for_bit(rule, activation, loss, compiled, bare):
    @settings(max_examples=4)
    @given(experiments(rule, activation, loss))
    def check(drawn):
        expected = trace(drawn, compiled)
        assert trace(drawn, interpreted) == expected
        assert trace(drawn, bare) == expected

    check()


SIDE_BY_SIDE = [("identity", "half_mse"), ("sigmoid", "mse"), ("sigmoid", "bce"), ("tanh", "mse")]
SIDE_BY_SIDE += [("relu", "mae"), ("leaky_relu", "mse"), ("step", "mse")]


@pytest.mark.parametrize(("activation", "loss"), SIDE_BY_SIDE)
@pytest.mark.parametrize("n", [3, 4, 5, 63, 64, 65, 131])
def test_samples_side_by_side_have_the_bits_of_one_after_the_other(
    n, activation, loss, compiled, monkeypatch
):
    """The last samples are where exp has few bits left, or none, or is no number."""
    rng, d = np.random.default_rng(n), 2 + n % 9
    inputs, targets = rng.normal(size=(n, d)) * rng.choice([0.1, 1, 10], size=(n, 1)), rng.uniform(size=n)
    options = {"activation": activation, "loss": {"kind": loss}, "stop": endless(20)}
    weights = [1.0, -0.5, *rng.normal(size=d - 2)]
    inputs[-3:] = 0
    inputs[-3:, :2] = [[709, 0.1], [-720, 0], [-744.9, 0]]
    rules = [TIMES_INPUT, GUESSING if activation == "step" else descent(0.1 / n)]
    sound = [experiment(inputs, targets, strategy=rule, weights=weights, **options) for rule in rules]
    inputs[-1] = [*BROKEN, *[0] * (d - 2)]
    broken = experiment(inputs, targets, strategy=GUESSING, weights=[1e150] * d, **options)
    expected = [trace(chosen, interpreted) for chosen in sound]
    for build, most in product(machine.BUILDS, (machine.MOST_TWICE, 0)):  # by columns, and without them
        monkeypatch.setattr(machine, "MOST_TWICE", most)
        assert [trace(chosen, build) for chosen in sound] == expected
        tables = [np.isnan(Machine(broken, kernels).table) for kernels in (build, interpreted)]
        assert tables[0].any()
        assert np.array_equal(*tables)


@pytest.mark.parametrize("d", [1, 8, 9, 15, 16, 17, 18, 20, 24, 31, 33, 64])
def test_so_many_weights_have_the_same_bits_side_by_side(d, compiled):
    """They are taken by pieces, which overlap where they do not fit."""
    rng = np.random.default_rng(d)
    inputs, targets = rng.normal(size=(70, d)), rng.normal(size=70)
    for rule in (TIMES_INPUT, descent(0.01)):
        chosen = experiment(inputs, targets, strategy=rule, weights=[*rng.normal(size=d)], stop=endless(9))
        for build in machine.BUILDS:
            assert trace(chosen, build) == trace(chosen, interpreted)


@pytest.mark.parametrize("loss", [{"kind": "mse"}, {"kind": "mae", "l1": 0.01, "l2": 0.1}, {"kind": "bce"}])
@pytest.mark.parametrize("bias", [True, False])
@pytest.mark.parametrize("d", [1, 2, 3, 4])
def test_one_sample_has_the_same_bits(d, bias, loss, compiled):
    """A weight of -0 stays -0 if it has no slope, which an input of -0 gives, and an output that is right."""
    activation = "sigmoid" if loss["kind"] == "bce" else "identity"
    options = {"activation": activation, "bias": {"trainable": bias}, "loss": loss, "stop": endless(20)}
    for inputs, weights, target in (
        ([0.7, -0.3, 0.9, 0.1], [1.0, -0.5, 0.25, 2.0], 0.3),
        ([-0.0, 0.0, -1.0, 2.0], [-0.0, -0.0, 1.0, -0.0], 0.0),
        ([-3.0, -2.0, -1.0, -4.0], [-0.0, -0.0, -0.0, 0.0], 0.0),
        ([1e200, 1.0, 1.0, 1.0], [1e150, 1.0, 1.0, 1.0], 1.0),
    ):
        chosen = experiment([inputs[:d]], [target], strategy=descent(0.1), weights=weights[:d], **options)
        for build in machine.BUILDS:
            assert trace(chosen, build) == trace(chosen, interpreted)


# --- Numbers that broke -------------------------------------------------------------------------

# At weight 1e150 these inputs give inf - inf: no number.
BROKEN, SOUND = [1e200, -1e200], [1, 1]


@pytest.mark.parametrize(
    ("activation", "loss"), [(a, b) for a in ACTIVATIONS for b in LOSSES if allowed("perceptron", a, b)]
)
def test_what_is_no_number_stays_none_and_the_run_says_diverged(kernels, activation, loss):
    chosen = experiment(
        [BROKEN], [1], weights=[1e150, 1e150], activation=activation, loss={"kind": loss}, strategy=GUESSING
    )
    run = Machine(chosen, kernels)
    assert run.outcome == "diverged"
    assert np.isnan([run.loss[0], run.error[0], run.max_abs_error[0]]).all()


@pytest.mark.parametrize("rows", [[BROKEN, SOUND], [SOUND, BROKEN]])
def test_an_error_that_is_no_number_is_the_largest_wherever_it_stands(kernels, rows):
    """nan compares false with everything, so a plain comparison would pass over it."""
    run = Machine(experiment(rows, [0, 0], weights=[1e150, 1e150]), kernels)
    assert np.isnan(run.max_abs_error[0])


@pytest.mark.parametrize("broken", [[0], [63], [64], [69], [5, 66], []])
@pytest.mark.parametrize("rule", [GUESSING, TIMES_INPUT, descent(0.01)])
def test_the_largest_of_many_errors_is_no_number_if_one_is_none(kernels, rule, broken):
    """Infinite errors of both signs make their mean no number, and the largest none the less."""
    inputs = np.linspace(1, 2, 140).reshape(70, 2)
    inputs[7], inputs[30] = [1e200, 0], [-1e200, 0]
    inputs[broken] = BROKEN
    run = Machine(experiment(inputs, [0] * 70, weights=[1e150, 1e150], strategy=rule), kernels)
    assert np.isnan(run.error[0])
    assert np.isnan(run.max_abs_error[0]) if broken else np.isinf(run.max_abs_error[0])


@pytest.mark.parametrize("rule", RULES)
def test_a_step_beyond_the_numbers_ends_the_run(kernels, rule):
    options = {
        "random_guess": {"low": 1e200, "high": 1e201},
        "random_guess of whole numbers": {"low": 2**52, "high": 2**53},
        "step_sign": {"step": 1e300, "size": "proportional"},
    }
    strategy = RULES[rule] | options.get(rule, {"learning_rate": 1e300})
    inputs, weights = [[1e60, 2e60], [3e60, 1e60]], [1e-60, 1e-60]
    run = Machine(experiment(inputs, [0, 9], weights=weights, strategy=strategy), kernels)
    assert run.outcome is None
    assert run.advance(9) == 1
    assert run.outcome == "diverged"
    assert not np.all(np.abs(run.table[2:, 0]) <= 1e100)
