"""The command line: exit codes, what goes where, and files that agree with the API to the last bit."""

import csv
import errno
import io
import json
import os
import shutil
import signal
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from threading import Thread
from types import SimpleNamespace

import numpy as np
import pytest
from support.paths import ROOT
from support.runs import trajectory

import neuron_gui
from neuron_gui import Experiment, Run, cli, exit_codes, lesson_files, resources, simulate, terminal
from neuron_gui.commands import check, given, mark, playing, run, sweep
from neuron_gui.core.journal import JournalEntry
from neuron_gui.core.json_schema import json_schema
from neuron_gui.core.message import grouped
from neuron_gui.core.progress import untold
from neuron_gui.core.reports import verifying
from neuron_gui.core.reports.marking import Marks
from neuron_gui.core.schema import unfinished
from neuron_gui.core.schema.unfinished import turn_in
from neuron_gui.core.sweep import resuming
from neuron_gui.core.sweep.dial import dial
from neuron_gui.core.sweep.sweep import Sweep
from neuron_gui.core.vary import Vary


@pytest.fixture
def neuron(capsys, monkeypatch, tmp_path):
    """Run the command line in an empty folder; return exit code, standard output and standard error."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments):
        try:
            code = cli.main([str(argument) for argument in arguments])
        except SystemExit as end:
            code = end.code
        out, err = capsys.readouterr()
        return code, out, err

    return run


@pytest.fixture
def spawn(tmp_path):
    """Start the command line as a process of its own, without a display; none outlives its test."""
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PYTHON")
    inherited = {key: value for key, value in os.environ.items() if not key.startswith(hidden)}

    def start(*arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, preexec_fn=None, **variables):
        command = [sys.executable, "-m", "neuron_gui", *map(str, arguments)]
        env = {**inherited, "PYTHONPATH": str(ROOT), **variables}
        process = subprocess.Popen(
            command, cwd=tmp_path, text=True, stdout=stdout, stderr=stderr, env=env, preexec_fn=preexec_fn
        )
        started.enter_context(process)
        started.callback(process.kill)
        return process

    with ExitStack() as started:
        yield start


def entries(folder):
    return sorted(entry.name for entry in folder.rglob("*"))


class NoBar:
    """Stands in for a progress bar."""

    def __init__(self, total, title, unit=""):
        self.title = title

    def update(self, steps):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass


# --- run ----------------------------------------------------------------------------------------


def test_run_says_how_it_went(neuron):
    code, out, err = neuron("run", "opening")
    assert (code, err) == (0, "")
    assert out.splitlines() == [
        "256x + 212y = 1492 by gradient descent",
        "Solved at step 110.",
        "No error is larger than the tolerance, 0.01.",
        "4.5e-06 would need about 3; more than 9.06e-06 would diverge.",
        "Why: The weight of x moves more than that of y, as 256 > 212: the slope of a weight is in proportion"
        " to its input.",
        "Better: --set strategy.learning_rate=4.5e-6",
        "Weights  x = 4.96659, y = 1.0403",
        "Bias     0 (fixed)",
        "Loss     8.45305e-05 (mse); lowest 8.45305e-05 at step 110",
        "Error    -0.00919405 mean, 0.00919405 at most",
    ]


@pytest.mark.parametrize(
    ("preset", "outcome", "sentence"),
    [
        ("opening", "solved", "Solved at step 110."),
        ("too-fast", "diverged", "0.001 is 110 times the largest stable rate, 9.05e-06."),
        ("sign-oscillates", "max_steps", "Out of steps after 200: not solved."),
        ("height-and-weight", "reached_loss", "Target loss reached at step 156."),
    ],
)
def test_every_outcome_is_a_success_of_the_command(neuron, preset, outcome, sentence):
    code, out, err = neuron("run", preset)
    assert (code, err) == (0, "")
    assert sentence in out.splitlines()
    code, out, err = neuron("run", preset, "--json")
    assert (code, err) == (0, "")
    assert json.loads(out)["outcome"] == outcome


def test_run_reads_a_file(neuron, tmp_path):
    resources.preset("sign-lands").save(tmp_path / "mine.neuron.json")
    assert neuron("run", "mine.neuron.json") == neuron("run", "sign-lands")


def test_a_run_with_changes_on_the_way_is_made_again_from_its_file(neuron, tmp_path):
    run = Run(resources.preset("opening"))
    run.advance(40)
    run.change("strategy.learning_rate", 1e-7)
    run.advance(1000)
    run.recorded.save("mine.neuron")
    code, out, _ = neuron("run", "mine.neuron", "--json", "--out", "made")
    told = json.loads(out)
    assert (code, told["steps"], told["weights"]) == (0, run.steps, list(run.last.weights))
    rows = list(csv.reader((tmp_path / "made" / "trajectory.csv").read_text().splitlines()))
    assert [[float(cell) for cell in row[4:6]] for row in rows[1:]] == run.weights.tolist()
    code, _, err = neuron("run", "mine.neuron", "--set", 'strategy={"kind": "step_sign"}')
    assert code == 2
    assert '$.journal[0].path: "strategy.learning_rate" cannot change during a run' in err


def test_a_report_is_written_and_verified(neuron, tmp_path):
    run = Run(resources.preset("opening"))
    run.advance(40)
    run.change("strategy.learning_rate", 1e-7)
    run.recorded.save("mine.neuron")
    code, out, err = neuron("report", "mine.neuron", "--name", "Ada")
    assert (code, err) == (0, "")
    assert out == f"mine.report.html: {grouped(simulate(run.recorded).steps)} steps, solved\n"
    assert neuron("verify", "mine.report.html") == (
        0,
        "mine.report.html: verified: 1 run, bit for bit\n",
        "",
    )
    text = Path("mine.report.html").read_text(encoding="utf-8")
    Path("wrong.report.html").write_text(text.replace('"outcome": "solved"', '"outcome": "stalled"'), "utf-8")
    Path("no.report.html").write_text("<html></html>")
    code, out, err = neuron("verify", "mine.report.html", "wrong.report.html")
    assert code == 1
    assert out.splitlines()[1].startswith(
        "wrong.report.html: differs: run 1, record 404, outcome: stalled claimed"
    )
    code, out, err = neuron("verify", "no.report.html", "nowhere.html", "mine.report.html")
    assert (code, out) == (2, "mine.report.html: verified: 1 run, bit for bit\n")
    assert err.splitlines() == [
        "no.report.html: this is no report of Neuron Lab",
        "nowhere.html: cannot be read (No such file or directory)",
    ]


def test_verifying_ends_at_a_signal(neuron, monkeypatch):
    neuron("report", "opening")
    verify = verifying.verify

    def interrupted(received, tell):
        signal.raise_signal(signal.SIGTERM)
        return verify(received, tell)

    monkeypatch.setattr(verifying, "verify", interrupted)
    assert neuron("verify", "opening.report.html") == (128 + signal.SIGTERM, "", "")


def test_a_folder_is_marked(neuron, tmp_path):
    (tmp_path / "in").mkdir()
    for name in ("Ada", "Bob"):
        neuron("report", "opening", "--name", name, "--out", f"in/{name}.report.html")
    Path("in", "Cy.pdf").write_bytes(b"%PDF")
    code, printed, err = neuron("mark", "in", "--key", "sign")
    assert (code, err) == (0, "")
    rows = list(csv.DictReader(printed.splitlines()))
    assert [(row["file"], row["author"], row["verified"], row["steps"], row["remark"]) for row in rows] == [
        ("Ada.report.html", "Ada", "1", "110", ""),
        ("Bob.report.html", "Bob", "1", "110", ""),
        ("Cy.pdf", "", "", "", "this is no report of Neuron Lab"),
    ]
    told = "in/marks.csv: 3 rows, 1 problem, 0 with the same runs as another\n"
    for _ in range(2):  # a table is no report
        assert neuron("mark", "in", "--key", "sign", "--out", "in/marks.csv", "--force") == (0, told, "")
    assert Path("in/marks.csv").read_text() == printed


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["gone"], "gone: cannot be read (No such file or directory)"),
        (["empty"], "empty: there are no files to be marked"),
        (
            ["in", "--out", "in/a.html"],
            "in/a.html: this is one of the files to be marked; choose another name",
        ),
        (
            ["in", "--key", "gone"],
            "--key gone: no such file, and no lesson of that name (guessing, sign, step-size, neuron,"
            " gradient-descent, scaling, and-xor, valley, bias,",
        ),
        (
            ["in", "--key", "in/a.html"],
            "--key in/a.html: line 1: expected the lesson's title first",
        ),
    ],
)
def test_what_cannot_be_marked_is_refused(neuron, tmp_path, arguments, message):
    for folder in ("in", "empty"):
        (tmp_path / folder).mkdir()
    Path("in/a.html").write_text("")
    code, out, err = neuron("mark", *arguments)
    assert (code, out) == (2, "")
    assert err.startswith(f"neuron-gui: {message}")


def test_marking_that_is_interrupted_keeps_the_rows_that_are_there(neuron, tmp_path, monkeypatch):
    Path("a.html").write_text("")

    def interrupted(paths, folder, tell):
        yield Marks("a.html")
        signal.raise_signal(signal.SIGTERM)
        tell(0.5)

    monkeypatch.setattr(mark, "marked", interrupted)
    code, out, _ = neuron("mark", ".")
    assert code == 128 + signal.SIGTERM
    assert [row["file"] for row in csv.DictReader(out.splitlines())] == ["a.html"]


def test_a_program_is_written_for_a_library_that_can_express_it(neuron):
    assert neuron("program", "opening", "--out", "it.py") == (0, "it.py: written\n", "")
    assert "import numpy as np" in Path("it.py").read_text(encoding="utf-8")
    assert neuron("program", "opening", "--out", "it.ipynb", "--with", "torch")[0] == 0
    assert "torch.optim.SGD" in Path("it.ipynb").read_text(encoding="utf-8")
    assert neuron("program", "guessing", "--out", "no.py", "--with", "torch") == (
        2,
        "",
        "neuron-gui: guessing: PyTorch learns by gradient descent alone; "
        "this strategy can be written for numpy\n",
    )
    code, _, err = neuron("program", "opening", "--out", "it.txt")
    assert (code, err) == (
        2,
        "neuron-gui: --out it.txt: expected a name that ends in .py or .ipynb\n",
    )
    assert not Path("no.py").exists()


def test_a_report_tells_of_a_lesson_and_of_the_steps_that_are_asked_for(neuron):
    code, _, err = neuron("report", "opening", "--lesson", "step-size", "--steps", "2:3,0")
    assert (code, err) == (0, "")
    text = Path("opening.report.html").read_text(encoding="utf-8")
    assert text.count("Not answered.") == sum(
        bool(step.ask) for step in lesson_files.lesson("step-size").steps
    )
    assert [step for step in range(9) if f"Step {step} and how step" in text] == [0, 2, 3]
    shutil.copy(resources.folder("lessons") / "03-step-size.lesson.md", "mine.lesson.md")
    for file in ("mine.lesson.md", Path("mine.lesson.md").absolute()):
        assert neuron("report", "opening", "--lesson", file, "--force")[0] == 0
        page = Path("opening.report.html").read_text(encoding="utf-8")
        assert page.count("Not answered.") == text.count("Not answered.")
    for arguments, told in (
        (("--lesson", Path("nowhere").absolute()), "/nowhere: no such file, and no lesson of that name"),
        (("--name", os.fsdecode(b"Ren\xe9")), "argument --name: expected text in UTF-8"),
        (("--lesson", "nowhere"), "nowhere: no such file, and no lesson of that name (guessing, sign, "),
        (("--steps", "0,999"), "--steps 0,999: the run has no step 999; its last is 110"),
        (("--steps", "-1"), "--steps -1: expected numbers of steps"),
        (("--steps", "9" * 5000), f"--steps {'9' * 150} … {'9' * 150}: expected numbers of steps"),
    ):
        code, _, err = neuron("report", "opening", "--force", *arguments)
        assert code == 2 and told in err


def test_what_names_files_in_its_text_can_be_written_where_names_are_no_utf_8(neuron):
    stem = os.fsdecode(b"Ren\xe9")
    resources.preset("opening").replaced(vary=(Vary(path="seed"),)).save(f"{stem}.neuron")
    assert neuron("report", f"{stem}.neuron")[0] == 0
    assert "verify Ren\\udce9.report.html" in Path(f"{stem}.report.html").read_text(encoding="utf-8")
    assert neuron("variants", f"{stem}.neuron", "--count", 2, "--out", stem)[0] == 0
    assert Path(stem, f"{stem}-1.neuron").exists()
    table = Path(stem, "variants.csv").read_text(encoding="utf-8").splitlines()
    assert table[1].startswith("Ren\\udce9-1.neuron,")


def test_a_film_of_a_run(neuron):
    options = ("--views", "loss", "--steps", "0:3", "--size", "300x200", "--seconds", "1", "--once")
    assert neuron("animate", "opening", "--out", "it.gif", *options) == (0, "it.gif: 4 frames\n", "")
    assert Path("it.gif").read_bytes().startswith(b"GIF89a")
    for wrong, reason in (
        (("--out", "it.mp4"), "expected a name that ends in .gif or .png"),
        (("--out", "x.gif", "--views", "rain"), 'there is no view "rain"'),
        (("--out", "x.gif", "--steps", "5"), "expected two whole numbers with : between"),
        (("--out", "x.gif", "--seconds", "600"), "a film takes up to 60 seconds"),
    ):
        code, out, err = neuron("animate", "opening", *wrong)
        assert (code, out) == (2, "") and reason in err
    assert not Path("x.gif").exists()


def test_a_report_that_cannot_be_written_is_told_of_after_the_work(neuron):
    code, _, err = neuron("report", "opening", "--out", "gone/x.report.html")
    assert (code, err) == (
        1,
        "neuron-gui: gone/x.report.html: cannot be written (No such file or directory)\n",
    )


def test_a_sweep_of_such_a_file_makes_runs_without_the_changes(neuron):
    preset = resources.preset("opening")
    preset.replaced(journal=(JournalEntry(3, "strategy.learning_rate", 1e-7),)).save("mine.neuron")
    for name in ("mine.neuron", "opening"):
        assert neuron("sweep", name, "--over", "seed=0:2", "--out", f"of-{name}")[0] == 0
    assert Path("of-mine.neuron/sweep.csv").read_text() == Path("of-opening/sweep.csv").read_text()


def test_the_weights_of_scaled_inputs_are_told_for_the_raw_ones_too(neuron):
    _, out, _ = neuron("run", "penguins", "--set", "scaling=standardize", "--set", "stop.max_steps=5000")
    lines = out.splitlines()
    at = next(i for i, line in enumerate(lines) if "scaled inputs (standardize)" in line)
    data = resources.preset("penguins").data
    slope, intercept = np.polyfit(data.inputs[:, 0], data.targets, 1)
    assert lines[at + 1].strip() == f"{data.input_names[0]} = {slope:.6g}, bias {intercept:.6g}"


@pytest.mark.parametrize("preset", ["opening", "too-fast", "guessing", "and-gate", "penguins"])
def test_the_trajectory_is_that_of_the_api_bit_for_bit(neuron, tmp_path, preset):
    assert neuron("run", preset, "--out", "made/here")[0] == 0
    assert entries(tmp_path / "made" / "here") == sorted(playing.FILES)
    run = simulate(resources.preset(preset))
    header, steps, numbers = trajectory(tmp_path / "made" / "here" / "trajectory.csv")
    assert header == ["step", "loss", "error", "max_abs_error", *run.experiment.data.input_names, "bias"]
    assert steps == list(range(run.steps + 1))
    arrays = [run.losses, run.errors, run.max_abs_errors, run.weights, run.biases]
    assert numbers.tobytes() == np.column_stack(arrays).tobytes()


def test_the_summary_is_the_same_printed_and_written(neuron, tmp_path):
    _, out, _ = neuron("run", "guessing", "--json", "--out", "d")
    assert out == (tmp_path / "d" / "summary.json").read_text()
    assert json.loads(out)["version"] == neuron_gui.__version__


@pytest.mark.parametrize("every", [1, 7, 110, 10_000])
def test_every_thins_the_trajectory_but_keeps_first_and_last(neuron, tmp_path, every):
    assert neuron("run", "opening", "--out", "d", "--every", every)[0] == 0
    assert trajectory(tmp_path / "d" / "trajectory.csv")[1] == sorted({*range(0, 111, every), 110})


def test_files_of_an_earlier_run_are_replaced_when_asked_to(neuron, tmp_path):
    assert neuron("run", "opening", "--out", "d")[0] == 0
    before = {path: path.read_bytes() for path in (tmp_path / "d").iterdir()}
    code, out, err = neuron("run", "sign-lands", "--out", "d")
    assert (code, out) == (2, "")
    assert "trajectory.csv: is there already; name another, or add --force" in err
    assert {path: path.read_bytes() for path in (tmp_path / "d").iterdir()} == before
    assert neuron("run", "sign-lands", "--out", "d", "--force")[0] == 0
    assert entries(tmp_path / "d") == sorted(playing.FILES)
    assert json.loads((tmp_path / "d" / "summary.json").read_text())["steps"] == 100


@pytest.mark.parametrize("every", [1, 50])
def test_progress_bars_come_to_their_ends(neuron, monkeypatch, every):
    bars = {}

    class Bar(NoBar):
        def __init__(self, total, title, unit=""):
            self.counts = bars[title] = [total, 0]

        def update(self, steps):
            self.counts[1] += steps

    monkeypatch.setattr(playing, "progress_bar", Bar)
    neuron("run", "sign-oscillates", "--out", "d", "--every", every)
    assert bars == {"Learning": [200, 200], "Writing": [201, 201]}


def test_a_folder_named_like_a_preset_does_not_hide_it(neuron):
    first = neuron("run", "opening", "--out", "opening")
    assert first == neuron("run", "opening", "--out", "opening", "--force")
    assert first[0] == 0


def test_a_direction_that_is_wrong_for_negative_inputs_is_told(neuron):
    assert "error_times_input" not in neuron("run", "sign-lands")[1]
    assert "error_times_input" in neuron("run", "sign-lands", "--set", "data.inputs=[[-256, 212]]")[1]


# --- run --set ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("setting", "path", "value"),
    [
        ("strategy.learning_rate=1e-5", "strategy.learning_rate", 1e-5),
        ("$.strategy.learning_rate=1", "strategy.learning_rate", 1),
        ("seed=7", "seed", 7),
        ("stop.tolerance=null", "stop.tolerance", None),
        ("neuron.bias.trainable=true", "neuron.bias.trainable", True),
        ("neuron.activation=tanh", "neuron.activation", "tanh"),
        ('neuron.activation="tanh"', "neuron.activation", "tanh"),
        ("title=a = b", "title", "a = b"),
        ("title=", "title", ""),
        ('title="12"', "title", "12"),
        ("data.targets=[-3]", "data.targets", [-3]),
        ("data.inputs[0][1]=5.5", "data.inputs[0][1]", 5.5),
        ('neuron.weights={"values": [1, 2]}', "neuron.weights", {"values": [1, 2]}),
        ('strategy={"kind": "perceptron"}', "strategy", {"kind": "perceptron"}),
    ],
)
def test_set_changes_one_value(neuron, monkeypatch, setting, path, value):
    played = []
    monkeypatch.setattr(run, "play", lambda experiment, *_: played.append(experiment) or 0)
    assert neuron("run", "opening", "--set", setting)[0] == 0
    assert played == [resources.preset("opening").with_value(path, value)]


def test_several_settings_are_checked_together_and_the_last_of_one_counts(neuron):
    settings = ["loss.kind=bce", "neuron.activation=sigmoid", "data.targets=[1]", "seed=1", "seed=2"]
    code, out, _ = neuron("run", "opening", "--json", *(word for s in settings for word in ("--set", s)))
    assert code == 0
    assert json.loads(out)["seed"] == 2
    assert list(json.loads(out)["theory"]) == ["eta_safe"]


# --- What is wrong is said in one line, and nothing is written ----------------------------------


@pytest.fixture
def complaint(neuron, tmp_path):
    """Return the one line that a wrong command gets, having seen that nothing else happened."""

    def complain(*arguments):
        before = entries(tmp_path)
        code, out, err = neuron(*arguments)
        assert (code, out) == (2, "")
        assert err.startswith("neuron-gui: ")
        assert err.count("\n") == 1
        assert entries(tmp_path) == before
        return err.removeprefix("neuron-gui: ").rstrip("\n")

    return complain


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ("run", "the following arguments are required: FILE (try: neuron-gui run --help)"),
        ("check", "the following arguments are required: FILE (try: neuron-gui check --help)"),
        ("run opening extra", "unrecognized arguments: extra (try: neuron-gui --help)"),
        ("run opening --out d --js", "unrecognized arguments: --js (try: neuron-gui --help)"),
        ("presets --json", "unrecognized arguments: --json (try: neuron-gui --help)"),
        ("opening --fullscreen", "unrecognized arguments: --fullscreen (try: neuron-gui --help)"),
    ],
)
def test_wrong_arguments_get_one_line(complaint, arguments, message):
    assert complaint(*arguments.split()) == message


@pytest.mark.parametrize(
    "every", ["0", "-3", "1.5", "", "ten", "1e3", "٣", "9" * 5000], ids=lambda every: every[:5]
)
def test_every_is_a_whole_number_of_at_least_1(complaint, every):
    message = complaint("run", "opening", "--out", "d", "--every", every)
    assert message.startswith('argument --every: expected a whole number of at least 1, got "')
    assert len(message) < 200


@pytest.mark.parametrize(
    ("file", "message"),
    [
        (
            "nowhere",
            f"nowhere: no such file, and no preset of that name ({', '.join(resources.experiment_names())})",
        ),
        (".", ".: cannot be read (Is a directory)"),
        ("", ": cannot be read (Is a directory)"),
        ("broken.json/x", "broken.json/x: cannot be read (Not a directory)"),
        ("x" * 300, f"{'x' * 300}: cannot be read (File name too long)"),
        ("broken.json", "broken.json: $: this is not a JSON document (Expecting value, line 2, column 1)"),
        ("wrong.json", "wrong.json: $.title: expected text, got 5"),
    ],
    ids=lambda text: text[:20],
)
def test_a_wrong_file_gets_one_line(complaint, window, tmp_path, file, message):
    window.screen.has_display = lambda: False
    (tmp_path / "broken.json").write_text('{"format":\n')
    (tmp_path / "wrong.json").write_text(
        '{"format": 1, "title": 5, "data": {"inputs": [[1]], "targets": [1]}}'
    )
    assert complaint("run", file, "--out", "d") == message
    assert complaint("open", file) == message


RATE, SEED = "strategy.learning_rate", "a whole number from 0 to 9 223 372 036 854 775 807"
EXAMPLES = "strategy.learning_rate or data.inputs[0][1]"


@pytest.mark.parametrize(
    ("setting", "message"),
    [
        ("seed", "seed: expected PATH=VALUE, such as strategy.learning_rate=1e-5"),
        ("=1", f'$: expected a path such as {EXAMPLES}, got ""'),
        ("seed of it=1", f'$: expected a path such as {EXAMPLES}, got "seed of it"'),
        ("sed=1", "$.sed: there is no such place in this experiment"),
        ("seed=many", f'$.seed: expected {SEED}, got "many"'),
        ("seed=", f'$.seed: expected {SEED}, got ""'),
        ("seed=1.5", f"$.seed: expected {SEED}, got 1.5"),
        (f"{RATE}=0", f"$.{RATE}: expected a number above 0, got 0"),
        (f"{RATE}=NaN", f"$.{RATE}: expected a number above 0, got NaN"),
        (f"{RATE}=1e400", f"$.{RATE}: expected a finite number, got Infinity"),
        ("strategy.batch=2", "$.strategy.batch: expected at most the number of samples, 1, got 2"),
        ("stop=" + "[" * 100_000, "stop: the lists nest too deeply for an experiment"),
        ("seed=" + "9" * 5000, "seed: expected finite numbers, got one with thousands of digits"),
        ('stop={"max_steps": 1, "max_steps": 2}', 'stop: the key "max_steps" stands twice in one object'),
    ],
    ids=lambda text: text[:20],
)
def test_a_wrong_setting_gets_one_line(complaint, setting, message):
    assert complaint("run", "opening", "--out", "d", "--set", setting) == f"--set {message}"


def test_a_file_without_permission_is_named(neuron, tmp_path, monkeypatch):
    def refuse(path, most, pipes):
        raise PermissionError(errno.EACCES, "Permission denied", str(path))

    monkeypatch.setattr(given, "read_file", refuse)
    assert neuron("run", "x.json") == (2, "", "neuron-gui: x.json: cannot be read (Permission denied)\n")


@pytest.mark.parametrize(
    ("out", "reason"),
    [
        ("/proc/neuron", "No such file or directory"),
        ("file", "File exists"),
        ("file/d", "Not a directory"),
        ("x" * 300, "File name too long"),
    ],
)
def test_a_folder_that_cannot_be_made_is_named_before_the_run(neuron, tmp_path, monkeypatch, out, reason):
    (tmp_path / "file").write_text("mine")
    monkeypatch.setattr(playing, "run_to_end", lambda *_: pytest.fail("ran first"))
    assert neuron("run", "opening", "--out", out) == (
        2,
        "",
        f"neuron-gui: {out}: cannot be written ({reason})\n",
    )
    assert (tmp_path / "file").read_text() == "mine"
    assert entries(tmp_path) == ["file"]


def test_a_folder_that_cannot_be_written_is_named_before_the_run(neuron, monkeypatch):
    def refuse(dir):
        raise PermissionError(errno.EACCES, "Permission denied", f"{dir}/tmp123")

    monkeypatch.setattr(terminal, "TemporaryFile", refuse)
    monkeypatch.setattr(playing, "run_to_end", lambda *_: pytest.fail("ran first"))
    assert neuron("run", "opening", "--out", "d") == (
        2,
        "",
        "neuron-gui: d: cannot be written (Permission denied)\n",
    )


def test_a_full_disk_leaves_no_partial_file(neuron, tmp_path, monkeypatch):
    class Bar(NoBar):
        def update(self, steps):
            if self.title == "Writing":
                raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(playing, "progress_bar", Bar)
    code, out, err = neuron("run", "opening", "--out", "d")
    assert (code, err) == (1, "neuron-gui: d/trajectory.csv: cannot be written (No space left on device)\n")
    assert "Solved at step 110." in out.splitlines()
    assert entries(tmp_path / "d") == sorted({*playing.FILES} - {"trajectory.csv"})


# --- The other commands -------------------------------------------------------------------------


def test_check_says_one_line_a_file(neuron, tmp_path):
    (tmp_path / "wrong.json").write_text('{"format": 1}')
    assert neuron("check", "opening", "penguins") == (
        0,
        "opening: correct (1 sample, 2 inputs)\npenguins: correct (342 samples, 1 input)\n",
        "",
    )
    code, out, err = neuron("check", "opening", "wrong.json", "nowhere", "and-gate")
    assert code == 2
    assert out == "opening: correct (1 sample, 2 inputs)\nand-gate: correct (4 samples, 2 inputs)\n"
    wrong, nowhere = err.splitlines()
    assert wrong == 'wrong.json: $: the key "data" is missing'
    assert nowhere.startswith("nowhere: no such file")


def test_check_compares_slopes_on_request(neuron, monkeypatch):
    code, out, err = neuron("check", "and-gate", "--gradients")
    assert (code, err) == (0, "")
    assert [line.split(":")[0].strip() for line in out.splitlines()] == ["and-gate", "a", "b", "bias"]
    assert all(line.endswith(": agrees") for line in out.splitlines()[1:])

    wrong = SimpleNamespace(name="a", analytic=1.0, numeric=2.0, expected_error=0.1, agrees=False)
    monkeypatch.setattr(check, "check_gradients", lambda experiment: (wrong,))
    code, out, err = neuron("check", "and-gate", "--gradients")
    assert (code, err) == (1, "")
    assert out.endswith(": DISAGREES\n")


def test_check_tells_of_what_has_no_slope(neuron, tmp_path):
    values = [("strategy", {"kind": "perceptron"}), ("neuron.activation", "step")]
    resources.preset("opening").with_values(values).save(tmp_path / "x.json")
    code, out, err = neuron("check", "x.json", "--gradients")
    assert (code, out) == (2, "x.json: correct (1 sample, 2 inputs)\n")
    assert err == "x.json: the step activation has no slope to check\n"


def test_presets_lists_names_and_titles_of_all_that_is_bundled(neuron):
    code, out, err = neuron("presets")
    assert (code, err) == (0, "")
    listed = dict(line.split(maxsplit=1) for line in out.splitlines())
    bundled = resources.presets() | resources.data_sets()
    assert listed == {name: experiment.title for name, experiment in bundled.items()}


def test_a_data_set_is_known_wherever_a_preset_is(neuron):
    code, out, err = neuron("check", "celsius")
    assert (code, out, err) == (0, "celsius: correct (7 samples, 1 input)\n", "")
    code, out, err = neuron("run", "celsius", "--json")
    assert (code, json.loads(out)["outcome"]) == (0, "solved")


def test_schema_prints_the_schema(neuron):
    code, out, err = neuron("schema")
    assert (code, err) == (0, "")
    assert json.loads(out) == json.loads(json.dumps(json_schema()))


def test_help_and_version(neuron):
    assert neuron("--version") == (0, f"neuron-gui {neuron_gui.__version__}\n", "")
    code, out, err = neuron("--help")
    assert (code, err) == (0, "")
    for command in ("run", "check", "presets", "schema", "open"):
        assert f"\n    {command} " in out
        assert neuron(command, "--help")[0] == 0


# --- The window ---------------------------------------------------------------------------------


@pytest.fixture
def window(monkeypatch):
    """Put a window in place that only notes what it was asked for."""
    import neuron_gui.ui.startup

    asked = []
    app = SimpleNamespace(open_window=lambda *arguments: asked.append(arguments) or 0)
    poster = SimpleNamespace(draw_poster=lambda experiment, path: path.write_text(experiment.title))
    screen = SimpleNamespace(has_display=lambda: True)
    monkeypatch.setattr(neuron_gui.ui, "app", app, raising=False)
    monkeypatch.setattr(neuron_gui.ui, "poster", poster, raising=False)
    monkeypatch.setattr(neuron_gui.ui.startup, "screen", screen, raising=False)
    return SimpleNamespace(screen=screen, asked=asked)


def test_without_a_command_the_window_opens(neuron, window, tmp_path):
    path = tmp_path / "mine.neuron.json"
    resources.preset("and-gate").save(path)
    assert neuron() == neuron("open") == neuron("and-gate") == neuron(path) == (0, "", "")
    assert window.asked == [(None,), (None,), ("and-gate",), (str(path),)]


def test_a_wrong_file_is_left_to_the_window_to_tell(neuron, window, tmp_path):
    (tmp_path / "x.json").write_text("{}")
    assert neuron("x.json") == neuron("nowhere") == (0, "", "")
    assert window.asked == [("x.json",), ("nowhere",)]


def test_a_wrong_file_without_a_display_is_told_in_one_line(neuron, window, tmp_path):
    window.screen.has_display = lambda: False
    (tmp_path / "x.json").write_text("{}")
    code, out, err = neuron("x.json")
    assert (code, out) == (2, "")
    assert err.startswith('neuron-gui: x.json: $: the key "format" is missing')


def test_without_a_display_the_opening_experiment_is_played(neuron, window, tmp_path):
    window.screen.has_display = lambda: False
    code, out, err = neuron()
    assert (code, err) == (0, "")
    assert out.startswith("There is no display")
    assert "Solved at step 110" in out
    assert out.splitlines()[-1].startswith("Look into neuron-lab-demo/: ")
    demo = tmp_path / "neuron-lab-demo"
    assert entries(demo) == sorted([*playing.FILES, "plots.png"])
    assert len(trajectory(demo / "trajectory.csv")[1]) == 111
    assert (demo / "plots.png").read_text() == resources.preset("opening").title
    assert window.asked == []


def test_a_program_without_console_runs_too(neuron, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert neuron("run", "opening", "--out", "d")[0] == 0
    assert neuron("run", "nowhere")[0] == 2
    assert entries(tmp_path) == sorted(["d", *playing.FILES])


# --- Interruptions ------------------------------------------------------------------------------


class NoisyBar(NoBar):
    """A progress bar during which signals come, such as that of Ctrl+C."""

    presses: dict[str, list[int]] = {}  # noqa: RUF012

    def update(self, steps):
        for number in self.presses.pop(self.title, []):
            signal.raise_signal(number)


@pytest.fixture
def press(monkeypatch):
    """Return a function that says during which bar which signals will come."""
    for module in (playing, sweep):
        monkeypatch.setattr(module, "progress_bar", NoisyBar)
    return lambda title, *numbers: NoisyBar.presses.update({title: list(numbers)})


LONG = ["opening", "--set", "stop.max_steps=1000000000", "--set", "strategy.learning_rate=1e-15"]


ENDINGS = {signal.SIGHUP: 129, signal.SIGINT: 130, signal.SIGTERM: 143}


@pytest.mark.parametrize("number", ENDINGS)
def test_an_interrupted_run_is_written_as_far_as_it_came(neuron, press, tmp_path, number):
    press("Learning", number)
    handler = signal.getsignal(number)
    code, out, err = neuron("run", *LONG, "--out", "d", "--every", "1000")
    assert (code, err) == (ENDINGS[number], "")
    assert signal.getsignal(number) is handler
    summary = json.loads((tmp_path / "d" / "summary.json").read_text())
    assert summary["outcome"] == "stopped"
    assert 0 < summary["steps"] < 10**9
    assert f"Stopped at step {grouped(summary['steps'])}" in out
    assert trajectory(tmp_path / "d" / "trajectory.csv")[1][-1] == summary["steps"]


def test_an_interruption_while_writing_lets_the_files_be_finished(neuron, press, tmp_path):
    press("Writing", signal.SIGINT)
    code, out, _ = neuron("run", "opening", "--out", "d")
    assert code == 130
    assert "Solved at step 110" in out
    assert len(trajectory(tmp_path / "d" / "trajectory.csv")[1]) == 111


@pytest.mark.parametrize("title", ["Learning", "Writing"])
def test_a_second_interruption_ends_at_once_and_leaves_no_partial_file(neuron, press, tmp_path, title):
    press(title, signal.SIGINT, signal.SIGTERM)
    assert neuron("run", "opening", "--out", "d") == (143, "", "")
    assert entries(tmp_path / "d") == []


@pytest.mark.parametrize("number", ENDINGS)
def test_an_interrupted_sweep_is_written_as_far_as_it_came(neuron, press, tmp_path, number):
    press("Sweeping", number)
    over = ["--over", "strategy.learning_rate=1e-8:1e-3:2000", "--over", "seed=0:400"]
    code, out, err = neuron("sweep", "opening", *over, "--out", "s")
    assert (code, err) == (ENDINGS[number], "")
    assert entries(tmp_path / "s") == sorted(["sweep.cells", *sweep.FILES])
    assert out.endswith("s/sweep.cells keeps them: --resume goes on\n")
    with (tmp_path / "s" / "sweep.csv").open() as file:
        made = sum(1 for _ in file) - 1
    assert 0 < made < 2000 * 401
    assert out.startswith(f"{grouped(made)} of {grouped(2000 * 401)} runs: ")
    summary = json.loads((tmp_path / "s" / "summary.json").read_text())
    assert (summary["runs"], summary["made"], summary["partial"]) == (2000 * 401, made, True)


def test_a_program_made_deaf_to_the_end_of_its_terminal_goes_on(neuron, press, tmp_path):
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)  # as nohup does
    try:
        press("Learning", signal.SIGHUP)
        code, out, err = neuron("run", "opening", "--out", "d")
        assert signal.getsignal(signal.SIGHUP) == signal.SIG_IGN
    finally:
        signal.signal(signal.SIGHUP, before)
    assert (code, err) == (0, "")
    assert "Solved at step 110." in out


def test_an_interruption_while_loading_is_no_traceback(neuron, monkeypatch):
    def interrupt(path, most, pipes):
        raise KeyboardInterrupt

    monkeypatch.setattr(given, "read_file", interrupt)
    assert neuron("check", "opening") == (130, "", "")


def test_an_interruption_while_a_command_is_being_imported_is_no_traceback(neuron, monkeypatch):
    monkeypatch.setattr(cli, "import_module", lambda name: signal.raise_signal(signal.SIGINT))
    assert neuron("check", "opening") == (130, "", "")


# --- Processes of their own ---------------------------------------------------------------------


def test_a_process_keeps_its_output_apart(spawn):
    process = spawn("run", "opening", "--json", "--out", "d")
    out, err = process.communicate()
    assert (process.returncode, err) == (0, "")
    assert json.loads(out)["outcome"] == "solved"
    process = spawn("run", "nowhere")
    out, err = process.communicate()
    assert (process.returncode, out) == (2, "")
    assert err.startswith("neuron-gui: nowhere: no such file")


def test_a_process_is_interrupted_while_its_progress_shows_on_a_terminal(spawn, tmp_path):
    pty = pytest.importorskip("pty")
    screen, terminal = pty.openpty()
    process = spawn("run", *LONG, "--json", "--out", "d", "--every", 10**6, stderr=terminal)
    os.close(terminal)
    shown = b""
    while b"Learning" not in shown:
        shown += os.read(screen, 1000)
    process.send_signal(signal.SIGINT)
    out, _ = process.communicate()
    os.close(screen)
    assert process.returncode == 130
    summary = json.loads(out)
    assert summary["outcome"] == "stopped"
    assert json.loads((tmp_path / "d" / "summary.json").read_text()) == summary
    assert trajectory(tmp_path / "d" / "trajectory.csv")[1][-1] == summary["steps"]


SWEEP = ["--over", "strategy.learning_rate=1e-15:1e-14:9"]


@pytest.mark.parametrize("number", [signal.SIGHUP, signal.SIGTERM])
@pytest.mark.parametrize("command", [["run", "--every", "1000000"], ["sweep", *SWEEP]], ids=["run", "sweep"])
def test_a_process_is_ended_in_good_order_by_the_system_and_by_its_terminal(spawn, tmp_path, command, number):
    pty = pytest.importorskip("pty")
    screen, terminal = pty.openpty()
    long = resources.preset("opening").with_value("stop.max_steps", 10**9)
    long.with_value("strategy.learning_rate", 1e-15).save(tmp_path / "long.json")
    process = spawn(*command, "long.json", "--out", "d", stderr=terminal)
    os.close(terminal)
    shown = b""
    while b"ing: " not in shown:
        shown += os.read(screen, 1000)
    if number == signal.SIGHUP:
        os.close(screen)  # what it shows after that is lost, and must not end it
    process.send_signal(number)
    out, _ = process.communicate()
    assert process.returncode == ENDINGS[number]
    assert out
    assert entries(tmp_path / "d") == sorted(playing.FILES if command[0] == "run" else sweep.FILES)


def limited(size):
    """Return what makes a process's files end at a size, as a full disk does."""
    resource = pytest.importorskip("resource")
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


