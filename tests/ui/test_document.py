import numpy as np
import pytest
from support.translatable import refused

from neuron_gui import Experiment, ExperimentError, resources
from neuron_gui.core.dataset import Data
from neuron_gui.core.experiment import live_changes
from neuron_gui.core.optimizers import Adam, Momentum
from neuron_gui.core.strategies import StepSign
from neuron_gui.ui import document as documents
from neuron_gui.ui.document import Document

OPENING = resources.preset("opening")


@pytest.fixture
def document(qapp):
    return Document(OPENING)


def rates(document):
    return document.experiment.strategy.learning_rate


def test_an_edit_is_told_with_what_was_before(document, qtbot):
    with qtbot.waitSignal(document.changed) as told:
        document.set_value("seed", 5, "change of the seed")
    assert told.args == [OPENING, OPENING.with_value("seed", 5)]
    assert document.modified
    assert document.undoable == ["change of the seed"]


def test_an_edit_that_changes_nothing_is_none(document, qtbot):
    with qtbot.assertNotEmitted(document.changed):
        document.set_value("seed", OPENING.seed, "change of the seed")
    assert not document.modified
    assert document.undoable == []


def test_an_edit_that_does_not_fit_changes_nothing(document, qtbot):
    with qtbot.assertNotEmitted(document.changed), refused(ExperimentError):
        document.set_value("strategy.learning_rate", -1.0, "")
    assert document.experiment is OPENING
    assert document.undoable == []


EDITS = [
    ("seed", 7),
    ("data.inputs[0][1]", -3.5),
    ("data.targets", [0.5]),
    ("neuron.activation", "sigmoid"),
    ("neuron.bias", {"initial": "random", "trainable": True}),
    ("neuron.weights", {"values": [1, 2]}),
    ("loss.kind", "mae"),
    ("scaling", "max_abs"),
    ("strategy", {"kind": "step_sign", "step": 0.5}),
    ("strategy.learning_rate", 0.5),
    ("strategy.optimizer", {"kind": "adam"}),
    ("stop.tolerance", None),
]


@pytest.mark.parametrize(("path", "value"), EDITS, ids=[path for path, _ in EDITS])
def test_every_kind_of_edit_can_be_undone_and_redone(document, path, value):
    document.set_value(path, value, "an edit")
    after = document.experiment
    assert after != OPENING
    document.undo()
    assert document.experiment == OPENING
    assert not document.modified
    document.redo()
    assert document.experiment == after
    assert document.modified


def test_all_edits_are_undone_one_by_one(document):
    states = [document.experiment]
    for path, value in EDITS[:8]:
        document.set_value(path, value, path)
        states.append(document.experiment)
    for state in reversed(states[:-1]):
        document.undo()
        assert document.experiment == state
    assert document.undoable == []


def test_values_typed_one_after_the_other_are_undone_one_after_the_other(document):
    for rate in (0.1, 0.2, 0.3):
        document.set_value("strategy.learning_rate", rate, "")
    document.undo()
    assert rates(document) == 0.2
    document.undo()
    assert rates(document) == 0.1


def test_the_values_of_one_drag_are_one_edit(document):
    before = rates(document)
    document.set_value("seed", 1, "")
    for rate in (0.1, 0.2, 0.3):
        document.set_value("strategy.learning_rate", rate, "", key="drag 1")
    for rate in (0.4, 0.5):
        document.set_value("strategy.learning_rate", rate, "", key="drag 2")
    undone = []
    while document.undoable:
        document.undo()
        undone.append((rates(document), document.experiment.seed))
    assert undone == [(0.3, 1), (before, 1), (before, OPENING.seed)]
    document.redo()
    document.redo()
    assert rates(document) == 0.3


def test_a_drag_that_comes_back_leaves_nothing_to_undo(document):
    before = rates(document)
    for rate in (0.1, 0.2, before):
        document.set_value("strategy.learning_rate", rate, "", key="drag")
    assert document.experiment == OPENING
    assert document.undoable == []
    assert not document.modified


def test_a_drag_after_saving_is_a_change_of_its_own(document, tmp_path):
    document.set_value("strategy.learning_rate", 0.1, "", key="drag")
    document.save(tmp_path / "a.neuron.json")
    document.set_value("strategy.learning_rate", 0.2, "", key="drag")
    assert document.modified
    document.undo()
    assert rates(document) == 0.1
    assert not document.modified


