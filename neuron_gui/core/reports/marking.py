"""A folder of reports as a table: what was answered, which runs are as they say, and who has whose.

rows = with_copies(list(marked(reports_in(folder), tell=tell)))
write(rows, Path("marks.csv"))
"""

from __future__ import annotations

import csv
import io
import logging
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Event

from neuron_gui.core.cores import cores
from neuron_gui.core.message import N_, Message, RefusalError
from neuron_gui.core.progress import Tell, untold
from neuron_gui.core.reports.answers import Answer
from neuron_gui.core.reports.copies import Trace, others_with_the_same
from neuron_gui.core.reports.key import Key
from neuron_gui.core.reports.payload import load
from neuron_gui.core.reports.verifying import verify
from neuron_gui.core.schema.input_file import UnfitFileError
from neuron_gui.core.strange_text import clipped, visible
from neuron_gui.core.tables.formulas import harmless

TELL_SECONDS = 0.05
COLUMNS = (
    *("file", "author", "questions", "answered", "right", "attempts", "runs", "verified", "steps", "loss"),
    *("notes", "same_as", "remark"),
)

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Marks:
    """The row of a file: numbers are None where it is no report, and `problem` says why.

    `verified` of its `runs` are as the report says; `steps` and `loss`, None where that is not finite, are
    those of the first one as it was computed again. `notes` counts characters. `same_as` is another file with
    the same runs where one expects none. Of its `answers` so many are `elsewhere`, in another lesson than the
    key's.
    """

    file: str
    author: str = ""
    questions: int | None = None
    answered: int | None = None
    right: int | None = None
    attempts: int | None = None
    runs: int | None = None
    verified: int | None = None
    steps: int | None = None
    loss: float | None = None
    notes: int | None = None
    same_as: str = ""
    problem: Message | None = None
    answers: tuple[Answer, ...] = ()
    elsewhere: int = 0
    trace: Trace | None = None
    path: Path = Path()

    @property
    def remark(self) -> Message | None:
        """What there is to say about it: the problem, or whose answers these may be."""
        if self.problem or not self.elsewhere:
            return self.problem
        one, many = N_("1 answer is to another lesson"), N_("{count} answers are to another lesson")
        return Message(one) if self.elsewhere == 1 else Message(many, count=str(self.elsewhere))


def reports_in(folder: Path, tell: Tell = untold) -> list[Path]:
    """Return all files in a folder and below it, but hidden ones and tables, in the order of their names.

    Whatever was handed in should have a row. `tell` may raise to end it, for the folder may be anything.
    Raises OSError for what is no folder.
    """
    next(folder.iterdir(), None)  # raises
    found = []
    for place, folders, files in os.walk(folder):  # goes on where one of these cannot be read, or vanishes
        tell(0.0)
        folders[:] = [name for name in folders if not name.startswith(".")]
        paths = [Path(place, name) for name in files if not name.startswith(".")]
        found += [path for path in paths if path.suffix.lower() != ".csv"]
    return sorted(found)


def marked(paths: Sequence[Path], folder: Path, tell: Tell = untold) -> Iterator[Marks]:
    """Mark reports on all cores, and yield their rows as they come, in any order.

    Files are named as seen from the folder. `tell` hears how far that is, from 0 to 1, and may raise to end
    it.
    """
    given_up, made = Event(), SimpleQueue[Future[Marks]]()

    def go_on(_: float) -> None:
        if given_up.is_set():
            raise _GivenUpError

    with ThreadPoolExecutor(cores(), "marking") as pool:
        try:
            for path in paths:
                name = visible(str(path.relative_to(folder)))
                pool.submit(_mark_safely, path, name, go_on).add_done_callback(made.put)
            done = 0
            while done < len(paths):
                tell(done / len(paths))
                try:
                    yield made.get(timeout=TELL_SECONDS).result()
                    done += 1
                except Empty:
                    pass
        finally:
            given_up.set()
            pool.shutdown(wait=False, cancel_futures=True)


class _GivenUpError(Exception):
    """Raised in the threads when nobody wants their rows any more."""


def _mark_safely(path: Path, name: str, tell: Tell) -> Marks:
    try:
        return mark(path, name, tell)
    except _GivenUpError:
        raise
    except Exception as error:  # one file is never the end of the table
        log.exception("%s could not be marked", name)
        return Marks(name, problem=Message("something unexpected happened: {what}", what=repr(error)))


def mark(path: Path, name: str, tell: Tell = untold) -> Marks:
    """Return the row of a file; where it is no report the row says why. `tell` as in `verify`."""
    try:
        received = load(path)
    except UnfitFileError as error:
        return Marks(name, problem=Message("cannot be read ({why})", why=error.reason))
    except OSError as error:
        return Marks(name, problem=Message("cannot be read ({why})", why=error.strerror or str(error)))
    except RefusalError as error:
        return Marks(name, problem=error.sentence)
    judgement, report = verify(received, tell), received.report
    first = judgement.found[0] if judgement.found else None
    row = Marks(
        name,
        clipped(visible(report.author)),
        runs=len(report.runs),
        verified=judgement.verified,
        steps=first.steps if first else None,
        loss=first.final.loss if first else None,
        notes=len(report.notes),
        problem=None if judgement.agrees else judgement.sentence,
        answers=report.answers,
        trace=Trace.of(judgement.found),
        path=path,
    )
    return judged(row)


def judged(row: Marks, key: Key | None = None) -> Marks:
    """Return a row with what was answered: by the key, if there is one, else as the report has it."""
    if row.runs is None:
        return row
    counted = [answer for answer in row.answers if key is None or key.asks(answer)]
    asked = sum(bool(answer.sha256) for answer in row.answers)  # what was worked out is of no lesson
    return replace(
        row,
        questions=len(key.questions) if key else len(counted),
        answered=sum(answer.prediction is not None for answer in counted),
        right=sum(key.accepts(answer) if key else answer.right is True for answer in counted),
        attempts=sum(answer.attempts for answer in counted),
        elsewhere=asked - len(counted) if key else 0,
    )


def with_copies(rows: Sequence[Marks]) -> list[Marks]:
    """Return rows in the order of their files' names, each with who has the same runs."""
    ordered = sorted(rows, key=lambda row: row.file)
    same = others_with_the_same([row.trace for row in ordered])
    return [
        row if other is None else replace(row, same_as=ordered[other].file)
        for row, other in zip(ordered, same, strict=True)
    ]


def as_csv(rows: Sequence[Marks]) -> str:
    """Return the table with a header; no spreadsheet takes anything in it for a formula."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    writer.writerows(map(_cells, rows))
    return text.getvalue()


def _cells(row: Marks) -> Iterator[object]:
    for name in COLUMNS:
        value = getattr(row, name)
        if isinstance(value, Message):
            value = visible(str(value))
        yield harmless(value) if isinstance(value, str) else value
