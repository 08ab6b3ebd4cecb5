"""A worksheet as such: what is given, what is asked, and every answer. How it looks is for the writers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.explain.arithmetic import number
from neuron_gui.core.handwork import Blank, Given, HandWork, hand_work
from neuron_gui.core.handwork.written import Written
from neuron_gui.core.message import Message, RefusalError, grouped
from neuron_gui.core.numbers import written
from neuron_gui.core.rounded import rounded_up
from neuron_gui.core.run import Run
from neuron_gui.core.samples import formula

ENGINE_DIGITS = 12  # of the engine's numbers in a key
MOST_STEPS = 20  # of one sheet

Word = Callable[[str], str]  # translates a word that stands in a formula


@dataclass(frozen=True)
class Steps:
    """The steps of a sheet, from the first to the last."""

    first: int = 0
    last: int = 0


@dataclass(frozen=True)
class Line:
    """One blank by its number on the sheet."""

    number: int
    blank: Blank

    @property
    def text(self) -> str:
        """What is to be worked out, in symbols."""
        return f"{self.blank.symbol} {self.blank.sign} {self.blank.formula}"

    @property
    def answer(self) -> str:
        """The number as one writes it by hand."""
        return self.blank.by_hand

    @property
    def engine(self) -> str:
        """The engine's own number."""
        return number(self.blank.value, ENGINE_DIGITS)

    @property
    def tolerance(self) -> str:
        """How far from it an answer may be, as rounding on the way allows."""
        return f"± {written(rounded_up(self.blank.tolerance, 2), 2)}" if self.blank.tolerance else ""


@dataclass(frozen=True)
class Calculation:
    """Lines that belong together, and on one page."""

    title: Message
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class SampleRow:
    """What is given of one sample: its number from 1 on, and symbols with their numbers."""

    number: int
    cells: tuple[Given, ...]


@dataclass(frozen=True)
class SheetStep:
    """One step of the run. `carried` are the weights that the step before has found, which are not given.

    `turns` say of which samples it learns and which parameter it moves, where that is not all of them.
    """

    step: int
    digits: int
    samples: tuple[SampleRow, ...]
    givens: tuple[Given, ...]
    carried: tuple[str, ...]
    calculations: tuple[Calculation, ...]
    turns: tuple[Message, ...]
    batch: tuple[int, ...] | None

    @property
    def lines(self) -> tuple[Line, ...]:
        """Its blanks in their order."""
        return tuple(line for part in self.calculations for line in part.lines)


@dataclass(frozen=True)
class Sheet:
    """One student's worksheet. `legend` says which column a symbol is, where it is not called so."""

    title: str
    number: int
    count: int
    samples: int
    equation: str
    legend: tuple[tuple[str, str], ...]
    steps: tuple[SheetStep, ...]

    @property
    def lines(self) -> tuple[Line, ...]:
        """All blanks in their order."""
        return tuple(line for step in self.steps for line in step.lines)


def sheet(
    experiment: Experiment,
    steps: Steps,
    number: int = 1,
    count: int = 1,
    word: Word = str,
    chained: bool = True,
) -> Sheet:
    """Return the worksheet of some steps of an experiment's run.

    `chained`: a step goes on with the weights that the one before has found, where rounding leaves enough of
    them; else each step's weights are given. Raises RefusalError where there is nothing to work out.
    """
    run = Run(experiment)
    run.advance(steps.last)
    if run.steps < steps.last:
        reason = Message(
            "the run ends at step {end}, so there is no step {step}",
            end=grouped(run.steps),
            step=grouped(steps.last),
        )
        raise RefusalError(reason)
    found: list[SheetStep] = []
    carried: dict[int, Written] = {}
    for t in range(steps.first, steps.last + 1):
        first = 1 + sum(len(step.lines) for step in found)
        work, weights = _work(run, t, word, carried if chained else {})
        found.append(_step(work, first, weights))
        carried = {
            blank.weight: blank.answer
            for blank in work.blanks
            if blank.weight is not None and blank.key.startswith("new_")
        }
    data = experiment.data
    return Sheet(
        word(experiment.title),  # those of bundled experiments are translated
        number,
        count,
        data.n,
        formula.as_text(data) if formula.is_equations(data) and data.n == 1 else "",
        _legend(experiment, found[0]),
        tuple(found),
    )


def _work(
    run: Run, t: int, word: Word, carried: Mapping[int, Written]
) -> tuple[HandWork, Mapping[int, Written]]:
    """Return a step's work, and which weights it takes from the step before."""
    alone = hand_work(run, t, word=word)
    if alone is None:
        reason = Message("at step {step} the numbers have left all bounds", step=grouped(t))
        raise RefusalError(reason)
    going_on = hand_work(run, t, word=word, carried=carried) if carried else None
    if going_on and _sharp(alone) <= _sharp(going_on):
        return going_on, carried
    return alone, {}


def _sharp(work: HandWork) -> set[str]:
    """Return the blanks of which rounding leaves enough to tell right from wrong."""
    return {blank.key for blank in work.blanks if blank.is_sharp}


def _step(work: HandWork, first: int, carried: Mapping[int, Written]) -> SheetStep:
    rows = tuple(SampleRow(i + 1, tuple(given for given in work.givens if given.row == i)) for i in work.rows)
    known = [given for given in work.givens if given.row is None]
    weights = [given for given in known if _is_weight(given) and given.weight in carried]
    calculations, at = [], first
    for title, blanks in groupby(work.blanks, lambda blank: _title(blank, work.rows)):
        lines = tuple(Line(i, blank) for i, blank in enumerate(blanks, at))
        calculations.append(Calculation(title, lines))
        at += len(lines)
    return SheetStep(
        work.step,
        work.digits,
        rows,
        tuple(given for given in known if given not in weights),
        tuple(given.symbol for given in weights),
        tuple(calculations),
        work.turns,
        work.batch,
    )


def _is_weight(given: Given) -> bool:
    """Return whether this is a parameter itself, and not what belongs to one."""
    return given.weight is not None and (given.symbol == "b" or given.symbol.startswith("w"))


def _title(blank: Blank, rows: Sequence[int]) -> Message:
    """Return what stands over a line: all of one sample belongs together."""
    if blank.row is None:
        return blank.title
    if len(rows) > 1:
        return Message("Sample {sample}", sample=str(blank.row + 1))
    return Message("From the inputs to the error") if blank.key[0] in "zae" else blank.title


def _legend(experiment: Experiment, step: SheetStep) -> tuple[tuple[str, str], ...]:
    names = experiment.data.input_names
    symbols = [given.symbol.removesuffix("′") for given in step.samples[0].cells]
    return tuple(pair for pair in zip(symbols, names, strict=False) if pair[0] != pair[1])
