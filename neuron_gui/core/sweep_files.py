"""What a sweep leaves behind: every cell as a line of CSV, and the map as a picture."""

import csv
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from neuron_gui.core.document import whole_file
from neuron_gui.core.message import readable
from neuron_gui.core.progress import Tell, untold
from neuron_gui.core.sweep import DIVERGED, OUTCOMES, SOLVED, Dial, Map, Sweep

# From few steps to many; told apart by colour-blind people and on a grey printer, too (after viridis).
FEW_TO_MANY = ("#fde725", "#5ec962", "#21918c", "#3b528b", "#440154")
DIVERGED_COLOR, UNSOLVED_COLOR = "#111111", "#b8b8b8"
LONGEST_SIDE = 900  # pixels of the map, about
MARGIN, LINE = 24, 24


def colors(outcomes: NDArray[np.int8], steps: NDArray[np.integer[Any]], most: int) -> NDArray[np.uint8]:
    """Return red, green, blue and opacity (..., 4) of cells: solved ones by their steps, from 0 to `most`.

    The scale is logarithmic. Diverged runs are black, unsolved ones grey, cells not there yet clear.
    """
    scale = np.log1p(np.asarray(steps, np.float64)) / np.log1p(max(1, most)) * (len(FEW_TO_MANY) - 1)
    stops = np.array([_rgb(color) for color in FEW_TO_MANY], np.float64)
    shown = np.empty((*outcomes.shape, 4), np.uint8)
    for channel in range(3):
        shown[..., channel] = np.interp(scale, range(len(stops)), stops[:, channel])
    shown[..., 3] = np.where(outcomes < 0, 0, 255)
    shown[~np.isin(outcomes, SOLVED), :3] = _rgb(UNSOLVED_COLOR)
    shown[outcomes == DIVERGED, :3] = _rgb(DIVERGED_COLOR)
    return shown


def _rgb(color: str) -> tuple[int, int, int]:
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


def summary(cells: Map) -> str:
    """Return in one line how the runs ended."""
    words = {"reached_loss": "reached the target loss", "max_steps": "out of steps"}
    counted = zip(cells.counts.tolist(), OUTCOMES, strict=True)
    endings = ", ".join(f"{count:,} {words.get(word, word)}" for count, word in counted if count)
    quickest = f"; the quickest took {cells.quickest:,} steps" if cells.quickest is not None else ""
    return f"{cells.counts.sum():,} runs: {endings or 'none made'}{quickest}"


def write_cells(sweep: Sweep, cells: Map, path: Path, tell: Tell = untold) -> None:
    """Write one line a cell that was computed: the dials' values, outcome, steps, last loss.

    `tell` hears how far that is, from 0 to 1.
    """
    dials = [dial for dial in (sweep.across, sweep.up) if dial]
    with whole_file(path) as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow([*(dial.path for dial in dials), "outcome", "steps", "loss"])
        for row in range(sweep.height):
            tell(row / sweep.height)
            there = cells.outcomes[row] >= 0
            endings = (values[row][there].tolist() for values in (cells.outcomes, cells.steps, cells.losses))
            of_row = [sweep.up.values[row]] if sweep.up else []
            for column, outcome, steps, loss in zip(there.nonzero()[0], *endings, strict=True):
                writer.writerow([sweep.across.values[column], *of_row, OUTCOMES[outcome], steps, loss])


def write_picture(sweep: Sweep, cells: Map, path: Path) -> None:
    """Write the map as a PNG, the first row at the bottom, with what its directions are and a legend."""
    from PIL import Image, ImageDraw, ImageFont  # only here: the window draws its own pictures

    most = sweep.most_steps
    zoom = max(1, LONGEST_SIDE // max(sweep.width, sweep.height))
    size = sweep.width * zoom, max(LINE, sweep.height * zoom)
    rgba = colors(cells.outcomes, cells.steps, most)[::-1]
    area = Image.fromarray(rgba).resize(size, Image.Resampling.NEAREST)
    below = MARGIN + 2 * LINE + size[1]
    picture = Image.new("RGB", (max(size[0], 640) + 2 * MARGIN, below + 3 * LINE), "white")
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
    _draw_legend(draw, font, below + LINE + 8, most)
    picture.save(path, "PNG")


def _draw_legend(draw: Any, font: Any, y: int, most: int) -> None:
    """Draw the scale of colours, and what black and grey mean."""
    x = MARGIN
    for i in range(120):
        scale = np.expm1(i / 119 * np.log1p(most))
        [color] = colors(np.array([SOLVED[0]], np.int8), np.array([scale]).astype(np.int64), most).tolist()
        draw.rectangle((x + i, y, x + i, y + 14), fill=tuple(color[:3]))
    draw.text((x + 128, y - 2), f"solved in 1 to {most:,} steps", "black", font)
    for x, color, text in ((360, UNSOLVED_COLOR, "not solved"), (480, DIVERGED_COLOR, "diverged")):
        draw.rectangle((x, y, x + 14, y + 14), fill=color)
        draw.text((x + 22, y - 2), text, "black", font)


def _ends(dial: Dial) -> str:
    low, high = (str(v) if isinstance(v, str) else readable(v) for v in (dial.values[0], dial.values[-1]))
    return f"{dial.path} from {low} to {high}{', by powers' if dial.logarithmic else ''}"
