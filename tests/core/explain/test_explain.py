import math
import re
from time import thread_time
from unicodedata import normalize

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from support.problems import RULES, descent, endless, equation, experiment, experiments
from support.random_experiments import documents

from neuron_gui import Experiment, Run, resources
from neuron_gui.core.explain import explain
from neuron_gui.core.explain.arithmetic import Leaf, Operation, WorkedLine, plain
from neuron_gui.core.explain.pulls import MAX_BARS
from neuron_gui.core.numbers import LOWERED


def ran(problem, steps):
    run = Run(problem)
    run.advance(steps)
    return run


def lines(explanation):
    return [line for section in explanation.sections for line in section.lines]


def line(explanation, name, last=False):
    found = [line for line in lines(explanation) if line.name == name]
    return found[-1 if last else 0]


def sentences(explanation):
    items = [item for section in explanation.sections for item in section.items]
    return [str(item) for item in items if not isinstance(item, WorkedLine)]


# --- What is written is what one gets -------------------------------------------------------------

PYTHON = [
    ("−", "-"),
    ("·", "*"),
    ("²", "**2"),
    ("^", "**"),
    ("√(", "sqrt("),
    ("ln(", "log("),
    ("⌊", "floor("),
    ("⌋", ")"),
    ("∞", "inf"),
]
POWER_OF_TEN = r"\b10(⁻[⁰¹²³⁴⁵⁶⁷⁸⁹]+|[⁵⁶⁷⁸⁹]|[⁰¹²³⁴⁵⁶⁷⁸⁹]{2,})"  # none is so small as a square is
FUNCTIONS = {
    name: getattr(math, name) for name in ("sqrt", "log", "exp", "tanh", "cos", "floor", "inf", "nan")
} | {"sign": np.sign, "abs": abs}


def reckoned(text):
    """Return what a hand that knows the usual rules makes of numbers written down."""
    assert not re.search(rf"/[\d.]+·{POWER_OF_TEN}", text)
    text = re.sub(rf"(?:([\d.]+)·)?{POWER_OF_TEN}", lambda m: f"{m[1] or 1}e{m[2].translate(LOWERED)}", text)
    for written, meant in PYTHON:
        text = text.replace(written, meant)
    return float(eval(re.sub(r"\|(.*?)\|", r"abs(\1)", text), {"__builtins__": {}}, FUNCTIONS))


def size(expression):
    """Return how large the numbers are that go into an expression: what rounding is measured by."""
    if isinstance(expression, Leaf):
        return abs(expression.value)
    sizes = [size(part) for part in expression.parts]
    if expression.between in (" + ", " − "):
        return sum(sizes)
    return math.prod(sizes) if expression.between == "·" else max(abs(expression.value), *sizes)


def check(found):
    """Compare a line with what its numbers give: exactly as reckoned here, to the digits on paper."""
    if not isinstance(found.expression, Operation):
        assert found.expression is None or found.expression.value == pytest.approx(found.value, rel=1e-12)
        return
    value = found.expression.value
    assert value == pytest.approx(found.value, rel=1e-12, abs=1e-12 * size(found.expression))
    numbers, result = found.text.split(" = ")[-2:]
    cancels = size(found.expression) > 1e7 * abs(found.value)  # nothing but rounding is left
    if not cancels and abs(found.value) > 1e-300:
        assert f"{reckoned(numbers):.{found.digits}g}" == f"{reckoned(result):.{found.digits}g}", found.text


