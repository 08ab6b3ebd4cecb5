"""Tables as people keep them: every file of tests/data/tables/cases is read right without a setting."""

import json

import pytest
from support.csv_tables import CASES, cells, contents, pasted, read, told

from neuron_gui import cli
from neuron_gui.core.tables.importing import import_table
from neuron_gui.core.tables.look import look
from neuron_gui.core.tables.source import Source

AMOUNTS = {"Menge": [1500, 2750, 12000]}
AREAS, PRICES = [1234.56, 850.5, 2100], [99000, 75500, 150000]
XY = {"x": [1, 2, 3], "y": [2, 4, 6]}
ODD = {"x": [None if i % 5 == 0 else i for i in range(1, 21)], "y": list(range(3, 42, 2))}

NUMBERS = {
    "ambiguous-decimals/us_tab.tsv": {"people": [12345, 8120, 45600, 3075], "doctors": [18, 9, 70, 4]},
    "ambiguous-decimals/de_semicolon.csv": AMOUNTS | {"Preis": [3, 4, 9]},
    "ambiguous-decimals/de_mixed.csv": {"Menge": [1500, 2750, 12000, 900], "Preis": [3.5, 4, 9, 2]},
    "backslash-quotes/esc.csv": {"time": [10.4, 10.5, 10.8], "year": [1952, 1948, 1936]},
    "blank-runs/cars.data": {
        "column 1": [18, 15, 25, 31],
        "column 2": [8, 8, 4, 4],
        "column 3": [307, 350, 98, 79],
        "column 4": [130, 165, None, 67],
        "column 5": [3504, 3693, 2046, 1950],
    },
    "blank-runs/tabs_spaces_header.dat": {
        "N": [37, 9, 6],
        "INCOME": [34453, 41534, 35802],
        "RATE": [16.7, 12.5, 10.6],
        "SHARE": [12.2, 20, 11.2],
    },
    "dates-with-spaces/names.csv": {"score": [31, 28, 22]},
    "dates-with-spaces/shares_allfrac.csv": {"price": [39.81, 36.35, 12.5, 13.25]},
    "drawn-tables/markdown.md": {"x": [1, 2, 3], "y": [2.5, 3.5, 4.5]},
    "drawn-tables/mysql.txt": {"id": [1, 2, 3], "y": [2.5, None, 4.5]},
    "drawn-tables/org.txt": {"x": [1, 2, 3], "y": [2, 4, 7]},
    "drawn-tables/psql.txt": {"x": [1, 2, 3], "y": [2.5, 3.5, 4.5]},
    "header-blocks/destatis.csv": {
        "Bevölkerungsstand (Anzahl)": [83166711, 83155031, 83237124, 84358845],
        "Bevölkerungsdichte (je qkm)": [233, 233, 233, 236],
    },
    "header-blocks/dkb.csv": {"Betrag (€)": [-780, 2100.5, -4.35]},
    "header-blocks/gnuplot.dat": {"Distance (m)": [0.1, 0.2, 0.3, 0.4], "Force (N)": [2.5, 3.6, 4.4, 5.1]},
    "header-blocks/labview.lvm": {"X_Value": [i / 1000 for i in range(40)]},
    "header-blocks/long_name_units.csv": {"Temperature (K)": [300, 310, 320]},
    "header-blocks/oszi_rigol.csv": {"X (Sequence)": [0, 1, 2, 3], "CH1 (Volt)": [0.12, 0.124, 0.128, 0.12]},
    "header-blocks/usgs.rdb": {"discharge": [10500, 9870, 9300]},
    "header-blocks/worldbank.csv": {"2019": [106442, 16126866, 32824861], "2021": [106537, None, 33715471]},
    "names-again/rep_header.csv": {"x": [1, 2, 3, 4, 5, 6, 7, 8], "y": [2, 4, 6, 8, 10, 12, 14, 16]},
    "numbers-with-tails/flags.tsv": {"2020": [6.0, 5.8, 3.6], "2021": [6.2, 6.3, 3.7]},
    "numbers-with-tails/footmark.csv": {"rate": [5.1, 3.2, 7.4, 8.0, 11.2]},
    "numbers-with-tails/less_than.csv": {
        "lead (mg/l)": [0.12, None, 0.09, 0.2, 0.3],
        "zinc (mg/l)": [1.5, 1.7, None, 2.1, 2.5],
    },
    "numbers-with-tails/stars.csv": {"coef": [0.512, -1.204, 0.033, 2.5]},
    "numbers-with-tails/uncertain.csv": {"y": [2.5, 3.1, 4.0, 5.2]},
    "powers-of-ten/fortran.dat": {"column 1": [1, 2, 3], "column 2": [0.025, 0.05, 0.075]},
    "powers-of-ten/sci_times.csv": {"R": [1200, 1100, 980]},
    "powers-of-ten/sci_x10.csv": {"R": [1200, 1100, 980]},
    "encodings/gbk.csv": {"面积": [50, 60, 70], "价格": [120, 150, 171]},
    "encodings/koi8.csv": {"площадь": [50, 60], "цена": [120, 150]},
    "encodings/mac.csv": {"Größe": [1, 3], "Preis": [2, 4]},
    "encodings/sjis.csv": {"面積": [50, 60, 70], "価格": [120, 150, 171]},
    "encodings/utf16nobom.csv": {"x": [1, 3], "y": [2, 4]},
    "european-numbers/ch.csv": {"Flaeche": AREAS, "Preis": PRICES},
    "european-numbers/de.csv": {"Fläche": AREAS, "Preis": PRICES},
    "european-numbers/de_int.csv": {"Fläche": [85.5, 60.25, 120], "Preis": PRICES},
    "european-numbers/fr.csv": {"surface": AREAS, "prix": PRICES},
    "first-class-gone/first_class_gone.csv": {"x": [None, None, 1, 2, 3, 4]},
    "first-class-gone/none_class.csv": {"width": [1.5, 2.5, 2.1, 1.2, 3.1, 1.9, 2.2, 1.1]},
    "line-ends-and-edges/cr.csv": XY,
    "line-ends-and-edges/ctrlz.csv": XY,
    "line-ends-and-edges/trail.csv": XY,
    "long-numbers/ids.csv": {
        "customer": [12345678901234568, 12345678901234568, 12345678901234568],
        "amount": [5, 7.5, 6],
    },
    "long-numbers/konten.csv": {
        "Konto": [1234567890123456768, 1234567890123456768, 1234567890123456768],
        "Betrag": [1250, 990.5, 12.75],
    },
    "missing-marks/excel_err.csv": ODD,
    "missing-marks/none.csv": ODD,
    "missing-marks/stata.csv": {
        "id": list(range(1, 25)),
        "hours": [i / 2 for i in range(1, 25)],
        "passed": [None if i in (6, 12, 18, 24) else int(i > 10) for i in range(1, 25)],
    },
    "money-and-percent/money.csv": {
        "area": [50, 60, 70],
        "price ($)": [120000, 150500, 171000],
        "share (%)": [12, 15, 18],
    },
    "numbers-as-names/numpy_noindex.csv": {"0": [5.1, 4.9, 4.7], "1": [3.5, 3, 3.2], "2": [1.4, 1.4, 1.3]},
    "numbers-as-names/pandas_default.csv": {
        "0": [5.1, 4.9, 4.7, 6.1],
        "1": [3.5, 3, 3.2, 3.2],
        "2": [1.4, 1.4, 1.3, 4.3],
    },
    "numbers-as-names/years.csv": {"1990": [4.8, 7.3, 6.1], "1991": [4.6, 7.3, 6], "1992": [4.4, 7.4, 5.9]},
    "pasted-gate/gate_lines.txt": {"column 1": [0, 1, 0], "column 2": [1, 1, 0]},
    "remarks-and-titles/comment.csv": XY,
    "remarks-and-titles/comment2.csv": {"x": [1, 2, 3], "y": [2, 4, 6.1]},
    "remarks-and-titles/title.csv": XY | {"z": [3, 5, 8]},
    "row-names/sizes.csv": {"16.5": [0, 0, 1], "17.25": [1, 5, 2], "19": [15, 11, 6]},
    "row-names/texts.csv": {},
    "row-names/rownames.csv": {"speed": [4, 4, 7, 7], "dist": [2, 10, 4, 22]},
    "sep-line/sep.csv": {"length": [5.1, 4.9, 6.1], "width": [3.5, 3, 2.8]},
    "sep-line/sep_tab.csv": {"x": [1, 3], "y": [2, 4.5]},
    "sep-line/sepc.csv": {"a": [1, 3, 5], "b": [2, 4, 7]},
    "several-tables/logger.csv": {
        "Time": [0, 60, 120, 180],
        "Temperature": [20.5, 20.75, 21, 21.25],
        "Humidity": [41, 42, 40, 39],
    },
    "several-tables/messungen.csv": {"t (s)": [0.1, 0.2, 0.3], "U (V)": [1.5, 2.5, 3.5]},
    "several-tables/summary_below.tsv": {
        "length": list(range(1, 13)),
        "area": [i * i for i in range(1, 13)],
    },
    "several-tables/two.csv": {"a": [5, 6, 7, 8], "b": [6, 7, 8, 9], "c": [7, 8, 9, 1]},
    "short-rows/short.csv": {"x": [1, 2, 3, 4, 5, 6], "y": [2, 4.1, 5.9, 8.2, 9.8, 12.1]},
    "spreadsheets/messy.csv": {
        "Fläche (m²)": [28.5, 41, 52, 64.25, 71, None],
        "Zimmer": [1, 1, 2, 3, 2, 4],
        "Anteil (%)": [12.5, 8, None, 15.1, 9.9, 11],
        "Miete (€)": [1430, 1530.5, 1650, 1800, 1830, 2080],
    },
    "spreadsheets/mid.csv": {
        "Fläche": [28.5, 41, 52, 64.25, 71],
        "Zimmer": [1, 1, 2, 3, 2],
        "Anteil (%)": [12.5, 8, 7, 15.1, 9.9],
        "Miete": [1430, 1530.5, 1650, 1800, 1830],
    },
    "spreadsheets/paste_de.txt": {
        "Fläche": [28.5, 41, 64.25],
        "Zimmer": [1, 1, 3],
        "Miete": [1430, 1530.5, 1800],
    },
    "spreadsheets/paste_us.txt": {
        "area (m2)": [28.5, 41, 64],
        "rooms": [1, 1, 3],
        "rent ($)": [1430, 1530, 1800],
    },
    "text-dates-places/city_space.csv": {"size": [4.5, 6.5, 3.5]},
    "text-dates-places/cp119123.csv": {
        "id": [1, 2, 3, 4],
        "b": [None] * 4,
        "cost": [62.25, 54, 46.5, 13.27],
    },
    "text-dates-places/date_de.csv": {"Wert": [3.5, 4.5, 5], "Menge": [7, 8, 9]},
    "text-dates-places/dates_us.csv": {"date": [0, 1, 2], "visits": [31, 28, 40]},
    "text-dates-places/geo.csv": {"2010": [3, 5, 4], "POP": [10, 12, 9]},
    "text-dates-places/latlon.csv": {"height": [400, 540, 375]},
    "text-dates-places/name_comma.csv": {"h": [170, 180, 165], "w": [65, 80, 58]},
    "text-dates-places/rainbow134.csv": {
        "column 2": [40294, 40301, 40308, 40315, 40322, 40329, 40350, 40357, 40364],
        "column 3": [21, 22, 23, 24, 25, 26, 29, 30, 31],
        "column 4": [4] * 9,
        "column 5": [16] * 9,
    },
    "text-dates-places/semi_remark.csv": {"x": [1, 2, 3], "y": [2, 4, 6]},
    "text-dates-places/time.csv": {"temp": [3.5, 3.25, 3, 4]},
    "text-dates-places/time_int.csv": {"temp": [3, 3, 5, 4]},
    "thousands/thousands.csv": {"force": [23288, 81706, 9703, 845], "rate": [9.7, 9.1, 13.4, 12.1]},
    "thousands/thousands_all.csv": {"force": [1200, 2300, 3400], "rate": [9.7, 9.1, 13.4]},
    "unit-row/units.csv": {
        "time (s)": [0, 1, 2, 3],
        "pressure (bar)": [1.2, 1.5, 1.9, 2.2],
        "flow (l/min)": [3.4, 3.6, 4.1, 4.4],
    },
}

