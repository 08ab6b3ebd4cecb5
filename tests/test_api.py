"""The Python API: what scripts may rely on."""

import subprocess
import sys
import tomllib
from pathlib import Path

import numpy as np
import pytest
from support.paths import ROOT
from support.translatable import refused

import neuron_gui
from neuron_gui import Experiment, ExperimentError, Run, race, resources, simulate, sweep, theory


def test_the_documented_example_works(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    resources.preset("opening").save("equation.neuron.json")

    experiment = Experiment.load("equation.neuron.json")
    run = simulate(experiment)
    assert (run.outcome, run.steps) == ("solved", 110)
    T, d = run.steps, experiment.data.d
    assert (run.losses.shape, run.losses.dtype) == ((T + 1,), np.float64)
    assert (run.weights.shape, run.weights.dtype) == ((T + 1, d), np.float64)
    assert (run.biases.shape, run.biases.dtype) == ((T + 1,), np.float64)
    record = run.record(12)
    assert (record.step, record.loss, record.bias) == (12, run.losses[12], run.biases[12])
    assert record.weights == tuple(run.weights[12])
    assert record.error == run.errors[12]


def test_an_experiment_is_made_from_a_dict():
    content = {
        "format": 1,
        "data": {"inputs": [[256, 212]], "targets": [1492]},
        "strategy": {"kind": "random_guess"},
    }
    run = simulate(Experiment.from_dict(content))
    assert (run.outcome, run.steps) == ("max_steps", 1000)
    with refused(ExperimentError, match=r"^\$\.data: the key \"targets\" is missing$"):
        Experiment.from_dict({"format": 1, "data": {"inputs": [[1]]}})


def test_errors_are_value_errors_with_place_and_reason():
    with pytest.raises(ValueError, match="expected") as caught:
        resources.preset("opening").with_value("seed", -1)
    assert isinstance(caught.value, ExperimentError)
    assert caught.value.place == "$.seed"
    assert str(caught.value) == f"{caught.value.place}: {caught.value.reason}"


@pytest.mark.parametrize("given", ["opening", None, {"data": {}}, Path("a.neuron")])
@pytest.mark.parametrize(
    "call", [simulate, Run, theory, lambda given: race([given], 9), lambda given: sweep(given, {"seed": [1]})]
)
def test_what_is_no_experiment_is_told_how_one_is_made(call, given):
    with pytest.raises(TypeError, match=r'expected an Experiment, .*; preset\("opening"\) and Experiment'):
        call(given)


def test_the_same_experiment_gives_the_same_bits_in_any_portions():
    experiment = resources.preset("opening")
    whole, portions = simulate(experiment), Run(experiment)
    while portions.outcome is None:
        portions.advance(7)
    for name in ("losses", "errors", "max_abs_errors", "weights", "biases"):
        assert getattr(whole, name).tobytes() == getattr(portions, name).tobytes()


def test_the_version_is_that_of_the_package():
    project = ROOT / "pyproject.toml"
    if not project.exists():
        pytest.skip("not a checkout")
    assert neuron_gui.__version__ == tomllib.loads(project.read_text())["project"]["version"]


HEAVY = ("PySide6", "shiboken6", "pyqtgraph", "neuron_gui.ui", "neuron_gui.threads.training")


@pytest.mark.parametrize(
    "code",
    [
        "from neuron_gui import Experiment, simulate; from neuron_gui import resources; "
        "simulate(resources.preset('opening')).losses",
        "from neuron_gui import cli, commands; print(*map(cli.module, commands.COMMANDS))",
        "from neuron_gui.cli import main; main(['run', 'opening', '--out', 'd'])",
        "from neuron_gui.cli import main; main(['check', 'opening']); main(['presets']); main(['schema'])",
    ],
)
def test_nothing_without_a_window_imports_qt(code, tmp_path):
    path = f"import sys; sys.path.insert(0, {str(ROOT)!r})"
    check = f"{path}; {code}; print(*sys.modules, sep='\\n', file=sys.stderr)"
    done = subprocess.run(
        [sys.executable, "-c", check], capture_output=True, text=True, cwd=tmp_path, check=True
    )
    modules = done.stderr.splitlines()
    assert "neuron_gui.core.experiment" in modules
    assert [module for module in modules if module.startswith(HEAVY)] == []
