"""The bundled lessons are true in every language: each claim, answer and sum agrees with the engine."""

import json
import os
import re
import shutil
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import pytest

from neuron_gui import cli, lesson_files, resources, simulate
from neuron_gui.core.lessons import file as lesson_file
from neuron_gui.core.lessons.challenges import Challenge
from neuron_gui.core.lessons.check import check, rehearsals
from neuron_gui.core.lessons.facts import GAP, Condition
from neuron_gui.core.lessons.lesson import (
    Becomes,
    Lesson,
    LessonError,
    MultipleChoice,
    NumberQuestion,
    Step,
    StepsMade,
    judge,
    options_of,
)
from neuron_gui.core.lessons.sketches import SketchQuestion
from neuron_gui.core.lessons.translation import compare
from neuron_gui.core.lessons.tries import TryQuestion, finished
from neuron_gui.core.message import NARROW_SPACE
from neuron_gui.core.numbers import displayed
from neuron_gui.core.run import Run

NAMES = tuple(lesson_files.lesson_outlines())
FOLDER = Path(str(resources.folder("lessons")))
FILES = {str(path.relative_to(FOLDER)): path for path in sorted(FOLDER.rglob("*.lesson.md"))}
TRANSLATIONS = [name for name, path in FILES.items() if path.parent != FOLDER]

CHALLENGES = "challenges"
FILE_OF_DESCENT = "05-gradient-descent.lesson.md"
each_lesson = pytest.mark.parametrize("name", FILES)  # in each language that it is in


@cache
def load(name: str) -> Lesson:
    return lesson_files.load_lesson(FILES[name])


@cache
def rehearsed(name: str) -> list[tuple[Step, Run]]:
    """Return each step of a lesson with its run, made once for all that is asked of it."""
    return list(rehearsals(load(name)))


def test_lessons_come_in_teaching_order():
    article, beyond = NAMES[:5], NAMES[5:]
    assert article == ("guessing", "sign", "step-size", "neuron", "gradient-descent")
    assert beyond == (
        "scaling",
        "and-xor",
        "valley",
        "bias",
        "absolute",
        "probability",
        "perceptron",
        "chance",
        "schedules",
        "penalties",
        "curvature",
        "sweep",
        "study",
        CHALLENGES,
    )
    for name, outline in lesson_files.lesson_outlines().items():
        lesson = lesson_files.lesson(name)
        assert (lesson.title, len(lesson.steps)) == (outline.title, outline.steps)


@each_lesson
def test_every_claim_and_every_answer_is_what_the_engine_finds(name):
    lesson = load(name)
    check(lesson)
    assert 4 <= len(lesson.steps) <= (12 if CHALLENGES in name else 10)
    assert lesson.about
    assert sum(step.ask is not None for step in lesson.steps) >= 4


FROM_BIAS_ON = NAMES[NAMES.index("bias") :]


@pytest.mark.parametrize("name", FROM_BIAS_ON)
def test_a_lesson_beyond_the_first_eight_goes_on_from_earlier_ones_and_ends_in_an_exercise(name):
    lesson = lesson_files.lesson(name)
    assert lesson.needs
    assert {need.name for need in lesson.needs} <= set(NAMES[: NAMES.index(name)])
    assert lesson.steps[-1].exercise


def test_a_lesson_that_needs_one_that_is_not_there_is_refused(tmp_path):
    file = tmp_path / "mine.lesson.md"
    file.write_text("# Mine\n\nneeds: neuron, neurons\n\n## First\n\nsetup: opening\n")
    with pytest.raises(LessonError, match=r"line 3: there is no lesson “neurons”; known are guessing, sign"):
        lesson_files.load_lesson(file)


@each_lesson
def test_every_question_can_be_answered_wrongly(name):
    for step, run in rehearsed(name):
        if isinstance(step.ask, MultipleChoice):
            assert len(step.ask.options) >= 3  # so that luck is right less than half the time
            right = judge(step, run).right
            assert all(step.ask.accepts(at, right) == (at == right) for at in range(len(step.ask.options)))
        elif isinstance(step.ask, SketchQuestion):
            assert step.ask.expected  # what the text says of it is held against the run by `check`
            flat = [(0.0, step.ask.frame(run).value(step.ask.frame(run).start))] * 2
            assert not step.ask.agrees([flat[0], (step.ask.steps, flat[1][1])], judge(step, run).made)
        elif isinstance(step.ask, TryQuestion):
            own = step.ask.tried(finished(step.ask.start)).value
            assert own is None or not step.ask.accepts(own, step.ask.aim)
        elif isinstance(step.ask, NumberQuestion):
            right = step.ask.right(run)
            assert not step.ask.accepts(3 * right + 100, right)


