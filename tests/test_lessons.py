"""The bundled lessons are true: every claim, answer and sum in them agrees with the engine."""

import json
import re

import pytest

from neuron_gui import cli, resources
from neuron_gui.core import lesson_file
from neuron_gui.core.facts import GAP, Condition, filled
from neuron_gui.core.lesson import Becomes, Choice, Number, StepsMade, judge
from neuron_gui.core.lesson_check import check, rehearsed

NAMES = tuple(resources.lesson_outlines())


def test_lessons_come_in_teaching_order():
    article, beyond = NAMES[:5], NAMES[5:]
    assert article == ("guessing", "sign", "step-size", "neuron", "gradient-descent")
    assert beyond == ("scaling", "and-xor", "valley")
    for name, outline in resources.lesson_outlines().items():
        lesson = resources.lesson(name)
        assert (lesson.title, len(lesson.steps)) == (outline.title, outline.steps)


@pytest.mark.parametrize("name", NAMES)
def test_every_claim_and_every_answer_is_what_the_engine_finds(name):
    lesson = resources.lesson(name)
    check(lesson)
    assert 4 <= len(lesson.steps) <= 8
    assert lesson.about
    assert sum(step.ask is not None for step in lesson.steps) >= 4


@pytest.mark.parametrize("name", NAMES)
def test_every_question_can_be_answered_wrongly(name):
    for step in resources.lesson(name).steps:
        if isinstance(step.ask, Choice):
            assert len(step.ask.options) >= 2
            assert not step.ask.accepts(
                1 - judge(step, rehearsed(step)).right, judge(step, rehearsed(step)).right
            )
        elif isinstance(step.ask, Number):
            right = step.ask.right(rehearsed(step))
            assert not step.ask.accepts(3 * right + 100, right)


TERM = r"\(?[-−]?\d[\d.]*(?:e-?\d+)?\)?[²]?"
SUM = re.compile(rf"({TERM}(?:\s*[·+−/]\s*\(?{TERM}\)?)+|\(−?\d+\)²)\s*=\s*(−?[\d.]+(?:e-?\d+)?)")


def _value(text: str) -> float:
    text = text.replace("·", "*").replace("−", "-").replace("²", "**2")
    return eval(text, {"__builtins__": {}})


@pytest.mark.parametrize("name", NAMES)
def test_every_sum_written_out_is_right(name):
    for step in resources.lesson(name).steps:
        run = rehearsed(step)
        for paragraph in (*step.prose, *(filled(text, run) for text in step.after)):
            for left, right in SUM.findall(paragraph):
                assert _value(left) == pytest.approx(_value(right.rstrip(".")), rel=1e-3), paragraph


def test_the_sums_are_found():
    texts = [text for name in NAMES for step in resources.lesson(name).steps for text in step.prose]
    assert sum(len(SUM.findall(text)) for text in texts) >= 8
    assert _value(SUM.findall("so 2 · (65536 + 44944) = 220960.")[0][0]) == 220960


NUMBER = re.compile(r"(?<![\w.])\d[\d,]*(?:\.\d+)?(?:e-?\d+)?")


def _numbers(text: str) -> set[float]:
    return {float(number.replace(",", "").rstrip(",")) for number in NUMBER.findall(text)}


def _accounted_for(step, texts: list[str]) -> set[float]:
    """Return the numbers that the set-up has, or that `check` or the sums above hold against the engine."""
    sources = [json.dumps(step.experiment.to_dict()), *(claim.condition.text for claim in step.claims)]
    sources += [str(goal.value) for goal in step.goals if isinstance(goal, Becomes)]
    sources += [str(goal.count) for goal in step.goals if isinstance(goal, StepsMade)]
    if isinstance(step.ask, Choice):
        sources += [option.holds.text for option in step.ask.options if isinstance(option.holds, Condition)]
    sources += [
        part for text in texts for left, right in SUM.findall(text) for part in (left, right.rstrip("."))
    ]
    return set().union(*map(_numbers, sources))


@pytest.mark.parametrize("name", NAMES)
def test_no_number_is_stated_that_nothing_checks(name):
    known = {0.0, 1.0, 2.0}
    for step in resources.lesson(name).steps:
        question = [step.ask.question] if step.ask else []
        texts = [*step.prose, *question, *(GAP.sub("", text) for text in step.after)]
        known |= _accounted_for(step, texts)
        known |= {round(number) for number in known}
        for text in texts:
            assert _numbers(text) <= known, text


@pytest.mark.parametrize("name", NAMES)
def test_what_the_after_text_says_depends_on_the_run(name):
    steps = resources.lesson(name).steps
    assert sum(bool(GAP.search(" ".join(step.after))) for step in steps) >= len(steps) - 3


# --- The command ----------------------------------------------------------------------------------


def test_check_takes_lessons_and_experiments_alike(capsys):
    lessons = resources.folder("lessons")
    assert cli.main(["check", str(lessons / "01-guessing.lesson.md"), "opening"]) == 0
    first, second = capsys.readouterr().out.splitlines()
    assert first.endswith("01-guessing.lesson.md: correct (6 steps)")
    assert second == "opening: correct (1 sample, 2 inputs)"


def test_check_names_file_line_and_reason(tmp_path, capsys):
    file = tmp_path / "mine.lesson.md"
    file.write_text("# Mine\n\n## First\n\nsetup: opening\nuntil: 5 steps\nclaim: steps = 6\n")
    assert cli.main(["check", str(file)]) == 2
    assert capsys.readouterr().err == f"{file}: line 7: “steps = 6” is not so; here it is 5\n"
    file.write_text("# Mine\n\n## First\n\nsetup: mine.neuron.json\n")
    assert cli.main(["check", str(file)]) == 2
    assert "line 5: there is no preset “mine.neuron.json” (opening, too-fast" in capsys.readouterr().err
    assert cli.main(["check", str(tmp_path / "none.lesson.md")]) == 2
    assert "none.lesson.md: cannot be read (No such file or directory)" in capsys.readouterr().err


def test_a_lesson_of_ones_own_finds_experiments_beside_it(tmp_path):
    resources.preset("opening").with_value("seed", 5).save(tmp_path / "mine.neuron.json")
    file = tmp_path / "mine.lesson.md"
    file.write_text("# Mine\n\n## First\n\nsetup: mine.neuron.json\n")
    assert resources.load_lesson(file).steps[0].experiment.seed == 5
    (tmp_path / "mine.neuron.json").write_text('{"format": 1}')
    with pytest.raises(ValueError, match=r"line 5: .*data"):
        resources.load_lesson(file)


def test_the_example_in_the_description_of_the_format_is_a_true_lesson():
    text = (resources.folder("lessons") / "README.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"```markdown\n(.*?)```", text, re.DOTALL)
    lesson = lesson_file.parse(example, resources.preset)
    check(lesson)
    assert [step.title for step in lesson.steps] == ["Below it", "A tenth"]
