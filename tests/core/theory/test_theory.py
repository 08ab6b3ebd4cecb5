"""What theory says before a run is what the run does: rates, optimum, floor, number of steps."""

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from long.share import size
from support.problems import descent, endless, equation, experiment
from support.random_experiments import documents

from neuron_gui import Experiment, simulate
from neuron_gui.core.dataset import Data
from neuron_gui.core.theory.quadratic import _triangle
from neuron_gui.core.theory.theory import Rates, SafeRate, Theory, quadratic, rates, theory

STEEPEST = 2 * (256**2 + 212**2)  # of the article's equation


@st.composite
def problems(draw, **sections):
    """Draw a linear least-squares problem of a few samples, well enough conditioned to run."""
    rng = np.random.default_rng(draw(st.integers(0, 2**32)))
    n, d = draw(st.integers(1, 6)), draw(st.integers(1, 3))
    bias = {"initial": draw(st.sampled_from([0, 1.5])), "trainable": draw(st.booleans())}
    loss = {"kind": draw(st.sampled_from(["mse", "half_mse"])), "l2": draw(st.sampled_from([0, 0, 0.3]))}
    scaling = draw(st.sampled_from(["none", "standardize", "max_abs"]))
    options = {"bias": bias, "loss": loss, "scaling": scaling, "seed": draw(st.integers(0, 99))}
    chosen = experiment(rng.normal(size=(n, d)), rng.normal(size=n), **options | sections)
    known = theory(chosen)
    assume(known.condition_number is not None)
    assume(known.condition_number < 100)
    return chosen, known


def with_rate(chosen, rate, **stop):
    return chosen.with_values([("strategy", descent(rate)), ("stop", stop)])


# --- The article's equation, in closed form -----------------------------------------------------


def test_the_articles_equation_in_closed_form():
    known = theory(equation(strategy=descent(1e-6)))
    assert known.eigenvalues == (pytest.approx(STEEPEST, rel=1e-14), 0)
    assert known.eta_max == pytest.approx(2 / STEEPEST, rel=1e-14) == pytest.approx(9.05e-6, rel=1e-3)
    assert known.eta_safe == known.eta_fastest == pytest.approx(1 / STEEPEST, rel=1e-14)
    assert known.condition_number == 1
    # The solution nearest to 0 lies along (256, 212).
    share = 1492 / (256**2 + 212**2)
    assert known.optimum.weights == pytest.approx((256 * share, 212 * share), rel=1e-14)
    assert known.optimum.bias == 0
    assert known.floor_loss == pytest.approx(0, abs=1e-20)
    assert (known.solvable, known.unique) == (True, False)


def test_the_customary_rate_is_110_times_too_large():
    assert 0.001 / theory(equation()).eta_max == pytest.approx(110, abs=0.5)


def test_steps_of_the_articles_equation_in_closed_form():
    """The error of -812 shrinks by 1 - 5e-7 · 220960 = 0.88952 a step."""
    known = theory(equation(weights=[1, 2], strategy=descent(5e-7)))
    assert known.predicted_steps == np.ceil(np.log(0.01 / 812) / np.log(1 - 5e-7 * STEEPEST)) == 97


def test_half_the_loss_has_half_the_steepness():
    whole, half = (theory(equation(loss={"kind": kind, "l2": 0})) for kind in ("mse", "half_mse"))
    assert half.eigenvalues[0] == pytest.approx(whole.eigenvalues[0] / 2, rel=1e-14)
    assert half.eta_max == pytest.approx(2 * whole.eta_max, rel=1e-14)
    assert half.optimum == whole.optimum


# --- Rates --------------------------------------------------------------------------------------


@given(problems())
def test_below_the_largest_rate_a_run_converges(problem):
    chosen, known = problem
    run = simulate(with_rate(chosen, 0.95 * known.eta_max, max_steps=6000, tolerance=None))
    assert run.last.loss == pytest.approx(known.floor_loss, rel=1e-6, abs=1e-9)


@given(problems(weights={"uniform": [20, 30]}))
def test_above_the_largest_rate_a_run_diverges(problem):
    chosen, known = problem
    run = simulate(with_rate(chosen, 1.05 * known.eta_max, max_steps=6000, tolerance=None))
    assert run.outcome == "diverged"


@given(problems())
def test_at_the_safe_rate_the_loss_never_rises(problem):
    chosen, known = problem
    losses = simulate(with_rate(chosen, known.eta_safe, max_steps=200, tolerance=None)).losses
    assert np.all(np.diff(losses) <= 1e-12 * losses[0])


