"""Questions that are answered by running, read from a lesson's lines: `ask: find …`, `ask: least loss`."""

import re
from collections.abc import Callable
from typing import Any

from neuron_gui.core.compare.differences import settings
from neuron_gui.core.dataset import Data
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.lessons.challenges import LEAST, MEDALS, MOST, NEAREST, Challenge, Rule
from neuron_gui.core.lessons.facts import Condition, Fact, is_number, nearness
from neuron_gui.core.lessons.faults import Faults
from neuron_gui.core.lessons.finding import FindQuestion
from neuron_gui.core.lessons.lesson import LessonError
from neuron_gui.core.lessons.lines import Block, Line, at_line, key_of
from neuron_gui.core.lessons.tries import MOST_STEPS, TryQuestion, too_long
from neuron_gui.core.message import Message, RefusalError
from neuron_gui.core.schema.json_text import value_of

KEYS = ("where", "free", *MEDALS, "par", "by")
FORM = re.compile(rf"(find) (\S+)|({LEAST}|{MOST}) (\S.*)|({NEAREST}) (\S.*) to (\S+)")


def is_try(asked: str) -> bool:
    """Return whether what stands after `ask:` is answered by running."""
    return bool(FORM.fullmatch(asked))


def read_try(
    block: Block,
    experiment: Experiment,
    unseen: Data | None,
    with_gaps: Callable[[Block], str],
    faults: Faults,
) -> TryQuestion | None:
    """Return the question in a block that begins with `ask: find` or the like.

    None where something is wrong, which goes to `faults`.
    """
    own = Faults()
    with own.noted(block[0][0]):
        reader = _TryReader(block, experiment, unseen, with_gaps, own)
        if not own.found:  # else what is missing may be what is wrong
            return reader.question()
    for fault in own.found:
        faults.note(fault)
    return None


class _TryReader:
    """Takes a block apart: the words of the question first, then the lines with keys."""

    def __init__(
        self,
        block: Block,
        experiment: Experiment,
        unseen: Data | None,
        with_gaps: Callable[[Block], str],
        faults: Faults,
    ) -> None:
        self._experiment, self._unseen, self._with_gaps = experiment, unseen, with_gaps
        (self._first, asked), *rest = block
        self._asked = key_of(asked)[1]
        self._words: list[str] = []
        self._lines: dict[str, list[Line]] = {}
        self._rules: list[Rule] = []
        self._known = ("answer",) if self._asked.startswith("find ") else KEYS
        for line, text in rest:
            with faults.noted(line):
                self._take(line, *key_of(text), text)
        if not self._words:
            raise LessonError(self._first, Message("expected the question's words on the line after it"))

    def _take(self, line: int, key: str, value: str, text: str) -> None:
        if key == "said" and self._rules and not self._rules[-1].said:
            self._rules[-1] = Rule(self._rules[-1].condition, self._with_gaps([(line, value)]))
        elif key == "where" and key in self._known:
            with at_line(line):
                self._rules.append(Rule(Condition.parse(value, self._experiment, self._unseen)))
        elif key in self._known:
            if not value or (key not in ("by", "free") and key in self._lines):
                raise LessonError(line, Message("expected one “{key}:” and its value", key=key))
            self._lines.setdefault(key, []).append((line, value))
        elif key or self._lines or self._rules:
            keys = ", ".join(f"{known}:" for known in self._known)
            raise LessonError(line, Message("expected one of {keys}, got “{found}”", keys=keys, found=text))
        else:
            self._words.append(text)

    def question(self) -> TryQuestion:
        """Return what the block asks."""
        found = FORM.fullmatch(self._asked)
        assert found
        if self._experiment.stop.max_steps > MOST_STEPS:
            raise LessonError(self._first, too_long())
        if found[2]:
            return self._find(found[2])
        goal = self._number(self._first, found[7]) if found[7] else None
        return self._challenge(found[3] or found[5], found[4] or found[6], goal)

    def _find(self, path: str) -> FindQuestion:
        self._check_option(self._first, path, (int, float))
        line, answer = self._one("answer", "answer: 4e-6 within 5%")
        near = nearness(answer)
        if not near or not is_number(near[0]):
            reason = Message("expected “4e-6 within 5%” or “0.8 within 0.02”, got “{found}”", found=answer)
            raise LessonError(line, reason)
        value, within, relative = near
        solution = self._solved([(line, path, value_of(value, path))])
        return FindQuestion(self._question, self._experiment, (path,), solution, within, relative)

    def _challenge(self, kind: str, measured: str, goal: float | None) -> Challenge:
        with at_line(self._first):
            fact = Fact.parse(measured, self._experiment, self._unseen)
        free = tuple(path for line, text in self._lines.get("free", []) for path in self._free(line, text))
        if not free:
            reason = Message("expected what may be turned, as in “free: strategy.learning_rate”")
            raise LessonError(self._first, reason)
        line, par = self._one("par", "par: 110")
        self._number(line, par)
        given = [(name, self._lines[name][0]) for name in MEDALS if name in self._lines]
        medals = tuple((name, self._number(*where)) for name, where in given)
        solution, rules = self._solved(self._ways(free)), tuple(self._rules)
        return Challenge(
            self._question, self._experiment, free, solution, kind, fact, goal, rules, medals, par
        )

    @property
    def _question(self) -> str:
        return " ".join(self._words)

    def _one(self, key: str, example: str) -> Line:
        if key not in self._lines:
            raise LessonError(self._first, Message("expected a line as “{example}”", example=example))
        return self._lines[key][0]

    def _free(self, line: int, text: str) -> list[str]:
        paths = [path.strip() for path in text.split(",")]
        for path in paths:
            self._check_option(line, path, (object,))
        return paths

    def _check_option(self, line: int, path: str, kinds: tuple[type, ...]) -> None:
        known = settings(self._experiment).get(path)
        if known is None or isinstance(known.value, bool) or not isinstance(known.value, kinds):
            reason = Message("there is no “{path}” in this experiment that could be turned", path=path)
            raise LessonError(line, reason)

    def _ways(self, free: tuple[str, ...]) -> list[tuple[int, str, object]]:
        """Return what `by` lines say of how to come to par."""
        ways = []
        for line, text in self._lines.get("by", []):
            path, equals, value = (part.strip() for part in text.partition("="))
            if not equals or path not in free:
                raise LessonError(
                    line, Message("expected a free option and its value, as in “{path} = 1e-6”", path=free[0])
                )
            with at_line(line):
                ways.append((line, path, value_of(value, path)))
        if not ways:
            self._one("by", f"by: {free[0]} = 1e-6")
        return ways

    def _solved(self, ways: list[tuple[int, str, Any]]) -> tuple[tuple[str, Any], ...]:
        """Return options and their values after checking that the experiment can have them."""
        with at_line(ways[0][0]):
            solved = self._experiment.with_values([(path, value) for _, path, value in ways])
            if solved.stop.max_steps > MOST_STEPS:
                raise RefusalError(too_long())
        return tuple((path, value) for _, path, value in ways)

    def _number(self, line: int, text: str) -> float:
        if not is_number(text):
            raise LessonError(line, Message("expected a number, got “{found}”", found=text))
        return float(text)
