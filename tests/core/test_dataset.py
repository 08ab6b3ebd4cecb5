"""The samples: read-only, checked, and scaled by the customary formulas."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from support.problems import endless, experiment
from support.translatable import refused

from neuron_gui import simulate
from neuron_gui.core.dataset import MAX_INPUTS, MAX_SAMPLES, Data, raw_equivalent, scaled
from neuron_gui.core.machine import Machine
from neuron_gui.core.schema.array import Numbers
from neuron_gui.core.schema.part import ExperimentError

numbers = st.floats(-1e6, 1e6).map(lambda value: round(value, 3))
tables = hnp.arrays(np.float64, st.tuples(st.integers(1, 6), st.integers(1, 4)), elements=numbers)


# --- Scaling ------------------------------------------------------------------------------------


def test_standardize_by_hand():
    X, shift, scale = scaled(np.array([[1.0, 7.0], [2.0, 7.0], [3.0, 7.0]]), "standardize")
    deviation = math.sqrt(2 / 3)  # of 1, 2, 3, divided by n; the constant column is only centred
    assert (shift.tolist(), scale.tolist()) == ([2, 7], [pytest.approx(deviation, rel=1e-15), 1])
    assert X[:, 0].tolist() == pytest.approx([-1 / deviation, 0, 1 / deviation], rel=1e-15)
    assert X[:, 1].tolist() == [0, 0, 0]


def test_max_abs_by_hand():
    X, shift, scale = scaled(np.array([[1.0, 0.0], [-4.0, 0.0], [2.0, 0.0]]), "max_abs")
    assert X.tolist() == [[0.25, 0], [-1, 0], [0.5, 0]]
    assert (shift.tolist(), scale.tolist()) == ([0, 0], [4, 1])


def test_without_scaling_the_inputs_stay_as_they_are():
    given_inputs = np.array([[256.0, -0.0]])
    X, shift, scale = scaled(given_inputs, "none")
    assert X.tobytes() == given_inputs.tobytes()
    assert (shift.tolist(), scale.tolist()) == ([0, 0], [1, 1])


def test_a_column_of_equal_numbers_becomes_exactly_0():
    """The mean of ten times 0.1 is not 0.1, and what is left would be blown up to 1."""
    X, _, scale = scaled(np.full((10, 1), 0.1), "standardize")
    assert X.ravel().tolist() == [0.0] * 10
    assert scale.tolist() == [1.0]


@pytest.mark.parametrize("size", [1e-300, 1e-170, 1.0, 1e170, 1e300])
def test_columns_of_any_size_are_standardized(size):
    X, _, _ = scaled(size * np.array([[1.0], [2.0], [3.0]]), "standardize")
    assert X.ravel().tolist() == pytest.approx([-math.sqrt(1.5), 0, math.sqrt(1.5)], rel=1e-12, abs=1e-12)


@given(tables)
def test_standardized_columns_have_mean_0_and_deviation_1(inputs):
    X, _, _ = scaled(inputs, "standardize")
    varied = np.ptp(inputs, axis=0) > 1e-6 * np.abs(inputs).max(axis=0)
    assert X.mean(axis=0)[varied] == pytest.approx(0, abs=1e-8)
    assert X.std(axis=0)[varied] == pytest.approx(1, rel=1e-8)


@given(tables)
def test_the_largest_of_each_column_becomes_1(inputs):
    X, _, _ = scaled(inputs, "max_abs")
    assert np.abs(X).max(axis=0).tolist() == (np.abs(inputs).max(axis=0) > 0).astype(float).tolist()


@given(tables, st.sampled_from(["none", "standardize", "max_abs"]), st.floats(-5, 5))
def test_raw_weights_give_the_same_output_on_the_raw_inputs(inputs, scaling, bias):
    X, shift, scale = scaled(inputs, scaling)
    weights = np.linspace(-2, 3, inputs.shape[1])
    raw, raw_bias = raw_equivalent(weights, bias, shift, scale)
    size = 1 + np.abs(inputs).max() * np.abs(raw).sum()
    np.testing.assert_allclose(inputs @ raw + raw_bias, X @ weights + bias, atol=1e-9 * size)


def test_a_run_learns_on_scaled_inputs_and_raw_targets():
    run = simulate(experiment([[2], [4]], [10, 20], scaling="max_abs", weights=[8], stop=endless(1)))
    # inputs 0.5 and 1 give 4 and 8 against 10 and 20
    assert run.errors[0] == (-6 - 12) / 2


# --- The table ----------------------------------------------------------------------------------


def test_data_are_a_copy_that_nobody_can_change():
    source = np.array([[1.0, 2.0]])
    data = Data(inputs=source, targets=[3])
    source[0, 0] = 7
    assert data.inputs.tolist() == [[1, 2]]
    with pytest.raises(ValueError, match="read-only"):
        data.inputs[0, 0] = 7


def test_columns_without_names_are_numbered():
    assert Data(inputs=[[1, 2, 3]], targets=[0]).input_names == ("x1", "x2", "x3")


def test_equal_tables_are_equal():
    one = Data(inputs=[[1, 2]], targets=[3])
    assert one == Data(inputs=[[1, 2]], targets=[3])
    assert one != Data(inputs=[[1, 2]], targets=[4])
    assert one != Data(inputs=[[1, 2]], targets=[3], target_name="total")
    assert one != Data(inputs=[[1], [2]], targets=[3, 3])
    assert (one.n, one.d) == (1, 2)


@pytest.mark.parametrize(
    ("parts", "place", "reason"),
    [
        ({"inputs": [], "targets": []}, ".inputs", "expected at least one row"),
        ({"inputs": [[]], "targets": [1]}, ".inputs", "expected at least one row"),
        ({"inputs": [1, 2], "targets": [1, 2]}, ".inputs[0]", "expected a row of numbers"),
        ({"inputs": [[1]], "targets": [1, 2]}, ".targets", "expected 1 number, one a sample, got 2"),
        ({"inputs": [[1]], "targets": [[1]]}, ".targets[0]", "expected a number, got a list"),
        ({"inputs": [[1], [math.inf]], "targets": [1, 2]}, ".inputs[1][0]", "expected a finite number"),
        ({"inputs": [[1]], "targets": [math.nan]}, ".targets[0]", "expected a finite number"),
        (
            {"inputs": [[1, 2]], "targets": [1], "input_names": ("a",)},
            ".input_names",
            "expected 2 names",
        ),
        ({"inputs": [[1]], "targets": [1], "input_names": (" ",)}, ".input_names[0]", "got an empty one"),
        ({"inputs": [[1]], "targets": [1], "input_names": ("target",)}, ".target_name", "is taken"),
    ],
)
def test_tables_that_make_no_sense_are_refused_with_the_place(parts, place, reason):
    with refused(ExperimentError) as caught:
        Data(**parts)
    assert caught.value.place == place
    assert reason in str(caught.value.reason)


@pytest.mark.parametrize(
    ("shape", "reason"),
    [((1, MAX_INPUTS + 1), "at most 64 inputs, got 65"), ((MAX_SAMPLES + 1, 1), "at most 1 000 000 samples")],
)
def test_tables_beyond_the_limits_are_refused(shape, reason):
    with refused(ExperimentError, match=reason):
        Data(inputs=np.zeros(shape), targets=np.zeros(shape[0]))


@settings(max_examples=20)
@given(hnp.arrays(np.float64, (3, 2), elements=st.floats(allow_nan=False, allow_infinity=False)))
def test_numbers_read_from_lists_keep_every_bit(values):
    assert Numbers.from_json(values.tolist()).tobytes() == values.tobytes()


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ([[1, 2], 3], "[1]: expected a row of 2 numbers, got a number"),
        ([[1], "a"], "[1]: expected a row of 1 number, got text"),
        ([[1, 2], [3]], "[1]: expected 2 numbers, got 1"),
        ([[1, 2], [3, None]], "[1][1]: expected a number, got null"),
        ([[1, True], [3]], "[0][1]: expected a number, got true or false"),
        ([1, [2]], "[1]: expected a number, got a list"),
        ([1, math.nan], "[1]: expected a finite number, got nan"),
        ([[1], [-math.inf]], "[1][0]: expected a finite number, got -inf"),
        ([1, 10**400], "[1]: expected a finite number, this one is too large"),
    ],
)
def test_lists_that_are_no_table_are_refused_with_the_first_wrong_place(value, sentence):
    with refused(ExperimentError) as caught:
        Numbers.from_json(value)
    assert str(caught.value) == sentence


def test_a_million_samples_can_be_learned_from():
    rng = np.random.default_rng(0)
    inputs = rng.normal(size=(MAX_SAMPLES, 1))
    base = experiment([[0]], [0], weights=[0], strategy={"kind": "gradient_descent", "learning_rate": 0.5})
    run = Machine(base.replaced(data=Data(inputs=inputs, targets=3 * inputs[:, 0])))
    run.advance(1)
    # g = -6 mean(x²), and the mean is 1 within its spread
    assert run.theta[0] == pytest.approx(3 * np.mean(inputs**2), rel=1e-9)


def test_numbers_that_are_an_array_already_are_taken_as_they_are():
    numbers = Numbers.of([[1, 2]])
    assert Numbers.from_json(numbers) is numbers


def test_of_samples_that_were_found_to_be_others_no_number_is_compared_again(monkeypatch):
    one = Data(inputs=np.ones((30_000, 2)), targets=np.ones(30_000))
    last = np.ones((30_000, 2))
    last[-1, 1] = 0
    other, compared = Data(inputs=last, targets=np.ones(30_000)), []
    monkeypatch.setattr(np, "array_equal", lambda a, b: bool((a == b).all()) and not compared.append(a))
    assert one != other
    assert len(compared) == 5, "all rows of the targets, and all but the last of the inputs"
    assert one != other
    assert other != one
    assert len(compared) == 11, "those of the targets alone"
    assert one == Data(inputs=np.ones((30_000, 2)), targets=np.ones(30_000))


def test_equal_samples_are_not_unequal():
    one, same = (Data(inputs=Numbers.of([[1, 2]]), targets=Numbers.of([3])) for _ in range(2))
    other = Data(inputs=Numbers.of([[1, 2]]), targets=Numbers.of([4]))
    assert one == same
    assert (one != same) is False
    assert one != other
