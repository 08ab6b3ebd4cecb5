"""Whether a lesson in another language is the same lesson: everything but the words has to agree."""

from collections.abc import Iterator

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.lessons.facts import GAP
from neuron_gui.core.lessons.faults import refuse
from neuron_gui.core.lessons.lesson import (
    Ask,
    Lesson,
    LessonError,
    MultipleChoice,
    Step,
    WorkOut,
    options_of,
)
from neuron_gui.core.lessons.sketches import SketchQuestion
from neuron_gui.core.lessons.tries import TryQuestion
from neuron_gui.core.message import Message


def compare(translation: Lesson, original: Lesson) -> None:
    """Raise LessonError where a translation is not as the original; it has all such differences."""
    refuse(_found(translation, original))


def _found(translation: Lesson, original: Lesson) -> Iterator[LessonError]:
    """Yield whatever is not as in the original, in the order of the lines."""
    if bool(translation.about) != bool(original.about):
        yield LessonError(1, Message("expected an introduction just where the original has one"))
    if [need.name for need in translation.needs] != [need.name for need in original.needs]:
        line = translation.needs[0].line if translation.needs else 1
        yield LessonError(line, Message("expected “needs:” with the same lessons as the original has"))
    if len(translation.steps) != len(original.steps):
        line = translation.steps[-1].line
        wanted, got = len(original.steps), len(translation.steps)
        yield LessonError(
            line, Message("steps: expected {wanted}, got {got}", wanted=f"{wanted}", got=f"{got}")
        )
        return  # which of them belong together is not known
    for step, known in zip(translation.steps, original.steps, strict=True):
        ours, theirs = _all_but_words(step), _all_but_words(known)
        for what, value in theirs.items():
            if ours[what] != value:
                yield LessonError(step.line, _difference(step.title, known.title, what))


def _difference(title: str, known: str, what: str) -> Message:
    return Message("in “{title}” {what} is not as in “{known}”", title=title, what=what, known=known)


def _all_but_words(step: Step) -> dict[str, object]:
    """Return what has to be the same in every language, by the line of the file that says it."""
    return {
        "“setup:”": (step.sets_up, _without_words(step.experiment)),
        "“unseen:”": step.unseen and (step.unseen.inputs.tolist(), step.unseen.targets.tolist()),
        "“point:”": step.point,
        "“until:”": step.tasks,
        "“claim:”": [claim.condition for claim in step.claims],
        "“ask:”": _right(step.ask),
        "“said:”": [(bool(option.said), sorted(GAP.findall(option.said))) for option in options_of(step.ask)],
        "“after:”": (bool(step.after), sorted(GAP.findall(" ".join(step.after)))),
        "“exercise:”": bool(step.exercise),
    }


def _without_words(experiment: Experiment) -> dict[str, object]:
    """Return an experiment without title, notes and names."""
    content = experiment.to_dict()
    data = {key: value for key, value in content["data"].items() if not key.endswith(("name", "names"))}
    return {**content, "title": "", "notes": "", "data": data}


def _right(ask: Ask | None) -> object:
    """Return what decides whether an answer is right."""
    if ask is None:
        return None
    if isinstance(ask, MultipleChoice):
        return [option.holds for option in ask.options]
    if isinstance(ask, SketchQuestion):
        return ask.of, ask.steps, ask.between, ask.expected, [option.shapes for option in ask.options]
    if isinstance(ask, TryQuestion):
        return ask.rules
    return ask.step if isinstance(ask, WorkOut) else (ask.fact, ask.within, ask.relative)
