"""Text files as tables: how they are written is found out, and every cell is read or counted."""

import csv
import io
import math
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from translatable import refused

from neuron_gui.core.samples import csv_table
from neuron_gui.core.samples.csv_columns import MAX_TEXTS, NumberColumn, TextColumn
from neuron_gui.core.samples.csv_format import DELIMITERS, CsvError, Format, detect, is_number
from neuron_gui.core.samples.csv_table import look, read, unique

TABLES = Path(__file__).parents[2] / "data" / "tables"

finite = st.floats(allow_nan=False, allow_infinity=False)
names = st.text(st.characters(codec="utf-8", exclude_characters="\0\r\n"), min_size=1, max_size=8).filter(
    lambda name: name == name.strip()
)


def untold(part):
    assert 0 <= part <= 1


def table_of(path, format_=None):
    return read(path, look(path, format_), untold)


@pytest.fixture
def file(tmp_path):
    def write(text, encoding="utf-8"):
        path = tmp_path / "table.csv"
        path.write_bytes(text.encode(encoding))
        return path

    return write


# --- Round trips ----------------------------------------------------------------------------------


@settings(max_examples=60)
@given(
    st.data(),
    st.sampled_from(DELIMITERS),
    st.sampled_from(".,"),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
    st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
)
def test_what_is_written_in_any_way_reads_back(
    tmp_path_factory, data, delimiter, decimal, end, code, quoting
):
    width = data.draw(st.integers(1, 4))
    titles = data.draw(st.lists(names, min_size=width, max_size=width, unique=True))
    rows = data.draw(st.lists(st.lists(finite, min_size=width, max_size=width), min_size=1, max_size=5))
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=delimiter, lineterminator=end, quoting=quoting)
    writer.writerow(titles)
    writer.writerows([[repr(value).replace(".", decimal) for value in row] for row in rows])
    path = tmp_path_factory.getbasetemp() / "round-trip.csv"
    path.write_bytes(text.getvalue().encode(code))

    encoding = "utf-16" if code == "utf-16" else "utf-8-sig"
    table = table_of(path, Format(encoding, delimiter, decimal))
    assert [column.name for column in table.columns] == titles
    expected = np.array(rows)
    for i, column in enumerate(table.columns):
        assert column.values.tobytes() == expected[:, i].tobytes()


@settings(max_examples=40)
@given(
    st.lists(st.lists(st.floats(-1e6, 1e6), min_size=3, max_size=3), min_size=3, max_size=8),
    st.sampled_from([(",", "."), (";", "."), (";", ","), ("\t", "."), ("\t", ","), ("|", ","), (" ", ".")]),
    st.sampled_from(["utf-8-sig", "utf-16", "cp1252"]),
    st.booleans(),
)
def test_how_a_file_is_written_is_found_out(tmp_path_factory, rows, marks, encoding, header):
    delimiter, decimal = marks
    lines = [["größe", "b", "c"]] if header else []
    lines += [[f"{value + 0.25:.3f}".replace(".", decimal) for value in row] for row in rows]
    path = tmp_path_factory.getbasetemp() / "found-out.csv"
    text = "\n".join(delimiter.join(line) for line in lines)
    path.write_bytes(text.encode(encoding))
    found = detect(path)
    assert (found.delimiter, found.decimal, found.header) == (delimiter, decimal, header)
    if header or encoding != "cp1252":  # without a letter beyond ASCII it is UTF-8 as well
        assert found.encoding == encoding


# --- Cells ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("cell", ["", " ", "NA", "na", "NaN", "n/a", "#N/A", "null", "?", "-"])
def test_missing_values_are_counted(file, cell):
    column = table_of(file(f"a,b\n1,2\n3,{cell}\n5,6\n")).columns[1]
    assert column.missing.tolist() == [1]
    assert math.isnan(column.values[1])
    assert not len(column.wrong)


@pytest.mark.parametrize(
    ("cell", "value"), [("1e3", 1000), ("+.5", 0.5), ("−2", -2), (" 7 ", 7), ("-0", -0.0), ("5.", 5)]
)
def test_numbers_as_people_write_them(file, cell, value):
    column = table_of(file(f"a,b\n1,2\n3,{cell}\n5,6\n")).columns[1]
    assert column.values[1].tobytes() == np.float64(value).tobytes()


