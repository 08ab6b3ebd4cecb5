"""Makes every run of a report again, and says what first differs from what was claimed."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from neuron_gui.core.message import Message
from neuron_gui.core.reports.payload import Final, Received, ReportedRun, checksums
from neuron_gui.core.run import ENGINE, Run

DIGITS = 9  # to which runs of another engine are compared


@dataclass(frozen=True)
class Judgement:
    """Whether a report agrees with its runs, and the sentence that says so or names what differs first."""

    agrees: bool
    sentence: Message


def verify(received: Received) -> Judgement:
    """Compute every run of a report again; how long that takes is the report's affair."""
    report = received.report
    same_engine = report.engine == ENGINE
    differences = chain(
        (found for i, run in enumerate(report.runs, 1) for found in _differences(i, run, same_engine)),
        _changed(received),
    )
    if first := next(differences, None):
        return Judgement(False, first)
    count = len(report.runs)
    runs = Message("1 run") if count == 1 else Message("{count} runs", count=str(count))
    sentence = Message("verified: {runs}, bit for bit", runs=runs)
    if not same_engine:
        sentence = Message(
            "verified: {runs}, to {digits} digits, as engine {theirs} made them and this one is {ours}",
            runs=runs,
            digits=str(DIGITS),
            theirs=str(report.engine),
            ours=str(ENGINE),
        )
    if report.answers:
        sentence = Message(
            "{verified}; answers cannot be proved, only that they fit the runs", verified=sentence
        )
    return Judgement(True, sentence)


def _differences(number: int, claimed: ReportedRun, same_engine: bool) -> Iterator[Message]:
    """Yield what differs between a run as it is claimed and as it is found, the nearest cause first."""
    run = Run(claimed.experiment)
    run.advance(claimed.steps)
    found = ReportedRun.of(run)
    place = {"run": str(number), "record": str(run.steps)}
    for name in ("steps", "outcome"):
        theirs, ours = getattr(claimed, name), getattr(found, name)
        if theirs != ours:
            yield _told(place, name, theirs, ours)
    for name, theirs, ours in _numbers(claimed.final, found.final):
        if not (_same(theirs, ours) if same_engine else _near(theirs, ours)):
            yield _told(place, name, theirs, ours)
    if same_engine and claimed.digest != found.digest:
        yield _told(place, "digest", claimed.digest, found.digest)


def _numbers(claimed: Final, found: Final) -> Iterator[tuple[str, float | None, float | None]]:
    for name in ("loss", "error", "max_abs_error", "bias"):
        yield name, getattr(claimed, name), getattr(found, name)
    if len(claimed.weights) != len(found.weights):
        yield "weights", len(claimed.weights), len(found.weights)
        return
    for j, (theirs, ours) in enumerate(zip(claimed.weights, found.weights, strict=True)):
        yield f"weights[{j}]", theirs, ours


def _changed(received: Received) -> Iterator[Message]:
    """Yield the places that are not as they were written."""
    ours, theirs = checksums(received.content), received.report.checksums
    for place in dict.fromkeys([*ours, *theirs]):
        if ours.get(place) != theirs.get(place):
            yield Message("differs: {place} is not as it was when the report was written", place=place)


def _same(theirs: float | None, ours: float | None) -> bool:
    return repr(theirs) == repr(ours)  # 0.0 is not -0.0 here


def _near(theirs: float | None, ours: float | None) -> bool:
    if theirs is None or ours is None:
        return theirs is ours
    return math.isclose(theirs, ours, rel_tol=10.0**-DIGITS)


def _told(place: dict[str, str], name: str, theirs: object, ours: object) -> Message:
    return Message(
        "differs: run {run}, record {record}, {name}: {theirs} claimed, {ours} found",
        **place,
        name=name,
        theirs=str(theirs),
        ours=str(ours),
    )
