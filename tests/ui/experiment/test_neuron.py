import pytest
from PySide6.QtWidgets import QLabel
from support import choose, type_text

from neuron_gui import resources
from neuron_gui.core.neuron import ACTIVATIONS, LOSSES
from neuron_gui.ui.document import Document
from neuron_gui.ui.experiment.neuron import NeuronPanel
from neuron_gui.ui.widgets.fold import Fold

OPENING = resources.preset("opening")


@pytest.fixture
def document(qapp):
    return Document(OPENING)


@pytest.fixture
def panel(qtbot, document):
    panel = NeuronPanel(document)
    qtbot.addWidget(panel)
    panel.show()
    return panel


BOXES = [
    *[("activation", "neuron.activation", word) for word in ACTIVATIONS if word not in ("identity", "step")],
    *[("loss", "loss.kind", word) for word in LOSSES if word not in ("mse", "bce")],
    *[("scaling", "scaling", word) for word in ("standardize", "max_abs")],
]


@pytest.mark.parametrize(("box", "path", "word"), BOXES)
def test_a_choice_goes_into_the_document_and_comes_back_with_undo(panel, document, box, path, word):
    box = getattr(panel, box)
    before = box.currentData()
    choose(box, word)
    assert document.experiment == OPENING.with_value(path, word)
    assert panel.message.isHidden()
    document.undo()
    assert document.experiment == OPENING
    assert box.currentData() == before


def test_the_formula_of_activation_and_loss_is_shown(panel):
    choose(panel.activation, "sigmoid")
    choose(panel.loss, "half_mse")
    texts = [label.text() for label in panel.findChildren(QLabel)]
    assert "a = 1 / (1 + exp(−z))" in texts
    assert "mean(e²) / 2" in texts


def test_cross_entropy_without_a_sigmoid_is_refused_and_the_box_shows_what_is_in_force(panel, document):
    choose(panel.loss, "bce")
    assert document.experiment == OPENING
    assert panel.loss.currentData() == "mse"
    assert panel.message.isVisible()
    assert "needs the sigmoid activation" in panel.message.text()


def test_a_sigmoid_and_targets_from_0_to_1_make_cross_entropy_possible(panel, document):
    document.edit(OPENING.with_value("data.targets", [1]), "")
    choose(panel.loss, "bce")
    choose(panel.activation, "sigmoid")
    assert panel.message.isHidden()
    choose(panel.loss, "bce")
    assert document.experiment.loss.kind == "bce"
    choose(panel.activation, "identity")
    assert panel.activation.currentData() == "sigmoid"
    assert panel.message.isVisible()


def test_a_step_with_gradient_descent_is_refused_with_a_way_out(panel, document):
    choose(panel.activation, "step")
    assert document.experiment == OPENING
    assert panel.activation.currentData() == "identity"
    assert "use the perceptron rule" in panel.message.text()
    document.set_value("strategy", {"kind": "perceptron"}, "")
    assert panel.message.isHidden()
    choose(panel.activation, "step")
    assert document.experiment.neuron.activation == "step"


@pytest.mark.parametrize(
    ("text", "initial", "shown"),
    [("0.5", 0.5, "0.5"), ("-3", -3.0, "-3"), (" Random ", "random", "random"), ("1e-7", 1e-7, "1e-7")],
)
def test_the_bias_starts_where_it_is_told_or_at_random(qtbot, panel, document, text, initial, shown):
    type_text(qtbot, panel.bias.line, text)
    assert document.experiment.neuron.bias.initial == initial
    assert panel.bias.line.text() == shown


def test_the_bias_learns_if_it_is_ticked(panel, document):
    panel.bias_learns.click()
    assert document.experiment.neuron.bias.trainable
    document.undo()
    assert not panel.bias_learns.isChecked()


@pytest.mark.parametrize(
    ("text", "weights", "shown"),
    [
        ("-1 to 1", {"uniform": (-1.0, 1.0)}, "-1 to 1"),
        ("−0.5 to 1e-3", {"uniform": (-0.5, 0.001)}, "-0.5 to 0.001"),
        ("5 to 5", {"uniform": (5.0, 5.0)}, "5 to 5"),
        ("1, 2", {"values": (1.0, 2.0)}, "1, 2"),
        ("0.1;−0.2", {"values": (0.1, -0.2)}, "0.1, -0.2"),
    ],
)
def test_weights_start_in_a_range_or_one_by_one(qtbot, panel, document, text, weights, shown):
    type_text(qtbot, panel.weights.line, text)
    start = document.experiment.neuron.weights
    assert {"uniform": start.uniform} == weights or {"values": start.values} == weights
    assert panel.weights.line.text() == shown


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("1", "Expected 2 numbers, got 1"),
        ("1, 2, 3", "Expected 2 numbers, got 3"),
        ("5 to 1", "Expected low ≤ high, got 5 and 1"),
        ("1, -", "“-” is not a number"),
        ("1,,2", "Type a number"),
        ("-1e308 to 1e308", "width is a finite number"),
    ],
)
def test_start_weights_that_do_not_fit_are_refused(qtbot, panel, document, text, reason):
    type_text(qtbot, panel.weights.line, text)
    assert document.experiment is OPENING
    assert reason in panel.weights.message.text()
    assert panel.weights.message.text().endswith("-10 to 10 stays in force.")


def test_what_is_typed_for_the_weights_reads_back_as_it_is_shown(qtbot, panel, document):
    type_text(qtbot, panel.weights.line, "0.1, 1e-300")
    before = document.experiment
    type_text(qtbot, panel.weights.line, panel.weights.line.text() + " ")
    assert document.experiment == before


@pytest.mark.parametrize("text", ["0", "9223372036854775807", "1e3"])
def test_any_seed_that_a_file_may_have_can_be_typed(qtbot, panel, document, text):
    document.open(OPENING.with_value("seed", 5), None)
    type_text(qtbot, panel.seed.line, text)
    assert document.experiment.seed == (1000 if text == "1e3" else int(text))
    assert panel.seed.line.text() == str(document.experiment.seed)


def test_penalties_in_force_can_be_seen_while_they_are_folded_away(panel, document):
    fold = panel.findChild(Fold)
    assert fold.inside.text() == ""
    document.set_value("loss.l2", 0.5, "")
    assert fold.inside.text() == "L2 0.5"
