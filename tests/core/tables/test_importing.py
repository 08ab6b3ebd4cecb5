"""A table becomes an experiment in one call, as the command line and Python do it."""

import logging
from contextlib import suppress

import pytest
from support.csv_tables import CASES
from support.translatable import assert_found, refused, texts

from neuron_gui import Experiment, import_table
from neuron_gui.core.message import RefusalError
from neuron_gui.core.tables.source import TableError

TABLES = CASES.parent


@pytest.fixture
def file(tmp_path):
    def write(text):
        path = tmp_path / "table.csv"
        path.write_text(text, encoding="utf-8")
        return path

    return write


@pytest.mark.parametrize(
    ("text", "told", "not_told"),
    [
        (
            "x;y\n1;2\n2;3\n3;5\n______;\nSource: own;\n",
            "Line 5 is a remark under the table",
            "Above the data",
        ),
        (
            "x,y\n1,2\n2,3\n---,---\n3,4\n4,6\n",
            "Drawn among the data and left out: line 4.",
            "Above the data",
        ),
        ("| x | y |\n|---|---|\n| 1 | 2 |\n| 2 | 3 |\n", "Left out: “column 1” (empty).", "(numbers)"),
        ("x,z,y\n1,50,2\n,500,3\n2,40,5\n", "The largest input is 25 times as large", "250"),
        ("x,z,y\n1,50,2\n", "1 sample: x, z -> y", "standard deviation"),
        ("x,y\n1,8\n2,–\n3,9\n4,-\n5,7\n", "counted as missing: “–”, “-” (2 rows).", "counts"),
    ],
)
def test_what_is_told_of_a_table_is_so(file, text, told, not_told):
    lines = "\n".join(import_table(file(text)).lines())
    assert told in lines and not_told not in lines


def test_of_penguins_everything_is_told():
    made = import_table(TABLES / "penguins.csv")
    assert made.to_dict() | {"decisions": []} == {
        "rows": 342,
        "inputs": ["bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g"],
        "target": "species is Adelie",
        "left_out": [{"reason": "a value is missing", "rows": 2}],
        "columns": [
            {"name": "species", "kind": "text", "missing": 0, "use": "target"},
            {"name": "island", "kind": "text", "missing": 0, "use": "left out"},
            {"name": "bill_length_mm", "kind": "number", "missing": 2, "use": "input"},
            {"name": "bill_depth_mm", "kind": "number", "missing": 2, "use": "input"},
            {"name": "flipper_length_mm", "kind": "number", "missing": 2, "use": "input"},
            {"name": "body_mass_g", "kind": "number", "missing": 2, "use": "input"},
            {"name": "sex", "kind": "text", "missing": 11, "use": "left out"},
            {"name": "year", "kind": "number", "missing": 0, "use": "left out"},
        ],
        "decisions": [],
    }
    experiment = made.experiment
    assert (experiment.title, experiment.neuron.activation, experiment.scaling) == (
        "penguins",
        "sigmoid",
        "standardize",
    )


@pytest.mark.parametrize("path", sorted(TABLES.glob("*/*/*.*")), ids=lambda path: path.name)
def test_all_that_is_told_can_be_translated(path):
    assert_found(texts([decision.message for decision in import_table(path).decisions]))
    assert_found(
        texts([option.message for decision in import_table(path).decisions for option in decision.others])
    )
    assert_found(texts([reason for reason, _ in import_table(path).left_out]))


@pytest.mark.parametrize("path", sorted(TABLES.glob("*/*/*.*")), ids=lambda path: path.name)
def test_every_other_reading_that_is_offered_can_be_taken(path):
    """It is read, or refused because of the table; none is unknown."""
    refusals = set()
    for decision in import_table(path).decisions:
        for option in decision.others:
            try:
                changed = import_table(path, decide={decision.key: option.value})
            except TableError as error:
                refusals.add(error.reason.text[:20])
                continue
            now = {each.key: each.value for each in changed.decisions}
            assert now.get(decision.key, option.value) == option.value
    assert refusals <= {
        "There is no column l",
        "No column has number",
        "No row has a value i",
        "No row of data is le",
    }


def test_what_the_window_only_offers_is_told_as_done():
    made = import_table(TABLES / "penguins.csv", "body_mass_g")
    assert made.experiment.neuron.bias.trainable
    done = [line for line in made.lines() if line.startswith("  done: ")]
    assert done[0].startswith("  done: Let the bias learn, too.")
    assert len(done) == sum(decision.key == "experiment" for decision in made.decisions)


