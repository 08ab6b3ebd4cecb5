import math
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.translatable import refused

from neuron_gui.core.message import RefusalError
from neuron_gui.core.numbers import (
    COMMA,
    as_shown,
    as_typed,
    displayed,
    exact,
    parse_number,
    parse_whole_number,
    with_powers,
)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0.5", 0.5),
        (" 1e-3 ", 0.001),
        ("−2", -2.0),
        ("+.5", 0.5),
        ("1E6", 1e6),
        ("0.1", 0.1),
        ("1.7976931348623157e308", 1.7976931348623157e308),
        ("5e-324", 5e-324),
        ("1e-400", 0.0),
        ("1.5·10⁻⁷", 1.5e-7),
        ("−2 × 10^-3", -0.002),
        ("10⁶", 1e6),
        ("-10^(12)", -1e12),
        ("0.5*10^+2", 50.0),
    ],
)
def test_numbers_as_people_type_them(text, value):
    assert parse_number(text) == value


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "Type a number"),
        ("   ", "Type a number"),
        ("abc", "“abc” is not a number"),
        ("1,5", "decimals with a point"),
        ("1 5", "not a number"),
        ("1_5", "not a number"),
        ("2·3", "not a number"),
        ("10⁻", "not a number"),
        ("10²³⁴⁵", "too large"),
        ("--1", "not a number"),
        ("0x10", "not a number"),
        ("nan", "not a finite number"),
        ("-inf", "not a finite number"),
        ("Infinity", "not a finite number"),
        ("1e400", "“1e400” is too large"),
        ("-1e400", "“-1e400” is too large"),
        ("−1e400", "“−1e400” is too large"),
    ],
)
def test_what_is_no_number_is_refused_with_a_sentence(text, sentence):
    with refused(RefusalError, match=re.escape(sentence)):
        parse_number(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("7", 7),
        ("-7", -7),
        ("−7", -7),
        ("1e6", 1_000_000),
        ("2.0", 2),
        ("9007199254740993", 9007199254740993),  # no float has this value
        ("9223372036854775807", 2**63 - 1),
    ],
)
def test_whole_numbers_keep_every_digit(text, value):
    assert parse_whole_number(text) == value


@pytest.mark.parametrize("text", ["1.5", "1e-3", "0.5e-3"])
def test_a_fraction_is_no_whole_number(text):
    with refused(RefusalError, match="not a whole number"):
        parse_whole_number(text)


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_what_is_shown_exactly_reads_back_to_the_same_bits(value):
    again = parse_number(exact(value))
    assert again == value
    if value:
        assert math.copysign(1, again) == math.copysign(1, value)


@given(st.integers(-(2**63), 2**63 - 1))
def test_a_whole_number_reads_back_to_itself(value):
    assert parse_whole_number(str(value)) == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (256.0, "256"),
        (-0.5, "-0.5"),
        (1e-7, "1e-7"),
        (-1.5e-10, "-1.5e-10"),
        (1e14, "100000000000000"),
        (1e15, "1000000000000000.0"),
        (1e22, "1e22"),
    ],
)
def test_numbers_are_shown_in_shortest_exact_form(value, text):
    assert exact(value) == text


def test_numbers_for_reading_have_six_digits():
    assert displayed(1234567.0) == "1.23457·10⁶"
    assert displayed(0.1 + 0.2) == "0.3"


@pytest.mark.parametrize(
    ("written", "shown"),
    [("-1.5e-07", "−1.5·10⁻⁷"), ("1e+16", "10¹⁶"), ("-1e+100", "−10¹⁰⁰"), ("-3", "−3"), ("0.25", "0.25")],
)
def test_numbers_are_shown_with_a_real_minus_and_raised_powers(written, shown):
    assert as_shown(written) == shown


@pytest.mark.parametrize(
    ("shown", "typed"),
    [("−1.5·10⁻⁷", "-1.5e-7"), ("−3", "-3"), ("1492", "1492"), ("a − b", "a − b")],
)
def test_numbers_that_are_copied_can_be_read_by_programs(shown, typed):
    assert as_typed(shown) == typed


@pytest.mark.parametrize("text", ["run-1.5e-07.csv", "1e-3", "e-07", "two 5e-07", "5e-07."])
def test_what_is_no_number_that_was_reckoned_stays_as_it_is(text):
    assert with_powers(text) == text


@given(st.floats(allow_nan=False, allow_infinity=False, max_value=-1e-300))
def test_what_is_shown_has_the_minus_of_the_arithmetic_and_can_be_typed_again(value):
    shown = displayed(value)
    assert shown.startswith("−")
    assert "-" not in shown.partition("e")[0]
    assert parse_number(shown) == float(f"{value:.6g}")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("3,14", 3.14), ("-,5", -0.5), ("1,5e-3", 0.0015), ("1 234,5", 1234.5), ("1,000", 1.0),
        ("0.001", 0.001), ("9.05e-06", 9.05e-6), ("3.14", 3.14), ("1492", 1492.0), ("0.125", 0.125),
    ],
)  # fmt: skip
def test_where_a_decimal_comma_is_written_both_marks_are_read(text, value):
    assert parse_number(text, COMMA) == value


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("1.000", "“1.000” may mean 1,000 or 1000; write it without the point"),
        ("-12.345", "may mean -12,345 or -12345"),
        ("1.234,5", "“1.234,5” is not a number; type one such as 0,5"),
        ("1,2,3", "not a number"),
        ("1.000.000", "not a number"),
        ("0,5, -2", "not a number"),
        ("", "Type a number, such as 0,5"),
    ],
)
def test_what_a_decimal_comma_leaves_unclear_is_refused(text, sentence):
    with refused(RefusalError, match=re.escape(sentence)):
        parse_number(text, COMMA)


def test_a_fraction_is_no_whole_number_with_a_comma_either():
    assert parse_whole_number("1,0e3", COMMA) == 1000
    with refused(RefusalError, match="not a whole number"):
        parse_whole_number("1,5", COMMA)


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_what_is_shown_with_a_comma_reads_back_to_the_same_bits(value):
    assert parse_number(exact(value, COMMA), COMMA) == value
    assert "." not in exact(value, COMMA)
