"""Examples of each `--help` and lines of the README do what they say; nothing is written over unasked."""

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from long.share import LONG
from support.paths import REPORTS, ROOT

import neuron_gui
from neuron_gui import Experiment, cli, commands, preset
from neuron_gui.commands.playing import FILES

TABLE = "area,rooms,rent\n50,2,650\n70,3,880\n80,3,990\n30,1,420\n100,4,1250\n"
README = (ROOT / "README.md").read_text("utf-8")
WITHOUT_WINDOW = README.partition("## The same without a window")[2].partition("\n## ")[0]


def shown(language):
    return [
        line.partition("  #")[0].strip()
        for block in re.findall(rf"```{language}\n(.*?)```", WITHOUT_WINDOW, re.DOTALL)
        for line in block.splitlines()
    ]


@pytest.fixture
def place(tmp_path, monkeypatch):
    """A folder with what examples read, and a command that runs a line there as a shell does."""
    monkeypatch.chdir(tmp_path)
    for name in ("flats.csv",):
        (tmp_path / name).write_text(TABLE)
    varied = preset("opening").with_value("vary", [{"path": "seed"}])
    for name in ("mine.neuron", "my.neuron"):
        varied.save(tmp_path / name)
    (tmp_path / "handed-in").mkdir()
    shutil.copy(REPORTS / "engine-2.report.html", tmp_path / "handed-in" / "ada.report.html")
    return tmp_path


def run(line):
    program = f"{shlex.quote(sys.executable)} -m neuron_gui"
    line = re.sub(r"(?:\.venv/bin/)?neuron-gui ", f"{program} ", line)
    env = {
        "PYTHONPATH": str(ROOT),
        "PATH": "/usr/bin:/bin",
        "QT_QPA_PLATFORM": "offscreen",
        "LANG": "C.UTF-8",
    }
    return subprocess.run(["bash", "-o", "pipefail", "-c", line], capture_output=True, text=True, env=env)


SLOW = {"animate", "program", "report", "verify"} if not LONG else set()
EVERY_DAY = [name for name in commands.COMMANDS if name != "open" and name not in SLOW]


@pytest.mark.parametrize("command", EVERY_DAY)
def test_the_examples_of_a_command_do_what_they_say(place, capsys, command):
    examples = cli.module(command).EXAMPLES
    with pytest.raises(SystemExit):
        cli.main([command, "--help"])
    help_text = capsys.readouterr().out
    assert "Exit codes: 0 done" in help_text
    for line in examples:
        assert f"\n  {line}\n" in help_text
        if set("|<>") & set(line):
            done = run(line)
            assert done.returncode == 0, (line, done.stderr)
        else:
            assert cli.main(shlex.split(line)[1:]) == 0, line


def test_what_the_readme_shows_works(place):
    lines = [line for line in shown("sh") if "flats.xlsx" not in line and "my.lesson.md" not in line]
    assert len(lines) >= 9
    for line in lines:
        line = (
            line.replace(":200 ", ":4 ").replace("seed=0:100", "seed=0:3").replace("--count 120", "--count 3")
        )
        done = run(line)
        assert done.returncode == 0, (line, done.stderr)
    names = {}
    for block in re.findall(r"```python\n(.*?)```", WITHOUT_WINDOW, re.DOTALL):
        exec(block, names)


def test_a_result_folder_makes_itself_again(place):
    settings = "--set strategy.kind=step_sign --set strategy.step=0.25 --set seed=7"
    assert run(f"neuron-gui run opening {settings} --out first").returncode == 0
    assert sorted(path.name for path in Path("first").iterdir()) == sorted(FILES)
    assert run("neuron-gui run first/experiment.neuron --out second").returncode == 0
    for name in ("trajectory.csv", "summary.json", "experiment.neuron"):
        assert (Path("first") / name).read_bytes() == (Path("second") / name).read_bytes()
    command = (Path("first") / "command.txt").read_text()
    assert shlex.split(command) == shlex.split(f"neuron-gui run opening {settings} --out first")


@pytest.mark.parametrize(
    "line",
    [
        "neuron-gui run opening --out made",
        "neuron-gui import flats.csv --out made",
        "neuron-gui program opening --out made.py",
        "neuron-gui animate opening --out made.gif --views loss --seconds 1",
        "neuron-gui report opening --out made.html",
        "neuron-gui mark handed-in --out made.csv",
        "neuron-gui worksheet opening --out made.html",
    ],
)
def test_nothing_is_written_over_unasked(place, line):
    made = Path(line.split("--out ")[1].split()[0])
    if "run" in line:
        made.mkdir()
        made = made / "summary.json"
    made.write_text("mine")
    done = run(line)
    assert (done.returncode, made.read_text()) == (2, "mine")
    assert "is there already; name another, or add --force to write over it" in done.stderr
    assert run(f"{line} --force").returncode == 0
    assert made.read_bytes() != b"mine"


def test_every_without_out_is_refused(place):
    done = run("neuron-gui run opening --every 3")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "neuron-gui: --every: nothing is written without --out DIR\n"


def test_a_preset_makes_a_first_file(place):
    for name in neuron_gui.presets():
        assert run(f"neuron-gui presets {name} > first.neuron").returncode == 0
        assert Experiment.load("first.neuron") == preset(name)
        break
    assert run("neuron-gui presets nothing").returncode == 2


def test_an_import_goes_on_in_a_pipe(place):
    done = run("neuron-gui import flats.csv --target rent --out - > piped.neuron")
    assert done.returncode == 0
    assert run("neuron-gui import flats.csv --target rent --out written.neuron").returncode == 0
    assert Experiment.load("piped.neuron") == Experiment.load("written.neuron")
    assert run("neuron-gui import flats.csv --out - --json").returncode == 2


def test_its_version_is_told_in_short(place):
    assert run("neuron-gui -V ").stdout == f"neuron-gui {neuron_gui.__version__}\n"
