"""The page of a report: well formed, without a network, words stay words, and all that moves is there."""

import json
import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser

import hypothesis
import numpy as np
import pytest
from long.share import size
from support.problems import descent, endless, experiment, experiments

from neuron_gui import Experiment, Run, lesson_files, resources, simulate
from neuron_gui.core.dataset import Data
from neuron_gui.core.explain import explain
from neuron_gui.core.journal import JournalEntry
from neuron_gui.core.reports.answers import Drawn, questions
from neuron_gui.core.reports.content import Content
from neuron_gui.core.reports.page import page
from neuron_gui.core.reports.payload import read, report_of
from neuron_gui.core.reports.pictures.axes import clipped, ticks
from neuron_gui.core.reports.pictures.sketch import sketch_picture
from neuron_gui.core.reports.verifying import verify
from neuron_gui.core.reports.way import stops
from neuron_gui.core.reports.words import settings
from neuron_gui.core.schema.array import Numbers
from neuron_gui.core.stop import Stop

VOID = {"meta", "input", "br"}
OPENING = resources.preset("opening")


class Elements(HTMLParser):
    """Refuses elements that are not closed in order, and gathers words, tags, names and addresses."""

    def __init__(self, text):
        super().__init__()
        self.open, self.tags, self.words, self.links, self.ids = [], [], [], [], []
        self.feed(text)
        self.close()
        assert self.open == []
        assert len(set(self.ids)) == len(self.ids)

    def handle_starttag(self, tag, attrs):
        self.handle_startendtag(tag, attrs)
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.append(tag)
        self.links += [value for name, value in attrs if name in ("src", "href", "action", "xlink:href")]
        self.ids += [value for name, value in attrs if name == "id"]
        assert not [name for name, _ in attrs if name == "style" or name.startswith("on")]

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)

    def after(self, heading, count):
        """Return the words that come after one."""
        at = self.words.index(heading)
        return [word for word in self.words[at + 1 :] if word.strip()][:count]


def page_of(*runs, author="", notes="", answers=(), **more):
    report = report_of(list(runs), "0.1.0", author, notes, answers)
    return page(Content(report, runs, "mine.report.html", **more))


def moving(text):
    return json.loads(re.search(r'id="moving">(.*?)</script>', text)[1])


@pytest.mark.parametrize("name", [*resources.preset_names(), "iris", "flats", "anscombe-4"])
def test_every_experiment_gives_a_page_that_is_well_formed_and_verified(name):
    run = simulate(resources.preset(name))
    text = page_of(run, author="Ada", steps=(0, run.steps))
    elements = Elements(text)
    assert elements.links == []
    assert text.startswith("<!DOCTYPE html>")
    assert "By Ada" in elements.words
    assert elements.words.count("Samples") == 1
    assert elements.tags.count("svg") == 5
    assert str(verify(read(text)).sentence) == "verified: 1 run, bit for bit"
    seen = len(stops(run))
    for element, _, values in moving(text):
        assert element in elements.ids
        assert len(values) == seen


def test_what_moves_shows_the_numbers_of_each_stop():
    run = simulate(OPENING)
    shown = {(element, attribute): values for element, attribute, values in moving(page_of(run))}
    steps = [record.step for record in stops(run)]
    assert shown["now-step", "text"] == [str(step) for step in steps]
    for element, name in (("now-0", "w1"), ("neuron-w0", "w1")):
        digits = 6 if element == "now-0" else 5
        assert float(shown[element, "text"][3].replace("−", "-")) == pytest.approx(
            run.record(steps[3]).weights[0], rel=0.5 * 10.0 ** (1 - digits)
        ), name
    places = [float(x) for x in shown["loss-cursor", "x1"]]
    assert places == sorted(places)


def test_the_page_may_use_its_own_style_and_script_alone():
    text = page_of(simulate(OPENING))
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', text)[1]
    for tag, kind in (("style", "style-src"), ("script", "script-src")):
        content = re.search(rf"<{tag}>(.*?)</{tag}>", text, re.DOTALL)[1]
        digest = b64encode(sha256(content.encode()).digest()).decode()
        assert f"{kind} 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none';")