TEXTS = {
    "ambiguous-decimals/us_tab.tsv": {"town": list("ABCD")},
    "ambiguous-decimals/de_semicolon.csv": {"Artikel": list("ABC")},
    "backslash-quotes/esc.csv": {"name": ['A "Ba" C', "D E", "F"]},
    "blank-runs/cars.data": {"column 6": ["alpha one", "beta two", "gamma", "delta dl"]},
    "blank-runs/tabs_spaces_header.dat": {"STATE": ["Tex", "Virg", "Miss"]},
    "dates-with-spaces/names.csv": {"city": ["New York 5", "Los Angeles 7", "San Jose 3"]},
    "first-class-gone/first_class_gone.csv": {"group": list("aabcbc")},
    "first-class-gone/none_class.csv": {
        "sex": ["male", "female", None, None, None, "male", "female", None],
    },
    "row-names/texts.csv": {"month": ["M1", "M1", "M2"], "use": ["U2", "U1", "U2"]},
    "row-names/rownames.csv": {"row name": list("1234")},
    "numbers-as-names/pandas_default.csv": {"row name": list("0123")},
    "sep-line/sep.csv": {"class": list("aab")},
    "text-dates-places/latlon.csv": {"where": ["47.1, 8.5", "46.9, 7.4", "46.2, 6.1"]},
    "text-dates-places/name_comma.csv": {"name": ["Doe, J", "Roe, K", "Poe, L"]},
    "text-dates-places/semi_remark.csv": {"remark": ["a, b", "c, d", "e, f"]},
    "thousands/thousands.csv": {"county": ["A, AL", "B, AL", "C, AL", "D, AL"]},
}
SHARES = "dates-with-spaces/shares.csv"


