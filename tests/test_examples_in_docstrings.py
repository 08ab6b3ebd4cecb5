"""Whatever is public has a docstring with an example, and what the example prints is true."""

import doctest
import importlib
import inspect
import re
import shutil
import subprocess
import sys

import pytest
from support.paths import DATA, ROOT

import neuron_gui

PUBLIC = [name for name in neuron_gui.__all__ if name != "__version__"]
BY_ITSELF = {"Cells", "ExperimentError", "Record", "generators"}  # in the examples of others
OF_RUN = ("predict", "outputs", "gradient", "to_dataframe")


def examples():
    for name in PUBLIC:
        thing = getattr(neuron_gui, name)
        if name not in BY_ITSELF:
            yield pytest.param(thing, id=name)
    yield pytest.param(neuron_gui.Experiment.from_arrays, id="from_arrays")
    yield pytest.param(neuron_gui.Experiment.from_table, id="from_table")
    yield from (pytest.param(getattr(neuron_gui.Run, name), id=name) for name in OF_RUN)


def _lay_out(folder):
    """Put there what examples read."""
    shutil.copy(DATA / "tables" / "iris.csv", folder)
    shutil.copy(DATA / "reports" / "engine-2.report.html", folder)
    (folder / "class").mkdir()
    shutil.copy(DATA / "reports" / "engine-2.report.html", folder / "class" / "ada.report.html")


@pytest.mark.parametrize("thing", list(examples()))
def test_the_example_is_true(thing, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    _lay_out(tmp_path)
    module = importlib.import_module(thing.__module__)
    text = inspect.getdoc(thing)
    example = doctest.DocTestParser().get_doctest(text, {}, thing.__qualname__, module.__file__, 0)
    assert example.examples
    printed = []
    doctest.DocTestRunner(verbose=False).run(example, out=printed.append)
    assert printed == []


@pytest.mark.parametrize("name", PUBLIC)
def test_everything_public_says_what_it_is_for(name):
    assert inspect.getdoc(getattr(neuron_gui, name))
    assert name in dir(neuron_gui)


def test_a_script_that_uses_all_of_it_is_typed_and_runs(tmp_path):
    script = tmp_path / "user_script.py"
    shutil.copy(DATA / "user_script.py", script)
    text = script.read_text()
    assert [name for name in neuron_gui.__all__ if not re.search(rf"\b{name}\b", text)] == []
    _lay_out(tmp_path)
    check = [sys.executable, "-m", "mypy", "--strict", "--ignore-missing-imports", "--follow-imports=silent"]
    typed = subprocess.run([*check, script], cwd=ROOT, capture_output=True, text=True)
    assert typed.returncode == 0, typed.stdout
    subprocess.run([sys.executable, script], cwd=tmp_path, check=True)
