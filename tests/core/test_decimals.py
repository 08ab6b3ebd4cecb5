"""Every decimal number is read as Python reads it, to the bit, by each build of the kernels."""

import math

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from neuron_gui.core import decimals, machine
from neuron_gui.core.tables.table import POWERS

READERS = [decimals, *machine.BUILDS[1:]]

signs = st.sampled_from(["", "-"])
exponents = st.one_of(
    st.just(""), st.builds("{}{}".format, st.sampled_from(["e", "E+", "e-"]), st.integers(0, 330))
)
digits = st.text("0123456789", min_size=1, max_size=21)
written = st.builds(
    "{}{}{}{}".format, signs, digits, st.one_of(st.just(""), digits.map(".{}".format)), exponents
)
# In the middle between two doubles, and right beside it.
middles = st.builds(
    lambda whole, part: f"{whole}{part}",
    st.integers(2**52, 2**53 - 1),
    st.sampled_from([".5", ".49", ".51", ".5000001", ".4999999"]),
)


def nearly_middle(power, size, side):
    """Return digits / 10^power that lie beside the middle between two doubles, as near as can be: 2^-104."""
    fives, twos = 5**power, 2 ** ((5**power).bit_length() - size)
    odd = -side * pow(fives, -1, twos) % twos
    odd += twos * (-(-(2**53) // twos))  # the middle is odd / 2 units of a double
    return f"{(odd * fives + side) // twos}e-{power}"


HARD = [nearly_middle(power, size, side) for power in range(15, 23) for size in (1, 2, 3) for side in (-1, 1)]


def read(reader, text, columns, delimiter=",", mark="."):
    """Return a table (columns, rows), or None where a text is none."""
    table = np.empty((columns, text.count("\n")))
    is_read = reader.read_rows(text.encode(), ord(delimiter), ord(mark), POWERS, table)
    return table if is_read else None


@given(
    st.lists(
        st.one_of(written, middles, st.floats(allow_nan=False, allow_infinity=False).map(repr)), max_size=40
    )
)
@example(HARD)
@example(["5e-324", "2.4703282292062327e-324", "2.4703282292062328e-324", "2.2250738585072011e-308"])
@example(
    ["9007199254740993", "9007199254740992", "9007199254740991.5", "99999999999999999e22", "1e23", "1e-22"]
)
@example(["123456789012345678", "999999999999999999", "1000000000000000000", "0.000000000000000000000000001"])
def test_numbers_are_rounded_as_python_rounds_them(cells):
    cells = [cell for cell in cells if math.isfinite(float(cell))]
    expected = np.array([[float(cell) for cell in cells]])
    for reader in READERS:
        for mark in ".,":
            text = "".join(cell.replace(".", mark) + "\n" for cell in cells)
            assert read(reader, text, 1, ";", mark).tobytes() == expected.tobytes()


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.__name__)
def test_cells_may_have_blanks_around_them_or_nothing_in_them(reader):
    found = read(reader, " 1 ,\t-2\t,\n,,  \t3\n-0,4,5e1\n", 3)
    assert np.array_equal(found, [[1, np.nan, -0.0], [-2, np.nan, 4], [np.nan, 3, 50]], equal_nan=True)
    assert np.signbit(found[0, 2])
    assert np.array_equal(read(reader, "1\t\t2\n", 3, "\t"), [[1], [np.nan], [2]], equal_nan=True)


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.__name__)
@pytest.mark.parametrize(
    "text",
    [
        *("x,1\n", "1,2,3\n", "1\n", ",\n", "\n", "1,2\n\n", '"1",2\n', "1,2\n3\n", "1,2,\n"),
        *(".5,1\n", "5.,1\n", "+5,1\n", "- 5,1\n", "-,1\n", "1-2,1\n", "1 2,1\n", "1e,1\n", "1e+,1\n"),
        *("1e400,1\n", "-1e400,1\n", "1_0,1\n", "0x1,1\n", "nan,1\n", "inf,1\n", "1.2.3,1\n", "1;2\n"),
        *("1\0,2\n", "e5,1\n", "٣,1\n", "1\u00a0,2\n", "1\r2,3\n"),
    ],
)  # fmt: skip
def test_all_else_is_left_to_others(reader, text):
    assert read(reader, text, 2) is None
