from time import thread_time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from PySide6.QtCore import QModelIndex, Qt

from neuron_gui import resources
from neuron_gui.core.dataset import MAX_INPUTS, Data
from neuron_gui.core.numbers import parse_number
from neuron_gui.ui.document import Document
from neuron_gui.ui.samples.clipboard import CellBlock
from neuron_gui.ui.samples.model import SampleModel

DATA = Data(
    input_names=("height", "weight"),
    target_name="sporty",
    inputs=[[1.8, 70], [1.6, 60], [1.7, 90]],
    targets=[1, 1, 0],
)
EXPERIMENT = resources.preset("opening").replaced(data=DATA)
ACROSS, DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical


@pytest.fixture
def document(qapp):
    return Document(EXPERIMENT)


@pytest.fixture
def model(document):
    return SampleModel(document)


@pytest.fixture
def refusals(model):
    said = []
    model.refused.connect(said.append)
    return said


def places(*numbers):
    return np.array(numbers, dtype=np.intp)


def cells(model):
    """Return what the table shows of the samples, without the empty row under them."""
    return [
        [model.data(model.index(row, column)) for column in range(model.columnCount())]
        for row in range(model.rowCount() - 1)
    ]


def titles(model):
    return [model.headerData(i, ACROSS) for i in range(model.columnCount())]


def test_qt_finds_no_fault_in_the_model(document, qtmodeltester):
    model = SampleModel(document)
    qtmodeltester.check(model, force_py=True)
    model.insert_rows(3, 2)
    model.insert_columns(2, 1)
    model.setData(model.index(0, 0), "5")
    document.undo()
    model.remove_rows(places(0, 1))
    model.remove_columns({0})
    model.paste(1, 0, CellBlock(np.zeros((9, 7))))
    document.undo()
    document.open(resources.preset("and-gate"), None)


def test_a_row_is_a_sample_and_the_last_column_the_target(model):
    assert cells(model) == [["1.8", "70", "1"], ["1.6", "60", "1"], ["1.7", "90", "0"]]
    assert titles(model) == ["height", "weight", "= sporty"]
    assert [model.headerData(i, DOWN) for i in range(4)] == ["1", "2", "3", "+"]
    tips = [model.headerData(i, ACROSS, Qt.ItemDataRole.ToolTipRole) for i in range(3)]
    assert [tip.splitlines()[0] for tip in tips] == ["Input 1: height", "Input 2: weight", "Target: sporty"]


def test_what_is_outside_has_no_data_and_no_flags(model):
    assert model.data(QModelIndex()) is None
    assert model.flags(QModelIndex()) == Qt.ItemFlag.NoItemFlags
    assert not model.setData(QModelIndex(), "1")
    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0
    assert model.headerData(17, ACROSS) is None
    assert model.headerData(17, DOWN) is None
    assert not model.setData(model.index(0, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)


# --- Typing ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "number"),
    [("0.123456789012345678", 0.123456789012345678), ("−2e-7", -2e-7), (" 5 ", 5.0), (3, 3.0), (0.1, 0.1)],
)
@pytest.mark.parametrize("column", [0, 2])
def test_a_good_number_is_taken_in_full(model, document, refusals, column, text, number):
    assert model.setData(model.index(1, column), text)
    data = document.experiment.data
    assert (data.targets[1] if column == 2 else data.inputs[1, column]) == number
    assert parse_number(model.data(model.index(1, column))) == number
    assert refusals == []
    document.undo()
    assert document.experiment == EXPERIMENT


@pytest.mark.parametrize("text", ["", "abc", "nan", "inf", "1e400", "1,5", "1_0", None])
@pytest.mark.parametrize(("column", "name"), [(0, "height"), (2, "sporty")])
def test_a_wrong_cell_is_refused_where_it_is_with_the_reason(model, document, refusals, column, name, text):
    old = model.data(model.index(1, column))
    assert not model.setData(model.index(1, column), text)
    assert document.experiment is EXPERIMENT
    (said,) = refusals
    assert said.startswith(f"Row 2, {name}: ")
    assert said.endswith(f" {old} stays in force.")
    assert not document.modified


def test_a_target_that_the_loss_cannot_use_is_refused(document):
    document.open(resources.preset("height-and-weight"), None)
    document.edit(
        document.experiment.with_values([("neuron.activation", "sigmoid"), ("loss.kind", "bce")]), ""
    )
    model, said = SampleModel(document), []
    model.refused.connect(said.append)
    before = document.experiment
    assert not model.setData(model.index(0, model.columnCount() - 1), "2")
    assert document.experiment is before
    assert said == ["cross-entropy (bce) needs targets from 0 to 1, got 2; others need another loss"]