def test_every_file_is_looked_at():
    files = {f"{path.parent.name}/{path.name}" for path in CASES.glob("*/*")}
    assert files == {*NUMBERS, SHARES}


@pytest.mark.parametrize("name", NUMBERS)
def test_a_table_is_read_right(name):
    found = contents(read(CASES / name))
    for expected in (NUMBERS, TEXTS):
        for column, values in expected.get(name, {}).items():
            assert found[column] == values


@pytest.mark.parametrize("name", NUMBERS)
def test_a_table_is_read_alike_when_it_is_pasted(name):
    path = CASES / name
    text = path.read_bytes().decode(look(Source.of(path), {}).encoding)
    assert contents(pasted(text)) == contents(read(path))


@pytest.mark.parametrize("name", NUMBERS)
def test_the_command_line_reads_it_alike(name, capsys):
    assert cli.main(["import", str(CASES / name), "--json"]) == 0
    columns = json.loads(capsys.readouterr().out)["columns"]
    assert [column["name"] for column in columns] == [column.name for column in read(CASES / name).columns]
    missing = {column["name"]: column["missing"] for column in columns}
    for column, values in NUMBERS[name].items():
        assert missing[column] == values.count(None)


@pytest.mark.parametrize("name", [*NUMBERS, SHARES])
def test_a_table_can_be_imported_as_suggested(name):
    made = import_table(CASES / name)
    data = made.experiment.data
    assert data.n >= 2
    assert made.to_dict()["rows"] == data.n
    assert set(data.input_names) | {data.target_name}