PARS = {
    "The valley in ten steps": 0.0593,
    "Hole in one": 1,
    "As slowly as can be": 986,
    "Stand still": 0.9947 * 12_964_493,
    "Land in two": 2,
    "Whole numbers": 0,  # within the 0.001 that is gold
    "Flats without scaling": 123.78,
    "AND in ten steps": 4,
    "Three of four": 3,
    "Quiet penguins": 0.15476,
    "Hold the line": 0,
    "The valley, turned": 42,
}


def test_every_par_is_what_the_engine_comes_to_with_the_way_that_the_lesson_names():
    found = {}
    for step in lesson_files.lesson(CHALLENGES).steps:
        ask = step.ask
        tried = ask.again(dict(ask.solution))
        assert ask.is_par(tried.value)
        assert ask.is_won(tried.value)
        found[step.title] = tried.value
    assert found == {title: pytest.approx(par, rel=1e-3, abs=1e-3) for title, par in PARS.items()}


def test_a_little_beside_par_is_worse():
    steps = {step.title: step.ask for step in lesson_files.lesson(CHALLENGES).steps}
    rate = "strategy.learning_rate"
    hole, slowly, landing = (steps[title] for title in list(PARS)[1:5] if title != "Stand still")
    assert hole.again({rate: 4.5e-6}).value == 3
    assert slowly.again({rate: 9.56e-6}).value is None  # it has not diverged within 1000 steps
    assert landing.again({"strategy.step": 3.188}).value is None


@each_lesson
def test_who_chose_a_wrong_answer_is_told_why_it_is_wrong(name):
    for step, run in rehearsed(name):
        for at, option in enumerate(options_of(step.ask)):
            is_sketch = isinstance(step.ask, SketchQuestion)  # whose options are all its own
            own = is_sketch or not (option.holds is True or option.text.startswith("It "))  # a sign's are not
            assert not own or option.said or judge(step, run).right == at


SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
TERM = r"\(?[-−]?\d[\d.]*(?:e-?\d+)?\)?[⁰¹²³⁴-⁹]*"
SUM = re.compile(
    rf"({TERM}(?:\s*[·+−/]\s*\(?{TERM}\)?)+|\(−?\d+\)²|\d[\d.]*[⁰¹²³⁴-⁹]+)\s*=\s*(−?[\d.]+(?:e-?\d+)?)"
)


def _value(text: str) -> float:
    text = text.replace("·", "*").replace("−", "-")
    text = re.sub("[⁰¹²³⁴-⁹]+", lambda power: "**" + power[0].translate(SUPERSCRIPTS), text)
    return eval(text, {"__builtins__": {}})


@each_lesson
def test_every_sum_written_out_is_right(name):
    for step, run in rehearsed(name):
        for paragraph in (*_plain(step.prose), *_plain(map(str, judge(step, run).after))):
            for left, right in SUM.findall(paragraph):
                assert _value(left) == pytest.approx(_value(right.rstrip(".")), rel=1e-3), paragraph


def _plain(texts: Iterable[str]) -> list[str]:
    """Return texts with their numbers as a computer writes them."""
    texts = [text.replace(NARROW_SPACE, "") for text in texts]
    return [re.sub(r"([\d.]+) %", lambda share: f"{float(share[1]) / 100:g}", text) for text in texts]


def _said(step: Step) -> list[str]:
    """Return all that a step may say, without what is filled in."""
    options = options_of(step.ask)
    question = [step.ask.question] if step.ask else []
    answers = [text for option in options for text in (option.text, option.said)]
    return _plain(
        GAP.sub("", text) for text in (*step.prose, *question, *answers, *step.after, *step.exercise)
    )


def test_the_sums_are_found():
    texts = [text for name in FILES for step in load(name).steps for text in _plain(step.prose)]
    assert sum(len(SUM.findall(text)) for text in texts) >= 8
    assert _value(SUM.findall("so 2 · (65536 + 44944) = 220960.")[0][0]) == 220960


NUMBER = re.compile(r"(?<![\w.])\d[\d,]*(?:\.\d+)?(?:e-?\d+)?")


def _numbers(text: str) -> set[float]:
    return {float(number.replace(",", "").rstrip(",")) for number in NUMBER.findall(text)}


