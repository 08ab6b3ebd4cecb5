"""`verify`: whether the runs of reports are those that they tell of, one line each."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from neuron_gui.commands.playing import interruptible, telling
from neuron_gui.core.message import RefusalError
from neuron_gui.core.reports import payload, verifying
from neuron_gui.exit_codes import DISAGREES, MADE
from neuron_gui.terminal import InputError, say, unreadable, worst_of

EXAMPLES = ("neuron-gui verify handed-in/ada.report.html",)


def add_arguments(parser: ArgumentParser) -> None:
    """Add what can be given with the command."""
    parser.add_argument("files", nargs="+", metavar="REPORT")


def perform(options: Namespace) -> int:
    """Compute every run again; return the exit code of the worst."""
    with interruptible() as signals:
        return worst_of(options.files, lambda name: _verify_report(name, signals))


def _verify_report(name: str, signals: list[int]) -> int:
    try:
        received = payload.load(Path(name))
    except RefusalError as error:
        raise InputError(f"{name}: {error}") from None
    except OSError as error:
        raise unreadable(name, error) from None
    steps = sum(run.steps for run in received.report.runs)
    with telling(steps, "Verifying", " steps", signals) as tell:
        judgement = verifying.verify(received, tell)
    say(f"{name}: {judgement.sentence}")
    return MADE if judgement.agrees else DISAGREES
