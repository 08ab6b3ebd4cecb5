"""The best rate of every way to learn: by theory or trials, no worse than its own, and found again."""

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.problems import descent, equation, experiment

from neuron_gui import resources, simulate
from neuron_gui.core.compare.entrants import KINDS, entrant, usual_rate
from neuron_gui.core.compare.kept_run import PinnedRun
from neuron_gui.core.compare.race import entered
from neuron_gui.core.compare.ranking import places
from neuron_gui.core.compare.tuning import tuned
from neuron_gui.core.schema.part import ExperimentError
from neuron_gui.core.theory.theory import theory

OPENING = resources.preset("opening")
GATE = resources.preset("and-gate")


def everybody(base):
    """Return all who may race on an experiment."""
    made = []
    for kind in KINDS:
        with suppress(ExperimentError):  # who does not fit this neuron
            made.append(entrant(base, kind, theory(base)))
    return made


def as_ranked(first, second, budget):
    """Return the places of two experiments in a race of their own."""
    return places([PinnedRun.of(simulate(entered(e, budget))) for e in (first, second)])


@pytest.mark.parametrize("base", [OPENING, GATE, OPENING.with_value("loss.kind", "mae")], ids=str)
def test_nobody_is_worse_at_the_rate_that_was_found_than_at_its_own(base):
    for own, found in zip(everybody(base), tuned(everybody(base), 500.0), strict=True):
        assert found.experiment.replaced(strategy=own.strategy) == own
        ours, theirs = as_ranked(own, found.experiment, 500.0)
        assert theirs == 1 or (ours, theirs) == (None, None), own.strategy


def test_adam_and_step_sign_are_far_better_at_theirs():
    adam, sign = (entrant(OPENING, kind, theory(OPENING)) for kind in ("adam", "step_sign"))
    better_adam, better_sign = tuned((adam, sign), 1000.0)
    assert simulate(better_adam.experiment).steps < simulate(adam).steps / 2
    assert simulate(better_sign.experiment).best.loss < simulate(sign).best.loss / 10


def test_where_theory_knows_it_costs_nothing():
    plain, newton = tuned([entrant(OPENING, kind, theory(OPENING)) for kind in ("sgd", "newton")], 1000.0)
    assert (plain.rate, plain.by, plain.cost) == (4.5e-6, "theory", 0.0)
    assert (newton.rate, newton.by, newton.cost) == (1.0, "theory", 0.0)


def test_trials_cost_what_their_runs_cost_and_end_where_a_better_one_did():
    [found] = tuned([entrant(OPENING, "momentum", theory(OPENING))], 1000.0)
    assert found.by == "trials"
    assert found.cost == round(found.cost)
    assert simulate(found.experiment).steps * 3 < found.cost < 25 * 1000


def test_who_has_no_rate_stays_as_it_is():
    guess = entrant(OPENING, "random_guess", None)
    [found] = tuned([guess], 10.0)
    assert (found.experiment, found.rate, found.by, found.cost) == (guess, None, None, 0.0)


@given(st.sampled_from(sorted(KINDS)), st.integers(0, 50))
@settings(max_examples=10)
def test_the_same_experiment_and_seed_give_the_same_rate(kind, seed):
    chosen = entrant(GATE.with_value("seed", seed), kind, None)
    assert tuned([chosen], 50.0) == tuned([chosen], 50.0)


def test_it_looks_on_where_the_best_rate_lies_far_away():
    chosen = equation(
        loss={"kind": "mae"}, strategy=descent(1e-12), stop={"max_steps": 100, "tolerance": 0.01}
    )
    [found] = tuned([chosen], 100.0)
    assert simulate(chosen).outcome == "max_steps"
    assert simulate(found.experiment).outcome == "solved"


def test_it_tells_how_far_it_is_and_ends_when_it_is_told_to():
    told = []
    tuned(everybody(GATE), 100.0, told.append)
    assert told == sorted(told)
    assert told[0] == 0.0
    assert 0.9 < told[-1] <= 1.0

    def unwanted(part):
        if part > 0.3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        tuned(everybody(GATE), 100.0, unwanted)


def test_a_rate_that_suits_is_known_by_theory_a_bound_or_the_optimizer():
    plain = experiment([[1.0], [3.0]], [1, 2], strategy=descent(0.5))
    assert usual_rate(plain, theory(plain)) == 0.1  # 1 / (2 · (1 + 9) / 2)
    bent = plain.with_value("neuron.activation", "tanh")
    assert usual_rate(bent, theory(bent)) == 0.1
    assert usual_rate(bent.with_value("loss.kind", "mae"), None) is None
    assert usual_rate(bent.with_value("strategy", descent(0.5, "adam")), None) == 0.1
