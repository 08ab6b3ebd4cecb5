"""Worksheets for a class: one variant each, on data that let as few slips as possible look alike."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.handwork import RIGHT, clashes, hand_work
from neuron_gui.core.handwork.blank import Blank
from neuron_gui.core.message import Message, grouped
from neuron_gui.core.progress import Tell, untold
from neuron_gui.core.run import Run
from neuron_gui.core.variants.drawing import Drawn
from neuron_gui.core.variants.experiments import variants
from neuron_gui.core.worksheets.sheet import Sheet, Steps, Word, sheet

TRIED = 12  # draws that show how few clashes there can be


@dataclass(frozen=True)
class Sheets:
    """Worksheets, and what their author should know of them."""

    sheets: tuple[Sheet, ...]
    remarks: tuple[Message, ...]


def sheets(
    experiment: Experiment,
    steps: Steps,
    count: int = 1,
    seed: int = 0,
    *,
    word: Word = str,
    chained: bool = True,
    tell: Tell = untold,
) -> Sheets:
    """Return so many worksheets: one of the experiment itself, several of variants of it.

    Raises RefusalError where there is nothing to work out, or several are wanted and nothing varies.
    """
    made: tuple[Experiment, ...] = (experiment,)
    remarks: list[Message] = []
    sheet(experiment, steps, word=word)  # which is refused at once, and not draw by draw
    if count > 1:
        drawn = _clear(experiment, steps, count, seed, tell)
        made = drawn.variants
        remarks += [drawn.warning] if drawn.warning else []
    found = tuple(sheet(each, steps, i, len(made), word, chained) for i, each in enumerate(made, 1))
    if alike := max(len(_right_by_chance(each)) for each in found):
        remark = Message(
            "known slips that give a right number: up to {count} a sheet; more samples, or a bias, help",
            count=grouped(alike),
        )
        remarks.append(remark)
    return Sheets(found, tuple(remarks))


def _clear(experiment: Experiment, steps: Steps, count: int, seed: int, tell: Tell) -> Drawn[Experiment]:
    """Return variants with as few clashes as some draws show to be possible, or as leaves enough of them."""
    trial = variants(experiment, TRIED, seed, lambda _: tell(0)).variants
    found = sorted(_clashes(other, steps) for other in trial)
    for most in (found[0], found[len(found) // 2], inf):
        drawn = variants(
            experiment, count, seed, tell, lambda other, most=most: _clashes(other, steps) <= most
        )
        if drawn.warning is None:
            break
    return drawn


def _clashes(experiment: Experiment, steps: Steps) -> int:
    """Return how much cannot be told apart in the first of the steps."""
    run = Run(experiment)
    run.advance(steps.first)
    work = hand_work(run, steps.first)
    return len(set(clashes(work.blanks))) if work else 0


def _right_by_chance(each: Sheet) -> set[tuple[str, str]]:
    blanks: tuple[Blank, ...] = tuple(line.blank for line in each.lines)
    return {(clash.blank, clash.second) for clash in clashes(blanks) if clash.first == RIGHT}
