"""`verify`: whether the runs of reports are those that they tell of, one line each."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from neuron_gui.core.message import RefusalError
from neuron_gui.core.reports import payload, verifying
from neuron_gui.core.schema.input_file import LARGEST_REPORT, read_file
from neuron_gui.exit_codes import DISAGREES, MADE, WRONG_INPUT
from neuron_gui.terminal import InputError, complain, say


def add_arguments(parser: ArgumentParser) -> None:
    """Add what can be given with the command."""
    parser.add_argument("files", nargs="+", metavar="REPORT")


def perform(options: Namespace) -> int:
    """Compute every run again; return the exit code of the worst."""
    code = MADE
    for name in options.files:
        try:
            code = max(code, _verify_report(name))
        except InputError as error:
            complain(str(error))
            code = WRONG_INPUT
    return code


def _verify_report(name: str) -> int:
    try:
        judgement = verifying.verify(payload.read(read_file(Path(name), LARGEST_REPORT).decode()))
    except (RefusalError, UnicodeDecodeError) as error:
        reason = "it is not UTF-8 text" if isinstance(error, UnicodeDecodeError) else error
        raise InputError(f"{name}: {reason}") from None
    except OSError as error:
        raise InputError(f"{name}: cannot be read ({error.strerror})") from None
    say(f"{name}: {judgement.sentence}")
    return MADE if judgement.agrees else DISAGREES
