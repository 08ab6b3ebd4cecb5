"""A question for a sketch: how it is read, checked, judged, and what a report has of it."""

from dataclasses import replace
from math import inf

import numpy as np
import pytest
from support.translatable import refused

from neuron_gui import Experiment, ExperimentError, Run, resources, simulate
from neuron_gui.core.lessons.check import check, rehearsals
from neuron_gui.core.lessons.facts import FactError
from neuron_gui.core.lessons.file import parse
from neuron_gui.core.lessons.lesson import LessonError, judge
from neuron_gui.core.lessons.translation import compare
from neuron_gui.core.reports.answers import MAX_POINTS, Answer, Drawn, question
from neuron_gui.core.reports.content import Content
from neuron_gui.core.reports.key import Key
from neuron_gui.core.reports.page import page
from neuron_gui.core.reports.payload import read, report_of, to_script
from neuron_gui.core.reports.verifying import verify
from neuron_gui.core.schema.part import convert
from neuron_gui.core.verdict.shapes import WORDS, Shape

TEXT = """# Drawn

## The loss

setup: opening
setup: strategy.learning_rate = 4e-6
until: run ended

ask: sketch loss to step 20
How will it go,
to the end?
- [reaches] Down
  said: After {steps} steps.
- [falls, flattens] Slower and slower
answer: reaches
"""
NOON = "2026-11-29T12:00:00Z"


def read_lesson(text=TEXT):
    return parse(text, resources.preset)


def came(lesson):
    ((step, run),) = rehearsals(lesson)
    return step.ask, run, judge(step, run)


def test_a_question_for_a_sketch_is_read_and_every_shape_has_an_option():
    ask, run, result = came(read_lesson())
    assert ask.question == "How will it go, to the end?"
    assert (ask.of, ask.steps, ask.expected) == ("loss", 20, Shape.REACHES)
    assert [option.text for option in ask.options[:2]] == ["Down", "Slower and slower"]
    assert [option.text for option in ask.options[2:]] == [
        WORDS[shape] for shape in (Shape.OSCILLATES, Shape.DIVERGES, Shape.STAYS)
    ]
    assert sum((option.shapes for option in ask.options), ()) == tuple(
        shape for shape in Shape if shape != Shape.RISES
    )
    assert [str(said) for said in result.said if said] == ["After 6 steps."]
    assert result.right == 0
    assert result.made.points.tolist() == [[record.step, record.loss] for record in run.records(range(7))]


def test_without_more_words_the_first_steps_are_drawn_as_far_as_there_are_any():
    text = TEXT.replace(TEXT[TEXT.index(" to step") :], "\n")
    assert came(read_lesson(text))[0].steps == 40
    few = text.replace("until", "setup: stop.max_steps = 5\nuntil")
    assert came(read_lesson(few))[0].steps == 5


def test_a_sketch_is_judged_by_shape_and_rough_size():
    ask, _, result = came(read_lesson())
    made, start = result.made, result.made.points[0, 1]
    goal = 1e-4
    assert ask.agrees([(0, start), (6, goal), (20, goal)], made)
    assert ask.agrees([(0, start), (7, goal)], made)  # that it goes no farther is the same
    slow = [(0.0, start), (20.0, goal)]
    assert ask.option(np.array(slow), made.frame) == result.right
    assert not ask.agrees(slow, made)
    assert not ask.agrees([(0, start), (6, goal * 1e4), (20, goal * 1e4)], made)
    assert ask.agrees(made.points.tolist(), made)


