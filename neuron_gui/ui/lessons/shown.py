"""What the lesson's panel shows: a lesson at one of its steps, and what came of that."""

# ruff: noqa: D102 - what they are stands in `LessonPlayer`

from typing import Protocol

from neuron_gui.core.lessons.lesson import Lesson, Step, StepResult
from neuron_gui.core.lessons.sketches import Points
from neuron_gui.core.lessons.tries import TryQuestion
from neuron_gui.core.reports.answers import Answer
from neuron_gui.ui.lessons.progress import LessonProgress


class Shown(Protocol):
    """A lesson that is being taken, or looked at while it is written. `met` are the step's tasks that are."""

    @property
    def lesson(self) -> Lesson | None: ...
    @property
    def key(self) -> str: ...
    @property
    def at(self) -> int: ...
    @property
    def step(self) -> Step | None: ...
    @property
    def progress(self) -> LessonProgress: ...
    @property
    def asking(self) -> bool: ...
    @property
    def waiting(self) -> bool: ...
    @property
    def prediction(self) -> float | None: ...
    @property
    def sketch(self) -> Points: ...
    @property
    def tries(self) -> TryQuestion | None: ...
    @property
    def best(self) -> Answer | None: ...
    @property
    def judgement(self) -> StepResult | None: ...
    @property
    def agreed(self) -> bool | None: ...
    @property
    def fault(self) -> str: ...
    @property
    def met(self) -> tuple[bool, ...]: ...
    @property
    def displaced(self) -> bool: ...

    def predict(self, value: float, sketch: Points = ()) -> None:
        """Take a prediction."""

    def leave(self) -> None:
        """End the lesson."""
