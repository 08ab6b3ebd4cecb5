"""What a learner answered to the questions of a lesson, and what happened then: as reports have it."""

import math
from itertools import pairwise
from typing import Annotated, Literal

import numpy as np
from msgspec import Meta
from msgspec.structs import replace

from neuron_gui.core.dataset import Array
from neuron_gui.core.lessons.challenges import Challenge
from neuron_gui.core.lessons.lesson import Lesson, options_of
from neuron_gui.core.lessons.sketches import LOSS, Made
from neuron_gui.core.lessons.tries import Tried, TryQuestion, Turned
from neuron_gui.core.message import Message
from neuron_gui.core.numbers import displayed
from neuron_gui.core.schema.part import ExperimentError, Part, convert
from neuron_gui.core.schema.paths import as_builtins

MAX_STEP = 1_000_000  # far more than any lesson has
MAX_POINTS = 200  # of a curve that a report has


class Drawn(Part, kw_only=True):
    """A sketch of the loss, or of the parameter `of` that name, and what the run has made of it since.

    Both are points, each a step and the value there, at most MAX_POINTS of them.
    """

    of: str
    sketch: tuple[tuple[float, float], ...]
    made: tuple[tuple[float, float], ...] = ()

    def __post_init__(self) -> None:
        super().__post_init__()
        steps = [step for step, _ in self.sketch]
        if not steps or steps[0] != 0 or any(b <= a for a, b in pairwise(steps)):
            raise ExperimentError(".sketch", Message("expected points whose steps ascend from 0"))

    def happened(self, points: Array) -> "Drawn":
        """Return it with the points (m, 2) that a run has made, thinned out where they are many."""
        return replace(self, made=_thinned(points))


def _thinned(points: Array) -> tuple[tuple[float, float], ...]:
    finite = points[np.isfinite(points).all(axis=1)]
    kept = np.unique(np.linspace(0, len(finite) - 1, MAX_POINTS).round().astype(np.intp))
    return tuple((float(step), float(value)) for step, value in finite[kept])


def _beside(tried: Tried) -> Drawn | None:
    """Return what a run has drawn beside its target, if there was one."""
    if tried.target is None or tried.made is None:
        return None
    return Drawn(of=LOSS, sketch=_thinned(tried.target), made=_thinned(tried.made))


class BestTry(Part, kw_only=True):
    """The best try at what is answered by running: what was `sought`, how the free options were turned.

    A `medal` is that of a challenge, if one was earned.
    """

    sought: Literal["find", "least", "most", "nearest"]
    turned: tuple[Turned, ...]
    medal: Literal["", "bronze", "silver", "gold"] = ""


class Answer(Part, kw_only=True):
    """A question of a lesson, and the prediction given last, of `attempts` in all; null if there is none.

    Where there are `options` to choose from, `prediction` and `happened` are numbers of options, from 0;
    where a number was asked for, they are such. As long as nothing came of a prediction, `happened` and
    `right` are null; where what happened is no finite number, `happened` alone. `given` is the time, in UTC
    as ISO 8601 has it. `step` counts the lesson's steps from 1, `sha256` is that of the lesson's text.
    What was `drawn` goes with a question for a sketch, whose options are the shapes that it may have, or
    for what draws a target. The `best` try is one of `attempts`; its value is the prediction, and `happened`
    is what there was to come to.
    """

    lesson: str
    sha256: str
    step: Annotated[int, Meta(ge=1, le=MAX_STEP)]
    question: str
    options: tuple[str, ...] = ()
    prediction: float | None = None
    given: str | None = None
    happened: float | None = None
    right: bool | None = None
    attempts: Annotated[int, Meta(ge=0, le=MAX_STEP)] = 0
    drawn: Drawn | None = None
    best: BestTry | None = None

    def __post_init__(self) -> None:
        super().__post_init__()
        for name in ("prediction", "happened"):
            chosen = getattr(self, name)
            if self.options and chosen is not None and chosen not in range(len(self.options)):
                reason = Message(
                    "expected the number of an option, from 0 to {last}, got {found}",
                    last=str(len(self.options) - 1),
                    found=displayed(chosen),
                )
                raise ExperimentError(f".{name}", reason)

    def predicted(self, prediction: float, given: str, drawn: Drawn | None = None) -> "Answer":
        """Return the question with one more prediction, given at that time, of which nothing came yet."""
        return replace(
            self,
            prediction=float(prediction),
            given=given,
            happened=None,
            right=None,
            attempts=min(self.attempts + 1, MAX_STEP),
            drawn=drawn,
        )

    def judged(self, happened: float, right: bool, made: Made | None = None) -> "Answer":
        """Return the question with what happened, or was made, and whether the prediction was right."""
        drawn = self.drawn.happened(made.points) if self.drawn and made else self.drawn
        found = float(happened) if math.isfinite(happened) else None
        return replace(self, happened=found, right=right, drawn=drawn)

    def tried(self, ask: TryQuestion, came: Tried, given: str) -> "Answer":
        """Return the question after one more try: the best stays, and the same again is no other."""
        value = came.value
        if value is None or (self.best and self.best.turned == came.turned):
            return self
        counted = replace(self, attempts=min(self.attempts + 1, MAX_STEP))
        if self.prediction is not None and not ask.is_better(value, self.prediction):
            return counted
        medal = ask.medal(value) if isinstance(ask, Challenge) else ""
        sought = ask.kind if isinstance(ask, Challenge) else "find"
        best = convert({"sought": sought, "turned": as_builtins(came.turned), "medal": medal}, BestTry)
        right, drawn = ask.accepts(value, ask.aim), _beside(came)
        return replace(
            counted,
            prediction=value,
            given=given,
            happened=ask.aim,
            right=right,
            best=best,
            drawn=drawn,
        )

    def in_words(self, value: float | None) -> str:
        """Return a prediction, or what happened, as people read it; nothing where there is none."""
        if value is None:
            return ""
        return self.options[int(value)] if self.options else displayed(value)


def question(lesson: Lesson, at: int) -> Answer:
    """Return the question of a lesson's step, counted from 0, not yet answered."""
    ask = lesson.steps[at].ask
    assert ask
    return Answer(
        lesson=lesson.title,
        sha256=lesson.sha256,
        step=at + 1,
        question=ask.question,
        options=tuple(option.text for option in options_of(ask)),
    )


def questions(lesson: Lesson) -> tuple[Answer, ...]:
    """Return every question of a lesson, not yet answered."""
    return tuple(question(lesson, at) for at, step in enumerate(lesson.steps) if step.ask)
