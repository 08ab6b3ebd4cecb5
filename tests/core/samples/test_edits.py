import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.translatable import refused

from neuron_gui import ExperimentError, resources
from neuron_gui.core.dataset import MAX_INPUTS, MAX_SAMPLES, Data
from neuron_gui.core.samples import edits

DATA = Data(input_names=("a", "b"), target_name="t", inputs=[[1, 2], [3, 4], [5, 6]], targets=[10, 20, 30])
EXPERIMENT = resources.preset("opening").replaced(data=DATA)
TYPED = EXPERIMENT.with_value("neuron.weights", {"values": [0.25, 0.5]})


def rows(data):
    return edits.cells(data).tolist()


def places(*numbers):
    return np.array(numbers, dtype=np.intp)


def test_the_table_is_the_inputs_and_then_the_target():
    assert rows(DATA) == [[1, 2, 10], [3, 4, 20], [5, 6, 30]]
    assert DATA.column_names == ("a", "b", "t")


# --- Cells ----------------------------------------------------------------------------------------


def test_cells_are_filled_where_rows_and_columns_cross():
    filled = edits.filled(DATA, places(0, 2), places(1, 2), 7.0)
    assert rows(filled) == [[1, 7, 7], [3, 4, 20], [5, 7, 7]]
    assert rows(DATA)[0] == [1, 2, 10]


def test_what_is_not_changed_is_not_copied():
    """Copies, and comparisons with them, take long with a million rows."""
    assert edits.filled(DATA, places(1), places(0), 7.0).targets is DATA.targets
    assert edits.filled(DATA, places(1), places(2), 7.0).inputs is DATA.inputs
    assert edits.with_columns(DATA, 1, 2).targets is DATA.targets
    assert edits.without_columns(DATA, [0]).targets is DATA.targets


def test_the_first_row_is_repeated_below():
    assert rows(edits.filled_down(DATA, places(0, 1, 2), places(0, 2))) == [
        [1, 2, 10],
        [1, 4, 10],
        [1, 6, 10],
    ]


def test_a_block_inside_the_table_replaces_its_cells():
    assert rows(edits.pasted(DATA, 1, 1, np.array([[7.0, 8.0], [9.0, 0.0]]))) == [
        [1, 2, 10],
        [3, 7, 8],
        [5, 9, 0],
    ]


def test_a_block_that_is_longer_adds_rows():
    pasted = edits.pasted(DATA, 3, 0, np.array([[7.0], [8.0]]))
    assert rows(pasted)[3:] == [[7, 0, 0], [8, 0, 0]]


def test_a_wider_block_adds_inputs_and_its_last_column_is_the_target():
    pasted = edits.pasted(DATA, 0, 0, np.array([[1.0, 2.0, 3.0, 4.0]]))
    assert pasted.column_names == ("a", "b", "x3", "t")
    assert rows(pasted) == [[1, 2, 3, 4], [3, 4, 0, 20], [5, 6, 0, 30]]


def test_from_the_target_on_a_wider_block_still_ends_in_the_target():
    pasted = edits.pasted(DATA, 1, 2, np.array([[7.0, 8.0]]))
    assert pasted.column_names == ("a", "b", "x3", "t")
    assert rows(pasted) == [[1, 2, 0, 10], [3, 4, 7, 8], [5, 6, 0, 30]]


def test_a_header_renames_the_columns_under_it():
    pasted = edits.pasted(DATA, 0, 1, np.array([[1.0, 2.0, 3.0]]), ["u", "v", "w"])
    assert pasted.column_names == ("a", "u", "v", "w")


def test_a_header_with_a_name_that_another_column_has_is_refused():
    with refused(ExperimentError, match='the name "a" is taken'):
        edits.pasted(DATA, 0, 1, np.array([[1.0]]), ["a"])


# --- Rows -----------------------------------------------------------------------------------------


def test_rows_are_inserted_with_zeros_or_given_numbers():
    assert rows(edits.with_rows(DATA, 1, 2))[1:3] == [[0, 0, 0], [0, 0, 0]]
    assert rows(edits.with_rows(DATA, 3, 1, np.array([7.0, 8.0, 9.0])))[3] == [7, 8, 9]


def test_a_row_has_to_stay():
    assert rows(edits.without_rows(DATA, places(0, 2))) == [[3, 4, 20]]
    with refused(ExperimentError, match="one row has to stay"):
        edits.without_rows(DATA, places(0, 1, 2))


def test_room_for_a_million_samples_is_kept_without_trying():
    with refused(ExperimentError, match=r"room for 1 000 000 samples; this would make 1 000 003"):
        edits.with_rows(DATA, 0, MAX_SAMPLES)


def test_sorting_is_stable_in_both_directions():
    data = Data(inputs=[[1, 0], [0, 1], [1, 2], [0, 3]], targets=[0, 0, 0, 0])
    assert [row[:2] for row in rows(edits.sorted_by(data, 0))] == [[0, 1], [0, 3], [1, 0], [1, 2]]
    assert [row[:2] for row in rows(edits.sorted_by(data, 0, descending=True))] == [
        [1, 0],
        [1, 2],
        [0, 1],
        [0, 3],
    ]


