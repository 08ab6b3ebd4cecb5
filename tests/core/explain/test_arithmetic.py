import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neuron_gui.core.explain.arithmetic import (
    Leaf,
    TextSpan,
    WorkedLine,
    absolute,
    add,
    call,
    constant,
    digits_to_see,
    divide,
    exp,
    floor,
    multiply,
    number,
    plain,
    power,
    root,
    rounded,
    sign,
    square,
    subtract,
)
from neuron_gui.core.numbers import as_typed

A, B, C = Leaf("a", 2.0), Leaf("b", -3.0), Leaf("c", 0.5)
TINY = Leaf("t", 2.5e-7)


def symbols(expression):
    return plain(expression.pieces(None))


def numbers(expression):
    return plain(expression.pieces(8))


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (1492.0, "1492"),
        (0.1, "0.1"),
        (1234567.0, "1234567"),
        (1 / 3, "0.333333"),
        (-2.5, "−2.5"),
        (-1e-7, "−10⁻⁷"),
        (-0.0, "0"),
        (math.inf, "∞"),
        (-math.inf, "−∞"),
        (math.nan, "nan"),
    ],
)
def test_numbers_are_written_short_and_exact_ones_are_not_rounded(value, text):
    assert number(value) == text


@given(st.floats(allow_nan=False, allow_infinity=False), st.integers(1, 17))
def test_a_number_is_written_as_it_is_rounded(value, digits):
    assert float(as_typed(number(value, digits))) == rounded(value, digits)
    assert float(as_typed(number(value, 17))) == value


@pytest.mark.parametrize(
    ("expression", "written", "reckoned", "value"),
    [
        (add(A, B, C), "a + b + c", "2 + (−3) + 0.5", -0.5),
        (subtract(A, subtract(B, C)), "a − (b − c)", "2 − (−3 − 0.5)", 5.5),
        (subtract(subtract(A, B), C), "a − b − c", "2 − (−3) − 0.5", 4.5),
        (multiply(add(A, B), C), "(a + b)·c", "(2 + (−3))·0.5", -0.5),
        (divide(A, multiply(B, C)), "a/(b·c)", "2/(−3·0.5)", 2 / -1.5),
        (divide(multiply(A, B), C), "a·b/c", "2·(−3)/0.5", -12.0),
        (square(B), "b²", "(−3)²", 9.0),
        (square(add(A, C)), "(a + c)²", "(2 + 0.5)²", 6.25),
        (power(C, A), "c^a", "0.5^2", 0.25),
        (absolute(B), "|b|", "|−3|", 3.0),
        (root(square(B)), "√(b²)", "√((−3)²)", 3.0),
        (floor(divide(B, A)), "⌊b/a⌋", "⌊−3/2⌋", -2),
        (sign(B), "sign(b)", "sign(−3)", -1.0),
        (sign(Leaf("n", 0.0)), "sign(n)", "sign(0)", 0.0),
        (add(A), "a", "2", 2.0),
        (subtract(A, TINY), "a − t", "2 − 2.5·10⁻⁷", 2 - 2.5e-7),
        (multiply(TINY, A, TINY), "t·a·t", "2.5·10⁻⁷·2·2.5·10⁻⁷", 2.5e-7 * 2 * 2.5e-7),
        (divide(A, TINY), "a/t", "2/(2.5·10⁻⁷)", 8e6),
        (divide(TINY, A), "t/a", "2.5·10⁻⁷/2", 1.25e-7),
        (square(TINY), "t²", "(2.5·10⁻⁷)²", 2.5e-7**2),
        (square(Leaf("p", 1e-7)), "p²", "(10⁻⁷)²", 1e-7**2),
        (square(Leaf("m", -1e-7)), "m²", "(−10⁻⁷)²", 1e-7**2),
        (power(A, TINY), "a^t", "2^(2.5·10⁻⁷)", 2**2.5e-7),
        (root(TINY), "√(t)", "√(2.5·10⁻⁷)", 5e-4),
    ],
)
def test_expressions_in_symbols_in_numbers_and_as_values(expression, written, reckoned, value):
    assert symbols(expression) == written
    assert numbers(expression) == reckoned
    assert expression.value == value


def test_what_cannot_be_reckoned_is_no_number():
    assert math.isnan(divide(A, constant(0)).value)
    assert math.isnan(call("ln", math.log, B).value)
    assert exp(Leaf("x", 1e6)).value == math.inf


def test_operands_have_the_digits_that_the_result_needs():
    a, b = Leaf("a", 1 / 3), Leaf("b", 1 / 3 - 1e-9)
    line = WorkedLine("d", a.value - b.value, subtract(a, b))
    left, right = plain(line.expression.pieces(line.operand_digits)).split(" − ")
    assert f"{float(left) - float(right):.6g}" == "1e-09"
    assert line.result == "10⁻⁹"


def test_a_name_with_a_hat_takes_one_place():
    line = WorkedLine("m̂₁", 0.5, divide(A, multiply(A, A)))
    first, second, _ = map(plain, line.rows)
    assert first.index("=") == second.index("=") + 1  # the hat is a letter to Python
    assert second == "   = 2/(2·2)"


def test_the_result_is_the_last_piece_in_its_weights_colour():
    line = WorkedLine("w", 1.5, subtract(Leaf("w", 2.0, 1), C), weight=1, sign="←")
    assert [plain(row) for row in line.rows] == ["w ← w − c", "  = 2 − 0.5 = 1.5"]
    assert line.rows[-1][-1] == TextSpan("1.5", 1)
    assert line.text == "w ← w − c = 2 − 0.5 = 1.5"


@pytest.mark.parametrize(
    ("before", "after", "digits"), [(1, 1, 6), (1, 2, 6), (1, 1 + 2e-8, 11), (0, 5, 6), (1, math.inf, 6)]
)
def test_a_number_has_the_digits_to_see_its_change(before, after, digits):
    assert digits_to_see(before, after) == digits
