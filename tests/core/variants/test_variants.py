"""Variants: the same task in other numbers, by a seed, each as long by hand as the original."""

import numpy as np
import pytest
from support.translatable import refused

from neuron_gui import resources, simulate
from neuron_gui.core.explain import explain
from neuron_gui.core.message import RefusalError
from neuron_gui.core.variants import drawing
from neuron_gui.core.variants.experiments import variants
from neuron_gui.core.vary import Vary

INPUT = Vary(path="data.inputs[0][0]", low=100, high=300, step=4)
TARGET = Vary(path="data.targets[0]", low=0.1, high=2.5, step=0.1)
SEED = Vary(path="seed")
OPENING = resources.preset("opening")


def varying(*entries, name="opening"):
    return resources.preset(name).replaced(vary=entries)


def lines(experiment):
    run = simulate(experiment)
    explained = [explain(run, t, 0) for t in range(3)]
    return [[line.text.count("=") for s in e.sections for line in s.lines] for e in explained], run.outcome


def test_a_seed_draws_the_same_numbers_everywhere_by_the_raw_bits_of_the_generator():
    raw = np.random.PCG64(np.random.SeedSequence(7)).random_raw(9).tolist()
    x, y, seeds = ([int(bits) * n >> 64 for bits in raw[i::3]] for i, n in enumerate((51, 25, drawing.SEEDS)))
    made = variants(varying(INPUT, TARGET, SEED), 3, 7).variants
    assert [v.data.inputs[0][0] for v in made] == [100 + 4 * at for at in x]
    assert [v.data.targets[0] for v in made] == [(1 + at) / 10 for at in y]
    assert [v.seed for v in made] == seeds
    assert seeds == [775685, 873553, 797069]  # what students have been given already


def test_more_variants_begin_with_the_same_and_another_seed_draws_others():
    experiment = varying(INPUT, SEED)
    few, many = variants(experiment, 5, 1).variants, variants(experiment, 20, 1).variants
    assert many[:5] == few
    assert {v.seed for v in many}.isdisjoint(v.seed for v in variants(experiment, 20, 2).variants)


@pytest.mark.parametrize("name", ["opening", "sign-proportional", "and-gate", "guessing", "celsius"])
def test_each_variant_takes_as_many_lines_as_the_original_and_ends_as_it_does(name):
    experiment = resources.preset(name)
    first = float(experiment.data.inputs[0][0])
    experiment = experiment.replaced(
        vary=(Vary(path="data.inputs[0][0]", low=first - 3, high=first, step=1), SEED)
    )
    told = []
    drawn = variants(experiment, 6, 3, told.append)
    assert drawn.different == len({v.to_json() for v in drawn.variants}) == 6
    assert [lines(v) for v in drawn.variants] == [lines(experiment)] * 6
    assert not any(v.vary for v in drawn.variants)
    assert told == sorted(told) and told[-1] < 1


def test_an_equation_is_called_by_its_own_numbers_and_nothing_else_is_touched():
    (made,) = variants(varying(INPUT), 1, 0).variants
    assert made.title == f"{made.data.inputs[0][0]:.0f}·x + 212·y = 1492"
    same = made.with_value("data.inputs[0][0]", 256).replaced(title=OPENING.title)
    assert same == OPENING
    (made,) = variants(
        varying(Vary(path="data.targets[0]", low=1, high=1.2, step=0.1), name="hooke"), 1, 0
    ).variants
    assert made.title == resources.preset("hooke").title


def test_a_space_that_is_too_small_is_told_and_goes_round():
    drawn = variants(varying(Vary(path="data.inputs[0][0]", low=250, high=256, step=3)), 7, 0)
    assert drawn.different == 3 and len({v.data.inputs[0][0] for v in drawn.variants}) == 3
    assert drawn.variants[3:] == drawn.variants[:3] + drawn.variants[:1]
    assert str(drawn.warning).startswith("only 3 variants differ")


def test_a_seed_that_changes_nothing_makes_no_variants(monkeypatch):
    monkeypatch.setattr(drawing, "PATIENCE", 20)
    given = varying(SEED).with_value("neuron.weights", {"values": [1, 1]})
    assert str(variants(given, 2, 0).warning).startswith("all variants are the same")


@pytest.mark.parametrize(
    ("entries", "sentence"),
    [
        ((), "nothing varies here"),
        (
            (Vary(path="strategy.learning_rate", low=1, high=9, step=1),),
            "none of 9 draws ends as the original",
        ),
    ],
)
def test_what_has_no_variants_is_refused(entries, sentence):
    with refused(RefusalError, sentence):
        variants(varying(*entries), 2, 0)


def test_it_can_be_given_up_while_nothing_fits():
    class Enough(Exception):  # noqa: N818
        pass

    told = []

    def tell(part):
        told.append(part)
        if len(told) > 40:
            raise Enough

    with pytest.raises(Enough):
        variants(varying(SEED, Vary(path="strategy.learning_rate", low=1, high=9999, step=1)), 2, 0, tell)
    assert set(told) == {0}
