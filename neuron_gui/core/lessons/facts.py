"""What can be said of a run by name: values such as `loss@1`, conditions on them, texts with gaps for them.

Lessons are written in these, so that what a lesson says of a run is always read from that run.
"""

import re
from collections.abc import Callable
from decimal import Decimal
from math import inf, isnan
from operator import eq, ge, gt, le, lt
from statistics import fmean
from typing import Any

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from neuron_gui.core.dataset import NOISE, Data, scaled
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.fit_quality import fit_quality, outputs
from neuron_gui.core.lessons import many
from neuron_gui.core.lessons.unseen import meeting
from neuron_gui.core.message import Message, RefusalError, grouped
from neuron_gui.core.neuron import ACTIVATIONS
from neuron_gui.core.numbers import displayed, with_minus
from neuron_gui.core.outcome import OUTCOMES, Outcome
from neuron_gui.core.records import Record
from neuron_gui.core.run import Run
from neuron_gui.core.schema.paths import value_at
from neuron_gui.core.sweep.dial import Dial
from neuron_gui.core.theory.theory import Theory, theory

Value = float | int | str


class FactError(RefusalError):
    """Something is not known of a run."""


@np.errstate(over="ignore", invalid="ignore")
def _right(run: Run, record: Record) -> int:
    """Return how many samples have an output that is nearer than 0.5 to its target."""
    answers = outputs(run.experiment, record)
    return int(np.count_nonzero(np.abs(answers - run.experiment.data.targets) < 0.5))


@np.errstate(over="ignore", invalid="ignore")
def _gap(run: Run, record: Record) -> float:
    """Return how far the line between yes and no is from the sample nearest to it, on the inputs as scaled.

    Below 0 a sample is on the wrong side: it is that which is furthest over.
    """
    experiment, w = run.experiment, np.array(record.weights)
    reach = ACTIVATIONS[experiment.neuron.activation].reach
    if not reach or not w.any():
        raise FactError(
            Message("the gap is not known here: it is of yes and no, and of weights other than 0")
        )
    X, _, _ = scaled(experiment.data.inputs, experiment.scaling)
    sides = np.where(experiment.data.targets >= fmean(reach), 1, -1)
    return float((sides * (X @ w + record.bias)).min() / np.linalg.norm(w))


def _measure(name: str) -> Callable[[Run, Record], Value]:
    """Return what reads a measure of the fit; that raises FactError where there is no such measure."""

    def read(run: Run, record: Record) -> Value:
        value: float | None = getattr(fit_quality(run.experiment, record), name, None)
        if value is None:
            reason = Message(
                "the {name} is not known here: accuracy, precision and recall are of two classes, "
                "r2, rmse and mae of other targets",
                name=name,
            )
            raise FactError(reason)
        return value

    return read


MEASURES = ("accuracy", "precision", "recall", "r2", "rmse", "mae")
_OF_RECORDS: dict[str, Callable[[Run, Record], Value]] = {
    "loss": lambda _, record: record.loss,
    "error": lambda _, record: record.error,
    "max_error": lambda _, record: record.max_abs_error,
    "bias": lambda _, record: record.bias,
    "right": _right,
    "gap": _gap,
    **{name: _measure(name) for name in MEASURES},
}


def _rises(run: Run) -> int:
    """Return in how many steps the loss has risen."""
    last, rises = inf, 0
    for block in run.blocks(0, run.steps):
        before = np.concatenate([[last], block.loss[:-1]])
        rises += int(np.count_nonzero(block.loss > before))
        last = float(block.loss[-1])
    return rises


