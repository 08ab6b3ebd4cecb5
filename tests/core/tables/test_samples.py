"""Tables become samples by choice; samples become a table that reads back."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from support.csv_tables import read
from support.paths import TABLES

from neuron_gui.core.dataset import Data
from neuron_gui.core.tables import samples as samples_module
from neuron_gui.core.tables.samples import (
    ColumnRoles,
    Gaps,
    gaps,
    input_count,
    outline,
    samples,
    suggestion,
    target_name,
)
from neuron_gui.core.tables.source import Source
from neuron_gui.core.tables.table import table_of
from neuron_gui.core.tables.writing import write

names = st.text(st.characters(codec="utf-8", exclude_characters="\0\r"), min_size=1, max_size=6).filter(
    lambda name: name == name.strip()
)


def ignore(part):
    pass


@pytest.fixture
def table(tmp_path):
    def make(text):
        path = tmp_path / "table.csv"
        path.write_text(text, encoding="utf-8")
        return read(path)

    return make


def file_table(name):
    path = TABLES / name
    return read(path)


# --- What is suggested ----------------------------------------------------------------------------


def test_of_penguins_the_species_is_learned_from_what_was_measured():
    penguins = file_table("penguins.csv")
    choice = suggestion(penguins)
    names = [penguins.columns[i].name for i in choice.inputs]
    assert names == ["bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g"]
    assert target_name(penguins, choice) == "species is Adelie"


def test_of_irises_the_species_is_learned_from_four_lengths():
    irises = file_table("iris.csv")
    choice = suggestion(irises)
    assert choice == ColumnRoles((0, 1, 2, 3), 4, "setosa")


@pytest.mark.parametrize(
    ("text", "inputs", "target", "counted"),
    [
        ("a,b,c\n1,2,3\n4,5,7\n", (0, 1), 2, ""),  # the last one
        ("y,a,b\n1,2,3\n4,5,7\n", (1, 2), 0, ""),  # what is called so
        ("a,b,kind\n1,2,p\n4,5,q\n", (0, 1), 2, "p"),
        ("a,b,sick\n1,2,no\n4,5,yes\n", (0, 1), 2, "yes"),
        ("a,b,place\n1,2,x\n4,5,x\n", (0,), 1, ""),  # a text that is always the same is no target
        ("id,a,b\n7,2,3\n9,5,7\n", (1,), 2, ""),
        ("n,a,b\n1,2,3\n2,5,7\n3,5,8\n", (1,), 2, ""),  # 1, 2, 3: the rows' numbers
        ("a,b,empty\n1,2,NA\n4,5,NA\n", (0,), 1, ""),
    ],
)
def test_inputs_and_target_are_suggested(table, text, inputs, target, counted):
    assert suggestion(table(text)) == ColumnRoles(inputs, target, counted)


def test_nothing_is_suggested_where_nothing_is_of_use(table):
    assert suggestion(table("a,b\nx,NA\nx,NA\n")) is None


# --- Samples --------------------------------------------------------------------------------------


def test_rows_with_gaps_are_left_out_and_counted(table):
    t = table("a,b,c\n" + "1,2,3\n" * 18 + "NA,5,6\n7,x,9\n?,y,12\n")
    choice = ColumnRoles((0, 1), 2)
    assert gaps(t, choice) == Gaps(missing=1, wrong=2, left=18)
    assert gaps(t, ColumnRoles((0,), 2)) == Gaps(missing=2, wrong=0, left=19)
    assert samples(t, choice) == Data(
        input_names=("a", "b"), target_name="c", inputs=[[1, 2]] * 18, targets=[3] * 18
    )


def test_texts_become_ones_and_zeros(table):
    t = table("kind,size,y\np,1,no\nq,2,yes\nr,3,no\nq,NA,no\n")
    data = samples(t, ColumnRoles((0, 1), 2, "yes"))
    assert data.input_names == ("kind is p", "kind is q", "kind is r", "size")
    assert data.inputs.tolist() == [[1, 0, 0, 1], [0, 1, 0, 2], [0, 0, 1, 3]]
    assert (data.target_name, data.targets.tolist()) == ("y is yes", [0, 1, 0])
    assert input_count(t, ColumnRoles((0, 1), 2, "yes")) == 4


def test_a_name_that_is_taken_gets_a_number(table):
    t = table("kind,kind is p,y\np,1,3\nq,2,4\n")
    assert samples(t, ColumnRoles((0, 1), 2)).input_names == ("kind is p", "kind is q", "kind is p 2")


def test_the_outline_tells_what_the_samples_are_like(table):
    t = table("a,b,kind,y\n-7,2,p,3\n4,NA,q,-5\n1,1,q,4\n")
    found = outline(t, ColumnRoles((0, 2), 3))
    assert (found.n, found.target, found.low, found.high, found.sizes) == (3, "y", -5, 4, (7, 1))
    found = outline(t, ColumnRoles((0, 1, 2), 3))  # of what is left out nothing is told
    assert (found.n, found.target, found.low, found.high, found.sizes) == (2, "y", 3, 4, (7, 2, 1))
    assert (outline(t, ColumnRoles((0,), 2, "q")).low, outline(t, ColumnRoles((0,), 2, "q")).high) == (0, 1)


# --- Writing --------------------------------------------------------------------------------------


@settings(max_examples=60)
@given(st.data(), st.integers(1, 4), st.integers(1, 5))
def test_samples_written_read_back_bit_for_bit(tmp_path_factory, data, d, n):
    titles = data.draw(st.lists(names, min_size=d + 1, max_size=d + 1, unique=True))
    elements = st.floats(allow_nan=False, allow_infinity=False)
    cells = data.draw(hnp.arrays(np.float64, (n, d + 1), elements=elements))
    given_samples = Data(
        input_names=tuple(titles[:-1]), target_name=titles[-1], inputs=cells[:, :-1], targets=cells[:, -1]
    )
    path = tmp_path_factory.getbasetemp() / "samples.csv"
    write(given_samples, path, ignore)
    hand = {f"numbers of {title}": "1234.5" for title in titles}
    table = table_of(Source.of(path), {"separator": ",", "names": "1", "units": "data", **hand})[1]
    read_back = samples(table, ColumnRoles(tuple(range(d)), d))
    assert read_back == given_samples
    assert read_back.inputs.tobytes() == given_samples.inputs.tobytes()
    assert read_back.targets.tobytes() == given_samples.targets.tobytes()


def test_numbers_are_written_as_short_as_they_can_be(tmp_path):
    data = Data(
        input_names=("a", 'size, "cm"'), target_name="y", inputs=[[1, 0.1], [1e22, -0.0]], targets=[256, 1e-7]
    )
    write(data, tmp_path / "out.csv", ignore)
    assert (tmp_path / "out.csv").read_bytes() == b'a,"size, ""cm""",y\r\n1,0.1,256\r\n1e22,-0.0,1e-7\r\n'


