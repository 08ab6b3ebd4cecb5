import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel
from support import click, field, type_text

from neuron_gui import resources
from neuron_gui.core.strategies import STRATEGIES, GradientDescent, StepSign, tag
from neuron_gui.core.theory.theory import Rates
from neuron_gui.ui.document import Document
from neuron_gui.ui.experiment.learning import LearningPanel
from neuron_gui.ui.widgets.rate_slider import RateSlider

OPENING = resources.preset("opening")
AND = resources.preset("and-gate")


@pytest.fixture
def document(qapp):
    return Document(OPENING)


@pytest.fixture
def panel(qtbot, document):
    panel = LearningPanel(document)
    qtbot.addWidget(panel)
    panel.resize(300, 900)
    panel.show()
    return panel


def shown(panel):
    """Return which cards look chosen, and whose options are in sight."""
    chosen = [kind for kind, card in panel.cards.items() if card.button.isChecked()]
    forms = [kind for kind, form in panel.forms.items() if form.isVisible()]
    return chosen, forms


def pick(qtbot, panel, kind):
    panel.more_button.setChecked(True)
    click(qtbot, panel.cards[kind])


@pytest.mark.parametrize("kind", STRATEGIES)
def test_a_click_on_a_card_chooses_its_strategy_and_shows_its_options_alone(qtbot, panel, document, kind):
    document.edit(OPENING.replaced(strategy=StepSign() if kind != "step_sign" else GradientDescent()), "")
    pick(qtbot, panel, kind)
    assert tag(document.experiment.strategy) == kind
    assert shown(panel) == ([kind], [kind])
    document.undo()
    assert shown(panel)[0] != [kind]


def test_every_card_says_in_a_sentence_what_it_does(panel):
    for kind, card in panel.cards.items():
        texts = [label.text() for label in card.findChildren(QLabel)]
        assert STRATEGIES[kind].sentence in texts
        assert card.button.text() == STRATEGIES[kind].title
        assert card.button.accessibleDescription() == STRATEGIES[kind].sentence


def test_switching_to_and_fro_keeps_the_options(qtbot, panel, document):
    document.set_value("strategy.learning_rate", 0.25, "")
    pick(qtbot, panel, "step_sign")
    document.set_value("strategy.step", 0.5, "")
    pick(qtbot, panel, "gradient_descent")
    assert document.experiment.strategy.learning_rate == 0.25
    pick(qtbot, panel, "step_sign")
    assert document.experiment.strategy == StepSign(step=0.5)


def test_the_options_of_another_document_are_forgotten(qtbot, panel, document):
    document.set_value("strategy.learning_rate", 0.25, "")
    document.open(resources.preset("guessing"), None)
    pick(qtbot, panel, "gradient_descent")
    assert document.experiment.strategy == GradientDescent()
    document.open(OPENING, None)
    pick(qtbot, panel, "step_sign")
    pick(qtbot, panel, "gradient_descent")
    assert document.experiment.strategy == OPENING.strategy


def test_choosing_the_chosen_one_again_is_no_edit(qtbot, panel, document):
    pick(qtbot, panel, "gradient_descent")
    assert not document.modified


def test_options_that_no_longer_fit_give_way_to_the_defaults(qtbot, panel, document):
    """Otherwise a strategy could be chosen no more: the batch that is too large is shown only with it."""
    document.open(
        AND.with_values([("loss.kind", "mse"), ("strategy", {"kind": "gradient_descent", "batch": 4})]), None
    )
    pick(qtbot, panel, "step_sign")
    document.edit(document.experiment.replaced(data=OPENING.data), "")
    pick(qtbot, panel, "gradient_descent")
    assert document.experiment.strategy == GradientDescent()
    assert panel.message.isHidden()


def test_a_strategy_that_does_not_fit_is_refused_with_the_reason_and_the_cards_show_what_is_in_force(
    qtbot, panel, document
):
    stepping = OPENING.with_values([("neuron.activation", "step"), ("strategy", {"kind": "perceptron"})])
    document.open(stepping, None)
    chosen = "perceptron"
    pick(qtbot, panel, "gradient_descent")
    assert document.experiment == stepping
    assert shown(panel) == ([chosen], [chosen])
    assert panel.message.isVisible()
    assert "no slope to descend; use the perceptron rule" in panel.message.text()
    document.set_value("neuron.activation", "sigmoid", "")
    assert panel.message.isHidden()
    pick(qtbot, panel, "gradient_descent")
    assert tag(document.experiment.strategy) == "gradient_descent"


def test_a_strategy_under_more_shows_when_it_is_chosen(panel, document):
    assert not panel.cards["perceptron"].isVisible()
    document.open(OPENING.with_value("strategy", {"kind": "perceptron"}), None)
    assert panel.cards["perceptron"].isVisible()
    assert panel.more_button.isChecked()


def test_a_click_anywhere_on_the_card_counts_but_only_with_the_left_button(qtbot, panel, document):
    card = panel.cards["step_sign"]
    corner = QPoint(card.width() - 15, card.height() - 10)
    qtbot.mouseClick(card, Qt.MouseButton.RightButton, pos=corner)
    assert document.experiment == OPENING
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=corner)
    assert document.experiment.strategy == StepSign()
    assert card.button.hasFocus() or not panel.isActiveWindow()


def test_the_chosen_card_has_another_edge_not_only_another_colour(panel):
    chosen, other = panel.cards["gradient_descent"], panel.cards["step_sign"]
    assert "border: 2px" in chosen.styleSheet()
    assert "border: 1px" in other.styleSheet()


@pytest.mark.parametrize("width", [250, 304])
def test_a_refusal_is_shown_to_its_last_line(qtbot, panel, width):
    panel.resize(width, 700)
    tolerance = field(panel, "stop.tolerance")  # a short label, for which a form leaves more than it takes
    type_text(qtbot, tolerance.line, "0,001")
    text = tolerance.message
    qtbot.waitUntil(lambda: text.isVisible() and text.height() >= text.heightForWidth(text.width()))


def test_the_stop_rules_are_there_for_every_strategy(qtbot, panel, document):
    for kind in STRATEGIES:
        pick(qtbot, panel, kind)
        assert field(panel, "stop.max_steps").line.text() == "1000"


def test_the_track_of_the_learning_rate_shows_what_is_known(panel):
    slider = panel.forms["gradient_descent"].findChild(RateSlider)
    panel.show_rates(Rates(4.5e-6, 9e-6, 4.5e-6))
    assert [zone.kind for zone in slider.zones()] == ["safe", "oscillates", "diverges"]
    panel.show_rates(None)
    assert slider.zones() == []
