"""Whatever is public has a docstring with an example, and what the example prints is true."""

import doctest
import inspect
import re
import shutil
import subprocess
import sys

import pytest
from long.share import LONG
from support.paths import DATA, ROOT
from support.public import public

import neuron_gui

PUBLIC = [pytest.param(*parts, id=parts[0]) for parts in public()]


def _lay_out(folder):
    """Put there what examples read."""
    shutil.copy(DATA / "tables" / "iris.csv", folder)
    shutil.copy(DATA / "reports" / "engine-2.report.html", folder)
    (folder / "class").mkdir()
    shutil.copy(DATA / "reports" / "engine-2.report.html", folder / "class" / "ada.report.html")


def parsed(thing, name):
    return doctest.DocTestParser().get_doctest(inspect.getdoc(thing) or "", {}, name, None, 0)


def has_example(thing, name, of):
    """Whether it has one, or what it overrides, or its class calls it in its own."""
    if parsed(thing, name).examples:
        return True
    member = name.rpartition(".")[2]
    classes = of.__mro__ if of else ()
    inherited = any(parsed(vars(base).get(member), name).examples for base in classes)
    return inherited or any(
        re.search(rf"\b{member}\b", example.source)
        for base in classes
        for example in parsed(base, name).examples
    )


@pytest.mark.parametrize(("name", "thing", "of"), PUBLIC)
def test_all_that_is_public_says_what_it_is_and_its_example_is_true(name, thing, of, tmp_path, monkeypatch):
    assert inspect.getdoc(thing), "it has no docstring"
    assert has_example(thing, name, of), "it has no example"
    monkeypatch.chdir(tmp_path)
    _lay_out(tmp_path)
    printed = []
    doctest.DocTestRunner(verbose=False).run(parsed(thing, name), out=printed.append)
    assert printed == []


@pytest.mark.parametrize(("name", "thing", "of"), PUBLIC)
def test_whatever_returns_arrays_tells_their_shapes(name, thing, of):
    function = thing.fget if isinstance(thing, property) else getattr(thing, "__func__", thing)
    returned = str(function.__annotations__.get("return", "")) if inspect.isfunction(function) else ""
    if re.search(r"\b(Array|NDArray|Data)\b", returned):
        member = name.rpartition(".")[2]
        texts = [inspect.getdoc(vars(base).get(member)) or "" for base in of.__mro__] if of else []
        assert any(re.search(r"\([^()]*,[^()]*\)", text) for text in [inspect.getdoc(thing) or "", *texts])


def test_all_public_names_are_listed():
    assert set(neuron_gui.__all__) <= set(dir(neuron_gui))


def test_scripts_that_use_all_of_it_are_typed_and_run(tmp_path):
    scripts = [DATA / "user_script.py", DATA / "user_sklearn.py"]
    for script in scripts:
        shutil.copy(script, tmp_path)
    text = "".join(script.read_text() for script in scripts)
    names = [*neuron_gui.__all__, *(name.rpartition(".")[2] for name, _, _ in map(parts_of, PUBLIC))]
    assert [name for name in names if not re.search(rf"\b{name}\b", text)] == []
    _lay_out(tmp_path)
    check = [sys.executable, "-m", "mypy", "--strict", "--ignore-missing-imports", "--follow-imports=silent"]
    typed = subprocess.run([*check, *scripts], cwd=ROOT, capture_output=True, text=True)
    assert typed.returncode == 0, typed.stdout
    for script in scripts[: 2 if LONG else 1]:  # scikit-learn is an extra
        subprocess.run([sys.executable, script], cwd=tmp_path, check=True)


def parts_of(parameter):
    return parameter.values
