"""Makes every run of a report again, and says what first differs from what was claimed."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from neuron_gui.core.message import N_, Message
from neuron_gui.core.progress import Tell, part_of, untold
from neuron_gui.core.reports.answers import Answer
from neuron_gui.core.reports.payload import Final, Received, Report, ReportedRun, checksums
from neuron_gui.core.run import ENGINE, Run
from neuron_gui.core.simulation import advance_to

DIGITS = 9  # to which runs of another engine are compared


@dataclass(frozen=True)
class Judgement:
    """Whether a report agrees with its runs, and the sentence that says so or names what differs first.

    `found` are its runs as they were computed again, of which so many are as the report says.
    """

    agrees: bool
    sentence: Message
    found: tuple[ReportedRun, ...]
    verified: int


def verify(received: Received, tell: Tell = untold) -> Judgement:
    """Compute every run of a report again; how long that takes is the report's affair.

    `tell` hears how far that is, from 0 to 1, and may raise to end it.
    """
    report = received.report
    same_engine = report.engine == ENGINE
    found = tuple(_made_again(report.runs, tell))
    by_run = [
        next(_differences(i, claimed, made, same_engine), None)
        for i, (claimed, made) in enumerate(zip(report.runs, found, strict=True), 1)
    ]
    verified = by_run.count(None)
    differences = chain(filter(None, by_run), _changed(received), _contradictions(report.answers))
    if first := next(differences, None):
        return Judgement(False, first, found, verified)
    return Judgement(True, _confirmed(report), found, verified)


def _confirmed(report: Report) -> Message:
    """Return what is said of a report that agrees with its runs."""
    count = len(report.runs)
    runs = Message("1 run") if count == 1 else Message("{count} runs", count=str(count))
    sentence = Message("verified: {runs}, bit for bit", runs=runs)
    if report.engine != ENGINE:
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
    return sentence


def _made_again(runs: Sequence[ReportedRun], tell: Tell) -> Iterator[ReportedRun]:
    """Yield runs as they are found: each is made once, and once more for its digest."""
    total, done = sum(run.steps + 1 for run in runs), 0
    for claimed in runs:
        tell_of_run = part_of(tell, done / total, (done + claimed.steps + 1) / total)
        done += claimed.steps + 1
        run = advance_to(Run(claimed.experiment), claimed.steps, part_of(tell_of_run, 0, 0.5))
        yield ReportedRun.of(run, part_of(tell_of_run, 0.5, 1))


def _differences(number: int, claimed: ReportedRun, found: ReportedRun, exact: bool) -> Iterator[Message]:
    """Yield what differs between a run as it is claimed and as it is found, the nearest cause first."""
    place = {"run": str(number), "record": str(found.steps)}
    for name in ("steps", "outcome"):
        theirs, ours = getattr(claimed, name), getattr(found, name)
        if theirs != ours:
            yield _told(place, name, theirs, ours)
    for name, theirs, ours in _numbers(claimed.final, found.final):
        if not (_same(theirs, ours) if exact else _near(theirs, ours)):
            yield _told(place, name, theirs, ours)
    if exact and claimed.digest != found.digest:
        yield _told(place, "digest", claimed.digest, found.digest)


def _numbers(claimed: Final, found: Final) -> Iterator[tuple[str, float | None, float | None]]:
    for name in ("loss", "error", "max_abs_error", "bias"):
        yield name, getattr(claimed, name), getattr(found, name)
    if len(claimed.weights) != len(found.weights):
        yield "weights", len(claimed.weights), len(found.weights)
        return
    for j, (theirs, ours) in enumerate(zip(claimed.weights, found.weights, strict=True)):
        yield f"weights[{j}]", theirs, ours


def _contradictions(answers: Sequence[Answer]) -> Iterator[Message]:
    """Yield the answers that call right what did not happen, or wrong what did.

    A sketch of the right shape may still be wrong in its size.
    """
    for i, answer in enumerate(answers, 1):
        known = answer.options and None not in (answer.prediction, answer.happened, answer.right)
        same = answer.prediction == answer.happened
        if known and (answer.right != same if answer.drawn is None else answer.right and not same):
            sentence = N_("differs: answer {number} is not right or wrong as the report has it")
            yield Message(sentence, number=str(i))


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
