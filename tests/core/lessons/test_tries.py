"""Questions that are answered by running: how they are read, checked, judged, and what is reported."""

import pytest
from msgspec.structs import replace
from support.translatable import refused

from neuron_gui import Run, lesson_files, resources, simulate
from neuron_gui.core.lessons.check import check, rehearsals
from neuron_gui.core.lessons.file import parse
from neuron_gui.core.lessons.lesson import LessonError
from neuron_gui.core.lessons.translation import compare
from neuron_gui.core.reports.answers import question
from neuron_gui.core.reports.content import Content
from neuron_gui.core.reports.key import Key
from neuron_gui.core.reports.page import page
from neuron_gui.core.reports.payload import read, report_of, to_script
from neuron_gui.core.reports.verifying import verify
from neuron_gui.core.reports.words import turned
from neuron_gui.core.simulation import finished

FIND = """# Turned round

## Which rate?

setup: opening
setup: strategy.learning_rate = 1e-6
until: run ended

ask: find strategy.learning_rate
Which learning rate
draws that?
answer: 6.5e-6 within 3%

after: It was {strategy.learning_rate}, with {steps} steps.
"""
SLOWLY = """# Challenges

## Slowly

setup: opening
until: run ended

ask: most steps
How slowly can it diverge?
where: outcome = diverged
  said: It has to diverge, and after {steps} steps it is {outcome}.
where: w1@0 < 5
free: strategy.learning_rate
bronze: 100
silver: 500
gold: 900
par: 986
by: strategy.learning_rate = 9.57e-6
"""
NOON = "2026-11-29T12:00:00Z"
RATE = "strategy.learning_rate"


def read_lesson(text):
    return parse(text, resources.preset)


def asked(text):
    return read_lesson(text).steps[0].ask


def said(ask, value, path=RATE):
    """Return the value of a try, and what is said of it."""
    tried = ask.tried(finished(ask.start.with_value(path, value)))
    return tried.value, " ".join(map(str, tried.said))


def test_a_value_at_the_very_edge_is_found_however_large_it_is():
    def ask(answer):
        return asked(FIND.replace("6.5e-6 within 3%", answer))

    assert ask("0.3 within 0.1").accepts(0.4, 0.3)
    assert ask("1000000 within 0.001").accepts(1000000.001, 1e6)
    assert not ask("1000000 within 0.001").accepts(1000000.0011, 1e6)


def test_what_is_to_be_found_is_rehearsed_as_it_is_found():
    lesson = read_lesson(FIND)
    ((step, run),) = rehearsals(lesson)
    assert step.ask.question == "Which learning rate draws that?"
    assert (step.ask.free, step.ask.aim) == ((RATE,), 6.5e-6)
    (result,) = check(lesson)
    assert run.current == step.left == step.ask.hidden
    assert (result.tried.value, result.tried.said, result.right) == (6.5e-6, (), 6.5e-6)
    assert str(result.after[0]) == f"It was 6.5·10⁻⁶, with {simulate(step.ask.hidden).steps} steps."
    assert result.tried.made.tolist() == result.tried.target.tolist()


def test_a_try_is_told_how_near_it_is_and_which_way_it_differs():
    ask = asked(FIND)
    assert said(ask, 6.4e-6) == (6.4e-6, "")
    below = "Near. Your loss lies below the target's. Number of steps: yours takes 12, the target 16."
    assert said(ask, 6e-6) == (6e-6, below)
    above = "Not yet. Your loss lies above the target's. Number of steps: yours takes 52, the target 16."
    assert said(ask, 1e-6)[1] == above
    assert said(ask, 4.5e-6)[1].startswith("Not yet. Your loss lies below the target's.")
    assert said(ask, 2.5e-5)[1] == "Not yet. Yours runs away, the target does not."
    # 1 − 220960 η is −0.436 there, and 0.436 here: its square is the same.
    mirrored = "Not yet. The loss is the target's, but the weights go there another way."
    assert said(ask, 2 / 220960 - 6.5e-6)[1] == mirrored
    runaway = asked(FIND.replace("answer: 6.5e-6", "answer: 2e-5"))
    assert said(runaway, 1e-6)[1] == "Not yet. The target runs away, yours does not."
    slow = asked(FIND.replace("answer: 6.5e-6", "answer: 8e-6"))
    assert said(slow, 8.05e-6)[1] == ""
    assert said(slow, 8.25e-6)[1].startswith("Near. Your loss lies above the target's. ")
    stepping = FIND.replace(RATE + " = 1e-6", 'strategy = {"kind": "step_sign", "step": 0.1}').replace(
        RATE, "strategy.step"
    )
    crossing = asked(stepping.replace("answer: 6.5e-6", "answer: 0.2"))
    assert said(crossing, 0.3, "strategy.step")[1].startswith("Not yet. The curves cross: ")
    assert ask.is_better(6.4e-6, 6e-6)
    assert not ask.is_better(7.1e-6, 6.4e-6)


