"""Examples of each `--help` and lines of the README do what they say; nothing is written over unasked."""

import csv
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import numpy as np
import pytest
from long.share import LONG
from support.paths import DATA, REPORTS, ROOT

import neuron_gui
from neuron_gui import Experiment, Run, cli, commands, preset, simulate
from neuron_gui import sweep as grid
from neuron_gui.commands import playing, sweep
from neuron_gui.core.kernels import OPTIMIZERS
from neuron_gui.core.records import OWN_COLUMNS
from neuron_gui.core.reports import marking
from neuron_gui.core.sweep.map import ENDING

TABLE = "area,rooms,rent\n50,2,650\n70,3,880\n80,3,990\n30,1,420\n100,4,1250\n"
README = (ROOT / "README.md").read_text("utf-8")


def shown(language):
    """Return the lines of the README's blocks in a language, without their remarks."""
    blocks = re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)
    lines = (line.partition(" #")[0].strip() for block in blocks for line in block.splitlines())
    return [line.removeprefix(".venv/bin/") for line in lines]


@pytest.fixture
def place(tmp_path, monkeypatch):
    """A folder with what examples read."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    (tmp_path / "flats.csv").write_text(TABLE)
    shutil.copy(DATA / "tables" / "sheets" / "flats.xlsx", tmp_path)
    varied = preset("opening").with_value("vary", [{"path": "seed"}])
    for name in ("mine.neuron", "my.neuron"):
        varied.save(tmp_path / name)
    (tmp_path / "my.lesson.md").write_text("# A lesson\n\n## Its step\n\nsetup: my.neuron\n\nRun it.\n")
    monkeypatch.setenv("HOME", str(tmp_path))
    for folder in (".local/share/bash-completion/completions", ".config/fish/completions"):
        (tmp_path / folder).mkdir(parents=True)
    for folder in ("handed-in", "class"):
        (tmp_path / folder).mkdir()
        shutil.copy(REPORTS / "engine-2.report.html", tmp_path / folder / "ada.report.html")
    return tmp_path


@pytest.fixture
def neuron(place, capfdbinary):
    """Run a line in that folder, without a process where it needs no shell; return code, output, errors."""

    def run(line):
        program = f"{shlex.quote(sys.executable)} -m neuron_gui"
        if set("|<>*") & set(line) or "--engine" in line:  # other libraries' warnings are none of ours
            line = re.sub(r"neuron-gui ", f"{program} ", line)
            env = {
                "PYTHONPATH": str(ROOT),
                "PATH": "/usr/bin:/bin",
                "QT_QPA_PLATFORM": "offscreen",
                "LANG": "C.UTF-8",
                "HOME": str(place),
            }
            done = subprocess.run(["bash", "-o", "pipefail", "-c", line], capture_output=True, env=env)
            return done.returncode, done.stdout, done.stderr.decode()
        try:
            code = cli.main(shlex.split(line)[1:])
        except SystemExit as end:
            code = end.code
        out, err = capfdbinary.readouterr()
        return code, out, err.decode()

    return run


def film(line, name):
    """Return what to try of a film, which takes seconds."""
    return [(line, name)] if LONG else []


SLOW = {"animate", "program", "report", "verify"} if not LONG else set()
EVERY_DAY = [name for name in commands.COMMANDS if name != "open" and name not in SLOW]


@pytest.mark.parametrize("command", EVERY_DAY)
def test_the_examples_of_a_command_do_what_they_say(neuron, command):
    code, out, _ = neuron(f"neuron-gui {command} --help")
    assert code == 0
    assert b"Exit codes: 0 done" in out
    told = out.partition(b"\nexamples:")[0].decode().splitlines()
    assert max(map(len, told)) < 80, "on a narrow terminal"
    for line in cli.module(command).EXAMPLES:
        assert f"\n  {line}\n" in out.decode()
        code, _, err = neuron(line)
        assert code == 0, (line, err)


@pytest.mark.parametrize(
    ("command", "columns"), [("run", OWN_COLUMNS), ("sweep", ENDING), ("mark", marking.COLUMNS)]
)
def test_help_tells_the_columns_of_a_table(neuron, command, columns):
    told = neuron(f"neuron-gui {command} --help")[1].decode()
    assert [column for column in columns if not re.search(rf"\b{column}\b", told)] == []


# What a README's line stands for here: fewer runs of the same kind, files that are there, clusters at hand.
SMALLER = {
    ":200 ": ":4 ",
    "seed=0:100 ": "seed=0:3 ",
    "seed=0:999": "seed=0:19",
    "--count 120": "--count 3",
    "part3 --part 3/40": "part3 --part 3/3",
    "dask=tcp://head:8786": "dask",
}
PROVED_ELSEWHERE = {  # by packages that are built and installed: packaging/package.py
    "pip install 'neuron-gui[cluster]'",
    "pip install .",
    "pipx run --spec dist/neuron_gui-*.whl neuron-gui",
    "sudo apt-get install ./dist/neuron-lab_*_amd64.deb",
}
SLOW_LINES = ("--engine ", "--selftest") if not LONG else ()  # some seconds each


def test_what_the_readme_shows_works(neuron):
    lines = shown("sh")
    assert {line for line in lines if not line.startswith(("neuron-gui ", "make "))} == PROVED_ELSEWHERE
    for line in lines:
        if line.startswith("make "):
            done = subprocess.run(["make", "-n", *line.split()[1:]], cwd=ROOT, capture_output=True, text=True)
            assert done.returncode == 0, (line, done.stderr)
        elif line.startswith("neuron-gui ") and not any(slow in line for slow in SLOW_LINES):
            for long, short in SMALLER.items():
                line = line.replace(long, short)
            if "--part" in line:
                for k in (1, 2):
                    other = line.replace("part3", f"part{k}").replace("3/3", f"{k}/3")
                    code, _, err = neuron(other)
                    assert code == 0, (other, err)
            shutil.rmtree("map", ignore_errors=True)  # each line stands for itself
            code, _, err = neuron(line)
            assert code == 0, (line, err)


def test_the_packages_that_the_readme_installs_are_those_that_are_made():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert "cluster" in project["optional-dependencies"] and project["name"] == "neuron-gui"
    made = (ROOT / "packaging" / "package.py").read_text("utf-8")
    assert 'f"{NAME}_{' in made and "_amd64.deb" in made


def test_the_programs_that_the_readme_shows_run(place):
    names = {}
    for block in re.findall(r"```python\n(.*?)```", README, re.DOTALL):
        exec(block, names)
    assert names["experiment"].neuron.activation == "sigmoid"


# --- A result folder makes itself again -------------------------------------------------------------

SETTINGS = (
    "strategy.kind=random_guess",
    "strategy.kind=step_sign --set strategy.step=0.25 --set seed=7",
    "strategy.kind=perceptron --set neuron.activation=step --set loss.kind=mse",
    *(f"strategy.optimizer.kind={kind}" for kind in OPTIMIZERS if kind != "sgd"),
    *(f"strategy.schedule.kind={kind}" for kind in ("step_decay", "inverse_time", "cosine")),
    "strategy.batch=1 --set neuron.bias.trainable=true --set neuron.bias.initial=random",
    "scaling=standardize --set loss.l1=0.1 --set neuron.activation=tanh --set loss.kind=mse",
)


@pytest.mark.parametrize("settings", SETTINGS)
def test_a_run_of_any_kind_makes_itself_again(neuron, settings):
    made_again(neuron, f"and-gate --set stop.max_steps=40 --set {settings}")


def test_every_preset_makes_itself_again(neuron):
    for name in neuron_gui.presets():
        made_again(neuron, f"{name} --set stop.max_steps=60")
        shutil.rmtree("first"), shutil.rmtree("second")


def test_a_run_that_was_changed_and_stopped_on_its_way_makes_itself_again(neuron):
    run = Run(preset("opening"))
    run.advance(20)
    run.change("strategy.learning_rate", 1e-7)
    run.advance(20)
    run.stop()
    run.recorded.save("stopped.neuron")
    made_again(neuron, "stopped.neuron")
    assert json.loads(Path("second/summary.json").read_text())["steps"] == 40


def made_again(neuron, line):
    code, _, err = neuron(f"neuron-gui run {line} --out first")
    assert code == 0, err
    assert neuron("neuron-gui run first/experiment.neuron --out second")[0] == 0
    assert_equal_but_for_their_commands(playing.FILES, f"neuron-gui run {line} --out first")


def assert_equal_but_for_their_commands(files, line):
    for folder in ("first", "second"):
        assert sorted(path.name for path in Path(folder).iterdir()) == sorted(files)
    for name in {*files} - {"command.txt"}:
        assert Path("first", name).read_bytes() == Path("second", name).read_bytes(), name
    assert shlex.split(Path("first/command.txt").read_text()) == shlex.split(line)


def test_a_folder_whose_name_is_no_utf_8_keeps_its_command(neuron):
    name = os.fsdecode(b"nombre-\xf1")
    line = f"neuron-gui run opening --set stop.max_steps=3 --out {name}"
    assert neuron(line)[0] == 0
    (command,) = Path().glob("nombre-*/command.txt")
    assert shlex.split(os.fsdecode(command.read_bytes())) == shlex.split(line)


def test_a_sweep_makes_itself_again(neuron):
    over = "--over strategy.learning_rate=1e-8:1e-4:6:log --over seed=0:10:4"
    line = f"neuron-gui sweep opening {over} --set stop.max_steps=30 --json --jobs 2 --out first"
    code, told, err = neuron(line)
    assert code == 0, err
    assert neuron(f"neuron-gui sweep first/experiment.neuron {over} --out second")[0] == 0
    assert_equal_but_for_their_commands(sweep.FILES, line)
    summary = json.loads(Path("first/summary.json").read_text())
    assert json.loads(told) == summary
    assert (summary["runs"], summary["made"], summary["partial"]) == (24, 24, False)
    assert [(over["first"], over["last"], over["count"]) for over in summary["over"]] == [
        (1e-8, 1e-4, 6),
        (0, 10, 4),
    ]
    assert sum(summary["outcomes"].values()) == 24
    for best in (summary["quickest"], summary["lowest"]):
        one = preset("opening").with_values([("stop.max_steps", 30), *best["options"].items()])
        last = simulate(one).last
        assert (best["steps"], best["loss"], best["bias"]) == (last.step, last.loss, last.bias)
        assert best["weights"] == list(last.weights)
    cells = grid(
        preset("opening").with_value("stop.max_steps", 30),
        {"seed": [0, 3, 7, 10], "strategy.learning_rate": np.geomspace(1e-8, 1e-4, 6)},
    ).to_dataframe()
    with Path("first/sweep.csv").open(newline="") as file:
        header, *rows = csv.reader(file)
    assert rows == [list(map(str, row)) for row in cells[header].to_numpy(object).tolist()]
    assert header == ["strategy.learning_rate", "seed", "outcome", "steps", "loss", "x", "y", "bias"]


def test_a_cluster_at_an_address_has_workers_of_its_own(neuron):
    line = "neuron-gui sweep opening --over seed=0:3 --out map --engine dask=tcp://head:8786 --jobs 2"
    code, _, err = neuron(line)
    assert (code, err) == (2, "neuron-gui: --jobs 2: the cluster at tcp://head:8786 has workers of its own\n")
    for jobs in ("0", "-1", "x", "99999"):
        assert neuron(f"neuron-gui sweep opening --over seed=0:3 --out map --jobs={jobs}")[0] == 2
    assert not Path("map").exists()


# --- Nothing is written over unasked ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "name"),
    [
        *(("neuron-gui run opening --out made", f"made/{name}") for name in playing.FILES),
        *(("neuron-gui sweep opening --over seed=0:3 --out made", f"made/{name}") for name in sweep.FILES),
        ("neuron-gui join part1 part2 --out made", "made/sweep.png"),
        ("neuron-gui join part1 part2 --out made", "made/summary.json"),
        ("neuron-gui variants mine.neuron --count 2 --out made", "made/variants.csv"),
        ("neuron-gui variants mine.neuron --count 2 --out made", "made/mine-2.neuron"),
        ("neuron-gui import flats.csv --out made", "made"),
        ("neuron-gui program opening --out made.py", "made.py"),
        ("neuron-gui report opening --out made.html", "made.html"),
        ("neuron-gui report opening", "opening.report.html"),
        ("neuron-gui mark handed-in --out made.csv", "made.csv"),
        ("neuron-gui worksheet opening --out made.html", "made.html"),
        ("neuron-gui worksheet opening --out made.html", "made.key.html"),
        ("neuron-gui sound opening --out made.wav", "made.wav"),
        *film("neuron-gui animate opening --out made.gif --views loss --seconds 1", "made.gif"),
    ],
)
def test_nothing_is_written_over_unasked(neuron, line, name):
    for k in (1, 2) if "join" in line else ():
        assert neuron(f"neuron-gui sweep opening --over seed=0:3 --part {k}/2 --out part{k}")[0] == 0
    made = Path(name)
    made.parent.mkdir(exist_ok=True)
    made.write_text("mine")
    before = sorted(Path().rglob("*"))
    code, out, err = neuron(line)
    assert (code, out, made.read_text()) == (2, b"", "mine")
    assert err == f"neuron-gui: {name}: is there already; name another, or add --force to write over it\n"
    assert sorted(Path().rglob("*")) == before
    assert neuron(f"{line} --force")[0] == 0
    assert made.read_bytes() != b"mine"


def test_every_command_that_writes_can_be_told_to_write_over():
    parser = cli.parser(*commands.COMMANDS)
    (choices,) = (action.choices for action in parser._actions if action.choices)
    for name, command in choices.items():
        options = {option for action in command._actions for option in action.option_strings}
        assert ("--out" in options) == ("--force" in options), name


def test_runs_that_a_sweep_has_left_are_neither_lost_nor_taken_unasked(neuron):
    line = "neuron-gui sweep opening --over seed=0:3 --out made"
    assert neuron(f"{line} --part 1/2")[0] == 0
    code, _, err = neuron(line)
    assert code == 2 and "made/sweep.cells has runs of a sweep; go on with --resume" in err
    assert neuron(f"{line} --force")[0] == 0
    assert sorted(path.name for path in Path("made").iterdir()) == sorted(sweep.FILES)
    code, _, err = neuron(f"{line} --resume")
    assert code == 2 and "made has a sweep that was finished" in err, "and so there is nothing to resume"


def test_what_lies_beside_a_lesson_may_be_there_already(neuron):
    line = "neuron-gui variants my.lesson.md --count 2 --out ."
    code, _, err = neuron(line)
    assert code == 0, err
    assert neuron(line)[0] == 2
    assert neuron(f"{line} --force")[0] == 0


# --- Pipes ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("neuron-gui import flats.csv --target rent", "made.neuron"),
        ("neuron-gui program opening", "made.py"),
        ("neuron-gui report opening", "opening.report.html"),
        ("neuron-gui mark handed-in", "made.csv"),
        ("neuron-gui sound opening", "made.wav"),
        *film("neuron-gui animate opening --views loss --seconds 1", "made.gif"),
    ],
)
def test_one_file_can_go_to_standard_output(neuron, line, name):
    code, piped, err = neuron(f"{line} --out -")
    assert (code, err) == (0, "")
    assert neuron(f"{line} --out {name}")[0] == 0
    assert piped == Path(name).read_bytes()
    assert not Path("-").exists()


def test_every_without_out_is_refused(neuron):
    assert neuron("neuron-gui run opening --every 3") == (
        2,
        b"",
        "neuron-gui: --every: nothing is written without --out DIR\n",
    )


def test_a_preset_makes_a_first_file(neuron):
    code, out, _ = neuron("neuron-gui presets opening")
    assert (code, Experiment.from_json(out)) == (0, preset("opening"))
    assert neuron("neuron-gui presets nothing")[0] == 2


def test_what_goes_to_standard_output_is_not_mixed_with_what_is_told(neuron):
    assert neuron("neuron-gui import flats.csv --out - --json")[:2] == (2, b"")


def test_its_version_is_told_in_short(neuron):
    assert neuron("neuron-gui -V") == (0, f"neuron-gui {neuron_gui.__version__}\n".encode(), "")