@given(problems())
def test_no_constant_rate_is_faster_than_the_fastest(problem):
    _, known = problem
    moving = np.array([value for value in known.eigenvalues if value > 0])

    def slowest(rate):
        return np.abs(1 - rate * moving).max()

    assert all(slowest(known.eta_fastest) <= slowest(known.eta_fastest * s) for s in (0.9, 0.99, 1.01, 1.1))
    assert slowest(known.eta_fastest) == pytest.approx(
        (known.condition_number - 1) / (known.condition_number + 1), abs=1e-9
    )


@given(problems())
def test_eigenvalues_are_those_of_the_second_derivatives(problem):
    chosen, known = problem
    X = np.asarray(simulate(with_rate(chosen, 1e-9, max_steps=1))._machine.X)
    d = X.shape[1]
    if chosen.neuron.bias.trainable:
        X = np.hstack([X, np.ones((len(X), 1))])
    H = {"mse": 2, "half_mse": 1}[chosen.loss.kind] / len(X) * X.T @ X
    H[range(d), range(d)] += chosen.loss.l2
    expected = sorted(np.linalg.eigvalsh(H), reverse=True)
    assert known.eigenvalues == pytest.approx(expected, rel=1e-9, abs=1e-12 * expected[0])


@given(st.integers(0, 2**32), st.booleans(), st.sampled_from([0, 0.3]))
def test_the_safe_rate_of_cross_entropy_never_raises_the_loss(seed, trainable, l2):
    rng = np.random.default_rng(seed)
    chosen = experiment(
        3 * rng.normal(size=(6, 2)),
        rng.integers(0, 2, size=6),
        bias={"trainable": trainable},
        activation="sigmoid",
        loss={"kind": "bce", "l2": l2},
        stop=endless(300),
        seed=seed % 100,
    )
    known = theory(chosen)
    assert isinstance(known, SafeRate)
    losses = simulate(chosen.with_value("strategy.learning_rate", known.eta_safe)).losses
    assert np.all(np.diff(losses) <= 1e-12 * losses[0])


def test_the_safe_rate_of_cross_entropy_by_hand():
    """One input of 2 over two samples: 4 · 2 / (2² + 2²) = 1."""
    chosen = experiment([[2], [-2]], [1, 0], activation="sigmoid", loss={"kind": "bce"})
    assert theory(chosen) == SafeRate(pytest.approx(1, rel=1e-14))


# --- Rates of other optimizers ------------------------------------------------------------------

OPTIMIZERS = [{"kind": "momentum", "momentum": mu} for mu in (0.0, 0.5, 0.9)]
OPTIMIZERS += [{"kind": "nesterov", "momentum": mu} for mu in (0.5, 0.9)]
OPTIMIZERS += [{"kind": "newton"}, {"kind": "sgd"}]


def of_optimizer(chosen, known, optimizer):
    """Return the experiment with another optimizer, and the rates that are known for it."""
    chosen = chosen.with_value("strategy", {**descent(1.0), "optimizer": optimizer})
    return chosen, rates(chosen, known)


def at_rate(chosen, rate, max_steps=4000):
    stop = {"max_steps": max_steps, "tolerance": None}
    return simulate(chosen.with_values([("strategy.learning_rate", rate), ("stop", stop)]))


@settings(max_examples=10)
@given(problems(weights={"uniform": [20, 30]}), st.sampled_from(OPTIMIZERS))
def test_every_optimizer_converges_below_its_limit_and_diverges_above_it(problem, optimizer):
    chosen, known = problem
    chosen, r = of_optimizer(chosen, known, optimizer)
    below, above = at_rate(chosen, 0.97 * r.limit), at_rate(chosen, 1.03 * r.limit)
    assert below.last.loss == pytest.approx(known.floor_loss, rel=1e-6, abs=1e-9)
    assert above.outcome == "diverged" or above.last.loss > 1e6 * above.losses[0]


@settings(max_examples=20)
@given(problems(weights={"uniform": [20, 30]}), st.sampled_from(OPTIMIZERS))
def test_up_to_the_safe_rate_no_direction_overshoots(problem, optimizer):
    """In no eigen-direction does the distance from the optimum change its sign."""
    chosen, known = problem
    chosen, r = of_optimizer(chosen, known, optimizer)
    run = at_rate(chosen, r.safe, max_steps=200)
    q = quadratic(chosen)
    p = len(q.optimum)
    thetas = np.column_stack([run.weights, run.biases])[:, :p]
    shares = (thetas - q.optimum) @ q.directions[:, q.eigenvalues > 0]
    assert np.all(shares * np.sign(shares[0]) >= -1e-9 * np.abs(shares[0]).max())


@pytest.mark.parametrize("change", [{"batch": 1}, {"schedule": {"kind": "cosine"}}])
def test_no_rates_are_known_where_the_rate_or_the_samples_change(change):
    chosen = equation(strategy=descent(0.1, **change))
    assert rates(chosen, theory(chosen)) is None


