"""`join`: the parts of a sweep that machines have made each for itself, as one table and one picture."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from neuron_gui import __version__
from neuron_gui.commands.given import add_force
from neuron_gui.commands.sweep import FILES, write
from neuron_gui.core.sweep import files as sweep_files
from neuron_gui.core.sweep import resuming
from neuron_gui.core.sweep.summary import summary_of
from neuron_gui.exit_codes import MADE
from neuron_gui.terminal import InputError, Results, made_folder, unreadable, unused

EXAMPLES = (
    "neuron-gui sweep opening --over seed=0:99 --out one --part 1/2",
    "neuron-gui sweep opening --over seed=0:99 --out two --part 2/2",
    "neuron-gui join one two --out map",
)


def add_arguments(parser: ArgumentParser) -> None:
    """Add what can be given with the command."""
    parser.add_argument(
        "parts", metavar="DIR", nargs="+", type=Path, help="folders that sweep --part K/N has written to"
    )
    parser.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help=f"write {', '.join(FILES)} there"
    )
    add_force(parser)


def perform(options: Namespace) -> int:
    """Put the parts together if they are those of one sweep, and all of them."""
    try:
        sweep, cells = resuming.joined([folder / resuming.NAME for folder in options.parts])
    except resuming.KeptError as error:
        raise InputError(str(error)) from None
    except OSError as error:
        raise unreadable(error.filename, error) from None
    for name in FILES:
        unused(options.out / name, options.force)
    results, content = Results(), summary_of(sweep, cells, __version__)
    write(sweep, cells, content, made_folder(options.out), results, options.line)
    results.tell(sweep_files.summary(cells))
    return MADE
