"""A run as data: predictions, outputs, slopes, tables, records, copies in other processes and threads."""

import copy
import csv
import html
import pickle
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from threading import Event

import numpy as np
import pandas as pd
import pytest
from support.translatable import refused

from neuron_gui import Experiment, ExperimentError, Run, preset, presets, race, resources, simulate, sweep
from neuron_gui.core.trajectory import write_trajectory

SCALED = Experiment.from_arrays(
    [[1, 10], [2, 30], [4, 20], [7, 60]],
    [1, 0, 1, 0],
    names=["a", "b"],
    activation="sigmoid",
    loss="bce",
    learning_rate=0.5,
    scaling="standardize",
    neuron__bias__trainable=True,
    stop__max_steps=57,
    seed=3,
)


def bits(run):
    return [getattr(run, name).tobytes() for name in ("losses", "errors", "weights", "biases")]


@pytest.mark.parametrize("name", presets())
def test_predictions_for_its_own_samples_are_its_outputs_bit_for_bit(name):
    run = Run(preset(name))
    run.advance(100)
    X, y = preset(name).data.inputs, preset(name).data.targets
    assert run.predict(X).tobytes() == run.outputs().tobytes()
    assert np.abs(run.outputs() - y).max() == pytest.approx(run.last.max_abs_error)


def test_predictions_are_by_the_formula_in_the_units_of_the_samples():
    run = simulate(SCALED)
    X = pd.DataFrame({"a": [1.5, 100], "b": [12, -3]})
    own = np.asarray(SCALED.data.inputs)
    z = ((X.to_numpy() - own.mean(0)) / own.std(0)) @ run.weights[-1] + run.biases[-1]
    assert run.predict(X) == pytest.approx(1 / (1 + np.exp(-z)), rel=1e-12)


@pytest.mark.parametrize(
    ("X", "sentence"),
    [
        ([1, 2], r"^X: expected at least one row"),
        ([[1, 2, 3]], r"^X\[0\]: expected 2 numbers, got 3$"),
        ([], r"^X: expected at least one row"),
        ([[1, "2"]], r"^X\[0\]\[1\]: expected a number, got text$"),
        ([[1, 2], [3, np.nan]], r"^X\[1\]\[1\]: expected a finite number"),
    ],
)
def test_what_cannot_be_predicted_from_is_refused_with_its_place(X, sentence):
    with refused(ExperimentError, match=sentence):
        simulate(SCALED).predict(X)


def test_the_slope_is_that_of_the_loss():
    run, h = simulate(SCALED), 1e-6
    theta = np.array([*run[20].weights, run[20].bias])

    def loss(at):
        weights = {"neuron.weights": {"values": at[:2]}, "neuron.bias.initial": at[2]}
        return Run(SCALED.with_values(weights.items())).last.loss

    by_difference = [(loss(theta + h * e) - loss(theta - h * e)) / (2 * h) for e in np.eye(3)]
    assert run.gradient(20) == pytest.approx(by_difference, rel=1e-6)
    with pytest.raises(IndexError):
        run.gradient(run.steps + 1)


@pytest.mark.parametrize("every", [1, 7, 19, 57, 1000])
def test_the_table_is_that_of_the_trajectory(tmp_path, every):
    run = simulate(SCALED)
    write_trajectory(run, tmp_path / "t.csv", every)
    head, *rows = csv.reader((tmp_path / "t.csv").read_text().splitlines())
    table = run.to_dataframe(every)
    assert list(table) == head
    assert table.to_numpy().tolist() == [list(map(float, row)) for row in rows]


def test_a_table_needs_a_whole_number_of_at_least_1():
    with pytest.raises(ValueError, match="at least 1"):
        simulate(SCALED).to_dataframe(0)


def test_a_run_is_a_sequence_of_its_records():
    run = simulate(SCALED)
    records = list(run)
    assert len(run) == len(records) == 58
    assert [record.step for record in records] == list(range(58))
    assert (run[3], run[-1], run[:5], run[50:3:-9]) == (
        records[3],
        records[-1],
        records[:5],
        records[50:3:-9],
    )
    assert run[60:] == []
    with pytest.raises(IndexError):
        run[58]
    assert repr(run) == f"<Run: max_steps after 57 steps, loss {run.last.loss:.6g}>"
    assert repr(Run(SCALED)).startswith("<Run: at 0 steps, loss ")


