"""`sweep`: the same run many times, and a table and a picture of what came of them."""

from argparse import ArgumentParser, Namespace
from concurrent.futures import Executor
from pathlib import Path

from neuron_gui import ExperimentError
from neuron_gui.commands import engines
from neuron_gui.commands.given import find
from neuron_gui.commands.playing import ending, interruptible
from neuron_gui.core.sweep import files as sweep_files
from neuron_gui.core.sweep.dial import dial
from neuron_gui.core.sweep.map import Map
from neuron_gui.core.sweep.sweep import Sweep
from neuron_gui.core.sweep.workers import WorkerError
from neuron_gui.terminal import InputError, Results, made_folder, progress_bar

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
    parser.add_argument("--engine", type=engines.engine, default="threads", metavar="NAME", help=engines.HELP)


def perform(options: Namespace) -> int:
    """Fill the map row by row; what is there when it is interrupted is written."""
    if len(options.over) > 2:
        raise InputError("--over: expected one or two options to turn")
    try:
        sweep = Sweep(find(options.file), *map(dial, options.over))
    except ExperimentError as error:
        raise InputError(f"--over {error}") from None
    try:
        with engines.started(options.engine) as executor:
            return _made(sweep, made_folder(options.out), executor)
    except WorkerError as error:
        raise InputError(f"--engine {options.engine}: {error}") from None


def _made(sweep: Sweep, folder: Path, executor: Executor | None) -> int:
    """Make the runs and write what is there at the end."""
    cells = Map(sweep.width, sweep.height)
    results = Results()
    with interruptible() as signals:
        with progress_bar(sweep.width * sweep.height, "Sweeping", " runs") as bar:
            for piece in sweep.pieces(lambda: bool(signals), executor=executor):
                cells.add(piece)
                bar.update(len(piece.outcomes))
        with results.writing(folder / "sweep.csv") as path:
            sweep_files.write_cells(sweep, cells, path)
        with results.writing(folder / "sweep.png") as path:
            sweep_files.write_picture(sweep, cells, path)
        results.tell(sweep_files.summary(cells))
    return ending(signals)
