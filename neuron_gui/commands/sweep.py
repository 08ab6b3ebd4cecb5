"""`sweep`: the same run many times, and a table and a picture of what came of them."""

import re
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from concurrent.futures import Executor
from pathlib import Path
from typing import Any

from neuron_gui import ExperimentError, __version__
from neuron_gui.commands import engines
from neuron_gui.commands.given import add_force, add_set, changed, find
from neuron_gui.commands.playing import ending, interruptible, write_origin
from neuron_gui.core.schema.writing import together
from neuron_gui.core.strange_text import clipped
from neuron_gui.core.summary import summary_json, write_summary
from neuron_gui.core.sweep import files as sweep_files
from neuron_gui.core.sweep import resuming
from neuron_gui.core.sweep.choices import whole_options
from neuron_gui.core.sweep.dial import dial
from neuron_gui.core.sweep.map import Map, Piece
from neuron_gui.core.sweep.summary import summary_of
from neuron_gui.core.sweep.sweep import Sweep
from neuron_gui.core.sweep.workers import WorkerError
from neuron_gui.terminal import InputError, Results, made_folder, progress_bar, unreadable, unused

FILES = ("sweep.csv", "sweep.png", "summary.json", "experiment.neuron", "command.txt")
EXAMPLES = (
    "neuron-gui sweep opening --over strategy.learning_rate=1e-8:1e-4:20 --over seed=0:9 --out map",
    "neuron-gui sweep opening --over loss.l2=0:1:5:linear --set seed=7 --json --out l2",
)


def add_arguments(parser: ArgumentParser) -> None:
    """Add what can be given with the command."""
    parser.description = (
        "Turns one or two options. PATH=LOW:HIGH:COUNT are so many values, by equal factors where both ends "
        "are above 0 and far apart, else by equal distances; :log or :linear behind it says which. "
        "PATH=LOW:HIGH is every whole number, PATH=A,B,C what is named. sweep.csv has a line for each run: "
        "the options' values, outcome, steps, loss, the last weights by their inputs' names, and bias."
    )
    parser.add_argument("file", metavar="FILE")
    parser.add_argument(
        "--over",
        action="append",
        required=True,
        metavar="PATH=LOW:HIGH:COUNT",
        help="what to turn, once or twice, such as strategy.learning_rate=1e-8:1e-3:200 or seed=0:99",
    )
    add_set(parser)
    parser.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help=f"write {', '.join(FILES)} there"
    )
    add_force(parser)
    parser.add_argument("--json", action="store_true", help="print the summary as JSON")
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
    parser.add_argument(
        "--jobs",
        type=engines.jobs,
        metavar="N",
        help="runs made at once; otherwise one for each core that this process may use",
    )


def perform(options: Namespace) -> int:
    """Fill the map piece by piece; what is there when it is interrupted is written."""
    if len(options.over) > 2:
        raise InputError("--over: expected one or two options to turn")
    experiment = changed(find(options.file), options.set)
    try:
        whole = whole_options(experiment)
        sweep = Sweep(experiment, *(dial(text, whole) for text in options.over))
    except ExperimentError as error:
        raise InputError(f"--over {error}") from None
    runs = sweep.width * sweep.height
    if options.part and options.part.of > runs:
        raise InputError(f"--part: expected at most as many parts as runs, {runs}, got {options.part.of}")
    path = _path(options)
    try:
        with engines.started(options.engine, options.jobs) as executor:
            made_folder(options.out)
            work = _Work(sweep, options, path)
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


def _path(options: Namespace) -> Path:
    """Return where runs are kept; raise InputError where something would be written over unasked."""
    path: Path = options.out / resuming.NAME
    if path.exists() and options.resume:
        return path  # and the results beside it are those of what is gone on with
    if path.exists() and not options.force:
        raise InputError(
            f"{path} has runs of a sweep; go on with --resume, name another, or begin anew with --force"
        )
    if options.resume and options.part is None and (options.out / FILES[0]).is_file() and not options.force:
        raise InputError(
            f"--resume: {options.out} has a sweep that was finished; name another, or begin anew with --force"
        )
    for name in FILES if options.part is None else ():
        unused(options.out / name, options.force)
    return path


