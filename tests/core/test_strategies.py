"""Trajectories worked out by hand, in plain arithmetic: the code under test has no part in them."""

import math
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.optimizers import FORMULAS, OPTIONS, options_of
from support.problems import descent, endless, equation, experiment, parameters
from support.translatable import refused

from neuron_gui import simulate
from neuron_gui.core.optimizers import Adam, Momentum, Newton, RmsProp
from neuron_gui.core.schedules import StepDecay
from neuron_gui.core.schema.part import ExperimentError
from neuron_gui.core.strategies import STRATEGIES, GradientDescent, RandomGuess, StepSign, tag


def own_generator(seed):
    """Return the generator that belongs to the strategy, as every strategy makes it."""
    return np.random.Generator(np.random.PCG64(np.random.SeedSequence(seed).spawn(2)[1]))


# --- The article's equation ---------------------------------------------------------------------


def test_gradient_descent_on_the_articles_equation():
    """256 · 1 + 212 · 2 = 680 is 812 too little; and so on, in exact fractions."""
    eta = Fraction(1, 2**20)
    x, y = Fraction(1), Fraction(2)
    expected = []
    for _ in range(6):
        e = 256 * x + 212 * y - 1492
        expected.append((e**2, e, x, y))
        x, y = x - eta * 2 * e * 256, y - eta * 2 * e * 212
    assert expected[0][:2] == (812**2, -812)

    run = simulate(equation(weights=[1, 2], strategy=descent(float(eta)), stop=endless(5)))
    for record, numbers in zip(run.records(range(6)), expected, strict=True):
        ours = (record.loss, record.error, *record.weights)
        assert ours == pytest.approx([float(number) for number in numbers], rel=1e-14)
        assert record.max_abs_error == abs(record.error)
        assert record.bias == 0


def test_the_article_steps_x_and_y_up_in_turn_until_it_fits():
    run = simulate(equation(weights=[0, -4], strategy={"kind": "step_sign", "step": 0.5}))
    trail = [[0, -4, 0]]
    for t in range(20):
        trail.append(trail[-1].copy())
        trail[-1][t % 2] += 0.5
    assert parameters(run) == trail
    assert (run.outcome, run.last.weights) == ("solved", (5, 1))


def test_the_customary_rate_of_a_thousandth_blows_the_equation_up():
    """Each step multiplies the error by 1 - 0.001 · 2 · (256² + 212²) = -219.96."""
    run = simulate(equation(weights=[1, 2], strategy=descent(0.001)))
    assert run.outcome == "diverged"
    ratios = run.errors[1:10] / run.errors[:9]
    assert ratios == pytest.approx(1 - 0.001 * 2 * (256**2 + 212**2), rel=1e-9)


# --- Step-sign correction: all eight ways -------------------------------------------------------

# At weights (2, 1) and bias 0 the outputs are 0 and 7, the errors 4 and 5: E = 4.5, g = (9.5, -1.5, 4.5).
SIGNS = {"inputs": [[1, -2], [3, 1]], "targets": [-4, 2], "weights": [2, 1], "bias": {"trainable": True}}


@pytest.mark.parametrize(
    ("size", "order", "direction", "trail"),
    [
        ("fixed", "together", "error", [(1.75, 0.75, -0.25)]),
        ("proportional", "together", "error", [(0.875, -0.125, -1.125)]),
        ("fixed", "together", "error_times_input", [(1.75, 1.25, -0.25)]),
        ("proportional", "together", "error_times_input", [(-0.375, 1.375, -1.125)]),
        # In turn, the errors are new at every step. Here they are 3.75, 4.25; 4.25, 4; 4, 3.75.
        (
            "fixed",
            "alternate",
            "error",
            [(1.75, 1, 0), (1.75, 0.75, 0), (1.75, 0.75, -0.25), (1.5, 0.75, -0.25)],
        ),
        # 2.875, 1.625: E = 2.25; then 4, 1.0625: E = 2.53125
        (
            "proportional",
            "alternate",
            "error",
            [(0.875, 1, 0), (0.875, 0.4375, 0), (0.875, 0.4375, -0.6328125)],
        ),
        # 3.75, 4.25: -2 · 3.75 + 4.25 < 0; then 3.25, 4.5
        ("fixed", "alternate", "error_times_input", [(1.75, 1, 0), (1.75, 1.25, 0), (1.75, 1.25, -0.25)]),
        # 1.625, -2.125: g = -2.6875; then 0.28125, -1.453125: g = -0.5859375
        (
            "proportional",
            "alternate",
            "error_times_input",
            [(-0.375, 1, 0), (-0.375, 1.671875, 0), (-0.375, 1.671875, 0.146484375)],
        ),
    ],
)
def test_step_sign_by_hand(size, order, direction, trail):
    strategy = {"kind": "step_sign", "step": 0.25, "size": size, "order": order, "direction": direction}
    run = simulate(experiment(**SIGNS, strategy=strategy, stop=endless(len(trail))))
    assert parameters(run) == [[2, 1, 0], *map(list, trail)]


