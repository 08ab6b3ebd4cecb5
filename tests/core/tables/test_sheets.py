"""Spreadsheets themselves: the same small table as .xlsx, .xls and .ods, with a title, dates and a sum."""

import sys

import pytest
from support.csv_tables import CASES, contents, read, told
from support.translatable import refused

from neuron_gui.core.tables.source import CsvError

SHEETS = CASES.parent / "sheets"
NASTY = CASES.parents[1] / "nasty"

FLATS = {
    "street": ["Main St 1", "Side Way 4", "Ring 7", "Alley 9"],
    "area (m²)": [28.5, 41, 52, 64.25],
    "built": ["1965-03-01", "1972-07-15", "1980-02-02", "1991-12-12"],
    "share": [0.125, 0.08, None, 0.151],
    "rent": [1430, 1530.5, 1650, 1800],
}


@pytest.mark.parametrize("ending", ["xlsx", "xls", "ods"])
def test_a_spreadsheet_is_read_without_saving_it_as_text(ending):
    table = read(SHEETS / f"flats.{ending}")
    assert contents(table) == FLATS
    assert [column.kind for column in table.columns] == ["text", "number", "date", "number", "number"]
    assert (table.totals, table.lines.tolist()) == ((8,), [4, 5, 6, 7])


def test_the_first_sheet_with_a_table_is_read_and_another_can_be_chosen():
    decision = told(SHEETS / "flats.xlsx")["sheet"]
    assert str(decision.message) == "The sheet “Flats” is read."
    assert [option.value for option in decision.others] == ["Notes", "Gate"]
    gate = read(SHEETS / "flats.xlsx", sheet="Gate")
    assert contents(gate) == {"a": [0, 0, 1, 1], "b": [0, 1, 0, 1], "y": [0, 0, 0, 1]}


def test_a_sheet_that_is_not_there_is_told_of():
    with refused(CsvError, match=r"^There is no sheet “Gats”\. The file has: Notes, Flats, Gate\.$"):
        read(SHEETS / "flats.xlsx", sheet="Gats")


def test_dates_of_a_sheet_can_be_taken_as_days():
    assert contents(read(SHEETS / "flats.ods", dates_of_built="days"))["built"] == [0, 2693, 5451, 9782]


def test_what_only_looks_like_a_spreadsheet_is_told_of():
    with refused(CsvError, match=r"^This is no text file and no spreadsheet that can be read here\."):
        read(NASTY / "spreadsheet.csv")


def test_without_the_library_text_files_are_read_all_the_same(monkeypatch):
    monkeypatch.setitem(sys.modules, "python_calamine", None)
    with refused(
        CsvError, match=r"^Spreadsheets cannot be read by this installation\. Save the sheet as CSV"
    ):
        read(SHEETS / "flats.xlsx")
    assert read(CASES / "sep-line" / "sep.csv").n == 3
