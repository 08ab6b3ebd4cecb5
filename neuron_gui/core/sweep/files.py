"""What a sweep leaves behind: every cell as a line of CSV, and the map as a picture."""

import csv
from pathlib import Path
from typing import Any

import numpy as np

from neuron_gui.core.message import grouped, plural, readable
from neuron_gui.core.outcome import OUTCOMES, Outcome
from neuron_gui.core.progress import Tell, untold
from neuron_gui.core.records import columns
from neuron_gui.core.rounded import at_least, at_most
from neuron_gui.core.schema.writing import whole_file
from neuron_gui.core.sweep.colors import (
    DIVERGED_COLOR,
    FEW_TO_MANY,
    HATCH_COLOR,
    LOW_TO_HIGH,
    Scale,
    between,
    colors,
)
from neuron_gui.core.sweep.dial import Dial
from neuron_gui.core.sweep.map import DIVERGED, ENDING, Map
from neuron_gui.core.sweep.sweep import Sweep
from neuron_gui.core.tables.formulas import harmless
from neuron_gui.core.tables.writing import line_of

HATCH_EVERY = 8  # pixels from line to line in a picture
LONGEST_SIDE = 900  # pixels of the map, about
MARGIN, LINE = 24, 24


def summary(cells: Map) -> str:
    """Return in one line how the runs ended."""
    counted = zip(cells.counts.tolist(), OUTCOMES, strict=True)
    endings = ", ".join(f"{grouped(count)} {outcome.word}" for count, outcome in counted if count)
    quickest = f"; the quickest took {plural(cells.quickest, 'step')}" if cells.quickest is not None else ""
    runs = plural(cells.outcomes.size, "run")
    if not cells.whole:
        runs = f"{grouped(cells.counts.sum())} of {runs}"
    return f"{runs}: {endings or 'none made'}{quickest}"


def write_cells(sweep: Sweep, cells: Map, path: Path, tell: Tell = untold) -> None:
    """Write one line a cell that was computed: the dials' values, outcome, steps, last loss, weights, bias.

    `tell` hears how far that is, from 0 to 1.
    """
    own = [*(dial.path for dial in sweep.dials), *ENDING]
    with whole_file(path) as file:
        writer = csv.writer(file, lineterminator="\n")
        file.write(line_of(columns(sweep.experiment.data.input_names, own), end="\n"))
        across = list(map(_written, sweep.across.values))
        for row in range(sweep.height):
            tell(row / sweep.height)
            there = cells.outcomes[row] >= 0
            arrays = cells.outcomes, cells.steps, cells.losses, cells.parameters
            endings = (values[row][there].tolist() for values in arrays)
            of_row = [_written(sweep.up.values[row])] if sweep.up else []
            for column, outcome, steps, loss, parameters in zip(there.nonzero()[0], *endings, strict=True):
                writer.writerow([across[column], *of_row, OUTCOMES[outcome], steps, loss, *parameters])


def _written(value: Any) -> Any:
    return harmless(value) if isinstance(value, str) else value


def write_picture(sweep: Sweep, cells: Map, path: Path) -> None:
    """Write the map as a PNG, the first row at the bottom, with what its directions are and a legend."""
    from PIL import Image, ImageChops, ImageDraw, ImageFont  # only here: the window draws its own pictures

    scale = Scale.of(cells, sweep.most_steps)
    zoom = max(1, LONGEST_SIDE // max(sweep.width, sweep.height))
    size = sweep.width * zoom, max(LINE, sweep.height * zoom)
    rgba = colors(cells.outcomes, cells.steps, cells.losses, scale)[::-1]
    area = Image.fromarray(rgba).resize(size, Image.Resampling.NEAREST)
    diverged = Image.fromarray(np.uint8(255) * (cells.outcomes[::-1] == DIVERGED))
    mask = diverged.resize(size, Image.Resampling.NEAREST)
    area.paste(HATCH_COLOR, (0, 0), ImageChops.multiply(mask, _hatching(size)))
    below = MARGIN + 2 * LINE + size[1]
    picture = Image.new("RGB", (max(size[0], 760) + 2 * MARGIN, below + 3 * LINE), "white")
    picture.paste(area, (MARGIN, MARGIN + 2 * LINE), area)
    draw = ImageDraw.Draw(picture)
    font = ImageFont.load_default(15)
    upward = f"Up: {_ends(sweep.up)}" if sweep.up else ""
    for y, text in (
        (MARGIN, f"{sweep.experiment.title}: how many steps it takes"),
        (MARGIN + LINE, upward),
        (below + 4, f"Across: {_ends(sweep.across)}"),
    ):
        draw.text((MARGIN, y), text, "black", font)
    _draw_legend(picture, draw, font, below + LINE + 8, scale)
    with whole_file(path) as file:
        picture.save(file.buffer, "PNG")


def _hatching(size: tuple[int, int]) -> Any:
    """Return a mask of that size with lines from bottom left to top right."""
    from PIL import Image

    across, down = np.ogrid[: size[1], : size[0]]
    return Image.fromarray(np.where((across + down) % HATCH_EVERY == 0, 255, 0).astype(np.uint8))


def _draw_legend(picture: Any, draw: Any, font: Any, y: int, scale: Scale) -> None:
    """Draw both scales of colours, and what hatched black means."""
    x = MARGIN
    losses = f"{at_most(scale.lowest, 2)} to {at_least(scale.highest, 2)}"
    for stops, wide, text in (
        (FEW_TO_MANY, 80, f"solved at step 0 to {grouped(scale.most_steps)}"),
        (LOW_TO_HIGH, 80, f"not solved, loss {losses}"),
        ((DIVERGED_COLOR, DIVERGED_COLOR), 14, Outcome.DIVERGED.word),
    ):
        for i, color in enumerate(between(stops, np.linspace(0, 1, wide)).tolist()):
            draw.rectangle((x + i, y, x + i, y + 14), fill=tuple(color[:3]))
        if DIVERGED_COLOR in stops:
            picture.paste(HATCH_COLOR, (x, y), _hatching((wide, 15)))
        draw.text((x + wide + 8, y - 2), text, "black", font)
        x += wide + 28 + round(draw.textlength(text, font))


def _ends(dial: Dial) -> str:
    low, high = (str(v) if isinstance(v, str) else readable(v) for v in (dial.values[0], dial.values[-1]))
    return f"{dial.path} from {low} to {high}{', by powers' if dial.logarithmic else ''}"