def test_a_notebook_shows_it_with_its_pictures():
    experiment = preset("opening").replaced(title="<script>alert(1)</script>")
    shown = simulate(experiment)._repr_html_()
    page = html.unescape(shown.removeprefix('<iframe srcdoc="').rpartition('" style=')[0])
    assert page.count("<svg") == 2
    assert "solved, step 110 · loss 8.45305·10⁻⁵ · x = 4.96659, y = 1.0403, bias = 0" in page
    assert "<script" not in page
    run = Run(experiment.with_values([("strategy.learning_rate", 1e300), ("stop.max_steps", 5)]))
    run.advance(5)
    assert "diverged" in run._repr_html_()


# --- Progress, and an end of one's own ---------------------------------------------------------------


def test_progress_is_told_up_to_the_end():
    told = []
    run = simulate(
        preset("opening").with_values([("stop.max_steps", 3_000_000), ("stop.tolerance", None)]),
        progress=told.append,
    )
    assert told == sorted(set(told))
    assert told[-1] == run.steps


def test_what_progress_raises_ends_the_run():
    def enough(steps):
        raise InterruptedError

    with pytest.raises(InterruptedError):
        simulate(SCALED, progress=enough)


@pytest.mark.parametrize("at", [0, 1, 20, 56, 57])
def test_until_ends_the_run_at_the_very_record(at):
    seen = []

    def until(record):
        seen.append(record)
        return record.step == at

    run = simulate(SCALED, until=until)
    assert (run.steps, run.outcome) == (at, "stopped" if at < 57 else "max_steps")
    assert seen[: at + 1] == simulate(SCALED)[: at + 1]
    assert simulate(run.recorded) == run


def test_until_sees_the_changes_of_the_journal():
    first = Run(SCALED)
    first.advance(10)
    first.change("strategy.learning_rate", 2.0)
    first.advance(100)
    seen = []
    again = simulate(first.recorded, until=lambda record: bool(seen.append(record)))
    assert again == first
    assert seen == list(first)


# --- Copies, processes and threads -------------------------------------------------------------------


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, lambda run: pickle.loads(pickle.dumps(run))])
@pytest.mark.parametrize("strategy", ["descent", "batches", "random_guess"])
def test_a_copy_is_equal_and_goes_on_by_itself(copied, strategy):
    kind = [("strategy.kind", "random_guess")] if strategy == "random_guess" else []
    run = Run(SCALED.with_values([("strategy.batch", 3)] if strategy == "batches" else kind))
    run.advance(22)
    other = copied(run)
    assert other == run
    assert bits(other) == bits(run)
    run.advance(11)
    assert other != run
    assert other.steps == 22
    other.advance(11)
    assert other == run
    assert bits(other) == bits(run)
    assert (other.best, other.curves().low.tobytes()) == (run.best, run.curves().low.tobytes())


def test_a_run_comes_back_from_another_process_as_it_would_be_here():
    with ProcessPoolExecutor(1, get_context("spawn")) as pool:
        there = pool.submit(simulate, SCALED).result()
        assert there == simulate(SCALED)
        assert bits(there) == bits(simulate(SCALED))
        run = Run(SCALED)
        run.advance(10)
        assert bits(pool.submit(copy.copy, run).result()) == bits(run)


def test_different_runs_are_not_equal():
    assert simulate(SCALED) != simulate(SCALED.with_value("seed", 4))
    assert Run(SCALED) != SCALED


def test_a_second_thread_is_refused_and_harms_nothing(monkeypatch):
    inside, go_on = Event(), Event()
    once = Run._advance_once

    def slow(run, count):
        inside.set()
        go_on.wait(10)
        once(run, count)

    run = Run(SCALED)
    monkeypatch.setattr(Run, "_advance_once", slow)
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(run.advance, 100)
        assert inside.wait(10)
        try:
            with pytest.raises(RuntimeError, match="another thread"):
                run.advance(1)
            with pytest.raises(RuntimeError, match="another thread"):
                run.change("strategy.learning_rate", 1.0)
        finally:
            go_on.set()
        assert first.result() == 57
    assert run == simulate(SCALED)


