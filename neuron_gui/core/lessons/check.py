"""Whether a lesson is true: every claim, answer and gap is compared with the engine's own run."""

from collections.abc import Iterator
from itertools import groupby

from neuron_gui.core.journal import live_options
from neuron_gui.core.lessons.facts import FactError, said
from neuron_gui.core.lessons.lesson import (
    Changes,
    Claim,
    Lesson,
    LessonError,
    RunEnds,
    Step,
    StepResult,
    StepsMade,
    judge,
)
from neuron_gui.core.lessons.shapes import shape
from neuron_gui.core.lessons.sketches import Made, SketchQuestion
from neuron_gui.core.lessons.tries import TryQuestion, finished
from neuron_gui.core.lessons.try_check import check_try
from neuron_gui.core.message import Message
from neuron_gui.core.progress import Tell, untold
from neuron_gui.core.run import Run

SEEDS = 5  # that are tried where the learner is to take another one


def check(lesson: Lesson, tell: Tell = untold) -> list[StepResult]:
    """Do what each step asks for, and raise LessonError where what the lesson says is not so.

    Returns what came of each step; of several rehearsals, of the first. `tell` hears how far that is.
    """
    came = []
    for step, run in rehearsals(lesson):
        came.append((step, _checked(step, run)))
        tell((lesson.steps.index(step) + 1) / len(lesson.steps))
    return [next(group)[1] for _, group in groupby(came, key=lambda pair: pair[0].line)]


def _checked(step: Step, run: Run) -> StepResult:
    unturned = (
        finished(step.ask.start) if isinstance(step.ask, TryQuestion) else run
    )  # what the text tells of
    for claim in step.claims:
        _check_claim(claim, unturned)
    try:
        result = judge(step, run)
        if isinstance(step.ask, SketchQuestion) and result.made:
            _check_shape(step.ask, result.made)
        if isinstance(step.ask, TryQuestion) and result.tried:
            check_try(step.ask, result.tried, unturned)
        return result
    except FactError as error:
        reason = Message("in “{title}” {reason}", title=step.title, reason=error.reason)
        raise LessonError(step.line, reason) from None


def _check_shape(ask: SketchQuestion, made: Made) -> None:
    found = shape(made.points, made.frame)
    if ask.expected and ask.expected != found:
        raise FactError(
            Message("“answer: {shape}” is not so; here it {found}", shape=ask.expected, found=found)
        )


def _check_claim(claim: Claim, run: Run) -> None:
    try:
        if not claim.condition.holds(run):
            value = said(claim.condition.left.of(run), 17)
            reason = Message(
                "“{claim}” is not so; here it is {value}", claim=claim.condition.text, value=value
            )
            raise FactError(reason)
    except FactError as error:
        raise LessonError(claim.line, error.reason) from None


def rehearsals(lesson: Lesson) -> Iterator[tuple[Step, Run]]:
    """Yield each step with the run of a learner who does just what the step asks for.

    Where that is to take another seed, it comes once for each of five. A step that sets nothing up goes on
    with the runs that are there, as it does in the window: look at each before going on.
    """
    runs: list[Run] = []
    for step in lesson.steps:
        runs = [Run(step.experiment)] if step.sets_up or not runs else runs
        runs = [_taken(step, run) for begun in runs for run in _reseeded(step, begun)]
        yield from ((step, run) for run in runs)


def _reseeded(step: Step, run: Run) -> list[Run]:
    if Changes("seed") not in step.tasks:
        return [run]
    seed = run.current.seed
    return [_turned(run, "seed", seed + more) for more in range(1, SEEDS + 1)]


def _taken(step: Step, run: Run) -> Run:
    """Return the run after turning what is to be turned, and after the steps that are to be made."""
    for path, value in step.turns:
        run = _turned(run, path, value)
    if RunEnds() in step.tasks:
        run.advance(run.current.stop.max_steps)
    else:
        wanted = max((task.count for task in step.tasks if isinstance(task, StepsMade)), default=0)
        run.advance(max(0, wanted - run.steps))
    return run


def _turned(run: Run, path: str, value: object) -> Run:
    """Turn an option as the window does: a run under way goes on where it can, any other begins anew."""
    experiment = run.current.with_value(path, value)
    if experiment == run.current:
        return run
    if run.steps and run.outcome is None and path in live_options(run.current):
        run.change(path, value)
        return run
    return Run(experiment)