def test_a_disk_full_after_the_work_leaves_the_summary(spawn, tmp_path):
    settings = ["--set", "stop.max_steps=20000", "--set", "strategy.learning_rate=1e-15"]
    process = spawn("run", "opening", *settings, "--json", "--out", "d", preexec_fn=limited(100_000))
    out, err = process.communicate()
    assert (process.returncode, err) == (
        1,
        "neuron-gui: d/trajectory.csv: cannot be written (File too large)\n",
    )
    assert json.loads(out)["steps"] == 20_000
    assert entries(tmp_path / "d") == sorted({*playing.FILES} - {"trajectory.csv"})
    over = ["--over", "strategy.learning_rate=1e-7:1e-5:50", "--over", "seed=0:9"]
    (tmp_path / "s").mkdir()
    (tmp_path / "s" / "sweep.png").write_text("of the sweep before")
    process = spawn("sweep", "opening", *over, "--out", "s", "--force", preexec_fn=limited(500))
    out, err = process.communicate()
    assert (process.returncode, err) == (
        1,
        "neuron-gui: s/sweep.cells: cannot be written (File too large)\n"
        "neuron-gui: s/sweep.csv: cannot be written (File too large)\n"
        "neuron-gui: s/sweep.png: cannot be written (File too large)\n"
        "neuron-gui: s/summary.json: cannot be written (File too large)\n"
        "neuron-gui: s/experiment.neuron: cannot be written (File too large)\n",
    )
    assert out.startswith("500 runs: ")
    assert entries(tmp_path / "s") == ["command.txt", "sweep.png"]
    assert (tmp_path / "s" / "sweep.png").read_text() == "of the sweep before"


