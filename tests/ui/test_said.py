"""Sentences of the core in the user's language: first translated, then filled."""

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from neuron_gui.core.message import Message
from neuron_gui.ui.said import said, translated

GERMAN = {"Output: {activation}, {rows}": "{rows}: Ausgabe {activation}", "Step": "Stufe"}


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
    assert said(message) == "Step: Ausgabe Stufe"  # a name of the user's own stays as it is


@pytest.mark.usefixtures("german")
def test_what_has_no_translation_stays_as_it_is():
    assert said(Message("{n} rows", n="2")) == "2 rows"
    assert translated("Sigmoid") == "Sigmoid"
    assert translated("") == ""