_OF_RUNS: dict[str, Callable[[Run], Value]] = {
    "steps": lambda run: run.steps,
    "outcome": lambda run: run.outcome or Outcome.RUNNING,
    "best_step": lambda run: run.best.step,
    "best_loss": lambda run: run.best.loss,
    "rises": _rises,
}
_KNOWN_BEFORE: dict[str, Callable[[Theory], float | None]] = {
    "curvature": lambda known: known.eigenvalues[0],
    "eta_max": lambda known: known.eta_max,
    "eta_fastest": lambda known: known.eta_fastest,
    "floor_loss": lambda known: known.floor_loss,
    "condition_number": lambda known: known.condition_number,
    "optimum_bias": lambda known: known.optimum.bias if known.unique else None,
}
NAMES = (
    *(*_OF_RECORDS, "w1, w2, …", "output1, output2, …", *_OF_RUNS, *_KNOWN_BEFORE),
    *("optimum1, optimum2, …", "mean(loss), least(loss), most(loss)", "count(solved), fewest(steps)"),
    "unseen(loss)",
)


class Fact(Struct, frozen=True):
    """A name such as `loss`, `w2` or `strategy.learning_rate`, and whose step it is; None: the last one's.

    `over` is what is taken of its values over many runs, such as `mean`, and `turned` what differs in these;
    empty and None for the run's own value. `unseen` are the samples that it is of instead of the run's own.
    """

    name: str
    step: int | None = None
    over: str = ""
    turned: Dial | None = None
    unseen: Data | None = None

    @classmethod
    def parse(cls, text: str, experiment: Experiment, unseen: Data | None = None) -> "Fact":
        """Return the fact that a text such as `loss@1` names; raise RefusalError if it names none.

        `unseen` are samples that the run does not learn from, for `unseen(loss)`.
        """
        if over := many.FORM.fullmatch(text.strip()):
            inside, _, values = over[2].partition(" over ")
            turned = many.dial_of(values, experiment) if values else many.SEEDS
            if over[1] == many.COUNT and inside in OUTCOMES:
                return cls(inside, None, many.COUNT, turned)
            return replace(cls.parse(inside, experiment), over=over[1], turned=turned)
        if of_unseen := re.fullmatch(r"unseen\(([^()]*)\)", text.strip()):
            return cls._of_unseen(of_unseen[1], experiment, unseen)
        found = re.fullmatch(r"([a-z]\w*(?:\.\w+)*)(?:@(\d{1,9}))?", text.strip())
        if not found:
            reason = Message(
                "expected a value such as loss, loss@1 or strategy.learning_rate, got “{found}”",
                found=text.strip(),
            )
            raise FactError(reason)
        name, step = found[1], None if found[2] is None else int(found[2])
        of_records = name in _OF_RECORDS or _numbered(name, experiment) is not None
        if step is not None and not of_records:
            reason = Message(
                "“{name}” is not a step's own, so it takes no @{step}", name=name, step=str(step)
            )
            raise FactError(reason)
        if not of_records and not _of_optimum(name, experiment) and name not in (*_OF_RUNS, *_KNOWN_BEFORE):
            _option(experiment, name)
        return cls(name, step)

    @classmethod
    def _of_unseen(cls, text: str, experiment: Experiment, unseen: Data | None) -> "Fact":
        if unseen is None:
            raise FactError(Message("name the samples first, as in “unseen: other.neuron”"))
        fact = cls.parse(text, experiment)
        if fact.name not in _OF_RECORDS:
            reason = Message(
                "“{name}” says nothing of samples; known are {names}",
                name=fact.name,
                names=", ".join(_OF_RECORDS),
            )
            raise FactError(reason)
        return replace(fact, unseen=unseen)

    def of(self, run: Run) -> Value:
        """Return the value; raise FactError for a step or a theory that the run does not have."""
        if self.turned:
            return self._over(run.current, self.turned)
        if self.step is not None and self.step > run.steps:
            reason = Message(
                "this run ends at step {steps}, so there is no {name}@{step}",
                steps=grouped(run.steps),
                name=self.name,
                step=str(self.step),
            )
            raise FactError(reason)
        if self.name in _OF_RUNS:
            return _OF_RUNS[self.name](run)
        if self.name in _KNOWN_BEFORE:
            return _theory(run, self.name, _KNOWN_BEFORE[self.name])
        if number := _of_optimum(self.name, run.experiment):
            weight = number - 1
            return _theory(run, self.name, lambda t: t.optimum.weights[weight] if t.unique else None)
        if "." in self.name or self.name == "seed":
            return _option(run.current, self.name)
        record = run.last if self.step is None else run.record(self.step)
        if self.unseen:
            run = _meeting(self.unseen, run, record)
            record = run.last
        if self.name in _OF_RECORDS:
            return _OF_RECORDS[self.name](run, record)
        numbered = _numbered(self.name, run.experiment)
        assert numbered
        what, number = numbered
        values = record.weights if what == "w" else outputs(run.experiment, record)
        return float(values[number - 1])

    def _over(self, experiment: Experiment, turned: Dial) -> float:
        counts = self.over == many.COUNT
        own = replace(self, name="outcome" if counts else self.name, over="", turned=None)
        try:
            ends = many.ends(experiment, turned, own)
            if counts:
                return many.count(self.name, ends)
            ends = many.arrived(ends) if self.over == many.OF_SOLVED else ends
        except RefusalError as error:
            raise FactError(error.reason) from None
        numbers = [value for _, value in ends if not isinstance(value, str)]
        if len(numbers) < len(ends):
            reason = Message("“{name}” is a word, so it has no {over}", name=self.name, over=self.over)
            raise FactError(reason)
        return many.OVER[self.over](numbers)