@given(
    value=st.floats(allow_nan=False, allow_infinity=False), row=st.integers(0, 2), column=st.integers(0, 2)
)
def test_any_number_survives_being_edited_and_shown(value, row, column):
    model = SampleModel(Document(EXPERIMENT))
    assert model.setData(model.index(row, column), repr(value))
    assert parse_number(model.data(model.index(row, column))) == value


def test_a_long_number_can_be_read_in_full_by_pointing_at_it(model):
    model.setData(model.index(0, 0), "0.1234567890123")
    tip = Qt.ItemDataRole.ToolTipRole
    assert model.data(model.index(0, 0), tip) == "0.1234567890123"
    assert model.data(model.index(0, 1), tip) is None


def test_a_number_typed_under_the_samples_is_a_new_one(model, document, refusals):
    assert [model.data(model.index(3, column)) for column in range(3)] == ["", "", ""]
    assert "add a sample" in model.data(model.index(3, 0), Qt.ItemDataRole.ToolTipRole)
    assert model.setData(model.index(3, 1), " ")  # nothing was typed there
    assert not document.modified
    assert not model.setData(model.index(3, 1), "abc")
    assert refusals == ["Row 4, weight: “abc” is not a number; type one such as 0.5 or 1e-3."]
    assert model.setData(model.index(3, 1), "80")
    assert cells(model)[3] == ["0", "80", "0"]
    assert document.undoable == ["new row 4"]
    document.undo()
    assert document.experiment == EXPERIMENT


# --- Rows and columns -----------------------------------------------------------------------------


def test_rows_come_and_go_without_the_cursor_losing_its_place(model, document, qtbot):
    with qtbot.waitSignal(model.rowsInserted), qtbot.assertNotEmitted(model.modelReset):
        model.insert_rows(0, 2)
    assert cells(model)[:2] == [["0", "0", "0"]] * 2
    with qtbot.waitSignal(model.rowsRemoved), qtbot.assertNotEmitted(model.modelReset):
        document.undo()
    with qtbot.waitSignal(model.columnsInserted), qtbot.assertNotEmitted(model.modelReset):
        model.insert_columns(0, 1)
    with qtbot.waitSignal(model.columnsRemoved), qtbot.assertNotEmitted(model.modelReset):
        document.undo()
    assert document.experiment == EXPERIMENT


def test_rows_are_removed_but_never_the_last_one(model, document, refusals):
    model.remove_rows(places(0, 2))
    assert cells(model) == [["1.6", "60", "1"]]
    assert not model.remove_rows(places(0))
    assert refusals == ["one row has to stay; change its numbers instead"]
    document.undo()
    assert document.experiment == EXPERIMENT


def test_a_new_column_comes_before_the_target_under_a_free_name(model, document):
    document.edit(document.experiment.with_value("data.target_name", "x3"), "")
    model.insert_columns(2, 1)
    model.insert_columns(3, 1)
    assert titles(model) == ["height", "weight", "x4", "x5", "= x3"]
    assert [row[2:] for row in cells(model)] == [["0", "0", "1"], ["0", "0", "1"], ["0", "0", "0"]]


def test_columns_are_removed_but_never_the_last_input_nor_the_target(model, document, refusals):
    model.remove_columns({0, 2})
    model.remove_columns({2})
    assert refusals == ["the target has to stay; choose cells of the inputs to remove"] * 2
    assert document.experiment is EXPERIMENT
    model.remove_columns({0})
    assert cells(model) == [["70", "1"], ["60", "1"], ["90", "0"]]
    model.remove_columns({0})
    assert refusals[2:] == ["one input has to stay; change its numbers instead"]
    document.undo()
    assert document.experiment == EXPERIMENT


def test_there_are_at_most_64_inputs(model, document, refusals):
    model.insert_columns(0, MAX_INPUTS - 2)
    assert document.experiment.data.d == 64
    assert refusals == []
    assert not model.insert_columns(0, 1)
    assert document.experiment.data.d == 64
    assert refusals == ["there is room for 64 inputs; this would make 65"]