def test_where_nothing_can_be_told_the_files_are_there_and_the_code_is(spawn, tmp_path):
    with Path("/dev/full").open("w") as full:
        process = spawn("run", "opening", "--out", "d", stdout=full, stderr=full)
        assert process.wait() == 1
        process = spawn("run", "nowhere", stderr=full)
        assert process.communicate()[0] == ""
        assert process.returncode == 2
    assert entries(tmp_path / "d") == sorted(playing.FILES)
    process = spawn("run", "nowhere", preexec_fn=lambda: os.close(2))
    assert process.communicate()[0] == "", "a complaint is no result"
    assert process.returncode == 2


def test_two_that_write_into_one_folder_leave_whole_files(spawn, tmp_path):
    long = [
        "--set",
        "stop.max_steps=100000",
        "--set",
        "strategy.learning_rate=1e-15",
        "--out",
        "d",
        "--force",
    ]
    both = [spawn("run", "opening", *long, "--set", f"seed={seed}", "--json") for seed in (1, 2)]
    summaries = [process.communicate()[0] for process in both]
    assert [process.returncode for process in both] == [0, 0]
    assert entries(tmp_path / "d") == sorted(playing.FILES)
    assert (tmp_path / "d" / "summary.json").read_text() in summaries
    _, steps, numbers = trajectory(tmp_path / "d" / "trajectory.csv")
    assert steps == list(range(100_001))
    ends = [[json.loads(text)["loss"], *json.loads(text)["weights"]] for text in summaries]
    assert [numbers[-1][0], *numbers[-1][3:5]] in ends


