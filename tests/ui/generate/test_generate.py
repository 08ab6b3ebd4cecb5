"""Made-up samples by mouse and keyboard: what is previewed is what one gets, as one edit."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel
from support import choose, click, field, type_text

from neuron_gui import Experiment, resources
from neuron_gui.core.dataset import Data
from neuron_gui.core.samples.drawn import MAX_POINTS
from neuron_gui.core.samples.generators import GENERATORS, Gate, Line, Plane, TwoClusters
from neuron_gui.core.schema.options import options
from neuron_gui.core.strategies import tag
from neuron_gui.ui.document import Document
from neuron_gui.ui.generate.controller import GenerateController
from neuron_gui.ui.generate.dialog import GenerateDialog

OPENING = resources.preset("opening")


@pytest.fixture
def make(qtbot):
    """Return what opens the dialog on an experiment and waits for its first preview."""
    opened = []

    def open_dialog(experiment=OPENING):
        dialog = GenerateDialog(Document(experiment))
        opened.append(dialog)  # else garbage collection might take it away while it is being painted
        qtbot.addWidget(dialog)
        dialog.open()
        wait(qtbot, dialog)
        return dialog

    return open_dialog


def wait(qtbot, dialog):
    """Wait for the preview of what is chosen."""
    qtbot.waitUntil(lambda: not dialog._drawing.busy)


def choose_kind(qtbot, dialog, kind):
    choose(dialog.editor.findChild(QComboBox), tag(kind))
    wait(qtbot, dialog)


def generate(qtbot, dialog):
    with qtbot.waitSignal(dialog.accepted):
        click(qtbot, dialog.generate_button)
    return dialog._document.experiment


def previewed(dialog):
    shown = [np.column_stack(item.getData()) for item in dialog.points.items.values()]
    return [tuple(point) for point in np.concatenate(shown).tolist()]


@pytest.mark.parametrize("kind", GENERATORS)
def test_every_kind_is_previewed_with_its_options_and_its_sentence(qtbot, make, kind):
    dialog = make()
    choose_kind(qtbot, dialog, kind)
    assert dialog.sentence.text() == kind.sentence
    shown = {label.text() for label in dialog.editor.findChildren(QLabel) if label.isVisible()}
    assert {option.title for option in options(kind)} <= shown
    data = kind().data()
    table = np.column_stack([data.inputs, data.targets])[:, :2]
    assert sorted(previewed(dialog)) == sorted(map(tuple, table.tolist()))
    assert dialog.count.text() == f"Samples: {data.n}"


def test_what_is_typed_is_drawn_at_once_and_generated_as_one_edit(qtbot, make):
    dialog = make()
    type_text(qtbot, field(dialog, "generator.samples").line, "12")
    type_text(qtbot, field(dialog, "generator.noise").line, "0.12345678")
    wait(qtbot, dialog)
    wanted = Line(samples=12, noise=0.12345678).data()
    assert previewed(dialog) == list(zip(wanted.inputs[:, 0].tolist(), wanted.targets.tolist(), strict=True))
    assert dialog._document.experiment == OPENING
    experiment = generate(qtbot, dialog)
    assert experiment.data == wanted
    assert experiment.title == "Line: 12 samples, noise 0.12345678, seed 0"
    assert dialog._document.undoable == ["generated line"]
    dialog._document.undo()
    assert dialog._document.experiment == OPENING


def test_all_of_it_by_keyboard_alone(qtbot, make):
    dialog = make()
    box = dialog.editor.findChild(QComboBox)
    box.setFocus()
    for _ in range(2):
        qtbot.keyClick(box, Qt.Key.Key_Down)  # from line over plane to the clusters
    qtbot.keyClick(box, Qt.Key.Key_Tab)
    qtbot.keyClicks(dialog.focusWidget(), "7")
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    wait(qtbot, dialog)
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog, Qt.Key.Key_G, Qt.KeyboardModifier.AltModifier)
    assert dialog._document.experiment.data == TwoClusters(samples=7).data()


def test_cancel_changes_nothing(qtbot, make):
    dialog = make()
    choose_kind(qtbot, dialog, Plane)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog._document.undoable == []


def test_drawing_anew_takes_the_next_seed_which_another_kind_keeps(qtbot, make):
    dialog = make()
    click(qtbot, dialog.again_button)
    wait(qtbot, dialog)
    assert field(dialog, "generator.seed").line.text() == "1"
    assert previewed(dialog)[0][0] == Line(seed=1).data().inputs[0, 0]
    choose_kind(qtbot, dialog, Gate)
    assert dialog.draft.generator == Gate(seed=1)


def test_of_very_many_samples_some_are_drawn_and_all_are_made(qtbot, make):
    dialog = make()
    type_text(qtbot, field(dialog, "generator.samples").line, "30000")
    wait(qtbot, dialog)
    assert dialog.count.text() == "Samples: 30 000, 1 000 of them drawn"
    assert len(previewed(dialog)) == MAX_POINTS
    assert generate(qtbot, dialog).data == Line(samples=30_000).data()


# --- What does not fit --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "text", "complaint"),
    [
        ("samples", "0", "Expected a whole number from 1 to 1 000 000, got 0. 50 stays in force."),
        ("samples", "1.5", "“1.5” is not a whole number. 50 stays in force."),
        ("noise", "-1", "Expected a number of at least 0, got -1.0. 1 stays in force."),
        ("high", "-9", "Expected low ≤ high, got -5 and -9. 5 stays in force."),
    ],
)
def test_what_makes_no_sense_is_refused_where_it_was_typed_and_enter_goes_no_further(
    qtbot, make, name, text, complaint
):
    dialog = make()
    typed = field(dialog, f"generator.{name}")
    type_text(qtbot, typed.line, text)
    assert typed.message.text() == complaint
    assert dialog.isVisible()
    assert dialog.draft.generator == Line()
    assert dialog._document.undoable == []


def test_samples_beyond_all_bounds_cannot_be_generated(qtbot, make):
    dialog = make()
    type_text(qtbot, field(dialog, "generator.noise").line, "1e308")
    wait(qtbot, dialog)
    assert dialog.message.text() == "These numbers lead to samples that are too large; use smaller ones."
    assert not dialog.generate_button.isEnabled()
    type_text(qtbot, field(dialog, "generator.noise").line, "1")
    wait(qtbot, dialog)
    assert dialog.message.isHidden()
    assert dialog.generate_button.isEnabled()


# --- What else changes --------------------------------------------------------------------------


def test_what_suits_the_samples_is_ticked_and_said(qtbot, make):
    dialog = make()
    choose_kind(qtbot, dialog, TwoClusters)
    sentences = [item.sentence.text() for item, _ in dialog.agreements]
    assert "sigmoid, cross-entropy and a bias" in sentences[0]
    assert all(item.agreed for item, _ in dialog.agreements)
    experiment = generate(qtbot, dialog)
    assert (experiment.neuron.activation, experiment.loss.kind) == ("sigmoid", "bce")
    assert experiment.neuron.bias.trainable
    assert experiment.strategy.learning_rate > 1e-3  # that of the equation would take for ever


def test_what_is_not_ticked_stays_as_it_is_and_unticked(qtbot, make):
    dialog = make()
    choose_kind(qtbot, dialog, TwoClusters)
    for box in [item.box for item, _ in dialog.agreements]:
        click(qtbot, box)
    click(qtbot, dialog.again_button)
    wait(qtbot, dialog)
    assert not any(item.agreed for item, _ in dialog.agreements)
    experiment = generate(qtbot, dialog)
    assert (experiment.neuron, experiment.loss) == (OPENING.neuron, OPENING.loss)
    assert experiment.strategy == OPENING.strategy


def test_what_the_samples_need_has_to_be_ticked(qtbot, make):
    classes = Experiment(data=Data(inputs=[[1], [2]], targets=[0, 1])).with_values(
        [("neuron.activation", "sigmoid"), ("loss.kind", "bce")]
    )
    dialog = make(classes)
    needed = next(item for item, change in dialog.agreements if change.needed)
    click(qtbot, needed.box)
    click(qtbot, dialog.generate_button)
    assert dialog.message.text().startswith("Tick “")
    assert dialog._document.undoable == []
    click(qtbot, needed.box)
    assert generate(qtbot, dialog).loss.kind == "mse"


def test_nothing_is_offered_where_everything_suits(qtbot, make):
    dialog = make(Experiment(data=Line().data()).with_values([("neuron.bias.trainable", True)]))
    assert all("learning rate" in item.sentence.text() for item, _ in dialog.agreements)


def test_the_dialog_keeps_its_options_until_the_next_time(qtbot, make):
    window = QCheckBox()
    qtbot.addWidget(window)
    generating = GenerateController(Document(OPENING), window)
    generating.open()
    dialog = generating.dialog
    choose_kind(qtbot, dialog, Plane)
    generate(qtbot, dialog)
    generating.open()
    wait(qtbot, dialog)
    assert generating.dialog is dialog
    assert dialog.draft.generator == Plane()
    dialog.reject()