@settings(max_examples=60)
@given(st.data())
def test_every_line_evaluates_to_its_value_and_every_weight_is_the_next_records(data):
    problem = data.draw(experiments())
    run = ran(problem, data.draw(st.integers(0, 12)))
    t = data.draw(st.integers(0, run.steps))
    sample = data.draw(st.integers(0, problem.data.n - 1))
    found = explain(run, t, sample)
    longer = run.fork(t)
    machine = longer.machine(t)
    machine.advance(1)
    assume(np.isfinite(machine.theta).all())
    for each in lines(found):
        check(each)
    names = [f"w{'₁₂₃₄'[j]}" for j in range(problem.data.d)] + ["b"]
    moved = {each.name: each.value for each in lines(found) if each.sign == "←" and each.name in names}
    after = dict(zip(names, machine.theta.tolist(), strict=True))
    assert moved
    assert all(after[name] == value for name, value in moved.items())
    before = dict(zip(names, (*run.record(t).weights, run.record(t).bias), strict=True))
    assert all(after[name] == before[name] for name in names if name not in moved)
    assert line(found, "L").value == run.record(t).loss


@settings(max_examples=30)
@given(documents())
def test_any_experiment_can_be_explained_whatever_its_numbers(document):
    run = ran(Experiment.from_dict(document), 3)
    for t in range(run.steps + 1):
        for each in lines(explain(run, t, 0)):
            assert each.rows
            assert each.text


@given(st.data())
@settings(max_examples=30)
def test_the_shares_of_all_samples_add_up_to_what_moves_the_parameters(data):
    rule = data.draw(st.sampled_from(["sgd", "adam", "mini-batches", "step_sign"]))
    problem = data.draw(experiments(rule, "leaky_relu", "mse"))
    run = ran(problem, 2)
    found = explain(run, run.steps, 0)
    tug = found.pulls
    assume(tug is not None)
    penalty = 0 if tug.penalty is None else tug.penalty
    scale = np.abs(tug.shares).sum() + np.abs(tug.total).sum()
    assert tug.shares.sum(axis=0) + tug.rest + penalty == pytest.approx(tug.total, abs=1e-12 * scale)
    if rule in ("sgd", "mini-batches"):
        change = [line(found, name, last=True).value for name in tug.names]
        before = [line(found, name, last=True).expression.parts[0].value for name in tug.names]
        assert before + tug.total == pytest.approx(change, rel=1e-12)
    assert tug.others == 0


# --- By hand --------------------------------------------------------------------------------------


def test_the_articles_first_step_by_hand():
    problem = equation(weights=[3.5, 1.25], strategy=descent(1e-6), title="256x + 212y = 1492")
    problem = problem.with_value("data.input_names", ["x", "y"])
    found = explain(ran(problem, 1), 0, 0)
    assert str(found.title) == "Step 0 and how step 1 follows"
    assert [str(section.title) for section in found.sections] == [
        "Weighted sum",
        "Output: Identity",
        "Error",
        "Loss: Mean squared error",
        "Slopes, by the chain rule",
        "New weights",
    ]
    assert [each.text for each in lines(found)] == [
        "z = x·w₁ + y·w₂ + b = 256·3.5 + 212·1.25 + 0 = 1161",
        "a = z = 1161",
        "e = a − target = 1161 − 1492 = −331",
        "L = e² = (−331)² = 109561",
        "∂L/∂a = 2·e = 2·(−331) = −662",
        "∂a/∂z = 1",
        "∂L/∂w₁ = ∂L/∂a·∂a/∂z·∂z/∂w₁ = −662·1·256 = −169472",
        "∂L/∂w₂ = ∂L/∂a·∂a/∂z·∂z/∂w₂ = −662·1·212 = −140344",
        "w₁ ← w₁ − η·∂L/∂w₁ = 3.5 − 10⁻⁶·(−169472) = 3.669472",
        "w₂ ← w₂ − η·∂L/∂w₂ = 1.25 − 10⁻⁶·(−140344) = 1.390344",
    ]
    assert "The output is too low." in sentences(found)
    assert found.pulls is None


def test_terms_of_a_sum_stand_in_rows_of_their_own_in_their_weights_colour():
    found = line(explain(Run(equation(weights=[3.5, 1.25])), 0, 0), "z")
    assert [plain(row) for row in found.rows] == [
        "z = x₁·w₁ + x₂·w₂ + b".replace("x₁", "x1").replace("x₂", "x2"),
        "  = 256·3.5",
        "  + 212·1.25",
        "  + 0",
        "  = 1161",
    ]
    weights = [[piece.weight for piece in row if piece.weight is not None] for row in found.rows]
    assert weights == [[0, 0, 1, 1, 2], [0, 0], [1, 1], [2], []]