# --- Many runs ---------------------------------------------------------------------------------------


def test_every_cell_of_a_sweep_is_the_very_run():
    over = {
        "strategy.learning_rate": np.geomspace(0.1, 10, 3),
        "seed": range(4),
        "scaling": ["none", "max_abs"],
    }
    told = []
    cells = sweep(SCALED, over, progress=lambda *done: told.append(done))
    assert cells.losses.shape == (3, 4, 2)
    assert cells.weights.shape == (3, 4, 2, 2)
    assert told[-1] == (24, 24)
    for i, rate in enumerate(over["strategy.learning_rate"]):
        for j in range(4):
            for k, scaling in enumerate(over["scaling"]):
                values = {"strategy.learning_rate": rate, "seed": j, "scaling": scaling}
                run = simulate(SCALED.with_values(values.items()))
                at = i, j, k
                assert (cells.outcomes[at], cells.steps[at]) == (run.outcome, run.steps)
                ended = cells.losses[at], *cells.weights[at], cells.biases[at]
                assert ended == (run.last.loss, *run.last.weights, run.last.bias)
    table = cells.to_dataframe()
    assert list(table) == [
        "strategy.learning_rate",
        "seed",
        "scaling",
        "outcome",
        "steps",
        "loss",
        "a",
        "b",
        "bias",
    ]
    row = table[(table.seed == 2) & (table.scaling == "max_abs")].iloc[1]
    assert (row["loss"], row["b"]) == (cells.losses[1, 2, 1], cells.weights[1, 2, 1, 1])


def test_a_sweep_in_other_processes_is_the_same():
    over = {"seed": range(30)}
    with ProcessPoolExecutor(1, get_context("spawn")) as pool:
        there, here = sweep(SCALED, over, executor=pool), sweep(SCALED, over)
    assert there.to_dataframe().equals(here.to_dataframe())


@pytest.mark.parametrize(
    ("over", "sentence"),
    [
        ({"seed": []}, "seed: expected at least one value"),
        ({"seed": [1, -1]}, r"^\$\.seed: expected a whole number"),
        ({"no.such": [1]}, "no such place"),
        ({"loss.kind": ["bce"], "neuron.activation": ["sigmoid", "tanh"]}, "needs the sigmoid"),
    ],
)
def test_a_sweep_that_cannot_be_made_says_why(over, sentence):
    with refused(ExperimentError, match=sentence):
        sweep(SCALED, over)


def test_a_race_gives_the_very_runs_in_their_order():
    racers = [
        SCALED,
        SCALED.with_value("strategy.batch", 2),
        SCALED.with_value("strategy.kind", "random_guess"),
    ]
    ended = race(racers, 20)
    assert [run.steps for run in ended] == [20, 40, 20]
    for run in ended:
        assert run == simulate(run.experiment)
    with pytest.raises(ValueError, match="at least 1"):
        race(racers, 0)


def test_samples_come_from_arrays_and_from_tables():
    frame = pd.DataFrame({"size": [1.0, 2.0], 7: [3, 4]})
    made = Experiment.from_arrays(
        frame, pd.Series([5, 6], name="rent"), strategy="perceptron", learning_rate=2
    )
    assert made.data.column_names == ("size", "7", "rent")
    assert made.strategy.learning_rate == 2
    assert Experiment.from_arrays([[1]], [2], strategy=made.strategy).strategy == made.strategy
    with refused(ExperimentError, match=r"^\$\.data\.inputs\[1\]: expected 1 number, got 2$"):
        Experiment.from_arrays([[1], [2, 3]], [1, 2])
    with refused(ExperimentError, match=r"^\$\.strategy\.learning_rate: expected a number above 0, got 0$"):
        Experiment.from_arrays([[1]], [1], learning_rate=0)
    with refused(ExperimentError, match="no such place"):
        Experiment.from_arrays([[1]], [1], colour__of="red")


def test_bundled_experiments_are_those_of_the_window():
    assert presets() == resources.presets()
