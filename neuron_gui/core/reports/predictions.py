"""What a class predicted: for each question how many took which answer, or a number in which range."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil, floor, log10

from neuron_gui.core.lessons.sketch_lines import as_told
from neuron_gui.core.message import Message
from neuron_gui.core.numbers import displayed, told_apart
from neuron_gui.core.reports.answers import Answer

MAX_BARS = 9  # that are read from the back of a room
TAIL = 10  # one in so many lies below, and as many above, what is cut into ranges of equal width


@dataclass(frozen=True)
class Bar:
    """An answer to choose, a number or a range: how many have predicted it, and whether it is right."""

    label: str | Message
    count: int
    right: bool


@dataclass(frozen=True)
class Predictions:
    """A question of a lesson, and what was predicted; where learners chose freely several may be right.

    The step is None of what was worked out by hand: its question names one of the run.
    """

    lesson: str
    step: int | None
    question: str
    bars: tuple[Bar, ...]

    @property
    def count(self) -> int:
        """How many have predicted something."""
        return sum(bar.count for bar in self.bars)


def predictions(answers: Iterable[Answer]) -> list[Predictions]:
    """Return the questions that these are answers to, in the order of lessons and steps."""
    asked: dict[tuple[str, int, str, tuple[str, ...]], list[Answer]] = defaultdict(list)
    for answer in answers:
        asked[answer.lesson, answer.step, answer.question, answer.options].append(answer)
    return [
        Predictions(lesson, step if found[0].sha256 else None, question, _bars(options, found))
        for (lesson, step, question, options), found in sorted(asked.items(), key=lambda item: item[0])
    ]


def _bars(options: Sequence[str], answers: Sequence[Answer]) -> tuple[Bar, ...]:
    given = [answer for answer in answers if answer.prediction is not None]
    predicted = [answer.prediction for answer in given if answer.prediction is not None]
    right = {answer.happened for answer in given if answer.happened is not None}
    if options:
        counts, sketched = Counter(predicted), any(answer.drawn for answer in answers)
        return tuple(
            Bar(as_told(option, sketched), counts[i], i in right) for i, option in enumerate(options)
        )
    counts, accepted = Counter(predicted), right | {answer.prediction for answer in given if answer.right}
    typed = {displayed(value) for value in predicted if value in accepted}
    values = sorted({*predicted, *(value for value in right if displayed(value) not in typed)})
    if len(values) <= MAX_BARS:
        named = zip(told_apart(*values), values, strict=True)
        return tuple(Bar(name, counts[value], value in accepted) for name, value in named)
    return _ranges(sorted(predicted), right)


def _ranges(predicted: Sequence[float], right: set[float]) -> tuple[Bar, ...]:
    """Return bars of ranges, the first and the last without an end; the outermost only if there are any."""
    edges = _edges(predicted)
    labels: list[str | Message] = [
        Message("under {number}", number=displayed(edges[0])),
        *(f"{displayed(low)} – {displayed(high)}" for low, high in pairwise(edges)),
        Message("{number} and more", number=displayed(edges[-1])),
    ]
    counts = Counter(bisect_right(edges, value) for value in predicted)
    hits = {bisect_right(edges, value) for value in right}
    bars = [Bar(label, counts[i], i in hits) for i, label in enumerate(labels)]
    there = [i for i, bar in enumerate(bars) if bar.count or bar.right]
    return tuple(bars[there[0] : there[-1] + 1])


def _edges(predicted: Sequence[float]) -> list[float]:
    """Return round numbers, at most MAX_BARS - 1 of them, between which most of what was predicted lies."""
    tail = len(predicted) // TAIL
    low, high = predicted[tail], predicted[-1 - tail]
    width = _round_up(high / (MAX_BARS - 3) - low / (MAX_BARS - 3)) or abs(low) or 1.0
    first = floor(low / width)
    return sorted({width * i for i in range(first, ceil(high / width) + 1)})


def _round_up(width: float) -> float:
    """Return the next number that is 1, 2 or 5 times a power of ten."""
    if width <= 0:
        return 0.0
    power = 10.0 ** floor(log10(width))
    return next((power * factor for factor in (1, 2, 5) if power * factor >= width), power * 10)
