"""Worksheets: every key number reckoned again from what is printed, with nothing of the program."""

import re
from html import unescape

import pytest
from support.translatable import refused

from neuron_gui import Experiment, resources, simulate
from neuron_gui.core.message import RefusalError
from neuron_gui.core.numbers import as_typed
from neuron_gui.core.vary import Vary
from neuron_gui.core.worksheets.drawing import sheets
from neuron_gui.core.worksheets.page import page
from neuron_gui.core.worksheets.questions import questions
from neuron_gui.core.worksheets.sheet import Steps, sheet
from neuron_gui.core.worksheets.words import instructions

OPENING = resources.preset("opening")
THREE = Experiment.from_dict(
    {
        "format": 2,
        "data": {"inputs": [[3, -4], [4, -3], [-1, -2]], "targets": [2, -3, -3]},
        "neuron": {"weights": {"values": [-1.1, 0.4]}, "bias": {"initial": 1.5, "trainable": True}},
        "strategy": {"kind": "gradient_descent", "learning_rate": 0.02},
    }
)


FOUR = {"inputs": [[1, 2], [2, 1], [0, 3], [4, 1]], "targets": [1, 0, 1, 0]}


@pytest.mark.parametrize(
    ("strategy", "turns"),
    [
        (
            {"kind": "gradient_descent", "batch": 2},
            [
                f"This step's batch of B = 2: samples {rows}."
                for rows in ("4, 3; sample 1 is not in it", "2, 1")
            ],
        ),
        (
            {"kind": "perceptron"},
            [f"The samples take turns; update {t} is the turn of sample {t + 1}." for t in (0, 1)],
        ),
        (
            {"kind": "step_sign"},
            [
                f"The parameters take turns; update {t} is the turn of w{sub}."
                for t, sub in ((0, "₁"), (1, "₂"))
            ],
        ),
        ({"kind": "gradient_descent"}, []),
    ],
)
def test_a_sheet_says_of_which_samples_a_step_learns_and_what_it_moves(strategy, turns):
    one = Experiment.from_dict({"format": 1, "data": FOUR, "strategy": strategy, "seed": 3})
    made = sheet(one, Steps(0, 1))
    assert [str(turn) for step in made.steps for turn in step.turns] == turns
    told = [str(sentence) for sentence in instructions(made)]
    assert any("divided by B" in sentence for sentence in told) == ("batch" in strategy)
    for places in (page([made], str), "".join(question.html for question in questions([made], str))):
        assert all(turn in unescape(places) for turn in turns)


def printed(text):
    return float(as_typed(text))


def rounded(value, digits):
    return float(f"{value:.{digits}g}")


def by_hand(part, weights):
    """Work a step of plain gradient descent out, from printed numbers, rounding as the sheet says."""
    given = {cell.symbol: printed(cell.text) for cell in part.givens} | weights
    names = [name for name in ("w₁", "w₂", "b") if name in given]
    *w, b = (given[name] for name in names)
    digits = iter([line.blank.digits for line in part.lines])
    found = []

    def write(value):
        found.append(rounded(value, next(digits)))
        return found[-1]

    def own(value):  # what one writes down on the way
        return rounded(value, part.digits)

    errors = []
    for row in part.samples:
        *x, target = (printed(cell.text) for cell in row.cells)
        z = write(sum(own(a * c) for a, c in zip(x, w, strict=True)) + b)
        errors.append((write(write(z) - target), [*x, 1]))
    n = len(errors)
    write(sum(own(e * e) for e, _ in errors) / n)
    learn = [line.blank.key.startswith("new_") for line in part.lines].count(True)
    slopes = [write(sum(own(2 * e * x[j]) for e, x in errors) / n) for j in range(learn)]
    new = [write(given[name] - own(given["η"] * slope)) for name, slope in zip(names, slopes, strict=False)]
    return found, dict(zip(names, new, strict=False))


@pytest.mark.parametrize(("experiment", "count"), [(OPENING, 8), (THREE, 16)], ids=["opening", "three"])
def test_the_key_is_what_one_gets_by_hand_from_the_printed_numbers(experiment, count):
    made = sheet(experiment, Steps(0, 2))
    weights = {}
    for part in made.steps:
        found, weights = by_hand(part, weights if part.carried else {})
        assert len(part.lines) == len(found) == count
        for line, value in zip(part.lines, found, strict=True):
            exact, room = printed(line.engine), printed(line.tolerance.removeprefix("± ") or "0")
            assert abs(value - exact) <= room + 1e-9 * abs(exact), line.text
            assert printed(line.answer) == pytest.approx(exact, rel=6e-4)
    assert [line.number for line in made.lines] == [*range(1, 3 * count + 1)]


