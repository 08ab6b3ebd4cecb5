"""The real program as a screen reader meets it: over AT-SPI, on a screen and a bus of its own.

Debian's own Python asks, for it has what speaks AT-SPI; what it found and heard is looked at here.
"""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from ui.test_app import screen

from neuron_gui import resources

PATIENCE = 300  # seconds, for all of it
LESSON = resources.folder("lessons") / "05-gradient-descent.lesson.md"
MARKUP = re.compile(r"<[a-z/!]|&[a-z]+;|\*\*|\{\w*\}")
CLASS = re.compile(r"(?:Q[A-Z]|[A-Z][a-z]+[A-Z])\w+")


@pytest.fixture(scope="module")
def heard(tmp_path_factory):
    """Return what was found and heard in one session."""
    home = str(tmp_path_factory.mktemp("home"))
    own = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"), home)
    program = str(Path(sys.executable).with_name("neuron-gui"))
    found = Path(home, "found.json")
    script = str(Path(__file__).with_name("screen_reader.py"))
    with screen() as display:
        environment = os.environ | own
        environment |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        manager = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL)
        try:
            subprocess.run(
                ["dbus-run-session", "--", "/usr/bin/python3", script, str(found), program, str(LESSON)],
                env=environment,
                check=True,
                timeout=PATIENCE,
            )
        finally:
            manager.terminate()
            manager.wait(PATIENCE)
    return json.loads(found.read_text())


def everything(heard):
    """Return all that was told of anything in any window."""
    run, lesson = heard["run"], heard["lesson"]
    trees = run["beginning"], *run["views"].values(), run["panel"], run["dialog"], lesson["panel"]
    return [thing for tree in trees for thing in tree]


def test_whatever_takes_the_focus_has_a_name_and_a_role(heard):
    focusable = [thing for thing in everything(heard) if thing["focusable"]]
    assert len({thing["name"] for thing in focusable}) > 40
    nameless = [thing for thing in focusable if not any(map(str.isalnum, thing["name"]))]
    assert nameless == []
    assert [thing for thing in focusable if thing["role"] in ("unknown", "invalid", "")] == []


def test_no_name_is_markup_or_that_of_a_class(heard):
    words = {thing[part] for thing in everything(heard) for part in ("name", "description")}
    assert [each for each in words if MARKUP.search(each) or CLASS.fullmatch(each)] == []


def test_a_box_and_a_field_tell_what_they_are_and_what_they_hold(heard):
    boxes = [thing for thing in everything(heard) if thing["role"] == "combo box"]
    assert boxes
    assert [box for box in boxes if not (box["label"] or box["description"])] == []
    fields = {thing["name"]: thing["text"] for thing in heard["run"]["beginning"] if thing["role"] == "text"}
    assert fields["Max steps"] == "1000"
    assert fields["Tolerance"] == "0.01"
    sliders = [thing for thing in everything(heard) if thing["role"] == "slider"]
    assert sliders
    assert [slider for slider in sliders if slider["value"] is None] == []


def test_plots_and_pictures_say_what_they_show_before_a_run_and_after(heard):
    charts = [thing for thing in everything(heard) if thing["role"] == "chart"]
    names = {chart["name"] for chart in charts}
    assert names >= {"Plot: Loss", "Plot: Weights", "Plot: Weight space", "Plot: Fit"}
    assert [chart for chart in charts if not chart["description"]] == []
    assert heard["run"]["plot"]["description"] == "Step 110 of 110: loss 8.45305·10⁻⁵."


def test_the_end_of_a_run_and_each_place_on_a_curve_are_announced(heard):
    run = heard["run"]
    assert run["end"].startswith("Solved at step 110. ")
    assert run["a tenth back"] == "Step 99: loss 0.00111068, falling"
    assert run["a step back"] == "Step 98: loss 0.00140371, falling"
    assert run["the next curve"] == "Step 98: y 1.04024, rising"


def test_the_plots_in_words_go_deeper(heard):
    shapes, extremes, numbers = heard["run"]["words"]
    assert shapes.startswith("Loss fell from ")
    assert "It comes to the goal." in shapes
    assert extremes.startswith(f"{shapes}\n\nLoss: lowest ")
    assert numbers.startswith(f"{extremes}\n\nStep 0: loss ")


def test_a_lesson_is_told_and_tab_goes_from_its_question_to_its_answers(heard):
    lesson = heard["lesson"]
    question = "What does x do in the first step?"
    assert lesson["beginning"].endswith(question)
    assert [each for each in lesson["panel"] if "converge" in each["name"] + each["description"]] == []
    text, *answers, turn = lesson["tab"]
    assert text["description"].endswith(question)
    assert [each["name"] for each in answers] == ["It rises", "It falls", "It stays as it is"]
    assert turn["role"] == "push button"
    assert lesson["outcome"].startswith("It falls: your prediction, ")
    assert lesson["next"].startswith("A step by hand\n")