def test_step_sign_stands_still_where_the_error_is_0():
    """Errors of 1 and -1: their mean is 0, and the sign of 0 is 0."""
    strategy = {"kind": "step_sign", "order": "together"}
    run = simulate(experiment([[1], [1]], [0, 2], weights=[1], strategy=strategy))
    assert (run.outcome, run.last.weights) == ("stalled", (1,))


def test_errors_that_balance_by_input_balance_exactly():
    """-1, -1, -1 and 3 over five samples: a fifth of each, added up, would leave a rounding with a sign."""
    strategy = {"kind": "step_sign", "order": "together", "direction": "error_times_input"}
    run = simulate(experiment([[1]] * 5, [-3, 1, 1, 1, 0], weights=[0], strategy=strategy))
    assert (run.outcome, run.last.weights) == ("stalled", (0,))


def test_the_articles_step_has_these_options_unless_told_otherwise():
    assert StepSign() == StepSign(step=0.1, size="fixed", order="alternate", direction="error")


# --- Random guessing ----------------------------------------------------------------------------


def test_guesses_are_the_seeds_draws_one_step_after_the_other():
    strategy = {"kind": "random_guess", "low": -2, "high": 5}
    bias = {"initial": 3, "trainable": True}
    run = simulate(equation(weights=[0, 0], bias=bias, strategy=strategy, stop=endless(50), seed=9))
    rng = own_generator(9)
    guesses = [[rng.uniform(-2, 5), rng.uniform(-2, 5), rng.uniform(-2, 5)] for _ in range(50)]
    assert parameters(run) == [[0, 0, 3], *guesses]


def test_a_fixed_bias_is_not_guessed():
    run = simulate(equation(bias={"initial": 3}, strategy={"kind": "random_guess"}, stop=endless(2), seed=9))
    rng = own_generator(9)
    assert run.weights[1:].ravel().tolist() == [rng.uniform(-10, 10) for _ in range(4)]
    assert run.biases.tolist() == [3, 3, 3]


def test_whole_numbers_come_from_both_ends_included():
    strategy = {"kind": "random_guess", "low": 0, "high": 3, "integers": True}
    run = simulate(equation(strategy=strategy, stop=endless(200), seed=9))
    rng = own_generator(9)
    assert run.weights[1:].ravel().tolist() == [rng.integers(0, 4) for _ in range(400)]
    assert set(run.weights[1:].ravel()) == {0, 1, 2, 3}


@pytest.mark.parametrize(
    ("options", "place"),
    [
        ({"low": 1, "high": 0}, ".high"),
        ({"low": 0.5, "high": 2, "integers": True}, ".low"),
        ({"low": 0, "high": 2**53 + 2, "integers": True}, ".high"),
        ({"low": -1e308, "high": 1e308}, ".high"),
    ],
)
def test_ranges_that_nothing_can_be_guessed_from_are_refused(options, place):
    with refused(ExperimentError) as caught:
        RandomGuess(**options)
    assert caught.value.place == place


# --- Gradient descent ---------------------------------------------------------------------------


def test_a_sigmoid_neuron_by_hand():
    """Two samples, cross-entropy: the slope by z is (a - y)/2 of each."""
    w, b = 0.5, -0.25
    expected = [(w, b)]
    for _ in range(3):
        a1, a2 = 1 / (1 + math.exp(-(w * 1 + b))), 1 / (1 + math.exp(-(w * -3 + b)))
        loss = -(math.log(a1) + math.log(1 - a2)) / 2
        w, b = w - 0.8 * ((a1 - 1) * 1 + a2 * -3) / 2, b - 0.8 * ((a1 - 1) + a2) / 2
        expected.append((w, b))
    run = simulate(
        experiment(
            [[1], [-3]],
            [1, 0],
            weights=[0.5],
            bias={"initial": -0.25, "trainable": True},
            activation="sigmoid",
            loss={"kind": "bce"},
            strategy=descent(0.8),
            stop=endless(3),
        )
    )
    assert parameters(run) == [pytest.approx(pair, rel=1e-14) for pair in expected]
    assert run.losses[2] == pytest.approx(loss, rel=1e-14)