def test_target_and_inputs_are_chosen_by_name():
    made = import_table(TABLES / "penguins.csv", "body_mass_g", "flipper_length_mm, sex")
    assert made.experiment.data.input_names == ("flipper_length_mm", "sex is male", "sex is female")
    assert made.experiment.data.target_name == "body_mass_g"
    gentoo = import_table(TABLES / "penguins.csv", "species is Gentoo", ["bill_depth_mm"]).experiment.data
    assert (gentoo.target_name, gentoo.targets.sum()) == ("species is Gentoo", 123)
    money = import_table(CASES / "money-and-percent" / "money.csv", "price", ["area"]).experiment.data
    assert (money.target_name, money.targets.tolist()) == ("price ($)", [120000, 150500, 171000])


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (
            {"target": "weight"},
            "There is no column “weight”. The columns are: species, island, bill_length_mm",
        ),
        ({"target": "sex", "inputs": ["sex"]}, "“sex” cannot be target and input at once."),
        ({"decide": {"separator": "xy"}}, "“separator” cannot be “xy”. Expected: tab  ;  |  ,  spaces  :."),
        ({"decide": {"colour": "red"}}, "“colour” is nothing that is decided in reading a table."),
        ({"decide": {"numbers of year": "12;5"}}, "“numbers of year” cannot be “12;5”."),
        ({"rows": "3-5"}, "“rows” cannot be “3-5”."),
        ({"rows": "900:"}, "No row of data is left."),
        ({"decide": {"encoding": "utf-16"}}, "The file is not encoded as UTF-16. Choose another encoding."),
    ],
)
def test_what_cannot_be_chosen_is_told_of(options, sentence):
    with refused(TableError) as refusal:
        import_table(TABLES / "penguins.csv", **options)
    assert str(refusal.value).startswith(sentence)


def test_gaps_are_filled_when_asked_for():
    path = CASES / "missing-marks" / "none.csv"
    filled = import_table(path, decide={"gaps": "median"})
    (decision,) = [decision for decision in filled.decisions if decision.key == "gaps"]
    assert str(decision.message) == "Missing values filled with the column's median: 4."
    inputs = filled.experiment.data.inputs[:, 0].tolist()
    assert (len(inputs), inputs[4]) == (20, 10)
    assert filled.left_out == ()


@pytest.mark.parametrize(
    ("text", "inputs", "target"),
    [
        ("a,b,y\n" + "1,,3\n" * 9 + "2,5,6\n", ("a",), "y"),  # mostly missing
        ("a,b,y\n1,,3\n2,,4\n,5,6\n,6,7\n", ("a",), "y"),  # never there together
        ("a,b,kind\n1,2,p\n3,,q\n5,6,p\n7,8,p\n", ("a", "b"), "b"),  # of the target only p stays
        ("kind,y\np,1\nq,2\np,3\n", ("kind is p", "kind is q"), "y"),
        ("n,y\n1,5\n2,7\n3,8\n", ("n",), "y"),
    ],
)
def test_what_is_suggested_can_be_imported(file, text, inputs, target):
    data = import_table(file(text)).experiment.data
    if target in inputs:
        assert data.targets.min() < data.targets.max()
    else:
        assert (data.input_names, data.target_name) == (inputs, target)


def test_more_columns_than_inputs_are_taken_as_far_as_there_is_room(file):
    names = [f"c{i}" for i in range(100)]
    path = file(
        ",".join(names) + "\n" + "\n".join(",".join(str(i * j % 7) for i in range(100)) for j in range(9))
    )
    assert import_table(path).experiment.data.d == 64


def test_python_logs_what_is_unsure_or_lost(caplog):
    with caplog.at_level(logging.INFO, "neuron_gui"):
        experiment = Experiment.from_table(CASES / "ambiguous-decimals" / "us_tab.tsv")
    assert experiment.data.inputs[:, 0].tolist() == [12345, 8120, 45600, 3075]
    (warning,) = [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]
    assert warning.startswith("us_tab.tsv: In “people”, 12,345 is taken as 12345; it could be 12.345.")
    assert warning.endswith(
        "decide={'numbers of people': ...} with '1234,5': 12,345 is 12.345; 'text': texts, no numbers"
    )
    assert any("The target is “doctors”." in record.getMessage() for record in caplog.records)


def test_python_changes_what_was_decided():
    path = CASES / "ambiguous-decimals" / "us_tab.tsv"
    experiment = Experiment.from_table(path, decide={"numbers of people": "1234,5"})
    assert experiment.data.inputs[:, 0].tolist() == [12.345, 8.12, 45.6, 3.075]


