"""Answers to a lesson's questions: what stands in a report of them, and what is refused."""

import re
from math import inf

import pytest
from support.translatable import refused

from neuron_gui import ExperimentError, Run, lesson_files, resources, simulate
from neuron_gui.core.lessons import file as lesson_file
from neuron_gui.core.lessons.lesson import MultipleChoice
from neuron_gui.core.message import Message
from neuron_gui.core.reports.answers import Answer, Drawn, questions
from neuron_gui.core.reports.content import Content
from neuron_gui.core.reports.payload import read, report_of, to_script
from neuron_gui.core.reports.verifying import verify
from neuron_gui.core.schema.part import convert

LESSON = lesson_files.lesson("step-size")
NUMBER, CHOICE = questions(LESSON)[:2]
NOON = "2026-11-29T12:00:00Z"


def test_every_question_of_a_lesson_is_one_to_answer():
    asked = [(n, step.ask) for n, step in enumerate(LESSON.steps, 1) if step.ask]
    found = questions(LESSON)
    assert [(answer.step, answer.question) for answer in found] == [(n, ask.question) for n, ask in asked]
    for answer, (_, ask) in zip(found, asked, strict=True):
        assert bool(answer.options) == isinstance(ask, MultipleChoice)
        assert (answer.prediction, answer.happened, answer.right, answer.attempts) == (None, None, None, 0)
        assert (answer.lesson, answer.sha256) == (LESSON.title, LESSON.sha256)


def test_a_new_prediction_takes_the_place_of_the_old_one_and_is_counted():
    answer = CHOICE.predicted(1, NOON).judged(0, False)
    assert (answer.in_words(answer.prediction), answer.right) == (answer.options[1], False)
    again = answer.predicted(0, NOON)
    assert (again.attempts, again.happened, again.right) == (2, None, None)
    assert not NUMBER.options
    assert NUMBER.predicted(3.5, NOON).judged(inf, False).happened is None
    assert NUMBER.in_words(-1.5e-7) == "−1.5·10⁻⁷"
    assert NUMBER.in_words(None) == ""


def test_the_digest_is_that_of_the_text_whichever_way_its_lines_end():
    text = "# A\n\n## B\nsetup: opening\n\nText.\n"
    digests = [
        lesson_file.read(content, resources.preset).sha256
        for content in (
            text.encode(),
            text.replace("\n", "\r\n").encode(),
            text.encode("utf-8-sig"),
            text.replace("T", "t").encode(),
        )
    ]
    assert len(set(digests[:3])) == 1
    assert digests[3] != digests[0]


def test_answers_stand_in_a_report_that_is_verified_and_damage_to_them_is_found():
    answers = (NUMBER, CHOICE.predicted(1, NOON).judged(0, False))
    text = to_script(report_of([simulate(resources.preset("opening"))], "0.1.0", answers=answers))
    received = read(text)
    assert received.report.answers == answers
    assert str(verify(received).sentence).endswith("answers cannot be proved, only that they fit the runs")
    damaged = read(text.replace('"right": false', '"right": true'))
    assert str(verify(damaged).sentence) == "differs: answers is not as it was when the report was written"


@pytest.mark.parametrize("chosen", [-1, 0.5, 2, 1e300])
def test_no_option_is_refused(chosen):
    wrong = {
        "lesson": "A",
        "sha256": "",
        "step": 1,
        "question": "?",
        "options": ["a", "b"],
        "prediction": chosen,
    }
    with refused(ExperimentError) as caught:
        convert(wrong, Answer)
    assert str(caught.value).startswith("$.prediction: expected the number of an option, from 0 to 1, got ")


def test_a_report_without_answers_says_nothing_of_them():
    assert read(to_script(report_of([Run(resources.preset("opening"))], "0.1.0"))).report.answers == ()


def test_what_the_laboratory_says_for_want_of_the_lesson_s_words_is_translated_and_the_lesson_s_are_not():
    drawn = Drawn(of="loss", sketch=((0.0, 1.0), (9.0, 1.0)))
    answer = Answer(
        lesson="Mine",
        sha256="0",
        step=1,
        question="Sketch how it will go.",
        options=("It falls", "It runs away"),
        prediction=1.0,
        happened=0.0,
        drawn=drawn,
    )
    run = simulate(resources.preset("opening"))
    content = Content(report_of([run], "0.1.0", answers=(answer,)), [run], "a.html", tell=spelled)
    (told, *_) = content._answers()
    assert "SKETCH HOW IT WILL GO." in told
    assert "IT RUNS AWAY" in told
    assert "It falls" in told


def spelled(message):
    """Translate into capitals, but no text that fills a gap."""

    def filled(gap):
        value = message.values[gap[1].lower()]
        return spelled(value) if isinstance(value, Message) else value

    return re.sub(r"\{(\w+)\}", filled, message.text.upper())