@pytest.mark.parametrize(
    ("loss", "slope"),
    # One sample, x = 2, y = 1, at w = 3: a = 6, e = 5. dL/dw = 2 dL/da.
    [("mse", 20), ("half_mse", 10), ("mae", 2)],
)
def test_the_same_rate_means_different_steps_under_different_losses(loss, slope):
    run = simulate(
        experiment([[2]], [1], weights=[3], loss={"kind": loss}, strategy=descent(0.125), stop=endless(1))
    )
    assert run.last.weights == (3 - 0.125 * slope,)


def test_the_slope_of_an_absolute_error_of_0_is_0():
    run = simulate(
        experiment([[1]], [3], weights=[3], loss={"kind": "mae"}, strategy=descent(1), stop=endless(5))
    )
    assert (run.outcome, run.steps) == ("stalled", 1)


def test_penalties_pull_the_weights_and_not_the_bias():
    """Inputs of 0, target at the bias: only the penalties act. Slopes 0.5 w + 0.25 sign(w), and 0 at 0."""
    run = simulate(
        experiment(
            [[0, 0, 0]],
            [7],
            weights=[4, -2, 0],
            bias={"initial": 7, "trainable": True},
            loss={"l1": 0.25, "l2": 0.5},
            strategy=descent(0.5),
            stop=endless(1),
        )
    )
    assert run.losses.tolist() == [
        0.25 * (16 + 4) + 0.25 * (4 + 2),
        0.25 * (2.875**2 + 1.375**2) + 0.25 * (2.875 + 1.375),
    ]
    assert parameters(run)[1] == [4 - 0.5 * 2.25, -2 + 0.5 * 1.25, 0, 7]


@pytest.mark.parametrize("optimizer", [*({"kind": kind} for kind in FORMULAS), *OPTIONS], ids=str)
def test_optimizers_follow_pytorchs_formulas(optimizer):
    """The formulas of PyTorch's documentation, for one parameter each; 2 w1 - w2 + b is to be 3."""
    w1, w2, b = 0.5, -1.0, 0.25
    chosen = options_of(optimizer)
    pushes = [FORMULAS[optimizer["kind"]]() for _ in range(3)]
    expected = [[w1, w2, b]]
    for _ in range(4):
        e = 2 * w1 - w2 + b - 3
        slopes = (2 * e * 2, 2 * e * -1, 2 * e)
        moves = [0.1 * push(slope, **chosen) for push, slope in zip(pushes, slopes, strict=True)]
        w1, w2, b = w1 - moves[0], w2 - moves[1], b - moves[2]
        expected.append([w1, w2, b])
    strategy = {"kind": "gradient_descent", "learning_rate": 0.1, "optimizer": optimizer}
    bias = {"initial": 0.25, "trainable": True}
    run = simulate(
        experiment([[2, -1]], [3], weights=[0.5, -1], bias=bias, strategy=strategy, stop=endless(4))
    )
    assert parameters(run) == [pytest.approx(row, rel=1e-13) for row in expected]


def test_newton_lands_on_the_least_squares_solution_in_one_step():
    rng = np.random.default_rng(3)
    inputs, targets = rng.normal(size=(8, 3)), rng.normal(size=8)
    chosen = experiment(
        inputs, targets, bias={"trainable": True}, strategy=descent(1, "newton"), stop=endless(1)
    )
    solution, *_ = np.linalg.lstsq(np.hstack([inputs, np.ones((8, 1))]), targets)
    assert parameters(simulate(chosen))[1] == pytest.approx(solution, rel=1e-12)


def test_newton_on_an_equation_takes_the_shortest_way_to_a_solution():
    """Straight along (256, 212), as far as it takes; the flat direction is left alone."""
    run = simulate(equation(weights=[1, 2], strategy=descent(1, "newton")))
    away = 812 / (256**2 + 212**2)
    assert (run.outcome, run.steps) == ("solved", 1)
    assert run.last.weights == pytest.approx([1 + 256 * away, 2 + 212 * away], rel=1e-12)


