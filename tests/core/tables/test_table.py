"""Text files as tables: how they are written is found out, and every cell is read or counted."""

import csv
import io
import math
import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.csv_tables import contents, pasted
from support.csv_tables import read as table_of
from support.paths import TABLES
from support.translatable import refused

from neuron_gui.core.message import grouped
from neuron_gui.core.tables import detect, source, telling_content, telling_format
from neuron_gui.core.tables import table as csv_table
from neuron_gui.core.tables.columns import MAX_TEXTS, NumberColumn
from neuron_gui.core.tables.detect import MAX_COLUMNS
from neuron_gui.core.tables.format import DELIMITERS
from neuron_gui.core.tables.kinds import Judged
from neuron_gui.core.tables.look import look, unique
from neuron_gui.core.tables.numbers import LONGEST, number
from neuron_gui.core.tables.source import BEGINNING, Source, TableError
from neuron_gui.core.tables.table import read

finite = st.floats(allow_nan=False, allow_infinity=False)
names = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1, max_size=8).filter(
    lambda name: name == " ".join(name.split())
)


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
    st.sampled_from(list(DELIMITERS)),
    st.sampled_from(".,"),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
    st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
)
def test_what_is_written_in_any_way_reads_back(
    tmp_path_factory, data, delimiter, decimal, end, code, quoting
):
    width = data.draw(st.integers(2, 4))
    titles = data.draw(st.lists(names, min_size=width, max_size=width, unique=True))
    rows = data.draw(st.lists(st.lists(finite, min_size=width, max_size=width), min_size=1, max_size=5))
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=DELIMITERS[delimiter], lineterminator=end, quoting=quoting)
    writer.writerow(titles)
    writer.writerows([[repr(value).replace(".", decimal) for value in row] for row in rows])
    path = tmp_path_factory.getbasetemp() / "round-trip.csv"
    path.write_bytes(text.getvalue().encode(code))

    notation = {f"numbers of {title}": f"1234{decimal}5" for title in titles}
    hand = {"separator": delimiter, "quotes": "double", "names": "1", "units": "data", **notation}
    table = read(look(Source.of(path), hand))
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
    lines += [[f"{value + 0.25:.4f}".replace(".", decimal) for value in row] for row in rows]
    path = tmp_path_factory.getbasetemp() / "found-out.csv"
    text = "\n".join(delimiter.join(line) for line in lines)
    path.write_bytes(text.encode(encoding))
    found = look(Source.of(path), {})
    assert found.format.delimiter == delimiter
    assert {column.notation.numeral.decimal for column in found.columns} == {decimal}
    assert bool(found.layout.names) == header
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
    table = table_of(file(text), separator=",", names="1", numbers_of_b="1234.5")
    assert table.first_long == (16, 3)
    assert table.columns[1].first_wrong == (4, "y\nz")
    assert table.lines.tolist() == [3, 4, 7, 10, 13, 15]


def test_where_the_comma_is_the_decimal_mark_a_point_parts_thousands_or_nothing(file):
    found = contents(table_of(file("a;b;c\n1,5;1.234;1.2.3\n2,5;3;1.5.3\n")))
    assert found == {"a": [1.5, 2.5], "b": [1234, 3], "c": ["1.2.3", "1.5.3"]}


def test_there_may_be_more_units_than_columns(file):
    table = table_of(file("a b\nÄ m 1 0\n1 1 0\n4 3 1\n"))
    assert [column.name for column in table.columns] == ["row name (Ä)", "a (m)", "b (1)"]


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
    assert (table.n, table.short, table.long, table.cut) == (344, 0, 0, False)
    by_name = {column.name: column for column in table.columns}
    assert by_name["species"].texts == ("Adelie", "Gentoo", "Chinstrap")
    assert by_name["body_mass_g"].values[:3].tolist() == [3750, 3800, 3250]
    assert by_name["bill_length_mm"].missing.tolist() == [3, 271]
    assert len(by_name["sex"].missing) == 11


@pytest.mark.parametrize("rows", [60_000, 300_000])  # within the beginning that is looked at, and behind it
def test_an_encoding_that_shows_itself_late_is_found(file, rows):
    path = file("a,place\n" + "1,Kiel\n" * rows + "2,Köln\n", "cp1252")
    assert table_of(path).columns[1].texts == ("Kiel", "Köln")


def test_a_wrong_encoding_chosen_by_hand_is_told_of(file):
    path = file("a,b\n1,ü\n", "cp1252")
    with refused(TableError, match=r"^The file is not encoded as UTF-8\. Choose another encoding\.$"):
        table_of(path, encoding="utf-8-sig")