def test_only_what_is_free_may_be_turned():
    ask = asked(SLOWLY)
    for path, value, name in (
        ("stop.tolerance", 0.1, "Tolerance"),
        ("seed", 5, "Seed"),
        ("scaling", "max_abs", "Scaling"),
        ("neuron.weights", {"values": [1, 1]}, "Start weights"),
        ("strategy.optimizer", {"kind": "adam"}, "Optimizer"),
        ("strategy", {"kind": "step_sign"}, "Strategy"),
    ):
        assert said(ask, value, path) == (None, f"“{name}” is not as this step has it.")
    assert said(ask, [2, 1], "data.inputs[0]")[1] == "The samples are not those of this step."
    titled = finished(ask.start.with_value(RATE, 1e-4).replaced(title="Mine", notes="What I saw"))
    assert ask.tried(titled).value is not None
    changed = Run(ask.start)
    changed.advance(5)
    changed.change(RATE, 1e-4)
    changed.advance(1000)
    assert str(ask.tried(changed).said[0]).startswith("Something was changed")
    inside = asked(
        SLOWLY.replace("free: strategy", "free: strategy.optimizer.momentum, strategy").replace(
            "until", 'setup: strategy.optimizer = {"kind": "momentum", "momentum": 0}\nuntil'
        )
    )
    assert said(inside, 0.5, "strategy.optimizer.momentum")[0] is None  # it does not diverge
    assert said(inside, {"kind": "adam"}, "strategy.optimizer")[1].startswith("“Optim")


def test_a_challenge_is_judged_by_what_must_hold_and_earns_medals():
    ask = asked(SLOWLY)
    assert said(ask, 5e-7) == (None, "It has to diverge, and after 110 steps it is solved.")
    assert said(ask, 1e-5)[0] == 562
    assert [ask.medal(steps) for steps in (99, 100, 499, 562, 900, 986, 999)] == [
        *("", "bronze", "bronze", "silver", "gold", "gold", "gold")
    ]
    assert [ask.is_won(steps) for steps in (562, 900)] == [False, True]
    assert ask.is_better(986, 562)
    (result,) = check(read_lesson(SLOWLY))
    assert (result.tried.value, result.right) == (986, 986)
    plain = asked(SLOWLY.replace("bronze: 100\nsilver: 500\ngold: 900\n", ""))
    assert [plain.accepts(steps, plain.aim) for steps in (985, 986, 987)] == [False, True, True]
    unsaid = asked(
        SLOWLY.replace("  said: It has to diverge, and after {steps} steps it is {outcome}.\n", "")
    )
    wanted = "Wanted is outcome = diverged, and here it is solved."
    assert said(unsaid, 5e-7)[1] == wanted


def test_nearest_is_how_far_a_value_is_from_a_number():
    text = SLOWLY.replace("most steps", "nearest w1 to 5").replace("where: outcome = diverged\n", "")
    text = text.replace(text[text.index("  said") : text.index("where")], "").replace(
        text[text.index("bronze") : text.index("par")], ""
    )
    ask = asked(text.replace("par: 986", "par: 0"))
    run = finished(ask.start)
    assert ask.tried(run).value == abs(run.last.weights[0] - 5)
    assert ask.is_better(0.1, 0.2)
    far = asked(SLOWLY.replace("most steps", "most loss"))
    assert said(far, 1e200)[1] == "The numbers have left all bounds."


