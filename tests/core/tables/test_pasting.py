"""What other programs have copied is read as files are, and nothing about it is guessed."""

from contextlib import suppress

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from long.share import size
from support.paths import TABLES
from support.translatable import refused

from neuron_gui.core.message import RefusalError
from neuron_gui.core.tables.pasting import pasted_block


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("7", [[7]]),
        ("−2.5e-3\n", [[-0.0025]]),
        ("1\t2\n3\t4\n", [[1, 2], [3, 4]]),
        ("1\t2\r\n3\t4", [[1, 2], [3, 4]]),
        ("1\t2\r3\t4\r\n\r\n", [[1, 2], [3, 4]]),
        (" 1 \t−2.5e-3\n\t\n", [[1, -0.0025]]),
        ('"1"\t+2', [[1, 2]]),
        ("1,5\t2\n0,25\t-1,234e2", [[1.5, 2], [0.25, -123.4]]),
        ("0;1\n1;2", [[0, 1], [1, 2]]),
        ("85,5;99.000\n1,5;1.000", [[85.5, 99000], [1.5, 1000]]),
    ],
)
def test_blocks_of_spreadsheets_are_read(text, values):
    block = pasted_block(text)
    assert block.values.tolist() == values
    assert block.header is None
    assert not block.is_table


def test_a_first_line_of_names_makes_a_table_if_there_are_rows_and_a_target():
    block = pasted_block('height \t"the ""weight"""\n1,8\t70\n1,7\t60\n')
    assert block.header == ("height", 'the "weight"')
    assert block.values.tolist() == [[1.8, 70.0], [1.7, 60.0]]
    assert block.is_table
    assert not pasted_block("height\tweight\n1.8\t70").is_table
    assert not pasted_block("height\n1.8\n1.7").is_table


@pytest.mark.parametrize(
    "text",
    [
        "0,1",  # two columns, or a decimal comma
        "0,125",
        "1,234\n5,678",
        "1\t2\n3\tx",  # a class, or a slip
        "1\t2\n3\t",
        "1\n\n3",  # a cell is empty
        "1\t2\n3",
        "0\t1\n1\t0.5\n2\t0.75",  # names that are numbers
        "a remark\nx\ty\n1\t2\n3\t4",
        "x\ty\n1\t2\n2\t3\n3\t4\nsum\t9",
        "sex\theight\nf\t1.7\nm\t1.8\nf\t1.6",
    ],
)
def test_what_may_be_meant_otherwise_is_asked(text):
    assert pasted_block(text) is None


def test_the_lines_of_a_gate_are_no_decimal_fractions():
    text = (TABLES / "cases" / "pasted-gate" / "gate_lines.txt").read_text()
    block = pasted_block(text)
    assert block is None or block.values.shape[1] > 1


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "nothing to paste"),
        ("\n\n", "nothing to paste"),
        ("abc", "“abc” is not a number"),
        ("nan", "“nan” is not a finite number"),
        ("a\tb\nc\td", "no column of numbers"),
    ],
)
def test_what_has_no_numbers_is_refused(text, sentence):
    with refused(RefusalError) as refusal:
        pasted_block(text)
    assert sentence in str(refusal.value)


@given(st.text(alphabet='0123456789.,-+e\t\n\r"ax_−', max_size=30))
@settings(max_examples=size(150, 60))
def test_whatever_is_pasted_is_numbers_or_a_sentence_or_a_question(text):
    with suppress(RefusalError):
        block = pasted_block(text)
        if block:
            assert np.isfinite(block.values).all()
            assert block.values.size > 0
