"""Where the numbers of a finding come from, for those who ask: in a sentence or two."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from neuron_gui.core.dataset import Array
from neuron_gui.core.message import N_, Message, grouped, readable
from neuron_gui.core.numbers import MINUS, with_minus
from neuron_gui.core.optimizers import Momentum, Nesterov, Newton, Sgd
from neuron_gui.core.rounded import at_least
from neuron_gui.core.strategies import GradientDescent, StepSign
from neuron_gui.core.theory.theory import Theory, theory
from neuron_gui.core.verdict.findings.situation import Situation

FEW = 4  # numbers are written out in a formula
LONGEST_NAME = 20
NARROWER = 2.0  # times as narrow a valley is, before the inputs are scaled, that is said to be
NEARLY_ALL = 99  # per cent; two digits would say 100 of what is a little less

LIMIT = N_(
    "The limit is {formula}: 2 divided by the largest curvature of the loss. "
    "A step at that rate leads just as far to the other side."
)
LIMIT_WITH_PUSH = N_(
    "The limit is {formula}: 2 divided by the largest curvature of the loss, "
    "and moved because {momentum} of the last step is kept."
)
LIMIT_OF_NEWTON = N_(
    "Newton's step is divided by the curvature: a rate of 1 leads to the lowest loss, "
    "a rate of 2 just as far to the other side."
)
LIMIT_OF_ROW = N_("The limit of row {row} is {formula}: 2 divided by the curvature of that row's loss.")
SAFE = N_(
    "This loss has a curvature of {curvature} at most; at a rate of 1 / {curvature} no step can overshoot."
)
MOVES_MORE = N_(
    "The weight of {first} moves more than that of {second}, as {larger} > {smaller}: "
    "the slope of a weight is in proportion to its input."
)
FLATTER = N_(
    "The loss curves {before} times as much in one direction as in another, on standardized inputs {after} "
    "times: a rate that is stable in the one hardly moves in the other."
)
ONE_MOVE = N_("A step of {step} changes the error by {formula}.")
MOVES = N_(
    "A step of {step} in a single weight changes the error by {step} times the input: by {moves}. "
    "The largest number that goes into all of these is {spacing}."
)
FACTOR = N_("The factor is {formula}, from the step size and the inputs.")
CHANCE = N_(
    "The chance of one guess is {chance} %. By guess {max_steps} it is {share} %, "
    "by guess {likely} it is {surely} %."
)


# --- Gradient descent -------------------------------------------------------------------------------


def why_limit(s: Situation) -> tuple[Message, ...]:
    """Return how the largest stable rate follows from the inputs, and which weight moves more."""
    strategy = s.experiment.strategy
    if not isinstance(strategy, GradientDescent) or not isinstance(s.known, Theory):
        return ()
    optimizer, curvature = strategy.optimizer, _curvature(s, s.known)
    if isinstance(optimizer, Newton):
        return (Message(LIMIT_OF_NEWTON),)
    if isinstance(optimizer, Sgd) or (isinstance(optimizer, Momentum) and not optimizer.momentum):
        return (Message(LIMIT, formula=f"2 / {curvature}"), *_moves_more(s))
    if not isinstance(optimizer, Momentum):
        return ()
    momentum = readable(optimizer.momentum)
    formula = f"2·(1 + {momentum}) / {curvature}"
    if isinstance(optimizer, Nesterov):
        formula = f"2·(1 + {momentum}) / ((1 + 2·{momentum})·{curvature})"
    return (Message(LIMIT_WITH_PUSH, formula=formula, momentum=momentum), *_moves_more(s))


def why_limit_of_row(s: Situation, row: int) -> tuple[Message, ...]:
    """Return how the largest rate that a single row allows follows from its inputs."""
    formula = _curvature_of(s, row)
    return (Message(LIMIT_OF_ROW, row=grouped(row + 1), formula=f"2 / {formula}"),) if formula else ()


def why_safe(safe: float) -> tuple[Message, ...]:
    """Return where the safe rate of a sigmoid with cross-entropy comes from."""
    return (Message(SAFE, curvature=at_least(1 / safe)),)


def why_scaling(s: Situation) -> tuple[Message, ...]:
    """Return what standardized inputs do to the shape of the loss."""
    after = theory(s.experiment.with_value("scaling", "standardize"))
    if not isinstance(s.known, Theory) or not isinstance(after, Theory):
        return ()
    if s.known.condition_number is None or after.condition_number is None:
        return ()
    values = {"before": s.known.condition_number, "after": after.condition_number}
    if values["before"] < NARROWER * values["after"]:
        return ()  # it is other units that count, and not the shape
    return (Message(FLATTER, **{name: _times(value) for name, value in values.items()}),)


def _times(value: float) -> str:
    return grouped(float(readable(value, 3)))


def _curvature(s: Situation, known: Theory) -> str:
    """Return the largest curvature as it follows from the inputs, or else as a number."""
    formula = _curvature_of(s, 0) if len(s.X) == 1 else ""
    return formula or readable(known.eigenvalues[0])


def _curvature_of(s: Situation, row: int) -> str:
    """Return the curvature of a row's loss, 2·(x² + y²), as a formula; nothing where that would be none."""
    e = s.experiment
    inputs = _with_bias(s, s.X[row])
    if len(inputs) > FEW or e.scaling != "none" or (e.loss.l2 and e.neuron.bias.trainable):
        return ""
    squares = _sum(f"{readable(abs(x))}²" for x in inputs)
    formula = f"2·({squares})" if e.loss.kind == "mse" else squares
    return f"({formula} + {readable(e.loss.l2)})" if e.loss.l2 else f"({formula})"