WRONG = [
    (
        "loss to step 20",
        "lost",
        "line 9: expected “sketch loss”, “sketch w1 to step 40” or .*, got “sketch lost”",
    ),
    ("loss to step 20", "w3", "line 9: there is no w3 in this experiment"),
    ("to step 20", "between 5 and 1", "line 9: expected two numbers, the lower one first"),
    (
        "to step 20",
        "between -5 and 1",
        "line 9: a loss is drawn by powers of ten, so both numbers are above 0",
    ),
    ("[reaches]", "[arrives]", "line 12: expected a shape, one of reaches, falls, .*, got “arrives”"),
    ("[reaches]", "[rises]", "line 12: expected a shape, one of reaches, falls, flattens"),
    ("[reaches]", "[]", "line 12: expected a shape"),
    ("[falls,", "[reaches,", "line 14: “reaches” has an option above"),
    ("[reaches] Down", "reaches", "line 12: expected “- \\[shape\\] text”, got “- reaches”"),
    ("  said: After", "  said:\n  said: After", "line 13: expected one “said:” and its words"),
    ("{steps}", "{stops}", "line 13: there is no “stops” here"),
    ("answer: reaches", "answer: falls", "line 9: in “The loss” “answer: falls” is not so; here it reaches"),
    ("answer: reaches", "more", "line 15: expected “- \\[shape\\] text” or “after:”"),
    (
        "until: run ended",
        "",
        "line 9: in “The loss” there is nothing to compare a sketch with: the run has made no",
    ),
    (
        "loss to step 20",
        "w1",
        "line 9: in “The loss” it is not known where w1 will go; say between which values",
    ),
]


@pytest.mark.parametrize(("old", "new", "sentence"), WRONG)
def test_what_is_wrong_with_a_question_for_a_sketch_is_said_with_its_line(old, new, sentence):
    assert TEXT.count(old) == 1
    with refused(LessonError, match=sentence):
        check(read_lesson(TEXT.replace(old, new)))


def test_a_weight_is_sketched_where_its_goal_is_known_or_between_values():
    text = TEXT.replace("sketch loss", "sketch w2 between -5 and 5")
    with refused(LessonError):  # the words stand in this order
        read_lesson(text)
    text = TEXT[: TEXT.index("ask:")] + "ask: sketch w2 to step 6 between -8 and 20\n"
    ask, run, result = came(read_lesson(text))
    assert (result.made.frame.low, result.made.frame.high) == (-8, 20)
    assert result.made.points[-1].tolist() == [6, run.record(6).weights[1]]
    known = text.replace("setup: opening\n", "setup: flats.neuron.json\n").replace("4e-6", "0.3")
    known = known.replace("w2 to step 6 between -8 and 20", "w1 to step 900").replace(
        "until", "setup: scaling = standardize\nuntil"
    )
    flats = parse(known, lambda name: Experiment.load(resources.folder("lessons") / name))
    ask, _, result = came(flats)
    assert result.made.frame.low < result.made.frame.goal < result.made.frame.high
    assert ask.options[result.right].shapes == (Shape.REACHES,)


def test_a_translation_draws_the_same():
    original, german = read_lesson(), TEXT.replace("Down", "Hinunter").replace("How will it go,", "Wie,")
    compare(read_lesson(german), original)
    for old, new in (("step 20", "step 21"), ("[falls, flattens]", "[falls]"), ("answer: reaches\n", "")):
        with refused(LessonError, match="“ask:” is not as in"):
            compare(read_lesson(german.replace(old, new)), original)
    with refused(LessonError, match="“said:” is not as in"):
        compare(read_lesson(german.replace("After {steps} steps.", "Später.")), original)


def answered(lesson, sketch):
    """Return the answer to the lesson's question after the run."""
    ask, _, result = came(lesson)
    right = ask.agrees(sketch, result.made)
    at = ask.option(np.array(sketch), result.made.frame)
    return (
        question(lesson, 0)
        .predicted(at, NOON, Drawn(of=ask.of, sketch=sketch))
        .judged(result.right, right, result.made)
    )