def test_rows_beyond_the_most_there_can_be_are_left_and_that_is_known(file, monkeypatch):
    monkeypatch.setattr(csv_table, "MAX_SAMPLES", 3)
    exactly = table_of(file("a,b\n" + "1,2\n" * 3))
    assert (exactly.n, exactly.cut) == (3, False)
    more = table_of(file("a,b\n" + "1,2\n" * 4))
    assert (more.n, more.cut) == (3, True)


def test_more_cells_than_there_is_room_for_are_refused(file, monkeypatch):
    monkeypatch.setattr(csv_table, "MAX_CELLS", 5)
    with refused(TableError, match="more than 5 cells"):
        table_of(file("a,b\n1,2\n3,4\n5,6\n"))


def test_reading_ends_where_it_is_told_to(file):
    path = file("a,b\n" + "1,2\n" * 200_000)
    told = []

    def tell(part):
        told.append(part)
        if part > 0.5:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read(look(Source.of(path), {}), tell)
    assert told == sorted(told)
    assert 0.5 < told[-1] < 0.8


def test_columns_cannot_be_changed(file):
    for column in table_of(file("a,b\n1,x\n2,y\n")).columns:
        with pytest.raises(ValueError, match="read-only"):
            (column.values if isinstance(column, NumberColumn) else column.codes)[0] = 7


@pytest.mark.parametrize(
    ("row", "cell"),
    [
        ('"a\\",1\n', "a\\"),
        ('"5\\"",1\n', '5"'),
        ('"say \\"hi\\"",1\n', 'say "hi"'),
        ('"a""b\\",1\n', 'a"b\\'),
    ],
)
def test_a_backslash_before_a_quote_escapes_it_unless_it_ends_the_cell(file, row, cell):
    assert table_of(file("x,y\n" + row * 3)).columns[0].texts == (cell,)


def test_a_row_whose_quotes_reach_over_blocks_is_one_row(file):
    text = "a,b,c\n" + "1,2,x\n" * 30_000 + '3,4,"' + "line\n" * 20_000 + '"\n' + "5,6,z\n"
    table = table_of(file(text))
    assert table.n == 30_002
    assert table.lines[-2:].tolist() == [30_002, 50_003]
    assert table.columns[0].values[-2:].tolist() == [3, 5]


@pytest.mark.parametrize("is_compiled", [True, False])
def test_plain_blocks_and_others_take_turns(file, monkeypatch, is_compiled):
    """Blocks of nothing but numbers are read another way, if that is compiled; the table does not show it."""
    monkeypatch.setattr(csv_table, "IS_COMPILED", is_compiled and csv_table.IS_COMPILED)
    plain = "".join(f"{i},{i / 8},-{i}e-3\n" for i in range(1, 20_001))
    odd = '7,"8",+9\n,NA,1\n\n1,2,3,\n4,5\n-0,0,0\n'
    table = table_of(file("a,b,c\n" + plain + odd + plain))
    one = [[i, i / 8, -i / 1000] for i in range(1, 20_001)]
    expected = np.array([*one, [7, 8, 9], [np.nan, np.nan, 1], [1, 2, 3], [4, 5, np.nan], [-0.0, 0, 0], *one])
    assert np.array([column.values for column in table.columns]).T.tobytes() == expected.tobytes()
    assert table.lines.tolist() == [
        *range(2, 20_002), 20_002, 20_003, 20_005, 20_006, 20_007, *range(20_008, 40_008)
    ]  # fmt: skip


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    ("separator", "decimal"), [(",", "."), (";", "."), (";", ","), ("tab", ","), ("·", "."), ("ß", ",")]
)
def test_plain_numbers_are_read_with_any_line_end_and_separator(file, end, separator, decimal):
    """Also where another line end stands among them, in rows that seem whole without it; and uneven rows."""
    mark = DELIMITERS.get(separator, separator)
    rows = [[i, i / 8] for i in range(40_000)]
    lines = [f"{i}{mark}{x}".replace(".", decimal) for i, x in rows]
    text = end.join(["a" + mark + "b", *lines, f"4{mark}5{mark}6", "7"]) + end
    at = text.index(lines[30_000])
    text = text[:at] + f"1{mark}\r2\r{mark}3\r\n" + text[at:]
    table = table_of(file(text), separator=separator)
    a, b = (column.values for column in table.columns)
    odd = [[1, np.nan], [2, np.nan], [np.nan, 3]]
    expected = [*rows[:30_000], *odd, *rows[30_000:], [7, np.nan]]
    assert np.array_equal(np.stack([a, b], 1), expected, equal_nan=True)
    assert (table.long, table.short) == (1, 2)
    assert table.lines.tolist() == [*range(2, 40_005), 40_006]