@pytest.mark.parametrize("cell", ["x", "1_000", "inf", "-Infinity", "1e400", "1 2", "--1", "0x10"])
def test_what_is_no_finite_number_is_wrong_and_its_line_is_told(file, cell):
    column = table_of(file("a,b\n" + "1,2\n" * 5000 + f"3,{cell}\n" + "1,2\n3,y\n")).columns[1]
    assert isinstance(column, NumberColumn)
    assert column.wrong.tolist() == [5000, 5002]
    assert column.first_wrong == (5002, cell)


def test_lines_count_also_where_cells_have_line_breaks_and_lines_are_blank(file):
    text = 'a,b\n\n"1",2\n' + 'x,"y\r\nz\n"\n' * 3 + "3,4\n\n5,6\n7,8,9\n"
    table = table_of(file(text), Format())
    wrong = next(column for column in table.columns if column.name == "b")
    assert table.first_ragged == (16, 3)
    assert isinstance(wrong, TextColumn) or wrong.first_wrong == (4, "y\r\nz")


def test_a_point_is_no_number_where_the_decimal_mark_is_a_comma(file):
    path = file("a;b\n1,5;1.234\n2,5;3\n")
    (a, b) = table_of(path, Format(delimiter=";", decimal=",")).columns
    assert a.values.tolist() == [1.5, 2.5]
    assert isinstance(b, TextColumn)


def test_texts_are_numbered_as_they_come(file):
    column = table_of(file("n,kind\n1,b\n2, a \n3,NA\n4,b\n")).columns[1]
    assert column.texts == ("b", "a")
    assert column.codes.tolist() == [0, 1, -1, 0]
    assert column.missing.tolist() == [2]


def test_remarks_are_not_kept(file):
    text = "n,remark\n" + "".join(f"{i},remark {i}\n" for i in range(MAX_TEXTS + 1))
    remark = table_of(file(text)).columns[1]
    assert (remark.texts, len(remark.codes)) == ((), 0)


# --- Whole files ----------------------------------------------------------------------------------


def test_penguins_are_read_as_they_are():
    table = table_of(TABLES / "penguins.csv")
    assert (table.n, table.ragged, table.cut) == (344, 0, False)
    by_name = {column.name: column for column in table.columns}
    assert by_name["species"].texts == ("Adelie", "Gentoo", "Chinstrap")
    assert by_name["body_mass_g"].values[:3].tolist() == [3750, 3800, 3250]
    assert by_name["bill_length_mm"].missing.tolist() == [3, 271]
    assert len(by_name["sex"].missing) == 11


def test_an_encoding_that_shows_itself_late_is_found(file):
    text = "a,place\n" + "1,Kiel\n" * 60_000 + "2,Köln\n"
    assert look(file(text, "cp1252")).format.encoding == "cp1252"
    assert table_of(file(text, "cp1252")).columns[1].texts == ("Kiel", "Köln")


def test_a_wrong_encoding_chosen_by_hand_is_told_of(file):
    path = file("a,b\n1,ü\n", "cp1252")
    with refused(CsvError, match=r"^The file is not encoded as UTF-8\. Choose another encoding\.$"):
        look(path, Format())


def test_rows_beyond_the_most_there_can_be_are_left_and_that_is_known(file, monkeypatch):
    monkeypatch.setattr(csv_table, "MAX_SAMPLES", 3)
    exactly = table_of(file("a,b\n" + "1,2\n" * 3))
    assert (exactly.n, exactly.cut) == (3, False)
    more = table_of(file("a,b\n" + "1,2\n" * 4))
    assert (more.n, more.cut) == (3, True)


def test_more_cells_than_there_is_room_for_are_refused(file, monkeypatch):
    monkeypatch.setattr(csv_table, "MAX_CELLS", 5)
    with refused(CsvError, match="more than 5 cells"):
        table_of(file("a,b\n1,2\n3,4\n5,6\n"))


def test_reading_ends_where_it_is_told_to(file):
    path = file("a,b\n" + "1,2\n" * 50_000)
    told = []

    def tell(part):
        told.append(part)
        if part > 0.5:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read(path, look(path), tell)
    assert told == sorted(told)
    assert 0.5 < told[-1] < 0.8