def test_prices_of_shares_are_numbers_beside_dates():
    table = read(CASES / SHARES)
    assert [column.kind for column in table.columns] == ["text", "date", "number"]
    assert cells(table.columns[2])[:3] == [39.81, 36.35, 43]


def test_the_class_that_is_gone_is_no_class():
    made = import_table(CASES / "first-class-gone/first_class_gone.csv")
    assert made.experiment.data.target_name == "group is b"
    assert made.experiment.data.targets.tolist() == [1, 0, 1, 0]
    assert [(str(reason), rows) for reason, rows in made.left_out] == [("a value is missing", 2)]


# --- Told -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "key", "sentence", "others"),
    [
        (
            "ambiguous-decimals/us_tab.tsv",
            "numbers of people",
            "In “people”, 12,345 is taken as 12345; it could be 12.345.",
            ["1234,5", "text"],
        ),
        (
            "ambiguous-decimals/de_mixed.csv",
            "numbers of Menge",
            "In “Menge”, 1.500 is 1500.",
            ["1234.5", "text"],
        ),
        (
            "pasted-gate/gate_lines.txt",
            "separator",
            "The cells are parted by commas: 2 columns.",
            ["tab"],
        ),
        (
            "encodings/gbk.csv",
            "encoding",
            "The letters are read as GB 18030 (Chinese): 面积. Others are possible.",
            ["big5", "euc_jp", "cp949"],
        ),
        (
            "numbers-as-names/years.csv",
            "names",
            "Line 1 has the names, although some of them are numbers.",
            ["none", "2", "3"],
        ),
        (
            "first-class-gone/none_class.csv",
            "missing in sex",
            "In “sex”, “None”, “unknown”, “<NA>” and empty cells count as missing (4 rows).",
            ["keep"],
        ),
        (
            "missing-marks/excel_err.csv",
            "missing in x",
            "In “x”, counted as missing: “#DIV/0!” (4 rows).",
            [],
        ),
        (
            "long-numbers/ids.csv",
            "numbers of customer",
            "In “customer”, numbers of more than 15 digits are rounded: 12345678901234567 becomes "
            "12345678901234568.",
            ["text"],
        ),
        (
            "several-tables/two.csv",
            "table",
            "The file has 2 tables, one under another; taken: the table in line 6.",
            ["1", "all"],
        ),
        (
            "names-again/rep_header.csv",
            "names once more",
            "1 row with the names once more left out.",
            [],
        ),
        (
            "numbers-with-tails/uncertain.csv",
            "numbers of y",
            "In “y”, what stands behind a number is left out: 2,5±0,1 is 2.5.",
            ["text"],
        ),
        (
            "numbers-with-tails/less_than.csv",
            "missing in lead (mg/l)",
            "In “lead (mg/l)”, counted as missing: “<0.05” (1 row).",
            [],
        ),
        ("spreadsheets/mid.csv", "line 8", "Line 8 sums up the others and is left out.", ["keep"]),
        ("remarks-and-titles/comment.csv", "rows", "Above the data, lines 1, 2 are left out as remarks.", []),
        (
            "unit-row/units.csv",
            "units",
            "Line 2 has units, which are joined to the names.",
            ["leave out", "data"],
        ),
        (
            "short-rows/short.csv",
            "short rows",
            "4 rows with fewer cells than columns: what is not there counts as missing.",
            [],
        ),
        (
            "sep-line/sep.csv",
            "separator",
            "The first line says that semicolons part the cells; it is skipped.",
            [],
        ),
        (
            "row-names/rownames.csv",
            "row names",
            "The first column has no name of its own and names the rows; it is left out.",
            [],
        ),
        (
            "text-dates-places/date_de.csv",
            "dates of Datum",
            "“Datum” has dates, which are no numbers.",
            ["days"],
        ),
    ],
)
def test_what_was_decided_is_told_with_what_else_could_be(name, key, sentence, others):
    decision = told(CASES / name)[key]
    assert str(decision.message) == sentence
    assert [option.value for option in decision.others] == others
    assert not decision.quiet