def test_hostile_names_and_notes_are_shown_as_text():
    name = '<img src="/dev/zero" onerror="x">&"\'{steps}</script>'
    experiment = OPENING.with_values(
        [("title", name), ("data.input_names", [name, name + "2"]), ("data.target_name", name + "3")]
    )
    answer = questions(lesson_files.lesson("step-size"))[1]
    hostile = type(answer)(lesson=name, sha256=name, step=1, question=name, options=(name, "b"))
    notes = f"# {name}\n\n![x](http://a.b/c) [y](javascript:z) <http://a.b>\n\n<b onclick=x>"
    text = page_of(
        simulate(experiment), author=name, notes=notes, answers=(hostile.predicted(0, name).judged(1, False),)
    )
    elements = Elements(text)
    assert not {"img", "a"} & set(elements.tags)
    assert text.count("<script") == 3
    assert "".join(elements.words).count(name) > 10
    assert "![x](http://a.b/c) [y](javascript:z) <http://a.b>" in elements.words


def test_notes_are_set_from_markdown_below_the_headings_of_the_page():
    text = page_of(Run(OPENING), notes="# Why\n\nIt *fell*:\n\n1. a\n2. b\n\n```\nx < y\n```\n")
    assert "<h3>Why</h3>" in text and "<em>fell</em>" in text and "<li>a</li>" in text
    assert "<code>x &lt; y" in text


def test_only_the_first_of_many_samples_are_shown():
    run = simulate(resources.preset("penguins").with_value("stop.max_steps", 3))
    assert "and 322 more" in Elements(page_of(run)).words


def test_of_many_inputs_the_first_are_shown():
    X = np.random.default_rng(1).normal(size=(30, 64))
    run = simulate(
        Experiment(data=Data(inputs=Numbers.of(X), targets=Numbers.of(X[:, 0])), stop=Stop(max_steps=5))
    )
    elements = Elements(page_of(run))
    assert "Inputs that are not shown: 52" in elements.words
    assert len(elements.after("Some of its steps", 9)) == 9
    assert elements.after("Some of its steps", 9)[2:9] == ["x1", "x2", "x3", "x4", "x5", "x6", "bias"]
    assert "… 44 more" in elements.words
    assert "z = x1·w₁" in "".join(elements.words) and "(56 more)" in "".join(elements.words)


def test_settings_and_changes_are_told_in_words():
    told = dict(settings(OPENING, str))
    assert told["Strategy"] == "Gradient descent"
    assert (told["Learning rate η"], told["Target loss"]) == ("5·10⁻⁷", "none")
    assert (told["Start weights"], told["Start of the bias"]) == ("drawn from −10 to 10", "0 (fixed)")
    changed = OPENING.replaced(
        journal=(JournalEntry(40, "strategy.learning_rate", 1e-6), JournalEntry(41, "stop.tolerance", None))
    )
    elements = Elements(page_of(simulate(changed)))
    cells = elements.after("Changes on the way", 9)
    assert cells[3:] == ["40", "Learning rate η", "10⁻⁶", "41", "Tolerance", "none"]


@pytest.mark.parametrize("name", ["opening", "and-gate", "iris"])
def test_the_arithmetic_of_chosen_steps_is_that_of_this_step(name):
    run = simulate(resources.preset(name))
    steps = (0, 3, run.steps)
    text = page_of(run, steps=steps, sample=0)
    plain = re.sub(r"<[^>]*>", "", text).replace("&#x27;", "'").replace("&gt;", ">").replace("&lt;", "<")
    for step in steps:
        explanation = explain(run, step, 0)
        assert str(explanation.title) in plain
        for section in explanation.sections:
            for line in section.lines:
                assert "\n".join("".join(piece.text for piece in row) for row in line.rows) in plain