def _moves_more(s: Situation) -> tuple[Message, ...]:
    """Return which weight of a single row moves most and which least, where penalties do not count."""
    e = s.experiment
    sizes = np.abs(s.X[0])
    most, least = int(sizes.argmax()), int(sizes.argmin())
    if len(s.X) > 1 or e.loss.l1 or e.loss.l2 or sizes[most] == sizes[least]:
        return ()
    names = e.data.input_names
    return (
        Message(
            MOVES_MORE,
            first=_short(names[most]),
            second=_short(names[least]),
            larger=_size(s.X[0, most]),
            smaller=_size(s.X[0, least]),
        ),
    )


def _size(x: float) -> str:
    return readable(x) if x >= 0 else f"|{with_minus(readable(x))}|"


# --- Step-sign correction ---------------------------------------------------------------------------


def why_spacing(s: Situation, strategy: StepSign, spacing: float) -> tuple[Message, ...]:
    """Return how the smallest change of an equation's error follows from its inputs."""
    inputs, step = _with_bias(s, s.X[0]), readable(strategy.step)
    if len(inputs) > FEW:
        return ()
    if len(inputs) == 1 or strategy.order == "together":
        moved = np.abs(inputs) if strategy.direction == "error_times_input" else inputs
        total = f"({_sum(map(readable, moved))})" if len(moved) > 1 else readable(abs(moved[0]))
        return (Message(ONE_MOVE, step=step, formula=f"{step}·{total} = {readable(spacing)}"),)
    moves = ", ".join(readable(strategy.step * abs(float(x))) for x in inputs)
    return (Message(MOVES, step=step, moves=moves, spacing=readable(spacing)),)


def why_factor(s: Situation, strategy: StepSign) -> tuple[Message, ...]:
    """Return how the factor of a proportional step follows from the inputs of a single row."""
    inputs, step = _with_bias(s, s.X[0]), readable(strategy.step)
    if len(s.X) > 1 or len(inputs) > FEW:
        return ()
    terms = [readable(x) for x in inputs]
    if strategy.direction == "error_times_input":
        terms = [f"{readable(abs(x))}²" for x in inputs]
    together = f"1 − {step}·({_sum(terms)})"
    in_turn = "·".join(f"(1 − {step}·{_bracketed(term)})" for term in terms)
    return (Message(FACTOR, formula=together if strategy.order == "together" else in_turn),)


def _with_bias(s: Situation, row: Array) -> Array:
    """Return a row's inputs, with 1 for a bias that learns."""
    return np.append(row, 1.0) if s.experiment.neuron.bias.trainable else row


def _sum(terms: Iterable[str]) -> str:
    return " + ".join(map(with_minus, terms)).replace(f"+ {MINUS}", f"{MINUS} ")


def _bracketed(term: str) -> str:
    return f"({with_minus(term)})" if term.startswith("-") else term


# --- Guessing ---------------------------------------------------------------------------------------


def why_so_rare(s: Situation, chance: float, likely: int) -> tuple[Message, ...]:
    """Return what the chance of a guess comes to in the guesses allowed."""
    most = s.experiment.stop.max_steps
    return (
        Message(
            CHANCE,
            chance=_percent(chance),
            max_steps=grouped(most),
            share=_percent(_within(most, chance)),
            likely=grouped(likely),
            surely=_percent(_within(likely, chance)),
        ),
    )


def _within(guesses: int, chance: float) -> float:
    """Return how likely one of so many guesses is right."""
    return float(-np.expm1(guesses * np.log1p(-chance)))


def _percent(share: float) -> str:
    return readable(100 * share, 2) if 100 * share < NEARLY_ALL else f"> {NEARLY_ALL}"


def _short(name: str) -> str:
    return name if len(name) <= LONGEST_NAME else name[:LONGEST_NAME] + "…"
