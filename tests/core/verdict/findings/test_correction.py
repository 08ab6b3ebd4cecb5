"""Step-sign correction does what is said of it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.problems import descent, equation, experiment

from neuron_gui import resources, simulate
from neuron_gui.core.verdict.findings.correction import cannot_land, shrinks_or_grows, wrong_way
from neuron_gui.core.verdict.findings.situation import Situation


def found(finding, chosen):
    return finding(Situation(chosen, None))


def remedied(chosen, message):
    return chosen.with_value(message.remedy.path, message.remedy.value)


def step_sign(**options):
    return {"kind": "step_sign", **options}


def negative(**options):
    return experiment([[1, 3], [-2, 4]], [0, 0], strategy=step_sign(**options))


# --- Which way ----------------------------------------------------------------------------------


def test_a_step_by_the_error_alone_is_warned_of_at_a_negative_input():
    message = found(wrong_way, negative())
    assert str(message) == "Input x1 is negative in row 2: there a lower weight raises the output."


def test_the_way_that_is_offered_leads_there():
    chosen = experiment(
        [[256, -212]], [1492], strategy=step_sign(step=0.003), stop={"max_steps": 9000, "tolerance": 1}
    )
    better = remedied(chosen, found(wrong_way, chosen))
    assert simulate(better).best.max_abs_error < 1 < simulate(chosen).best.max_abs_error
    assert found(wrong_way, better) is None


@pytest.mark.parametrize(
    "chosen",
    [
        negative(direction="error_times_input"),
        equation(strategy=step_sign()),
        experiment([[0]], [0], strategy=step_sign()),
        experiment([[-1]], [0], strategy=descent(0.1)),
    ],
)
def test_no_warning_where_a_step_goes_the_right_way(chosen):
    assert found(wrong_way, chosen) is None


def test_centred_inputs_are_negative_as_scaled():
    chosen = experiment([[1], [2]], [0, 0], scaling="standardize", strategy=step_sign())
    assert "x1, as scaled, is negative in row 1" in str(found(wrong_way, chosen))


def test_a_long_name_is_cut():
    chosen = negative().with_value("data.input_names", ["a" * 99, "b"])
    assert len(str(found(wrong_way, chosen))) < 100


# --- Whether it lands ---------------------------------------------------------------------------


def test_steps_that_cannot_land_are_told_of_and_do_not_and_the_remedy_does():
    chosen = resources.preset("sign-oscillates")
    message = found(cannot_land, chosen)
    assert str(message) == "The error changes by multiples of 2 only and gets no nearer to 0 than 0.624."
    assert message.forecast == "Will oscillate for ever."
    run = simulate(chosen.with_value("stop.max_steps", 20_000))
    assert run.outcome == "max_steps"
    assert run.max_abs_errors.min() >= 0.624
    assert simulate(remedied(chosen, message)).outcome == "solved"


def test_of_steps_that_may_land_nothing_is_said():
    assert found(cannot_land, resources.preset("sign-lands")) is None


@settings(max_examples=80)
@given(
    st.lists(st.integers(-6, 9), min_size=1, max_size=3),
    st.floats(-30, 30),
    st.sampled_from([0.5, 0.25, 1.0, 0.3]),
    st.sampled_from(["alternate", "together"]),
    st.sampled_from(["error", "error_times_input"]),
    st.booleans(),
)
def test_what_is_said_not_to_land_never_does(inputs, target, step, order, direction, bias):
    chosen = experiment(
        [inputs],
        [target],
        bias={"trainable": bias},
        strategy=step_sign(step=step, order=order, direction=direction),
        stop={"max_steps": 2000, "tolerance": 0.05},
    )
    if found(cannot_land, chosen):
        assert simulate(chosen).outcome != "solved"


@pytest.mark.parametrize(
    "chosen",
    [
        equation(strategy=step_sign(size="proportional")),
        equation(strategy=step_sign(), stop={"tolerance": None}),
        experiment([[1.5, 2]], [1], strategy=step_sign()),  # no number divides them all
        experiment([[1], [2]], [1, 1], strategy=step_sign()),
        equation(strategy=step_sign(), activation="tanh"),
        equation(strategy=descent(1)),
        experiment([[1]], [1e308], strategy=step_sign(step=1e-3)),  # so many steps that no number tells
        experiment([[10]], [1], weights=[1e308], strategy=step_sign()),  # from infinity
    ],
)
def test_where_steps_land_is_not_guessed(chosen):
    assert found(cannot_land, chosen) is None


def test_the_input_s_sign_is_offered_with_a_step_that_it_bears():
    chosen = negative(size="proportional", step=0.9).with_value("stop.max_steps", 300)
    message = found(wrong_way, chosen)
    sign_alone = chosen.with_value(message.remedy.path, message.remedy.value)
    assert simulate(sign_alone).outcome == "diverged"
    assert simulate(chosen.with_values(message.remedy.values)).outcome == "solved"
    assert found(wrong_way, negative(size="proportional", step=0.01)).remedy.also == ()


# --- Whether it grows ---------------------------------------------------------------------------


@pytest.mark.parametrize(("step", "factor"), [(1e-6, "0.999999"), (2e-6, "0.999998"), (0.3, "0.7")])
def test_a_factor_next_to_1_is_not_said_to_be_1(step, factor):
    chosen = experiment([[1]], [5], weights=[0], strategy=step_sign(size="proportional", step=step))
    assert str(found(shrinks_or_grows, chosen)) == f"Each step multiplies the mean error by {factor}."


def test_more_steps_are_not_offered_where_no_run_has_so_many():
    chosen = experiment([[1]], [5], weights=[0], strategy=step_sign(size="proportional", step=1e-8))
    assert found(shrinks_or_grows, chosen).remedy
    assert found(shrinks_or_grows, chosen.with_value("stop.tolerance", 1e-6)).remedy is None


def test_the_article_s_proportional_steps_shrink_the_error_by_a_known_factor():
    message = found(shrinks_or_grows, resources.preset("sign-proportional"))
    assert str(message) == "Each round of steps multiplies the mean error by 0.864."
    far = resources.preset("sign-proportional").with_values(
        [("data.targets", [1e300]), ("stop.tolerance", 5e-324)]
    )
    assert found(shrinks_or_grows, far)  # the tolerance is nothing beside the error
    assert message.forecast == "Will converge."


@settings(max_examples=80)
@given(
    st.lists(st.floats(-3, 5), min_size=1, max_size=3),
    st.floats(0.01, 3),
    st.sampled_from(["alternate", "together"]),
    st.sampled_from(["error", "error_times_input"]),
    st.booleans(),
)
def test_what_is_said_to_grow_grows_and_what_is_said_to_shrink_shrinks(inputs, step, order, direction, bias):
    chosen = experiment(
        [inputs],
        [7.0],
        bias={"trainable": bias},
        strategy=step_sign(step=step, size="proportional", order=order, direction=direction),
        stop={"max_steps": 30_000, "tolerance": 1e-3},
    )
    message = found(shrinks_or_grows, chosen)
    if message and message.forecast == "Will diverge.":
        run = simulate(chosen)
        assert run.outcome == "diverged" or abs(run.last.error) > abs(run.errors[0])
        if message.remedy:
            assert simulate(remedied(chosen, message)).outcome in ("solved", "stalled")
    elif message and "converge" in message.forecast and abs(float(message.values["factor"])) < 0.999:
        assert simulate(chosen).outcome == "solved"


def test_of_several_rows_only_growth_is_certain():
    rows = experiment([[1.0], [2.0]], [1, 1], strategy=step_sign(size="proportional", step=0.5))
    assert found(shrinks_or_grows, rows) is None
    grows = rows.with_value("strategy.step", 2.0)
    assert found(shrinks_or_grows, grows).forecast == "Will diverge."
    assert simulate(grows).outcome == "diverged"


def test_inputs_whose_squares_leave_the_range_of_numbers_have_no_stable_step():
    chosen = experiment([[-1e200]], [1], strategy=step_sign(size="proportional", step=1.0))
    assert found(wrong_way, chosen).remedy.also == ()
