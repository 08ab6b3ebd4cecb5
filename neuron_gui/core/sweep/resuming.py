"""A sweep's finished runs in a file of its folder: they outlive their process, and parts are joined by them.

The first line says which Neuron Lab makes which part of the map and what is turned, the second is the
experiment; each further one is a piece of the map. A line that was not written to its end counts for nothing.
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

import msgspec
import numpy as np
from numpy.typing import NDArray

import neuron_gui
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.message import grouped
from neuron_gui.core.outcome import OUTCOMES
from neuron_gui.core.progress import untold
from neuron_gui.core.run import ENGINE
from neuron_gui.core.schema.input_file import LARGEST_TABLE, UnfitFileError, open_file
from neuron_gui.core.schema.part import ExperimentError
from neuron_gui.core.schema.unfinished import hold, turn_in
from neuron_gui.core.schema.writing import whole_file
from neuron_gui.core.sweep import lanes
from neuron_gui.core.sweep.dial import Dial
from neuron_gui.core.sweep.map import Map, Piece
from neuron_gui.core.sweep.sweep import Sweep

NAME = "sweep.cells"
KINDS = ("i1", "<i4", "<f8", "<f8")  # of the arrays of a piece, so that every bit is kept


class KeptError(ValueError):
    """What is kept does not belong here, or cannot be read; its text is a sentence that says why."""


class BusyError(KeptError):
    """Another program is making these runs."""


class Part(NamedTuple):
    """One of so many parts of a map, from 1 on."""

    number: int = 1
    of: int = 1

    def cells(self, sweep: Sweep) -> lanes.Cells:
        """Return which cells of the map it has (height, width)."""
        return lanes.part(self.number, self.of, sweep.width, sweep.height)


@dataclass(frozen=True)
class Kept:
    """What a file has: pieces of a part of a sweep, `missing` runs of it not, up to byte `end`."""

    sweep: Sweep
    part: Part
    pieces: list[Piece]
    missing: int
    end: int


class _Head(msgspec.Struct, forbid_unknown_fields=True):
    """The first line."""

    neuron_lab: str
    engine: int
    part: tuple[int, int]
    over: list[tuple[str, list[Any]]]


class _Line(msgspec.Struct, array_like=True, forbid_unknown_fields=True):
    """A piece: its arrays as `KINDS` has them."""

    row: int
    column: int
    outcomes: bytes
    steps: bytes
    losses: bytes
    parameters: bytes


class Keeper:
    """Appends pieces to a file, alone: each is with the system, and safe from kill -9, when `add` returns."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("ab")
        if not hold(self._file):
            self._file.close()
            raise _busy(path)

    def add(self, piece: Piece) -> None:
        """Write a piece; raises OSError, after which it can write no more."""
        arrays: list[NDArray[Any]] = [piece.outcomes, piece.steps, piece.losses, piece.parameters]
        content = (array.astype(kind).tobytes() for array, kind in zip(arrays, KINDS, strict=True))
        line = _Line(piece.row, piece.column, *content)
        self._file.write(msgspec.json.encode(line) + b"\n")
        self._file.flush()

    def close(self) -> None:
        """Write no more."""
        with suppress(OSError):  # which has been told, of what could not be written before
            self._file.close()


def begin(path: Path, sweep: Sweep, part: Part, anew: bool = False) -> Keeper:
    """Begin a file that has no pieces yet; raise BusyError if another program has just begun it.

    `anew` is for a file that is there already, and that no program is writing any more.
    """
    over = [(dial.path, list(dial.values)) for dial in sweep.dials]
    head = msgspec.json.encode(_Head(neuron_gui.__version__, ENGINE, part, over))
    experiment = sweep.experiment.to_json().rstrip().replace(b"\n", b" ")
    with turn_in(path.parent, untold):
        if path.exists():
            if not anew:
                raise _busy(path)
            Keeper(path).close()  # raises BusyError if it is still being written
        with whole_file(path) as file:
            file.buffer.write(head + b"\n" + experiment + b"\n")
        return Keeper(path)


def resume(path: Path, sweep: Sweep, part: Part) -> tuple[list[Piece], Keeper]:
    """Return the pieces of a file and what appends others; raise KeptError if they are no part of this."""
    with _opened(path):
        keeper = Keeper(path)  # before anything is read: nobody else may append meanwhile
    try:
        return _pieces_of(path, sweep, part), keeper
    except BaseException:
        keeper.close()
        raise


def _pieces_of(path: Path, sweep: Sweep, part: Part) -> list[Piece]:
    """Return the pieces of a file that may be gone on with, and cut off what was not written to its end."""
    kept = read(path)
    if kept.sweep.experiment != sweep.experiment:
        raise KeptError(f"{path}: these are runs of another experiment; take another folder")
    if (kept.sweep.across, kept.sweep.up) != (sweep.across, sweep.up):
        raise KeptError(f"{path}: these runs turn other options, or to other values; take another folder")
    if kept.part != part:
        raise KeptError(f"{path}: these are runs of {_named(kept.part)}; take another folder")
    with path.open("r+b") as file:
        file.truncate(kept.end)
    return kept.pieces


