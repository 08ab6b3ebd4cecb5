"""What is right in a lesson, by which the answers of reports are judged anew: whatever they claim."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from neuron_gui.core.lessons.check import check
from neuron_gui.core.lessons.lesson import Ask, Changes, Lesson, Step
from neuron_gui.core.lessons.sketches import Made, SketchQuestion
from neuron_gui.core.lessons.tries import TryQuestion
from neuron_gui.core.message import RefusalError
from neuron_gui.core.reports.answers import Answer


@dataclass(frozen=True)
class Question:
    """A question and its right answer; None where that follows from what a learner chose freely.

    What a run has `made` is the right answer to a question for a sketch.
    """

    ask: Ask
    right: float | None
    made: Made | None = None


@dataclass(frozen=True)
class Key:
    """The questions of a lesson by step, from 1 on; `texts` are the SHA-256 of it and its translations."""

    texts: frozenset[str]
    questions: dict[int, Question]

    @classmethod
    def of(cls, lesson: Lesson, translations: Sequence[Lesson] = ()) -> Key:
        """Make every run of a lesson; raise LessonError where it does not tell what is right."""
        questions, free = {}, False
        for number, (step, result) in enumerate(zip(lesson.steps, check(lesson), strict=True), 1):
            free = _is_free(step) or (free and not step.sets_up)
            if step.ask:
                questions[number] = Question(step.ask, None if free else result.right, result.made)
        return cls(frozenset(text.sha256 for text in (lesson, *translations)), questions)

    def asks(self, answer: Answer) -> bool:
        """Return whether an answer is one to a question of this lesson."""
        return answer.sha256 in self.texts and answer.step in self.questions

    def accepts(self, answer: Answer) -> bool:
        """Return whether such an answer is right; where a learner had the choice, as the report has it."""
        question = self.questions[answer.step]
        if answer.prediction is None:
            return False
        if isinstance(question.ask, TryQuestion):
            return _is_good(question.ask, answer)
        if question.right is None:
            return answer.right is True
        if isinstance(question.ask, SketchQuestion) and question.made:
            return bool(answer.drawn and question.ask.agrees(answer.drawn.sketch, question.made))
        return question.ask.accepts(answer.prediction, question.right)


def _is_good(ask: TryQuestion, answer: Answer) -> bool:
    """Return whether the run of a best try, made again, is good enough, and is worth what the answer says."""
    if answer.best is None:
        return False
    try:
        value = ask.again({turned.path: turned.value for turned in answer.best.turned}).value
    except RefusalError:  # there is no such experiment
        return False
    return value is not None and value == answer.prediction and ask.accepts(value, ask.aim)


def _is_free(step: Step) -> bool:
    return any(isinstance(task, Changes) for task in step.tasks)
