"""A program for numpy prints what `run --out` writes, bit for bit, in a process that knows no laboratory."""

import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.problems import descent, equation, experiment, experiments
from support.programs import WRITTEN, assert_same_bits, printed, refused, short, trajectory
from support.random_experiments import documents

from neuron_gui import Experiment, resources
from neuron_gui.core.message import RefusalError
from neuron_gui.core.optimizers import Adam
from neuron_gui.core.programs import torch_program
from neuron_gui.core.programs.numpy_program import MOVES
from neuron_gui.core.programs.program import program_text

JOURNAL = [
    {"step": 3, "path": "strategy.learning_rate", "value": 2e-6},
    {"step": 5, "path": "stop.tolerance", "value": 1e-9},
    {"step": 5, "path": "stop.max_steps", "value": 12},
]
CHANGED = equation(strategy=descent(1e-6)).to_dict() | {"journal": JOURNAL}
RNG = np.random.default_rng(5)
TABLE = experiment(
    RNG.normal(size=(6, 2)),
    RNG.integers(0, 2, 6),
    activation="sigmoid",
    loss={"kind": "bce"},
    bias={"trainable": True},
    stop={"max_steps": 20},
)


@pytest.mark.parametrize(
    "chosen",
    [
        pytest.param(resources.preset("opening"), id="the article's equation"),
        pytest.param(resources.preset("guessing").with_value("stop.max_steps", 50), id="guessing"),
        pytest.param(resources.preset("sign-lands"), id="step-sign"),
        pytest.param(resources.preset("and-gate"), id="perceptron"),
        pytest.param(TABLE.with_value("strategy", descent(0.5, "newton")), id="newton"),
        pytest.param(TABLE.with_value("strategy", descent(0.1, "adam", batch=4)), id="mini-batches"),
        pytest.param(Experiment.from_dict(CHANGED), id="changes on the way"),
    ],
)
def test_in_a_process_of_its_own(chosen, tmp_path):
    (tmp_path / "program.py").write_text(program_text(chosen, "numpy", ".py"), encoding="utf-8")
    command = [sys.executable, "-I", "-W", "error", tmp_path / "program.py"]
    ended = subprocess.run(command, capture_output=True, check=True, cwd=tmp_path)
    assert ended.stdout.decode().replace("\r\n", "\n") == trajectory(chosen, tmp_path)


def test_an_optimizer_that_nobody_has_written_is_refused(monkeypatch):
    assert len(MOVES) >= 6 and len(torch_program.OPTIMIZERS) >= 6
    chosen = equation(strategy=descent(1e-6, "adam"), stop={"max_steps": 2})
    monkeypatch.delitem(MOVES, Adam)
    monkeypatch.delitem(torch_program.OPTIMIZERS, Adam)
    for library in ("numpy", "torch"):
        with pytest.raises(RefusalError, match="cannot be written for this optimizer"):
            program_text(chosen, library, ".py")


@given(st.sampled_from(WRITTEN).flatmap(lambda c: experiments(*c)))
def test_every_strategy_optimizer_activation_and_loss(tmp_path_factory, chosen):
    assert_same_bits(chosen, tmp_path_factory.getbasetemp())


@settings(max_examples=40)
@given(documents())
def test_any_file_with_extreme_numbers_changes_and_hostile_names(tmp_path_factory, document):
    assert_same_bits(short(Experiment.from_dict(document), 40), tmp_path_factory.getbasetemp())


def test_only_what_the_experiment_needs_is_written():
    text = program_text(resources.preset("sign-lands"), "numpy", ".py")
    assert "step_size" in text
    for word in ("slope", "momentum", "math", "chance", "penalty", "epoch", "Newton"):
        assert word not in text.split("# --- The samples")[1], word


def test_no_text_of_a_file_is_taken_for_code(tmp_path):
    bad = '"""\nraise SystemExit("taken over")\n\x00\r# \\'
    chosen = equation(strategy=descent(1e-6), stop={"max_steps": 2}, title=bad)
    named = chosen.to_dict()
    named["data"] |= {"input_names": [bad, "y'"], "target_name": f"{bad}2"}
    assert_same_bits(Experiment.from_dict(named), tmp_path)


def test_a_run_begins_anew_each_time_and_takes_other_settings():
    space = {}
    exec(program_text(Experiment.from_dict(CHANGED), "numpy", ".py"), space)
    first, second, other = [], [], []
    for records, options in ((first, {}), (second, {}), (other, {"learning_rate": 5e-7})):
        space["learn"](lambda *record, to=records: to.append(record), **options)
    assert first == second
    assert first[1] != other[1]


def test_too_many_samples_are_refused():
    many = experiment(np.zeros((100_001, 2)), np.zeros(100_001))
    assert "take fewer samples" in refused(many, "numpy")
    assert not refused(experiment(np.zeros((1000, 2)), np.zeros(1000)), "numpy")


def test_scripts_are_as_one_writes_them(tmp_path):
    """Nothing is imported or assigned in vain, and nothing is missing."""
    presets = [resources.preset(name) for name in ("opening", "guessing", "and-gate", "iris")]
    for i, chosen in enumerate([*presets, TABLE.with_value("strategy", descent(0.1, "newton"))]):
        for library in ("numpy", "torch", "sklearn"):
            if not refused(chosen, library):
                text = program_text(chosen, library, ".py")
                (tmp_path / f"{library}{i}.py").write_text(text, encoding="utf-8")
    rules = ["--isolated", "--line-length=200", "--select=E,F,W,I"]
    checked = subprocess.run(
        [sys.executable, "-m", "ruff", "check", *rules, tmp_path], capture_output=True, text=True, check=False
    )
    assert checked.returncode == 0, checked.stdout


def test_what_is_printed_names_its_columns():
    out, told = printed(program_text(resources.preset("opening"), "numpy", ".py"))
    assert out.startswith("step,loss,error,max_abs_error,x,y,bias\n0,")
    assert told == "The run ended: solved\n"
