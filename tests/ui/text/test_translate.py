"""Sentences of the core in the user's language: first translated, then filled."""

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from neuron_gui import ExperimentError, resources
from neuron_gui.core.message import Message
from neuron_gui.ui.text.translate import error_text, translated, translated_message

GERMAN = {
    "Output: {activation}, {rows}": "{rows}: Ausgabe {activation}",
    "Step": "Stufe",
    "expected {expected}, got {found}": "hier steht {found} und nicht {expected}",
    "a whole number from {ge} to {le}": "eine ganze Zahl von {ge} bis {le}",
    "an empty list": "eine leere Liste",
}


class German(QTranslator):
    """Knows a few words."""

    def translate(self, context, text, comment=None, n=-1):
        return None if context else GERMAN.get(text)


@pytest.fixture
def german(qapp):
    translator = German()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.mark.usefixtures("german")
def test_a_sentence_is_translated_before_its_gaps_are_filled():
    message = Message("Output: {activation}, {rows}", activation=Message("Step"), rows="Step")
    assert translated_message(message) == "Step: Ausgabe Stufe"  # a name of the user's own stays as it is


@pytest.mark.usefixtures("german")
def test_what_has_no_translation_stays_as_it_is():
    assert translated_message(Message("{n} rows", n="2")) == "2 rows"
    assert translated("Sigmoid") == "Sigmoid"
    assert translated("") == ""


@pytest.mark.usefixtures("german")
def test_what_is_refused_is_told_in_the_language_of_the_window_and_logged_in_english():
    with pytest.raises(ExperimentError) as caught:
        resources.preset("opening").with_value("stop.max_steps", [])
    assert (
        error_text(caught.value)
        == "hier steht eine leere Liste und nicht eine ganze Zahl von 1 bis 1 000 000 000"
    )
    english = "expected a whole number from 1 to 1 000 000 000, got an empty list"
    assert str(caught.value) == f"$.stop.max_steps: {english}"


@pytest.mark.parametrize(
    ("error", "why"),
    [
        (FileNotFoundError(2, "No such file", "lost.json"), "No such file"),
        (OSError("the disk is full"), "the disk is full"),
        (ValueError("what is wrong"), "what is wrong"),
    ],
)
def test_errors_of_the_system_are_told_in_its_words(error, why):
    assert error_text(error) == why
