"""`import`: an experiment made of a table, and what was taken, decided and left out."""

import json
from argparse import ArgumentParser, Namespace
from pathlib import Path

from neuron_gui.commands.given import add_force
from neuron_gui.core.message import RefusalError
from neuron_gui.core.tables.importing import import_table
from neuron_gui.core.tables.source import Source
from neuron_gui.exit_codes import MADE
from neuron_gui.terminal import STANDARD_OUTPUT, InputError, Results, say, standard_input, unreadable, unused

EXAMPLES = (
    "neuron-gui import flats.csv --target rent --out flats.neuron",
    "neuron-gui import flats.csv --target rent --out - | neuron-gui check -",
)


def add_arguments(parser: ArgumentParser) -> None:
    """Add what can be given with the command."""
    parser.description = (
        "Reads a table as the window's dialog does: says what was taken, decided and left out."
    )
    parser.add_argument("table", type=Path, metavar="TABLE", help="the file, or - for standard input")
    parser.add_argument(
        "--target", metavar="NAME", help="the column to learn, or of texts: species is Adelie"
    )
    parser.add_argument("--inputs", metavar="NAME,NAME", help="the columns to learn from")
    parser.add_argument("--sheet", metavar="NAME", help="of a spreadsheet with several sheets")
    parser.add_argument("--rows", metavar="3:40", help="lines of the file that have the data")
    parser.add_argument(
        "--decide",
        action="append",
        default=[],
        metavar="ABOUT=VALUE",
        help="take another value than was decided, as --json lists them, such as separator=tab",
    )
    parser.add_argument(
        "--out", type=Path, metavar="FILE", help="write the experiment there, or with - to standard output"
    )
    add_force(parser)
    parser.add_argument("--json", action="store_true", help="print what was decided as JSON")


def perform(options: Namespace) -> int:
    """Read a table, say what was made of it, and write the experiment."""
    if options.out:
        unused(options.out, options.force)
    if options.out == STANDARD_OUTPUT and options.json:
        raise InputError("--json: standard output has the experiment; name a file with --out")
    try:
        piped = str(options.table) == "-"
        made = import_table(
            Source.of_bytes(standard_input()) if piped else options.table,
            options.target,
            options.inputs,
            sheet=options.sheet,
            rows=options.rows,
            decide=dict(map(_decided, options.decide)),
        )
    except RefusalError as error:
        raise InputError(f"{options.table}: {error}") from None
    except OSError as error:
        raise unreadable(options.table, error) from None
    as_json = json.dumps(made.to_dict(), indent=2, ensure_ascii=False).split("\n")
    told = as_json if options.json else made.lines()
    if options.out:
        Results().deliver(made.experiment.to_json(), options.out, *told)
    else:
        say(*told)
    return MADE


def _decided(text: str) -> tuple[str, str]:
    about, equals, value = text.partition("=")
    if not equals:
        raise InputError(f"--decide {text}: expected ABOUT=VALUE, such as separator=tab")
    return about, value
