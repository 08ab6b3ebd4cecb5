"""The data library: what it has, and that every number in its notes is computed, or of the source."""

import re
from itertools import pairwise

import numpy as np
import pytest
from support.pseudo import spoken

from neuron_gui import resources, simulate
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.fit_quality import fit_quality
from neuron_gui.core.numbers import displayed
from neuron_gui.core.rounded import at_most
from neuron_gui.core.run import Run
from neuron_gui.core.strategies import GradientDescent
from neuron_gui.core.theory.theory import rates, theory
from neuron_gui.core.verdict.outlook import outlook
from neuron_gui.ui.text import language
from neuron_gui.ui.text.translate import translated

NAMES = (
    *("and-gate", "or-gate", "nand-gate", "xor-gate", "celsius", "hooke", "flats"),
    *("anscombe-1", "anscombe-2", "anscombe-3", "anscombe-4", "old-faithful"),
    *("penguins-bill", "iris", "shipwreck", "two-clouds", "mixed-clouds"),
)
OWN = [name for name in NAMES if name not in resources.GATES]
NUMBER = re.compile(r"\d+(?:\.\d+)?")


@pytest.fixture(scope="module")
def runs():
    return {name: simulate(resources.preset(name)) for name in NAMES}


def test_the_library_has_the_classic_sets():
    assert tuple(resources.data_sets()) == NAMES
    assert resources.experiment_names() == (*resources.preset_names(), *OWN)


@pytest.mark.parametrize("name", OWN)
def test_notes_say_what_to_look_for_the_source_and_the_rights(name):
    sentence, look, source = resources.preset(name).notes.split("\n\n")
    assert sentence
    assert look.startswith("What to look for")
    assert source.startswith("Source: ")
    assert source.endswith("ree to use.")


@pytest.mark.parametrize("name", OWN)
def test_the_rate_is_the_one_that_the_outlook_finds(name):
    experiment = resources.preset(name)
    if isinstance(experiment.strategy, GradientDescent):
        assert experiment.strategy.learning_rate == rates(experiment, theory(experiment)).good
    else:
        assert name == "two-clouds"