def test_every_edit_says_what_undo_takes_back(model, document):
    for edit in (
        lambda: model.setData(model.index(1, 0), "5"),
        lambda: model.clear(places(0, 1), places(0, 1)),
        lambda: model.clear(places(2), places(1)),
        lambda: model.fill_down(places(1, 2), places(2)),
        lambda: model.paste(0, 0, CellBlock(np.ones((2, 3)))),
        lambda: model.insert_rows(0, 1),
        lambda: model.insert_rows(0, 1000),
        lambda: model.move_rows(1002, 1, 0),
        lambda: model.move_rows(1001, 2, 0),
        lambda: model.remove_rows(places(5)),
        lambda: model.remove_rows(places(5, 6)),
        lambda: model.insert_columns(0, 1),
        lambda: model.insert_columns(0, 2),
        lambda: model.move_columns(0, 1, 3),
        lambda: model.remove_columns({0}),
        lambda: model.remove_columns({0, 1}),
        lambda: model.rename(0, "size"),
        lambda: model.sort(0),
    ):
        edit()
    assert document.undoable == [
        "change of height in row 2",
        "clearing of 4 cells",
        "clearing of 1 cell",
        "fill down",
        "paste of 6 cells",
        "new row 1",
        "1 000 new rows",
        "move of row 1003",
        "move of 2 rows",
        "removal of row 6",
        "removal of 2 rows",
        "new input",
        "2 new inputs",
        "move of x4",
        "removal of x5",
        "removal of 2 columns",
        "new name of height",
        "sort by size",
    ]


def test_the_table_follows_whatever_edits_the_document(model, document, qtbot):
    with qtbot.waitSignal(model.dataChanged):
        document.set_value("data.inputs[0][0]", 5, "")
    assert cells(model)[0][0] == "5"
    with qtbot.waitSignal(model.headerDataChanged):
        document.set_value("data.input_names", ["a", "b"], "")
    document.open(resources.preset("opening"), None)
    assert cells(model) == [["256", "212", "1492"]]
    assert titles(model) == ["x", "y", "= total"]
    with qtbot.assertNotEmitted(model.dataChanged):
        document.set_value("seed", 9, "")


def test_no_edit_of_a_hundred_thousand_rows_takes_long(document):
    rng = np.random.default_rng(0)
    n = 100_000
    data = Data(inputs=rng.normal(size=(n, 5)), targets=rng.normal(size=n))
    document.open(EXPERIMENT.replaced(data=data), None)
    model = SampleModel(document)
    for edit in (
        lambda: model.setData(model.index(n - 1, 0), "3.5"),
        lambda: model.insert_rows(0, 1),
        lambda: model.remove_rows(np.arange(0, n, 2)),
        lambda: model.move_columns(0, 1, 3),
        lambda: model.sort(0),
        document.undo,
    ):
        start = thread_time()
        edit()
        assert thread_time() - start < 0.5  # measured 0.003 to 0.02


# --- Any edits in any order -----------------------------------------------------------------------

NUMBERS = st.floats(allow_nan=False, allow_infinity=False) | st.integers(-3, 3).map(float)


