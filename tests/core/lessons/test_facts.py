"""Values of a run by name, conditions on them, and texts with gaps."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.translatable import refused

from neuron_gui import resources, simulate, sweep
from neuron_gui.core.dataset import Data, scaled
from neuron_gui.core.lessons.facts import Condition, Fact, FactError, agrees, filled, parse_gap, said
from neuron_gui.core.message import RefusalError
from neuron_gui.core.run import Run
from neuron_gui.core.sweep.dial import spread
from neuron_gui.core.theory.theory import theory


@pytest.fixture(scope="module")
def run():
    return simulate(resources.preset("opening"))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("steps", lambda run: run.steps),
        ("outcome", lambda run: "solved"),
        ("loss", lambda run: run.last.loss),
        ("loss@1", lambda run: run.losses[1]),
        ("error@0", lambda run: run.record(0).error),
        ("max_error", lambda run: run.last.max_abs_error),
        ("w2@3", lambda run: run.weights[3, 1]),
        ("bias", lambda run: 0.0),
        ("best_step", lambda run: run.best.step),
        ("best_loss", lambda run: run.best.loss),
        ("curvature", lambda run: pytest.approx(2 * (256**2 + 212**2))),
        ("eta_max", lambda run: pytest.approx(1 / (256**2 + 212**2))),
        ("eta_fastest", lambda run: pytest.approx(0.5 / (256**2 + 212**2))),
        ("condition_number", lambda run: 1.0),
        ("floor_loss", lambda run: pytest.approx(0, abs=1e-9)),
        ("strategy.learning_rate", lambda run: 5e-7),
        ("seed", lambda run: 31),
        ("output1@0", lambda run: 1492 + run.record(0).error),
        ("rises", lambda run: 0),
        ("neuron.activation", lambda run: "identity"),
    ],
)
def test_a_value_is_read_from_the_run(run, name, value):
    assert Fact.parse(name, run.experiment).of(run) == value(run)


def test_right_counts_samples_on_the_right_side():
    run = simulate(resources.preset("and-gate"))
    start = run.record(0)
    w1, w2 = start.weights
    assert w1 > 0 > w2
    assert Fact.parse("right", run.experiment).of(run) == 4
    # Undecided at 0, 0: an output of just 0.5 counts as wrong. 1 for w1 alone, and for both, which is right.
    assert Fact.parse("right@0", run.experiment).of(run) == 2


def test_the_weights_with_the_lowest_loss_are_known_where_there_is_one_such():
    run = simulate(resources.preset("penguins"))
    best = theory(run.experiment).optimum
    assert Fact.parse("optimum1", run.experiment).of(run) == best.weights[0]
    assert Fact.parse("optimum_bias", run.experiment).of(run) == best.bias
    equation = simulate(resources.preset("opening"))  # has a line of solutions
    with refused(FactError, match="optimum2 of this experiment is not known"):
        Fact.parse("optimum2", equation.experiment).of(equation)


def test_the_gap_is_the_distance_between_the_line_and_the_sample_nearest_to_it():
    run = simulate(resources.preset("and-gate"))
    (w1, w2), b = run.last.weights, run.last.bias
    distances = [(w1 * x + w2 * y + b) / (w1 * w1 + w2 * w2) ** 0.5 for x, y in run.experiment.data.inputs]
    gap = Fact.parse("gap", run.experiment)
    assert gap.of(run) == pytest.approx(min(-distances[0], -distances[1], -distances[2], distances[3]))
    assert gap.of(run) > 0 > Fact.parse("gap@0", run.experiment).of(run)  # the start has answers wrong
    for name in ("opening", "penguins"):
        with refused(FactError, match="the gap is not known here"):
            gap.of(Run(resources.preset(name)))


def test_every_step_in_which_the_loss_rose_is_counted():
    experiment = resources.preset("opening").with_value("strategy.learning_rate", 9.1e-6)
    run = Run(experiment)
    run.advance(700)
    run.change("strategy.learning_rate", 4e-6)
    run.advance(1000)
    losses = run.losses
    assert Fact.parse("rises", experiment).of(run) == int((losses[1:] > losses[:-1]).sum()) == 700


def test_an_outcome_that_is_not_there_yet_is_running():
    experiment = resources.preset("opening")
    assert Fact.parse("outcome", experiment).of(Run(experiment)) == "running"


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("", "expected a value such as loss"),
        ("loss @", "expected a value such as loss"),
        ("w3", "there is no “w3” here"),
        ("w0", "there is no “w0” here"),
        ("loos", "known are loss, error"),
        ("steps@3", "takes no @3"),
        ("strategy", "there is no “strategy”"),
        ("title", "there is no “title”"),
        ("strategy.step", "there is no “strategy.step”"),
        ("strategy.__class__", "there is no “strategy.__class__”"),
    ],
)
def test_a_name_that_there_is_not_is_refused_with_a_sentence(name, sentence):
    with refused(FactError, match=sentence):
        Fact.parse(name, resources.preset("opening"))


def test_a_step_that_the_run_never_made_is_said(run):
    with refused(FactError, match=r"this run ends at step 110, so there is no loss@111"):
        Fact.parse("loss@111", run.experiment).of(run)


def test_what_theory_does_not_know_is_said():
    run = simulate(resources.preset("and-gate"))
    with refused(FactError, match="curvature of this experiment is not known"):
        Fact.parse("curvature", run.experiment).of(run)


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("steps = 110", True),
        ("steps = 111", False),
        ("outcome = solved", True),
        ("outcome = diverged", False),
        ("loss@1 < loss@0", True),
        ("loss@1 > loss@0", False),
        ("loss <= 1e-4", True),
        ("w1 >= 5", False),
        ("eta_max = 9.05e-6", True),
        ("eta_max = 9.06e-6", False),
        ("error@0 = -3600.6", True),
        ("strategy.learning_rate < eta_max", True),
        ("neuron.activation = identity", True),
    ],
)
def test_a_condition_holds_or_not(run, text, holds):
    assert Condition.parse(text, run.experiment).holds(run) is holds


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("solved", "expected a condition such as"),
        ("steps == 3", "expected a condition such as"),
        ("steps <", "expected a condition such as"),
        ("outcome = won", "expected outcome = one of running, diverged, solved"),
        ("outcome < solved", "expected outcome = one of"),
        ("steps < many", "there is no “many”"),
    ],
)
def test_what_is_no_condition_is_refused_with_a_sentence(text, sentence):
    with refused(FactError, match=sentence):
        Condition.parse(text, resources.preset("opening"))


@given(st.floats(-1e12, 1e12), st.integers(1, 12))
@settings(max_examples=60)
def test_every_number_agrees_with_itself_written_shorter(value, digits):
    assert agrees(value, f"{value:.{digits}g}")


@pytest.mark.parametrize(
    ("value", "written", "right"),
    [
        (9.0514e-6, "9.05e-6", True),
        (9.0514e-6, "9.051e-6", True),
        (9.0514e-6, "9.050e-6", False),
        (float("nan"), "1", False),
        (float("inf"), "1e300", False),
        (100.4, "100", True),
        (100.6, "100", False),
    ],
)
def test_agreement_goes_by_the_digits_written(value, written, right):
    assert agrees(value, written) is right


def test_gaps_are_filled_with_as_many_digits_as_asked_for(run):
    text = "{steps} steps, {outcome}: {error@0} or {error@0:2}; {neuron.activation}"
    assert str(filled(text, run)) == "110 steps, solved: −3600.62 or −3.6·10³; identity"


def test_whole_numbers_are_said_with_separators():
    assert said(19088) == "19 088"


@pytest.mark.parametrize("gap", ["loss:0", "loss:x", "loss:18", "loss:"])
def test_a_gap_of_no_sensible_digits_is_refused(gap):
    with refused(FactError, match="digits from 1 to 17"):
        parse_gap(gap, resources.preset("opening"))


def test_the_measures_of_a_fit_have_names():
    gate = simulate(resources.preset("and-gate"))
    assert [Fact.parse(name, gate.experiment).of(gate) for name in ("accuracy", "precision", "recall")] == [
        1
    ] * 3
    line = simulate(resources.preset("penguins"))
    assert Fact.parse("r2", line.experiment).of(line) == pytest.approx(0.759, abs=1e-3)
    assert Fact.parse("rmse@0", line.experiment).of(line) > Fact.parse("rmse", line.experiment).of(line)
    for run, name in ((gate, "r2"), (line, "recall")):
        with pytest.raises(FactError, match=f"the {name} is not known here"):
            Fact.parse(name, run.experiment).of(run)


def test_a_value_over_seeds_is_that_of_ten_runs_of_their_own():
    experiment = resources.preset("and-gate").with_value("stop.max_steps", 30).with_value("seed", 3)
    losses = [simulate(experiment.with_value("seed", seed)).losses for seed in range(10)]
    begun = Run(experiment)
    for over, of in (("mean", lambda values: sum(values) / 10), ("least", min), ("most", max)):
        value = Fact.parse(f"{over}(loss)", experiment).of(begun)
        assert value == pytest.approx(of([loss[-1] for loss in losses]), rel=1e-12)
    earlier = Fact.parse("most(loss@4)", experiment).of(begun)
    assert earlier == max(loss[4] for loss in losses) > max(loss[-1] for loss in losses)
    with refused(FactError, match="“outcome” is a word, so it has no mean"):
        Fact.parse("mean(outcome)", experiment).of(begun)
    for text in ("mean(loss", "median(loss)", "mean(mean(loss))", "mean()"):
        with refused(FactError):
            Fact.parse(text, experiment)


def test_a_value_may_be_over_other_runs_than_ten_seeds():
    experiment = resources.preset("opening")
    rates = "over strategy.learning_rate 1e-8..1 in 17"
    cells = sweep(experiment, {"strategy.learning_rate": spread(1e-8, 1, 17)})
    solved = cells.outcomes == "solved"
    assert 1 < solved.sum() < 17
    begun = Run(experiment)
    for text, value in {
        f"count(solved {rates})": solved.sum(),
        f"count(diverged {rates})": (cells.outcomes == "diverged").sum(),
        f"fewest(steps {rates})": cells.steps[solved].min(),
        f"least(steps {rates})": cells.steps.min(),  # of one that diverged at once
        "count(solved over seed 3..4)": 2,
        "most(seed over seed 3..4)": 4,
    }.items():
        assert Fact.parse(text, experiment).of(begun) == value, text
    assert cells.steps.min() < cells.steps[solved].min()
    with refused(FactError, match="none of these runs is solved"):
        Fact.parse("fewest(steps over strategy.learning_rate 1e-3..1e-3 in 1)", experiment).of(begun)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("mean(loss over seeds)", "expected “seed 0..9” or"),
        ("mean(loss over seed 9..0)", "low first"),
        ("mean(loss over strategy.step 1..2)", "unknown key"),
        ("mean(loss over strategy.learning_rate 0.1..0.2)", "how many values"),
        ("mean(loss over seed -1..2)", "seed"),
        ("count(won)", "there is no “won”"),
        ("unseen(loss)", "name the samples first"),
    ],
)
def test_runs_that_there_are_not_are_refused_with_a_sentence(text, sentence):
    with refused(RefusalError, match=sentence):
        Fact.parse(text, resources.preset("opening"))


def test_runs_that_would_take_too_long_are_not_made():
    long = resources.preset("penguins").with_value("stop.max_steps", 1_000_000)
    with refused(FactError, match="10 runs of up to 1\u202f000\u202f000 steps take too long"):
        Fact.parse("mean(loss)", long).of(Run(long))


def test_unseen_samples_are_scaled_as_those_learned_from_and_cost_no_penalty():
    learned = resources.preset("penguins").with_value("scaling", "standardize").with_value("loss.l2", 0.1)
    run = simulate(learned)
    seen = Fact.parse("unseen(rmse)", learned, learned.data)
    assert seen.of(run) == pytest.approx(Fact.parse("rmse", learned).of(run), rel=1e-12)
    assert Fact.parse("unseen(loss)", learned, learned.data).of(run) == pytest.approx(seen.of(run) ** 2)
    few = resources.preset("penguins").with_value("strategy.batch", 300)
    other = Data(inputs=[[0.0], [1.0]], targets=[4.0, 5.0])
    w, b = run.record(3).weights[0], run.record(3).bias
    _, (shift,), (scale,) = scaled(learned.data.inputs, "standardize")
    errors = [w * (0 - shift) / scale + b - 4, w * (1 - shift) / scale + b - 5]
    assert Fact.parse("unseen(error@3)", learned, other).of(run) == pytest.approx(sum(errors) / 2)
    assert Fact.parse("unseen(right)", few, other).of(simulate(few)) in (0, 1, 2)
    with refused(FactError, match="“steps” says nothing of samples; known are loss"):
        Fact.parse("unseen(steps)", learned, other)
