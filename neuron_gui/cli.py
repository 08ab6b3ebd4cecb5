"""The command line: what can be asked for, and who does it.

Nothing heavy is imported here, so that the window is there at once: `commands.py` does without a window all
that can be done so, `ui.app` opens one.
"""

import argparse
import re
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import Any, NoReturn

import neuron_gui
from neuron_gui.core.strange_text import visible
from neuron_gui.core.tables import workbook
from neuron_gui.exit_codes import INTERRUPTED, SIGNALLED, WRONG_INPUT


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
    parser, commands = _parser()
    if not given or given[0] not in (*commands, "-h", "--help", "--version", "--selftest"):
        given.insert(0, "open")
    options = parser.parse_args(given)
    try:
        return _perform(options)
    except KeyboardInterrupt as interrupt:
        return SIGNALLED + interrupt.args[0] if interrupt.args else INTERRUPTED


def _perform(options: argparse.Namespace) -> int:
    if options.command == "open":
        from neuron_gui.ui.startup import program_log, screen

        if screen.has_display():
            with program_log.kept():
                from neuron_gui.ui import app

                return app.open_window(options.file)
    from neuron_gui import commands

    return commands.perform(options)


def _parser() -> tuple[argparse.ArgumentParser, list[str]]:
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

    window = commands.add_parser("open", help="open the window, on FILE if given (the default)")
    window.add_argument("file", nargs="?", metavar="FILE")
    window.set_defaults(command="open")

    run = commands.add_parser("run", help="run an experiment to its end, without a window")
    run.add_argument("file", metavar="FILE")
    run.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="PATH=VALUE",
        help="change one value first, such as strategy.learning_rate=1e-5",
    )
    run.add_argument("--out", type=Path, metavar="DIR", help="write trajectory.csv and summary.json there")
    run.add_argument("--every", type=_count, default=1, metavar="K", help="write only every K-th record")
    run.add_argument("--json", action="store_true", help="print the summary as JSON")
    run.set_defaults(command="run")

    sweep = commands.add_parser("sweep", help="make the same run many times with one or two options turned")
    sweep.add_argument("file", metavar="FILE")
    sweep.add_argument(
        "--over",
        action="append",
        required=True,
        metavar="PATH=LOW:HIGH:COUNT",
        help="what to turn, once or twice, such as strategy.learning_rate=1e-8:1e-3:200 or seed=0:99",
    )
    sweep.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help="write sweep.csv and sweep.png there"
    )
    sweep.set_defaults(command="sweep")

    table = commands.add_parser(
        "import",
        help="make an experiment of a table: a text file (CSV) or a spreadsheet",
        description="Reads a table as the window's dialog does: says what was taken, decided and left out.",
    )
    table.add_argument("table", type=Path, metavar="TABLE", help="the file, or - for standard input")
    table.add_argument("--target", metavar="NAME", help="the column to learn, or of texts: species is Adelie")
    table.add_argument("--inputs", metavar="NAME,NAME", help="the columns to learn from")
    table.add_argument("--sheet", metavar="NAME", help="of a spreadsheet with several sheets")
    table.add_argument("--rows", metavar="3:40", help="lines of the file that have the data")
    table.add_argument(
        "--decide",
        action="append",
        default=[],
        metavar="ABOUT=VALUE",
        help="take another value than was decided, as --json lists them, such as separator=tab",
    )
    table.add_argument("--out", type=Path, metavar="FILE", help="write the experiment there")
    table.add_argument("--json", action="store_true", help="print what was decided as JSON")
    table.set_defaults(command="import")

    check = commands.add_parser("check", help="check experiment files and lessons, one line each")
    check.add_argument("files", nargs="+", metavar="FILE")
    check.add_argument(
        "--gradients", action="store_true", help="compare each slope with differences of the loss itself"
    )
    check.add_argument(
        "--show", action="store_true", help="print what a lesson says after each step, filled by its runs"
    )
    check.set_defaults(command="check")

    report = commands.add_parser(
        "report", help="run an experiment and hand it in as one page, FILE.report.html"
    )
    report.add_argument("file", metavar="FILE")
    report.add_argument("--name", default="", metavar="NAME", help="whose report it is")
    report.add_argument("--out", type=Path, metavar="FILE", help="write the page there")
    report.set_defaults(command="report")

    verify = commands.add_parser("verify", help="compute the runs of reports again and compare every number")
    verify.add_argument("files", nargs="+", metavar="REPORT")
    verify.set_defaults(command="verify")

    presets = commands.add_parser("presets", help="list the bundled experiments")
    presets.set_defaults(command="presets")

    schema = commands.add_parser("schema", help="print the JSON Schema of the file format")
    schema.set_defaults(command="schema")
    return parser, list(commands.choices)


def _count(text: str) -> int:
    if not re.fullmatch("0*[1-9][0-9]{0,17}", text):
        raise argparse.ArgumentTypeError(f'expected a whole number of at least 1, got "{text[:45]}"')
    return int(text)
