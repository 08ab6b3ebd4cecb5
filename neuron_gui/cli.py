"""The command line: which command is asked for; each is a module of `commands`."""

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module
from io import TextIOWrapper
from typing import Any, NoReturn

import neuron_gui
from neuron_gui.commands import COMMANDS, OTHERWISE_NAMED
from neuron_gui.core.strange_text import visible
from neuron_gui.core.tables import workbook
from neuron_gui.exit_codes import INTERRUPTED, SIGNALLED, WRONG_INPUT
from neuron_gui.terminal import performed

WITHOUT_COMMAND = "-h", "--help", "--version", "--selftest"


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line instead of repeating the usage, and guesses no shortened options."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings, allow_abbrev=False)

    def error(self, message: str) -> NoReturn:
        self.exit(WRONG_INPUT, f"neuron-gui: {visible(message)} (try: {self.prog} --help)\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; return the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a character that a terminal lacks must not end a run
            stream.reconfigure(errors="backslashreplace")
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given == [workbook.COMMAND]:
        return workbook.take_to_pieces()
    if not given or given[0] not in (*COMMANDS, *WITHOUT_COMMAND):
        given.insert(0, "open")
    options = parser(given[0]).parse_args(given)
    try:
        return performed(module(options.command).perform, options)
    except KeyboardInterrupt as interrupt:
        return SIGNALLED + interrupt.args[0] if interrupt.args else INTERRUPTED


def parser(*wanted: str) -> argparse.ArgumentParser:
    """Return what understands arguments: of all commands the names, of those wanted what can be given."""
    parser = _Parser(
        prog="neuron-gui",
        description="A laboratory for watching one neuron learn. Without a command it opens the window.",
        epilog="FILE is an experiment file (.neuron) or the name of a preset.",
    )
    parser.add_argument("--version", action="version", version=f"neuron-gui {neuron_gui.__version__}")
    parser.add_argument(
        "--selftest",
        dest="command",
        action="store_const",
        const="selftest",
        help="check that this installation works",
    )
    commands = parser.add_subparsers(metavar="COMMAND")
    for name, purpose in COMMANDS.items():
        command = commands.add_parser(name, help=purpose)
        command.set_defaults(command=name)
        if name in wanted:
            module(name).add_arguments(command)
    return parser


def module(command: str) -> Any:
    """Return the module of a command: `add_arguments` and `perform`."""
    return import_module(f"neuron_gui.commands.{OTHERWISE_NAMED.get(command, command)}")
