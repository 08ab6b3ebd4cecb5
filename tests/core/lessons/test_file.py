"""Lesson files: what they mean, and a sentence with a line for all that is wrong."""

from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from long.share import size
from support.translatable import refused

from neuron_gui import Experiment, resources
from neuron_gui.core.lessons import file as lesson_file
from neuron_gui.core.lessons.check import SEEDS, check, examine, rehearsals
from neuron_gui.core.lessons.facts import FactError
from neuron_gui.core.lessons.file import parse, read, survey
from neuron_gui.core.lessons.lesson import (
    Becomes,
    Bench,
    Changes,
    Lesson,
    LessonError,
    MultipleChoice,
    NumberQuestion,
    RunEnds,
    StepsMade,
    SweepMade,
    WorkOut,
    judge,
)
from neuron_gui.core.lessons.words import words_at
from neuron_gui.core.message import Message, RefusalError
from neuron_gui.core.numbers import displayed
from neuron_gui.core.run import Run

LESSON = """# The limit

How large may a learning rate be?

## Below it

setup: opening
setup: strategy.learning_rate = 9e-6
point: strategy.learning_rate
until: run ended
claim: eta_max = 9.05e-6

The limit is 9.05e-6.
Now it is 9e-6.

Second paragraph.

ask: What will
happen?
- [outcome = diverged] It runs away
- [outcome = max_steps] It jumps to and fro

after: After {steps} steps.

It ended {outcome}.

## A tenth

until: strategy.learning_rate = 9e-7
until: 3 steps
until: seed changed

ask: How many?
answer: steps within 20%
"""


def rehearsed(step):
    """Return the run of a learner who does what a step asks for, as if it were a lesson of its own."""
    return next(run for _, run in rehearsals(Lesson("", (), (step,))))


def find(name):
    if name not in resources.preset_names():
        raise RefusalError(Message("there is no “{path}” in this experiment", path=name))
    return resources.preset(name)


def test_a_lesson_is_read_as_written():
    lesson = parse(LESSON, find)
    assert lesson.title == "The limit"
    assert lesson.about == ("How large may a learning rate be?",)
    below, tenth = lesson.steps
    assert below.title == "Below it"
    assert below.line == 5
    assert below.sets_up
    assert below.experiment == resources.preset("opening").with_value("strategy.learning_rate", 9e-6)
    assert below.point == "strategy.learning_rate"
    assert below.tasks == (RunEnds(),)
    assert [claim.line for claim in below.claims] == [11]
    assert below.prose == ("The limit is 9.05e-6. Now it is 9e-6.", "Second paragraph.")
    assert isinstance(below.ask, MultipleChoice)
    assert below.ask.question == "What will happen?"
    assert [option.text for option in below.ask.options] == ["It runs away", "It jumps to and fro"]
    assert below.after == ("After {steps} steps.", "It ended {outcome}.")
    assert not tenth.sets_up
    assert tenth.experiment == below.experiment == below.left
    assert tenth.left.strategy.learning_rate == 9e-7
    assert tenth.tasks == (Becomes("strategy.learning_rate", 9e-7), StepsMade(3), Changes("seed"))
    assert isinstance(tenth.ask, NumberQuestion)
    assert (tenth.ask.within, tenth.ask.relative) == (0.2, True)
    assert tenth.prose == tenth.after == ()


def test_a_run_is_judged_by_what_it_did():
    below, tenth = parse(LESSON, find).steps
    judgement = judge(below, rehearsed(below))
    assert judgement.right == 1
    assert [str(message) for message in judgement.after] == ["After 1 000 steps.", "It ended out of steps."]
    assert rehearsed(tenth).experiment.strategy.learning_rate == 9e-7
    assert rehearsed(tenth).steps == 3


