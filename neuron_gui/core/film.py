"""Films of a run: which records are its frames, how long each is seen, and the file that they go into.

The pictures come from whoever paints them; here they are pixels.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from msgspec import Struct

from neuron_gui.core.message import N_, Message, RefusalError
from neuron_gui.core.schema.writing import whole_file

if TYPE_CHECKING:
    from PIL.Image import Image

VIEWS = ("loss", "weights", "weight_space", "fit", "neuron_picture")  # that can be filmed
KINDS = {".gif": "GIF", ".png": "PNG"}  # of a file by its extension; a PNG of several pictures is an APNG
FRAMES_PER_SECOND = 20
ENOUGH = 60_000  # pixels of a picture, to choose 256 colours by
TICK_MS = 10  # in which a GIF counts time
MIN_SIZE, MAX_SIZE = 200, 2000  # pixels a side
MAX_SECONDS = 60.0
MAX_PIXELS = 60_000_000  # of all frames together: all of them are in memory before the file is written


class Film(Struct, frozen=True):
    """A plan: the record of each frame, ascending, and for how many milliseconds it is seen."""

    size: tuple[int, int]
    steps: tuple[int, ...]
    milliseconds: tuple[int, ...]
    endless: bool


def film(first: int, last: int, size: tuple[int, int], seconds: float, endless: bool) -> Film:
    """Return the plan of a film of records first..last; raise RefusalError if there can be none."""
    if not 0 <= first <= last:
        raise RefusalError(Message("the first step must not come after the last"))
    if not all(MIN_SIZE <= side <= MAX_SIZE for side in size):
        sentence = N_("a film is from {least} to {most} pixels wide and high")
        raise RefusalError(Message(sentence, least=str(MIN_SIZE), most=str(MAX_SIZE)))
    if not 0 < seconds <= MAX_SECONDS:
        raise RefusalError(Message("a film takes up to {most} seconds", most=f"{MAX_SECONDS:g}"))
    fit = MAX_PIXELS // (size[0] * size[1])
    count = max(1, min(round(seconds * FRAMES_PER_SECOND), fit, last - first + 1))
    steps = np.unique(np.linspace(first, last, count).round().astype(int)).tolist()
    ticks = np.linspace(0, seconds * 1000 / TICK_MS, len(steps) + 1).round().astype(int)
    return Film(size, tuple(steps), tuple((np.diff(ticks) * TICK_MS).tolist()), endless)


def picture(size: tuple[int, int], pixels: bytes) -> Image:
    """Return a frame of pixels that are blue, green, red and one byte unused."""
    from PIL import Image  # only here: it would cost time at every start

    return Image.frombuffer("RGB", size, pixels, "raw", "BGRX", 0, 1)


def write_film(film: Film, path: Path, frames: Iterator[Image], colors: Image) -> None:
    """Write frames into a file of the kind that its name says; raise OSError if that fails.

    A GIF has 256 colours in all; they are those of the picture `colors`, so that none changes on the way.
    """
    from PIL.Image import Dither, Resampling  # likewise

    kind = KINDS[path.suffix.lower()]
    if kind == "GIF":
        fewer = max(1, round((colors.width * colors.height / ENOUGH) ** 0.5))
        palette = colors.resize((colors.width // fewer, colors.height // fewer), Resampling.NEAREST).quantize(
            256
        )
        frames = (frame.quantize(palette=palette, dither=Dither.NONE) for frame in frames)
    options = {"loop": 0} if film.endless else {} if kind == "GIF" else {"loop": 1}
    head, *others = frames  # Pillow looks through those of a PNG twice
    with whole_file(path) as file:
        head.save(
            file.buffer,
            kind,
            save_all=True,
            append_images=others,
            duration=list(film.milliseconds),
            **options,
        )