def test_newton_with_half_the_rate_goes_half_the_way():
    run = simulate(experiment([[2]], [6], weights=[1], strategy=descent(0.5, "newton"), stop=endless(2)))
    assert run.weights.ravel().tolist() == pytest.approx([1, 2, 2.5], rel=1e-14)


def test_newton_on_a_sigmoid_by_hand():
    """One sample, x = 1, y = 1: slope a - 1, second derivative a (1 - a), so the step is 1/a."""
    w = 0.3
    expected = [w]
    for _ in range(3):
        w += 1 + math.exp(-w)
        expected.append(w)
    loss = {"kind": "bce"}
    run = simulate(
        experiment(
            [[1]],
            [1],
            weights=[0.3],
            activation="sigmoid",
            loss=loss,
            strategy=descent(1, "newton"),
            stop=endless(3),
        )
    )
    assert run.weights.ravel().tolist() == pytest.approx(expected, rel=1e-10)


# --- Schedules ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("schedule", "rates"),
    [
        ({"kind": "constant"}, [0.5] * 8),
        ({"kind": "step_decay", "factor": 0.5, "every": 3}, [0.5, 0.5, 0.5, 0.25, 0.25, 0.25, 0.125, 0.125]),
        ({"kind": "step_decay"}, [0.5] * 8),
        ({"kind": "inverse_time", "decay": 0.25}, [0.5 / (1 + t / 4) for t in range(8)]),
        ({"kind": "inverse_time"}, [0.5 / (1 + 0.01 * t) for t in range(8)]),
        ({"kind": "cosine"}, [0.25 * (1 + math.cos(math.pi * t / 8)) for t in range(8)]),
        (
            {"kind": "cosine", "minimum": 0.1},
            [0.1 + 0.4 * (1 + math.cos(math.pi * t / 8)) / 2 for t in range(8)],
        ),
    ],
    ids=str,
)
def test_schedules_by_hand(schedule, rates):
    """Under mae one sample with x = 1, far below its target, moves its weight by the rate itself."""
    strategy = descent(0.5, schedule=schedule)
    run = simulate(
        experiment([[1]], [1000], weights=[0], loss={"kind": "mae"}, strategy=strategy, stop=endless(8))
    )
    assert np.diff(run.weights.ravel()).tolist() == pytest.approx(rates, rel=1e-12)


@given(
    st.integers(0, 10**9 - 40), st.integers(1, 40), st.sampled_from(["step_decay", "inverse_time", "cosine"])
)
def test_rates_do_not_depend_on_how_many_are_asked_for_at_once(start, count, kind):
    schedule = GradientDescent(schedule=StepDecay(every=3)).schedule
    if kind != "step_decay":
        schedule = experiment([[1]], [1], strategy=descent(1, schedule={"kind": kind})).strategy.schedule
    together = schedule.rates(0.3, start, count, 10**9).tolist()
    assert together == [schedule.rates(0.3, start + i, 1, 10**9)[0] for i in range(count)]


# --- Mini-batches -------------------------------------------------------------------------------


def test_mini_batches_by_hand():
    """Five samples in batches of 2, 2 and 1, epoch after epoch, in the order that numpy shuffles."""
    inputs, targets = [1.0, 2.0, -1.0, 0.5, 3.0], [2.0, 1.0, 0.0, -1.0, 4.0]
    rng = own_generator(12)
    w, expected = 0.5, [0.5]
    for _ in range(3):
        order = rng.permutation(5)
        for batch in (order[:2], order[2:4], order[4:]):
            slope = sum(2 * (w * inputs[i] - targets[i]) * inputs[i] for i in batch) / len(batch)
            w -= 0.05 * slope
            expected.append(w)
    strategy = descent(0.05, batch=2)
    run = simulate(
        experiment([[x] for x in inputs], targets, weights=[0.5], strategy=strategy, stop=endless(9), seed=12)
    )
    assert run.weights.ravel().tolist() == pytest.approx(expected, rel=1e-13)


