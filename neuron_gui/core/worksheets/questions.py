"""A worksheet's blanks as questions of their own, each with all that is given, for course systems."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import isfinite

from neuron_gui.core.explain.arithmetic import number
from neuron_gui.core.handwork import SLIPS, Slip, judge
from neuron_gui.core.handwork.blank import SHORT, Blank, by_hand
from neuron_gui.core.message import Message
from neuron_gui.core.worksheets import words
from neuron_gui.core.worksheets.page import given, text
from neuron_gui.core.worksheets.sheet import Line, Sheet, SheetStep
from neuron_gui.core.worksheets.words import Say

WRONG_CHOICES = range(2, 5)  # so many make a question of it


@dataclass(frozen=True)
class Choice:
    """An option of a multiple choice: a number as it is shown, and what is said to whoever takes it."""

    text: str
    right: bool
    said: str


@dataclass(frozen=True)
class KnownSlip:
    """A number that one known slip alone gives, and what is said to whoever types it."""

    value: float
    tolerance: float
    said: str


@dataclass(frozen=True)
class Question:
    """One blank: its name, its text as HTML, the engine's number with its tolerance, and known slips.

    `choices` are empty where too few slips are known to choose from.
    """

    name: str
    html: str
    value: float
    tolerance: float
    slips: tuple[KnownSlip, ...]
    choices: tuple[Choice, ...]


def questions(sheets: Sequence[Sheet], say: Say) -> Iterator[Question]:
    """Yield the questions of worksheets whose steps stand each for itself."""
    for sheet in sheets:
        for step in sheet.steps:
            for part in step.calculations:
                yield from (_question(sheet, step, part.title, line, say) for line in part.lines)


def _question(sheet: Sheet, step: SheetStep, title: Message, line: Line, say: Say) -> Question:
    blank = line.blank
    alone = _told_apart(blank)
    slips = tuple(KnownSlip(slip.number.value, slip.number.width, _said(slip, blank, say)) for slip in alone)
    return Question(
        f"{say(words.heading(sheet))}, {say(words.step_title(step))} ({line.number}): {blank.symbol}",
        _html(sheet, step, title, line, say),
        blank.value,
        blank.tolerance,
        slips,
        _choices(blank, alone, say),
    )


def _told_apart(blank: Blank) -> tuple[Slip, ...]:
    """Return the slips whose numbers no other slip gives, and no rounding of the right one."""
    found: dict[str, Slip] = {}
    for slip in blank.slips:
        others = [blank.answer, *(other.number for other in blank.slips if other.name != slip.name)]
        clear = isfinite(slip.number.width) and not any(slip.number.meets(other) for other in others)
        if clear and judge(blank, slip.number.value).slip == slip.name:
            found.setdefault(slip.name, slip)
    return tuple(found.values())


def _said(slip: Slip, blank: Blank, say: Say) -> str:
    return say(Message(SLIPS[slip.name], digits=str(blank.digits)))


def _choices(blank: Blank, slips: Sequence[Slip], say: Say) -> tuple[Choice, ...]:
    right = blank.by_hand
    wrong = {_as_written(slip.number.value, blank.digits): _said(slip, blank, say) for slip in slips}
    wrong.pop(right, None)
    kept = list(wrong.items())[: WRONG_CHOICES.stop - 1]
    if len(kept) < WRONG_CHOICES.start:
        return ()
    return (Choice(right, True, ""), *(Choice(shown, False, said) for shown, said in kept))


def _as_written(value: float, digits: int) -> str:
    return number(by_hand(value, digits), max(SHORT, digits))


def _html(sheet: Sheet, step: SheetStep, title: Message, line: Line, say: Say) -> str:
    top = "".join(f"<p>{text(part)}</p>" for part in dict.fromkeys((sheet.title, sheet.equation)) if part)
    notes = "".join(f"<p>{text(say(note))}</p>" for note in words.instructions(sheet))
    before = [other.text for other in step.lines if other.number < line.number]
    way = "".join(f"<p>{text(each)}</p>" for each in dict.fromkeys(before) if each != line.text)
    asked = f"{way}<p>{text(say(title))}</p><p><b>{text(line.text)} = ?</b></p>"
    digits = text(say(words.more_digits(line.blank.digits)))
    return f"{top}{given(step, say)}{notes}{asked}<p>({digits})</p>"
