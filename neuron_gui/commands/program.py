"""`program`: an experiment as a Python script or a notebook that needs no laboratory."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from neuron_gui.commands.given import add_force, find
from neuron_gui.core.message import RefusalError
from neuron_gui.core.programs.program import EXTENSIONS, LIBRARIES, program_text
from neuron_gui.exit_codes import MADE
from neuron_gui.terminal import STANDARD_OUTPUT, InputError, Results, unused

EXAMPLES = ("neuron-gui program opening --out opening.py",)


def add_arguments(parser: ArgumentParser) -> None:
    """Add what can be given with the command."""
    parser.add_argument("file", metavar="FILE")
    parser.add_argument(
        "--out",
        type=Path,
        required=True,
        metavar="X.py|X.ipynb",
        help="write a script, or a notebook, there; - is standard output, a script",
    )
    parser.add_argument(
        "--with",
        dest="library",
        choices=LIBRARIES,
        default="numpy",
        help="the library to learn with; numpy gives the same numbers bit for bit (the default)",
    )
    add_force(parser)


def perform(options: Namespace) -> int:
    """Write the program."""
    experiment, out = find(options.file), options.out
    extension = EXTENSIONS[0] if out == STANDARD_OUTPUT else out.suffix
    if extension not in EXTENSIONS:
        raise InputError(f"--out {out}: expected a name that ends in {' or '.join(EXTENSIONS)}")
    unused(out, options.force)
    try:
        text = program_text(experiment, options.library, extension)
    except RefusalError as error:
        raise InputError(f"{options.file}: {error}") from None
    Results().deliver(text.encode(), out, f"{out}: written")
    return MADE
