"""The bundled experiments load, and what their titles and notes claim comes true."""

from itertools import groupby

import numpy as np
import pytest

from neuron_gui import resources, simulate
from neuron_gui.core.theory.theory import theory


@pytest.fixture(scope="module")
def runs():
    return {name: simulate(experiment) for name, experiment in resources.presets().items()}


def test_presets_come_in_teaching_order():
    assert resources.preset_names() == (
        *("opening", "too-fast", "guessing", "sign-oscillates", "sign-lands", "sign-proportional"),
        *("height-and-weight", "and-gate", "or-gate", "penguins"),
    )
    assert tuple(resources.presets()) == resources.preset_names()
    assert resources.preset_names()[0] == resources.OPENING


def test_packed_files_come_before_whatever_stands_beside_the_package(tmp_path, monkeypatch):
    packed = tmp_path / "_resources" / "presets"
    packed.mkdir(parents=True)
    resources.preset("and-gate").save(packed / "01-mine.neuron.json")
    (packed / "README.md").write_text("no experiment")
    monkeypatch.setattr(resources, "files", lambda package: tmp_path)
    monkeypatch.setattr(resources, "_root", resources._root.__wrapped__)
    assert resources.preset_names() == ("mine",)
    assert resources.preset("mine").title == "An AND gate"


@pytest.mark.parametrize("name", resources.experiment_names())
def test_every_bundled_experiment_has_a_title_and_notes(name):
    preset = resources.preset(name)
    assert preset.title
    assert preset.notes
    assert preset == (resources.presets() | resources.data_sets())[name]


def test_an_unknown_preset_is_a_key_error():
    with pytest.raises(KeyError, match="nothing"):
        resources.preset("nothing")


def test_the_opening_experiment_solves_the_equation_from_far_away(runs):
    run = runs["opening"]
    assert run.outcome == "solved"
    assert run.steps <= 1000
    assert run.record(0).max_abs_error > 1000
    x, y = run.last.weights
    assert abs(256 * x + 212 * y - 1492) <= 0.01


def test_the_customary_learning_rate_diverges_and_the_limit_is_as_noted(runs):
    run = runs["too-fast"]
    assert run.outcome == "diverged"
    assert run.losses[1] > run.losses[0]
    known = theory(run.experiment)
    assert known.eigenvalues[0] == pytest.approx(2 * (256**2 + 212**2))
    assert f"{known.eta_max:.2e}" == "9.05e-06"
    below, above = (run.experiment.with_value("strategy.learning_rate", rate) for rate in (9.0e-6, 9.1e-6))
    assert simulate(below).losses[1] < simulate(below).losses[0]
    assert simulate(above).losses[1] > simulate(above).losses[0]


def test_guessing_finds_5_and_1(runs):
    run = runs["guessing"]
    assert run.outcome == "solved"
    assert run.best.weights == run.last.weights == (5.0, 1.0)
    guesses = run.weights[1:]
    assert set(np.unique(guesses)) == set(range(10))


def test_a_step_too_large_never_solves_and_the_error_keeps_changing_its_sign(runs):
    run = runs["sign-oscillates"]
    assert run.outcome == "max_steps"
    assert set(np.abs(np.diff(run.errors)).round(6)) == {0.5 * 256, 0.5 * 212}
    positive = run.errors > 0
    crossed = np.argmax(positive != positive[0])
    assert crossed < 50
    assert max(len(list(same)) for _, same in groupby(positive[crossed:])) <= 2


def test_a_fitting_step_lands_after_a_hundred_steps(runs):
    run = runs["sign-lands"]
    assert (run.outcome, run.steps) == ("solved", 100)
    assert run.record(0).weights == (0.0, -4.0)
    assert run.last.weights == pytest.approx((5, 1))
    assert (np.diff(run.errors) > 0).all()


def test_steps_in_proportion_to_the_error_fade_without_overshooting(runs):
    run = runs["sign-proportional"]
    assert run.outcome == "solved"
    assert len(set(np.sign(run.errors))) == 1
    assert (np.diff(np.abs(run.errors)) < 0).all()


def test_height_and_weight_are_labelled_by_body_mass_index_and_learned(runs):
    run = runs["height-and-weight"]
    height, weight = run.experiment.data.inputs.T
    obese = 100 * weight / height**2 > 30
    assert run.experiment.data.n == 16
    assert run.experiment.data.targets.tolist() == obese.tolist()
    assert run.outcome == "reached_loss"
    z = run.experiment.data.inputs @ run.last.weights + run.last.bias
    assert np.count_nonzero((z > 0) == obese) >= 15


@pytest.mark.parametrize(("name", "gate"), [("and-gate", all), ("or-gate", any)])
def test_gates_are_learned(runs, name, gate):
    run = runs[name]
    data = run.experiment.data
    assert data.targets.tolist() == [gate(row) for row in data.inputs]
    assert run.outcome == "solved"
    output = 1 / (1 + np.exp(-(data.inputs @ run.last.weights + run.last.bias)))
    assert np.abs(output - data.targets).max() <= 0.1


def test_the_penguins_line_reaches_its_floor_but_fits_not_every_bird(runs):
    run = runs["penguins"]
    assert run.experiment.data.n == 342
    known = theory(run.experiment)
    assert not known.solvable
    assert run.last.loss == pytest.approx(known.floor_loss, rel=1e-3)
    slope, intercept = np.polyfit(run.experiment.data.inputs[:, 0], run.experiment.data.targets, 1)
    assert run.last.weights[0] == pytest.approx(slope, rel=0.01)
    assert run.last.bias == pytest.approx(intercept, rel=0.01)
