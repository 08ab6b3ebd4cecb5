"""Every sentence that the core can say is found for translation: a mark on it, or a table, has it."""

import ast

import pytest
from hypothesis import given, settings
from support.problems import RULES, descent, endless, equation, experiment, experiments
from support.random_experiments import documents
from support.translatable import MARKS, SOURCES, assert_found, found, marked, said_of, texts, tree

from neuron_gui import Experiment, Run, resources
from neuron_gui.core.compare.differences import settings as options_of
from neuron_gui.core.samples.taking_over import DataSummary, changes
from neuron_gui.core.sweep.choices import turnables
from neuron_gui.core.verdict.outlook import outlook

# --- What is said -------------------------------------------------------------------------------------


def check(problem, steps=(0, 1, 1, 2, 9, 180, 2000)):
    """Say all there is to say of a run on its way, and find every text of it."""
    run = Run(problem)
    before = outlook(run)
    said = [setting.title for setting in options_of(problem).values()] + [*texts(turnables(problem))]
    for other in (DataSummary(1, "y", -3, 1, (1, 50)), DataSummary(9, "y", 0, 1, (1, 1))):
        said += texts(changes(problem, other))
    for count in steps:
        run.advance(count)
        said += [*said_of(run, before), *said_of(run, outlook(run, before))]
    assert_found(said)


@pytest.mark.parametrize("name", resources.preset_names())
def test_all_that_is_said_of_a_preset(name):
    check(resources.preset(name))


@pytest.mark.parametrize("rule", RULES)
def test_all_that_is_said_of_a_strategy(rule):
    check(experiment([[1, 2], [3, 1], [1, 2]], [1, 0, 2], strategy=RULES[rule], scaling="standardize"))
    check(experiment([[1, 2], [3, 1]], [1, 0], strategy=RULES[rule], activation="sigmoid"))


CORNERS = [[0, 0], [0, 1], [1, 0], [1, 1]]
PERCEPTRON = {"kind": "perceptron"}
SIGN = {"kind": "step_sign"}

PROBLEMS = {
    "diverges": equation(strategy=descent(0.001)),
    "rises": equation(strategy=descent(9.06e-6), stop=endless(200)),
    "ends as it diverges": equation(strategy=descent(0.001), stop=endless(9)),
    "diverges unforeseen": experiment([[1]], [1], loss={"kind": "mae", "l2": 10}, strategy=descent(1)),
    "leaves all numbers": equation(strategy=descent(1e306)),
    "oscillates": equation(strategy=descent(9e-6)),
    "in one step": experiment([[1]], [2], weights=[0], strategy=descent(0.5)),
    "too few steps": equation(strategy=descent(1e-8)),
    "is slow at best": experiment([[1, 0], [0, 0.01]], [1, 1], strategy=descent(1.9)),
    "crawls": equation(strategy=descent(1e-9)),
    "has nowhere to go": equation(activation="sigmoid", weights=[50, 50], strategy=descent(1e-9)),
    "does not move": experiment([[1]], [-1], activation="relu", weights=[0.1], strategy=descent(1)),
    "is at its floor": experiment([[1], [1]], [0, 2], weights=[0], strategy=descent(0.5), stop=endless(9)),
    "jumps to and fro": experiment(
        [[1], [1]], [0, 2], weights=[0], strategy=descent(2), loss={"kind": "mae"}
    ),
    "errors cancel": experiment([[1], [1]], [1, 3], weights=[0], strategy=SIGN | {"step": 0.5}),
    "cannot land": experiment([[4, -4]], [1], weights=[0, 0], strategy=SIGN | {"step": 1}),
    "falls in proportion": experiment([[4]], [1], strategy=SIGN | {"size": "proportional"}),
    "guesses": equation(strategy={"kind": "random_guess", "integers": True, "low": 0, "high": 9}),
    "has a penalty": experiment([[1]], [2], strategy=descent(0.1), loss={"kind": "mse", "l2": 1}),
    "one number": experiment([[1], [2]], [1, 1], strategy=descent(0.1)),
    "two numbers": experiment(CORNERS, [0, 1, 1, 3], strategy=descent(0.1)),
    "rows demand too much": experiment([[1, 1], [2, 2]], [1, 1], strategy=descent(0.1)),
    "equal rows": experiment([[1], [1]], [0, 1], activation="tanh", strategy=descent(0.1)),
    "rests": experiment([[1], [2]], [1, 1], activation="step", strategy=PERCEPTRON, stop=endless(99)),
    "AND": experiment(
        CORNERS, [0, 0, 0, 1], activation="step", strategy=PERCEPTRON, bias={"trainable": True}
    ),
    "XOR": experiment(
        CORNERS, [0, 1, 1, 0], activation="step", strategy=PERCEPTRON, bias={"trainable": True}
    ),
    "NOR": experiment(CORNERS, [1, 0, 0, 0], activation="sigmoid", strategy=descent(0.1)),
    "many inputs": experiment([[1] * 30], [1], strategy=descent(0.01)),
    "many inputs, beyond all": experiment([[1] * 30], [1], strategy=descent(1e200)),
    "nine inputs": experiment([[1] * 9], [1], strategy=descent(0.01)),
    "rises at once beyond all": equation(strategy=descent(1e306), stop=endless(1)),
    "guesses idly": equation(strategy={"kind": "random_guess"}, stop=endless(9)),
    "guesses once": equation(strategy={"kind": "random_guess"}, stop=endless(1)),
    "may guess once": equation(strategy={"kind": "random_guess"}, stop={"max_steps": 1}),
    "batches of one": experiment([[1], [2], [3]], [1, 2, 3], strategy=descent(0.1, batch=1)),
    "batches of two": experiment([[1], [2], [3]], [1, 2, 3], strategy=descent(0.1, batch=2)),
}


@pytest.mark.parametrize("name", PROBLEMS)
def test_all_that_is_said_of_a_run_that(name):
    check(PROBLEMS[name])


def test_all_that_is_said_of_a_run_that_was_stopped():
    run = Run(equation())
    before = outlook(run)
    run.advance(9)
    run.stop()
    assert_found(said_of(run, before))


@settings(max_examples=20)
@given(documents())
def test_all_that_is_said_of_any_experiment(document):
    check(Experiment.from_dict(document), (0, 7, 30))


@settings(max_examples=20)
@given(experiments())
def test_all_that_is_said_of_any_small_problem(problem):
    check(problem, (0, 7, 30))


# --- What the window says of its own ------------------------------------------------------------------


def test_no_text_to_translate_hides_within_another_string():
    """`lupdate` does not look into f-strings."""
    strings = [node for file in SOURCES for node in ast.walk(tree(file)) if isinstance(node, ast.JoinedStr)]
    assert strings
    assert [text for string in strings for text in marked(string, MARKS | {"tr", "translated"})] == []


# --- What tables declare ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "Gradient descent",  # a strategy's title
        "Follow the slope of the loss downhill. This is how a neuron learns.",
        "Nesterov momentum",  # one of several kinds to choose from
        "How slowly the mean of g forgets.",  # an option of an option
        "Error times input",  # a word to choose
        "a = z if z > 0, else 0.01 z",
        "Mean absolute error",
        "Which truth table.",
        "&Run",  # a menu
        "An AND gate",  # a preset's title
    ],
)
def test_texts_of_tables_are_found(text):
    assert text in found()