class _Work:
    """A sweep, or a part of it, whose finished runs are kept until its results are written."""

    def __init__(self, sweep: Sweep, options: Namespace, path: Path) -> None:
        self._sweep, self._options, self._path = sweep, options, path
        self._cells = sweep.empty_map
        self._results = Results()
        self._keeper: resuming.Keeper | None = None
        asked = options.part or resuming.Part()
        if path.exists() and options.resume:
            try:
                pieces, self._keeper = resuming.resume(path, sweep, asked)
            except OSError as error:
                raise unreadable(f"--resume: {path}", error) from None
            for piece in pieces:
                self._cells.add(piece)
        else:
            with self._results.writing(path):
                self._keeper = resuming.begin(path, sweep, asked, anew=options.force)
        self._wanted = asked.cells(sweep)

    def done(self, executor: Executor | None) -> int:
        """Make the runs that are missing, and write what is there at the end."""
        missing = self._wanted & (self._cells.outcomes < 0)
        part = self._options.part
        with interruptible() as signals:
            with progress_bar(int(self._wanted.sum()), "Sweeping", " runs") as bar:
                if kept_runs := int(self._cells.counts.sum()):
                    bar.update(kept_runs)
                pieces = self._sweep.pieces(
                    lambda: bool(signals), executor=executor, wanted=missing, threads=self._options.jobs
                )
                for piece in pieces:
                    self._take(piece)
                    bar.update(len(piece.outcomes))
            whole = not (self._wanted & (self._cells.outcomes < 0)).any()
            content = summary_of(self._sweep, self._cells, __version__)
            lines = [sweep_files.summary(self._cells)]
            if part is None:
                folder = self._path.parent
                write(self._sweep, self._cells, content, folder, self._results, self._options.line)
            if part is None and whole and not self._results.lost:
                self._path.unlink(missing_ok=True)
            elif not whole and self._cells.counts.any():
                lines.append(f"{self._path} keeps them: --resume goes on")
            as_json = summary_json(content).decode().splitlines()
            self._results.tell(*(as_json if self._options.json else lines))
        return ending(signals)

    def _take(self, piece: Piece) -> None:
        self._cells.add(piece)
        if self._keeper:
            keeper, self._keeper = self._keeper, None  # it is told once that no more can be kept
            with self._results.writing(self._path):
                keeper.add(piece)
                self._keeper = keeper

    def close(self) -> None:
        """Leave the file, but not one that has no runs."""
        if self._keeper:
            self._keeper.close()
        if not self._cells.counts.sum():
            self._path.unlink(missing_ok=True)


def write(
    sweep: Sweep, cells: Map, summary: dict[str, Any], folder: Path, results: Results, command: str
) -> None:
    """Write a sweep's table, its picture, what came of it, and what makes it again: `FILES`."""
    with results.writing(folder), together(folder):
        with results.writing(folder / "sweep.csv") as path:
            sweep_files.write_cells(sweep, cells, path)
        with results.writing(folder / "sweep.png") as path:
            sweep_files.write_picture(sweep, cells, path)
        with results.writing(folder / "summary.json") as path:
            write_summary(summary, path)
        write_origin(sweep.experiment, folder, command, results)


def _part(text: str) -> resuming.Part:
    numbers = re.fullmatch("([1-9][0-9]{0,8})/([1-9][0-9]{0,8})", text)
    if not numbers or int(numbers[1]) > int(numbers[2]):
        raise ArgumentTypeError(
            f'expected K/N, such as 3/40 for the third of 40 parts, got "{clipped(text)}"'
        )
    return resuming.Part(int(numbers[1]), int(numbers[2]))
