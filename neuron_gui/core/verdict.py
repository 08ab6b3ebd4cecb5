"""What became of a run, in words: one sentence for the outcome and, where it is known, one for the reason."""

from dataclasses import dataclass, field

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.run import Record
from neuron_gui.core.strategies import GradientDescent, RandomGuess
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


def outcome_message(outcome: str, experiment: Experiment, last: Record, best: Record) -> Message:
    """Return the sentence that tells how a run ended."""
    stop = experiment.stop
    values = {
        "step": f"{last.step:,}",
        "error": number(last.max_abs_error),
        "tolerance": number(stop.tolerance or 0),
        "target": number(stop.target_loss or 0),
        "loss": number(last.loss),
        "best": f"{best.step:,}",
        "best_error": number(best.max_abs_error),
    }
    texts = {
        "solved": "Solved at step {step}: no error is larger than the tolerance, {tolerance}.",
        "reached_loss": "Reached the target loss, {target}, at step {step}.",
        "diverged": "Diverged at step {step}: the numbers grew out of bounds.",
        "stalled": "Stalled at step {step}: the last update changed nothing; the largest error is {error}.",
        "max_steps": "Not solved after {step} steps: the largest error is {error}.",
        "stopped": "Stopped at step {step}: the largest error is {error}.",
    }
    if isinstance(experiment.strategy, RandomGuess) and outcome in ("max_steps", "stopped"):
        return Message(
            "Not solved after {step} guesses: the best was guess {best}, with an error of {best_error}.",
            values,
        )
    if stop.tolerance is None and outcome == "max_steps":
        return Message("Ended after {step} steps: the largest error is {error}.", values)
    return Message(texts[outcome], values)


def rate_message(experiment: Experiment, known: Theory | SafeRate | None) -> Message | None:
    """Return how the learning rate compares with the largest stable one, where theory knows that."""
    s = experiment.strategy
    if not isinstance(s, GradientDescent) or not isinstance(known, Theory) or known.eta_max is None:
        return None
    if type(s.optimizer).__name__ != "Sgd" or s.batch != "full":
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
