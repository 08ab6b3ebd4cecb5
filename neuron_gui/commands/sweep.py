"""`sweep`: the same run many times, and a table and a picture of what came of them."""

import re
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from concurrent.futures import Executor
from pathlib import Path

from neuron_gui import ExperimentError
from neuron_gui.commands import engines
from neuron_gui.commands.given import find
from neuron_gui.commands.playing import ending, interruptible
from neuron_gui.core.schema.writing import together
from neuron_gui.core.strange_text import clipped
from neuron_gui.core.sweep import files as sweep_files
from neuron_gui.core.sweep import resuming
from neuron_gui.core.sweep.dial import dial
from neuron_gui.core.sweep.map import Map, Piece
from neuron_gui.core.sweep.sweep import Sweep
from neuron_gui.core.sweep.workers import WorkerError
from neuron_gui.terminal import InputError, Results, made_folder, progress_bar, unreadable

EXAMPLES = ("neuron-gui sweep opening --over strategy.learning_rate=1e-8:1e-4:20 --over seed=0:9 --out map",)


def add_arguments(parser: ArgumentParser) -> None:
    """Add what can be given with the command."""
    parser.add_argument("file", metavar="FILE")
    parser.add_argument(
        "--over",
        action="append",
        required=True,
        metavar="PATH=LOW:HIGH:COUNT",
        help="what to turn, once or twice, such as strategy.learning_rate=1e-8:1e-3:200 or seed=0:99",
    )
    parser.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help="write sweep.csv and sweep.png there"
    )
    parser.add_argument(
        "--resume",
        action="store_true",
        help=f"go on with what is in DIR/{resuming.NAME}; begin if there is nothing",
    )
    parser.add_argument(
        "--part",
        type=_part,
        metavar="K/N",
        help=f"make the K-th of N parts of the map, and leave {resuming.NAME} for neuron-gui join",
    )
    parser.add_argument("--engine", type=engines.engine, default="threads", metavar="NAME", help=engines.HELP)


def perform(options: Namespace) -> int:
    """Fill the map piece by piece; what is there when it is interrupted is written."""
    if len(options.over) > 2:
        raise InputError("--over: expected one or two options to turn")
    try:
        sweep = Sweep(find(options.file), *map(dial, options.over))
    except ExperimentError as error:
        raise InputError(f"--over {error}") from None
    runs = sweep.width * sweep.height
    if options.part and options.part.of > runs:
        raise InputError(f"--part: expected at most as many parts as runs, {runs}, got {options.part.of}")
    path = options.out / resuming.NAME
    if path.exists() and not options.resume:
        raise InputError(f"{path} has runs of a sweep; go on with --resume, or take another folder")
    try:
        with engines.started(options.engine) as executor:
            made_folder(options.out)
            work = _Work(sweep, options.part, path)
            try:
                return work.done(executor)
            finally:
                work.close()
    except resuming.BusyError as error:
        raise InputError(str(error)) from None
    except resuming.KeptError as error:
        raise InputError(f"--resume: {error}") from None
    except WorkerError as error:
        raise InputError(f"--engine {options.engine}: {error}") from None


class _Work:
    """A sweep, or a part of it, whose finished runs are kept until its results are written."""

    def __init__(self, sweep: Sweep, part: resuming.Part | None, path: Path) -> None:
        self._sweep, self._part, self._path = sweep, part, path
        self._cells = Map(sweep.width, sweep.height)
        self._results = Results()
        self._keeper: resuming.Keeper | None = None
        asked = part or resuming.Part()
        if path.exists():
            try:
                pieces, self._keeper = resuming.resume(path, sweep, asked)
            except OSError as error:
                raise unreadable(f"--resume: {path}", error) from None
            for piece in pieces:
                self._cells.add(piece)
        else:
            with self._results.writing(path):
                self._keeper = resuming.begin(path, sweep, asked)
        self._wanted = asked.cells(sweep)

    def done(self, executor: Executor | None) -> int:
        """Make the runs that are missing, and write what is there at the end."""
        missing = self._wanted & (self._cells.outcomes < 0)
        with interruptible() as signals:
            with progress_bar(int(self._wanted.sum()), "Sweeping", " runs") as bar:
                if kept_runs := int(self._cells.counts.sum()):
                    bar.update(kept_runs)
                for piece in self._sweep.pieces(lambda: bool(signals), executor=executor, wanted=missing):
                    self._take(piece)
                    bar.update(len(piece.outcomes))
            whole = not (self._wanted & (self._cells.outcomes < 0)).any()
            lines = [sweep_files.summary(self._cells)]
            if self._part is None:
                write(self._sweep, self._cells, self._path.parent, self._results)
            if self._part is None and whole and not self._results.lost:
                self._path.unlink(missing_ok=True)
            elif not whole and self._cells.counts.any():
                lines.append(f"{self._path} keeps them: --resume goes on")
            self._results.tell(*lines)
        return ending(signals)

    def _take(self, piece: Piece) -> None:
        self._cells.add(piece)
        if self._keeper:
            keeper, self._keeper = self._keeper, None
            with self._results.writing(self._path):
                keeper.add(piece)
                self._keeper = keeper

    def close(self) -> None:
        """Leave the file, but not one that has no runs."""
        if self._keeper:
            self._keeper.close()
        if not self._cells.counts.sum():
            self._path.unlink(missing_ok=True)


def write(sweep: Sweep, cells: Map, folder: Path, results: Results) -> None:
    """Write a sweep's table and its picture."""
    with results.writing(folder), together(folder):
        with results.writing(folder / "sweep.csv") as path:
            sweep_files.write_cells(sweep, cells, path)
        with results.writing(folder / "sweep.png") as path:
            sweep_files.write_picture(sweep, cells, path)


def _part(text: str) -> resuming.Part:
    numbers = re.fullmatch("([1-9][0-9]{0,8})/([1-9][0-9]{0,8})", text)
    if not numbers or int(numbers[1]) > int(numbers[2]):
        raise ArgumentTypeError(
            f'expected K/N, such as 3/40 for the third of 40 parts, got "{clipped(text)}"'
        )
    return resuming.Part(int(numbers[1]), int(numbers[2]))
