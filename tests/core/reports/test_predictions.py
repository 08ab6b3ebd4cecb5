"""What a class predicted becomes a few bars, whatever was typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from support.classroom import NOON

from neuron_gui.core.message import Message
from neuron_gui.core.reports.answers import Answer, Drawn
from neuron_gui.core.reports.predictions import MAX_BARS, predictions
from neuron_gui.core.verdict.shapes import WORDS, Shape


def asked(step=1, options=()):
    return Answer(lesson="A", sha256="0", step=step, question="?", options=options)


def numbers(values, right):
    """Return the bars of a question for a number as labels, counts and which are right."""
    [found] = predictions(asked().predicted(value, NOON).judged(right, value == right) for value in values)
    return [(str(bar.label), bar.count, bar.right) for bar in found.bars]


def test_answers_to_choose_are_counted_in_their_order_and_questions_stand_in_the_lessons_order():
    choice = asked(2, ("up", "down", "neither"))
    given_answers = [choice.predicted(i, NOON).judged(1, i == 1) for i in (0, 1, 1)]
    first, second = predictions([*given_answers, choice, asked(1)])
    assert (first.step, first.bars, first.count) == (1, (), 0)
    assert [(bar.label, bar.count, bar.right) for bar in second.bars] == [
        ("up", 1, False),
        ("down", 2, True),
        ("neither", 0, False),
    ]
    assert second.count == 3


@pytest.mark.parametrize("sketched", [False, True])
def test_only_a_sketch_has_words_of_ours_whatever_a_lesson_says_in_its_own(sketched):
    drawn = Drawn(of="loss", sketch=((0, 1.0), (5, 1.0))) if sketched else None
    answer = asked(1, ("It rises", WORDS[Shape.STAYS])).predicted(1, NOON, drawn)
    [found] = predictions([answer])
    assert [isinstance(bar.label, Message) for bar in found.bars] == [False, sketched]


def test_what_happened_to_whom_predicted_nothing_has_no_bar():
    found = predictions(replace(asked(), happened=float(value)) for value in range(2 * MAX_BARS))
    assert [(question.count, question.bars) for question in found] == [(0, ())]


def test_few_numbers_have_a_bar_each_and_the_right_one_though_nobody_said_it():
    assert numbers([3, 1, 3], 2) == [("1", 1, False), ("2", 0, True), ("3", 2, False)]


def test_a_number_near_enough_is_right_and_so_is_one_that_rounding_alone_sets_apart():
    """The engine's own error is -2293.2000000000003, and within 0.5 is near enough."""
    right = -2293.2000000000003
    given_answers = [
        asked().predicted(value, NOON).judged(right, abs(value - right) < 0.5)
        for value in (-2293.2, -2293.2, -2293, 5)
    ]
    [found] = predictions(given_answers)
    assert [(bar.label, bar.count, bar.right) for bar in found.bars] == [
        ("−2293.2", 2, True),
        ("−2293", 1, True),
        ("5", 1, False),
    ]


def test_bars_of_numbers_that_differ_have_labels_that_do():
    labels = [label for label, _, _ in numbers([0.1234561, 0.1234562], 7)]
    assert labels == ["0.1234561", "0.1234562", "7"]


def test_what_was_worked_out_is_of_no_lessons_step():
    [found] = predictions([replace(asked(), sha256="").predicted(5, NOON)])
    assert found.step is None


def test_many_numbers_are_counted_in_round_ranges_and_a_slip_of_the_keyboard_squeezes_none():
    values = [*range(40), 1e9, 50]
    bars = numbers(values, 17)
    assert bars == [
        ("0 – 10", 10, False),
        ("10 – 20", 10, True),
        ("20 – 30", 10, False),
        ("30 – 40", 10, False),
        ("40 and more", 2, False),
    ]


@pytest.mark.parametrize("value", [0.0, -7.5])
def test_most_may_say_the_same(value):
    bars = numbers([value] * 100 + list(range(1, 20)), value)
    assert sum(count for _, count, _ in bars) == 119
    assert [right for _, _, right in bars].count(True) == 1


@given(st.lists(st.floats(allow_nan=False, allow_infinity=False), min_size=1), st.floats(allow_nan=False))
def test_any_numbers_are_all_counted(values, right):
    bars = numbers(values, right)
    assert sum(count for _, count, _ in bars) == len(values)
    assert len(bars) <= MAX_BARS + 1
