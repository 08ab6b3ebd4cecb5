"""Where the bundled files are: packed into the package, or in the checkout's `resources` folder."""

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from neuron_gui.core.experiment import EXTENSION, Experiment

OPENING = "opening"


def folder(name: str) -> Traversable:
    """Return a bundled folder, such as `presets`."""
    packed = files("neuron_gui") / "_resources"
    return (packed if packed.is_dir() else Path(__file__).parent.parent / "resources") / name


@cache  # nobody can change an experiment
def preset(name: str) -> Experiment:
    """Return a bundled experiment; raise KeyError if there is none of that name."""
    return Experiment.from_json(_preset_files()[name].read_bytes())


def presets() -> dict[str, Experiment]:
    """Return the bundled experiments by name, in teaching order."""
    return {name: preset(name) for name in preset_names()}


def preset_names() -> tuple[str, ...]:
    """Return the names of the bundled experiments, in teaching order."""
    return tuple(_preset_files())


def _preset_files() -> dict[str, Traversable]:
    """Return the files by name: `01-opening.neuron.json` is the first and called `opening`."""
    bundled = [file for file in folder("presets").iterdir() if file.name.endswith(EXTENSION)]
    ordered = sorted(bundled, key=lambda file: file.name)
    return {file.name.removesuffix(EXTENSION).partition("-")[2]: file for file in ordered}