# --- What was mistaken without a word ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "names", "first"),
    [
        ("date,y\n01/02/2026,3\n01/13/2026,5\n02/03/2026,6\n", ["date"], [0, 11, 32]),
        ("date,y\n13/01/2026,3\n02/02/2026,5\n", ["date"], [0, 20]),
        ("at,y\n2026-01-01T12:00:00Z,3\n2026-01-01T12:00:00+02:00,5\n2026-01-01T18:00-0600,6\n", ["at"],
         [2 / 24, 0, 14 / 24]),
        ("x,y\n−1,3\n–2,5\n3,7\n", ["x"], [-1, -2, 3]),
        ("day,x,y\n1,85.50-,3\n2,9.00+,5\n3,7.25,6\n", ["x"], [-85.5, 9, 7.25]),
        ("x,y\n1.5,2\n2.5,4\n\"3,5\",6\n4.5,8\n", ["x"], [1.5, 2.5, 4.5]),
        ("x,y\n1,2\ninf,4\n3,6\n4,8\n6,9\n", ["x"], [1, 3, 4, 6]),
        ("\ufeff\ufeffx,y\n7,2\n9,4\n", ["x"], [7, 9]),
        ("x,five,y\n1,5,2\n2,5,4\n3,5,7\n", ["x", "five"], [1, 2, 3]),
        ("id,x,y\n1,1,2\n2,2,4\n3,3,7\n", ["x"], [1, 2, 3]),
    ],
)  # fmt: skip
def test_what_people_keep_is_read_as_they_mean_it(file, text, names, first):
    data = import_table(file(text)).experiment.data
    assert list(data.input_names) == names
    assert data.inputs[:, 0].tolist() == pytest.approx(first)


@pytest.mark.parametrize(
    ("text", "decide", "first", "told"),
    [
        (
            "date,y\n01/02/2026,3\n02/03/2026,5\n",
            {},
            [0, 29],
            "with the day first in 01/02/2026; it could be the month",
        ),
        ("date,y\n01/02/2026,3\n02/03/2026,5\n", {"dates of date": "month first"}, [0, 32], ""),
        ("x,y\n12%,3\n0.15,4\n18%,5\n", {}, [12, 0.15, 18], "0.15 has no % behind it and is taken as 0.15 %"),
        ("at,x,y\na,7,2\nb,9,4\nSum a,16,6\nc,7,9\n", {}, [7, 9, 16, 7], "Line 4 stands among the data"),
        ("at,x,y\na,7,2\nb,9,4\nSum a,16,6\nc,7,9\n", {"line 4": "leave out"}, [7, 9, 7], ""),
        ("x,z\n7,ja\n9,nein\n5,k. A.\n", {}, [7, 9], ""),
    ],
)
def test_what_may_be_meant_otherwise_is_told_and_can_be_changed(file, text, decide, first, told):
    made = import_table(file(text), decide=decide)
    assert made.experiment.data.inputs[:, 0].tolist() == first
    unsure = [str(decision.message) for decision in made.decisions if not decision.sure]
    assert [told in sentence for sentence in unsure] == ([True] if told else [])


def test_grades_are_no_negative_numbers(file):
    made = import_table(file("grade,x\n2-,3\n3+,5\n1-,6\n"))
    assert [column.kind for column in made.table.columns] == ["text", "number"]


# What Python strips of a cell and does not of a number.
CONTROLS = ("1\x1f\n0", "0\x1f,1\x1c\n5,6\n", "a,b\n1\x1f,5\n2\x1f,6\n3\x1f,8\n", ",7\n0\x1f,5\n1,6\n")


@pytest.mark.parametrize("text", CONTROLS)
def test_signs_that_count_as_blanks_do_not_stop_whoever_looks_for_counting_numbers(text, file):
    with suppress(RefusalError):
        import_table(file(text))


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("x;y\n1.500;2\n2,000;3\n", 1500.0),
        ("x\ty\n1.500\t2\n2,000\t3\n", 1.5),
        ("x;y\n1.500;2,25\n2,000;3,5\n", 1500.0),
    ],
)
def test_where_point_and_comma_can_each_be_the_decimal_mark_the_separator_tells(text, first, file):
    assert import_table(file(text), target="y").experiment.data.inputs[0].tolist() == [first]


def test_a_single_sample_is_one(file):
    assert import_table(file("a,y\n1,2\n")).lines()[0] == "1 sample: a -> y"
