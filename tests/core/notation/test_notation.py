"""A step as LaTeX gives, where its formulas are reckoned with, the results that stand there."""

import math
import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.hostile import NAMES
from support.problems import COMBINATIONS, descent, equation, experiments

from neuron_gui import simulate
from neuron_gui.core.explain import explain
from neuron_gui.core.explain.arithmetic import Leaf, square
from neuron_gui.core.notation import latex, markdown

ALIGNED = re.compile(r"\\begin\{align\*\}\n(.*?)\n\\end\{align\*\}", re.DOTALL)
PYTHON = {
    r"\cdot": "*", r"\left|": "abs(", r"\right|": ")", r"\left\lfloor": "math.floor(", r"\right\rfloor": ")",
    r"\left": "", r"\right": "", r"\exp": "math.exp", r"\tanh": "math.tanh", r"\ln": "math.log",
    r"\cos": "math.cos", r"\sqrt": "math.sqrt", r"\frac": "frac", r"\operatorname{sign}": "sign", "^": "**",
}  # fmt: skip


def reckoned(formula):
    """Return the value of a formula of numbers, by rules that know nothing of the program's own."""
    for sign, meaning in PYTHON.items():
        formula = formula.replace(sign, meaning)
    formula = formula.replace("{", "(").replace("}", ")")
    known = {"math": math, "frac": lambda a: lambda b: a / b}
    return eval(formula, known | {"sign": lambda v: math.copysign(1, v) if v else 0.0})


def explained(chosen, step=2):
    run = simulate(chosen)
    return explain(run, min(step, run.steps), 0)


@given(st.sampled_from(COMBINATIONS).flatmap(lambda c: experiments(*c)))
def test_numbers_give_the_result_that_stands_below_them(chosen):
    text = latex.step(explained(chosen), str)
    checked = 0
    for block in ALIGNED.findall(text):
        lines = block.split(" \\\\\n")
        for numbers, result in pairwise(lines):
            if not (numbers.startswith("&= ") and result.startswith("&= ")):
                continue
            if "text" in numbers or "infty" in numbers:  # a branch in words, or beyond the numbers
                continue
            assert reckoned(numbers[3:]) == pytest.approx(reckoned(result[3:]), rel=2e-5, abs=1e-12)
            checked += 1
    assert checked or "align" not in text or not chosen.strategy


@given(st.sampled_from(COMBINATIONS).flatmap(lambda c: experiments(*c)))
def test_every_brace_is_closed_and_only_texts_have_letters_beyond_ascii(chosen):
    text = latex.step(explained(chosen), str)
    depth = 0
    for brace in re.sub(r"\\[{}]", "", text):
        depth += {"{": 1, "}": -1}.get(brace, 0)
        assert depth >= 0
    assert depth == 0
    assert re.sub(r"[«»“”–…]", "", text).isascii()


def test_symbols_and_numbers():
    for name, written in (
        ("w₁₂", "w_{12}"),
        ("∂L/∂w₁", r"\partial L/\partial w_{1}"),
        ("m\u0302₁", r"\hat{m}_{1}"),
        ("height_m", r"\text{height\_m}"),
        ("x′", "x'"),
    ):
        assert latex.symbol(name) == written
    assert latex.value("−1.5·10⁻⁷") == r"-1.5\cdot 10^{-7}"
    assert latex.text("5·10⁻⁷ & 3 %") == r"5\(\cdot\)10\(^{-7}\) \& 3 \%"


def test_a_square_of_a_power_of_ten_is_put_into_parentheses():
    power = square(Leaf("e", 1.25e12))
    assert latex.formula(power, 6) == r"\left(1.25\cdot 10^{12}\right)^{2}"
    assert latex.formula(square(Leaf("e", 1e-9)), 6) == r"\left(10^{-9}\right)^{2}"
    assert latex.formula(square(Leaf("e", 3)), 6) == "{3}^{2}"


def test_tables_have_every_cell_and_take_no_cell_for_markup():
    rows = [(name, "1|2 & 3_4 $x$ \\") for name in NAMES]
    lines = markdown.table(("a", "b"), rows).splitlines()
    assert len(lines) == len(rows) + 2
    for line in lines[2:]:
        assert len(re.findall(r"(?<!\\)\|", line)) == 3
    found = latex.table(("a", "b"), rows)
    assert found.count(r" \\" + "\n") == len(rows) + 1
    for line in found.splitlines()[4:-2]:
        assert len(re.findall(r"(?<!\\)&", line)) == 1


def test_markdown_has_the_lines_of_the_window():
    text = markdown.step(explained(equation(strategy=descent(1e-6), weights=[1, 2])), str)
    assert text.startswith("## Step 2 and how step 3 follows\n")
    assert "```text\nz = x1·w₁ + x2·w₂ + b\n" in text
    assert text.count("```") % 2 == 0