@pytest.mark.skipif(sys.platform == "win32", reason="folders cannot be locked there")
@pytest.mark.parametrize("command", [["run", "opening"], ["sweep", "opening", "--over", "seed=0:3"]])
def test_results_of_one_run_are_all_of_it_when_another_program_writes_there(neuron, monkeypatch, command):
    monkeypatch.setattr(unfinished, "PATIENCE", 0.01)
    Path("d").mkdir()
    with turn_in(Path("d"), untold):
        code, _, err = neuron(*command, "--out", "d")
    assert code == 1
    assert "neuron-gui: d: cannot be written (Device or resource busy)\n" in err
    assert not entries(Path("d"))
    assert neuron(*command, "--out", "d")[0] == 0
    assert len(entries(Path("d"))) >= 2


def test_a_process_without_display_draws_a_picture(spawn, tmp_path):
    process = spawn("too-fast")
    out, err = process.communicate()
    assert (process.returncode, err) == (0, "")
    assert "Diverged at step 20" in out
    assert (tmp_path / "neuron-lab-demo" / "plots.png").read_bytes().startswith(b"\x89PNG")


def test_a_reader_that_goes_away_does_no_harm(spawn, tmp_path):
    reader, writer = os.pipe()
    os.close(reader)
    process = spawn("run", "opening", "--out", "d", stdout=writer)
    os.close(writer)
    _, err = process.communicate()
    assert (process.returncode, err) == (0, "")
    assert entries(tmp_path / "d") == sorted(playing.FILES)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a full disk")
