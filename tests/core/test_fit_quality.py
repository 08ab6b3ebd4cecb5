"""The measures of a fit agree with their definitions, and what cannot be said is not said."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from support.problems import experiment

from neuron_gui import Run, resources, simulate
from neuron_gui.core.fit_quality import Confusion, Residuals, fit_quality, quality_of
from neuron_gui.core.summary import summary_lines

NUMBERS = st.floats(-1e3, 1e3).map(lambda value: round(value, 3))


def test_a_confusion_matrix_counts_who_was_taken_for_what():
    y = np.array([1.0, 1, 1, 0, 0, 0, 0, 0])
    a = np.array([0.9, 0.5, 0.4, 0.6, 0.1, 0.2, 0.3, 0.49])
    q = quality_of("sigmoid", a, y)
    assert q == Confusion(0.0, 1.0, 2, 1, 1, 4)
    assert (q.accuracy, q.precision, q.recall) == (6 / 8, 2 / 3, 2 / 3)


def test_of_tanh_the_classes_are_minus_1_and_1():
    q = quality_of("tanh", np.array([-0.2, 0.3, 0.9]), np.array([-1.0, -1, 1]))
    assert q == Confusion(-1.0, 1.0, 1, 0, 1, 1)


def test_where_none_is_taken_for_positive_there_is_no_precision():
    q = quality_of("step", np.zeros(3), np.array([0.0, 1, 1]))
    assert (q.accuracy, q.precision, q.recall) == (1 / 3, None, 0.0)


def test_the_measures_of_a_line_are_those_of_the_field():
    y, a = np.array([1.0, 2, 3, 6]), np.array([1.5, 2, 2, 6])
    q = quality_of("identity", a, y)
    assert q.rmse == pytest.approx(np.sqrt(1.25 / 4))
    assert q.mae == pytest.approx(1.5 / 4)
    assert q.r2 == pytest.approx(1 - 1.25 / 14)


@given(st.integers(2, 20).flatmap(lambda n: st.tuples(*[arrays(float, n, elements=NUMBERS)] * 2)))
def test_they_agree_with_their_definitions(pair):
    a, y = pair
    q, errors = quality_of("identity", a, y), pair[0] - pair[1]
    assert q.mae <= q.rmse * (1 + 1e-12)
    assert q.rmse == pytest.approx(np.sqrt(np.mean(errors**2)), rel=1e-9)
    around = np.sum((y - y.mean()) ** 2)
    if y.min() == y.max():
        assert q.r2 is None
    else:
        assert q.r2 == pytest.approx(1 - np.sum(errors**2) / around, rel=1e-6, abs=1e-9)


def test_the_mean_explains_nothing_and_the_targets_all():
    y = np.array([1.0, 2, 6])
    assert quality_of("identity", np.full(3, 3.0), y).r2 == pytest.approx(0)
    assert quality_of("identity", y, y) == Residuals(1.0, 0.0, 0.0)


@pytest.mark.parametrize(
    ("activation", "a", "y"),
    [
        ("identity", [1.0], [2.0]),
        ("identity", [np.inf, 1], [1.0, 2]),
        ("sigmoid", [np.nan, 1], [0.0, 1]),
        ("identity", [1e308, 1], [-1e308, 2.0]),
    ],
)
def test_what_cannot_be_said_is_not(activation, a, y):
    assert quality_of(activation, np.array(a), np.array(y)) is None


def test_equal_targets_have_no_r2_also_if_rounding_parts_them():
    assert quality_of("identity", np.zeros(2), np.array([0.3, 0.1 + 0.2])).r2 is None


@pytest.mark.parametrize("size", [1e-200, 1e200])
def test_very_large_and_very_small_numbers_have_measures_too(size):
    q = quality_of("identity", size * np.array([1.0, 2, 2]), size * np.array([1.0, 2, 3]))
    assert q.rmse == pytest.approx(size / np.sqrt(3))
    assert q.r2 == pytest.approx(0.5)


@pytest.mark.parametrize("targets", [[1.0, 1.0], [0.0, 0.5], [0.0, 2.0]])
def test_other_targets_of_a_sigmoid_are_no_classes(targets):
    assert isinstance(quality_of("sigmoid", np.full(2, 0.5), np.array(targets)), Residuals)


def test_it_is_the_fit_of_the_last_weights_on_all_samples():
    run = simulate(resources.preset("and-gate"))
    assert fit_quality(run.experiment, run.last) == Confusion(0.0, 1.0, 1, 0, 0, 3)


def test_scaled_inputs_are_taken_into_account():
    chosen = experiment([[100], [300]], [-1, 1], weights=[1.0], scaling="standardize")
    assert fit_quality(chosen, Run(chosen).last) == Residuals(1.0, 0.0, 0.0)


def test_the_summary_for_people_tells_of_the_fit():
    lines = summary_lines(simulate(resources.preset("and-gate")))
    at = lines.index("Fit      accuracy 1, precision 1, recall 1")
    assert lines[at + 1 : at + 3] == [
        "         target 1: 1 taken for 1, 0 for 0",
        "         target 0: 0 taken for 1, 3 for 0",
    ]
    (line,) = (
        line for line in summary_lines(simulate(resources.preset("penguins"))) if line.startswith("Fit")
    )
    assert line == "Fit      R² 0.758993, RMSE 0.393124, MAE 0.313002"
    assert not fits(summary_lines(simulate(resources.preset("opening"))))


def fits(lines):
    return [line for line in lines if line.startswith("Fit")]


def test_of_what_is_nearly_explained_it_is_not_said_that_all_is():
    nearly = experiment([[0], [1], [2]], [0, 1, 2.0003], weights=[1], stop={"tolerance": 0.01})
    assert "R² 0.999999, " in "\n".join(summary_lines(simulate(nearly)))
