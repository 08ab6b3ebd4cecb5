"""The command line: which command is asked for; each is a module of `commands`."""

import argparse
import shlex
import sys
from collections.abc import Sequence
from importlib import import_module
from io import TextIOWrapper
from typing import Any, NoReturn

import neuron_gui
from neuron_gui.commands import COMMANDS, OTHERWISE_NAMED
from neuron_gui.core.strange_text import visible
from neuron_gui.core.tables import workbook
from neuron_gui.exit_codes import IN_WORDS, INTERRUPTED, SIGNALLED, WRONG_INPUT
from neuron_gui.terminal import performed

FILE = "FILE is an experiment file (.neuron), the name of a preset, or - for standard input."
WITHOUT_COMMAND = "-h", "--help", "-V", "--version", "--selftest"


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line instead of repeating the usage, and guesses no shortened options."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings, allow_abbrev=False)

    def error(self, message: str) -> NoReturn:
        self.exit(WRONG_INPUT, f"neuron-gui: {visible(message)} (try: {self.prog} --help)\n")


class _Help(argparse.HelpFormatter):
    """Leaves what is written in lines as it is, such as examples."""

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        wrapped = super()._fill_text
        paragraphs = text.split("\n\n")
        return "\n\n".join(part if "\n" in part else wrapped(part, width, indent) for part in paragraphs)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; return the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a character that a terminal lacks must not end a run
            stream.reconfigure(errors="backslashreplace")
    try:
        return _performed(list(sys.argv[1:] if arguments is None else arguments))
    except KeyboardInterrupt as interrupt:  # also while what a command needs is still being loaded
        return SIGNALLED + interrupt.args[0] if interrupt.args else INTERRUPTED


def _performed(given: list[str]) -> int:
    """Do what the arguments ask for; return the exit code."""
    if given == [workbook.COMMAND]:
        return workbook.take_to_pieces()
    if not given or given[0] not in (*COMMANDS, *WITHOUT_COMMAND):
        given.insert(0, "open")
    line = shlex.join(["neuron-gui", *given])
    options = parser(given[0]).parse_args(given, argparse.Namespace(line=line))
    return performed(module(options.command).perform, options)


def parser(*wanted: str) -> argparse.ArgumentParser:
    """Return what understands arguments: of all commands the names, of those wanted what can be given."""
    parser = _Parser(
        prog="neuron-gui",
        description="A laboratory for watching one neuron learn. Without a command it opens the window.",
        epilog=f"{FILE} Exit codes: {IN_WORDS}",
    )
    parser.add_argument("-V", "--version", action="version", version=f"neuron-gui {neuron_gui.__version__}")
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
            given = [action.metavar for action in command._actions if not action.option_strings]
            command.epilog = _epilog(name, "FILE" in given)
            command.formatter_class = _Help
    return parser


def _epilog(name: str, takes_file: bool) -> str:
    """Return what `--help` ends with: what FILE is, examples, exit codes."""
    examples = "".join(f"\n  {line}" for line in module(name).EXAMPLES)
    return "\n\n".join([*([FILE] if takes_file else []), f"examples:{examples}", f"Exit codes: {IN_WORDS}"])


def module(command: str) -> Any:
    """Return the module of a command: `add_arguments` and `perform`."""
    return import_module(f"neuron_gui.commands.{OTHERWISE_NAMED.get(command, command)}")
