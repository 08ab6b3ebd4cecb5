"""The bundled files, packed into the package or in the checkout's `resources`: presets, data, the manual."""

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from neuron_gui.core.experiment import EXTENSIONS, Experiment

OPENING = "opening"
GATES = ("and-gate", "or-gate")  # presets that the data library has as well


def folder(name: str) -> Traversable:
    """Return a bundled folder, such as `presets`."""
    return _root() / name


@cache
def _root() -> Traversable:
    packed = files("neuron_gui") / "_resources"
    return packed if packed.is_dir() else Path(__file__).parent.parent / "resources"


@cache  # nobody can change an experiment
def preset(name: str) -> Experiment:
    """Return a preset or a data set; raise KeyError if there is none of that name.

    >>> from neuron_gui import preset
    >>> preset("opening").title
    '256x + 212y = 1492 by gradient descent'
    """
    files = _experiment_files()
    if name not in files:
        raise KeyError(f"no preset is called {name}; there are {', '.join(files)}")
    return Experiment.from_json(files[name].read_bytes())


def presets() -> dict[str, Experiment]:
    """Return the prepared experiments by name, in teaching order.

    >>> from neuron_gui import presets
    >>> list(presets())[0]
    'opening'
    """
    return {name: preset(name) for name in preset_names()}


def data_sets() -> dict[str, Experiment]:
    """Return the data library by name: classic samples, whose notes say what to look for."""
    return {name: preset(name) for name in (*GATES, *bundled("data", EXTENSIONS[-1]))}


def preset_names() -> tuple[str, ...]:
    """Return the names of the prepared experiments, in teaching order."""
    return tuple(bundled("presets", EXTENSIONS[-1]))


def experiment_names() -> tuple[str, ...]:
    """Return the names of all bundled experiments: the presets, then the data library."""
    return tuple(_experiment_files())


@cache
def bundled_titles() -> frozenset[str]:
    """Return what the bundled experiments are called."""
    return frozenset(preset(name).title for name in experiment_names())


def _experiment_files() -> dict[str, Traversable]:
    return bundled("presets", EXTENSIONS[-1]) | bundled("data", EXTENSIONS[-1])


@cache
def manual(language: str = "en") -> dict[str, str]:
    """Return the manual's pages, Markdown, by the name of their file in reading order; English ones as well
    where there are none in a language such as `de`.
    """
    pages = _manual_files("en") | _manual_files(language)
    return {name: pages[name].read_text(encoding="utf-8") for name in sorted(pages)}


def manual_languages() -> tuple[str, ...]:
    """Return the languages that there are pages of the manual in, such as `de`."""
    return tuple(sorted(place.name for place in folder("manual").iterdir() if _manual_files(place.name)))


def manual_picture(language: str, name: str) -> bytes:
    """Return a picture of the manual, PNG, in a language; raise OSError if there is none of that name."""
    return (folder("manual") / "pictures" / language / name).read_bytes()


def _manual_files(language: str) -> dict[str, Traversable]:
    place = folder("manual") / language
    return (
        {file.name: file for file in place.iterdir() if file.name.endswith(".md")} if place.is_dir() else {}
    )


def bundled(where: str, extension: str) -> dict[str, Traversable]:
    """Return a folder's files by name: `01-opening.neuron.json` is the first and called `opening`."""
    place = folder(where)
    there = [file for file in place.iterdir() if file.name.endswith(extension)] if place.is_dir() else []
    ordered = sorted(there, key=lambda file: file.name)
    return {file.name.removesuffix(extension).partition("-")[2]: file for file in ordered}
