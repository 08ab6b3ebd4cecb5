"""What was worked out by hand, blank by blank, as a report has it beside the answers to a lesson."""

from collections.abc import Callable, Iterable

from neuron_gui.core.handwork.notebook import Entry
from neuron_gui.core.message import N_
from neuron_gui.core.reports.answers import MAX_STEP, Answer

TITLE = N_("Worked out by hand")
PLACE, PLACE_OF_SAMPLE = N_("{symbol} of step {step}"), N_("{symbol} of step {step}, sample {sample}")


def worked_out(entries: Iterable[Entry], word: Callable[[str], str] = str) -> tuple[Answer, ...]:
    """Return an answer for each blank that was tried or shown; the run's first step counts as step 1.

    Of a number that was shown and not found there is no prediction. `word` translates.
    """
    return tuple(_answer(entry, word) for entry in entries)


def _answer(entry: Entry, word: Callable[[str], str]) -> Answer:
    place = word(PLACE if entry.row is None else PLACE_OF_SAMPLE)
    sample = "" if entry.row is None else entry.row + 1
    return Answer(
        lesson=word(TITLE),
        sha256="",
        step=min(entry.step + 1, MAX_STEP),
        question=place.format(symbol=entry.symbol, step=entry.step, sample=sample),
        prediction=entry.typed,
        given=entry.given,
        happened=None if entry.typed is None else entry.value,
        right=None if entry.typed is None else entry.right,
        attempts=min(entry.attempts, MAX_STEP),
    )
