"""Makes a film of a run: the work of a job, which has a camera in the window's thread take the pictures."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from neuron_gui.core.film import Film, picture, write_film
from neuron_gui.core.progress import Tell, part_of
from neuron_gui.core.run import Run
from neuron_gui.core.simulation import advance_to
from neuron_gui.core.snapshot import Snapshot
from neuron_gui.core.verdict.outlook import outlook
from neuron_gui.ui.export.camera import Camera, Scene

if TYPE_CHECKING:
    from PIL.Image import Image

TO_THE_END = 0.1  # of the work is to make the run once, for its last picture


def shoot(scene: Scene, camera: Camera, film: Film, path: Path, tell: Tell) -> None:
    """Make the run and write a film of it; the axes have room for its end from the first frame on."""
    known = outlook(Run(scene.experiment))

    def taken(run: Run, part: float) -> Image:
        image = camera.take(Snapshot.of(1, run, known), partial(tell, part))
        return picture(film.size, bytes(image.constBits()))

    def frames() -> Iterator[Image]:
        run = Run(scene.experiment)
        for number, step in enumerate(film.steps):
            part = TO_THE_END + (1 - TO_THE_END) * number / len(film.steps)
            yield taken(advance_to(run, step, part_of(tell, part, part)), part)

    run = advance_to(Run(scene.experiment), film.steps[-1], part_of(tell, 0, TO_THE_END))
    write_film(film, path, frames(), taken(run, TO_THE_END))