class Edits(RuleBasedStateMachine):
    """The table against a plain list of lists, with a plain list of its states to undo to."""

    @initialize()
    def begin(self):
        self.document = Document(EXPERIMENT)
        self.model = SampleModel(self.document)
        self.rows = [[1.8, 70.0, 1.0], [1.6, 60.0, 1.0], [1.7, 90.0, 0.0]]
        self.names = ["height", "weight", "sporty"]
        self.past, self.future = [], []

    def _note(self, rows, names=None):
        """Expect another state, if it is one."""
        names = names or self.names
        if (rows, names) != (self.rows, self.names):
            self.past.append((self.rows, self.names))
            self.future = []
            self.rows, self.names = rows, names

    def _place(self, data, size):
        return data.draw(st.integers(0, size - 1))

    def _columns(self, order):
        self._note([[row[j] for j in order] for row in self.rows], [self.names[j] for j in order])

    @rule(data=st.data(), value=NUMBERS)
    def type_a_number(self, data, value):
        i, j = self._place(data, len(self.rows) + 1), self._place(data, len(self.names))
        assert self.model.setData(self.model.index(i, j), repr(value))
        rows = [list(row) for row in self.rows] + [[0.0] * len(self.names)] * (i == len(self.rows))
        rows[i] = [*rows[i][:j], value, *rows[i][j + 1 :]]
        self._note(rows)

    @precondition(lambda self: len(self.rows) < 8 and len(self.names) < 6)
    @rule(data=st.data(), height=st.integers(1, 3), width=st.integers(1, 3))
    def paste(self, data, height, width):
        i, j = self._place(data, len(self.rows) + 1), self._place(data, len(self.names))
        block = [[data.draw(NUMBERS) for _ in range(width)] for _ in range(height)]
        self.model.paste(i, j, CellBlock(np.array(block)))
        more = max(0, j + width - len(self.names))
        rows = [[*row[:-1], *[0.0] * more, row[-1]] for row in self.rows]
        rows += [[0.0] * (len(self.names) + more)] * max(0, i + height - len(rows))
        for k, numbers in enumerate(block):
            rows[i + k] = [*rows[i + k][:j], *numbers, *rows[i + k][j + width :]]
        self._note(rows, [*self.names[:-1], *self._new_names(more), self.names[-1]])

    def _new_names(self, count):
        numbered = (f"x{i}" for i in range(len(self.names), 99))
        free = [name for name in numbered if name not in self.names]
        return free[:count]

    @rule(data=st.data())
    def clear(self, data):
        i, j = self._place(data, len(self.rows)), self._place(data, len(self.names))
        self.model.clear(np.arange(i + 1), places(j))
        self._note([[*row[:j], 0.0, *row[j + 1 :]] if k <= i else row for k, row in enumerate(self.rows)])

    @rule(data=st.data())
    def fill_down(self, data):
        i, j = self._place(data, len(self.rows)), self._place(data, len(self.names))
        self.model.fill_down(np.arange(i, len(self.rows)), places(j))
        value = self.rows[i][j]
        self._note([[*row[:j], value, *row[j + 1 :]] if k > i else row for k, row in enumerate(self.rows)])

    @precondition(lambda self: len(self.rows) < 8)
    @rule(data=st.data(), count=st.integers(1, 2))
    def insert_rows(self, data, count):
        at = self._place(data, len(self.rows) + 1)
        self.model.insert_rows(at, count)
        self._note([*self.rows[:at], *[[0.0] * len(self.names)] * count, *self.rows[at:]])

    @rule(data=st.data())
    def remove_a_row(self, data):
        i = self._place(data, len(self.rows))
        assert self.model.remove_rows(places(i)) == (len(self.rows) > 1)
        self._note([*self.rows[:i], *self.rows[i + 1 :]] if len(self.rows) > 1 else self.rows)

    @rule(data=st.data())
    def move_a_row(self, data):
        i, to = self._place(data, len(self.rows)), self._place(data, len(self.rows))
        self.model.move_rows(i, 1, to + (to > i))
        rows = [*self.rows[:i], *self.rows[i + 1 :]]
        self._note([*rows[:to], self.rows[i], *rows[to:]])

    @rule(data=st.data(), down=st.booleans())
    def sort(self, data, down):
        j = self._place(data, len(self.names))
        self.model.sort(j, Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder)
        self._note(sorted(self.rows, key=lambda row: -row[j] if down else row[j]))

    @precondition(lambda self: len(self.names) < 6)
    @rule(data=st.data())
    def insert_an_input(self, data):
        at = self._place(data, len(self.names))
        self.model.insert_columns(at, 1)
        names = [*self.names[:at], *self._new_names(1), *self.names[at:]]
        self._note([[*row[:at], 0.0, *row[at:]] for row in self.rows], names)

    @rule(data=st.data())
    def remove_a_column(self, data):
        j = self._place(data, len(self.names))
        possible = len(self.names) > 2 and j < len(self.names) - 1
        assert self.model.remove_columns({j}) == possible
        if possible:
            self._columns([k for k in range(len(self.names)) if k != j])

    @rule(data=st.data())
    def move_a_column(self, data):
        j, to = self._place(data, len(self.names)), self._place(data, len(self.names))
        self.model.move_columns(j, 1, to + (to > j))
        order = [k for k in range(len(self.names)) if k != j]
        self._columns([*order[:to], j, *order[to:]])

    @rule(data=st.data(), name=st.sampled_from(["", "height", "size", " age "]))
    def rename(self, data, name):
        j = self._place(data, len(self.names))
        name = name.strip()
        possible = bool(name) and name not in [*self.names[:j], *self.names[j + 1 :]]
        assert self.model.rename(j, name) == possible
        if possible:
            self._note(self.rows, [*self.names[:j], name, *self.names[j + 1 :]])

    @rule()
    def undo(self):
        self.document.undo()
        if self.past:
            self.future.insert(0, (self.rows, self.names))
            self.rows, self.names = self.past.pop()

    @rule()
    def redo(self):
        self.document.redo()
        if self.future:
            self.past.append((self.rows, self.names))
            self.rows, self.names = self.future.pop(0)

    @invariant()
    def the_table_is_the_list_of_lists(self):
        shown = [[parse_number(text) for text in row] for row in cells(self.model)]
        assert shown == self.rows
        assert titles(self.model) == [*self.names[:-1], f"= {self.names[-1]}"]
        assert (len(self.document.undoable), len(self.document.redoable)) == (
            len(self.past),
            len(self.future),
        )


TestEdits = Edits.TestCase
TestEdits.settings = settings(max_examples=40, stateful_step_count=25)
