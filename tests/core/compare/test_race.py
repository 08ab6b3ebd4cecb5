"""A race is fair, comes out the same every time, and changes no run."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.problems import bits, descent

from neuron_gui import resources
from neuron_gui.core.compare.cost import evaluations
from neuron_gui.core.compare.race import Race, entered
from neuron_gui.core.compare.ranking import places
from neuron_gui.core.run import Run
from neuron_gui.core.simulation import simulate

OPENING = resources.preset("opening")
GATE = resources.preset("and-gate")


def racers(base):
    strategies = (
        {"kind": "random_guess"},
        {"kind": "step_sign"},
        descent(1e-6),
        {**descent(0.1), "batch": 1},
        descent(1.0, "newton"),
        descent(0.1, "adam"),
    )
    return [base.with_value("strategy", strategy) for strategy in strategies]


@settings(max_examples=20)
@given(
    base=st.sampled_from((OPENING, GATE)),
    budget=st.floats(0.5, 400),
    cuts=st.lists(st.floats(0, 400), max_size=8).map(sorted),
)
def test_each_racer_is_its_single_run_however_the_race_is_cut(base, budget, cuts):
    race = Race(racers(base), budget)
    for cut in cuts:
        race.advance(cut)
    race.advance(budget)
    assert race.over
    for kept, experiment in zip(race.standing(), racers(base), strict=True):
        single = simulate(entered(experiment, budget))
        assert (kept.steps, kept.outcome) == (single.steps, single.outcome)
        again = Run(kept.experiment)
        again.advance(kept.steps)
        assert bits(again) == bits(single)
    straight = Race(racers(base), budget)
    straight.advance(budget)
    assert places(straight.standing()) == places(race.standing())


def test_nobody_is_ahead_of_the_front_nor_behind_by_a_step():
    race = Race(racers(GATE.with_value("stop.tolerance", None)), 100)
    for front in np.linspace(0.3, 99, 40):
        race.advance(front)
        for kept in race.standing():
            if kept.outcome is None:
                assert kept.evaluations <= race.front
                assert evaluations(kept.experiment, kept.steps + 1) > race.front


def test_all_racers_start_from_the_same_weights():
    starts = {kept.last.weights for kept in Race(racers(OPENING), 10).standing()}
    assert len(starts) == 1


def test_a_race_that_has_no_time_left_keeps_even_and_goes_on_later():
    race = Race(racers(GATE.with_value("stop.tolerance", None)), 5000)
    race.advance(5000, seconds=0.0)
    assert 0 < race.front < 5000
    assert not race.over
    race.advance(5000)
    assert race.over


@pytest.mark.parametrize("batch", [1, 2, "full"])
def test_a_budget_too_small_for_one_step_still_makes_one(batch):
    race = Race([GATE.with_value("strategy", {**descent(0.1), "batch": batch})], 0.01)
    race.advance(0.01)
    assert [kept.steps for kept in race.standing()] == [1]


def test_equally_quick_racers_share_a_place():
    one = OPENING
    race = Race([one, one.with_value("title", "twin")], 1000)
    race.advance(1000)
    assert places(race.standing()) == [1, 1]
