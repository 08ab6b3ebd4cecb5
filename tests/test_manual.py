"""The manual is complete and true: it names everything, its links lead somewhere, its examples run."""

import contextlib
import io
import json
import re
import shlex
from pathlib import Path

import pytest
from support.paths import ROOT

from neuron_gui import Experiment, cli, resources, simulate
from neuron_gui.commands import COMMANDS, playing, sweep
from neuron_gui.core.lessons import file as lesson_file
from neuron_gui.core.lessons.check import check
from neuron_gui.core.lessons.facts import NAMES as FACTS
from neuron_gui.core.lessons.lesson import POINTS
from neuron_gui.core.lessons.steps import KEYS
from neuron_gui.core.neuron import ACTIVATIONS, LOSSES
from neuron_gui.core.optimizers import Adagrad, Adam, Momentum, Nesterov, Newton, RmsProp, Sgd
from neuron_gui.core.outcome import OUTCOMES
from neuron_gui.core.samples.generators import GENERATORS
from neuron_gui.core.schedules import Constant, Cosine, InverseTime, StepDecay
from neuron_gui.core.schema.options import options
from neuron_gui.core.strategies import STRATEGIES, tag
from neuron_gui.core.tables.decisions import _SETTINGS
from neuron_gui.core.theory.theory import theory
from neuron_gui.ui.help.manual_pages import SECTION, sections, topics
from neuron_gui.ui.text import language

FOLDER = ROOT / "resources" / "manual"
KINDS = (*STRATEGIES.values(), *GENERATORS, Sgd, Momentum, Nesterov, Adagrad, RmsProp, Adam, Newton,
         Constant, StepDecay, InverseTime, Cosine)  # fmt: skip
LINK = re.compile(r"(!?)\[([^\]]*)\]\(([^)]*)\)")
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)

languages = pytest.mark.parametrize("name", resources.manual_languages())


def pages(name):
    return resources.manual(name)


def whole(name):
    return "\n".join(pages(name).values())


def blocks(name, kind):
    return [
        text
        for text_of_page in pages(name).values()
        for found, text in BLOCK.findall(text_of_page)
        if found == kind
    ]


# --- Its form ---------------------------------------------------------------------------------------


@languages
def test_every_language_has_every_page_of_its_own_with_the_same_sections(name):
    assert {path.name for path in (FOLDER / name).glob("*")} == set(pages("en"))
    shape = [(section.page, section.anchor, section.level) for section in sections(name)]
    assert shape == [(section.page, section.anchor, section.level) for section in sections("en")]
    if name != language.SOURCE:
        same = [
            section.anchor for section in sections(name) if section.text == topics("en")[section.anchor].text
        ]
        assert not [anchor for anchor in same if topics("en")[anchor].text.strip()]


@languages
def test_every_heading_has_an_anchor_and_no_anchor_is_there_twice(name):
    for page, text in pages(name).items():
        without_programs = BLOCK.sub("", text)
        headings = re.findall(r"^#+ .*$", without_programs, re.MULTILINE)
        assert len(SECTION.findall(without_programs)) == len(headings), page
        assert text.startswith("<a id="), page
    anchors = [section.anchor for section in sections(name)]
    assert len(set(anchors)) == len(anchors)


@languages
def test_every_link_leads_to_a_place_in_the_manual(name):
    known = {(section.page, section.anchor) for section in sections(name)}
    count = 0
    for page, text in pages(name).items():
        for is_picture, _, target in LINK.findall(BLOCK.sub("", text)):
            count += 1
            if is_picture:
                assert (FOLDER / name / target).is_file(), f"{page}: {target}"
                continue
            file, _, anchor = target.partition("#")
            assert file in pages(name), f"{page}: {target}"
            assert not anchor or (file, anchor) in known, f"{page}: {target}"
    assert count > 40


def test_every_picture_is_used_has_words_and_all_are_small():
    used = {
        (FOLDER / name / target).resolve()
        for name in resources.manual_languages()
        for text in pages(name).values()
        for is_picture, words, target in LINK.findall(text)
        if is_picture and words
    }
    there = set((FOLDER / "pictures").rglob("*.png"))
    assert used == there
    assert there
    assert sum(path.stat().st_size for path in there) < 1_000_000


@languages
def test_programs_and_examples_are_the_same_in_every_language(name):
    for kind in ("sh", "python", "csv"):
        assert blocks(name, kind) == blocks("en", kind)


# --- What it names ----------------------------------------------------------------------------------


@languages
def test_every_option_of_everything_that_has_options_is_named_where_that_is_explained(name):
    text = whole(name)
    for kind in KINDS:
        assert f"`{tag(kind)}`" in text or kind in GENERATORS, tag(kind)
        described = [option for option in options(kind) if option.name not in ("inputs", "targets")]
        if described and kind is not Nesterov:  # whose options are momentum's
            table = re.search(rf"<!-- table: options {tag(kind)} -->\n((?:\|.*\n)+)", text)
            assert table, tag(kind)
            named = re.findall(r"^\| [^|]+ \| `(\w+)` \|", table[1], re.MULTILINE)
            assert named == [option.name for option in described]
    for word in (*ACTIVATIONS, *LOSSES, *OUTCOMES, "none", "standardize", "max_abs", "max_steps", "tolerance",
                 "target_loss", "l1", "l2", "seed", *resources.preset_names()):  # fmt: skip
        assert f"`{word}`" in text, word