def test_saving_is_told_and_clears_the_mark_until_the_next_edit(document, qtbot, tmp_path):
    path = tmp_path / "mine.neuron.json"
    document.set_value("seed", 5, "")
    with qtbot.waitSignal(document.edits_changed):
        document.save(path)
    assert not document.modified
    assert document.path == path
    assert Experiment.load(path) == document.experiment
    document.undo()
    assert document.modified  # the file has seed 5
    document.redo()
    assert not document.modified


def test_saving_that_fails_keeps_mark_and_place(document, tmp_path):
    document.set_value("seed", 5, "")
    with pytest.raises(OSError, match="No such file"):
        document.save(tmp_path / "nowhere" / "mine.neuron.json")
    assert document.modified
    assert document.path is None


def test_resetting_leaves_nothing_unsaved_and_can_be_undone(document):
    document.set_value("seed", 5, "")
    document.reset("reset")
    assert document.experiment is OPENING
    assert not document.modified
    document.undo()
    assert document.modified
    document.set_value("seed", OPENING.seed, "")  # typed back
    document.reset("reset")
    assert not document.modified


def test_resetting_what_was_saved_otherwise_leaves_that_unsaved(document, tmp_path):
    document.set_value("seed", 5, "")
    document.save(tmp_path / "a.neuron.json")
    document.reset("reset")
    assert document.experiment is OPENING
    assert document.modified  # the file has seed 5
    document.undo()
    assert not document.modified


def test_the_title_follows_what_the_experiment_is(document):
    document.set_value("stop.max_steps", 7, "")
    assert document.experiment.title == OPENING.title  # "... by gradient descent"
    document.set_value("strategy", {"kind": "step_sign"}, "")
    assert document.experiment.title == "256·x + 212·y = 1492"
    document.set_value("data.targets[0]", 5, "")
    assert document.experiment.title == "256·x + 212·y = 5"
    document.undo()
    document.undo()
    assert document.experiment.title == OPENING.title


def test_the_title_of_a_gate_tells_of_its_samples_alone():
    document = Document(resources.preset("and-gate"))
    document.set_value("strategy.learning_rate", 0.125, "")
    assert document.experiment.title == "An AND gate"
    document.set_value("data.targets[0]", 1, "")
    names = document.experiment.data.column_names
    assert document.experiment.title == f"{', '.join(names[:-1])} → {names[-1]}"


@pytest.mark.parametrize(("title", "stays"), [("Homework 3", True), (OPENING.title, False), ("", False)])
def test_a_title_that_a_person_wrote_stays(title, stays, tmp_path):
    document = Document(OPENING.with_value("title", title), tmp_path / "a.neuron.json")
    assert document.title_is_written == stays
    document.set_value("data.targets[0]", 5, "")
    assert document.experiment.title == (title if stays else "256·x + 212·y = 5")


def test_a_rate_changed_with_its_title_is_taken_over_by_the_run():
    after = OPENING.with_values([("title", "other"), ("strategy.learning_rate", 0.5)])
    assert live_changes(OPENING, after) == {"strategy.learning_rate": 0.5}


def test_opening_another_one_forgets_the_edits_of_the_first(document, qtbot, tmp_path):
    other = resources.preset("and-gate")
    document.set_value("seed", 5, "")
    with qtbot.waitSignals([document.leaving, document.changed], order="strict"):
        document.open(other, tmp_path)
    assert (document.experiment, document.opened, document.path) == (other, other, tmp_path)
    assert not document.modified
    assert document.undoable == []


LIVE = [
    {"strategy.learning_rate": 0.5},
    {"strategy.optimizer.momentum": 0.5},
    {"stop.tolerance": None},
    {"stop.tolerance": 0.5},
    {"stop.max_steps": 5},
    {"stop.max_steps": 5, "strategy.learning_rate": 0.5},
]


@pytest.mark.parametrize("values", LIVE, ids=map(str, LIVE))
def test_a_run_takes_over_rates_coefficients_and_stop_rules(values):
    before = OPENING.with_value("strategy.optimizer", {"kind": "momentum"})
    assert live_changes(before, before.with_values(values.items())) == values


@pytest.mark.parametrize(
    ("path", "value"),
    [
        *(edit for edit in EDITS if edit[0] not in ("strategy.learning_rate", "stop.tolerance")),
        ("strategy.batch", 1),
        ("strategy.schedule", {"kind": "cosine"}),
        ("stop.target_loss", 0.5),
    ],
)
def test_everything_else_needs_a_new_run(path, value):
    assert live_changes(OPENING, OPENING.with_value(path, value)) is None