def test_compared_runs_and_predictions_are_told():
    first, second = simulate(OPENING), simulate(OPENING.with_value("strategy.learning_rate", 1e-6))
    number, choice, other = questions(lesson_files.lesson("step-size"))[:3]
    answers = (
        number.predicted(7, "2026-11-29T12:00:00Z").predicted(8, "2026-11-29T12:01:02Z").judged(8.0, True),
        choice.predicted(0, "2026-11-29T12:02:00Z").judged(1, False),
        other,
    )
    elements = Elements(page_of(first, second, answers=answers))
    told = elements.after("Runs compared", 16)
    assert told[6:11] == ["1", "Learning rate η 5·10⁻⁷", "solved", str(first.steps), "8.45305·10⁻⁵"]
    assert told[12] == "Learning rate η 10⁻⁶"
    told = elements.after("Predictions", 12)
    assert told[2:5] == [
        "Prediction: 8 (2026-11-29 12:01:02 UTC; attempt 2)",
        "What happened: 8",
        "✓ right",
    ]
    assert told[6:9] == [
        f"Prediction: {choice.options[0]} (2026-11-29 12:02:00 UTC; attempt 1)",
        f"What happened: {choice.options[1]}",
        "✗ not right",
    ]
    assert told[10] == "Not answered."


def test_a_run_that_was_changed_on_the_way_is_compared_with_its_changes():
    changed = Run(
        OPENING, [JournalEntry(2, "strategy.learning_rate", 1e-6), JournalEntry(3, "stop.max_steps", 9)]
    )
    changed.advance(20)
    told = Elements(page_of(changed, simulate(OPENING))).after("Runs compared", 11)
    assert told[7:10] == [
        "Learning rate η 5·10⁻⁷, Learning rate η 10⁻⁶ from step 2, Max steps 9 from step 3",
        "out of steps",
        "9",
    ]


def test_a_number_that_is_not_right_does_not_look_like_the_one_that_is():
    number = questions(lesson_files.lesson("step-size"))[0]
    answer = number.predicted(0.1234561, "2026-11-29T12:00:00Z").judged(0.1234562, False)
    told = Elements(page_of(Run(OPENING), answers=(answer,))).after("Predictions", 5)
    assert told[2].startswith("Prediction: 0.1234561 (") and told[3] == "What happened: 0.1234562"


def test_a_run_that_diverged_or_has_no_steps_is_drawn_as_far_as_it_can_be():
    too_fast = simulate(OPENING.with_value("strategy.learning_rate", 1e200))
    assert too_fast.outcome == "diverged"
    Elements(page_of(too_fast, steps=(0, too_fast.steps)))
    Elements(page_of(Run(OPENING)))


def test_lines_are_cut_where_the_axes_end():
    places = np.array([[100.0, 100.0], [2000.0, 100.0], [100.0, 100.0], [100.0, -50.0], [3000.0, -50.0]])
    pieces = clipped(places)
    assert pieces[:, :, 0].max() <= 640 and pieces[:, :, 1].min() >= 0
    assert len(pieces) == 3  # the last is outside
    assert ticks((0.0, 1.0)) == pytest.approx([0, 0.2, 0.4, 0.6, 0.8, 1.0])
    assert ticks((-3e-7, 2e-7)) == pytest.approx([-3e-7, -2e-7, -1e-7, 0, 1e-7, 2e-7])


def ticks_of(text):
    """Return what is written at the axes of every picture, across and up."""
    pictures = re.findall(r"<svg .*?</svg>", text)
    sides = [
        [re.findall(rf'text-anchor="{side}">(.*?)</text>', part)[:-2 if side == "middle" else None]
         for part in pictures] for side in ("middle", "end")
    ]  # fmt: skip
    return list(zip(*sides, strict=True))


def test_what_is_written_at_an_axis_tells_its_places_apart():
    level = experiment([[1], [2]], [0, 7], weights=[2.0], strategy=descent(1e-4), stop=endless(1))
    far = experiment([[2000.1], [2000.4]], [10**7, 10**7 + 1], strategy=descent(1e-9), stop=endless(3))
    for run in map(simulate, (level, far)):
        loss, weights, _, fit, _ = ticks_of(page_of(run))
        for numbers in (*loss, *weights, *fit):
            assert len(set(numbers)) == len(numbers)
        assert loss[0] == [str(step) for step in range(run.steps + 1)]
    assert ticks_of(page_of(simulate(level)))[0][1] == ["6.4985", "6.499", "6.4995", "6.5"]