def test_output_that_cannot_be_written_is_told(spawn):
    with Path("/dev/full").open("w") as full:
        process = spawn("presets", stdout=full)
        _, err = process.communicate()
    assert process.returncode == 1
    assert err == "neuron-gui: standard output cannot be written (No space left on device)\n"


def test_a_terminal_without_the_characters_is_no_obstacle(spawn, tmp_path):
    resources.preset("opening").with_value("title", "Größe").save(tmp_path / "größe.neuron.json")
    process = spawn("run", "größe.neuron.json", PYTHONIOENCODING="ascii")
    out, err = process.communicate()
    assert (process.returncode, err) == (0, "")
    assert out.startswith("Gr\\xf6\\xdfe\nSolved at step 110")


# --- Sweeps ---------------------------------------------------------------------------------------


def test_a_sweep_writes_every_cell_and_a_map(neuron, tmp_path):
    over = ["--over", "strategy.learning_rate=1e-7:1e-5:5", "--over", "seed=0:3"]
    code, out, err = neuron("sweep", "opening", *over, "--out", tmp_path / "s")
    assert (code, err) == (0, "")
    with (tmp_path / "s" / "sweep.csv").open() as file:
        header, *rows = csv.reader(file)
    assert header == ["strategy.learning_rate", "seed", "outcome", "steps", "loss", "x", "y", "bias"]
    assert len(rows) == 20
    for rate, seed, outcome, steps, loss, *parameters in rows:
        one = [("strategy.learning_rate", float(rate)), ("seed", int(seed))]
        run = simulate(resources.preset("opening").with_values(one))
        assert (outcome, int(steps), float(loss)) == (run.outcome, run.steps, run.last.loss)
        assert tuple(map(float, parameters)) == (*run.last.weights, run.last.bias)
    assert out.startswith("20 runs: 4 diverged, 16 solved; the quickest took ")
    assert (tmp_path / "s" / "sweep.png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("over", "message"),
    [
        (["seed"], "--over seed: expected PATH=LOW:HIGH:COUNT, such as strategy.learning_rate=1e-8:1e-3:200"),
        (["seed=5:1"], "--over seed: expected LOW:HIGH or LOW:HIGH:COUNT, low first, got 5:1"),
        (
            ["strategy.learning_rate=0.1:0.2"],
            "how many values? Say it with a third number, such as 0.1:0.2:50",
        ),
        (["strategy.learning_rate=-1:1:3"], "$.strategy.learning_rate: expected a number above 0, got -1"),
        (["seed=0:9", "seed=0:9"], "$.seed: the two directions need two different options"),
        (["seed=0:9", "a=1", "b=2"], "--over: expected one or two options to turn"),
        (["seed=0:6000"], "$.seed: expected from 1 to 5 000 values, got more"),
        (["strategy.color=1,2"], 'unknown key "color"'),
    ],
)
def test_a_sweep_that_cannot_be_made_says_why_and_writes_nothing(complaint, tmp_path, over, message):
    given = [word for text in over for word in ("--over", text)]
    assert message in complaint("sweep", "opening", *given, "--out", str(tmp_path / "s"))
    assert not (tmp_path / "s").exists()


