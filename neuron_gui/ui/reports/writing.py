"""Writes a report as it was ordered in the window: in the user's language, as a page or on paper."""

from dataclasses import dataclass
from pathlib import Path

from neuron_gui import __version__
from neuron_gui.core.progress import Tell, part_of
from neuron_gui.core.reports.answers import Answer
from neuron_gui.core.reports.content import Content
from neuron_gui.core.reports.making import Wanted, made
from neuron_gui.core.reports.page import page
from neuron_gui.core.reports.payload import report_of
from neuron_gui.core.schema.writing import whole_file
from neuron_gui.ui.reports.paper import as_pdf
from neuron_gui.ui.text.translate import translated_message

MADE, REPORTED = 0.5, 0.8  # so much is done when the runs are made, and when their digests are


@dataclass(frozen=True)
class Order:
    """What is wanted: the runs, the first at length, which of its steps are written out at which sample,
    what is told beside them, and where it is written, as PDF or as a page.
    """

    runs: tuple[Wanted, ...]
    steps: tuple[int, ...]
    sample: int
    author: str
    notes: str
    answers: tuple[Answer, ...]
    path: Path
    on_paper: bool
    language: str


def write(order: Order, tell: Tell) -> None:
    """Make the runs again and write the report; raise OSError where it cannot be written.

    `tell` hears how far that is, from 0 to 1, and may raise to end it.
    """
    runs = list(made(order.runs, part_of(tell, 0, MADE)))
    report = report_of(
        runs, __version__, order.author, order.notes, order.answers, part_of(tell, MADE, REPORTED)
    )
    content = Content(report, runs, order.path.name, order.steps, order.sample, translated_message)
    text = page(content, order.language)
    tell(REPORTED)
    written = as_pdf(content, text, part_of(tell, REPORTED, 1)) if order.on_paper else text.encode()
    with whole_file(order.path) as file:
        file.buffer.write(written)
