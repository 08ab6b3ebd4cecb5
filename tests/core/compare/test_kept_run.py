"""A kept run tells all that is needed to make it again, to rank it and to say what is special about it."""

from dataclasses import replace

import numpy as np
import pytest
from msgspec.structs import replace as with_loss
from support.problems import bits, descent, equation

from neuron_gui import resources
from neuron_gui.core.compare.differences import differences
from neuron_gui.core.compare.kept_run import PinnedRun, obstacles
from neuron_gui.core.compare.ranking import best_losses, places
from neuron_gui.core.journal import JournalEntry
from neuron_gui.core.run import Run
from neuron_gui.core.simulation import simulate
from neuron_gui.ui.compare.words import described

OPENING = resources.preset("opening")


def pinned(experiment):
    return PinnedRun.of(simulate(experiment))


def titles(settings):
    return {setting.title: setting.value for setting in settings}


def test_experiment_and_journal_make_the_run_again_to_the_same_bits():
    run = Run(OPENING)
    run.advance(5)
    run.change("strategy.learning_rate", 2e-6)
    run.advance(6)
    kept = PinnedRun.of(run)
    again = Run(kept.experiment, kept.journal)
    again.advance(kept.steps)
    assert bits(again) == bits(run)
    assert PinnedRun.of(again).is_same_as(kept)


def test_what_is_kept_does_not_grow_with_the_run():
    run = Run(OPENING)
    run.advance(3)
    kept = PinnedRun.of(run)
    run.advance(4)
    assert kept.steps == kept.curves.last == 3
    assert len(kept.trail.records) == 4
    assert kept.evaluations == 3
    assert not PinnedRun.of(run).is_same_as(kept)


def test_time_is_what_the_steps_took_and_a_fork_has_its_share():
    run = Run(equation(strategy={"kind": "random_guess"}, stop={"max_steps": 2_000_000, "tolerance": None}))
    assert run.seconds == 0
    run.advance(2_000_000)
    twin = run.fork(1_500_000)
    assert 0 < twin.seconds < run.seconds


def test_fewest_evaluations_win_then_the_lowest_loss_and_who_diverged_has_no_place():
    quick = pinned(OPENING)
    slow = pinned(OPENING.with_value("strategy.learning_rate", 2e-6))
    short = pinned(OPENING.with_value("stop.max_steps", 3))
    shorter = pinned(OPENING.with_value("stop.max_steps", 2))
    diverged = pinned(OPENING.with_value("strategy.learning_rate", 0.001))
    assert quick.outcome == slow.outcome == "solved"
    first, second = sorted((quick, slow), key=lambda run: run.evaluations)
    assert places([shorter, second, diverged, first, short, first]) == [5, 3, None, 1, 4, 1]


def test_losses_of_different_places_do_not_look_the_same():
    run = pinned(OPENING.with_value("stop.max_steps", 3))
    runs = [replace(run, best=with_loss(run.best, loss=loss)) for loss in (2.0, 2.0000001, 5.123456789)]
    assert [places(runs), best_losses(runs)] == [[1, 2, 3], ["2", "2.0000001", "5.12346"]]
    assert best_losses([runs[0], runs[0]]) == ["2", "2"]


def test_what_runs_on_other_samples_scaling_or_loss_cannot_share():
    assert obstacles(OPENING, OPENING.with_value("strategy.learning_rate", 0.1)) == set()
    assert obstacles(OPENING, OPENING.with_value("seed", 5)) == set()
    assert obstacles(OPENING, OPENING.with_value("data.targets[0]", 5)) == {"data"}
    other = OPENING.with_value("scaling", "max_abs")
    assert obstacles(OPENING, other) == {"scaling"}
    assert obstacles(OPENING, other.with_value("loss.kind", "mae")) == {"scaling", "loss"}


def test_the_same_samples_opened_again_or_renamed_are_no_other_samples():
    assert obstacles(OPENING, type(OPENING).from_json(OPENING.to_json())) == set()
    assert obstacles(OPENING, OPENING.with_value("data.target_name", "sum")) == set()


def test_what_differs_is_told_and_what_is_as_always_is_not():
    plain = equation(strategy=descent(0.001))
    adam = equation(strategy=descent(0.1, "adam"), seed=3)
    assert titles(differences([plain])[0]) == {}
    first, second = map(titles, differences([plain, adam]))
    assert first["Learning rate η"] == 0.001 and second["Learning rate η"] == 0.1
    assert first["Seed"] == 0 and second["Seed"] == 3
    assert type(second["Optimizer"]).title == "Adam"
    assert "Batch" not in first
    assert "Max steps" not in first


@pytest.mark.parametrize("kind", ["random_guess", "step_sign"])
def test_an_option_that_only_one_strategy_has_is_told_where_it_is_not_the_usual_one(kind):
    option = {"random_guess": ("high", 20.0), "step_sign": ("step", 0.5)}[kind]
    one = equation(strategy={"kind": kind, option[0]: option[1]})
    (found, _) = differences([one, equation(strategy=descent(0.001))])
    assert option[1] in [setting.value for setting in found]


def test_a_kept_run_cannot_be_written_into():
    kept = pinned(OPENING)
    for array in (kept.curves.low, kept.curves.high, kept.trail.records):
        assert not array.flags.writeable
    assert np.isfinite(kept.last.loss)


def test_changes_on_the_way_are_told_with_what_runs_differ_in():
    journals = [JournalEntry(2, "strategy.learning_rate", 1e-6)], []
    changed, plain = differences([OPENING, OPENING], journals)
    assert [(setting.title, setting.value, setting.since) for setting in changed if setting.since] == [
        ("Learning rate η", 1e-6, 2)
    ]
    assert changed[:-1] == plain
    assert described(changed).endswith("Learning rate η 10⁻⁶ from step 2")
