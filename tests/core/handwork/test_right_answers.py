"""Right answers, rounded by hand on the way, are never called wrong; and what is right is the engine's."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from long.share import size
from support.by_hand import Hand
from support.problems import descent, equation, experiment, experiments

from neuron_gui import Run
from neuron_gui.core.handwork import hand_work, judge
from neuron_gui.core.handwork.calculation import Calculation
from neuron_gui.core.handwork.optimizers import WORKED_OUT
from neuron_gui.core.strategies import GradientDescent

STEPS = size(1000, 40)  # ten answers each, and more


def work_of(problem, t=0):
    run = Run(problem)
    run.advance(t)
    return run, hand_work(run, min(t, run.steps))


def worked_out(problem):
    """Whether its optimizer can be worked out by hand here; one that came later may not yet be."""
    strategy = problem.strategy
    return not isinstance(strategy, GradientDescent) or isinstance(strategy.optimizer, WORKED_OUT)


@settings(max_examples=STEPS)
@given(experiments().filter(worked_out), st.integers(0, 5), st.integers(0, 2**32))
def test_right_answers_rounded_by_hand_are_right(problem, t, seed):
    run, work = work_of(problem, t)
    if work is None:
        return
    hand = Hand(run.current, work, Random(seed))
    assert set(hand.answers) == {blank.key for blank in work.blanks}
    for blank in work.blanks:
        typed = hand.answers[blank.key]
        assert judge(blank, typed).right, (blank.key, typed, blank.answer, work.digits)


@given(experiments(), st.integers(0, 5))
def test_what_is_reckoned_here_is_what_the_engine_has(problem, t):
    compared = []
    answer = Calculation.answer

    def watched(self, reckoned, exact, digits=None):
        compared.append((reckoned.value, exact))
        return answer(self, reckoned, exact, digits)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Calculation, "answer", watched)
        work_of(problem, t)
    for mine, exact in compared:
        assert mine == pytest.approx(
            exact, rel=1e-9, abs=1e-9 * max(1.0, *map(abs, problem.data.targets.tolist()))
        )


def test_the_articles_first_step():
    _, work = work_of(equation(weights=[1, 2], strategy=descent(1e-6)))
    assert [(g.symbol, g.text) for g in work.givens][:5] == [
        ("x1", "256"),
        ("x2", "212"),
        ("target", "1492"),
        ("w₁", "1"),
        ("w₂", "2"),
    ]
    assert [(blank.key, blank.by_hand) for blank in work.blanks] == [
        ("z", "680"),
        ("a", "680"),
        ("e", "−812"),
        ("loss", "659344"),
        ("slope_w1", "−415744"),
        ("slope_w2", "−344288"),
        ("new_w1", "1.416"),
        ("new_w2", "2.344"),
    ]
    assert [blank.formula for blank in work.blanks][4:7] == ["2·e·x1", "2·e·x2", "w₁ − η·∂L/∂w₁"]


def test_so_many_digits_as_a_small_difference_needs():
    problem = equation(weights=[1, 2], strategy=descent(1e-6), stop={"max_steps": 99, "tolerance": None})
    digits = [work_of(problem, t)[1].digits for t in (0, 9, 30)]
    assert digits[0] == 4 < digits[1] < digits[2]
    _, work = work_of(problem, 9)
    z = work.blanks[0]
    assert judge(z, float(f"{z.value:.5g}")).right
    assert judge(z, float(f"{z.value:.3g}")).slip == "rounded_too_far"


def test_many_samples_have_their_sums_given():
    _, work = work_of(experiment([[i] for i in range(9)], range(9), strategy=descent(0.01)))
    assert work.rows == (0,)
    assert {"Σℓ", "Σ∂ℓ/∂w₁"} <= {given.symbol for given in work.givens}
    assert [blank.key for blank in work.blanks][:5] == ["z1", "a1", "e1", "loss1", "loss"]


def test_numbers_out_of_bounds_have_no_blanks():
    _, work = work_of(equation(weights=[1, 2], strategy=descent(1e300)), 3)
    assert work is None