@pytest.mark.parametrize("optimizer", ["adagrad", "rmsprop", "adam"])
def test_no_rates_are_known_of_optimizers_that_measure_the_slope(optimizer):
    chosen = equation(strategy=descent(0.1, optimizer))
    assert rates(chosen, theory(chosen)) is None


def test_of_cross_entropy_the_safe_rate_alone_is_known_and_for_plain_descent_alone():
    chosen = experiment([[2], [-2]], [1, 0], activation="sigmoid", loss={"kind": "bce"}, strategy=descent(1))
    assert rates(chosen, theory(chosen)) == Rates(theory(chosen).eta_safe)
    pushed = chosen.with_value("strategy.optimizer", {"kind": "momentum"})
    assert rates(pushed, theory(pushed)) is None


# --- Where it leads -----------------------------------------------------------------------------


@given(st.integers(0, 2**32), st.integers(1, 8), st.integers(1, 4), st.booleans())
def test_the_optimum_is_numpys_least_squares_solution(seed, n, d, trainable):
    rng = np.random.default_rng(seed)
    inputs, targets = rng.normal(size=(n, d)), rng.normal(size=n)
    bias = {"initial": 0.5, "trainable": trainable}
    known = theory(experiment(inputs, targets, bias=bias))
    if trainable:
        Xa, y = np.hstack([inputs, np.ones((n, 1))]), targets
        ours = [*known.optimum.weights, known.optimum.bias]
    else:
        Xa, y, ours = inputs, targets - 0.5, list(known.optimum.weights)
        assert known.optimum.bias == 0.5
    expected, *_ = np.linalg.lstsq(Xa, y)
    assert ours == pytest.approx(expected, rel=1e-6, abs=1e-8)
    assert known.floor_loss == pytest.approx(np.mean((Xa @ expected - y) ** 2), abs=1e-12)


@given(problems(loss={"kind": "mse", "l2": 0.5}))
def test_with_a_penalty_the_optimum_is_where_its_slope_is_0(problem):
    chosen, known = problem
    run = simulate(with_rate(chosen, known.eta_safe, max_steps=5000, tolerance=None))
    assert run.last.weights == pytest.approx(known.optimum.weights, rel=1e-9, abs=1e-9)
    assert run.last.bias == pytest.approx(known.optimum.bias, rel=1e-9, abs=1e-9)
    assert known.floor_loss == pytest.approx(run.losses.min(), rel=1e-9)


@pytest.mark.parametrize(
    ("inputs", "targets", "bias", "solvable", "unique"),
    [
        ([[1, 0], [0, 1]], [3, 4], {}, True, True),
        ([[1, 0], [0, 1], [1, 1]], [3, 4, 7], {}, True, True),
        ([[1, 0], [0, 1], [1, 1]], [3, 4, 8], {}, False, True),
        ([[1, 2]], [3], {}, True, False),
        ([[1, 2], [2, 4]], [3, 6], {}, True, False),
        ([[1, 2], [2, 4]], [3, 7], {}, False, False),
        ([[1, 1], [2, 2], [3, 3]], [1, 2, 3], {}, True, False),  # the same column twice
        ([[1], [2]], [3, 5], {}, False, True),
        ([[1], [2]], [3, 5], {"trainable": True}, True, True),
        ([[1], [2]], [3, 5], {"initial": 1}, True, True),  # 2 w + 1, with the bias as it stands
        ([[1], [2]], [0, 0], {"initial": 1}, False, True),
        ([[1 / 3]], [0], {"initial": 1}, True, True),
        ([[1e-20]], [1e-30], {}, True, True),
        ([[1e8, 1], [1e8, 2]], [1, 2], {}, True, True),
        ([[0, 0]], [1], {}, False, False),
        ([[0, 0]], [0], {}, True, False),
        ([[0, 0]], [1], {"trainable": True}, True, False),
    ],
)
def test_whether_there_is_a_solution_and_whether_it_is_the_only_one(inputs, targets, bias, solvable, unique):
    known = theory(experiment(inputs, targets, bias=bias))
    assert (known.solvable, known.unique) == (solvable, unique)


def test_a_penalty_does_not_make_an_equation_unsolvable():
    known = theory(equation(loss={"l2": 1.0}))
    assert (known.solvable, known.unique) == (True, True)
    assert known.floor_loss > 0


def test_inputs_of_0_move_nothing():
    known = theory(experiment([[0, 0]], [1], strategy=descent(0.1)))
    assert known.eigenvalues == (0, 0)
    assert (known.eta_max, known.eta_safe, known.eta_fastest, known.condition_number) == (None,) * 4
    assert known.optimum.weights == (0, 0)
    assert (known.floor_loss, known.predicted_steps) == (1, None)


# --- How long it takes --------------------------------------------------------------------------