def test_processes_leave_the_files_of_threads_byte_for_byte(spawn, tmp_path):
    over = ["--over", "strategy.learning_rate=1e-7:1e-5:20", "--over", "seed=0:3"]
    made = [
        spawn("sweep", "opening", *over, "--out", name, "--engine", name) for name in ("threads", "processes")
    ]
    first, second = ((process.communicate(), process.returncode) for process in made)
    assert first == second
    assert first[1] == 0
    for name in MADE_AGAIN:
        assert (tmp_path / "threads" / name).read_bytes() == (tmp_path / "processes" / name).read_bytes()


RATES = ["--over", "strategy.learning_rate=1e-8:1e-4:30"]
MAP = [*RATES, "--over", "seed=0:9"]
MADE_AGAIN = ("sweep.csv", "sweep.png", "summary.json", "experiment.neuron")


def results(folder):
    return [(folder / name).read_bytes() for name in MADE_AGAIN]


def test_a_sweep_killed_in_its_middle_goes_on_with_what_it_had(neuron, spawn, tmp_path):
    slow = resources.preset("opening").with_values([("stop.max_steps", 300_000), ("stop.tolerance", None)])
    slow.save(tmp_path / "slow.neuron")
    over = ["--over", "strategy.learning_rate=1e-12:1e-7:40", "--over", "seed=0:9"]
    file = tmp_path / "killed" / "sweep.cells"
    process = spawn("sweep", "slow.neuron", *over, "--out", "killed", "--engine", "processes")
    while not file.exists() or file.read_bytes().count(b"\n") < 5:
        assert process.poll() is None
    process.kill()
    process.wait()
    assert entries(file.parent) == ["sweep.cells"]
    before = file.read_bytes()
    file.write_bytes(before + before.splitlines()[-1][:-3])  # half a line more
    assert neuron("sweep", "slow.neuron", *over, "--out", "killed")[0] == 2, "unasked"
    code, out, _ = neuron("sweep", "slow.neuron", *over, "--out", "killed", "--resume")
    assert (code, out) == neuron("sweep", "slow.neuron", *over, "--out", "whole")[:2]
    assert results(tmp_path / "killed") == results(tmp_path / "whole")
    assert entries(file.parent) == sorted(sweep.FILES)


