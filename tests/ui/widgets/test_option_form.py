import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QToolButton
from support import choose, type_text

from neuron_gui import resources
from neuron_gui.core.optimizers import Adam, Momentum
from neuron_gui.core.schedules import Constant
from neuron_gui.core.schema.options import options
from neuron_gui.core.stop import Stop
from neuron_gui.core.strategies import STRATEGIES, GradientDescent
from neuron_gui.ui.document import Document
from neuron_gui.ui.lessons.frames import WIDTH
from neuron_gui.ui.widgets.fold import Fold
from neuron_gui.ui.widgets.log_slider import LogSlider
from neuron_gui.ui.widgets.number_field import CheckedField
from neuron_gui.ui.widgets.option_form import INDENT, OptionForm, PartEditor, words

OPENING = resources.preset("opening")


@pytest.fixture
def make(qtbot):
    """Return what makes a document with a strategy, and the form of its options."""

    def form(**strategy):
        document = Document(OPENING.with_value("strategy", strategy))
        form = OptionForm(document, "strategy", STRATEGIES[strategy["kind"]])
        form.show_part(document.experiment.strategy)
        document.changed.connect(lambda _, after: form.show_part(after.strategy))
        qtbot.addWidget(form)
        form.show()
        return document, form

    return form


@pytest.mark.parametrize("kind", STRATEGIES)
def test_every_option_has_a_row_with_its_title_and_its_sentence(make, kind):
    _, form = make(kind=kind)
    for fold in form.findChildren(Fold):
        fold.button.click()
    texts = [label.text() for label in form.findChildren(QLabel)]
    texts += [box.text() for box in form.findChildren(QCheckBox)]
    for option in options(STRATEGIES[kind]):
        assert option.title in texts
        assert option.description
        tips = [w.toolTip() for w in form.findChildren(object) if w.objectName() == f"strategy.{option.name}"]
        assert option.description in tips


def test_a_typed_value_goes_into_the_document_and_every_value_is_shown(qtbot, make):
    document, form = make(kind="step_sign", step=0.25)
    (step,) = form.findChildren(CheckedField)
    assert step.line.text() == "0.25"
    type_text(qtbot, step.line, "1e-3")
    assert document.experiment.strategy.step == 0.001
    assert step.line.text() == "0.001"
    assert document.undoable == ["change of step size"]


@pytest.mark.parametrize(
    ("name", "word"), [("size", "proportional"), ("order", "together"), ("direction", "error_times_input")]
)
def test_a_chosen_word_goes_into_the_document(make, name, word):
    document, form = make(kind="step_sign")
    box = form.findChild(QComboBox, f"strategy.{name}")
    assert box.accessibleName()
    choose(box, word)
    assert getattr(document.experiment.strategy, name) == word
    document.undo()
    assert box.currentData() == getattr(document.experiment.strategy, name)


def test_words_of_the_file_are_shown_as_one_reads_them():
    assert words("error_times_input") == "Error times input"


def test_a_ticked_box_goes_into_the_document(make):
    document, form = make(kind="random_guess")
    box = form.findChild(QCheckBox)
    box.click()
    assert document.experiment.strategy.integers
    box.click()
    assert not document.experiment.strategy.integers


def test_a_tick_that_does_not_fit_is_taken_back_with_the_reason(qtbot, make):
    document, form = make(kind="random_guess", low=0.5)
    box = form.findChild(QCheckBox)
    box.click()
    assert not document.experiment.strategy.integers
    assert not box.isChecked()
    assert form.message.text() == "Expected a whole number, got 0.5."
    assert form.message.isVisible()
    type_text(qtbot, form.findChild(CheckedField, "strategy.low").line, "1")
    assert form.message.isHidden()
    box.click()
    assert document.experiment.strategy.integers


def test_a_box_that_is_shown_ticked_has_chosen_nothing(qtbot):
    chosen = []

    class Listener:
        def set_value(self, path, value, text, key=""):
            chosen.append((path, value))

    form = OptionForm(Listener(), "strategy", STRATEGIES["random_guess"])
    qtbot.addWidget(form)
    form.show_part(STRATEGIES["random_guess"](integers=True))
    box = form.findChild(QCheckBox)
    assert box.isChecked()
    assert chosen == []
    box.click()
    assert chosen == [("strategy.integers", False)]


# --- The learning rate and its slider -------------------------------------------------------------