def test_rows_stay_in_their_place_whatever_the_numbers():
    run = ran(resources.preset("penguins"), 40)
    shapes = {tuple(len(each.rows) for each in lines(explain(run, t, t))) for t in (0, 1, 7, run.steps)}
    assert len(shapes) == 1


def test_a_small_change_of_a_weight_shows():
    problem = equation(weights=[3.5, 1.25], strategy=descent(1e-14))
    (row,) = [each.text for each in lines(explain(Run(problem), 0, 0)) if each.name == "w₁"]
    assert row.endswith("= 3.50000000169")


def test_a_difference_that_cancels_is_written_with_the_digits_it_needs():
    problem = experiment([[1.0]], [0.123456789012], weights=[0.123456789])
    assert line(explain(Run(problem), 0, 0), "e").text == (
        "e = a − target = 0.123456789 − 0.123456789012 = −1.2·10⁻¹¹"
    )


# --- Each strategy in its own words ---------------------------------------------------------------


def test_a_guess_says_whether_it_is_the_best_so_far():
    run = ran(equation(strategy={"kind": "random_guess"}, stop=endless(60), seed=1), 60)
    best = int(run.losses.argmin())
    assert 0 < best < 60
    said = sentences(explain(run, best, 0))
    assert f"Guess {best} is the best so far: no loss was below {run.best.loss:.6g}." in said
    before = sentences(explain(run, best - 1, 0))
    assert f"Its loss is {run.best.loss:.6g}: the best so far." in before
    assert any(text.startswith("Every weight is drawn anew, between −10 and 10.") for text in before)
    later = sentences(explain(run, 60, 0))
    assert f"The best so far is guess {best}, with loss {run.best.loss:.6g}." in later
    assert any("no better than the best" in text for text in later)


def test_step_sign_tells_whose_turn_it_is():
    run = ran(equation(weights=[3.5, 1.25], strategy={"kind": "step_sign"}), 3)
    found = explain(run, 1, 0)
    assert sentences(found)[1:] == [
        "The output is too low, so the weights go up.",
        "The parameters take turns; update 1 is the turn of w₂.",
        "Not their turn: w₁.",
    ]
    assert lines(found)[-1].text == "w₂ ← w₂ − s·sign(e) = 1.25 − 0.1·sign(−305.4) = 1.35"


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (
            {"order": "together"},
            ["E = Σe/n = 3/2 = 1.5", "w₁ ← w₁ − s·sign(E) = 1 − 0.1·sign(1.5) = 0.9"],
        ),
        (
            {"order": "together", "size": "proportional"},
            ["E = Σe/n = 3/2 = 1.5", "w₁ ← w₁ − s·E = 1 − 0.1·1.5 = 0.85"],
        ),
        (
            {"direction": "error_times_input"},
            ["G₁ = Σe·x1/n = −4/2 = −2", "w₁ ← w₁ − s·sign(G₁) = 1 − 0.1·sign(−2) = 1.1"],
        ),
    ],
)
def test_step_sign_in_all_its_kinds(options, expected):
    problem = experiment([[2], [-3]], [1, -5], weights=[1], strategy={"kind": "step_sign", **options})
    found = lines(explain(Run(problem), 0, 0))
    assert [each.text for each in found][-2:] == expected


def test_the_perceptron_learns_from_the_sample_whose_turn_it_is():
    problem = resources.preset("and-gate").with_value("strategy", {"kind": "perceptron"})
    found = explain(ran(problem, 3), 3, 0)
    assert "The samples take turns; update 3 is the turn of sample 4." in sentences(found)
    weighted = [each for each in lines(found) if each.name == "z"]
    assert len(weighted) == 2  # the chosen sample's, and that of the one whose turn it is
    assert line(found, "w₁").text.startswith("w₁ ← w₁ + η·missing·x₁ = ")