def test_the_map_of_the_loss_says_at_which_step_the_other_weights_are_taken():
    far = experiment([[1e10, 2e10, 1e10]], [1], weights=[1, 2, 3], strategy=descent(1e300))
    beyond, seen = page_of(simulate(far)), page_of(simulate(far.with_value("strategy.learning_rate", 1e-30)))
    assert "the others as at step 0:" in beyond
    assert (
        f"the others as at step {simulate(far).experiment.stop.max_steps:,}:".replace(",", "\u202f") in seen
    )


def test_a_run_goes_from_place_to_place_in_numbers_that_differ():
    creeps = experiment([[1.0]], [3], weights=[9], strategy=descent(1e-9), stop=endless(1))
    words = described(page_of(simulate(creeps)))["Weight space"]
    start, end = re.fullmatch(r"The run goes from (.*) to (.*)\.", words).groups()
    assert [a == b for a, b in zip(start.split(", "), end.split(", "), strict=True)] == [False] * 2


def test_the_line_of_the_answers_is_in_the_picture_however_far_off():
    off = experiment([[0.0], [10.0]], [3, 3], weights=[0], strategy=descent(1e-6), stop=endless(1))
    assert re.search(r'id="fit-line" d="M', page_of(simulate(off)))


def test_a_boundary_out_of_sight_is_said_to_be_so():
    far = experiment(
        [[100, 101], [102, 100], [101, 103], [104, 102]],
        [0, 1, 0, 1],
        activation="sigmoid",
        weights=[1, 1],
        strategy=descent(1e-6),
        stop=endless(3),
    )
    text = page_of(simulate(far))
    assert 'id="fit-line" d=""' in text and "changes over is out of sight" in text


def test_of_two_classes_those_are_told_that_the_neuron_can_answer():
    none = experiment([[1, 2], [2, 1]], [0, 0], activation="step", strategy={"kind": "perceptron"})
    assert "Full points have the target 1, rings 0;" in page_of(simulate(none))


@hypothesis.settings(max_examples=size(1000, 25))
@hypothesis.given(experiments())
def test_a_report_of_any_experiment_is_well_formed(experiment):
    run = Run(experiment)
    run.advance(60)
    Elements(page_of(run, steps=(0, run.steps)))


def described(text):
    """Return title and words of every picture of a page."""
    found = re.findall(r'<svg [^>]*aria-label="([^"]*)"><desc>(.*?)</desc>', text)
    assert len(found) == text.count("<svg ")
    return dict(found)


def test_every_picture_says_in_words_what_it_shows():
    run = simulate(OPENING)
    words = described(page_of(run))
    assert words["Loss"].startswith("Loss fell from 1.29645·10⁷ to 8.45305·10⁻⁵ in 110 steps, ")
    assert "It comes to the goal. Loss: lowest 8.45305·10⁻⁵ at step 110, " in words["Loss"]
    assert words["Weights"].startswith("x rose from −3.37661 to 4.96659. It levels off. y rose ")
    assert "x passes 0 at step 5." in words["Weights"]
    assert words["Weight space"] == (
        "The run goes from x −3.37661, y −5.86892, loss 1.29645·10⁷"
        " to x 4.96659, y 1.0403, loss 8.45305·10⁻⁵."
    )
    assert words["Fit"].endswith("Sample 1: answer 1491.99, target 1492.")
    assert words["Neuron"].startswith(
        "x 256 × 4.9666, y 212 × 1.0403, bias 0, z 1492, output 1492, target 1492"
    )


@pytest.mark.parametrize("name", ["opening", "guessing", "too-fast", "penguins", "and-gate"])
@pytest.mark.parametrize("steps", [0, 1, 1000])
def test_of_whatever_run_there_are_words_for_every_picture(name, steps):
    run = Run(resources.preset(name))
    run.advance(steps)
    words = described(page_of(run))
    assert len(words) > 2
    assert all(any(map(str.isalnum, each)) for each in words.values())


def test_a_sketch_and_what_came_of_it_are_told_by_their_ends():
    drawn = Drawn(of="loss", sketch=((0.0, 9.0), (10.0, 2.0)), made=((0.0, 9.0), (10.0, 0.5)))
    assert described(sketch_picture(drawn, str).svg) == {
        "Sketch and run": "The sketch goes from 9 to 2. The run goes from 9 to 0.5."
    }
