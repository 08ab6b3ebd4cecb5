"""Spreadsheets themselves: the same small table as .xlsx, .xls and .ods, with a title, dates and a sum."""

import subprocess
import sys
import zipfile

import pytest
from support.csv_tables import CASES, contents, read, told
from support.translatable import refused

from neuron_gui.core.tables import workbook
from neuron_gui.core.tables.source import Source, TableError
from neuron_gui.core.tables.table import table_of

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
    with refused(TableError, match=r"^There is no sheet “Gats”\. The file has: Notes, Flats, Gate\.$"):
        read(SHEETS / "flats.xlsx", sheet="Gats")


def test_dates_of_a_sheet_can_be_taken_as_days():
    assert contents(read(SHEETS / "flats.ods", dates_of_built="days"))["built"] == [0, 2693, 5451, 9782]


def test_what_only_looks_like_a_spreadsheet_is_told_of():
    with refused(TableError, match=r"^This is no text file and no spreadsheet that can be read here\."):
        read(NASTY / "spreadsheet.csv")


def test_without_the_library_text_files_are_read_all_the_same(monkeypatch):
    monkeypatch.setitem(sys.modules, "python_calamine", None)
    with refused(
        TableError, match=r"^Spreadsheets cannot be read by this installation\. Save the sheet as CSV"
    ):
        read(SHEETS / "flats.xlsx")
    assert read(CASES / "sep-line" / "sep.csv").n == 3


# --- More than a computer has -------------------------------------------------------------------

LITTLE = 300_000_000  # bytes for the process, so that a test needs no more either


@pytest.fixture
def little_memory(monkeypatch):
    program = (
        "import sys; from neuron_gui.core.tables import workbook; "
        f"workbook.MAX_MEMORY = {LITTLE}; sys.exit(workbook.take_to_pieces())"
    )
    monkeypatch.setattr(workbook, "command", lambda: [sys.executable, "-P", "-c", program])


def spreadsheet(path, rows):
    """Write the little that makes a file an .xlsx, with its only sheet's rows as they are in there."""
    main = "http://schemas.openxmlformats.org/{}/2006/{}"
    kind, sheets = main.format("officeDocument", "relationships"), main.format("spreadsheetml", "main")
    related = f'<Relationships xmlns="{main.format("package", "relationships")}">' + (
        f'<Relationship Id="a" Type="{kind}/{{}}" Target="{{}}"/></Relationships>'
    )
    pieces = {
        "_rels/.rels": related.format("officeDocument", "xl/workbook.xml"),
        "xl/_rels/workbook.xml.rels": related.format("worksheet", "worksheets/sheet1.xml"),
        "xl/workbook.xml": (
            f'<workbook xmlns="{sheets}" xmlns:r="{kind}"><sheets>'
            '<sheet name="A" sheetId="1" r:id="a"/></sheets></workbook>'
        ),
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{sheets}"><sheetData>{rows}</sheetData></worksheet>',
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as file:
        for name, piece in pieces.items():
            file.writestr(name, piece)
    return path


def cell(place, value):
    return f'<c r="{place}"><v>{value}</v></c>'


ROWS = "".join(f'<row r="{r}">{cell(f"A{r}", r)}{cell(f"B{r}", r * r)}</row>' for r in range(1, 4))


def test_a_cell_far_from_the_others_is_told_of(tmp_path, little_memory):
    near = spreadsheet(tmp_path / "near.xlsx", ROWS)
    assert [column.values.tolist() for column in read(near).columns] == [[1, 2, 3], [1, 4, 9]]
    far = spreadsheet(tmp_path / "far.xlsx", ROWS + f'<row r="1048576">{cell("XFD1048576", 1)}</row>')
    with refused(TableError, match=r"^This spreadsheet would take more than 4 GB of memory or 10 minutes\."):
        read(far)


def test_zeros_without_end_are_told_of(tmp_path, little_memory):
    bomb = spreadsheet(tmp_path / "bomb.xlsx", "0" * LITTLE)
    assert bomb.stat().st_size < LITTLE / 100
    with refused(TableError, match=r"^This spreadsheet would take more than 4 GB of memory or 10 minutes\."):
        read(bomb)


def test_a_file_whose_pieces_follow_each_other_in_a_ring_is_told_of(tmp_path, little_memory):
    content = bytearray((SHEETS / "flats.xls").read_bytes())
    first, table = (int.from_bytes(content[at : at + 4], "little") for at in (48, 76))
    ring = 512 * (1 + table) + 4 * first  # what follows the first piece of the directory
    content[ring : ring + 4] = first.to_bytes(4, "little")
    (tmp_path / "ring.xls").write_bytes(content)
    with refused(TableError, match=r"^This spreadsheet would take more than 4 GB of memory or 10 minutes\."):
        read(tmp_path / "ring.xls")


def test_reading_a_spreadsheet_can_be_given_up(monkeypatch):
    started = []
    monkeypatch.setattr(workbook, "command", lambda: [sys.executable, "-c", "input(); input()"])
    popen = subprocess.Popen
    monkeypatch.setattr(subprocess, "Popen", lambda *a, **k: started.append(popen(*a, **k)) or started[-1])

    def unwanted(_):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        table_of(Source.of(SHEETS / "flats.xlsx"), {}, unwanted)
    assert started[0].returncode < 0