def test_adam_shows_its_memory_and_the_correction_of_its_beginning():
    problem = experiment([[2]], [1], weights=[1], strategy=descent(0.5, "adam"))
    found = explain(Run(problem), 0, 0)  # the slope is 2·(2 − 1)·2 = 4
    assert [normalize("NFC", each.text) for each in lines(found)][-5:] == [
        "m₁ ← β₁·m₁ + (1 − β₁)·g₁ = 0.9·0 + (1 − 0.9)·4 = 0.4",
        "m̂₁ = m₁/(1 − β₁^(t + 1)) = 0.4/(1 − 0.9^1) = 4",
        "s₁ ← β₂·s₁ + (1 − β₂)·g₁² = 0.999·0 + (1 − 0.999)·4² = 0.016",
        "ŝ₁ = s₁/(1 − β₂^(t + 1)) = 0.016/(1 − 0.999^1) = 16",
        "w₁ ← w₁ − η·m̂₁/(√(ŝ₁) + ε) = 1 − 0.5·4/(√(16) + 10⁻⁸) = 0.5",
    ]


def test_newton_shows_second_derivatives_and_its_step():
    problem = experiment([[2]], [1], weights=[1], strategy=descent(1, "newton"))
    assert [each.text for each in lines(explain(Run(problem), 0, 0))][-3:] == [
        "H₁₁ = 8",
        "step₁ = H⁺₁₁·∂L/∂w₁ = 0.125·4 = 0.5",
        "w₁ ← w₁ − η·step₁ = 1 − 1·0.5 = 0.5",
    ]


@pytest.mark.parametrize(
    ("schedule", "text"),
    [
        ({"kind": "step_decay", "factor": 0.5, "every": 2}, "ηₜ = η·γ^⌊t/k⌋ = 0.1·0.5^⌊3/2⌋ = 0.05"),
        ({"kind": "inverse_time", "decay": 1}, "ηₜ = η/(1 + k·t) = 0.1/(1 + 1·3) = 0.025"),
        (
            {"kind": "cosine", "minimum": 0.02},
            "ηₜ = η_min + (η − η_min)·(1 + cos(π·t/T))/2"
            " = 0.02 + (0.1 − 0.02)·(1 + cos(3.1415927·3/6))/2 = 0.06",
        ),
    ],
)
def test_a_schedule_shows_how_it_makes_the_rate(schedule, text):
    problem = experiment([[2]], [1], weights=[1], strategy=descent(0.1, schedule=schedule), stop=endless(6))
    assert line(explain(ran(problem, 3), 3, 0), "ηₜ").text == text


def test_a_mini_batch_names_its_samples():
    strategy = descent(0.1, batch=2)
    problem = experiment([[1], [2], [3]], [3, 2, 1], weights=[1], strategy=strategy, seed=5)
    run = ran(problem, 4)
    order = np.random.Generator(np.random.PCG64(np.random.SeedSequence(5).spawn(2)[1])).permutation(3)
    in_batch, left_out = int(order[0]), int(order[2])
    rows = ", ".join(str(row + 1) for row in order[:2])
    assert f"This step's batch of B = 2: samples {rows}." in sentences(explain(run, 0, in_batch))
    assert f"This step's batch of B = 2: samples {rows}; sample {left_out + 1} is not in it." in sentences(
        explain(run, 0, left_out)
    )


def test_scaled_inputs_show_how_they_come_about():
    problem = experiment([[1], [3]], [1, 2], weights=[1], scaling="standardize")
    found = explain(Run(problem), 0, 1)
    assert line(found, "x1′").text == "x1′ = (x1 − mean)/deviation = (3 − 2)/1 = 1"
    assert line(found, "z").text == "z = x1′·w₁ + b = 1·1 + 0 = 1"
    problem = problem.with_value("scaling", "max_abs")
    assert line(explain(Run(problem), 0, 0), "x1′").text == "x1′ = x1/largest = 1/3 = 0.333333"