def test_sketch_and_curve_go_into_the_report_and_are_marked():
    lesson = read_lesson()
    run = simulate(resources.preset("opening"))
    start = came(lesson)[2].made.points[0, 1]
    right = answered(lesson, ((0.0, start), (6.0, 1e-4), (20.0, 1e-4)))
    too_slow = answered(lesson, ((0.0, start), (20.0, 1e-4)))
    assert (right.right, too_slow.right) == (True, False)
    assert right.prediction == right.happened == too_slow.prediction  # the shape is the same
    assert len(right.drawn.made) == 7
    key = Key.of(lesson)
    assert [key.accepts(answer) for answer in (right, too_slow)] == [True, False]
    assert not key.accepts(replace_drawn(right, too_slow.drawn))  # whatever it claims
    report = report_of([run], "0.1.0", answers=(right, too_slow))
    received = read(to_script(report))
    assert received.report.answers == (right, too_slow)
    assert verify(received).agrees
    html = page(Content(report, [run], "drawn"))
    assert html.count('class="sketch"') == 2
    assert "✗ right in its shape, not in its size" in html
    assert "Dashed: the sketch. Solid: what the run made." in html
    assert '"drawn"' not in to_script(report_of([run], "0.1.0", answers=(question(lesson, 0),)))


def replace_drawn(answer, drawn):
    return convert({**plain(answer), "drawn": plain(drawn)}, Answer)


def plain(part):
    return {name: getattr(part, name) for name in part.__struct_fields__}


def test_a_long_curve_is_thinned_out_and_what_is_no_number_left_out():
    lesson = read_lesson(
        TEXT.replace("step 20", "step 900").replace("4e-6", "1e-8").replace("answer: reaches\n", "")
    )
    answer = answered(lesson, ((0.0, 1e7), (900.0, 1e6)))
    assert len(answer.drawn.made) == MAX_POINTS
    assert answer.drawn.made[-1][0] == 900
    answer = answered(
        read_lesson(TEXT.replace("4e-6", "1e-3").replace("answer: reaches\n", "")), ((0.0, 1e7), (9.0, 1e6))
    )
    assert answer.options[int(answer.happened)] == WORDS[Shape.DIVERGES]


@pytest.mark.parametrize("sketch", [[], [[1, 1.0]], [[0, 1.0], [0, 2.0]], [[0, 1.0], [5, 1.0], [4, 1.0]]])
def test_a_sketch_that_does_not_go_from_left_to_right_is_refused(sketch):
    content = {
        "lesson": "A",
        "sha256": "",
        "step": 1,
        "question": "?",
        "drawn": {"of": "loss", "sketch": sketch},
    }
    with refused(ExperimentError, match="expected points whose steps ascend from 0"):
        convert(content, Answer)


def test_a_run_that_goes_nowhere_has_no_curve():
    ask, opening = came(read_lesson())[0], resources.preset("opening")
    with refused(FactError, match="the run has made no step"):
        ask.right(Run(opening))
    at_goal = opening.with_value("neuron.weights", {"values": [5, 1]}).with_value("data.targets", [1492])
    with refused(FactError, match="a loss that begins at 0 cannot be sketched"):
        ask.frame(Run(at_goal))
    with refused(FactError, match=r"it begins at 1.29645·10⁷, which is not between these values"):
        replace(ask, between=(1e-3, 1e6)).frame(Run(opening))
    assert replace(ask, between=(1e-3, 1e9)).frame(Run(resources.preset("opening"))).height == 12


def test_another_experiment_in_the_lesson_s_place_has_a_frame_or_says_why_it_has_none():
    ask, opening = came(read_lesson())[0], resources.preset("opening")
    for of in ("w3", "w9"):
        with refused(FactError, match=f"there is no {of} in this experiment"):
            replace(ask, of=of, between=(-1, 1)).frame(Run(opening))
    for target in (1e153, 1e-153):
        frame = ask.frame(
            Run(opening.with_values([("data.targets", [target]), ("data.inputs", [[target, 0]])]))
        )
        assert 0 < frame.value(frame.low) < frame.value(frame.start) < frame.value(frame.high) < inf
    with refused(FactError, match="which is not between these values"):
        replace(ask, of="w1", between=(-1.7e308, 1.7e308)).frame(Run(opening))