WRONG = [
    (FIND, "find strategy.learning_rate", "find strategy.learnt", "line 9: there is no “strategy.learnt”"),
    (FIND, "find strategy.learning_rate", "find scaling", "line 9: there is no “scaling”"),
    (FIND, "within 3%", "about", "line 12: expected “4e-6 within 5%”"),
    (FIND, "answer: 6.5e-6 within 3%", "", "line 9: expected a line as “answer: 4e-6 within 5%”"),
    (FIND, "answer: 6.5e-6 within 3%", "par: 3", "line 12: expected one of answer:, got “par: 3”"),
    (FIND, "answer: 6.5e-6", "answer: -1", "line 12: .*expected a number above 0"),
    (FIND, "answer: 6.5e-6", "answer: 1.01e-6", "line 9: in “Which rate.” what is set up is good enough"),
    (FIND, "until: run ended", "until: 5 steps", "line 9: a try is a whole run"),
    (
        FIND,
        "Which learning rate\ndraws that?\n",
        "",
        "line 9: expected the question's words on the line after it",
    ),
    (SLOWLY, "outcome = diverged\n", "outcome = lost\n", "line 10: expected outcome = one of"),
    (
        SLOWLY,
        "where: w1",
        "said: w1",
        "line 12: expected one of where:, free:, bronze:, silver:, .*, got “said",
    ),
    (SLOWLY, "free: strategy.learning_rate\n", "", "line 8: expected what may be turned"),
    (SLOWLY, "free: strategy.learning_rate", "free: rate", "line 13: there is no “rate” in this experiment"),
    (SLOWLY, "par: 986\n", "", "line 8: expected a line as “par: 110”"),
    (
        SLOWLY,
        "by: strategy.learning_rate = 9.57e-6\n",
        "",
        "line 8: expected a line as “by: strategy.learning_rate",
    ),
    (SLOWLY, "by: strategy.learning_rate", "by: seed", "line 18: expected a free option and its value"),
    (SLOWLY, "par: 986", "par: 985", "line 8: in “Slowly” “par: 985” is not so; here it is 986"),
    (SLOWLY, "gold: 900", "gold: 990", "line 8: in “Slowly” par earns no gold; here it is 986"),
    (SLOWLY, "gold: 900", "gold: 400", "line 8: in “Slowly” expected each medal to be harder to earn"),
    (SLOWLY, "gold: 900", "gold: much", "line 16: expected a number, got “much”"),
    (SLOWLY, "gold: 900", "gold: 900\ngold: 901", "line 17: expected one “gold:” and its value"),
    (SLOWLY, "w1@0 < 5", "w1@0 > 5", "line 8: in “Slowly” what the lesson says to do does not count: Wanted"),
    (
        SLOWLY,
        "setup: opening",
        "setup: opening\nsetup: strategy.learning_rate = 1e-5",
        "line 9: in “Slowly” what is set up is good enough as it is: 562",
    ),
    (
        FIND,
        "setup: opening",
        "setup: opening\nsetup: stop.max_steps = 1000000000",
        "line 10: a try takes at most 1.000.000 steps: set stop.max_steps",
    ),
    (
        FIND,
        "strategy.learning_rate\nWhich learning rate\ndraws that?\nanswer: 6.5e-6",
        "stop.max_steps\nWhich?\nanswer: 1000001",
        "line 11: a try takes at most 1.000.000 steps",
    ),
    (SLOWLY, "most steps", "most outcome", "line 8: in “Slowly” “outcome” is a word, not a number"),
]


@pytest.mark.parametrize(("text", "old", "new", "sentence"), WRONG)
def test_what_is_wrong_with_such_a_question_is_said_with_its_line(text, old, new, sentence):
    assert text.count(old) == 1
    with refused(LessonError, match=sentence):
        check(read_lesson(text.replace(old, new)))


def test_nobody_waits_for_a_try_that_a_report_says_was_endless():
    ask = asked(
        SLOWLY.replace("free: strategy.learning_rate", "free: strategy.learning_rate, stop.max_steps")
    )
    (why,) = ask.again({RATE: 1e-300, "stop.max_steps": 10**9}).said
    assert str(why).startswith("a try takes at most")