def _accounted_for(step, texts: list[str]) -> set[float]:
    """Return the numbers that the set-up has, or that `check` or the sums above hold against the engine."""
    sources = [json.dumps(step.experiment.to_dict()), *(claim.condition.text for claim in step.claims)]
    sources += [str(task.value) for task in step.tasks if isinstance(task, Becomes)]
    sources += [str(task.count) for task in step.tasks if isinstance(task, StepsMade)]
    if isinstance(step.ask, Challenge):
        sources += [step.ask.par, f"{step.ask.goal}", *(rule.condition.text for rule in step.ask.where)]
        sources += [f"{bound:.17g}" for _, bound in step.ask.medals]
    if isinstance(step.ask, MultipleChoice):
        sources += [option.holds.text for option in step.ask.options if isinstance(option.holds, Condition)]
    sums = [part for text in texts for found in SUM.findall(text) for part in found]
    sources += [part.rstrip(".") for part in sums]
    sources += [power.translate(SUPERSCRIPTS) for part in sums for power in re.findall("[⁰¹²³⁴-⁹]+", part)]
    return set().union(*map(_numbers, sources))


@each_lesson
def test_no_number_is_stated_that_nothing_checks(name):
    known = {0.0, 0.5, 1.0, 2.0}
    for step in load(name).steps:
        texts = _said(step)
        known |= _accounted_for(step, texts)
        known |= {round(number) for number in known}
        for text in texts:
            assert _numbers(text) <= known, (_numbers(text) - known, text)


@each_lesson
def test_what_the_after_text_says_depends_on_the_run(name):
    steps = load(name).steps
    assert sum(bool(GAP.search(" ".join(step.after))) for step in steps) >= len(steps) - 3


def test_the_rule_of_the_first_lessons_is_gradient_descent_bit_for_bit():
    (corrected,) = [step for step in load(FILE_OF_DESCENT).steps if step.title == "An old friend"]
    descent = resources.preset("opening").with_value("strategy.learning_rate", 1e-6)
    ours, theirs = simulate(corrected.experiment), simulate(descent)
    assert ours.steps == theirs.steps == 52
    assert ours.weights.tobytes() == theirs.weights.tobytes()


def test_about_half_of_all_runs_are_solved_within_100000_guesses():
    guessing = lesson_files.lesson("guessing").steps[-1].experiment
    solved = sum(simulate(guessing.with_value("seed", seed)).outcome == "solved" for seed in range(100))
    assert 40 <= solved <= 60


def test_the_study_divides_by_the_largest_at_the_best_of_whole_rates():
    steps = {step.title: step.experiment for step in lesson_files.lesson("study").steps}
    largest = steps["By the largest"]
    taken = {
        rate: max(
            simulate(largest.with_values([("strategy.learning_rate", rate), ("seed", seed)])).steps
            for seed in range(10)
        )
        for rate in range(5, 41)
    }
    assert taken[largest.strategy.learning_rate] == min(taken.values())


def test_shares_and_multiples_in_words_are_the_nearest():
    def said(name: str, title: str) -> tuple[str, Run]:
        """Return all that a step says, and its run."""
        return next((" ".join(_said(step)), run) for step, run in rehearsed(name) if step.title == title)

    text, below = said(FILE_OF_DESCENT, "Well below the limit")
    assert "a ninth of the error" in text and round(below.record(0).error / below.record(1).error) == 9
    text, far = said("16-curvature.lesson.md", "From far away")
    near = Run(far.experiment.with_value("neuron.weights", {"values": [1, 1]})).record(0)
    assert "nearly half a million times" in text and 0.4e6 < -far.record(0).error / near.error < 0.5e6
    text, quiet = said("14-schedules.lesson.md", "Quiet at last")
    assert "a few dozen steps" in text and quiet.record(12).loss > 0.5 > 0.17 > quiet.record(48).loss


# --- Other languages ------------------------------------------------------------------------------


def test_every_translation_is_its_english_lesson_in_other_words():
    for name in TRANSLATIONS:
        original = lesson_files.translated_from(FILES[name])
        assert original, f"{name} has no English lesson of its name beside its folder"
        compare(load(name), load(original.name))


def test_what_a_lesson_sets_up_is_titled_and_noted_in_its_language():
    """An experiment is, too, unless it is a preset: those are translated where they are shown."""
    ours = {text for one in resources.presets().values() for text in (one.title, one.notes)}
    for name in TRANSLATIONS:
        original = load(lesson_files.translated_from(FILES[name]).name)
        for step, same in zip(load(name).steps, original.steps, strict=True):
            said = {step.experiment.title, step.experiment.notes} - {""}
            left = said & {same.experiment.title, same.experiment.notes} - ours
            assert not left, f"{name}, {step.title}"


