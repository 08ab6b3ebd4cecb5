import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from PySide6.QtCore import QMimeData

from neuron_gui.core.numbers import COMMA
from neuron_gui.ui.samples.clipboard import marked, own_cells, read_block, write_block

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
    block = read_block(write_block(values), has_names=False)
    assert block.header is None
    assert block.values.tobytes() == values.tobytes()
    assert block.values.shape == values.shape


@given(BLOCKS, st.lists(NAMES, min_size=4, max_size=4))
@settings(max_examples=30)
def test_names_are_read_back_too(values, names):
    header = names[: values.shape[1]]
    block = read_block(write_block(values, header), has_names=True)
    assert block.header == tuple(header)
    assert block.values.tobytes() == values.tobytes()


def test_numbers_are_written_as_short_as_they_can_be():
    assert write_block(np.array([[256.0, 0.1], [-0.0, 1e300]])) == "256\t0.1\n-0\t1e300\n"
    assert write_block(np.array([[1.0]]), ["the name"]) == "the name\n1\n"


def test_our_own_cells_are_known_by_their_mark_and_others_have_the_text():
    for has_names in (False, True):
        data = marked("a\tb\n", has_names)
        assert own_cells(data) == ("a\tb\n", has_names)
        assert data.text() == "a\tb\n"
    foreign = QMimeData()
    foreign.setText("1\t2\n")
    assert own_cells(foreign) is None


@given(BLOCKS)
@settings(max_examples=30)
def test_with_a_decimal_comma_others_see_it_and_our_own_cells_stay_exact(values):
    data = marked(write_block(values), False, write_block(values, mark=COMMA))
    own, has_names = own_cells(data)
    assert read_block(own, has_names).values.tobytes() == values.tobytes()
    assert "." not in data.text()


def test_names_that_are_numbers_stay_names_of_our_own():
    block = read_block("2020\t2021\n1\t2\n", has_names=True)
    assert (block.header, block.values.tolist()) == (("2020", "2021"), [[1, 2]])
    assert read_block("0\t1\n0.5\t2\n", has_names=False).values.tolist() == [[0, 1], [0.5, 2]]
