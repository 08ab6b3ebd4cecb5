"""The prepared scenes of a folder: its experiment files that hold one, in the order of their names."""

import logging
import re
from pathlib import Path

from neuron_gui.core.experiment import EXTENSIONS, Experiment
from neuron_gui.core.progress import Tell, part_of, untold
from neuron_gui.core.schema.part import ExperimentError

log = logging.getLogger(__name__)


def neighbour(path: Path, ahead: bool, tell: Tell = untold) -> Path | None:
    """Return the scene after a file, or the one before it; None where there is none.

    Files without a scene, and such as cannot be read, are passed over. `tell` hears from 0 to 1 how many
    have been looked at. Raises OSError where the folder cannot be listed.
    """
    files = [file for file in path.parent.iterdir() if file.name.endswith(EXTENSIONS)]
    place = _place(path)
    if ahead:
        candidates = sorted((file for file in files if _place(file) > place), key=_place)
    else:
        candidates = sorted((file for file in files if _place(file) < place), key=_place, reverse=True)
    parts = len(candidates)
    for at, file in enumerate(candidates):
        tell(at / parts)  # reading tells something of large files alone
        if _has_scene(file, part_of(tell, at / parts, (at + 1) / parts)):
            return file
    return None


def _place(path: Path) -> tuple[list[str | int], str]:
    """Return what a file is sorted by: its name, with numbers as numbers, so that 2 is before 10."""
    parts: list[str | int] = [*re.split(r"([0-9]+)", path.name.casefold())]
    parts[1::2] = map(int, parts[1::2])
    return parts, path.name


def _has_scene(path: Path, tell: Tell) -> bool:
    try:
        return Experiment.load(path, tell).scene is not None
    except (OSError, ExperimentError) as error:
        log.warning("%s was passed over as a scene: %s", path, error)
        return False