def test_giving_up_leaves_the_file_as_it_was(tmp_path):
    path = tmp_path / "out.csv"
    path.write_text("before")

    def give_up(part):
        if part > 0:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write(Data(inputs=np.zeros((5000, 1)), targets=np.zeros(5000)), path, give_up)
    assert path.read_text() == "before"
    assert [file.name for file in tmp_path.iterdir()] == ["out.csv"]


def test_what_is_suggested_looks_at_every_cell_a_few_times_however_many_columns_lack_values(monkeypatch):
    """Every row lacks a value somewhere, so inputs have to go one by one."""
    width = 60
    lines = [",".join("" if j == i else str(i + j) for j in range(width)) for i in range(width - 1)]
    made = table_of(Source.of_text(",".join(f"c{j}" for j in range(width)) + "\n" + "\n".join(lines)), {})[1]
    looks = []
    lacking = samples_module._lacking
    monkeypatch.setattr(
        samples_module, "_lacking", lambda table, places: looks.extend(places) or lacking(table, places)
    )
    keeps = []
    keep = samples_module._keep
    monkeypatch.setattr(samples_module, "_keep", lambda *a: keeps.append(a) or keep(*a))
    choice = suggestion(made)
    assert choice.inputs
    assert gaps(made, choice).left
    assert len(looks) <= 2 * width * samples_module.MAX_TARGETS
    assert len(keeps) <= 3 * samples_module.MAX_TARGETS


def test_where_no_target_varies_few_are_tried(monkeypatch):
    names, row = ",".join(f"c{j}" for j in range(300)), ",".join("1" * 300)
    made = table_of(Source.of_text(f"{names}\n{row}\n{row}\n"), {})[1]
    tried = []
    choice_for = samples_module.choice_for
    monkeypatch.setattr(samples_module, "choice_for", lambda *a: tried.append(a) or choice_for(*a))
    assert suggestion(made).inputs
    assert len(tried) <= samples_module.MAX_TARGETS
