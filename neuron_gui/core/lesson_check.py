"""Whether a lesson is true: every claim, answer and gap is compared with the engine's own run."""

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.facts import FactError, said
from neuron_gui.core.lesson import Becomes, Claim, Lesson, LessonError, RunEnds, Step, StepsMade, judge
from neuron_gui.core.message import Message
from neuron_gui.core.run import Run


def check(lesson: Lesson) -> None:
    """Do what each step asks for, and raise LessonError where what the lesson says is not so."""
    for step in lesson.steps:
        run = rehearsed(step)
        for claim in step.claims:
            _check_claim(claim, run)
        try:
            judge(step, run)
        except FactError as error:
            reason = Message("in “{title}” {reason}", title=step.title, reason=error.reason)
            raise LessonError(step.line, reason) from None


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


def rehearsed(step: Step) -> Run:
    """Return the run of a learner who does just what the step asks for."""
    run = Run(_turned(step))
    if any(isinstance(goal, RunEnds) for goal in step.goals):
        run.advance(run.experiment.stop.max_steps)
    else:
        run.advance(max((goal.count for goal in step.goals if isinstance(goal, StepsMade)), default=0))
    return run


def _turned(step: Step) -> Experiment:
    """Return the experiment with the options that the learner is to turn."""
    values = [(goal.path, goal.value) for goal in step.goals if isinstance(goal, Becomes)]
    return step.experiment.with_values(values) if values else step.experiment
