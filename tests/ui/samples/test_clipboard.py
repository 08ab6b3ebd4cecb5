from contextlib import suppress

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from long.share import size
from support.translatable import refused

from neuron_gui.core.message import RefusalError
from neuron_gui.ui.samples.clipboard import read_block, write_block

BLOCKS = arrays.arrays(
    np.float64,
    st.tuples(st.integers(1, 4), st.integers(1, 4)),
    elements=st.floats(allow_nan=False, allow_infinity=False),
)
NAMES = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Nd", "Zs", "Zl", "Zp"]), min_size=1
).map(lambda name: f"n{name}")


@given(BLOCKS)
@settings(max_examples=60)
def test_what_is_copied_reads_back_to_equal_bits(values):
    block = read_block(write_block(values))
    assert block.header is None
    assert block.values.tobytes() == values.tobytes()
    assert block.values.shape == values.shape


@given(BLOCKS, st.lists(NAMES, min_size=4, max_size=4))
@settings(max_examples=30)
def test_names_are_read_back_too(values, names):
    header = names[: values.shape[1]]
    block = read_block(write_block(values, header))
    assert block.header == tuple(header)
    assert block.values.tobytes() == values.tobytes()


def test_numbers_are_written_as_short_as_they_can_be():
    assert write_block(np.array([[256.0, 0.1], [-0.0, 1e300]])) == "256\t0.1\n-0\t1e300\n"
    assert write_block(np.array([[1.0]]), ["the name"]) == "the name\n1\n"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("1\t2\n3\t4\n", [[1, 2], [3, 4]]),
        ("1\t2\r\n3\t4", [[1, 2], [3, 4]]),
        ("1\t2\r3\t4\r\n\r\n", [[1, 2], [3, 4]]),
        (" 1 \t−2.5e-3\n\t\n", [[1, -0.0025]]),
        ('"1"\t+2', [[1, 2]]),
        ("1,5\t2\n0,25\t-1,234e2", [[1.5, 2], [0.25, -123.4]]),
        ("0,125", [[0.125]]),
        ("1,234\n2,5", [[1.234], [2.5]]),
        (",5", [[0.5]]),
    ],
)
def test_blocks_of_spreadsheets_are_read(text, values):
    block = read_block(text)
    assert block.values.tolist() == values
    assert block.header is None


def test_a_first_line_of_names_is_a_header():
    block = read_block('height \t"the ""weight"""\n1,8\t70\n')
    assert block.header == ("height", 'the "weight"')
    assert block.values.tolist() == [[1.8, 70.0]]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("1\t2\nx\ty\n", "Row 2, column 1 of what was pasted: “x” is not a number"),
        ("a\tb\n1\t2\n3\tx\n", "Row 3, column 2 of what was pasted: “x” is not a number"),
        ("a\t1\n1\t2\n", "Row 1, column 1 of what was pasted: “a” is not a number"),
        ("abc", "Row 1, column 1 of what was pasted: “abc” is not a number"),
        ("1\t\n3\t4", "Row 1, column 2 of what was pasted: The cell is empty"),
        ("1\n\n3", "Row 2, column 1 of what was pasted: The cell is empty"),
        ("1\t2\n3", "Row 2 of what was pasted has another number of cells (1) than row 1 (2)"),
        ("nan\n1", "Row 1, column 1 of what was pasted: “nan” is not a finite number"),
        ("1\n1e400", "Row 2, column 1 of what was pasted: “1e400” is too large"),
        ("1_000", "Row 1, column 1 of what was pasted: “1_000” is not a number"),
        ("1.5\n1,5", "“1,5” is not a number; write decimals with a point"),
        ("1,234\n5,678", "Row 1, column 1 of what was pasted: “1,234” may mean 1.234 or 1234"),
        ("1,2,3", "“1,2,3” is not a number"),
        ("", "nothing to paste"),
        ("\n\n", "nothing to paste"),
        ('"' + "1" * 200_000, "What was pasted is no table"),
    ],
)
def test_a_wrong_block_is_refused_with_the_place(text, sentence):
    with refused(RefusalError) as refusal:
        read_block(text)
    assert sentence in str(refusal.value)


@given(st.text(alphabet='0123456789.,-+e\t\n\r"ax_−', max_size=30))
@settings(max_examples=size(150, 60))
def test_whatever_is_pasted_is_numbers_or_a_sentence(text):
    with suppress(ValueError):
        block = read_block(text)
        assert np.isfinite(block.values).all()
        assert block.values.size > 0