def test_columns_cannot_be_changed(file):
    for column in table_of(file("a,b\n1,x\n2,y\n")).columns:
        with pytest.raises(ValueError, match="read-only"):
            (column.values if isinstance(column, NumberColumn) else column.codes)[0] = 7


# --- Files that would take for ever -----------------------------------------------------------------


def lines_run(work):
    """Return how many lines of Python a piece of work runs."""
    count = 0

    def trace(frame, event, argument):
        nonlocal count
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        work()
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize(
    "names",
    [
        lambda n: ["x"] * n,
        lambda n: [f"x {i}" for i in range(n)] + ["x"] * n,
        lambda n: [f"x {i // 2}" for i in range(n)],
    ],
    ids=["all the same", "with numbers that are taken", "pairs"],
)
def test_twice_as_many_equal_names_are_twice_the_work(names):
    assert lines_run(lambda: unique(names(800))) <= 2.2 * lines_run(lambda: unique(names(400)))


@given(st.lists(st.sampled_from(["x", "x 2", "x 3", "x 2 2", "y"]), max_size=12))
def test_every_column_gets_the_first_name_that_is_free(given_names):
    taken = []
    for name in given_names:
        candidates = [name, *(f"{name} {i}" for i in range(2, 20))]
        taken.append(next(candidate for candidate in candidates if candidate not in taken))
    assert unique(given_names) == taken


def test_of_many_names_that_are_taken_a_few_are_told_and_how_many_there_are(file):
    found = look(file(",".join(["x"] * 100) + "\n" + ",".join(["1"] * 100) + "\n"))
    assert len(found.notes) == csv_table.MAX_NOTES + 1
    assert str(found.notes[-1]) == "And so on: 99 columns in all got another name."


def test_a_table_that_is_too_wide_says_so_whatever_its_names(file):
    path = file(",".join(["x"] * 501) + "\n" + ",".join(["1"] * 501) + "\n")
    with refused(CsvError, "The file has 501 columns, more than the 500 that can be shown"):
        look(path)
    assert len(look(file(",".join(["x"] * 500) + "\n" + ",".join(["1"] * 500) + "\n")).names) == 500


@pytest.mark.parametrize(
    "text",
    [
        ",".join(f"a long name of a column, {i:06}" for i in range(20_000)) + "\n1\n",
        ",".join(["1"] * 200_000),
        "x,y\n" + "1," * 200_000,
        "x" * 100_000 + "," + "y" * 100_000 + "\n" + "1" * 100_000,
    ],
    ids=["names", "one line", "first row", "long names"],
)
def test_lines_beyond_what_is_looked_at_are_told_as_what_they_are(file, text):
    with refused(CsvError, "The first lines of the file have more than 262,144 characters."):
        look(file(text), Format())


def test_a_cell_without_end_is_not_said_to_be_quoted(file):
    path = file("x,y\n1,2\n" + "3" * 140_000 + ",4\n")
    found = look(path)
    with refused(CsvError, "A cell on line 3 has more than 131,072 characters."):
        read(path, found, untold)


def test_a_line_without_end_is_not_read_as_one(file, monkeypatch):
    monkeypatch.setattr(csv_table, "LONGEST_LINE", 1000)
    path = file("x,y\n" + "1,2\n" * 70_000 + "1," * 600 + "\n")
    found = look(path)
    with refused(CsvError, "Line 70,002 has more than 1,000 characters."):
        read(path, found, untold)


def test_finding_out_how_a_file_is_written_can_be_ended(file):
    class Ended(Exception):  # noqa: N818
        pass

    def end(part):
        raise Ended

    with pytest.raises(Ended):
        look(file("x,y\n1,2\n"), None, end)


@pytest.mark.parametrize("cell", ["5", "5.", ".5", "5.5", "5,5", ",5", "-5e3", "−.5E-3", "+5"])
def test_what_looks_like_a_number(cell):
    assert is_number(cell, "," if "," in cell else ".")


@pytest.mark.parametrize("cell", ["", ".", "5,", "5e", "e5", "5.5.5", "--5", "5" * 131_072 + "x"])
def test_what_does_not(cell):
    """The last one is judged in one go: with digits that fit two parts of a number it takes minutes."""
    assert not is_number(cell, "," if "," in cell else ".")