def test_a_lesson_comes_in_the_language_asked_for_and_in_english_where_there_is_none(tmp_path, monkeypatch):
    ours = tmp_path / "_resources" / "lessons"
    theirs = ours / "qq"
    theirs.mkdir(parents=True)
    shutil.copytree(str(resources.folder("presets")), ours.parent / "presets")
    resources.preset("opening").with_value("seed", 5).save(ours / "mine.neuron.json")
    for file, title in ((ours / "01-one", "One"), (ours / "02-two", "Two"), (theirs / "02-two", "Deux")):
        text = f"# {title}\n\n## First\n\nsetup: mine.neuron.json\n"
        file.with_name(f"{file.name}.lesson.md").write_text(text)
    monkeypatch.setattr(resources, "_root", lambda: tmp_path / "_resources")
    assert [outline.title for outline in lesson_files.lesson_outlines("qq").values()] == ["One", "Deux"]
    assert [lesson_files.lesson(name, "qq").title for name in ("one", "two")] == ["One", "Deux"]
    assert lesson_files.lesson("two").title == lesson_files.lesson("two", "en").title == "Two"
    assert lesson_files.lesson("two", "qq").steps[0].experiment.seed == 5


# --- The command ----------------------------------------------------------------------------------


def test_check_takes_lessons_and_experiments_alike(capsys):
    lessons = resources.folder("lessons")
    assert cli.main(["check", str(lessons / "01-guessing.lesson.md"), "opening"]) == 0
    first, second = capsys.readouterr().out.splitlines()
    assert first.endswith("01-guessing.lesson.md: correct (6 steps)")
    assert second == "opening: correct (1 sample, 2 inputs)"


