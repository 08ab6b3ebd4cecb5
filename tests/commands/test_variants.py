"""`neuron-gui variants` and `worksheet`: files for a class, and one message where that cannot be."""

import csv
import json
from pathlib import Path

import pytest

from neuron_gui import Experiment, cli, resources
from neuron_gui.core.vary import Vary

VARY = (Vary(path="data.inputs[0][0]", low=100, high=300, step=4), Vary(path="seed"))


@pytest.fixture
def neuron(capsys, monkeypatch, tmp_path):
    """Run the command line in a folder with mine.neuron; return exit code, output and errors."""
    monkeypatch.chdir(tmp_path)
    resources.preset("opening").replaced(vary=VARY).save("mine.neuron")

    def run(*arguments):
        try:
            code = cli.main([str(argument) for argument in arguments])
        except SystemExit as end:
            code = end.code
        return code, *capsys.readouterr()

    return run


def test_variants_are_numbered_files_and_a_table(neuron):
    assert neuron("variants", "mine.neuron", "--count", 10, "--seed", 1, "--out", "d") == (
        0, "d: 10 variants, and variants.csv with their numbers\n", "",
    )  # fmt: skip
    with Path("d/variants.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["file"] for row in rows] == [f"mine-{i:02d}.neuron" for i in range(1, 11)]
    for row in rows:
        made = Experiment.load(Path("d") / row["file"])
        assert (made.data.inputs[0][0], made.seed) == (float(row["data.inputs[0][0]"]), int(row["seed"]))
    assert neuron("run", "d/mine-07.neuron")[0] == 0


def test_variants_are_called_by_names_and_a_lesson_keeps_its_own(neuron):
    Path("n.csv").write_text("Anna\n../Bob\n")
    code, _out, err = neuron("variants", "mine.neuron", "--names", "n.csv", "--out", "d")
    assert (code, err) == (0, "")
    assert {file.name for file in Path("d").iterdir()} == {"Anna.neuron", "Bob.neuron", "variants.csv"}
    Path("a.lesson.md").write_text("# A\n\n## B\n\nsetup: mine.neuron\n\nText.\n")
    assert neuron("variants", "a.lesson.md", "--count", 2, "--out", "e")[0] == 0
    assert neuron("check", "e/a-1.lesson.md", "e/a-2.lesson.md")[0] == 0


def test_too_little_that_varies_is_told(neuron):
    resources.preset("opening").replaced(vary=(Vary(path="seed", low=1, high=3, step=1),)).save("few.neuron")
    code, _, err = neuron("variants", "few.neuron", "--count", 5, "--out", "d")
    assert code == 0 and err.startswith("neuron-gui: only 3 variants differ, after these they repeat")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("opening", "--count", "3"), "opening: nothing varies here"),
        (("mine.neuron",), "--count: expected how many variants, or --names"),
        (("mine.neuron", "--count", "0"), "expected a whole number from 1 to 10000"),
        (("mine.neuron", "--count", "2", "--seed", "-1"), "argument --seed: expected"),
        (("mine.neuron", "--names", "none.csv"), "--names none.csv: cannot be read"),
        (("mine.neuron", "--names", "mine.neuron", "--count", "3"), "--count 3: there are "),
        (("none.lesson.md", "--count", "3"), "none.lesson.md: cannot be read"),
        (("nix", "--count", "3"), "nix: no such file"),
    ],
)
def test_what_cannot_be_handed_out_is_one_message_and_no_folder(neuron, arguments, message):
    code, out, err = neuron("variants", *arguments, "--out", "d")
    assert (code, out) == (2, "")
    assert message in err and err.count("\n") == 1
    assert not Path("d").exists()


@pytest.mark.parametrize(
    ("name", "files"),
    [("s.pdf", ["s.key.pdf", "s.pdf"]), ("s.html", ["s.html", "s.key.html"]), ("s.xml", ["s.xml"])],
)
def test_worksheets_are_written_with_their_key(neuron, name, files):
    code, out, err = neuron("worksheet", "mine.neuron", "--steps", "0:1", "--count", 2, "--out", name)
    assert code == 0, err
    assert out == f"{' and '.join(sorted(files, key=len))}: 2 sheets, 32 blanks\n"
    assert sorted(file.name for file in Path().iterdir()) == ["mine.neuron", *files]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ("opening", "--out", "s.doc"),
            "--out s.doc: expected a name that ends with .pdf, .html, .xml, .gift",
        ),
        (("opening", "--count", "2", "--out", "s.html"), "opening: nothing varies here"),
        (("opening", "--steps", "3:1", "--out", "s.html"), "expected steps such as 0:3"),
        (("opening", "--steps", "0:20", "--out", "s.html"), "expected at most 20 steps, got 21"),
        (("opening", "--steps", "999", "--out", "s.html"), "opening: the run ends at step 110"),
    ],
)
def test_what_is_no_worksheet_is_one_message_and_no_file(neuron, arguments, message):
    code, out, err = neuron("worksheet", *arguments)
    assert (code, out) == (2, "")
    assert message in err and err.count("\n") == 1
    assert [file.name for file in Path().iterdir()] == ["mine.neuron"]


def test_an_interrupted_class_leaves_nothing(neuron, monkeypatch):
    from neuron_gui.commands import variants

    monkeypatch.setattr(variants, "interruptible", lambda: _Pressed())
    assert neuron("variants", "mine.neuron", "--count", 5, "--out", "d")[0] == 130
    assert list(Path("d").iterdir()) == []
    assert json.loads(Path("mine.neuron").read_text())["seed"] == 31


class _Pressed:
    """Ctrl+C was pressed before anything was done."""

    def __enter__(self):
        return [2]

    def __exit__(self, *_):
        return False
