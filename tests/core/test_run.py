"""A run is a function of experiment, seed and journal: pauses, checkpoints and replays never change a bit."""

import pickle
from contextlib import contextmanager
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from long.share import size
from support.problems import (
    OPTIMIZERS,
    RULES,
    bits,
    descent,
    endless,
    equation,
    experiment,
    experiments,
    parameters,
)
from support.random_experiments import documents
from support.translatable import refused

from neuron_gui import Experiment, ExperimentError, Run, preset, simulate
from neuron_gui.core import checkpoints as kept
from neuron_gui.core import records
from neuron_gui.core import run as module
from neuron_gui.core.journal import JournalEntry, live_options
from neuron_gui.core.machine import Machine


@contextmanager
def checkpoints(spacing, most, few=100):
    """Make checkpoints so close and so few that short runs use all of what long ones use."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(kept, "FIRST_SPACING", spacing)
        patch.setattr(kept, "MOST", most)
        patch.setattr(module, "FEW_CHECKPOINTS", few)
        yield


spacings = st.tuples(st.integers(1, 7), st.integers(1, 6))
pieces = st.lists(
    st.tuples(st.integers(1, 15), st.sampled_from([0.0, 1e-6, 1e-3, float("inf")])), min_size=1, max_size=8
)


def advance_in(run, cuts):
    """Advance in pieces, again and again, to the end."""
    while run.outcome is None:
        for steps, seconds in cuts:
            run.advance(steps, seconds)


# --- Pieces -------------------------------------------------------------------------------------


@given(experiments(), pieces, spacings)
def test_how_a_run_is_cut_into_pieces_changes_no_bit(drawn, cuts, spacing):
    whole = simulate(drawn)
    with checkpoints(*spacing):
        run = Run(drawn)
        advance_in(run, cuts)
        assert (run.outcome, run.steps, run.last, run.best) == (
            whole.outcome,
            whole.steps,
            whole.last,
            whole.best,
        )
        assert bits(run) == bits(whole)
        assert run.curves().low.tobytes() == whole.curves().low.tobytes()


@pytest.mark.parametrize("rule", RULES)
def test_the_same_experiment_and_seed_give_the_same_bits(rule):
    inputs, targets = np.random.default_rng(0).normal(size=(2, 5))
    first, again, other = (
        experiment(inputs[:, None], targets, strategy=RULES[rule], stop=endless(30), seed=seed)
        for seed in (1, 1, 2)
    )
    assert bits(simulate(first)) == bits(simulate(again))
    assert bits(simulate(first)) != bits(simulate(other))


@pytest.mark.parametrize("steps", [1, 2, 7, 999])
def test_advance_makes_exactly_as_many_steps_as_asked(steps):
    run = Run(equation(strategy={"kind": "step_sign"}, stop=endless(1000)))
    assert (run.advance(steps), run.steps, run.outcome) == (steps, steps, None)
    assert len(run.losses) == steps + 1


def test_advance_without_time_makes_one_step_at_least():
    run = Run(equation(strategy={"kind": "step_sign"}, stop=endless(1000)))
    assert run.advance(1000, seconds=0) == 1
    assert run.advance(1000, seconds=-1) == 1


def test_advance_stops_when_the_time_is_over(monkeypatch):
    """By a clock that the test moves: each piece takes it a second."""
    clock = iter(range(10**6))
    monkeypatch.setattr(module, "perf_counter", lambda: next(clock))
    run = Run(equation(strategy={"kind": "step_sign"}, stop=endless(10**9)))
    made = run.advance(10**9, seconds=20)
    assert 1 < made < 10**9
    assert next(clock) < 40


def test_an_ended_run_makes_no_further_step():
    run = simulate(equation(strategy={"kind": "step_sign"}, stop=endless(5)))
    assert (run.advance(10), run.steps, run.outcome) == (0, 5, "max_steps")


# --- Records ------------------------------------------------------------------------------------


@given(experiments(), spacings, st.data())
def test_every_record_can_be_looked_at_again(drawn, spacing, data):
    whole = simulate(drawn)
    with checkpoints(*spacing):
        run = simulate(drawn)
        t = data.draw(st.integers(0, run.steps))
        record = run.record(t)
        assert record.step == t
        assert np.array([record.loss]).tobytes() == whole.losses[[t]].tobytes()
        assert np.array(record.weights).tobytes() == whole.weights[t].tobytes()
        first, last = sorted([t, data.draw(st.integers(0, run.steps))])
        blocks = list(run.blocks(first, last))
        assert [step for block in blocks for step in block.steps] == list(range(first, last + 1))
        losses = np.concatenate([block.loss for block in blocks])
        assert losses.tobytes() == whole.losses[first : last + 1].tobytes()
        steps = range(first, last + 1, data.draw(st.integers(1, 5)))
        records = list(run.records(steps))
        assert [record.step for record in records] == list(steps)
        assert [record.weights for record in records] == [tuple(w) for w in whole.weights[steps].tolist()]


def test_a_long_run_is_looked_at_anywhere():
    run = simulate(equation(strategy={"kind": "step_sign", "step": 0.5}, stop=endless(250_000)))
    losses, weights, biases = run.losses, run.weights, run.biases
    for t in [0, 1, 9_999, 10_000, 10_001, 123_456, 249_999, 250_000]:
        record = run.record(t)
        assert (record.step, record.loss, record.bias) == (t, losses[t], biases[t])
        assert record.weights == tuple(weights[t])


@pytest.mark.parametrize("t", [-1, 8])
def test_there_is_no_record_before_the_first_or_after_the_last(t):
    run = simulate(equation(stop=endless(7), strategy={"kind": "step_sign"}))
    with pytest.raises(IndexError, match=r"of a run with records 0\.\.7"):
        run.record(t)


def test_no_steps_have_no_records():
    assert list(simulate(equation(stop=endless(1))).records(range(0))) == []


def test_records_while_a_run_is_under_way_end_at_the_present_step():
    run = Run(equation(strategy={"kind": "step_sign"}, stop=endless(100)))
    assert len(run.losses) == 1
    run.advance(3)
    assert len(run.losses) == 4
    assert run.record(3) == run.last
    run.advance(2)
    assert len(run.losses) == 6


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("most", [0, 2_000, records.MOST_KEPT])
def test_what_simulate_keeps_is_what_a_replay_makes(rule, most, monkeypatch):
    monkeypatch.setattr(records, "MOST_KEPT", most)
    inputs, targets = np.random.default_rng(1).normal(size=(2, 5))
    chosen = experiment(inputs[:, None], targets, strategy=RULES[rule], stop=endless(300))
    with checkpoints(7, 1000):  # so that many pieces come together
        run = Run(chosen)
        run.advance(300)
        assert bits(simulate(chosen)) == bits(run)


@pytest.mark.parametrize(("room", "made_again"), [(301, 0), (300, 300)])
def test_simulate_makes_no_step_again_for_its_arrays_while_they_are_small(room, made_again, monkeypatch):
    """Records of two inputs have six numbers of eight bytes."""
    monkeypatch.setattr(records, "MOST_KEPT", room * 6 * 8)
    run = simulate(equation(strategy={"kind": "step_sign"}, stop=endless(300)))
    steps, advance = [], Machine.advance

    def counted(machine, count):
        steps.append(advance(machine, count))
        return steps[-1]

    monkeypatch.setattr(Machine, "advance", counted)
    assert len(run.losses) == len(run.weights) == 301
    assert sum(steps) == made_again


def plotted(run):
    """Return all that plots show of a run."""
    curves, trail = run.curves(), run.trail()
    about = curves.first, curves.last, curves.width, trail.every
    return about, curves.low.tobytes(), curves.high.tobytes(), trail.records.tobytes()


@pytest.mark.parametrize("room", [1, 3_000, 10_000])
@pytest.mark.parametrize("looks", [(), (1,), (700, 2_999, 4_000)])
def test_what_is_kept_is_drawn_alike_whenever_somebody_looks(room, looks, monkeypatch):
    monkeypatch.setattr(records, "MOST_KEPT", room * 6 * 8)
    chosen = equation(strategy={"kind": "random_guess"}, stop=endless(5_000))
    plain = Run(chosen)
    plain.advance(5_000)
    with checkpoints(700, 1000, few=3):  # so that it is made in pieces, and a fork leaps
        run = Run(chosen)
        run.keep_records()
        for step in looks:
            run.advance(step - run.steps)
            assert run.curves().last == step
        copied = pickle.loads(pickle.dumps(run))
        run.advance(5_000)
        copied.advance(5_000)
        for each in (run, copied, run.fork(run.steps)):
            assert plotted(each) == plotted(plain)


def test_two_replays_at_once_do_not_disturb_each_other():
    run = simulate(equation(strategy={"kind": "step_sign"}, stop=endless(50)))
    pairs = zip(run.records(range(0, 50)), run.records(range(1, 51)), strict=True)
    assert all(a == run.record(a.step) and b.step == a.step + 1 for a, b in pairs)


def test_blocks_thin_out_by_the_records_numbers():
    run = simulate(equation(strategy={"kind": "step_sign"}, stop=endless(20)))
    (block,) = run.blocks(5, 20)
    thinned = block.every(4)
    assert list(thinned.steps) == [8, 12, 16, 20]
    assert thinned.record(1) == run.record(12)


def test_blocks_cannot_be_written_to():
    run = simulate(equation(strategy={"kind": "step_sign"}, stop=endless(5)))
    for array in (run.losses, run.errors, run.max_abs_errors, run.weights, run.biases):
        with pytest.raises(ValueError, match="read-only"):
            array[0] = 7


@given(experiments())
def test_the_best_record_is_the_earliest_of_the_lowest_loss(drawn):
    run = simulate(drawn)
    losses = run.losses.tolist()
    lowest = min((loss for loss in losses if loss == loss), default=None)
    if lowest is not None:
        assert run.best == run.record(losses.index(lowest))


def test_the_best_guess_is_kept_over_many_guesses():
    run = simulate(equation(strategy={"kind": "random_guess"}, stop=endless(30_000), seed=4))
    assert run.best.step == int(np.argmin(run.losses))
    assert run.best.loss == run.losses.min()


@given(experiments(), spacings)
def test_curves_hold_loss_weights_and_bias_of_every_record(drawn, spacing):
    with checkpoints(*spacing):
        run = simulate(drawn)
        curves = run.curves()
        assert (curves.width, curves.last) == (1, run.steps)
        expected = np.vstack([run.losses, run.weights.T, run.biases])
        assert curves.low.tobytes() == curves.high.tobytes() == expected.tobytes()


def test_the_detail_of_a_part_shows_its_records():
    run = simulate(equation(strategy={"kind": "step_sign", "step": 0.5}, stop=endless(30_000)))
    *_, curves = run.detail(12_000, 12_900)
    assert (curves.first, curves.last, curves.width) == (12_000, 12_900, 1)
    expected = np.vstack([run.losses, run.weights.T, run.biases])[:, 12_000:12_901]
    assert curves.low.tobytes() == expected.tobytes()


# --- Outcomes -----------------------------------------------------------------------------------

# Two samples that pull with equal force: at weight 1 nothing moves, and both errors are 1.
BALANCED = {"inputs": [[1], [1]], "targets": [0, 2], "weights": [1]}
GUESS_5 = {"kind": "random_guess", "low": 5, "high": 5}


def outcome(chosen):
    run = simulate(chosen)
    return run.outcome, run.steps


def test_solved_when_no_error_is_larger_than_the_tolerance():
    options = {"strategy": descent(0.125), "weights": [0], "stop": {"tolerance": 0.25}}
    # error -1, then a quarter less every step: 0.75^5 < 0.25 < 0.75^4
    assert outcome(experiment([[1]], [1], **options)) == ("solved", 5)


def test_the_tolerance_itself_is_near_enough():
    options = {"strategy": descent(0.25), "weights": [0]}
    assert outcome(experiment([[1]], [1], stop={"tolerance": 0.25}, **options)) == ("solved", 2)


def test_every_single_error_counts_not_their_mean():
    run = Run(experiment(**BALANCED))
    assert (run.last.error, run.last.max_abs_error, run.outcome) == (0, 1, None)


def test_a_start_that_fits_is_solved_before_the_first_step():
    run = simulate(equation(weights=[5, 1]))
    assert (run.outcome, run.steps, run.best.step, len(run.losses)) == ("solved", 0, 0, 1)


def test_tolerance_0_asks_for_an_exact_hit():
    options = {"strategy": descent(0.5), "weights": [0], "stop": {"tolerance": 0}}
    assert outcome(experiment([[1]], [1], **options)) == ("solved", 1)


def test_without_tolerance_a_perfect_fit_goes_on():
    assert outcome(experiment([[1]], [1], weights=[1], strategy=GUESS_5, stop=endless(9))) == ("max_steps", 9)


def test_reached_loss_when_the_loss_is_as_low_as_wanted():
    stop = {"tolerance": None, "target_loss": 0.0625}
    assert outcome(experiment([[1]], [1], strategy=descent(0.25), weights=[0], stop=stop)) == (
        "reached_loss",
        2,
    )


def test_the_penalty_counts_towards_the_wanted_loss():
    stop = {"max_steps": 1, "tolerance": None, "target_loss": 0.5}
    options = {"weights": [1], "stop": stop, "strategy": GUESS_5 | {"low": 1, "high": 1}}
    assert outcome(experiment([[1]], [1], **options)) == ("reached_loss", 0)
    assert outcome(experiment([[1]], [1], loss={"l1": 1}, **options)) == ("max_steps", 1)


def test_diverged_when_the_loss_passes_all_bounds_and_that_record_is_kept():
    run = simulate(experiment([[1]], [1], strategy=descent(500), weights=[0]))
    # The error of -1 grows 999-fold a step, the loss by its square: 999^(2·16) < 1e100 < 999^(2·17)
    assert (run.outcome, run.steps) == ("diverged", 17)
    assert run.losses[-1] > 1e100 >= run.losses[-2]
    assert (run.last.loss, run.best.step) == (run.losses[-1], 0)


def test_diverged_when_a_weight_passes_all_bounds_though_the_loss_does_not():
    options = {"activation": "sigmoid", "strategy": GUESS_5 | {"low": 1e101, "high": 1e101}}
    assert outcome(experiment([[0]], [0.5], weights=[1], stop=endless(9), **options)) == ("diverged", 1)


def test_a_bias_that_stays_is_no_parameter_that_diverges():
    chosen = experiment(
        [[1]],
        [1],
        activation="sigmoid",
        bias={"initial": 1e101},
        strategy={"kind": "random_guess"},
        stop=endless(5),
    )
    assert outcome(chosen) == ("max_steps", 5)


def test_a_start_beyond_all_bounds_diverges_before_the_first_step():
    run = simulate(equation(weights=[1e300, 1e300]))
    assert (run.outcome, run.steps, run.last) == ("diverged", 0, run.best)


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_stalled_when_a_step_changes_no_weight(optimizer):
    assert outcome(experiment(**BALANCED, strategy=descent(0.1, optimizer))) == ("stalled", 1)


def test_stalled_when_the_steps_are_too_small_for_the_numbers():
    chosen = experiment([[1]], [1e6], weights=[1], strategy=descent(1e-30))
    assert outcome(chosen) == ("stalled", 1)


def test_a_weight_that_only_changes_its_sign_of_0_has_changed():
    """Rate times slope is -2e-400, so -0: from -0 it leads to 0, and only then nowhere."""
    options = {"weights": [-0.0], "strategy": descent(1e-200), "stop": endless(9)}
    assert outcome(experiment([[1e-100]], [1e-100], **options)) == ("stalled", 2)


@pytest.mark.parametrize(("order", "steps"), [("together", 1), ("alternate", 3)])
def test_taking_turns_every_parameter_must_have_had_its_turn(order, steps):
    chosen = experiment(
        [[1, 1], [1, 1]],
        [1, 3],
        weights=[1, 1],
        bias={"trainable": True},
        strategy={"kind": "step_sign", "order": order},
    )
    assert outcome(chosen) == ("stalled", steps)


def test_one_parameter_that_stands_still_does_not_stall_the_others():
    """The first weight is too large for a step of 0.1 to change it, the second is not."""
    strategy = {"kind": "step_sign", "order": "alternate"}
    run = simulate(experiment([[1, 1]], [2e18], weights=[1e18, 0], strategy=strategy, stop=endless(50)))
    assert (run.outcome, run.steps) == ("max_steps", 50)
    assert run.last.weights[0] == 1e18
    assert run.last.weights[1] == pytest.approx(2.5)


@pytest.mark.parametrize(
    "strategy",
    [
        {"kind": "perceptron"},
        {"kind": "random_guess", "low": 1, "high": 1},
        descent(0.1, batch=2),
    ],
)
def test_chance_and_single_samples_never_stall(strategy):
    inputs, targets = [[1], [1]], [0, 2]
    if strategy["kind"] == "perceptron":  # each sample's output is right: nothing will ever change
        inputs, targets = [[1], [2]], [1, 2]
    chosen = experiment(inputs, targets, weights=[1], strategy=strategy, stop=endless(9))
    assert outcome(chosen) == ("max_steps", 9)


@pytest.mark.parametrize("steps", [1, 2, 1000, 10_000, 10_001, 25_000])
def test_max_steps_are_counted_exactly(steps):
    run = simulate(equation(strategy={"kind": "step_sign"}, stop=endless(steps)))
    assert (run.outcome, run.steps, len(run.losses)) == ("max_steps", steps, steps + 1)


def test_stopped_by_a_person():
    run = Run(equation(strategy={"kind": "step_sign"}))
    run.advance(3)
    run.stop()
    assert (run.outcome, run.advance(5), run.steps) == ("stopped", 0, 3)


def test_stopping_an_ended_run_does_not_change_how_it_ended():
    run = simulate(equation(weights=[5, 1]))
    run.stop()
    assert run.outcome == "solved"


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        # The error of 1e60 is within the tolerance, but its square is beyond all bounds.
        (experiment([[1]], [0], weights=[1e60], stop={"tolerance": 1e61}), ("diverged", 0)),
        (experiment([[1]], [0], weights=[1e60], stop={"target_loss": 1e200}), ("diverged", 0)),
        (experiment([[1]], [1], weights=[1], stop={"target_loss": 9}), ("solved", 0)),
        (experiment(**BALANCED, strategy=descent(0.1), stop={"max_steps": 1}), ("stalled", 1)),
        (
            experiment(
                [[1]], [1], weights=[0], strategy=descent(0.25), stop={"max_steps": 2, "tolerance": 0.25}
            ),
            ("solved", 2),
        ),
        (
            experiment(
                [[1]],
                [1],
                weights=[0],
                strategy=descent(0.25),
                stop={"max_steps": 2, "tolerance": None, "target_loss": 0.1},
            ),
            ("reached_loss", 2),
        ),
    ],
    ids=[
        "diverged before solved",
        "diverged before reached_loss",
        "solved before reached_loss",
        "stalled before max_steps",
        "solved before max_steps",
        "reached_loss before max_steps",
    ],
)
def test_of_several_outcomes_the_first_one_counts(chosen, expected):
    assert outcome(chosen) == expected


def test_solved_counts_before_stalled():
    run = Run(experiment(**BALANCED, strategy=descent(0.1)))
    run.change("stop.tolerance", 1)  # an update that changes nothing now meets a tolerance that does
    run.advance(5)
    assert (run.outcome, run.steps) == ("solved", 1)


# --- Changes on the way -------------------------------------------------------------------------


VALUES = {
    "strategy.step": [0.01, 0.3],
    "strategy.learning_rate": [0.001, 0.4],
    "strategy.optimizer.momentum": [0.0, 0.5],
    "strategy.optimizer.beta1": [0.0, 0.5],
    "strategy.optimizer.beta2": [0.0, 0.5],
    "strategy.optimizer.alpha": [0.0, 0.5],
    "strategy.optimizer.eps": [1e-10, 0.1],
    "stop.tolerance": [None, 0.2, 5],
    "stop.max_steps": [1, 5, 30, 60],
}


@given(experiments(), spacings, st.data())
def test_experiment_seed_and_journal_give_every_bit_again(drawn, spacing, data):
    with checkpoints(*spacing):
        run = Run(drawn)
        assert set(live_options(drawn)) <= set(VALUES)
        for _ in range(data.draw(st.integers(1, 6))):
            run.advance(data.draw(st.integers(0, 9)))
            if run.outcome is not None:
                break
            name = data.draw(st.sampled_from(sorted(live_options(run.current))))
            run.change(name, data.draw(st.sampled_from(VALUES[name])))
        run.advance(data.draw(st.sampled_from([0, 3, 100])))
        again = Run(run.experiment, journal=run.journal)
        again.advance(run.steps)
        assert (again.outcome, again.steps, again.last, again.best) == (
            run.outcome,
            run.steps,
            run.last,
            run.best,
        )
        assert bits(again) == bits(run)
        assert again.current == run.current


@given(experiments(), spacings, st.data())
def test_a_file_of_a_run_is_that_very_run(drawn, spacing, data):
    with checkpoints(*spacing):
        run = Run(drawn)
        for _ in range(data.draw(st.integers(1, 5))):
            run.advance(data.draw(st.integers(0, 9)))
            if data.draw(st.booleans()):
                run = run.fork(data.draw(st.integers(0, run.steps)))
            if run.outcome is None:
                name = data.draw(st.sampled_from(sorted(live_options(run.current))))
                run.change(name, data.draw(st.sampled_from(VALUES[name])))
        if data.draw(st.booleans()):
            run.stop()
        run.advance(10**9)
        again = simulate(Experiment.from_json(run.recorded.to_json()))
        assert (again.outcome, again.steps, again.best) == (run.outcome, run.steps, run.best)
        assert bits(again) == bits(run)
        assert again.recorded == run.recorded


def test_a_run_that_was_stopped_stops_there_again():
    whole = equation(strategy={"kind": "step_sign"}, stop=endless(100)).replaced(stopped_at=7)
    run = Run(whole)
    assert (run.advance(100), run.outcome) == (7, "stopped")
    assert run.recorded == whole
    assert [record.step for record in run.records(range(8))] == list(range(8))
    assert simulate(whole.replaced(stopped_at=0)).steps == 0
    assert simulate(whole.replaced(stopped_at=101)).outcome == "max_steps"


@pytest.mark.parametrize("fork", [False, True])
def test_where_another_way_is_gone_nobody_has_stopped(fork):
    run = Run(equation(strategy={"kind": "step_sign"}, stop=endless(100)).replaced(stopped_at=7))
    run.advance(5)
    if fork:
        run = run.fork(5)
    else:
        run.change("strategy.step", 2.0)
    assert (run.advance(1000), run.outcome) == (95, "max_steps")
    assert run.recorded.stopped_at is None


def test_a_journal_that_raises_max_steps_is_gone_to_its_end():
    run = Run(equation(strategy={"kind": "step_sign"}, stop=endless(10)))
    run.advance(9)
    run.change("stop.max_steps", 12)
    run.advance(3)
    assert simulate(run.recorded).steps == run.steps == 12


def test_a_new_rate_holds_from_the_next_step_on():
    run = Run(experiment([[1]], [1], weights=[0], strategy=descent(0.25), stop=endless(10)))
    run.advance(2)  # errors -1, -0.5, -0.25
    run.change("strategy.learning_rate", 0.125)
    run.advance(2)  # a quarter less each
    assert run.errors.tolist() == [-1, -0.5, -0.25, -0.1875, -0.140625]
    assert run.journal == (JournalEntry(2, "strategy.learning_rate", 0.125),)
    assert run.current.strategy.learning_rate == 0.125
    assert run.experiment.strategy.learning_rate == 0.25


def test_a_change_keeps_what_the_optimizer_remembers():
    run = Run(experiment([[1]], [1], weights=[0], strategy=descent(0.25, "momentum"), stop=endless(10)))
    run.advance(1)  # v = -2, w = 0.5
    run.change("strategy.optimizer.momentum", 0.5)
    run.advance(1)  # v = 0.5 · -2 - 1 = -2, w = 1
    assert run.weights.ravel().tolist() == [0, 0.5, 1]


def test_a_new_tolerance_is_asked_for_after_the_next_step():
    run = Run(experiment([[1]], [1], weights=[0], strategy=descent(0.25)))
    run.change("stop.tolerance", 2)
    assert run.outcome is None
    run.advance(9)
    assert (run.outcome, run.steps) == ("solved", 1)


def test_fewer_max_steps_than_have_been_made_end_the_run_here():
    run = Run(equation(strategy={"kind": "step_sign"}, stop=endless(100)))
    run.advance(7)
    run.change("stop.max_steps", 7)
    assert (run.outcome, run.steps) == ("max_steps", 7)
    again = Run(run.experiment, journal=run.journal)
    assert (again.advance(100), again.outcome) == (7, "max_steps")


def test_more_max_steps_let_a_run_go_on():
    run = Run(equation(strategy={"kind": "step_sign"}, stop=endless(10)))
    run.advance(9)
    run.change("stop.max_steps", 12)
    assert (run.advance(100), run.outcome, run.steps) == (3, "max_steps", 12)


def test_a_cosine_stretches_when_max_steps_change():
    chosen = experiment(
        [[1]],
        [1e9],
        weights=[0],
        loss={"kind": "mae"},
        strategy=descent(1.0, schedule={"kind": "cosine"}),
        stop=endless(2),
    )
    run = Run(chosen)
    run.advance(1)  # rate 1
    run.change("stop.max_steps", 4)
    run.advance(2)  # rates (1 + cos(π/4))/2 and (1 + cos(π/2))/2
    half = (1 + 0.5**0.5) / 2
    assert np.diff(run.weights.ravel()).tolist() == pytest.approx([1, half, 0.5], rel=1e-12)


def test_of_several_values_given_before_one_step_the_last_one_counts():
    run = Run(equation(strategy={"kind": "step_sign"}))
    run.change("strategy.step", 1.0)
    run.change("strategy.step", 2)
    run.advance(1)
    assert run.journal == (JournalEntry(0, "strategy.step", 2.0),)
    assert abs(np.diff(run.weights[:, 0])[0]) == pytest.approx(2)


@pytest.mark.parametrize("name", ["seed", "strategy.size", "data.targets[0]", "nonsense", "stop.target_loss"])
def test_what_would_make_it_another_run_cannot_change(name):
    run = Run(equation(strategy={"kind": "step_sign"}))
    with pytest.raises(ValueError, match="cannot change during a run"):
        run.change(name, 1)


def test_a_wrong_value_changes_nothing():
    run = Run(equation(strategy={"kind": "step_sign"}))
    with refused(ExperimentError, match=r"strategy\.step"):
        run.change("strategy.step", -1)
    assert (run.journal, run.current) == ((), run.experiment)


def test_a_long_journal_is_not_gone_through_at_every_step():
    seen = []

    class Entry:
        """A change that says when it is looked at."""

        path, value = "strategy.learning_rate", 0.01

        def __init__(self, step):
            self._step = step

        @property
        def step(self):
            seen.append(self._step)
            return self._step

    run = Run(equation().with_values([("stop.tolerance", None)]), map(Entry, range(1, 501)))
    seen.clear()
    run.advance(10)
    assert run.steps == 10
    assert len(seen) < 50 * 10


def test_a_change_while_a_run_is_made_again_leaves_out_what_was_to_come_of_that_option():
    run = Run(
        equation(strategy={"kind": "step_sign"}),
        [
            JournalEntry(2, "strategy.step", 2.0),
            JournalEntry(2, "stop.tolerance", 0.5),
            JournalEntry(3, "strategy.step", 3.0),
        ],
    )
    run.advance(1)
    run.change("strategy.step", 4.0)
    run.advance(3)
    assert run.journal == (JournalEntry(1, "strategy.step", 4.0), JournalEntry(2, "stop.tolerance", 0.5))
    assert run.current.to_dict()["strategy"]["step"] == 4.0


def test_a_value_that_is_in_force_already_is_no_change():
    run = Run(equation(strategy={"kind": "step_sign"}), [JournalEntry(2, "strategy.step", 2.0)])
    run.change("strategy.step", run.current.to_dict()["strategy"]["step"])
    assert run.journal == ()


def test_an_ended_run_takes_no_change():
    run = simulate(equation(weights=[5, 1]))
    with pytest.raises(ValueError, match="ended"):
        run.change("stop.tolerance", 1)


# --- Forks --------------------------------------------------------------------------------------


@given(experiments(), spacings, st.sampled_from([0, 100]), st.data())
def test_a_fork_went_the_same_way_and_goes_its_own(drawn, spacing, few, data):
    with checkpoints(*spacing, few):
        run = Run(drawn)
        run.advance(data.draw(st.integers(0, 9)))
        if run.outcome is None:
            run.change("stop.tolerance", 1e-9)
        run.advance(data.draw(st.integers(0, 50)))
        before = bits(run)
        t = data.draw(st.integers(0, run.steps))
        fork = run.fork(t)
        assert (fork.steps, fork.last) == (t, run.record(t))
        assert fork.outcome == (run.outcome if t == run.steps else None)
        assert fork.journal == tuple(change for change in run.journal if change.step <= t)
        alone = Run(drawn, fork.journal)
        alone.advance(t)
        assert (bits(fork), fork.best, fork.current) == (bits(alone), alone.best, alone.current)
        while fork.outcome is None:
            fork.advance(4)
            alone.advance(4)
        assert (bits(fork), fork.outcome, fork.best) == (bits(alone), alone.outcome, alone.best)
        assert fork.curves().low.tobytes() == alone.curves().low.tobytes()
        assert fork.trail().records.tobytes() == alone.trail().records.tobytes()
        assert bits(run) == before


def test_the_curves_of_a_fork_are_as_fine_as_had_the_run_never_gone_further():
    run = simulate(equation(strategy={"kind": "step_sign", "step": 0.5}, stop=endless(60_000)))
    alone = Run(run.experiment)
    alone.advance(4_321)
    curves = run.fork(4_321).curves()
    assert (curves.width, curves.last) == (8, 4_321)
    assert curves.low.tobytes() == alone.curves().low.tobytes()


@pytest.mark.parametrize("t", [30_000, 43_210])
def test_a_fork_of_a_very_long_run_leaps_and_still_shows_all_that_came_before(t):
    with checkpoints(10_000, 4096, few=2):
        run = simulate(equation(strategy={"kind": "random_guess"}, stop=endless(60_000)))
        fork = run.fork(t)
        curves, losses = fork.curves(), run.losses[: t + 1]
        edges = [*range(0, t + 1, curves.width), t + 1]
        assert curves.last == t
        assert curves.low[0].tolist() == [losses[a:b].min() for a, b in pairwise(edges)]
        assert curves.high[0].tolist() == [losses[a:b].max() for a, b in pairwise(edges)]
        assert fork.best == run.record(int(losses.argmin()))
        every = fork.trail().every
        assert fork.trail().records[:, 0].tolist() == losses[::every].tolist()
        assert fork.trail().records[:, 1:].tolist() == np.array(parameters(fork))[::every].tolist()


def test_the_trail_holds_the_records_of_the_whole_run():
    run = simulate(equation(strategy={"kind": "random_guess"}, stop=endless(5_000)))
    trail = run.trail()
    assert trail.every == 4
    assert trail.records[:, 0].tolist() == run.losses[::4].tolist()
    assert trail.records[:, 1:].tolist() == np.array(parameters(run))[::4].tolist()


@pytest.mark.parametrize("t", [-1, 6])
def test_only_a_step_that_was_made_can_be_forked_from(t):
    run = simulate(equation(strategy={"kind": "step_sign"}, stop=endless(5)))
    with pytest.raises(IndexError, match=r"of a run with steps 0\.\.5"):
        run.fork(t)


# --- Anything at all ----------------------------------------------------------------------------


@settings(max_examples=size(150, 60))
@given(documents())
def test_no_experiment_however_odd_breaks_the_engine(document):
    """Warnings are errors here: not even the largest and smallest numbers may cause one."""
    run = Run(Experiment.from_dict(document))
    run.advance(20)
    assert len(parameters(run)) == run.steps + 1
    assert run.curves().last == run.steps


def test_a_machine_of_its_own_goes_on_as_the_run_did_changes_included():
    run = Run(equation(strategy=descent(1e-12), stop=endless(100)))
    run.advance(30)
    run.change("strategy.learning_rate", 2e-12)
    run.advance(30)
    for t in (0, 29, 30, 31, 60):
        machine = run.machine(t)
        assert machine.step == t
        assert machine.experiment.strategy.learning_rate == (1e-12 if t < 30 else 2e-12)
        machine.advance(1)
        if t < run.steps:
            assert machine.theta.tolist() == [*run.record(t + 1).weights, run.record(t + 1).bias]
    with pytest.raises(IndexError, match=r"step 61 of a run with steps 0\.\.60"):
        run.machine(61)


def test_the_best_record_up_to_a_step_is_the_earliest_of_the_lowest_losses():
    run = simulate(equation(strategy={"kind": "random_guess"}, stop=endless(25_000)))
    for t in (0, 3, 500, 12_345, run.steps):
        assert run.best_before(t).step == int(run.losses[: t + 1].argmin())
    with pytest.raises(IndexError, match="record -1 of a run with records 0"):
        run.best_before(-1)


def test_the_last_records_of_a_go_are_at_hand():
    run = Run(preset("opening"))
    assert run.recent.steps == range(1)
    for steps, recent in ((1, range(1, 2)), (100, range(38, 102)), (100, range(102, 111))):
        run.advance(steps)
        (expected,) = run.blocks(recent[0], recent[-1])
        assert run.recent.steps == recent
        assert np.array_equal(run.recent.rows, expected.rows)
    assert len(pickle.loads(pickle.dumps(run)).recent.steps) == 0