@languages
def test_every_command_and_every_option_of_the_command_line_is_named(name):
    text = pages(name)["12-command-line.md"]
    parser = cli.parser(*COMMANDS)
    for action in parser._actions:
        for option in action.option_strings[-1:]:
            assert option in text
    (subparsers,) = (action for action in parser._actions if action.choices)
    for command, of_command in subparsers.choices.items():
        assert re.search(rf"`neuron-gui {command}\b", text), command
        for action in of_command._actions:
            for option in action.option_strings[-1:]:
                assert f"`{option}" in text or option == "--help", f"{command} {option}"
    for code in ("0", "1", "2"):
        assert f"\n| {code} |" in text
    for code in (129, 130, 143):
        assert str(code) in text
    for setting in _SETTINGS:
        shown = setting.replace(r"[1-9]\d{0,8}", "3").replace(".*", "NAME")
        assert f"`{shown}`" in text or name != "en", setting


@languages
def test_all_that_a_lesson_can_say_is_named(name):
    text = pages(name)["09-writing-lessons.md"]
    for key in KEYS:
        assert f"`{key}:" in text, key
    for word in (*POINTS, *(fact.split(",")[0] for fact in FACTS)):
        assert f"`{word}`" in text, word
    example, challenge = re.findall(r"```markdown\n(.*?)```", text, re.DOTALL)
    check(lesson_file.parse(f"{example}\n{challenge}", resources.preset))


# --- What it says is so -----------------------------------------------------------------------------


def test_the_numbers_of_the_first_run_are_the_engines():
    text = pages("en")["01-first-steps.md"]
    opening = resources.preset("opening")
    run, known = simulate(opening), theory(opening)
    assert (run.outcome, run.steps) == ("solved", known.predicted_steps)
    assert f"about {run.steps} steps" in text
    assert f"after {run.steps} steps" in text
    usual = simulate(opening.with_value("strategy.learning_rate", 0.001))
    assert usual.outcome == "diverged"
    assert f"after {usual.steps} steps the run has *diverged*" in text
    assert f"{0.001 / known.eta_max:.0f} times too\n   large" in text
    for page in ("04-learning.md", "13-formulas.md"):
        assert f"{known.eta_max:.3g}".replace("e-06", "e-6") in pages("en")[page]
    assert f"{known.eigenvalues[0]:,.0f}".replace(",", " ") in pages("en")["13-formulas.md"]


def test_a_correction_in_proportion_is_gradient_descent_bit_for_bit():
    for data in ("opening", "penguins"):
        descent = resources.preset(data).with_values(
            [("strategy", {"kind": "gradient_descent", "learning_rate": 2.0**-20}), ("stop.max_steps", 50)]
        )
        rule = {"order": "together", "direction": "error_times_input", "size": "proportional"}
        correction = descent.with_value("strategy", {"kind": "step_sign", "step": 2.0**-19, **rule})
        assert simulate(descent).weights.tobytes() == simulate(correction).weights.tobytes()


def test_the_example_of_an_experiment_file_is_the_opening_one():
    (example,) = blocks("en", "json")
    known, opening = Experiment.from_dict(json.loads(example)), resources.preset("opening")
    assert known.replaced(title=opening.title, notes=opening.notes) == opening
    assert known.title == opening.title
    minimal = {"format": 1, "data": {"inputs": [[256, 212]], "targets": [1492]}}
    assert Experiment.from_dict(minimal).data.n == 1


@languages
def test_the_example_of_an_experiment_file_is_one_in_every_language(name):
    (example,) = blocks(name, "json")
    Experiment.from_dict(json.loads(example))


@pytest.fixture
def place(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (table,) = blocks("en", "csv")
    Path("flats.csv").write_text(table, encoding="utf-8")
    return tmp_path


def test_every_command_that_is_shown_does_what_it_says(place, capsys):
    lines = [line for block in blocks("en", "sh") for line in block.splitlines()]
    assert len(lines) >= 10
    for line in lines:
        program, *arguments = shlex.split(line)
        assert program == "neuron-gui"
        assert cli.main(arguments) == 0, line
        if "--json" in arguments:
            json.loads(capsys.readouterr().out.partition("\x00")[0].strip())
        capsys.readouterr()
    made = Experiment.load("flats.neuron")
    assert made.data.input_names == ("area", "rooms")
    assert made.data.targets.tolist() == [650, 880, 990, 420, 1250]
    assert {path.name for path in Path("results").iterdir()} == set(playing.FILES)
    assert {path.name for path in Path("map").iterdir()} == set(sweep.FILES)


def test_every_program_that_is_shown_runs(place):
    names = {}
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        for block in blocks("en", "python"):
            exec(block, names)  # the manual's own
    assert printed.getvalue().startswith("solved ")
    assert names["experiment"].data.input_names == ("x", "y")
    assert names["made"].experiment.data.d == 2


def test_results_are_described_key_by_key():
    text = pages("en")["10-files.md"]
    run = simulate(resources.preset("opening"))
    from neuron_gui.core.records import OWN_COLUMNS
    from neuron_gui.core.summary import summary_of
    from neuron_gui.core.sweep.dial import Dial
    from neuron_gui.core.sweep.summary import summary_of as of_a_sweep
    from neuron_gui.core.sweep.sweep import Sweep

    made = Sweep(run.experiment, Dial("seed", (1,)))
    cells = made.empty_map
    for piece in made.pieces():
        cells.add(piece)
    content, of_sweep = summary_of(run, "1"), of_a_sweep(made, cells, "1")
    keys = *of_sweep, *of_sweep["lowest"], *of_sweep["over"][0]
    for key in (*content, *content["best"], *content["theory"], *OWN_COLUMNS, *keys):
        assert f"`{key}`" in text, key
