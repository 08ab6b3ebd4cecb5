"""The summary of a run says what came of it: to programs in JSON, to people in lines."""

import json

import numpy as np
import pytest
from support.runs import run_of

from neuron_gui import Run, resources
from neuron_gui.core.run import ENGINE
from neuron_gui.core.summary import summary_json, summary_of, write_summary

NUMBERS = ["loss", "error", "max_abs_error"]


def test_a_run_that_is_under_way_is_told_of_as_far_as_it_is():
    run = Run(resources.preset("opening"))
    run.advance(5)
    run.stop()
    content = summary_of(run, "1")
    assert (content["outcome"], content["steps"]) == ("stopped", 5)


def test_the_summary_has_exactly_the_documented_keys(tmp_path):
    run = run_of()
    write_summary(summary_of(run, "1.2.3"), tmp_path / "s.json")
    content = json.loads((tmp_path / "s.json").read_text())
    assert list(content) == [
        *("outcome", "steps", "loss", "error", "max_abs_error"),
        *("weights", "bias", "best", "seed", "version", "engine", "theory"),
    ]
    assert list(content["best"]) == ["step", "loss", "weights", "bias"]
    assert list(content["theory"]) == [
        *("eigenvalues", "eta_max", "eta_fastest", "eta_safe", "optimum", "floor_loss"),
        *("solvable", "unique", "condition_number", "predicted_steps"),
    ]
    assert list(content["theory"]["optimum"]) == ["weights", "bias"]


def test_the_summary_tells_of_the_last_record_and_the_best():
    run = run_of("sign-oscillates")
    content = json.loads(summary_json(summary_of(run, "1.2.3")))
    last, best = run.record(run.steps), run.record(int(np.argmin(run.losses)))
    assert (content["outcome"], content["steps"]) == ("max_steps", 200)
    assert [content[name] for name in NUMBERS] == [getattr(last, name) for name in NUMBERS]
    assert (content["weights"], content["bias"]) == (list(last.weights), last.bias)
    assert best.step < last.step
    assert content["best"] == {
        "step": best.step,
        "loss": best.loss,
        "weights": list(best.weights),
        "bias": best.bias,
    }
    assert (content["seed"], content["version"], content["engine"]) == (31, "1.2.3", ENGINE)


def test_the_summary_of_the_equation_knows_its_theory():
    content = summary_of(run_of(), "1")["theory"]
    steepness = 2 * (256**2 + 212**2)
    assert content["eigenvalues"] == pytest.approx([steepness, 0])
    assert content["eta_max"] == pytest.approx(2 / steepness)
    assert content["eta_safe"] == pytest.approx(1 / steepness)
    assert (content["solvable"], content["unique"]) == (True, False)
    assert content["predicted_steps"] == 110


def test_where_nothing_is_known_theory_is_null():
    assert summary_of(run_of(neuron__activation="tanh"), "1")["theory"] is None


def test_of_sigmoid_with_cross_entropy_the_safe_rate_alone_is_known():
    assert list(summary_of(run_of("and-gate"), "1")["theory"]) == ["eta_safe"]


def test_numbers_that_are_not_finite_become_null():
    content = json.loads(summary_json(summary_of(run_of("too-fast", strategy__learning_rate=1e300), "1")))
    assert content["outcome"] == "diverged"
    assert content["loss"] is None
    assert content["best"]["step"] == 0