def _meeting(unseen: Data, run: Run, record: Record) -> Run:
    """Return a run that has made no step, of the neuron as it was in a record and of other samples."""
    try:
        return Run(meeting(unseen, run.experiment, record))
    except RefusalError as error:
        raise FactError(error.reason) from None


def _numbered(name: str, experiment: Experiment) -> tuple[str, int] | None:
    """Take `w2` or `output3` apart, a weight or the output of a sample; None where there is no such."""
    found = re.fullmatch(r"(w|output)([1-9]\d{0,6})", name)
    most = {"w": experiment.data.d, "output": experiment.data.n}
    return (found[1], int(found[2])) if found and int(found[2]) <= most[found[1]] else None


def _of_optimum(name: str, experiment: Experiment) -> int | None:
    """Return which weight's best value a name such as `optimum2` asks for; None where there is no such."""
    found = re.fullmatch(r"optimum([1-9]\d?)", name)
    return int(found[1]) if found and int(found[1]) <= experiment.data.d else None


def _theory(run: Run, name: str, read: Callable[[Theory], float | None]) -> float:
    known = theory(run.experiment)
    value = read(known) if isinstance(known, Theory) else None
    if value is None:
        reason = Message(
            "the {name} of this experiment is not known; it is where the loss is quadratic", name=name
        )
        raise FactError(reason)
    return value


def _option(experiment: Experiment, path: str) -> Value:
    """Return a number or word of an experiment, such as `strategy.learning_rate`."""
    value = value_at(experiment, path)
    if not isinstance(value, float | int | str) or ("." not in path and path != "seed"):
        reason = Message(
            "there is no “{path}” here; known are {names}, and options such as stop.tolerance",
            path=path,
            names=", ".join(NAMES),
        )
        raise FactError(reason)
    return value


# --- Conditions -----------------------------------------------------------------------------------

_SIGNS: dict[str, Callable[[Any, Any], bool]] = {"<=": le, ">=": ge, "=": eq, "<": lt, ">": gt}