LONG = [f"12345678901234567{i}" for i in (89, 90, 91)]

UNSURE = (
    "ambiguous-decimals/us_tab.tsv",
    "ambiguous-decimals/de_semicolon.csv",
    "pasted-gate/gate_lines.txt",
    "long-numbers/konten.csv",
    "several-tables/messungen.csv",
)


@pytest.mark.parametrize("name", UNSURE)
def test_what_could_as_well_be_otherwise_is_unsure(name):
    assert [decision.key for decision in told(CASES / name).values() if not decision.sure]


@pytest.mark.parametrize(
    "name", ["european-numbers/de_int.csv", "thousands/thousands.csv", "sep-line/sep.csv"]
)
def test_what_is_certain_is_not_asked(name):
    assert all(decision.sure for decision in told(CASES / name).values())


def test_numbers_that_grow_too_long_behind_the_beginning_are_told_too(tmp_path):
    path = tmp_path / "table.csv"
    path.write_text("id,x\n" + "".join(f"{10**15 + i * 10**14},{i / 2}\n" for i in range(81)))
    assert "numbers of id" not in told(path)
    path.write_text("id,x\n" + "".join(f"{10**15 + i},{i / 2}\n" for i in range(1100)) + f"{2**53 + 1},2\n")
    decision = told(path)["numbers of id"]
    assert str(decision.message) == "In “id”, numbers of more than 15 digits are rounded."
    assert not decision.sure
    path.write_text("id,x\n" + "".join(f"{9 - i}e{20 + i},{i / 2}\n" for i in range(5)))
    assert "numbers of id" not in told(path)  # nobody wrote that many digits


