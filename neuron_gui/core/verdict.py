"""What became of a run, in words: one sentence for the outcome and, where it is known, one for the reason."""

from dataclasses import dataclass, field

from neuron_gui.core.dataset import scaled
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.run import Record
from neuron_gui.core.strategies import GradientDescent, RandomGuess, StepSign
from neuron_gui.core.theory import SafeRate, Theory


@dataclass(frozen=True)
class Message:
    """A sentence with named gaps, and what fills them: translated first, filled in afterwards."""

    text: str
    values: dict[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.text.format(**self.values)


def number(value: float, digits: int = 6) -> str:
    """Return a number as people read it, with so many significant digits."""
    return f"{value:.{digits}g}"


ENDINGS = {
    "solved": "Solved at step {step}: no error is larger than the tolerance, {tolerance}.",
    "reached_loss": "Reached the target loss, {target}, at step {step}.",
    "diverged": "Diverged at step {step}: the numbers grew out of bounds.",
    "stalled": "Stalled at step {step}: the last update changed nothing; the largest error is {error}.",
    "max_steps": "Not solved after {step} steps: the largest error is {error}.",
    "stopped": "Stopped at step {step}: the largest error is {error}.",
}
ENDED = "Ended after {step} steps: the largest error is {error}."
NOT_GUESSED = "Not solved after {step} guesses: the best was guess {best}, with an error of {best_error}."
ENDED_GUESSING = "Ended after {step} guesses: the best was guess {best}, with an error of {best_error}."


def outcome_message(outcome: str, experiment: Experiment, last: Record, best: Record) -> Message:
    """Return the sentence that tells how a run ended."""
    stop = experiment.stop
    text = ENDINGS[outcome]
    if isinstance(experiment.strategy, RandomGuess) and outcome in ("max_steps", "stopped"):
        text = ENDED_GUESSING if stop.tolerance is None else NOT_GUESSED
    elif outcome == "max_steps" and stop.tolerance is None:
        text = ENDED
    values = {
        "step": f"{last.step:,}",
        "error": number(last.max_abs_error),
        "tolerance": number(stop.tolerance or 0),
        "target": number(stop.target_loss or 0),
        "best": f"{best.step:,}",
        "best_error": number(best.max_abs_error),
    }
    return Message(text, values)


def rate_message(experiment: Experiment, known: Theory | SafeRate | None) -> Message | None:
    """Return how the learning rate compares with the largest stable one, where theory knows that."""
    s = experiment.strategy
    if not isinstance(s, GradientDescent) or not s.plain:
        return None
    if not isinstance(known, Theory) or known.eta_max is None:
        return None
    values = {
        "rate": number(s.learning_rate),
        "limit": number(known.eta_max, 3),
        "times": number(s.learning_rate / known.eta_max, 3),
    }
    if s.learning_rate > known.eta_max:
        return Message(
            "Learning rate {rate} is {times} times the largest stable one, {limit}: it diverges.", values
        )
    if known.eta_safe is not None and s.learning_rate > known.eta_safe:
        return Message("Learning rate {rate} overshoots and comes back; {limit} would diverge.", values)
    return Message("Learning rate {rate} is stable; above {limit} it would diverge.", values)


def direction_message(experiment: Experiment) -> Message | None:
    """Return a warning where step-sign correction by the error alone goes wrong: at negative inputs."""
    s = experiment.strategy
    if not isinstance(s, StepSign) or s.direction == "error_times_input":
        return None
    X, _, _ = scaled(experiment.data.inputs, experiment.scaling)
    negative = (X < 0).any(axis=0)
    if not negative.any():
        return None
    return Message(
        "Input {name} is negative at times, where the error's sign alone steps the wrong way; "
        "the direction error_times_input steps the right one.",
        {"name": experiment.data.input_names[int(negative.argmax())]},
    )