def test_field_and_slider_show_the_same_rate(qtbot, make):
    document, form = make(kind="gradient_descent", learning_rate=1e-6)
    rate = form.findChild(CheckedField, "strategy.learning_rate")
    slider = rate.findChild(LogSlider)
    assert slider.value() == 60
    slider.setValue(80)
    assert document.experiment.strategy.learning_rate == 1e-5
    assert rate.line.text() == "1e-5"
    type_text(qtbot, rate.line, "0.001")
    assert slider.value() == 120
    assert document.experiment.strategy.learning_rate == 0.001


@pytest.mark.parametrize("value", ["1e308", "5e-324", "1e-9", "10"])
def test_a_rate_beyond_the_slider_puts_it_at_its_end_and_stays_exact(qtbot, make, value):
    document, form = make(kind="gradient_descent", learning_rate=0.5)
    rate = form.findChild(CheckedField, "strategy.learning_rate")
    slider = rate.findChild(LogSlider)
    type_text(qtbot, rate.line, value)
    assert document.experiment.strategy.learning_rate == float(value)
    assert slider.value() == (slider.maximum() if float(value) >= 10 else slider.minimum())


def test_two_drags_are_two_edits(make):
    document, form = make(kind="gradient_descent", learning_rate=1e-6)
    slider = form.findChild(LogSlider)
    for positions in (range(61, 70), range(71, 80)):
        slider.setSliderDown(True)
        for position in positions:
            slider.setValue(position)
        slider.setSliderDown(False)
    assert len(document.undoable) == 2
    document.undo()
    assert slider.value() == 69
    document.undo()
    assert document.experiment.strategy.learning_rate == 1e-6


# --- Options behind "More options" ----------------------------------------------------------------


def test_what_most_people_do_not_need_is_folded_away(make):
    _, form = make(kind="gradient_descent")
    more = form.findChild(QToolButton)
    assert form.findChild(CheckedField, "strategy.batch") is None  # as long as nobody has looked at it
    more.click()
    batch = form.findChild(CheckedField, "strategy.batch")
    assert batch.isVisible()
    more.click()
    assert not batch.isVisible()


def test_a_strategy_without_such_options_has_nothing_to_unfold(make):
    _, form = make(kind="step_sign")
    assert form.findChildren(QToolButton) == []


def test_what_is_in_force_can_be_seen_while_it_is_folded_away(make):
    document, form = make(kind="gradient_descent")
    fold = form.findChild(Fold)
    assert fold.inside.text() == "Plain gradient descent"
    document.set_value("strategy.optimizer", {"kind": "adam"}, "")
    document.set_value("strategy.schedule", {"kind": "cosine"}, "")
    form.show_part(document.experiment.strategy)
    assert fold.inside.isVisible()
    assert fold.inside.text() == fold.button.accessibleDescription() == "Adam, Cosine"
    fold.button.click()
    assert not fold.inside.isVisible()
    document.set_value("strategy.schedule", {"kind": "constant"}, "")
    document.set_value("strategy.batch", 1, "")
    form.show_part(document.experiment.strategy)
    assert fold.inside.text() == "Adam, Batch 1"


@pytest.fixture
def unfolded(make):
    document, form = make(kind="gradient_descent")
    form.findChild(QToolButton).click()
    return document, form


def test_what_is_unfolded_begins_where_everything_does_and_what_belongs_to_a_choice_is_indented(unfolded):
    _, form = unfolded
    form.resize(400, form.height())
    QApplication.processEvents()
    assert form.findChild(Fold).button.x() < 10, "the button stays where it was"
    choose(optimizer(form), "momentum")
    QApplication.processEvents()
    (coefficient,) = form.findChildren(CheckedField, "strategy.optimizer.momentum")
    label = coefficient.parentWidget().findChild(QLabel)
    left = QPoint()
    assert label.mapTo(form, left).x() - optimizer(form).mapTo(form, left).x() == INDENT
    assert INDENT > WIDTH, "a lesson's frame goes around the whole and covers no letter"


def optimizer(form):
    return form.findChild(PartEditor, "strategy.optimizer").findChild(QComboBox)


