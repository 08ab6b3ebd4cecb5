"""The largest and the smallest numbers there are: everything is reckoned and said without a warning."""

import math
import sys

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from long.share import size
from support.problems import COMBINATIONS, RULES, SCHEDULES, experiment
from support.translatable import said_of

from neuron_gui import ExperimentError, Run
from neuron_gui.core.compare.differences import settings as options_of
from neuron_gui.core.dataset import raw_equivalent, scaled
from neuron_gui.core.lessons.facts import Fact, FactError
from neuron_gui.core.samples.generators import GENERATORS
from neuron_gui.core.samples.taking_over import DataSummary, changes
from neuron_gui.core.schema.part import convert
from neuron_gui.core.summary import summary_lines, summary_of
from neuron_gui.core.sweep.choices import turnables
from neuron_gui.core.verdict.description import describe
from neuron_gui.core.verdict.outlook import outlook

LARGEST, SMALLEST = sys.float_info.max, 5e-324
EXTREMES = [LARGEST, -LARGEST, 1e308, -1e308, 1e155, -1e155, 1e300, 1e-160, 2.3e-308, SMALLEST, -SMALLEST]
extreme = st.sampled_from([*EXTREMES, 0.0, -0.0, 1.0, -1.0, 3.0])
positive = st.sampled_from([0.0, SMALLEST, 1e-160, 0.1, 1e155, 1e308, LARGEST])


@st.composite
def problems(draw):
    """Draw an experiment whose numbers are extreme, or ordinary among such."""
    rule, activation, loss = draw(st.sampled_from(COMBINATIONS))
    n, d = draw(st.integers(1, 5)), draw(st.integers(1, 3))
    strategy = dict(RULES[rule])
    if "batch" in strategy:
        strategy["batch"] = draw(st.integers(1, n))
    if strategy["kind"] in ("gradient_descent", "perceptron"):
        strategy["learning_rate"] = draw(positive.filter(bool))
    if strategy["kind"] == "gradient_descent":
        strategy["schedule"] = draw(st.sampled_from(SCHEDULES))
    if strategy["kind"] == "step_sign":
        strategy["step"] = draw(positive.filter(bool))
        strategy["size"] = draw(st.sampled_from(["fixed", "proportional"]))
    targets = st.sampled_from([0.0, 1.0, SMALLEST, 0.5]) if loss == "bce" else extreme
    return experiment(
        draw(st.lists(st.lists(extreme, min_size=d, max_size=d), min_size=n, max_size=n)),
        draw(st.lists(targets, min_size=n, max_size=n)),
        activation=activation,
        weights=draw(st.lists(extreme, min_size=d, max_size=d)),
        bias={"initial": draw(extreme), "trainable": draw(st.booleans())},
        scaling=draw(st.sampled_from(["none", "standardize", "max_abs"])),
        loss={"kind": loss, "l1": draw(positive), "l2": draw(positive)},
        strategy=strategy,
        stop={"max_steps": draw(st.sampled_from([1, 40])), "tolerance": draw(positive | st.none())},
    )


@settings(max_examples=size(150, 50))
@given(problems())
def test_all_is_said_of_a_run(problem):
    run = Run(problem)
    before = outlook(run)
    options_of(problem), turnables(problem)
    changes(problem, DataSummary(9, "y", -LARGEST, LARGEST, (0, LARGEST)))
    changes(problem, DataSummary(1, "y", 0, SMALLEST, (SMALLEST,)))
    for steps in (0, 1, 40):
        run.advance(steps)
        list(said_of(run, before))
    assert summary_lines(run)
    assert summary_of(run, "")


@settings(max_examples=size(150, 50))
@given(problems(), st.sampled_from(["right", "steepness", "loss", "error", "eta_max", "condition_number"]))
def test_a_lesson_can_ask_for_what_is_known_of_a_run(problem, name):
    run = Run(problem)
    run.advance(2)
    try:
        Fact.parse(name, problem).of(run)
    except FactError:
        assert name in ("steepness", "eta_max", "condition_number")


def test_a_fall_in_one_step_over_all_powers_of_ten_is_described():
    strategy = RULES["sgd"] | {"learning_rate": 1e99}
    run = Run(experiment([[1.0]], [1e-160], activation="sigmoid", weights=[0], strategy=strategy))
    run.advance(1)
    assert 0 < run.last.loss < 1e-310
    described = describe(run.experiment, run.curves(), run.trail(), run.last, run.best)
    assert str(described[0]).startswith("Loss fell from 0.25 to ")


# --- Scaling ------------------------------------------------------------------------------------------


@given(
    hnp.arrays(np.float64, st.tuples(st.integers(1, 6), st.just(2)), elements=extreme),
    st.sampled_from(["standardize", "max_abs"]),
)
def test_scaled_inputs_are_what_was_promised(X, scaling):
    Z, shift, scale = scaled(X, scaling)
    assert np.isfinite([shift, scale]).all()
    assert (scale > 0).all()
    raw_equivalent(np.ones(2), 1.0, shift, scale)
    for column, z in zip(X.T, Z.T, strict=True):
        if scaling == "max_abs":
            assert np.abs(z).max() == (1 if column.any() else 0)
        elif (column == column[0]).all():
            assert not z.any()
        else:
            assert abs(z.mean()) < 1e-12
            assert abs(z.std() - 1) < 1e-12 or np.ptp(np.ldexp(column, -1)) < 1e-14 * np.abs(column).max()


@given(
    hnp.arrays(
        np.float64, (4, 2), elements=st.floats(-1e200, 1e200).filter(lambda x: not 0 < abs(x) < 1e-200)
    )
)
def test_numbers_that_one_can_reckon_with_are_scaled_as_the_formula_has_it(X):
    Z, shift, scale = scaled(X, "standardize")
    means = np.array([math.fsum(column) / 4 for column in X.T])
    usual_shift = np.where((X[0] == X).all(axis=0), X[0], means)
    largest = np.abs(X - usual_shift).max(axis=0)
    largest = np.where(largest == 0, 1, largest)
    usual = largest * ((X - usual_shift) / largest).std(axis=0)
    usual = np.where(usual == 0, 1, usual)
    assert shift.tobytes() == usual_shift.tobytes()
    np.testing.assert_allclose(scale, usual, rtol=1e-15)
    assert Z.tobytes() == ((X - shift) / scale).tobytes()


# --- Made-up samples ----------------------------------------------------------------------------------


@given(st.sampled_from(GENERATORS), st.data())
def test_samples_are_made_of_extreme_numbers_or_refused(kind, data):
    numbers = {
        name: data.draw(extreme)
        for name, value in ((f, getattr(kind(), f)) for f in kind.__struct_fields__)
        if isinstance(value, float)
    }
    refused = ""
    try:
        made = convert(numbers, kind).data()
    except ExperimentError as error:
        refused = str(error)
    assert refused or np.isfinite(made.inputs).all()