@pytest.mark.parametrize("name", OWN)
def test_each_runs_sensibly(runs, name):
    run = runs[name]
    assert run.outcome in ("solved", "max_steps", "stalled")
    known = outlook(Run(run.experiment))
    if known.floor > 1e-9:
        assert run.last.loss == pytest.approx(known.floor, rel=1e-3)
    losses = run.losses
    assert losses[-1] <= 1.01 * losses.min()
    if name != "two-clouds":
        assert all(after <= before * (1 + 1e-9) for before, after in pairwise(losses[len(losses) // 2 :]))


# --- Every number -----------------------------------------------------------------------------------


def said(*values, digits=3):
    return {displayed(abs(value), digits) for value in values}


def mistakes(run):
    confusion = fit_quality(run.current, run.last)
    return confusion.false_positives + confusion.false_negatives


def least(data, column):
    """Return how many mistakes the best threshold on one input makes."""
    X, y = data.inputs[:, column], data.targets > 0.5
    wrong = [int(((above > at) != y).sum()) for above, at in ((X, at) for at in X)]
    return min(min(wrong), len(y) - max(wrong))


def gate(run):
    return said(*run.last.weights, run.last.bias) | {"0", "1"}


def xor(run):
    assert [*run.last.weights, run.last.bias] == pytest.approx([0, 0, 0], abs=1e-9)
    return {"0", "1", "0.5"} | said(run.last.loss) | {"1969"}


def celsius(run):
    data = run.experiment.data
    assert data.n == 7
    assert data.targets.tolist() == pytest.approx((1.8 * data.inputs[:, 0] + 32).tolist())
    assert run.outcome == "solved"
    best = theory(run.experiment).optimum
    bound = simulate(run.experiment.with_value("neuron.bias.trainable", False))
    known = theory(bound.experiment)
    assert bound.last.loss == pytest.approx(known.floor_loss)
    tolerance = displayed(run.experiment.stop.tolerance)
    steps = {str(run.steps), tolerance, "0", "32", "1.8"}
    return steps | said(*best.weights, best.bias, known.floor_loss, *known.optimum.weights)


def hooke(run):
    known = theory(run.experiment)
    assert known.floor_loss >= 0.0389
    assert run.experiment.data.n == 10
    bias = displayed(known.optimum.bias, 2)
    return said(*known.optimum.weights) | {bias, at_most(known.floor_loss), "2.4", "0.25", "0"}


def flats(run):
    assert run.experiment.data.n == 8
    lesson = Experiment.from_json((resources.folder("lessons") / "flats.neuron.json").read_bytes())
    assert lesson.data == run.experiment.data
    raw = run.experiment.with_values([("scaling", "none"), ("stop.max_steps", 1000)])
    limit = theory(raw).eta_max
    slow = simulate(raw.with_value("strategy.learning_rate", float(at_most(limit))))
    assert slow.last.loss > 2 * theory(raw).floor_loss
    assert run.experiment.data.targets.mean() == run.last.bias == 851.25
    return said(*run.last.weights) | {"851.25", at_most(limit), "1000"}


def anscombe(run):
    data, known = run.experiment.data, theory(run.experiment)
    assert data.n == 11
    assert displayed(known.optimum.bias, 2) == "3"
    return said(*known.optimum.weights, known.floor_loss) - {"0"} | {"3", "11"}


def anscombe_2(run):
    data, line = run.experiment.data, theory(run.experiment).optimum
    order = np.argsort(data.inputs[:, 0])
    above = (data.targets - data.inputs[:, 0] * line.weights[0] - line.bias)[order] > 0
    assert [int(side) for side in above] == sorted(above[:6]) + sorted(above[6:], reverse=True)
    assert not above[0] and not above[-1] and above[5]
    return anscombe(run)


def anscombe_3(run):
    data = run.experiment.data
    (x,) = data.inputs.T
    rest = x != 13
    slope, bias = np.polyfit(x[rest], data.targets[rest], 1)
    assert np.abs(data.targets[rest] - slope * x[rest] - bias).max() < 0.01
    return anscombe(run) | {"13"} | said(slope, bias)


def anscombe_4(run):
    (x,) = run.experiment.data.inputs.T
    assert sorted(x) == [8] * 10 + [19]
    return anscombe(run) | {"8", "19"}


def old_faithful(run):
    data = run.experiment.data
    # As R prints them: what was copied is the whole table.
    assert (data.n, data.inputs.mean(), data.targets.mean()) == pytest.approx((272, 3.487783, 70.89706))
    known = theory(run.experiment)
    assert (known.optimum.bias, *known.optimum.weights) == pytest.approx((33.4744, 10.7296), abs=1e-4)
    return said(*run.last.weights, run.last.loss**0.5) | {"272"}


def penguins(run):
    data = run.experiment.data
    adelies = int(data.targets.sum())
    counts = {adelies, data.n - adelies, data.n, mistakes(run), least(data, 0), least(data, 1)}
    return said(*run.last.weights) | set(map(str, counts))


def iris(run):
    data = run.experiment.data
    assert (data.n, data.targets.sum()) == (150, 50)
    longer = simulate(run.experiment.with_value("stop.max_steps", 100_000))
    assert longer.outcome == "stalled"
    return {str(data.n), str(data.n - mistakes(run)), at_most(longer.last.loss)}


def shipwreck(run):
    data = run.experiment.data
    woman, saved = data.inputs[:, 0] > 0, data.targets > 0
    counts = (data.n, saved.sum(), woman.sum(), (woman & saved).sum(), (~woman).sum(), (~woman & saved).sum())
    assert set(data.inputs[:, 2].tolist()) == {1, 2, 3}
    assert run.last.weights[0] > run.last.weights[1] > -run.last.weights[2]
    return said(*run.last.weights) | set(map(str, counts)) | {str(mistakes(run)), "0", "1", "3"}


def two_clouds(run):
    counts = np.bincount(run.experiment.data.targets.astype(int))
    assert len(set(counts)) == 1
    assert mistakes(run) == 0
    return {str(counts[0]), str(run.steps)}


def mixed_clouds(run):
    counts = np.bincount(run.experiment.data.targets.astype(int))
    assert len(set(counts)) == 1
    assert run.losses[-2] - run.losses[-1] < 1e-12
    return said(run.last.loss) | {str(counts[0]), str(run.experiment.data.n), str(mistakes(run)), "0.5"}


CLAIMS = {
    "nand-gate": gate,
    "xor-gate": xor,
    "celsius": celsius,
    "hooke": hooke,
    "flats": flats,
    "anscombe-1": anscombe,
    "anscombe-2": anscombe_2,
    "anscombe-3": anscombe_3,
    "anscombe-4": anscombe_4,
    "old-faithful": old_faithful,
    "penguins-bill": penguins,
    "iris": iris,
    "shipwreck": shipwreck,
    "two-clouds": two_clouds,
    "mixed-clouds": mixed_clouds,
}
OF_THE_SOURCE = {  # years and volumes
    "anscombe": {"27", "1973"},
    "old-faithful": {"1985", "39", "1990"},
    "penguins-bill": {"2014", "0"},
    "iris": {"1936"},
}


@pytest.mark.parametrize("name", OWN)
def test_every_number_in_the_notes_is_true(runs, name):
    source = OF_THE_SOURCE.get(name) or OF_THE_SOURCE.get(name.partition("-")[0], set())
    assert set(NUMBER.findall(resources.preset(name).notes)) == CLAIMS[name](runs[name]) | source


@pytest.mark.parametrize("name", language.known()[1:])
def test_notes_have_the_same_numbers_in_every_language(qapp, name):
    with spoken(qapp, name):
        for experiment in resources.data_sets().values():
            there = translated(experiment.notes).replace(",", ".")
            assert sorted(NUMBER.findall(there)) == sorted(NUMBER.findall(experiment.notes))