@pytest.mark.parametrize(
    ("given", "within", "accepted"),
    [(120, "20%", True), (80, "20%", True), (121, "20%", False), (103, "3", True), (96, "3", False)],
)
def test_a_number_may_be_off_by_what_is_allowed(given, within, accepted):
    text = f"# T\n\n## S\n\nsetup: sign-lands\nuntil: run ended\n\nask: ?\nanswer: steps within {within}\n"
    (step,) = parse(text, find).steps
    assert step.ask.accepts(given, judge(step, rehearsed(step)).right) is accepted


@pytest.mark.parametrize(("step", "right"), [(0, 1), (100, 0)])
def test_the_sign_of_a_change_is_asked_for_by_a_name(step, right):
    text = "# T\n\n## S\n\nsetup: opening\nsetup: strategy.learning_rate = 9e-6\nuntil: 200 steps\n\n"
    text += f"ask: ?\nanswer: change of error after step {step}\n"
    (found,) = parse(text, find).steps
    assert [option.text for option in found.ask.options] == ["It rises", "It falls", "It stays as it is"]
    run = rehearsed(found)
    rises = run.record(step + 1).error > run.record(step).error
    assert judge(found, run).right == (0 if rises else 1)


def test_goals_are_met_by_what_is_there_now():
    start = resources.preset("opening")
    faster = start.with_value("strategy.learning_rate", 1e-6)
    other = resources.preset("guessing")
    at = partial(Bench, start)
    assert not RunEnds().met(start, at(5))
    assert RunEnds().met(start, at(5, "solved"))
    assert not StepsMade(3).met(start, at(2))
    assert StepsMade(3).met(start, at(3))
    assert StepsMade(3).met(start, at(1, "solved"))
    becomes = Becomes("strategy.learning_rate", 1e-6)
    assert not becomes.met(start, at(0))
    assert becomes.met(start, Bench(faster))
    assert not becomes.met(start, Bench(other))
    assert Changes("strategy.learning_rate").met(start, Bench(faster))
    assert not Changes("seed").met(start, Bench(faster))
    assert not SweepMade().met(start, at(5, "solved"))
    assert SweepMade().met(start, at(0, swept=True))


def test_a_step_has_samples_that_its_run_does_not_learn_from():
    experiments = {"penguins": resources.preset("penguins"), "flats": resources.preset("flats")}
    text = (
        "# T\n\n## S\n\nunseen: penguins\nsetup: penguins\nuntil: 5 steps\n{}\n\nafter: {{unseen(loss):3}}\n"
    )
    (step,) = parse(text.format("claim: unseen(loss@5) < 5"), experiments.__getitem__).steps
    assert step.unseen == experiments["penguins"].data
    run = rehearsed(step)
    assert str(judge(step, run).after[0]) == displayed(run.last.loss, 3)
    with refused(LessonError, match="line 5: inputs of these samples: expected 2, as this step has, got 1"):
        parse(text.format("").replace("setup: penguins", "setup: flats"), experiments.__getitem__)
    with refused(LessonError, match="line 9: name the samples first"):
        parse(text.format("").replace("unseen: penguins\n", ""), experiments.__getitem__)


HEAD = "# T\n\n## S\n\nsetup: opening\n"


