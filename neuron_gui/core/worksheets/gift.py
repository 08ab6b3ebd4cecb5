"""Questions in GIFT, the text format of many course systems; all texts are HTML there, as the question is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape

from neuron_gui.core.strange_text import visible
from neuron_gui.core.worksheets.moodle import CHOICES, NUMERICAL, category_name
from neuron_gui.core.worksheets.questions import Question
from neuron_gui.core.worksheets.words import Say


def gift(questions: Sequence[Question], category: str, say: Say) -> str:
    """Return the text: numerical questions, then multiple choices, each kind in a category of its own."""
    return "\n\n".join(_blocks(questions, category, say)) + "\n"


def _blocks(questions: Sequence[Question], category: str, say: Say) -> Iterator[str]:
    choices = [question for question in questions if question.choices]
    for kind, found, answers in ((NUMERICAL, questions, _numbers), (CHOICES, choices, _options)):
        if found:
            yield f"$CATEGORY: $course$/top/{category_name(category)}/{category_name(say(kind))}"
        for question in found:
            head = f"::{_escaped(question.name)}::[html]{_escaped(question.html)}"
            yield "\n".join((head + "{" + ("#" if answers is _numbers else ""), *answers(question), "}"))


def _numbers(question: Question) -> Iterator[str]:
    yield f"=%100%{question.value!r}:{question.tolerance!r}"
    for slip in question.slips:
        yield f"=%0%{slip.value!r}:{slip.tolerance!r}#{_html(slip.said)}"


def _options(question: Question) -> Iterator[str]:
    for choice in question.choices:
        yield f"{'=' if choice.right else '~'}{_html(choice.text)}#{_html(choice.said)}"


def _html(text: str) -> str:
    return _escaped(escape(text, quote=False))


def _escaped(text: str) -> str:
    """Return a text on one line in which no sign means anything to GIFT."""
    return re.sub(r"([~=#{}:\\])", r"\\\1", visible(" ".join(text.split())))