def test_the_engine_is_the_key():
    made = sheet(resources.preset("and-gate"), Steps(3, 4))
    run = simulate(resources.preset("and-gate"))
    values = {(part.step, line.blank.key): line.blank.value for part in made.steps for line in part.lines}
    for t in (3, 4):
        record, after = run.record(t), run.record(t + 1)
        assert values[t, "loss"] == record.loss
        assert [values[t, f"new_{name}"] for name in ("w1", "w2", "b")] == [*after.weights, after.bias]


def test_weights_found_before_are_not_given_away_where_rounding_leaves_enough_of_them():
    first, then = sheet(OPENING, Steps(0, 1)).steps
    assert (first.carried, then.carried) == ((), ("w₁", "w₂"))
    assert [given.symbol for given in then.givens] == ["b", "η"]
    alone = sheet(OPENING, Steps(0, 1), chained=False).steps[1]
    assert [given.symbol for given in alone.givens] == ["w₁", "w₂", "b", "η"]
    for line, other in zip(then.lines, alone.lines, strict=True):
        assert line.blank.value == other.blank.value
        assert line.blank.tolerance > other.blank.tolerance
    # One leap to the solution: the error is a small rest of large numbers, which few digits do not tell.
    near = sheet(OPENING.with_value("strategy.learning_rate", 4.52e-6), Steps(0, 1)).steps[1]
    assert near.carried == ()
    assert "w₁" in [given.symbol for given in near.givens]


def test_symbols_are_said_to_be_columns_where_they_are_not_called_so():
    assert sheet(OPENING, Steps()).legend == ()
    assert sheet(resources.preset("penguins-bill"), Steps()).legend[0] == ("x₁", "bill length (mm)")


@pytest.mark.parametrize(
    ("name", "steps", "sentence"),
    [
        ("too-fast", Steps(0, 500), "the run ends at step 20, so there is no step 500"),
        ("opening", Steps(200, 200), "the run ends at step 110"),
    ],
)
def test_what_cannot_be_worked_out_is_refused(name, steps, sentence):
    with refused(RefusalError, re.escape(sentence)):
        sheet(resources.preset(name), steps)


def test_a_class_gets_data_on_which_no_two_slips_look_alike():
    entries = [f"data.inputs[{i}][{j}]" for i in range(3) for j in range(2)]
    entries += [f"data.targets[{i}]" for i in range(3)]
    varied = tuple(Vary(path=path, low=-5, high=5, step=1) for path in entries)
    made = sheets(THREE.replaced(vary=varied), Steps(), 2, seed=1)
    assert made.remarks == ()
    assert [each.number for each in made.sheets] == [1, 2]
    assert made.sheets[0].steps[0].samples != made.sheets[1].steps[0].samples
    for line in (line for each in made.sheets for line in each.lines):
        for slip in line.blank.slips:
            assert not line.blank.answer.accepts(slip.number.value)
            others = [other for other in line.blank.slips if other.name != slip.name]
            assert not any(other.number.accepts(slip.number.value) for other in others)


def test_every_student_gets_a_sheet_of_their_own_before_slips_are_told_apart():
    five = Vary(path="data.inputs[0][0]", low=208, high=216, step=2)  # 212 is the other input as well
    made = sheets(OPENING.replaced(vary=(five,)), Steps(), 5)
    assert {each.equation.partition("·")[0] for each in made.sheets} == {"208", "210", "212", "214", "216"}
    assert [str(remark)[:30] for remark in made.remarks] == ["known slips that give a right "]


def test_an_author_is_told_of_slips_that_look_right_and_of_what_does_not_vary():
    equal = OPENING.with_value("neuron.weights", {"values": [3, 3]})  # whoever swaps them is right
    (remark,) = sheets(equal, Steps()).remarks
    assert re.match(r"known slips that give a right number: up to \d a sheet", str(remark))
    with refused(RefusalError, "nothing varies"):
        sheets(OPENING, Steps(), 2)
