import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt

from neuron_gui import resources
from neuron_gui.core.dataset import MAX_INPUTS, Data
from neuron_gui.ui.document import Document
from neuron_gui.ui.numbers import parse_number
from neuron_gui.ui.panels.sample_model import SampleModel, with_data

DATA = Data(
    input_names=("height", "weight"),
    target_name="sporty",
    inputs=[[1.8, 70], [1.6, 60], [1.7, 90]],
    targets=[1, 1, 0],
)
EXPERIMENT = resources.preset("opening").replaced(data=DATA)


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


def cells(model):
    return [
        [model.data(model.index(row, column)) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_qt_finds_no_fault_in_the_model(document, qtmodeltester):
    model = SampleModel(document)
    qtmodeltester.check(model, force_py=True)
    model.add_row()
    model.add_column()
    model.setData(model.index(0, 0), "5")
    document.undo()
    model.remove_rows({0, 1})
    document.open(resources.preset("and-gate"), None)


def test_a_row_is_a_sample_and_the_last_column_the_target(model):
    assert cells(model) == [["1.8", "70", "1"], ["1.6", "60", "1"], ["1.7", "90", "0"]]
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    assert [model.headerData(i, across) for i in range(3)] == ["height", "weight", "= sporty"]
    assert [model.headerData(i, down) for i in range(3)] == ["1", "2", "3"]
    tips = [model.headerData(i, across, Qt.ItemDataRole.ToolTipRole) for i in range(3)]
    assert tips == ["Input 1: height", "Input 2: weight", "Target: sporty"]


def test_what_is_outside_has_no_data_and_no_flags(model):
    assert model.data(QModelIndex()) is None
    assert model.flags(QModelIndex()) == Qt.ItemFlag.NoItemFlags
    assert not model.setData(QModelIndex(), "1")
    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0
    assert model.headerData(17, Qt.Orientation.Horizontal) is None
    assert not model.setData(model.index(0, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)


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
    assert said == ["bce needs targets from 0 to 1, got 2"]


@given(
    value=st.floats(allow_nan=False, allow_infinity=False), row=st.integers(0, 2), column=st.integers(0, 2)
)
def test_any_number_survives_being_edited_and_shown(value, row, column):
    model = SampleModel(Document(EXPERIMENT))
    assert model.setData(model.index(row, column), repr(value))
    assert parse_number(model.data(model.index(row, column))) == value


def test_a_new_row_has_zeros_and_comes_last(model, document, qtbot):
    with qtbot.waitSignal(model.modelReset):
        model.add_row()
    assert cells(model)[3] == ["0", "0", "0"]
    document.undo()
    assert document.experiment == EXPERIMENT


def test_rows_are_removed_but_never_the_last_one(model, document, refusals):
    model.remove_rows({0, 2})
    assert cells(model) == [["1.6", "60", "1"]]
    model.remove_rows({0})
    assert refusals == ["One row has to stay; change its numbers instead."]
    model.remove_rows(set())
    assert len(cells(model)) == 1
    document.undo()
    assert document.experiment == EXPERIMENT


def test_a_new_column_comes_before_the_target_under_a_free_name(model, document):
    document.edit(document.experiment.with_value("data.target_name", "x3"), "")
    model.add_column()
    model.add_column()
    names = [model.headerData(i, Qt.Orientation.Horizontal) for i in range(5)]
    assert names == ["height", "weight", "x4", "x5", "= x3"]
    assert [row[2:] for row in cells(model)] == [["0", "0", "1"], ["0", "0", "1"], ["0", "0", "0"]]


def test_columns_are_removed_but_never_the_last_input_nor_the_target(model, document, refusals):
    model.remove_columns({0, 2})
    model.remove_columns({2})
    assert refusals == ["The target has to stay; choose cells of the inputs to remove."] * 2
    assert document.experiment is EXPERIMENT
    model.remove_columns({0})
    assert cells(model) == [["70", "1"], ["60", "1"], ["90", "0"]]
    model.remove_columns({0})
    assert refusals[2:] == ["One input has to stay; change its numbers instead."]
    model.remove_columns(set())
    assert model.columnCount() == 2
    document.undo()
    assert document.experiment == EXPERIMENT


def test_there_are_at_most_64_inputs(model, document, refusals):
    for _ in range(MAX_INPUTS - 2):
        model.add_column()
    assert document.experiment.data.d == 64
    assert refusals == []
    model.add_column()
    assert document.experiment.data.d == 64
    assert refusals == ["expected at most 64 inputs, got 65"]


def test_start_weights_that_no_longer_fit_give_way_to_drawn_ones():
    typed = EXPERIMENT.with_value("neuron.weights", {"values": [1, 2]})
    wider = Data(inputs=np.zeros((1, 3)), targets=[0.0])
    assert with_data(typed, wider).neuron.weights.uniform == (-10.0, 10.0)
    same = Data(inputs=np.zeros((1, 2)), targets=[0.0])
    assert with_data(typed, same).neuron.weights.values == (1.0, 2.0)


def test_the_table_follows_whatever_edits_the_document(model, document, qtbot):
    with qtbot.waitSignal(model.dataChanged):
        document.set_value("data.inputs[0][0]", 5, "")
    assert cells(model)[0][0] == "5"
    with qtbot.waitSignal(model.headerDataChanged):
        document.set_value("data.input_names", ["a", "b"], "")
    with qtbot.waitSignal(model.modelReset):
        document.open(resources.preset("opening"), None)
    assert cells(model) == [["256", "212", "1492"]]
    with qtbot.assertNotEmitted(model.dataChanged), qtbot.assertNotEmitted(model.modelReset):
        document.set_value("seed", 9, "")