@pytest.mark.parametrize(
    "cell", ["-0", "1e400", "007", "+1", ".5", "1.", "123456789012345678901", "1_0", "0x1"]
)
def test_a_cell_means_the_same_among_plain_numbers_and_among_others(file, cell):
    rows = "1,2\n" * 40_000  # so that the cell is not in the block of the names
    plain = table_of(file("a,b\n" + rows + f"3,{cell}\n")).columns[1]
    quoted = table_of(file("a,b\n" + rows + f'3,"{cell}"\n')).columns[1]
    assert plain.values.tobytes() == quoted.values.tobytes()
    try:
        expected = float(cell) if "_" not in cell and np.isfinite(float(cell)) else math.inf
    except ValueError:
        expected = math.inf
    assert plain.values[-1].tobytes() == np.float64(expected).tobytes()


def test_pasted_text_is_read_like_a_file():
    assert contents(pasted("x\ty\n1,5\t2\n2,5\t4\n")) == {"x": [1.5, 2.5], "y": [2, 4]}


@pytest.mark.parametrize("odd", ["Inf", "-inf", "<0.5", "≤ 1", "~3"])
def test_a_number_without_end_or_a_limit_makes_no_texts_of_numbers(odd):
    assert contents(pasted(f"x,y\n1,2\n2,{odd}\n3,4\n"))["y"] == [2, None, 4]


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


def row_of(cell, n):
    return ",".join([cell] * n) + "\n"


def test_of_many_names_that_are_taken_a_few_are_told_and_how_many_there_are(file):
    found = look(Source.of(file(row_of("x", 100) + row_of("1", 100))), {})
    names = [each for each in telling_format.told_of_format(found) if each.key.startswith("name")]
    assert len(names) == telling_format.MAX_NOTES + 2  # and the line they stand on
    assert str(names[-1].message) == "And so on: 99 columns in all got another name."


@pytest.mark.parametrize(("sign", "amount"), [("€", "1,250.5"), ("£", "-3.98")])
def test_a_currency_beside_numbers_tells_windows_letters_from_others(file, sign, amount):
    lines = "".join(f"{i}\t{sign}{amount}\n" for i in range(12))
    found = look(Source.of(file("Größe\tprice\n" + lines, "cp1252")), {})
    assert found.encodings[0] == "cp1252"
    assert [column.name for column in found.columns] == ["Größe", f"price ({sign})"]


def test_a_word_that_is_a_value_of_its_column_is_no_total(file):
    learners = ["slow", "average", "quick", "average", "slow", "average", "average"]
    rows = [f"{days},{learner}\n" for days, learner in zip(range(3, 10), learners, strict=True)]
    table = table_of(file("days,learner\n" + "".join(rows)))
    assert (table.totals, len(table.lines)) == ((), 7)


def test_numbers_of_rows_are_row_names_with_a_total_under_them(file):
    table = table_of(file(",x,y\n1,2,3.5\n2,4,5.5\n3,5,6.5\nTotal,11,15.5\n"))
    assert [column.kind for column in table.columns] == ["row name", "number", "number"]
    assert table.totals == (5,)


def test_blanks_between_thousands_are_no_separators_behind_semicolons(file):
    rows = (
        "Köln;1 234 567,25;33,5",
        "Graz;865,63;4 021 836,48",
        "Lyon;439,55;6 440 207,61",
        "Bern;489,15;2 755 936,5",
    )
    table = table_of(file("group;pressure;flow rate\n" + "\n".join(rows) + "\n"))
    assert [column.name for column in table.columns] == ["group", "pressure", "flow rate"]
    assert contents(table)["flow rate"] == [33.5, 4021836.48, 6440207.61, 2755936.5]


@pytest.mark.parametrize("columns", [MAX_COLUMNS + 1, 2000, 9_999, 131_072])
def test_a_table_that_is_too_wide_says_so_whatever_its_names(file, columns):
    path = file(row_of("x", columns) + row_of("1", columns))
    with refused(TableError, f"The file has {grouped(columns)} columns, more than the 500 that can be shown"):
        table_of(path)


def test_of_a_table_that_is_too_wide_few_cells_are_judged(file, monkeypatch):
    judged = []
    monkeypatch.setattr(detect, "judge_column", lambda cells: judged.append(len(cells)) or Judged("number"))
    with refused(TableError, "The file has 9"):
        table_of(file(row_of("x", 9_000) + row_of("1", 9_000) * 30))
    assert sum(judged) <= 2 * detect.CELLS


def test_as_many_columns_as_there_can_be_are_read(file):
    path = file(row_of("x of y", MAX_COLUMNS) + row_of("1", MAX_COLUMNS))
    assert len(table_of(path).columns) == MAX_COLUMNS