def read(path: Path) -> Kept:
    """Read a file; raise KeptError if it is not of this Neuron Lab, or damaged, and OSError for the file."""
    with _opened(path) as file:
        try:
            head = msgspec.json.decode(file.readline(), type=_Head)
        except (msgspec.DecodeError, UnicodeDecodeError):
            raise KeptError(f"{path}: these are no runs of a sweep") from None
        if (head.neuron_lab, head.engine) != (neuron_gui.__version__, ENGINE):
            raise KeptError(
                f"{path}: these runs are of Neuron Lab {head.neuron_lab}, engine {head.engine}; "
                f"this is {neuron_gui.__version__}, engine {ENGINE}"
            )
        part = Part(*head.part)
        try:
            if not 1 <= part.number <= part.of or not 1 <= len(head.over) <= 2:
                raise ValueError("no such part")
            experiment = Experiment.from_json(file.readline())
            sweep = Sweep(experiment, *(Dial(name, tuple(values)) for name, values in head.over))
        except (ExperimentError, ValueError):
            raise KeptError(f"{path}: its experiment is damaged") from None
        wanted = part.cells(sweep)
        pieces: list[Piece] = []
        end = file.tell()
        for number, line in enumerate(file, 3):
            if not line.endswith(b"\n"):
                break  # the process was killed as it wrote
            try:
                pieces.append(_piece(line, wanted, experiment.data.d))
            except ValueError:
                raise KeptError(f"{path}: line {number} is damaged") from None
            end += len(line)
    return Kept(sweep, part, pieces, int(wanted.sum()), end)


def _opened(path: Path) -> BinaryIO:
    try:
        return open_file(path, LARGEST_TABLE)
    except UnfitFileError as error:
        raise KeptError(f"{path}: {error.reason}") from None


def _piece(text: bytes, wanted: lanes.Cells, d: int) -> Piece:
    """Return the piece of a line and take its cells off those wanted; raise ValueError if it has others."""
    line = msgspec.json.decode(text, type=_Line)
    contents = line.outcomes, line.steps, line.losses, line.parameters
    arrays = (np.frombuffer(content, kind) for content, kind in zip(contents, KINDS, strict=True))
    outcomes, steps, losses, parameters = arrays
    of_row = wanted[line.row] if 0 <= line.row < len(wanted) else np.zeros(0, np.bool_)
    cells = of_row[line.column : line.column + len(outcomes)]
    if not len(outcomes) == len(steps) == len(losses) == len(cells) or line.column < 0 or not cells.all():
        raise ValueError("other cells")
    if len(parameters) != len(cells) * (d + 1):
        raise ValueError("other weights")
    if not ((outcomes >= 0) & (outcomes < len(OUTCOMES)) & (steps >= 0)).all():
        raise ValueError("no such end of a run")
    cells[:] = False
    return Piece(
        line.row,
        line.column,
        outcomes.astype(np.int8),
        steps.astype(np.int32),
        losses.astype(float),
        parameters.astype(float).reshape(len(cells), d + 1),
    )


def joined(paths: Sequence[Path]) -> tuple[Sweep, Map]:
    """Return the sweep whose parts these files are, and its map.

    Raises KeptError where they are not of one sweep, not whole, there twice or not all there; and OSError.
    """
    first: Kept | None = None
    found: dict[int, Path] = {}
    for path in paths:
        kept = read(path)
        if first is None:
            first, cells = kept, kept.sweep.empty_map
        _check_together(first, kept, paths[0], path)
        if before := found.get(kept.part.number):
            raise KeptError(f"{path}: {_named(kept.part)} is there twice, also in {before}")
        if kept.missing:
            raise KeptError(
                f"{path}: {_named(kept.part)} is not finished, runs are missing: {grouped(kept.missing)}; "
                "make them with sweep --resume"
            )
        found[kept.part.number] = path
        for piece in kept.pieces:
            cells.add(piece)
    assert first
    left = [str(number) for number in range(1, first.part.of + 1) if number not in found]
    if left:
        raise KeptError(f"parts are missing, of {first.part.of}: {', '.join(left)}")
    return first.sweep, cells


def _check_together(first: Kept, kept: Kept, of_first: Path, path: Path) -> None:
    """Refuse a part of another sweep than the first one."""
    if kept.sweep.experiment != first.sweep.experiment:
        raise KeptError(f"{path}: this is of another experiment than {of_first}")
    if (kept.sweep.across, kept.sweep.up) != (first.sweep.across, first.sweep.up):
        raise KeptError(f"{path}: this turns other options than {of_first}, or to other values")
    if kept.part.of != first.part.of:
        raise KeptError(f"{path}: this is {_named(kept.part)}, but {of_first} is {_named(first.part)}")


def _busy(path: Path) -> BusyError:
    return BusyError(f"{path}: another program is making these runs; wait for it, or take another folder")


def _named(part: Part) -> str:
    return "a whole sweep" if part.of == 1 else f"part {part.number} of {part.of}"