@settings(max_examples=size(200, 60))
@given(problems(), st.floats(0.05, 1.2), st.floats(-6, 1))
def test_a_run_takes_as_many_steps_as_predicted(problem, share, exponent):
    chosen, known = problem
    tolerance = 10**exponent
    chosen = with_rate(chosen, share * known.eta_max, max_steps=9000, tolerance=tolerance)
    predicted, run = theory(chosen).predicted_steps, simulate(chosen)
    if run.outcome == "solved":
        assert predicted == pytest.approx(run.steps, abs=1)
    elif run.last.max_abs_error - tolerance > 1e-9 * tolerance:  # else rounding decides
        assert predicted is None or predicted > 9000


def test_a_slow_direction_of_millions_of_steps_is_predicted_in_closed_form():
    """Weights 1 and 1000 of two equations apart: the flat one shrinks by 1 - 1e-6 a step."""
    chosen = experiment([[1, 0], [0, 1e-3]], [0, 0], weights=[1, 1000], strategy=descent(1.0))
    assert theory(chosen).predicted_steps == pytest.approx(np.log(0.01 / 1) / np.log1p(-1e-6), abs=1)


def test_an_error_that_passes_through_the_tolerance_early_is_noticed():
    """One error is the sum of two that shrink at different speeds: it is small, then large, then small."""
    chosen = experiment(
        [[1, 1], [1, -1]], [0, 0], weights=[3, -2], strategy=descent(0.3), stop={"tolerance": 2.6}
    )
    known, run = theory(chosen), simulate(chosen)
    assert (run.outcome, known.predicted_steps) == ("solved", run.steps)


@pytest.mark.parametrize(
    "change",
    [
        {"strategy": descent(5e-7, "adam")},
        {"strategy": descent(5e-7, batch=1)},
        {"strategy": descent(5e-7, schedule={"kind": "cosine"})},
        {"strategy": {"kind": "step_sign"}},
        {"strategy": descent(5e-7), "stop": {"tolerance": None}},
        {"strategy": descent(1e-5)},  # diverges
        {"strategy": descent(2 / STEEPEST)},  # to and fro for ever
    ],
)
def test_no_steps_are_predicted_where_none_are_known(change):
    assert theory(equation(**change)).predicted_steps is None


def test_a_start_within_the_tolerance_takes_no_step():
    assert theory(equation(weights=[5, 1], strategy=descent(1))).predicted_steps == 0


# --- Where nothing is known ---------------------------------------------------------------------


@pytest.mark.parametrize(
    "change",
    [
        {"loss": {"kind": "mae"}},
        {"loss": {"l1": 0.1}},
        {"activation": "relu"},
        {"activation": "sigmoid"},
        {"activation": "sigmoid", "loss": {"kind": "half_mse"}},
    ],
)
def test_nothing_is_known_where_the_loss_is_not_quadratic(change):
    assert theory(equation(**change)) is None


def test_nothing_is_known_of_cross_entropy_with_a_kink():
    chosen = experiment([[1]], [1], activation="sigmoid", loss={"kind": "bce", "l1": 1})
    assert theory(chosen) is None


def test_cross_entropy_without_inputs_has_no_rate():
    assert theory(experiment([[0]], [1], activation="sigmoid", loss={"kind": "bce"})) == SafeRate(None)


@pytest.mark.parametrize("size", [1e160, 1e300])
def test_nothing_is_known_beyond_the_range_of_numbers(size):
    assert theory(experiment([[size, 1], [1, size]], [size, 1])) is None


def test_nothing_is_known_of_the_largest_numbers_there_are():
    """Which no decomposition of a matrix can reckon with."""
    size = 1.7e308
    assert theory(experiment([[size, size]] * 3, [size, -size, 1e308])) is None


@settings(max_examples=size(100, 40))
@given(documents())
def test_no_experiment_however_odd_breaks_the_theory(document):
    assert isinstance(theory(Experiment.from_dict(document)), Theory | SafeRate | None)


@pytest.mark.parametrize("n", [16_384, 16_385, 40_000])
def test_a_triangle_made_of_parts_stands_for_the_whole(n):
    rng = np.random.default_rng(0)
    Xa, y = rng.normal(size=(n, 3)), rng.normal(size=n)
    R = _triangle(Xa, y)
    A = np.column_stack([Xa, y])
    assert R.shape == (4, 4)
    assert pytest.approx(A.T @ A, rel=1e-12, abs=1e-9) == R.T @ R


def test_a_million_samples_have_a_theory():
    rng = np.random.default_rng(0)
    inputs = rng.normal(size=(1_000_000, 2))
    base = experiment([[1, 1]], [1], strategy=descent(0.1))
    known = theory(base.replaced(data=Data(inputs=inputs, targets=inputs @ [1, -2])))
    assert known.optimum.weights == pytest.approx((1, -2), rel=1e-9)
    assert known.eigenvalues == pytest.approx((2, 2), rel=0.01)
    assert known.solvable