def test_a_live_change_beside_another_one_needs_a_new_run():
    after = OPENING.with_values([("seed", 5), ("strategy.learning_rate", 0.5)])
    assert live_changes(OPENING, after) is None


def test_the_coefficient_of_another_optimizer_is_no_live_change():
    momentum = OPENING.replaced(strategy=OPENING.strategy.__class__(optimizer=Momentum()))
    adam = OPENING.replaced(strategy=OPENING.strategy.__class__(optimizer=Adam()))
    assert live_changes(momentum, adam) is None
    assert live_changes(momentum, OPENING.replaced(strategy=StepSign())) is None


def test_no_change_needs_no_new_run():
    assert live_changes(OPENING, Experiment.from_dict(OPENING.to_dict())) == {}


def test_an_edit_after_undoing_forgets_what_was_undone(document, tmp_path):
    document.set_value("seed", 1, "first")
    document.set_value("seed", 2, "second")
    document.save(tmp_path / "a.neuron.json")
    document.undo()
    assert (document.undoable, document.redoable) == (["first"], ["second"])
    document.set_value("seed", 3, "third")
    assert (document.undoable, document.redoable) == (["first", "third"], [])
    assert document.modified  # and so it stays: there is no way back to what the file has
    document.undo()
    assert document.modified
    document.redo()
    document.redo()
    assert document.experiment.seed == 3
    assert document.modified


def test_undo_and_redo_without_anything_to_do_are_harmless(document, qtbot):
    with qtbot.assertNotEmitted(document.changed):
        document.undo()
        document.redo()


def test_what_can_be_undone_is_told_after_the_change(document):
    told = []
    document.changed.connect(lambda *_: told.append("changed"))
    document.edits_changed.connect(lambda: told.append((document.undoable, document.modified)))
    document.set_value("seed", 5, "edit")
    document.undo()
    assert told == ["changed", (["edit"], True), "changed", ([], False)]


def test_what_was_edited_while_the_file_was_written_is_not_saved(qapp, tmp_path):
    document = Document(resources.preset("opening"))
    document.set_value("seed", 1, "")
    written = document.experiment
    document.set_value("seed", 2, "")
    document.note_saved(tmp_path / "mine.neuron.json", written)
    assert document.modified
    document.undo()
    assert not document.modified  # this is what the file holds
    document.note_saved(tmp_path / "mine.neuron.json", document.experiment)
    assert not document.modified


def samples(number):
    """Return samples that take 2000 bytes."""
    return Data(inputs=np.full((125, 1), float(number)), targets=np.zeros(125))


def test_the_oldest_edits_of_large_samples_are_forgotten_and_never_the_newest(
    document, tmp_path, monkeypatch
):
    monkeypatch.setattr(documents, "HISTORY_BYTES", 5000)
    document.edit(OPENING.replaced(data=samples(0)), "edit 0")
    document.save(tmp_path / "a.neuron.json")
    for number in range(1, 3):
        document.edit(document.experiment.replaced(data=samples(number)), f"edit {number}")
    document.set_value("seed", 9, "seed")  # takes no memory to speak of
    assert document.undoable == ["edit 0", "edit 1", "edit 2", "seed"]
    document.edit(document.experiment.replaced(data=samples(3)), "edit 3")
    assert document.undoable == ["edit 2", "seed", "edit 3"]
    for _ in range(5):
        document.undo()
    assert document.experiment.data == samples(1)
    assert document.modified  # what the file has is out of reach
    while document.redoable:
        document.redo()
    assert document.experiment.data == samples(3)
    monkeypatch.setattr(documents, "HISTORY_BYTES", 10)
    document.edit(document.experiment.replaced(data=samples(4)), "edit 4")
    assert document.undoable == ["edit 4"]


def test_the_file_is_still_known_when_edits_older_than_it_are_forgotten(document, tmp_path, monkeypatch):
    monkeypatch.setattr(documents, "HISTORY_BYTES", 5000)
    for number in range(3):
        document.edit(document.experiment.replaced(data=samples(number)), f"edit {number}")
    document.save(tmp_path / "a.neuron.json")
    document.edit(document.experiment.replaced(data=samples(3)), "edit 3")
    assert document.undoable == ["edit 2", "edit 3"]
    document.undo()
    assert not document.modified