def test_check_shows_what_is_said_after_each_step_as_its_runs_fill_it(tmp_path, capsys):
    file = tmp_path / "mine.lesson.md"
    file.write_text(
        "# Mine\n\n## First\n\nsetup: opening\nuntil: run ended\n\nask: ?\n- [outcome = solved] Yes\n"
        "- [outcome = diverged] No\n  said: It took {steps} steps.\n\nafter: Loss {loss:2}.\n\nSo.\n"
    )
    assert cli.main(["check", str(file), "--show"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        f"{file}: correct (1 step)",
        "  First",
        "    It took 110 steps.",
        f"    Loss {displayed(simulate(resources.preset('opening')).last.loss, 2)}.",
        "    So.",
    ]


def test_a_lesson_is_no_experiment_to_run(capsys):
    assert cli.main(["run", str(FILES["01-guessing.lesson.md"])]) == 2
    assert "a lesson is taken in the window" in capsys.readouterr().err


def test_check_names_file_line_and_reason(tmp_path, capsys):
    file = tmp_path / "mine.lesson.md"
    file.write_text("# Mine\n\n## First\n\nsetup: opening\nuntil: 5 steps\nclaim: steps = 6\n")
    assert cli.main(["check", str(file)]) == 2
    assert capsys.readouterr().err == f"{file}: line 7: “steps = 6” is not so; here it is 5\n"
    file.write_text("# Mine\n\n## First\n\nsetup: opening\npoint: nowhere\nuntil: soon\n")
    assert cli.main(["check", str(file)]) == 2
    lines = capsys.readouterr().err.splitlines()
    assert [line.partition(":")[2][:8] for line in lines] == [" line 6:", " line 7:"]
    file.write_text("# Mine\n\n## First\n\nsetup: mine.neuron.json\n")
    assert cli.main(["check", str(file)]) == 2
    assert "line 5: there is no preset “mine.neuron.json” (opening, too-fast" in capsys.readouterr().err
    assert cli.main(["check", str(tmp_path / "none.lesson.md")]) == 2
    assert "none.lesson.md: cannot be read (No such file or directory)" in capsys.readouterr().err


def test_check_compares_a_translation_with_the_lesson_one_folder_up(tmp_path, capsys):
    for folder in (tmp_path, tmp_path / "de", tmp_path / "course"):
        folder.mkdir(exist_ok=True)
        steps = 5 if folder == tmp_path else 6
        text = f"# Mine\n\n## First\n\nsetup: opening\nuntil: {steps} steps\n"
        (folder / "mine.lesson.md").write_text(text)
    assert cli.main(["check", str(tmp_path / "course" / "mine.lesson.md")]) == 0
    capsys.readouterr()
    file = tmp_path / "de" / "mine.lesson.md"
    assert cli.main(["check", str(file)]) == 2
    error = capsys.readouterr().err
    assert error == f"{file}: line 3: in “First” “until:” is not as in “First”\n"


def test_a_lesson_of_ones_own_finds_experiments_beside_it(tmp_path):
    resources.preset("opening").with_value("seed", 5).save(tmp_path / "mine.neuron.json")
    file = tmp_path / "mine.lesson.md"
    file.write_text("# Mine\n\n## First\n\nsetup: mine.neuron.json\n")
    assert lesson_files.load_lesson(file).steps[0].experiment.seed == 5
    (tmp_path / "mine.neuron.json").write_text('{"format": 1}')
    with pytest.raises(ValueError, match=r"line 5: .*data"):
        lesson_files.load_lesson(file)


def test_the_example_in_the_description_of_the_format_is_a_true_lesson():
    text = resources.manual()["09-writing-lessons.md"]
    example, challenge = re.findall(r"```markdown\n(.*?)```", text, re.DOTALL)
    lesson = lesson_file.parse(f"{example}\n{challenge}", resources.preset)
    check(lesson)
    assert [step.title for step in lesson.steps] == ["Below it", "A tenth", "As slowly as can be"]


# --- Files that a lesson names ----------------------------------------------------------------------


@pytest.fixture
def named(tmp_path):
    """Make a lesson in `course/unit` that names an experiment; return what loading it tells."""
    folder = tmp_path / "course" / "unit"
    (folder / "below").mkdir(parents=True)
    for place in (folder, folder / "below", folder.parent, tmp_path):
        resources.preset("opening").save(place / f"in-{place.name}.neuron.json")
    resources.preset("opening").save(tmp_path / "outside.neuron.json")

    def load(name):
        lesson = folder / "mine.lesson.md"
        lesson.write_text(f"# Mine\n\n## First\n\nsetup: {name}\n", encoding="utf-8")
        try:
            lesson_files.load_lesson(lesson)
        except LessonError as error:
            return str(error)
        return ""

    load.folder = folder
    return load


@pytest.mark.parametrize(
    "name",
    ["in-unit", "below/in-below", "./below/in-below", "in-course", "../in-course", "../unit/in-unit"],
)
def test_a_lesson_uses_files_beside_and_below_it_and_one_folder_up(named, name):
    assert named(f"{name}.neuron.json") == ""


@pytest.mark.parametrize(
    "name",
    [
        "../../outside.neuron.json",
        "below/../../../outside.neuron.json",
        "../unit/../in-course.neuron.json",
        "/dev/zero",
        "/etc/passwd",
        "C:/outside.neuron.json",
        "C:outside.neuron.json",
        "\\\\server\\outside.neuron.json",
        "a\0b",
    ],
)
def test_a_lesson_uses_no_other_files(named, name):
    assert named(name) == (
        f"line 5: “{name}” is not beside the lesson, below it or one folder up; a lesson uses no other files"
    )


@pytest.mark.skipif(os.name != "posix", reason="other systems have no such files")
def test_a_lesson_follows_no_link_out_and_waits_for_no_pipe(named, tmp_path):
    (named.folder / "link").symlink_to(tmp_path / "outside.neuron.json")
    (named.folder / "devil").symlink_to("/dev/zero")
    (named.folder / "round").symlink_to("round")
    (named.folder / "inside").symlink_to(named.folder.parent / "in-course.neuron.json")
    os.mkfifo(named.folder / "pipe")
    assert "“link” is not beside the lesson" in named("link")
    assert "“devil” is not beside the lesson" in named("devil")
    assert "no file to read (Too many levels of symbolic links)" in named("round")
    assert named("inside") == ""
    assert "no file to read (it is a pipe and not a file)" in named("pipe")
    assert "no file to read (Is a directory)" in named("below")


def test_an_experiment_that_is_named_often_is_read_once(named, monkeypatch):
    reads = []
    monkeypatch.setattr(
        lesson_files, "read_file", lambda path, most: reads.append(path.name) or path.read_bytes()
    )
    assert named("in-unit.neuron.json\nsetup: in-unit.neuron.json\nsetup: in-unit.neuron.json") == ""
    assert reads == ["mine.lesson.md", "in-unit.neuron.json"]


def test_reading_a_lesson_can_be_ended(named):
    class Ended(Exception):  # noqa: N818
        pass

    def end(part):
        raise Ended

    named("in-unit.neuron.json")
    with pytest.raises(Ended):
        lesson_files.load_lesson(named.folder / "mine.lesson.md", end)
