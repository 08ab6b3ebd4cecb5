"""The overviews that a newcomer reads first name what is there: all of it, nothing else, and where it is."""

import re
import tomllib
from itertools import pairwise
from pathlib import Path

import pytest
from support.paths import ROOT

PACKAGE = ROOT / "neuron_gui"
NAMES = re.compile(r"    ((?:\w+/?)(?:, \w+/?)*) {2,}\S")
FOR_CHANGERS = (ROOT / "README.md").read_text("utf-8").partition("## For those who change it")[2]
WORDS = {word for path in PACKAGE.rglob("*.py") for word in re.findall(r"\w+", path.read_text("utf-8"))}
CELLS = [cell for line in FOR_CHANGERS.splitlines() for cell in line.split(" | ") if "`" in cell]


def listed(package: Path) -> list[str]:
    """Return the names in the overview of a package, folders with a slash."""
    overview = (package / "__init__.py").read_text("utf-8")
    return [name for line in NAMES.findall(overview) for name in line.split(", ")]


def there(package: Path) -> set[str]:
    modules = {path.stem for path in package.glob("*.py")} - {"__init__"}
    return modules | {f"{path.parent.name}/" for path in package.glob("*/__init__.py")}


@pytest.mark.parametrize("package", ["core", "ui"])
def test_an_overview_names_each_module_and_folder_once(package):
    assert sorted(listed(PACKAGE / package)) == sorted(there(PACKAGE / package))


def test_the_window_is_listed_as_its_layers_stand():
    tools = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]
    contracts = tools["importlinter"]["contracts"]
    (layers,) = (each["layers"] for each in contracts if each.get("containers") == ["neuron_gui.ui"])
    height = {name: at for at, layer in enumerate(layers) for name in re.split(r" [|:] ", layer)}
    order = [height[name.rstrip("/")] for name in listed(PACKAGE / "ui")]
    assert all(above <= below for above, below in pairwise(order))


@pytest.mark.parametrize("cell", CELLS, ids=lambda cell: cell[:40])
def test_what_the_readme_tells_who_changes_it_is_there(cell):
    folders = [ROOT, PACKAGE]
    for name in re.findall("`([^`]+)`", cell):
        if name.startswith("dist/"):
            continue  # made by what the line is about
        if "/" in name or name.endswith(".py"):
            found = [path for folder in folders for path in folder.glob(name)]
            assert found, f"{name} is no longer where the README says it is"
            folders += [path if path.is_dir() else path.parent for path in found]
        elif command := re.fullmatch("make ([a-z-]+)", name):
            assert f"\n{command[1]}:" in (ROOT / "Makefile").read_text("utf-8")
        elif word := re.fullmatch(r"(?:self\.)?(\w+)", name):
            assert word[1] in WORDS, f"{name} is nowhere in the sources"


def test_folders_of_tests_are_those_of_the_package():
    tests = ROOT / "tests"
    for name in ("core", "threads", "ui"):
        for folder in {path.parent for path in (tests / name).rglob("test_*.py")}:
            assert (PACKAGE / folder.relative_to(tests)).is_dir(), folder
