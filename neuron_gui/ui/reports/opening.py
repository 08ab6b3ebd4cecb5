"""Reads a report that is opened in the laboratory: verifies it, and makes its runs again to be drawn."""

from dataclasses import dataclass
from pathlib import Path

from neuron_gui.core.compare.kept_run import PinnedRun
from neuron_gui.core.message import Message, RefusalError
from neuron_gui.core.progress import Tell, part_of
from neuron_gui.core.reports.making import Wanted, made
from neuron_gui.core.reports.payload import load
from neuron_gui.core.reports.verifying import verify

VERIFIED = 0.7  # so much is done by then


@dataclass(frozen=True)
class OpenedReport:
    """The author as it stands there, the runs, and whether the report agrees with them, with a sentence."""

    author: str
    runs: tuple[PinnedRun, ...]
    agrees: bool
    verified: Message


def opened(path: Path, tell: Tell) -> OpenedReport:
    """Return what a report has. Raises RefusalError for its content and OSError for the file itself.

    `tell` hears how far that is, from 0 to 1, and may raise to end it.
    """
    received = load(path)
    if not received.report.runs:
        raise RefusalError(Message("the report tells of no run"))
    judgement = verify(received, part_of(tell, 0, VERIFIED))
    wanted = [Wanted(run.experiment, run.steps) for run in received.report.runs]
    runs = tuple(PinnedRun.of(run) for run in made(wanted, part_of(tell, VERIFIED, 1)))
    return OpenedReport(received.report.author, runs, judgement.agrees, judgement.sentence)
