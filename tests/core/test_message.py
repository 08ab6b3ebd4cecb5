"""Sentences of the core: said with their gaps filled, equal to what says the same, and not to be altered."""

import copy
import pickle
import re
from dataclasses import FrozenInstanceError
from pathlib import Path

import numpy as np
import pytest

import neuron_gui
from neuron_gui.core.lessons.lesson import LessonError
from neuron_gui.core.message import N_, Message, RefusalError, Remedy, grouped
from neuron_gui.core.schema.input_file import UnfitFileError
from neuron_gui.core.schema.part import ExperimentError

RATE = Remedy("strategy.learning_rate", 0.01)


def test_a_sentence_is_said_with_its_gaps_filled():
    assert str(Message("{rate} is {times} times {limit}.", rate="1", times="2", limit="0.5")) == (
        "1 is 2 times 0.5."
    )


def test_a_message_in_a_gap_is_said_in_its_place():
    assert str(Message("Output: {activation}", activation=Message("Sigmoid"))) == "Output: Sigmoid"


@pytest.mark.parametrize("name", ["text", "values", "self", "forecast", "mood", "remedy"])
def test_gaps_may_have_any_name(name):
    assert str(Message(f"It is {{{name}}}.", **{name: "so"})) == "It is so."


def test_what_a_sentence_means_comes_beside_it():
    plain = Message("{rate} is too fast.", rate="1")
    told = plain.meaning(forecast="Will diverge.", mood="warning", remedy=RATE)
    assert (told.text, told.values) == (plain.text, plain.values)
    assert (told.forecast, told.mood, told.remedy) == ("Will diverge.", "warning", RATE)
    assert (plain.forecast, plain.mood, plain.remedy) == ("", "ready", None)


def test_sentences_are_equal_if_all_of_them_is():
    assert Message("{n} rows", n="2") == Message("{n} rows", n="2")
    assert Message("{n} rows", n="2") != Message("{n} rows", n="3")
    assert Message("{n} rows", n="2") != Message("{n} rows", n="2").meaning(mood="good")


def test_a_sentence_cannot_be_altered():
    with pytest.raises(FrozenInstanceError):
        Message("Ready.").text = "Done."


def test_a_marked_text_stays_as_it_is():
    assert N_("Will diverge.") == "Will diverge."


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        (0, "0"),
        (999, "999"),
        (1000, "1\u202f000"),
        (np.int32(147320), "147\u202f320"),
        (-(10**9), "-1\u202f000\u202f000\u202f000"),
        (1234.5, "1\u202f234.5"),
        (2e6, "2\u202f000\u202f000"),
        (1234567.5, "1\u202f234\u202f568"),
        (1e30, "1e+30"),
    ],
)
def test_thousands_are_apart_by_a_space_that_no_language_takes_for_a_decimal_mark(number, shown):
    assert grouped(number) == shown


def test_nothing_else_groups_numbers():
    package = Path(neuron_gui.__file__).parent
    commas = re.compile(r"\{[^{}]*:,[^{}]*\}")
    found = [file.name for file in package.rglob("*.py") if commas.search(file.read_text("utf-8"))]
    assert found == ["message.py"]


@pytest.mark.parametrize(
    "error",
    [
        RefusalError(Message("{n} rows", n="2"), Message("In {file}", file="a.csv")),
        ExperimentError(".seed", Message("expected {n}", n="1")),
        LessonError(3, Message("expected a title")),
        UnfitFileError(Message("it is a pipe and not a file")),
    ],
    ids=lambda error: type(error).__name__,
)
@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda e: pickle.loads(pickle.dumps(e))])
def test_what_was_refused_in_one_process_is_told_in_another(error, again):
    """A pool whose worker raises what cannot be made again is broken, with all that others do in it."""
    found = again(error)
    assert (type(found), str(found), found.args) == (type(error), str(error), error.args)
    assert found.reason == error.reason and vars(found).keys() == vars(error).keys()