def test_penalties_are_part_of_loss_and_slope():
    problem = experiment([[2]], [1], weights=[-1], loss={"kind": "mse", "l1": 0.5, "l2": 0.1})
    found = explain(Run(problem), 0, 0)
    assert line(found, "penalty").text == "penalty = l2/2·Σw² + l1·Σ|w| = 0.1/2·1 + 0.5·1 = 0.55"
    assert line(found, "L").text == "L = ℓ + penalty = 9 + 0.55 = 9.55"
    assert line(found, "∂L/∂w₁").text == (
        "∂L/∂w₁ = ∂ℓ/∂w₁ + l2·w₁ + l1·sign(w₁) = −12 + 0.1·(−1) + 0.5·sign(−1) = −12.6"
    )


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_ends_in_new_weights(rule):
    problem = experiment([[1, 2], [3, 1]], [1, 0], strategy=RULES[rule], bias={"trainable": True})
    assert str(explain(ran(problem, 2), 1, 1).sections[-1].title) in ("New weights", "Guess 2")


# --- Where a run stands ---------------------------------------------------------------------------


def test_the_title_tells_whether_the_step_was_made():
    run = ran(equation(strategy=descent(1e-6)), 1)
    assert str(explain(run, 1, 0).title) == "Step 1 and what the next one will do"
    run.stop()
    assert str(explain(run, 1, 0).title) == "Step 1, the last, and what one more would do"


def test_options_changed_on_the_way_are_those_of_their_step():
    run = ran(equation(weights=[3.5, 1.25], strategy=descent(1e-6)), 2)
    run.change("strategy.learning_rate", 2e-6)
    run.advance(1)
    assert "10⁻⁶·" in line(explain(run, 1, 0), "w₁").text
    assert "2·10⁻⁶·" in line(explain(run, 2, 0), "w₁").text


def test_a_run_out_of_bounds_says_so():
    run = ran(equation(strategy=descent(1e300)), 10)
    assert run.outcome == "diverged"
    said = sentences(explain(run, run.steps, 0))
    assert said[-1] == "The numbers have left all bounds; there is nothing to reckon with."


def test_a_sample_that_is_gone_is_replaced_by_the_last():
    assert explain(Run(equation()), 0, 7).sample == 0
    with pytest.raises(IndexError):
        explain(Run(equation()), 1, 0)


# --- Much data ------------------------------------------------------------------------------------


def test_many_weights_are_cut_short_and_still_add_up():
    rng = np.random.default_rng(1)
    problem = experiment(rng.normal(size=(3, 30)), [1, 2, 3], strategy=descent(0.1), bias={"trainable": True})
    found = explain(Run(problem), 0, 0)
    assert "(22 more)" in line(found, "z").text
    check(line(found, "z"))
    assert [each.name for each in lines(found)][-9:] == [*(f"w{k}" for k in "₁₂₃₄₅₆₇₈"), "b"]
    assert sentences(found)[-1] == "… and 22 more weights"


def test_of_many_samples_the_strongest_pulls_are_listed_and_the_chosen_one():
    rng = np.random.default_rng(2)
    X, y = rng.normal(size=(500, 2)), rng.normal(size=500)
    problem = experiment(X, y, weights=[1, -1], strategy=descent(0.1))
    weakest = int(np.abs((X @ [1, -1] - y) * np.hypot(*X.T)).argmin())
    tug = explain(Run(problem), 0, weakest).pulls
    strength = np.abs((X @ [1, -1] - y) * np.hypot(*X.T))
    assert tug.samples[:11] == tuple(np.argsort(-strength)[:11].tolist())
    assert tug.samples[11] == weakest
    assert tug.others == 488


def test_many_samples_take_no_loop():
    rng = np.random.default_rng(3)
    problem = experiment(np.zeros((1, 2)), [0], strategy=descent(0.1), activation="tanh")
    data = type(problem.data)(inputs=rng.normal(size=(200_000, 2)), targets=rng.normal(size=200_000))
    run = ran(problem.replaced(data=data), 1)
    began = thread_time()
    explain(run, 1, 5)
    assert thread_time() - began < 0.3