def test_records_of_mini_batches_measure_all_samples():
    run = simulate(
        experiment([[1], [1]], [0, 4], weights=[1], strategy=descent(0.25, batch=1), stop=endless(1), seed=0)
    )
    (w,) = run.last.weights
    assert w in (0.5, 2.5)  # which of the two it learned from
    assert run.last.loss == (w**2 + (w - 4) ** 2) / 2
    assert run.last.error == w - 2


def test_newton_refuses_mini_batches():
    with refused(ExperimentError, match="Newton needs all samples"):
        GradientDescent(optimizer=Newton(), batch=2)


def test_the_perceptron_rule_is_named_where_a_step_has_no_slope():
    with refused(ExperimentError, match="perceptron rule"):
        experiment([[1]], [1], activation="step", strategy=descent(0.1))


def test_the_options_have_pytorchs_defaults():
    assert Momentum() == Momentum(momentum=0.9)
    assert RmsProp() == RmsProp(alpha=0.99, eps=1e-8)
    assert Adam() == Adam(beta1=0.9, beta2=0.999, eps=1e-8)
    assert GradientDescent().optimizer == experiment([[1]], [1], strategy=descent(0.001)).strategy.optimizer


# --- The perceptron rule ------------------------------------------------------------------------


def test_the_perceptron_learns_and():
    """Row by row through the truth table, at rate 1: only a wrong answer moves anything."""
    chosen = experiment(
        [[0, 0], [0, 1], [1, 0], [1, 1]],
        [0, 0, 0, 1],
        weights=[0, 0],
        bias={"trainable": True},
        activation="step",
        strategy={"kind": "perceptron", "learning_rate": 1},
    )
    trail = [
        (0, 0, 0),
        *[(0, 0, -1), (0, 0, -1), (0, 0, -1), (1, 1, 0)],
        *[(1, 1, -1), (1, 0, -2), (1, 0, -2), (2, 1, -1)],
        *[(2, 1, -1), (2, 0, -2), (1, 0, -3), (2, 1, -2)],
        *[(2, 1, -2), (2, 1, -2), (1, 1, -3), (2, 2, -2)],
        *[(2, 2, -2), (2, 1, -3)],
    ]
    run = simulate(chosen)
    assert parameters(run) == [list(numbers) for numbers in trail]
    assert run.outcome == "solved"


def test_the_perceptron_rule_of_a_linear_neuron_uses_the_size_of_the_error():
    """Sample 0: 2 · 1 misses 6 by 4, so w grows by 0.25 · 4 · 2; sample 1 follows, then sample 0 again."""
    strategy = {"kind": "perceptron", "learning_rate": 0.25}
    run = simulate(experiment([[2], [-1]], [6, 1], weights=[1], strategy=strategy, stop=endless(3)))
    assert run.weights.ravel().tolist() == [1, 3, 3 - 0.25 * 4, 2 + 0.25 * 2 * 2]


# --- What a strategy tells about itself ---------------------------------------------------------


def test_strategies_are_listed_by_the_word_in_the_file():
    assert list(STRATEGIES) == ["random_guess", "step_sign", "gradient_descent", "perceptron"]
    for word, kind in STRATEGIES.items():
        assert tag(kind) == tag(kind()) == word
        assert kind.title
        assert kind.sentence


@pytest.mark.parametrize(
    ("options", "plain"),
    [
        ({}, True),
        ({"batch": 1}, False),
        ({"optimizer": {"kind": "momentum"}}, False),
        ({"schedule": {"kind": "cosine"}}, False),
    ],
)
def test_plain_descent_is_the_one_that_theory_speaks_of(options, plain):
    chosen = equation(strategy={"kind": "gradient_descent", **options})
    assert chosen.strategy.plain is plain


@given(st.integers(1, 7), st.integers(0, 99))
def test_proportional_steps_by_error_times_input_are_gradient_descent_but_for_rounding(n, seed):
    rng = np.random.default_rng(seed)
    samples, options = (rng.normal(size=(n, 2)), rng.normal(size=n)), {"weights": [0.3, 0.3]}
    by_sign = {"kind": "step_sign", "order": "together", "direction": "error_times_input"}
    signs = experiment(*samples, strategy=by_sign | {"size": "proportional", "step": 0.2}, **options)
    slopes = experiment(*samples, strategy=descent(0.1), **options)
    assert np.allclose(parameters(simulate(signs)), parameters(simulate(slopes)), rtol=1e-9, atol=1e-12)