class Condition(Struct, frozen=True):
    """Two sides and what holds between them. A number agrees with what is written to the digits written."""

    text: str
    left: Fact
    sign: str
    right: Fact | str

    @classmethod
    def parse(cls, text: str, experiment: Experiment, unseen: Data | None = None) -> "Condition":
        """Return what a text such as `loss@1 > loss@0` states; raise RefusalError if it states nothing."""
        found = re.fullmatch(r"([^<>=]+)(<=|>=|=|<|>)([^<>=]+)", text.strip())
        left, sign, right = (part.strip() for part in found.groups()) if found else ("", "", "")
        if not left or not right:
            reason = Message(
                "expected a condition such as steps < 100 or outcome = solved, got “{found}”",
                found=text.strip(),
            )
            raise FactError(reason)
        fact = Fact.parse(left, experiment, unseen)
        if fact.name == "outcome" and (right not in OUTCOMES or sign != "="):
            reason = Message(
                "expected outcome = one of {outcomes}, got “{found}”",
                outcomes=", ".join(OUTCOMES),
                found=text.strip(),
            )
            raise FactError(reason)
        plain = fact.name == "outcome" or is_number(right) or isinstance(_plain_value(fact, experiment), str)
        return cls(text.strip(), fact, sign, right if plain else Fact.parse(right, experiment, unseen))

    def holds(self, run: Run) -> bool:
        """Return whether a run is so; raise FactError where that is not known."""
        left = self.left.of(run)
        right = self.right.of(run) if isinstance(self.right, Fact) else self.right
        if isinstance(right, str) and is_number(right) and not isinstance(left, str):
            if self.sign == "=":
                return agrees(left, right)
            right = float(right)
        return _SIGNS[self.sign](left, right)


def _plain_value(fact: Fact, experiment: Experiment) -> Value | None:
    """Return the value of an option; None for what only a run has."""
    return _option(experiment, fact.name) if "." in fact.name else None


def is_number(text: str) -> bool:
    """Return whether a text is a plain number, such as -9.05e-6."""
    return bool(re.fullmatch(r"-?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?", text))


def nearness(text: str) -> tuple[str, float, bool] | None:
    """Take `steps within 20%` apart: what, how near, and whether that is a share; None where it is not so."""
    what, _, near = (part.strip() for part in text.partition(" within "))
    relative = near.endswith("%")
    near = near.removesuffix("%").strip()
    if not is_number(near) or float(near) < 0:
        return None
    return what, float(near) / (100 if relative else 1), relative


def is_within(given: float, right: float, within: float, relative: bool) -> bool:
    """Return whether a number comes so near to another; 0.4 is 0.1 from 0.3, whatever their bits say."""
    room = within * (abs(right) if relative else 1)
    return abs(given - right) <= room + NOISE * max(abs(given), abs(right))


def agrees(value: float, written: str) -> bool:
    """Return whether a value rounds to what is written: 9.0514e-6 agrees with 9.05e-6, not with 9.050e-6."""
    literal = Decimal(written)
    exponent = literal.as_tuple().exponent
    assert isinstance(exponent, int)
    half = 0.5 * 10.0**exponent
    return not isnan(value) and abs(value - float(literal)) <= half * (1 + 1e-9)


# --- Texts with gaps ------------------------------------------------------------------------------

GAP = re.compile(r"\{([^{}]*)\}")


def parse_gap(text: str, experiment: Experiment, unseen: Data | None = None) -> tuple[Fact, int]:
    """Return fact and number of digits of a gap such as `loss@1:3`; raise RefusalError if it is none."""
    name, colon, digits = text.partition(":")
    if colon and not re.fullmatch("[1-9]|1[0-7]", digits):
        reason = Message(
            "expected a number of digits from 1 to 17 after the colon, got “{found}”", found=digits
        )
        raise FactError(reason)
    return Fact.parse(name, experiment, unseen), int(digits or 6)


def filled(text: str, run: Run, unseen: Data | None = None) -> Message:
    """Return a text with its gaps filled by a run; raise FactError where a value is not known."""
    values: dict[str, str | Message] = {}

    def fill(found: re.Match[str]) -> str:
        fact, digits = parse_gap(found[1], run.experiment, unseen)
        gap = f"value{len(values)}"
        values[gap] = said(fact.of(run), digits)
        return f"{{{gap}}}"

    return Message(GAP.sub(fill, text), **values)


def said(value: Value, digits: int = 6) -> str | Message:
    """Return a value as a sentence has it: a number, or a word to translate."""
    if isinstance(value, str):
        return Message(value.word if isinstance(value, Outcome) else value.replace("_", " "))
    return with_minus(grouped(value)) if isinstance(value, int) else displayed(value, digits)