def test_names_of_many_words_are_not_taken_for_columns(file):
    path = file(row_of("a name of several words", 400) + row_of("1", 400))
    assert len(table_of(path).columns) == 400


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (row_of("a long name of a column", 20_000) + "1\n", "The file has 20 000 columns"),
        (",".join(["1"] * 200_000), "The file has 200 000 columns"),
        ("x,y\n" + "1," * 200_000, "The file has 200 001 columns"),
        ("x" * (BEGINNING + 1), "The first lines of the file have more than 131 072 characters."),
        ("x,y\n" + "1" * BEGINNING, "The first lines of the file have more than 131 072 characters."),
        ("x" * 262_200 + ",y\n1,2\n", "A cell on line 1 has more than 131 072 characters."),
    ],
    ids=["names", "one line", "first row", "no line's end", "a row without end", "a name without end"],
)
def test_lines_beyond_what_is_looked_at_are_told_as_what_they_are(file, text, sentence):
    with refused(TableError, sentence):
        table_of(file(text))


def test_a_cell_without_end_is_not_said_to_be_quoted(file):
    with refused(TableError, r"A cell on line 100 002 has more than 131 072 characters\."):
        table_of(file("x,y\n" + "1,2\n" * 100_000 + "3" * 140_000 + ",x\n"))


def test_a_line_without_end_is_not_read_as_one(file, monkeypatch):
    monkeypatch.setattr(source, "LONGEST_LINE", 200_000)
    with refused(TableError, r"Line 300 002 has more than 200 000 bytes\."):
        table_of(file("x,y\n" + "1,2\n" * 300_000 + "1," * 200_000 + "\n"))


def test_finding_out_how_a_file_is_written_can_be_ended(file):
    class Ended(Exception):  # noqa: N818
        pass

    def end(part):
        raise Ended

    late = file("x,y\n" + "1,2\n" * 300_000 + "ü,2\n", "cp1252")
    with pytest.raises(Ended):
        look(Source.of(late), {}, end, whole=True)


@pytest.mark.parametrize("cell", ["5", "5.", ".5", "5.5", "5,5", ",5", "-5e3", "−.5E-3", "+5", "1 234 567"])
def test_what_looks_like_a_number(cell):
    assert number(cell)


@pytest.mark.parametrize(
    "cell",
    ["", ".", "e5", "--5", *(start + "5" * 131_072 + "?" for start in ("", "5e", "5,")), "5, " * 40_000],
)
def test_what_does_not(cell):
    """The long ones are judged in one go: with digits that fit two parts of a number it takes minutes."""
    assert number(cell) is None


@pytest.mark.parametrize("cell", ["5" * 1900 + "?", "5e" + "5" * 1900 + "?", "5, " * 600, "5 " * 900 + "?"])
def test_what_is_judged_letter_by_letter_is_judged_in_one_go_as_well(cell):
    assert len(cell) <= LONGEST
    assert number(cell) is None


def test_numbers_as_names_that_count_up_to_a_thousand_million_are_not_counted(file):
    assert table_of(file("1,2,999999999\n0.5,0.1,0.2\n0.5,0.3,0.4\n")).n == 3


@pytest.mark.parametrize("name", ["#tries", "%fat", "!x", "*x", "//x"])
def test_a_first_name_that_begins_like_a_remark_is_a_name(name):
    for text in (f"{name},y\n1,2\n3,5\n", f"{name}\n1\n3\n"):
        read = csv_table.table_of(Source.of_text(text), {})[1]
        assert read.columns[0].name == name
        assert read.columns[0].values.tolist() == [1, 3]
    spaced = csv_table.table_of(
        Source.of_text(f"{name.rstrip('abcdefghijklmnopqrstuvwxyz')} x y\n1 2\n3 5\n"), {}
    )[1]
    assert [column.name for column in spaced.columns] == ["x", "y"]


def test_a_late_number_in_another_notation_is_told_as_that_and_not_as_missing():
    early = "".join(f"{i},{i}.5\n" for i in range(20_000))
    text = "x,y\n" + early + '1,"2,75"\n2,\n3,"4,25"\n'
    look, table = csv_table.table_of(Source.of_text(text), {})
    told = {each.key: each for each in telling_content.told_of_content(look, table)}
    late = told["numbers of y"]
    assert not late.sure
    assert "not taken: “2,75”, “4,25” (" in str(late.message)
    assert [option.value for option in late.others][-1] == "text"
    assert "1234,5" in [option.value for option in late.others]
    assert str(told["missing in y"].message) == "In “y”, empty cells count as missing (1 row)."