@pytest.mark.parametrize(
    ("names", "symbols"),
    [
        (["x", "y"], ("x", "y")),
        (["a", "b"], ("x₁", "x₂")),  # a and b mean something else in formulas
        (["height (m)", "y"], ("x₁", "x₂")),
        (["n", "x"], ("x₁", "x₂")),
    ],
)
def test_inputs_go_by_their_names_where_these_are_short_and_free(names, symbols):
    found = explain(Run(equation().with_value("data.input_names", names)), 0, 0)
    assert line(found, "z").text.startswith(f"z = {symbols[0]}·w₁ + {symbols[1]}·w₂ + b = ")
    legend = [f"{symbol} is {name}" for symbol, name in zip(symbols, names, strict=True)]
    assert (sentences(found)[:2] == legend) == (tuple(names) != symbols)


GERMAN = {"target": "Ziel", "missing": "fehlt", "mean": "Mittel", "deviation": "Abweichung"}


def test_words_in_formulas_are_in_the_readers_language():
    rule = experiment([[1.0], [3.0]], [1, 0], scaling="standardize", strategy={"kind": "perceptron"})
    found = explain(Run(rule), 0, 0, lambda word: GERMAN.get(word, word))
    assert line(found, "x1′").text.startswith("x1′ = (x1 − Mittel)/Abweichung = ")
    assert line(found, "e").text.startswith("e = a − Ziel = ")
    assert line(found, "fehlt").text.startswith("fehlt = Ziel − a = ")


def test_no_input_goes_by_a_word_of_the_readers_formulas():
    named = equation().with_value("data.input_names", ["Ziel", "y"])
    assert line(explain(Run(named), 0, 0), "z").text.startswith("z = Ziel·w₁ + y·w₂")
    german = explain(Run(named), 0, 0, lambda word: GERMAN.get(word, word))
    assert line(german, "z").text.startswith("z = x₁·w₁ + x₂·w₂")


def test_of_many_samples_all_pulls_are_there_sorted_for_each_parameter():
    x = np.linspace(-1, 2, 50)
    problem = experiment(x[:, None], x**2, weights=[0.5], bias={"trainable": True}, strategy=descent(0.1))
    tug = explain(Run(problem), 0, 7).pulls
    for profile, total in zip(tug.profiles, tug.total, strict=True):
        assert sorted(profile.samples.tolist()) == list(range(50))
        assert (np.diff(profile.shares) <= 0).all()
        assert profile.shares.sum() == pytest.approx(total)


def test_of_very_many_samples_so_many_bars_stand_for_all_with_the_chosen_one():
    x = np.linspace(-1, 2, 5000)
    problem = experiment(x[:, None], x**2, weights=[0.5], strategy=descent(0.1))
    (profile,) = explain(Run(problem), 0, 1234).pulls.profiles
    assert len(profile.samples) in (MAX_BARS, MAX_BARS + 1)
    assert 1234 in profile.samples
    shares = -0.1 * 2 * (0.5 * x - x**2) * x / 5000
    assert profile.shares[[0, -1]] == pytest.approx([shares.max(), shares.min()])
    assert profile.shares == pytest.approx(shares[profile.samples])


@pytest.mark.parametrize("seed", range(9))
def test_a_mean_of_which_only_rounding_is_left_is_that_of_the_sum_that_is_written(seed):
    rng = np.random.default_rng(seed)
    inputs, targets = rng.normal(size=(7, 2)), rng.normal(size=7)
    best = np.linalg.lstsq(inputs, targets, rcond=None)[0].tolist()
    by_sign = {"kind": "step_sign", "direction": "error_times_input", "order": "together"}
    problem = experiment(inputs, targets, weights=best, strategy=by_sign)
    for name in ("G₁", "G₂"):
        mean = line(explain(Run(problem), 0, 0), name)
        assert mean.expression.value == pytest.approx(mean.value, rel=1e-12, abs=0)