@pytest.mark.skipif(sys.platform == "win32", reason="files cannot be locked there")
def test_runs_that_another_program_is_making_are_left_to_it(neuron, tmp_path):
    begun = tmp_path / resuming.NAME, Sweep(resources.preset("opening"), dial("seed=0:3")), resuming.Part()
    keeper = resuming.begin(*begun)
    with pytest.raises(resuming.BusyError):
        resuming.begin(*begun)
    again = "sweep", "opening", "--over", "seed=0:3", "--out", "."
    for how in ("--resume", "--force"):
        code, _, err = neuron(*again, how)
        assert code == 2
        assert err.startswith("neuron-gui: sweep.cells: another program is making these runs; wait for it")
    keeper.close()
    for how in ("--resume", "--force"):
        assert neuron(*again, how)[0] == 0


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="has no pipes")
def test_a_pipe_in_the_place_of_runs_is_waited_for_by_nobody(neuron, tmp_path):
    os.mkfifo(tmp_path / resuming.NAME)
    told = "sweep.cells: it is a pipe and not a file\n"
    assert neuron("join", ".", "--out", "map") == (2, "", f"neuron-gui: {told}")
    again = neuron("sweep", "opening", "--over", "seed=0:3", "--out", ".", "--resume")
    assert again == (2, "", f"neuron-gui: --resume: {told}")


def test_resumed_runs_are_not_made_again(neuron, tmp_path, monkeypatch):
    whole = Sweep(resources.preset("opening"), *map(dial, MAP[1::2]))
    (tmp_path / "s").mkdir()
    keeper = resuming.begin(tmp_path / "s" / "sweep.cells", whole, resuming.Part())
    there = next(whole.pieces())
    keeper.add(there)
    keeper.close()
    made, wanted = Sweep.pieces, []

    def pieces(self, *arguments, **named):
        wanted.append(int(named["wanted"].sum()))
        return made(self, *arguments, **named)

    monkeypatch.setattr(Sweep, "pieces", pieces)
    assert neuron("sweep", "opening", *MAP, "--out", "s", "--resume")[0] == 0
    assert neuron("sweep", "opening", *MAP, "--out", "t", "--resume")[0] == 0, "nothing to go on with"
    assert wanted == [300 - len(there.outcomes), 300]
    assert results(tmp_path / "s") == results(tmp_path / "t")


def test_what_is_of_another_sweep_is_not_gone_on_with(neuron, complaint, tmp_path):
    assert neuron("sweep", "opening", *MAP, "--out", "s", "--part", "1/2")[0] == 0
    file = tmp_path / "s" / "sweep.cells"
    for arguments, reason in (
        (["too-fast", *MAP, "--part", "1/2"], "these are runs of another experiment; take another folder"),
        (["opening", *RATES, "--part", "1/2"], "these runs turn other options, or to other values"),
        (["opening", *MAP, "--part", "2/2"], "these are runs of part 1 of 2; take another folder"),
        (["opening", *MAP], "these are runs of part 1 of 2; take another folder"),
    ):
        told = complaint("sweep", *arguments, "--out", "s", "--resume")
        assert told.startswith(f"--resume: s/sweep.cells: {reason}")
    before = file.read_bytes()
    file.write_bytes(before.replace(b'"neuron_lab":"', b'"neuron_lab":"9.', 1))
    told = complaint("sweep", "opening", *MAP, "--out", "s", "--resume", "--part", "1/2")
    assert "these runs are of Neuron Lab 9." in told
    file.write_bytes(before)
    assert neuron("sweep", "opening", *MAP, "--out", "s", "--part", "1/2", "--resume")[0] == 0
    assert file.read_bytes() == before


def test_forty_parts_joined_are_the_whole_sweep_byte_for_byte(neuron, tmp_path):
    whole = neuron("sweep", "opening", *MAP, "--out", "whole")
    for k in range(1, 41):
        assert neuron("sweep", "opening", *MAP, "--out", f"p{k}", "--part", f"{k}/40")[0] == 0
        assert entries(tmp_path / f"p{k}") == ["sweep.cells"]
    assert neuron("join", *(f"p{k}" for k in range(40, 0, -1)), "--out", "joined") == whole
    assert entries(tmp_path / "joined") == sorted(sweep.FILES)
    assert results(tmp_path / "joined") == results(tmp_path / "whole")


def test_parts_that_are_not_those_of_one_sweep_are_not_joined(neuron, complaint, tmp_path):
    for k in (1, 2, 3):
        neuron("sweep", "opening", *MAP, "--out", f"p{k}", "--part", f"{k}/3")
    neuron("sweep", "opening", *MAP, "--out", "of4", "--part", "3/4")
    neuron("sweep", "too-fast", *MAP, "--out", "other", "--part", "3/3")
    neuron("sweep", "opening", *RATES, "--out", "row", "--part", "3/3")
    for parts, reason in (
        (["p1", "p3"], "parts are missing, of 3: 2"),
        (["p2"], "parts are missing, of 3: 1, 3"),
        (["p1", "p2", "p1"], "p1/sweep.cells: part 1 of 3 is there twice, also in p1/sweep.cells"),
        (["p1", "p2", "of4"], "of4/sweep.cells: this is part 3 of 4, but p1/sweep.cells is part 1 of 3"),
        (["p1", "p2", "other"], "other/sweep.cells: this is of another experiment than p1/sweep.cells"),
        (["p1", "p2", "row"], "row/sweep.cells: this turns other options than p1/sweep.cells, or to other"),
        (["p1", "nowhere"], "nowhere/sweep.cells: cannot be read (No such file or directory)"),
    ):
        assert complaint("join", *parts, "--out", "j").startswith(reason)
    last = tmp_path / "p3" / "sweep.cells"
    whole = last.read_bytes()
    last.write_bytes(whole[:-9])
    assert "p3/sweep.cells: part 3 of 3 is not finished" in complaint("join", "p1", "p2", "p3", "--out", "j")
    lines = whole.splitlines(keepends=True)
    for damaged, reason in (
        ([*lines[:2], b"[0]\n", *lines[2:]], "p3/sweep.cells: line 3 is damaged"),
        ([*lines, lines[-1]], f"p3/sweep.cells: line {len(lines) + 1} is damaged"),
        ([lines[0], b"{}\n", *lines[2:]], "p3/sweep.cells: its experiment is damaged"),
        ([b"\x80\n"], "p3/sweep.cells: these are no runs of a sweep"),
        ([], "p3/sweep.cells: these are no runs of a sweep"),
    ):
        last.write_bytes(b"".join(damaged))
        assert complaint("join", "p3", "p1", "p2", "--out", "j") == reason


@pytest.mark.parametrize("part", ["0/3", "4/3", "3", "1/0", "-1/3", "1/2/3", "x", ""])
def test_a_part_that_there_is_not_is_refused(complaint, part):
    told = complaint("sweep", "opening", *MAP, "--out", "s", f"--part={part}")
    assert "expected K/N, such as 3/40 for the third of 40 parts, got" in told


def test_more_parts_than_runs_are_refused(complaint):
    told = complaint("sweep", "opening", *MAP, "--out", "s", "--part", "1/301")
    assert told == "--part: expected at most as many parts as runs, 300, got 301"


def test_without_dask_it_says_what_to_install(complaint, monkeypatch, tmp_path):
    monkeypatch.setitem(sys.modules, "distributed", None)
    told = complaint(
        "sweep", "opening", "--over", "seed=0:9", "--out", str(tmp_path / "s"), "--engine", "dask"
    )
    assert told == "--engine dask: dask and distributed are not installed: pip install 'neuron-gui[cluster]'"


@pytest.mark.parametrize("name", ["", "dask=", "Threads", "processes=2", "dask\x1b"])
def test_an_engine_that_there_is_not_is_refused(complaint, tmp_path, name):
    told = complaint("sweep", "opening", "--over", "seed=0:9", "--out", str(tmp_path / "s"), "--engine", name)
    assert "expected threads, processes, dask or dask=ADDRESS, got" in told
    assert not (tmp_path / "s").exists()


# --- What strangers write -------------------------------------------------------------------------


def hostile_file(tmp_path, **values):
    content = resources.preset("opening").to_dict() | values
    path = tmp_path / "hostile.neuron.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


NASTY = "\x1b]0;mine\x07\x1b[2J\u202eevil\nLoss 0"


def test_a_title_commands_no_terminal(neuron, tmp_path):
    content = resources.preset("opening").to_dict()
    content["data"]["input_names"] = ["a\x1b[31m", "b\r"]
    code, out, err = neuron("run", str(hostile_file(tmp_path, title=NASTY, data=content["data"])))
    assert (code, err) == (0, "")
    assert not {*out} & {"\x1b", "\x07", "\r", "\u202e"}
    assert out.splitlines()[0] == "␛]0;mine␇␛[2J\\u202eevil␊Loss 0"
    assert "a␛[31m = " in out