@pytest.mark.parametrize(
    ("text", "line", "sentence"),
    [
        ("", 1, "expected the lesson's title first"),
        ("\n\nHello\n", 3, "expected the lesson's title first"),
        ("# T\n\nHello\n", 3, "expected a step, which begins with “## ” and its title"),
        ("# T\n\n## S\n\nHello\n", 3, "the first step needs a setup"),
        ("# T\n\n## S\n\nsetup: seed = 3\n", 5, "expected the name of a preset"),
        ("# T\n\n## S\n\nsetup: nothing\n", 5, "there is no “nothing”"),
        ("# T\n\n## S\n\nsetup:\n", 5, "expected something after “setup:”"),
        (HEAD + "setup: strategy.learning_rate = fast\n", 6, "expected a number above 0"),
        (HEAD + "setup: strategy.speed = 1\n", 6, "unknown key"),
        (HEAD + "setup: data.inputs = [[1, \n", 6, "expected a list"),
        ("# T\n\n## S\n\nvary: seed\n", 5, "expected the name of a preset"),
        (HEAD + "vary: strategy.learning_rate\n", 6, "expected “data.inputs[0][0] = 100..300 step 4”"),
        (HEAD + "vary: seed = 3\n", 6, "expected “data.inputs[0][0] = 100..300 step 4”"),
        (HEAD + "vary: seed = 1..few step 2\n", 6, "$.to: expected a number or null"),
        (HEAD + "vary: data.inputs[9][0] = 1..5 step 2\n", 6, "there is no number at"),
        (HEAD + "settup: x\n", 6, "expected setup:, unseen:, vary:, point:, until:, claim: or an empty line"),
        (HEAD + "\nsettup: x\n", 7, "unknown key “settup”; known here: setup, unseen, vary, point"),
        (HEAD + "Text\n", 6, "expected setup:, unseen:, vary:, point:, until:, claim: or an empty line"),
        (HEAD + "\nText\n\npoint: run\n", 9, "“point:” belongs above the text"),
        (HEAD + "point: runn\n", 6, "there is no control “runn”; known are run, step"),
        (HEAD + "point: run\npoint: step\n", 7, "points at one thing"),
        (HEAD + "until: done\n", 6, "expected “run ended”, “5 steps”"),
        (HEAD + "until: 0 steps\n", 6, "expected “run ended”"),
        (HEAD + "until: sed changed\n", 6, "there is no “sed”"),
        (HEAD + "until: strategy.step = 3\n", 6, "unknown key"),
        (HEAD + "claim: loss\n", 6, "expected a condition"),
        (HEAD + "\n### Deep\n", 7, "expected “## ” and a title, or text"),
        (HEAD + "\nask: Which?\n", 7, "expected an answer, or two options"),
        (HEAD + "\nask: Which?\n- [x] One\n", 7, "expected an answer, or two options"),
        (HEAD + "\nask:\n- [x] One\n- [ ] Two\n", 7, "expected a question"),
        (HEAD + "\nask: Which?\n- One\n- Two\n", 8, "expected “- [condition] text”"),
        (HEAD + "\nask: Which?\n- [lost = 3] One\n- [ ] Two\n", 8, "there is no “lost”"),
        (
            HEAD + "\nask: Which?\n- [x] One\n- [ ] Two\nand more\n",
            10,
            "expected “- [condition] text” or “after:”",
        ),
        (HEAD + "\nask: Which?\nanswer: steps\n", 8, "expected “steps within 20%”"),
        (HEAD + "\nask: Which?\nanswer: steps within few\n", 8, "expected “steps within 20%”"),
        (HEAD + "\nask: Which?\nanswer: stps within 5\n", 8, "there is no “stps”"),
        (HEAD + "\nask: Which?\nanswer: outcome within 5\n", 8, "an outcome is no number"),
        (HEAD + "\nask: Which?\nanswer: change of steps\n", 8, "takes no @"),
        (HEAD + "\nask: ?\n- [x] One\n- [ ] Two\nanswer: steps within 5\n", 10, "not both"),
        (HEAD + "\nask: ?\nanswer: steps within 5\n\nask: ?\n", 10, "a step asks once"),
        (HEAD + "\nanswer: steps within 5\n", 7, "expected “ask:” and the question"),
        (HEAD + "\nafter: x\n\nask: ?\n", 9, "“ask:” belongs above “after:”"),
        (HEAD + "\nexercise: x\n\nafter: y\n", 9, "“after:” belongs above “exercise:”"),
        (HEAD + "\nexercise:\n\nx\n", 7, "expected something after “exercise:”"),
        ("# T\n\nA sentence.\nneeds: neuron\n\n## S\n", 4, "between empty lines"),
        ("# T\n\nneeds: Two words, neuron\n\n## S\n", 3, "expected names of lessons"),
        (HEAD + "\nafter: x\n\nafter: y\n", 9, "there is an “after:” above"),
        (HEAD + "\nafter: x\nIt took {stps} steps.\n", 8, "there is no “stps”"),
        (HEAD + "\nafter: It took {steps steps.\n", 7, "expected “{” and “}” around a value"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(text, line, sentence):
    with refused(LessonError) as caught:
        parse(text, find)
    assert caught.value.line == line
    assert sentence in str(caught.value.reason)
    assert str(caught.value).startswith(f"line {line}: ")


def test_text_that_is_not_utf_8_is_said_with_its_line():
    with refused(LessonError, match="line 2: expected text in UTF-8"):
        read(b"# T\n\xff", find)


def test_a_byte_order_mark_and_windows_lines_do_no_harm():
    assert read(b"\xef\xbb\xbf" + LESSON.replace("\n", "\r\n").encode(), find) == parse(LESSON, find)


LINES = [
    *LESSON.splitlines(),
    "",
    "## S",
    "ask: ?",
    "answer: loss within 3",
    "- [x] a",
    "said: b",
    "{",
    "after:",
    "until: 5 steps",
]


@given(st.lists(st.sampled_from(LINES) | st.text(max_size=12), max_size=25))
@settings(max_examples=size(150, 60))
def test_any_text_is_a_lesson_or_says_which_line_is_wrong(lines):
    text = "\n".join(["# T", "## S", "setup: opening", *lines])
    try:
        lesson = parse(text, find)
    except LessonError as error:
        wrong = error
    else:
        assert all(isinstance(step.experiment, Experiment) for step in lesson.steps)
        return
    assert wrong.reason
    assert 1 <= wrong.line <= len(text.splitlines())


def test_what_the_learner_has_turned_stays_so_until_it_is_set_up_otherwise():
    text = HEAD + "until: strategy.learning_rate = 4e-6\n"
    text += "\n## On\n\nsetup: seed = 5\n\n## Afresh\n\nsetup: opening\n"
    rates = [step.experiment.strategy.learning_rate for step in parse(text, find).steps]
    assert rates == [5e-7, 4e-6, 5e-7]


def test_what_varies_is_said_below_the_setup_and_stays_for_the_steps_after_it():
    text = (
        HEAD
        + "vary: data.inputs[0][0] = .5..3e2 step 4\nvary: seed\n\n## On\n\n## Afresh\n\nsetup: opening\n"
    )
    first, on, afresh = parse(text, find).steps
    assert first.experiment.to_dict()["vary"] == [
        {"path": "data.inputs[0][0]", "from": 0.5, "to": 300, "step": 4},
        {"path": "seed"},
    ]
    assert on.experiment == first.experiment
    assert not afresh.experiment.vary


def test_a_setup_that_turns_back_what_the_learner_turned_is_remarked_on():
    text = HEAD + "until: seed changed\nuntil: strategy.learning_rate changed\n\n## On\n\n## Back\n\n"
    setups = "setup: stop.max_steps = 5\nsetup: strategy.learning_rate = 1e-6\n"
    (remark,) = survey(text + setups, find).remarks
    assert (remark.line, "turns “seed” back" in str(remark)) == (13, True)
    assert not survey(text + "setup: opening\n" + setups, find).remarks
    assert not survey(text + setups + "setup: seed = 0\n", find).remarks
    assert not survey(text, find).remarks


# --- All that is wrong ----------------------------------------------------------------------------

# Each spoils a line of the lesson, and only that one; the line stays where it is.
SPOILERS = {
    8: "setup: strategy.learning_rate = fast",
    9: "point: nowhere",
    10: "until: soon",
    11: "claim: eta_min = 3",
    21: "- [outcome = lost] It jumps to and fro",
    23: "after: After {stps} steps.",
    25: "It ended {outcome",
    29: "until: strategy.learning_rat = 9e-7",
    30: "until: 0 steps",
    31: "until: sed changed",
    34: "answer: steps within few",
}


@given(st.sets(st.sampled_from(sorted(SPOILERS))))
@settings(max_examples=size(150, 40))
def test_a_lesson_with_so_many_faults_reports_each_with_its_line(spoilt):
    lines = LESSON.splitlines()
    for line in spoilt:
        lines[line - 1] = SPOILERS[line]
    reading = survey("\n".join(lines), find)
    assert [fault.line for fault in reading.faults] == sorted(spoilt)
    assert len(reading.lesson.steps) == 2
    if spoilt:
        with refused(LessonError) as caught:
            parse("\n".join(lines), find)
        assert [str(fault) for fault in caught.value.all] == [str(fault) for fault in reading.faults]


def test_nothing_is_said_of_what_hangs_on_a_setup_that_is_wrong():
    text = LESSON.replace("setup: opening", "setup: openng") + "\n## Anew\n\nsetup: opening\nuntil: soon\n"
    reading = survey(text, find)
    assert [fault.line for fault in reading.faults] == [7, 39]
    assert [step.title for step in reading.lesson.steps] == ["Below it", "A tenth", "Anew"]  # to be looked at


def test_all_that_a_step_says_untruly_is_found_at_once():
    text = LESSON.replace("eta_max = 9.05e-6", "steps = 7").replace("= max_steps]", "= solved]")
    lesson = parse(text.replace("It ended {outcome}.", "It ended at {loss@2000}."), find)
    wrong, right = examine(lesson)
    assert [fault.line for fault in wrong.faults] == [11, 18, 25]
    assert not right.faults


# --- Checking -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("was", "now", "line", "sentence"),
    [
        (
            "claim: eta_max = 9.05e-6",
            "claim: eta_max = 9.06e-6",
            11,
            "“eta_max = 9.06e-6” is not so; here it is 9.05",
        ),
        ("claim: eta_max = 9.05e-6", "claim: loss@1001 > 3", 11, "this run ends at step 1 000"),
        ("[outcome = diverged]", "[steps = 1000]", 18, "in “Below it” expected one answer that is right"),
        ("[outcome = max_steps]", "[outcome = solved]", 18, "got none"),
        ("After {steps} steps", "After {loss@2000} steps", 23, "there is no loss@2000"),
    ],
)
def test_a_lesson_that_is_not_true_is_found_out(was, now, line, sentence):
    check(parse(LESSON, find))
    assert was in LESSON
    with refused(LessonError) as caught:
        check(parse(LESSON.replace(was, now), find))
    assert caught.value.line == line
    assert sentence in str(caught.value.reason)


def test_a_step_that_sets_nothing_up_goes_on_with_the_run_that_is_there():
    text = HEAD + "until: 5 steps\n\n## More\n\nafter: {steps} steps.\n"
    text += "\n## Faster\n\nuntil: strategy.learning_rate = 4e-6\nuntil: run ended\n\nafter: {w1@5:17}\n"
    text += "\n## Anew\n\nuntil: neuron.bias.trainable = true\nuntil: 2 steps\n\nafter: {steps} steps.\n"
    lesson = parse(text, find)
    said = [[str(message) for message in judgement.after] for judgement in check(lesson)]
    alone = Run(resources.preset("opening"))
    alone.advance(5)
    assert said == [[], ["5 steps."], [f"{alone.last.weights[0]:.17g}"], ["2 steps."]]
    alone.change("strategy.learning_rate", 4e-6)
    alone.advance(1000)
    steps = [(run.steps, len(run.journal)) for _, run in rehearsals(lesson)]
    assert steps == [(5, 0), (5, 0), (alone.steps, 1), (2, 0)]


def test_another_seed_is_rehearsed_with_five():
    text = HEAD + "until: seed changed\nuntil: run ended\nclaim: steps < 200\n\nafter: {seed}\n"
    runs = [run for _, run in rehearsals(parse(text, find))]
    assert [run.experiment.seed for run in runs] == list(range(32, 32 + SEEDS))
    steps = [run.steps for run in runs]
    assert len(set(steps)) == SEEDS
    assert [str(message) for message in check(parse(text, find))[0].after] == ["32"]
    with refused(LessonError, match="is not so"):
        check(parse(text.replace("200", f"{max(steps)}"), find))


def test_an_option_says_something_to_those_who_chose_it():
    text = HEAD + "until: run ended\n\nask: ?\n- [outcome = solved] Yes\n- [outcome = diverged] No\n"
    text += "  said: It took {steps} steps.\n\nafter: So.\n"
    lesson = parse(text, find)
    assert [option.said for option in lesson.steps[0].ask.options] == ["", "It took {steps} steps."]
    first, second = check(lesson)[0].said
    assert first is None
    assert str(second) == "It took 110 steps."


def test_a_word_is_no_answer_to_a_question_for_a_number():
    text = HEAD + "\nask: ?\nanswer: neuron.activation within 5\n"
    (step,) = parse(text, find).steps
    with refused(FactError, match="is a word, not a number"):
        judge(step, rehearsed(step))


def test_the_extension_is_that_of_the_bundled_lessons():
    assert lesson_file.EXTENSION == ".lesson.md"


WORK = """# By hand

## Numbers

setup: opening
until: 2 steps

ask: work out step 2
"""


def test_a_step_to_be_worked_out_is_asked_for_and_checked():
    lesson = parse(WORK, resources.preset)
    ask = lesson.steps[0].ask
    assert ask == WorkOut("work out step 2", 2)
    (came,) = check(lesson)
    assert came.right == 8  # blanks
    assert ask.accepts(8, came.right)
    assert not ask.accepts(7, came.right)


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("until: 2 steps", "", "line 8: in “Numbers” there is no step 2 to work out; the run has 0"),
        (
            "step 2",
            "step 2\nanswer: steps within 1",
            "line 8: a step that is to be worked out needs no answers",
        ),
        (
            "until: 2 steps\n\nask: work out step 2",
            "setup: strategy.learning_rate = 1e300\nuntil: 1 step\n\nask: work out step 1",
            "line 9: in “Numbers” at step 1 the numbers have left all bounds",
        ),
    ],
)
def test_what_cannot_be_worked_out_is_told(old, new, sentence):
    with pytest.raises(LessonError) as caught:
        check(parse(WORK.replace(old, new), resources.preset))
    assert str(caught.value) == sentence