@given(st.data())
@settings(max_examples=30)
def test_rows_move_as_in_a_list(data):
    n = data.draw(st.integers(1, 6))
    first = data.draw(st.integers(0, n - 1))
    count = data.draw(st.integers(1, n - first))
    to = data.draw(st.integers(0, n))
    samples = Data(inputs=np.arange(n)[:, None], targets=np.zeros(n))
    order = list(range(n))
    block = order[first : first + count]
    expected = [i for i in order[:to] if i not in block] + block + [i for i in order[to:] if i not in block]
    assert edits.with_rows_moved(samples, first, count, to).inputs[:, 0].tolist() == expected


# --- Columns --------------------------------------------------------------------------------------


def test_inputs_are_inserted_under_free_names():
    data = edits.renamed(DATA, 2, "x3")
    wider = edits.with_columns(data, 1, 2)
    assert wider.column_names == ("a", "x4", "x5", "b", "x3")
    assert rows(wider)[0] == [1, 0, 0, 2, 10]


def test_there_are_at_most_64_inputs():
    widest = edits.with_columns(DATA, 0, MAX_INPUTS - 2)
    with refused(ExperimentError, match="room for 64 inputs; this would make 65"):
        edits.with_columns(widest, 0, 1)


def test_an_input_has_to_stay_and_the_target_too():
    assert rows(edits.without_columns(DATA, [0])) == [[2, 10], [4, 20], [6, 30]]
    with refused(ExperimentError, match="one input has to stay"):
        edits.without_columns(DATA, [0, 1])
    with refused(ExperimentError, match="the target has to stay"):
        edits.without_columns(DATA, [1, 2])


def test_columns_move_with_their_names_and_the_last_one_is_the_target():
    moved = edits.with_columns_moved(DATA, 0, 1, 3)
    assert moved.column_names == ("b", "t", "a")
    assert rows(moved)[0] == [2, 10, 1]
    assert moved.targets.tolist() == [1, 3, 5]


@pytest.mark.parametrize(("name", "sentence"), [("  ", "expected a name"), ("b", 'the name "b" is taken')])
def test_a_name_is_refused_if_empty_or_taken(name, sentence):
    assert edits.renamed(DATA, 0, " height ").column_names == ("height", "b", "t")
    with refused(ExperimentError, match=sentence):
        edits.renamed(DATA, 0, name)


@pytest.mark.parametrize(
    "edit",
    [
        lambda data: edits.filled(data, places(0), places(0), 1.0),
        lambda data: edits.pasted(data, 0, 0, np.ones((1, 1))),
        lambda data: edits.with_rows(data, 0, 1),
        lambda data: edits.without_rows(data, places(0)),
        lambda data: edits.with_rows_moved(data, 0, 1, 2),
        lambda data: edits.sorted_by(data, 0, descending=True),
        lambda data: edits.with_columns(data, 0, 1),
        lambda data: edits.without_columns(data, [0]),
        lambda data: edits.with_columns_moved(data, 0, 1, 2),
    ],
)
def test_every_edit_makes_samples_that_nobody_can_write_into(edit):
    before = rows(DATA)
    edited = edit(DATA)
    assert rows(DATA) == before
    for array in (edited.inputs, edited.targets):
        assert not array.flags.writeable
        assert array.flags.c_contiguous


# --- The experiment -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("edit", "weights"),
    [
        (lambda data: edits.with_columns_moved(data, 0, 1, 2), (0.5, 0.25)),
        (lambda data: edits.without_columns(data, [0]), (0.5,)),
        (lambda data: edits.with_columns(data, 1, 1), (0.25, 0.0, 0.5)),
        (lambda data: edits.renamed(data, 0, "height"), (0.25, 0.5)),
        (lambda data: edits.with_rows(data, 0, 1), (0.25, 0.5)),
    ],
)
def test_a_typed_weight_stays_with_its_input(edit, weights):
    assert edits.with_data(TYPED, edit(DATA)).neuron.weights.values == weights


def test_typed_weights_give_way_to_drawn_ones_where_no_input_is_an_old_one():
    other = Data(inputs=np.zeros((1, 3)), targets=[0.0])
    assert edits.with_data(TYPED, other).neuron.weights.uniform == (-10.0, 10.0)
    as_many = Data(inputs=np.zeros((1, 2)), targets=[0.0])
    assert edits.with_data(TYPED, as_many).neuron.weights.values == (0.25, 0.5)


def test_samples_that_a_batch_needs_cannot_go():
    batched = EXPERIMENT.with_value("strategy.batch", 3)
    with refused(ExperimentError, match="batch: expected at most the number of samples, 2"):
        edits.with_data(batched, edits.without_rows(DATA, places(0)))