@pytest.mark.parametrize(
    "values",
    [{NASTY: 1}, {"seed": NASTY}, {"scaling": NASTY}, {"title": [NASTY]}, {"data": {NASTY: 1}}],
    ids=str,
)
def test_what_an_error_quotes_of_a_file_commands_no_terminal(neuron, tmp_path, values):
    for command in (("run",), ("check",)):
        code, out, err = neuron(*command, str(hostile_file(tmp_path, **values)))
        assert (code, out) == (2, "")
        assert not {*err} & {"\x1b", "\x07", "\r", "\u202e"}
        assert err.count("\n") == 1


def test_arguments_and_lessons_command_no_terminal_either(neuron, tmp_path):
    lesson = tmp_path / "l.lesson.md"
    lesson.write_text(f"# T\n\n## S\n\nsetup: {NASTY.partition(chr(10))[0]}\n", encoding="utf-8")
    for arguments in (
        ("check", str(lesson)),
        ("check", NASTY),
        ("run", NASTY),
        ("run", "opening", "--set", NASTY),
        ("run", "opening", "--every", NASTY),
        ("run", "opening", "--out", f"/dev/null/{NASTY}"),
        ("sweep", "opening", "--over", NASTY, "--out", "d"),
    ):
        code, out, err = neuron(*arguments)
        assert (code, out) == (2, ""), arguments
        assert not {*err} & {"\x1b", "\x07", "\r", "\u202e"}, arguments
        assert err.count("\n") == 1, arguments


def test_an_experiment_comes_from_standard_input_or_a_pipe(neuron, tmp_path, monkeypatch):
    content = resources.preset("opening").to_json()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))
    told = neuron("run", "-")
    assert told == neuron("run", "opening")
    if os.name == "posix":
        pipe = tmp_path / "pipe"
        os.mkfifo(pipe)
        writer = Thread(target=pipe.write_bytes, args=(content,))
        writer.start()
        assert neuron("run", str(pipe)) == told
        writer.join()


@pytest.mark.parametrize("command", ["run", "import"])
def test_where_standard_input_is_closed_that_is_told(neuron, monkeypatch, command):
    monkeypatch.setattr(sys, "stdin", None)
    assert neuron(command, "-") == (2, "", "neuron-gui: -: standard input is closed\n")


@pytest.mark.skipif(os.name != "posix", reason="other systems have no such file")
def test_a_device_is_no_experiment(neuron):
    message = "neuron-gui: /dev/zero: cannot be read (it is a device and not a file)\n"
    assert neuron("run", "/dev/zero") == (2, "", message)
    message = "/dev/zero: cannot be read (it is a device and not a file)\n"
    assert neuron("check", "/dev/zero") == (2, "", message)


# --- Import ---------------------------------------------------------------------------------------

CASES = ROOT / "tests" / "data" / "tables" / "cases"


def test_a_table_becomes_an_experiment_file(neuron, tmp_path):
    table = CASES / "spreadsheets" / "messy.csv"
    code, out, err = neuron("import", table, "--target", "Miete", "--out", "flats.neuron.json")
    assert (code, err) == (0, "")
    assert out.splitlines()[:5] == [
        "4 samples: Fläche (m²), Zimmer, Anteil (%) -> Miete (€)",
        "  Line 3 has the names.",
        "  Above the data, line 1 is left out as a remark.",
        "  “Baujahr” has dates, which are no numbers.",
        "  The unit % of “Anteil” is part of the name now.",
    ]
    assert [line for line in out.splitlines() if "left out" in line or "Left out" in line] == [
        "  Above the data, line 1 is left out as a remark.",
        "  Line 11 sums up the others and is left out.",
        "  Left out: “Adresse” (texts), “Baujahr” (dates).",
        "  2 rows left out because a value is missing or is no number.",
    ]
    made = Experiment.load(tmp_path / "flats.neuron.json")
    assert made == Experiment.from_table(table, "Miete")
    assert made.data.targets.tolist() == [1430, 1530.5, 1800, 1830]
    assert neuron("run", "flats.neuron.json")[0] == 0


def test_an_import_says_as_json_what_it_did(neuron):
    code, out, _ = neuron("import", CASES / "row-names" / "rownames.csv", "--json")
    told = json.loads(out)
    assert code == 0
    assert list(told) == ["rows", "inputs", "target", "left_out", "columns", "decisions"]
    assert (told["rows"], told["inputs"], told["target"], told["left_out"]) == (4, ["speed"], "dist", [])
    assert told["columns"][0] == {"name": "row name", "kind": "row name", "missing": 0, "use": "left out"}
    assert told["columns"][2] == {"name": "dist", "kind": "number", "missing": 0, "use": "target"}
    (names,) = [decision for decision in told["decisions"] if decision["about"] == "row names"]
    assert names["told"] == "The first column has no name of its own and names the rows; it is left out."


def test_a_table_is_read_from_standard_input(neuron, monkeypatch):
    table = CASES / "row-names" / "rownames.csv"
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(table.read_bytes())))
    code, out, err = neuron("import", "-", "--json", "--out", "piped.neuron.json")
    assert (code, err) == (0, "")
    assert out == neuron("import", table, "--json")[1]
    assert Experiment.load("piped.neuron.json").title == "speed → dist"


def test_an_import_takes_what_is_chosen(neuron):
    table = CASES / "ambiguous-decimals" / "us_tab.tsv"
    arguments = (
        "--decide",
        "numbers of people=1234,5",
        "--rows",
        "3:4",
        "--inputs",
        "doctors",
        "--target",
        "people",
    )
    code, out, _ = neuron("import", table, "--json", *arguments)
    told = json.loads(out)
    assert (code, told["rows"], told["inputs"], told["target"]) == (0, 2, ["doctors"], "people")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["gone.csv"], "gone.csv: cannot be read (No such file or directory)"),
        (["empty.csv"], "empty.csv: The file is empty. Choose one with a row of names and rows of numbers."),
        (["xy.csv", "--target", "z"], "xy.csv: There is no column “z”. The columns are: x, y."),
        (["xy.csv", "--decide", "names"], "--decide names: expected ABOUT=VALUE, such as separator=tab"),
        (["xy.csv", "--rows", "3-5"], "xy.csv: “rows” cannot be “3-5”. Expected: 5:40."),
    ],
)
def test_an_import_that_cannot_be_made_says_why_and_writes_nothing(neuron, tmp_path, arguments, sentence):
    (tmp_path / "empty.csv").touch()
    (tmp_path / "xy.csv").write_text("x,y\n1,2\n2,4\n3,6\n")
    code, out, err = neuron("import", *arguments, "--out", "made.neuron.json")
    assert (code, out, err) == (2, "", f"neuron-gui: {sentence}\n")
    assert not (tmp_path / "made.neuron.json").exists()


@pytest.mark.skipif(os.name != "posix", reason="other systems have no such files")
def test_what_is_no_ordinary_file_is_no_table(neuron, tmp_path):
    os.mkfifo(tmp_path / "pipe.csv")
    for path, reason in (("/dev/zero", "device"), ("pipe.csv", "pipe")):
        message = f"neuron-gui: {path}: cannot be read (it is a {reason} and not a file)\n"
        assert neuron("import", path) == (2, "", message)


def test_what_a_table_says_commands_no_terminal(neuron, tmp_path):
    (tmp_path / "a.csv").write_text('"a\x1b[31m","b\n\u202ec"\n1,2\n3,4\n', encoding="utf-8")
    code, out, err = neuron("import", "a.csv")
    assert (code, err) == (0, "")
    assert not {*out} & {"\x1b", "\u202e"}
    assert out.splitlines()[0] == "2 samples: a␛[31m -> b␊\\u202ec"


def test_an_experiment_of_a_table_that_cannot_be_written_is_told(neuron, tmp_path):
    (tmp_path / "xy.csv").write_text("x,y\n1,2\n2,4\n")
    code, out, err = neuron("import", "xy.csv", "--out", "gone/made.neuron.json")
    assert (code, out.splitlines()[0]) == (exit_codes.UNWRITTEN, "2 samples: x -> y")
    assert err.startswith("neuron-gui: gone/made.neuron.json: cannot be written")
