"""What was answered to the questions of lessons, kept in the settings, for reports to tell of."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from neuron_gui import lesson_files
from neuron_gui.core.lessons.lesson import Lesson, StepResult
from neuron_gui.core.lessons.sketches import Points, SketchQuestion
from neuron_gui.core.lessons.tries import Tried, TryQuestion
from neuron_gui.core.reports.answers import Answer, Drawn, question, questions
from neuron_gui.core.schema.part import ExperimentError, convert
from neuron_gui.core.schema.paths import as_builtins
from neuron_gui.ui.settings import Settings, kept_json


class AnswerBook:
    """The last answer to every question, by lesson and step. `key` is a bundled lesson's name or a path."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def of(self, key: str, lesson: Lesson) -> tuple[Answer, ...]:
        """Return every question of a lesson, answered or not; what was answered to another text is not.

        A bundled lesson is the same in every language.
        """
        kept = _kept(self._settings.answers).get(key, {})
        return tuple(_answered(asked, kept.get(str(asked.step)), key) for asked in questions(lesson))

    def at(self, key: str, lesson: Lesson, at: int) -> Answer:
        """Return the question of one step, counted from 0, answered or not."""
        return _answered(
            question(lesson, at), _kept(self._settings.answers).get(key, {}).get(str(at + 1)), key
        )

    def predicted(self, key: str, lesson: Lesson, at: int, prediction: float, sketch: Points = ()) -> None:
        """Keep a prediction that is given now, at a step counted from 0, with the sketch if it is one."""
        given = _now()
        ask = lesson.steps[at].ask
        drawn = Drawn(of=ask.of, sketch=tuple(sketch)) if isinstance(ask, SketchQuestion) else None
        self._keep(key, lesson, at, lambda answer: answer.predicted(prediction, given, drawn))

    def judged(self, key: str, lesson: Lesson, at: int, came: StepResult, right: bool) -> None:
        """Keep what happened, and whether the prediction was right."""
        happened = came.right
        if happened is not None:
            self._keep(key, lesson, at, lambda answer: answer.judged(happened, right, came.made))

    def tried(self, key: str, lesson: Lesson, at: int, tried: Tried) -> None:
        """Keep one more try at a step; of all that count, the best."""
        ask = lesson.steps[at].ask
        assert isinstance(ask, TryQuestion)
        self._keep(key, lesson, at, lambda answer: answer.tried(ask, tried, _now()))

    def _keep(self, key: str, lesson: Lesson, at: int, changed: Callable[[Answer], Answer]) -> None:
        def noted(text: str) -> str:
            kept = _kept(text)
            steps = kept.get(key, {})
            answer = changed(_answered(question(lesson, at), steps.get(str(at + 1)), key))
            return json.dumps({**kept, key: {**steps, str(at + 1): as_builtins(answer)}})

        self._settings.change("answers", noted)


def _now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _answered(asked: Answer, kept: object, key: str) -> Answer:
    """Return what is kept of a question, if it is an answer to it; else the question."""
    try:
        answer = convert(kept, Answer)
    except ExperimentError:
        return asked
    same = answer.sha256 == asked.sha256 or key in lesson_files.lesson_outlines()
    return answer if same and len(answer.options) == len(asked.options) else asked


def _kept(text: str) -> dict[str, dict[str, Any]]:
    """Return what the settings have, lesson by lesson; what makes no sense counts as nothing."""
    kept = kept_json(text)
    lessons = kept.items() if isinstance(kept, dict) else ()
    return {key: steps for key, steps in lessons if isinstance(steps, dict)}