def test_needs_and_exercise_are_neither_introduction_nor_what_is_said_after():
    text = "# T\n\nAbout.\n\nneeds: neuron, and-xor\n" + HEAD.split("\n", 1)[1]
    lesson = parse(text + "\nafter: So.\n\nexercise: Do\nthis.\n\nAnd that.\n", resources.preset)
    assert lesson.about == ("About.",)
    assert [need.name for need in lesson.needs] == ["neuron", "and-xor"]
    assert lesson.steps[0].after == ("So.",)
    assert lesson.steps[0].exercise == ("Do this.", "And that.")


@pytest.mark.parametrize(
    "line",
    [
        "claim: mean(" + "a over " * 50_000 + " < 5",
        "claim: mean(steps over seed 1" + "..1" * 150_000 + " y) < 5",
        "vary: seed = 1" + "..1" * 150_000 + " y",
    ],
    ids=["ranges of a mean", "dots of its range", "dots of what varies"],
)
def test_a_long_line_is_read_in_one_go(line):
    """Some were read anew from each of their places: for minutes, in which the window could do nothing."""
    assert survey(f"# T\n\n## S\n\nsetup: opening\nuntil: run ended\n{line}\n", resources.preset).faults


@pytest.mark.parametrize("before", ["{" * 300_000 + "}", "x" * 300_000 + " !"])
def test_words_are_offered_behind_any_line(before):
    assert words_at(before, (), None) == ("", ())
