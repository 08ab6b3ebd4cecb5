"""What a report says to machines: its runs, so that they can be made again, and what came of them."""

import hashlib
import json
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.message import Message, RefusalError
from neuron_gui.core.migration import migrated
from neuron_gui.core.outcome import Outcome
from neuron_gui.core.progress import Tell, part_of, untold
from neuron_gui.core.records import Record
from neuron_gui.core.reports.answers import Answer
from neuron_gui.core.reports.attachment import PDF, attached
from neuron_gui.core.reports.digest import digest
from neuron_gui.core.run import ENGINE, Run
from neuron_gui.core.schema.input_file import LARGEST_REPORT, read_file
from neuron_gui.core.schema.json_text import parse
from neuron_gui.core.schema.part import Part, convert
from neuron_gui.core.schema.paths import as_builtins
from neuron_gui.core.schema.sentences import LARGEST
from neuron_gui.core.stop import MAX_STEPS

UNPROVED = ("report", "version", "engine", "author", "answers", "notes")  # by any run
LATER = ("drawn", "best")  # what answers did not have at first
SCRIPT = '<script type="application/json" id="neuron-lab">'
END = "</script>"


class Final(Part, kw_only=True):
    """The last record of a run; null stands for numbers that are not finite."""

    loss: float | None
    error: float | None
    max_abs_error: float | None
    weights: tuple[float | None, ...]
    bias: float | None

    @classmethod
    def of(cls, record: Record) -> "Final":
        """Return a record as a report has it."""
        return cls(
            loss=_finite(record.loss),
            error=_finite(record.error),
            max_abs_error=_finite(record.max_abs_error),
            weights=tuple(map(_finite, record.weights)),
            bias=_finite(record.bias),
        )


class ReportedRun(Part, kw_only=True):
    """A run as it was reported; `outcome` is null of a run that has not ended."""

    experiment: Experiment
    outcome: Outcome | None
    steps: Annotated[int, Meta(ge=0, le=MAX_STEPS)]
    final: Final
    digest: str

    @classmethod
    def of(cls, run: Run, tell: Tell = untold) -> "ReportedRun":
        """Return a run as it is now, without the scene, which no run has a use for.

        All its records are made once more; `tell` hears how far that is, from 0 to 1.
        """
        experiment = run.recorded.without_scene
        return cls(
            experiment=experiment,
            outcome=run.outcome,
            steps=run.steps,
            final=Final.of(run.last),
            digest=digest(run, tell),
        )


class Report(Part, kw_only=True):
    """All that a report says. `checksums` tell of each of its parts whether it is as it was written."""

    report: Literal[1] = 1
    version: str
    engine: Annotated[int, Meta(ge=1, le=LARGEST)] = ENGINE
    author: str = ""
    runs: tuple[ReportedRun, ...]
    answers: tuple[Answer, ...] = ()
    notes: str = ""
    checksums: dict[str, str] = {}  # noqa: RUF012 -- msgspec copies it


def report_of(
    runs: Sequence[Run],
    version: str,
    author: str = "",
    notes: str = "",
    answers: tuple[Answer, ...] = (),
    tell: Tell = untold,
) -> Report:
    """Return a report of runs, as they are now; `tell` hears how far that is."""
    reported = tuple(
        ReportedRun.of(run, part_of(tell, i / len(runs), (i + 1) / len(runs))) for i, run in enumerate(runs)
    )
    report = Report(version=version, author=author, runs=reported, answers=answers, notes=notes)
    return convert(_plain(report) | {"checksums": checksums(_plain(report))}, Report)


def checksums(content: dict[str, Any]) -> dict[str, str]:
    """Return the SHA-256 of every part of a report that no computation could prove, by its place."""
    parts = {name: content.get(name) for name in UNPROVED}
    for i, run in enumerate(content["runs"]):
        parts |= {f"runs[{i}].experiment.{name}": value for name, value in run["experiment"].items()}
    return {place: hashlib.sha256(_text(value).encode()).hexdigest() for place, value in parts.items()}


def to_script(report: Report) -> str:
    """Return the element of a page that holds a report; no text in it can end the element."""
    return f"{SCRIPT}\n{harmless(_text(_plain(report)))}\n{END}"


@dataclass(frozen=True)
class Received:
    """A report as it was read: what it says, and its content as it stands there, which later formats keep."""

    report: Report
    content: dict[str, Any]


def load(path: Path) -> Received:
    """Read the report in a file, a page or a PDF to which that is attached.

    Raises RefusalError for its content and OSError for the file itself.
    """
    return read(_page_in(path))


def _page_in(path: Path) -> str:
    content = read_file(path, LARGEST_REPORT)
    page = attached(content, SCRIPT.encode()) if content.startswith(PDF) else content
    if page is None:
        raise RefusalError(Message("no report of Neuron Lab is attached to this PDF"))
    try:
        return page.decode()
    except UnicodeDecodeError:
        raise RefusalError(Message("this is no report of Neuron Lab: it is not UTF-8 text")) from None


def read(page: str) -> Received:
    """Return the report in a page; raise ExperimentError, or RefusalError, where there is none to be read."""
    begin = page.find(SCRIPT)
    end = page.find(END, begin)
    if min(begin, end) < 0:
        raise RefusalError(Message("this is no report of Neuron Lab"))
    # It is one line; what carries pages may end lines in its own way.
    text = page[begin + len(SCRIPT) : end].strip("\r\n")
    try:
        content = parse(text)
    except json.JSONDecodeError:
        raise RefusalError(Message("what the report says to machines is damaged: it is no JSON")) from None
    report = convert(_in_present_format(content), Report)
    written = harmless(_text(content))
    if written != text:
        raise RefusalError(Message("{number} is not what was written there", number=_odd(written, text)))
    return Received(report, content)


def _in_present_format(content: Any) -> Any:
    """Return the content of a report with its experiments in the present format of their files."""
    runs = content.get("runs") if isinstance(content, dict) else None
    if not isinstance(runs, list):
        return content
    return content | {"runs": [_run_in_present_format(run) for run in runs]}


def _run_in_present_format(run: Any) -> Any:
    experiment = run.get("experiment") if isinstance(run, dict) else None
    return run | {"experiment": migrated(experiment)} if isinstance(experiment, dict) else run


def _odd(ours: str, text: str) -> str:
    """Return the first word of a payload that this program would have written otherwise."""
    at = next((i for i, (a, b) in enumerate(zip(ours, text, strict=False)) if a != b), 0)
    begin = max(text.rfind(sign, 0, at) for sign in " [:,")
    return re.split(r"[\s,\]}]", text[begin + 1 :].strip(), maxsplit=1)[0][:45]


def _plain(report: Report) -> dict[str, Any]:
    plain: dict[str, Any] = as_builtins(msgspec.structs.replace(report, runs=()))
    answers = [_without_what_is_not_there(answer) for answer in plain["answers"]]
    return plain | {"runs": [as_builtins(run) for run in report.runs], "answers": answers}


def _without_what_is_not_there(answer: dict[str, Any]) -> dict[str, Any]:
    """Leave out what programs from before there were sketches and tries would not know."""
    return {name: value for name, value in answer.items() if name not in LATER or value is not None}


def _text(value: object) -> str:
    return json.dumps(value, allow_nan=False)


def harmless(text: str) -> str:
    """Return JSON in which nothing can be taken for an element of a page."""
    for sign in "<>&":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return text


def _finite(value: float) -> float | None:
    return value if math.isfinite(value) else None