def test_an_optimizer_brings_its_own_coefficients(qtbot, unfolded):
    document, form = unfolded
    choose(optimizer(form), "momentum")
    assert document.experiment.strategy.optimizer == Momentum()
    visible = [f.objectName() for f in form.findChildren(CheckedField) if f.isVisible()]
    assert visible == ["strategy.learning_rate", "strategy.optimizer.momentum", "strategy.batch"]
    type_text(
        qtbot,
        next(f for f in form.findChildren(CheckedField, "strategy.optimizer.momentum") if f.isVisible()).line,
        "0.5",
    )
    assert document.experiment.strategy.optimizer == Momentum(momentum=0.5)
    choose(optimizer(form), "adam")
    assert document.experiment.strategy.optimizer == Adam()
    assert sum("beta" in f.objectName() for f in form.findChildren(CheckedField) if f.isVisible()) == 2


def test_choosing_the_same_optimizer_again_keeps_its_coefficients(make):
    strategy = {"kind": "gradient_descent", "optimizer": {"kind": "momentum", "momentum": 0.5}}
    document, form = make(**strategy)
    form.findChild(QToolButton).click()
    choose(optimizer(form), "momentum")
    assert document.experiment.strategy.optimizer == Momentum(momentum=0.5)
    assert not document.modified


def test_tab_comes_to_options_made_late_where_they_stand(qtbot, make):
    _, form = make(kind="gradient_descent")
    form.activateWindow()
    form.findChild(QToolButton).click()
    choose(optimizer(form), "momentum")
    form.findChild(CheckedField, "strategy.learning_rate").setFocus()
    reached = []
    for _ in range(7):
        form.focusNextChild()
        reached.append(form.focusWidget().accessibleName())
    assert reached[2:] == ["Optimizer", "Momentum μ", "Batch", "Schedule", "Learning rate η"]


def test_an_optimizer_that_does_not_fit_is_refused_with_the_reason(make):
    document, form = make(kind="gradient_descent", batch=1)
    form.findChild(QToolButton).click()
    choose(optimizer(form), "newton")
    assert document.experiment.strategy == GradientDescent(learning_rate=0.001, batch=1)
    assert optimizer(form).currentData() == "sgd"
    (said,) = (label for label in form.findChildren(QLabel) if "newton" in label.text().lower())
    assert said.isVisible()
    assert said.text() == 'Newton needs all samples in every step; set the batch to "full".'


@pytest.mark.parametrize("text", ["full", " full ", "1"])
def test_the_batch_is_a_word_or_a_number(qtbot, make, text):
    document, form = make(kind="gradient_descent", batch=1 if "full" in text else "full")
    form.findChild(QToolButton).click()
    type_text(qtbot, form.findChild(CheckedField, "strategy.batch").line, text)
    assert document.experiment.strategy.batch == ("full" if "full" in text else 1)


def test_a_schedule_and_its_constants(make):
    document, form = make(
        kind="gradient_descent", schedule={"kind": "step_decay", "factor": 0.25, "every": 7}
    )
    form.findChild(QToolButton).click()
    shown = {f.objectName(): f.line.text() for f in form.findChildren(CheckedField)}
    assert shown["strategy.schedule.factor"] == "0.25"
    assert shown["strategy.schedule.every"] == "7"
    choose(form.findChild(PartEditor, "strategy.schedule").findChild(QComboBox), "constant")
    assert document.experiment.strategy.schedule == Constant()


def test_what_may_be_off_is_empty_and_says_off(qtbot):
    document = Document(OPENING)
    form = OptionForm(document, "stop", Stop)
    qtbot.addWidget(form)
    form.show_part(document.experiment.stop)
    form.show()
    tolerance = form.findChild(CheckedField, "stop.tolerance")
    assert tolerance.line.placeholderText() == "off"
    type_text(qtbot, tolerance.line, "  ")
    assert document.experiment.stop.tolerance is None
    type_text(qtbot, tolerance.line, "0")
    assert document.experiment.stop.tolerance == 0.0


def test_what_is_typed_for_a_part_that_goes_is_not_put_into_what_comes(qtbot, unfolded):
    document, form = unfolded
    choose(optimizer(form), "momentum")
    field = next(f for f in form.findChildren(CheckedField, "strategy.optimizer.momentum") if f.isVisible())
    type_text(qtbot, field.line, "0.5", key=None)
    assert field.line.hasFocus()
    other = document.experiment.with_value("strategy.optimizer", {"kind": "nesterov"})
    document.edit(other, "another one")
    assert document.experiment == other