def test_a_translation_has_the_same_rules():
    for text, words, rules in (
        (FIND, ("draws that", "zeichnet das"), [("3%", "4%"), ("6.5e-6", "6.6e-6")]),
        (
            SLOWLY,
            ("How slowly", "Wie langsam"),
            [("gold: 900", "gold: 901"), ("w1@0", "w2@0"), ("most s", "least s")],
        ),
    ):
        original, translated = read_lesson(text), text.replace(*words)
        compare(read_lesson(translated), original)
        for rule in rules:
            with refused(LessonError, match="“ask:” is not as in"):
                compare(read_lesson(translated.replace(*rule)), original)


def answered(lesson, *values):
    """Return the answer after tries with these learning rates."""
    ask, answer = lesson.steps[0].ask, question(lesson, 0)
    for value in values:
        answer = answer.tried(ask, ask.tried(finished(ask.start.with_value(RATE, value))), NOON)
    return answer


def test_the_best_of_all_tries_stays():
    answer = answered(read_lesson(SLOWLY), 5e-7, 1e-4, 1e-5, 1e-5, 2e-5)
    assert (answer.attempts, answer.prediction, answer.best.medal) == (3, 562, "silver")
    assert (answer.right, answer.happened, answer.drawn) == (True, 986, None)
    assert [(entry.title, entry.value) for entry in answer.best.turned] == [("Learning rate η", 1e-5)]
    answer = answered(read_lesson(FIND), 6e-6, 6.45e-6, 7e-6)
    assert (answer.attempts, answer.prediction, answer.right) == (3, 6.45e-6, True)
    assert answer.drawn.sketch[0] == answer.drawn.made[0]


def test_tries_go_into_the_report_and_are_made_again_to_be_marked():
    run = simulate(resources.preset("opening"))
    found, slowly = answered(read_lesson(FIND), 1e-6, 6.45e-6), answered(read_lesson(SLOWLY), 1e-5)
    poor = answered(read_lesson(SLOWLY), 1e-3)
    assert poor.right is False
    report = report_of([run], "0.1.0", answers=(found, slowly, poor))
    received = read(to_script(report))
    assert received.report.answers == (found, slowly, poor)
    assert verify(received).agrees
    html = page(Content(report, [run], "tries"))
    for words in (
        "Tries: 2. The best: 6.45·10⁻⁶, with Learning rate η 6.45·10⁻⁶<br>The target: 6.5·10⁻⁶",
        "Dashed: the target. Solid: the best try.",
        "Tries: 1. The best: 562, with Learning rate η 10⁻⁵<br>Par: 986",
        '<b class="right">✓ silver</b>',
        '<b class="wrong">✗ not right</b>',
    ):
        assert words in html, words
    keys = Key.of(read_lesson(FIND)), Key.of(read_lesson(SLOWLY))
    assert keys[0].accepts(found)
    assert keys[1].accepts(slowly)
    assert not keys[1].accepts(poor)
    assert not keys[1].accepts(replace(slowly, prediction=900.0))  # whatever it claims
    better = replace(slowly.best, turned=(replace(slowly.best.turned[0], value="much"),))
    assert not keys[1].accepts(replace(slowly, best=better))
    assert not keys[0].accepts(question(read_lesson(FIND), 0))
    assert '"best"' not in to_script(report_of([run], "0.1.0", answers=(question(read_lesson(FIND), 0),)))


def test_the_options_of_a_best_try_are_told_in_words():
    (*_, penguins, _, _) = lesson_files.lesson("challenges").steps
    ask = penguins.ask
    values = {RATE: 0.2, "strategy.schedule": {"kind": "inverse_time", "decay": 0.3}}
    answer = question(lesson_files.lesson("challenges"), 9).tried(ask, ask.again(values), NOON)
    assert turned(answer.best, str) == "Learning rate η 0.2, Schedule Inverse time, Decay 0.3"
    by_hand = lesson_files.lesson("challenges").steps[8].ask
    values = {"neuron.weights": {"values": [1, 1]}, "neuron.bias": {"initial": -0.5, "trainable": True}}
    answer = question(lesson_files.lesson("challenges"), 8).tried(by_hand, by_hand.again(values), NOON)
    assert turned(answer.best, str) == "Start weights 1, 1, Bias −0.5 (learned)"
