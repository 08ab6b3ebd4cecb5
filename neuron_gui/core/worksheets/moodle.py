"""Questions as Moodle's XML: numerical ones with tolerance, and multiple choices of known slips."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from xml.etree import ElementTree as ET

from neuron_gui.core.message import Message
from neuron_gui.core.strange_text import visible
from neuron_gui.core.worksheets.questions import Question
from neuron_gui.core.worksheets.words import Say

NUMERICAL, CHOICES = Message("Numbers"), Message("Multiple choice")


def quiz(questions: Sequence[Question], category: str, say: Say) -> str:
    """Return the document; its questions come into two categories below one of this name."""
    root = ET.Element("quiz")
    for kind, made in ((NUMERICAL, map(_numerical, questions)), (CHOICES, _multiple_choices(questions))):
        elements = list(made)
        if elements:
            root.append(_category(f"{category_name(category)}/{category_name(say(kind))}"))
            root.extend(elements)
    ET.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, encoding="unicode") + "\n"


def category_name(name: str) -> str:
    """Return a category's name: a slash in it is doubled, for single ones divide categories."""
    return visible(" ".join(name.split())).replace("/", "//")


def _multiple_choices(questions: Sequence[Question]) -> Iterator[ET.Element]:
    return (_multiple_choice(question) for question in questions if question.choices)


def _category(path: str) -> ET.Element:
    element = ET.Element("question", type="category")
    _text(ET.SubElement(element, "category"), f"$course$/top/{path}")
    return element


def _numerical(question: Question) -> ET.Element:
    element = _head(question, "numerical")
    _answer(element, repr(question.value), 100, "", question.tolerance)
    for slip in question.slips:
        _answer(element, repr(slip.value), 0, slip.said, slip.tolerance)
    for name, value in (
        ("unitgradingtype", "0"),
        ("unitpenalty", "0.1"),
        ("showunits", "3"),
        ("unitsleft", "0"),
    ):
        ET.SubElement(element, name).text = value  # no units
    return element


def _multiple_choice(question: Question) -> ET.Element:
    element = _head(question, "multichoice")
    for name, value in (("single", "true"), ("shuffleanswers", "true"), ("answernumbering", "abc")):
        ET.SubElement(element, name).text = value
    for choice in question.choices:
        _answer(element, choice.text, 100 if choice.right else 0, choice.said)
    return element


def _head(question: Question, kind: str) -> ET.Element:
    element = ET.Element("question", type=kind)
    _text(ET.SubElement(element, "name"), question.name)
    _text(ET.SubElement(element, "questiontext", format="html"), question.html)
    _text(ET.SubElement(element, "generalfeedback", format="html"), "")
    for name, value in (("defaultgrade", "1"), ("penalty", "0.3333333"), ("hidden", "0")):
        ET.SubElement(element, name).text = value
    return element


def _answer(element: ET.Element, text: str, fraction: int, said: str, tolerance: float | None = None) -> None:
    answer = ET.SubElement(element, "answer", fraction=str(fraction), format="plain_text")
    _text(answer, text)
    _text(ET.SubElement(answer, "feedback", format="plain_text"), said)
    if tolerance is not None:
        ET.SubElement(answer, "tolerance").text = repr(tolerance)


def _text(element: ET.Element, text: str) -> None:
    ET.SubElement(element, "text").text = _NO_XML.sub("\N{REPLACEMENT CHARACTER}", visible(text))


_NO_XML = re.compile("[\ufffe\uffff]")  # besides what is not seen