@pytest.mark.parametrize(
    ("text", "tables"),
    [
        ("x,y\n1,2\n2,4\n\n3,6\n4,8\n", 1),  # groups of one table
        ("x,y\n" + "1,2\n2,4\n" * 9 + "\nx,y\n3,6\n4,8\n", 1),  # a next page
        ("Run A\nx,y\n1,2\n2,4\n\nRun B\nx,y\n3,6\n4,8\n", 2),
        ("x,y\n1,2\n2,4\n\nRun B\n\nx,y\n3,6\n4,8\n", 2),
        ("1,2\n2,4\n\na,b,c\n3,6,9\n4,8,1\n", 2),  # the first has no names
        ("Name,Anna\nKlasse,7b\n\nx,y\n1,2\n2,4\n", 1),  # remarks
        ("x,y\n1,2\n2,4\n\nSource: own,\nfigures are rounded,\n", 1),
        ("x,y\n1,2\n2,4\n\nNorth,\n3,6\n4,8\n", 1),
        ("a,b\n1,2\n2,4\n\nc,d\n1,2\n2,4\n\ne,f\n1,2\n2,4\n3,6\n", 3),
    ],
)
def test_another_table_begins_behind_a_blank_line_with_a_heading_of_its_own(text, tables):
    assert max(1, len(look(Source.of_text(text), {}).layout.tables)) == tables


# --- The other reading ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "hand", "column", "values"),
    [
        (
            "ambiguous-decimals/us_tab.tsv",
            {"numbers of people": "1234,5"},
            "people",
            [12.345, 8.12, 45.6, 3.075],
        ),
        (
            "ambiguous-decimals/de_mixed.csv",
            {"numbers of Menge": "text"},
            "Menge",
            ["1.500", "2.750", "12.000", "900"],
        ),
        ("pasted-gate/gate_lines.txt", {"separator": "tab"}, "column 1", [0.1, 1.1, 0]),
        ("long-numbers/konten.csv", {"numbers of Konto": "text"}, "Konto", LONG),
        ("several-tables/two.csv", {"table": "1"}, "y", [2, 4, 6]),
        ("several-tables/two.csv", {"rows": "2:3"}, "y", [2, 4]),
        ("several-tables/two.csv", {"table": "all"}, "column 3", [None] * 4 + [7, 8, 9, 1]),
        ("several-tables/messungen.csv", {"table": "7"}, "U (V)", [2.5, 3.5]),
        ("several-tables/messungen.csv", {"names": "8"}, "U (V)", [2.5, 3.5]),
        ("several-tables/logger.csv", {"table": "2"}, "Gain", [10, 20]),
        (
            "first-class-gone/none_class.csv",
            {"missing in sex": "keep"},
            "sex",
            ["male", "female", None, "None", "unknown", "male", "female", "<NA>"],
        ),
        ("spreadsheets/mid.csv", {"line 8": "keep"}, "Zimmer", [1, 1, 2, 3, 2, 9]),
        ("spreadsheets/mid.csv", {"line 3": "leave out"}, "Zimmer", [1, 2, 3, 2]),
        ("spreadsheets/mid.csv", {"rows": "5:6"}, "Zimmer", [2, 3]),
        ("unit-row/units.csv", {"units": "leave out"}, "pressure", [1.2, 1.5, 1.9, 2.2]),
        ("remarks-and-titles/title.csv", {"names": "none"}, "column 1", None),
        ("text-dates-places/date_de.csv", {"dates of Datum": "days"}, "Datum", [0, 1, 2]),
        ("text-dates-places/date_de.csv", {"separator": ",", "names": "1"}, "Datum;Wert;Menge", None),
    ],
)
def test_every_decision_can_be_changed(name, hand, column, values):
    found = contents(read(CASES / name, **hand))
    assert column in found
    if values is not None:
        assert found[column] == values


def test_a_separator_chosen_by_hand_lets_the_decimal_mark_be_found_anew():
    path = CASES / "text-dates-places/date_de.csv"
    wrong = read(path, separator=",")
    assert all(cells(column) != [3.5, 4.5, 5] for column in wrong.columns)
    assert contents(read(path, separator=";"))["Wert"] == [3.5, 4.5, 5]
