"""Names that a spreadsheet would run as formulas: it shows them, and they come back as they were."""

import csv
import io

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from long.share import size
from support.problems import experiment

from neuron_gui import Run
from neuron_gui.core.dataset import Data
from neuron_gui.core.progress import untold
from neuron_gui.core.sweep import files as sweep_files
from neuron_gui.core.sweep.dial import Dial
from neuron_gui.core.sweep.sweep import Sweep
from neuron_gui.core.tables.formulas import harmless, plain
from neuron_gui.core.tables.layout import UNSEEN
from neuron_gui.core.tables.look import look
from neuron_gui.core.tables.samples import samples, suggestion
from neuron_gui.core.tables.source import Source
from neuron_gui.core.tables.table import table_of
from neuron_gui.core.tables.writing import write
from neuron_gui.core.trajectory import write_trajectory
from neuron_gui.ui.samples.clipboard import read_block, write_block

BEGINNINGS = ("=", "@", "+", "-", "\t", "\r", "\n", " =", "'=", "''-", "'\t", "＝", "'")
STARTS = tuple("=+-@\t\r\n＝＋－＠")  # of cells that a spreadsheet may run


def is_ordinary(name):
    """Whether a name has no blanks around it, which readers drop, and cannot be taken for a number."""
    return name == name.strip().strip(UNSEEN) and not any(letter.isdigit() for letter in name)


text = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=6)
names = st.builds(str.__add__, st.sampled_from((*BEGINNINGS, "", "x")), text).filter(
    lambda name: (
        name.strip(UNSEEN)
        and name == name.rstrip().rstrip(UNSEEN)
        and (harmless(name) != name or is_ordinary(name))
    )
)
several = st.lists(names, min_size=2, max_size=5, unique=True)


@given(names)
def test_a_name_is_written_so_that_it_is_a_text_and_read_as_it_was(name):
    assert not harmless(name).lstrip(" ").startswith(STARTS)
    assert plain(harmless(name)) == name


@pytest.mark.parametrize("name", ["x", "loss", "w'", "'quoted'", "a=b", "1-2", "−x"])
def test_other_names_are_written_as_they_are(name):
    assert harmless(name) == plain(name) == name


def names_in(path):
    return [column.name for column in look(Source.of(path), {}).columns]


def can_begin_a_table(titles):
    """Whether names are no remark above a table, and have none of the ends of lines that become one."""
    return not titles[0].startswith(("#", "%", "!", "*", "/")) and "\r" not in "".join(titles)


@settings(max_examples=size(200, 80))
@given(several.filter(can_begin_a_table))
def test_an_exported_table_brings_the_very_names_back(tmp_path_factory, titles):
    path = tmp_path_factory.getbasetemp() / "formulas.csv"
    cells = np.arange(2.0 * len(titles)).reshape(2, -1)
    write(
        Data(
            input_names=tuple(titles[:-1]), target_name=titles[-1], inputs=cells[:, :-1], targets=cells[:, -1]
        ),
        path,
        untold,
    )
    with path.open(encoding="utf-8", newline="") as file:
        header = next(csv.reader(file))
    assert not any(cell.lstrip(" ").startswith(STARTS) for cell in header)
    assert names_in(path) == titles


@settings(max_examples=size(200, 80))
@given(several)
def test_names_on_the_clipboard_come_back(titles):
    block = read_block(write_block(np.ones((2, len(titles))), titles), has_names=True)
    written = write_block(np.ones((2, len(titles))), titles)
    header = next(csv.reader(io.StringIO(written, newline=""), delimiter="\t"))
    assert not any(cell.lstrip(" ").startswith(STARTS) for cell in header)
    assert list(block.header) == titles


def hostile():
    return experiment([[1, 2]], [3], weights=[0, 0]).with_value(
        "data.input_names", ["=cmd|' /C calc'!A0", "-x"]
    )


def test_a_trajectory_has_no_formulas_and_reads_back(tmp_path):
    run = Run(hostile())
    run.advance(2)
    path = tmp_path / "trajectory.csv"
    write_trajectory(run, path)
    with path.open(encoding="utf-8", newline="") as file:
        header = next(csv.reader(file))
    assert header[4:-1] == ["'=cmd|' /C calc'!A0", "'-x"]
    assert names_in(path)[4:-1] == ["=cmd|' /C calc'!A0", "-x"]


def test_an_ordinary_trajectory_is_written_as_ever(tmp_path):
    run = Run(experiment([[1, 2]], [3], weights=[0, 0]))
    path = tmp_path / "trajectory.csv"
    write_trajectory(run, path)
    assert path.read_bytes().startswith(b"step,loss,error,max_abs_error,x1,x2,bias\n0,")


def test_a_word_of_a_sweep_is_no_formula(tmp_path):
    sweep = Sweep(hostile().with_value("stop.max_steps", 1), Dial("title", ("=1+1", "x")))
    cells = sweep.empty_map
    for piece in sweep.pieces():
        cells.add(piece)
    path = tmp_path / "sweep.csv"
    sweep_files.write_cells(sweep, cells, path)
    with path.open(encoding="utf-8", newline="") as file:
        assert [row[0] for row in csv.reader(file)] == ["title", "'=1+1", "x"]


def test_an_exported_table_is_imported_as_it_was(tmp_path):
    data = hostile().data
    path = tmp_path / "samples.csv"
    write(data, path, untold)
    _, table = table_of(Source.of(path), {})
    assert samples(table, suggestion(table)) == data
