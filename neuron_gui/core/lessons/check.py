"""Whether a lesson is true: every claim, answer and gap is compared with the engine's own run."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import groupby

from msgspec import Struct

from neuron_gui.core.journal import live_options
from neuron_gui.core.lessons.facts import FactError, said
from neuron_gui.core.lessons.faults import Faults, refuse
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
from neuron_gui.core.lessons.sketches import Made, SketchQuestion
from neuron_gui.core.lessons.tries import TryQuestion
from neuron_gui.core.lessons.try_check import check_try
from neuron_gui.core.message import Message
from neuron_gui.core.progress import Tell, untold
from neuron_gui.core.run import Run
from neuron_gui.core.simulation import finished
from neuron_gui.core.verdict.shapes import shape

SEEDS = 5  # that are tried where the learner is to take another one
PIECE = 0.05  # seconds of a run, after which whoever waits for it may end it


class Checked(Struct, frozen=True):
    """What came of a step, of several rehearsals of the first, and what the lesson says of it untruly."""

    result: StepResult
    faults: tuple[LessonError, ...]


def check(lesson: Lesson, tell: Tell = untold) -> list[StepResult]:
    """Do what each step asks for, and raise LessonError for the first step that says what is not so.

    That has all that is not so in this step. Returns what came of each step; `tell` hears how far that is.
    """
    results = []
    for checked in examine(lesson, tell):
        refuse(checked.faults)
        results.append(checked.result)
    return results


def examine(lesson: Lesson, tell: Tell = untold) -> Iterator[Checked]:
    """Do what each step asks for, and yield what came of it; `tell` may raise to end it."""
    done, count = 0, max(1, len(lesson.steps))
    told = rehearsals(lesson, lambda: tell(done / count))
    for _, rehearsed in groupby(told, key=lambda pair: pair[0].line):
        yield _checked(rehearsed)
        done += 1
        tell(done / count)


def _checked(rehearsed: Iterator[tuple[Step, Run]]) -> Checked:
    """Compare a step with its runs, up to the first that it is not true of."""
    faults, results = Faults(), []
    for step, run in rehearsed:
        if not faults.found:
            results.append(_compared(step, run, faults))
    return Checked(results[0], faults.found)


def _compared(step: Step, run: Run, faults: Faults) -> StepResult:
    # Of what is to be tried, the text tells what becomes of what is set up.
    unturned = finished(step.ask.start) if isinstance(step.ask, TryQuestion) else run
    for claim in step.claims:
        with faults.noted(claim.line):
            _check_claim(claim, unturned)

    @contextmanager
    def noted(line: int) -> Iterator[None]:
        with faults.noted(line):
            try:
                yield
            except FactError as error:
                reason = Message("in “{title}” {reason}", title=step.title, reason=error.reason)
                raise LessonError(line, reason) from None

    result = judge(step, run, noted)
    if isinstance(step.ask, SketchQuestion) and result.made:
        with noted(step.ask_line):
            _check_shape(step.ask, result.made)
    if isinstance(step.ask, TryQuestion) and result.tried:
        with noted(step.ask_line):
            check_try(step.ask, result.tried, unturned)
    return result


def _check_shape(ask: SketchQuestion, made: Made) -> None:
    found = shape(made.points, made.frame)
    if ask.expected and ask.expected != found:
        raise FactError(
            Message("“answer: {shape}” is not so; here it {found}", shape=ask.expected, found=found)
        )


def _check_claim(claim: Claim, run: Run) -> None:
    if not claim.condition.holds(run):
        value = said(claim.condition.left.of(run), 17)
        raise FactError(
            Message("“{claim}” is not so; here it is {value}", claim=claim.condition.text, value=value)
        )


def rehearsals(lesson: Lesson, pause: Callable[[], object] = lambda: None) -> Iterator[tuple[Step, Run]]:
    """Yield each step with the run of a learner who does just what the step asks for.

    Where that is to take another seed, it comes once for each of five. A step that sets nothing up goes on
    with the runs that are there, as it does in the window: look at each before going on. `pause` is called
    again and again meanwhile, and may raise to end it.
    """
    runs: list[Run] = []
    for step in lesson.steps:
        runs = [Run(step.experiment)] if step.sets_up or not runs else runs
        runs = [_taken(step, run, pause) for begun in runs for run in _reseeded(step, begun)]
        yield from ((step, run) for run in runs)


def _reseeded(step: Step, run: Run) -> list[Run]:
    if Changes("seed") not in step.tasks:
        return [run]
    seed = run.current.seed
    return [_turned(run, "seed", seed + more) for more in range(1, SEEDS + 1)]


def _taken(step: Step, run: Run, pause: Callable[[], object]) -> Run:
    """Return the run after turning what is to be turned, and after the steps that are to be made."""
    for path, value in step.turns:
        run = _turned(run, path, value)
    wanted = max((task.count for task in step.tasks if isinstance(task, StepsMade)), default=0)
    if RunEnds() in step.tasks:
        wanted = run.steps + run.current.stop.max_steps
    while run.advance(max(0, wanted - run.steps), PIECE):
        pause()
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
