"""What a step asks, and what is said of its run and to each answer, read from a lesson's lines."""

import re

from msgspec.structs import replace

from neuron_gui.core.dataset import Data
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.lessons.facts import GAP, Condition, Fact, FactError, nearness, parse_gap
from neuron_gui.core.lessons.faults import Faults
from neuron_gui.core.lessons.lesson import (
    AnswerOption,
    Ask,
    LessonError,
    MultipleChoice,
    NumberQuestion,
    WorkOut,
)
from neuron_gui.core.lessons.lines import Block, at_line, joined, key_of
from neuron_gui.core.lessons.sketch_lines import BEGINS, read_sketch
from neuron_gui.core.lessons.try_lines import is_try, read_try
from neuron_gui.core.message import N_, Message


class QuestionReader:
    """Reads what is asked and said of the run of one experiment; what is wrong goes to `faults`.

    `unseen` are samples that the run does not learn from.
    """

    def __init__(self, experiment: Experiment, unseen: Data | None, faults: Faults) -> None:
        self._experiment, self._unseen, self._faults = experiment, unseen, faults

    def condition(self, line: int, text: str) -> Condition:
        """Return what is said to hold of the run; raise LessonError where it is wrong."""
        with at_line(line):
            return Condition.parse(text, self._experiment, self._unseen)

    def with_gaps(self, block: Block) -> str:
        """Return a paragraph after checking its gaps."""
        for line, text in block:
            for gap in GAP.finditer(text):
                with self._faults.noted(line):
                    parse_gap(gap[1], self._experiment, self._unseen)
            if set("{}") & set(GAP.sub("", text)):
                reason = Message(
                    "expected {opening} and {closing} around a value, such as {example}",
                    opening="“{”",
                    closing="“}”",
                    example="{steps}",
                )
                self._faults.note(LessonError(line, reason))
        return joined(block)

    def ask(self, block: Block) -> Ask | None:
        """Return the question: its words, then either options or the answer; or what is right in it."""
        first, asked = block[0]
        if key_of(asked)[1].startswith(BEGINS):
            with self._faults.noted(first):
                return read_sketch(block, self._experiment, self.with_gaps, self._faults)
            return None
        if is_try(key_of(asked)[1]):
            return read_try(block, self._experiment, self._unseen, self.with_gaps, self._faults)
        question: list[str] = []
        options: list[AnswerOption] = []
        answer: tuple[int, str] | None = None
        for line, text in block:
            key, value = key_of(text)
            if key == "answer":
                answer = (line, value)
            elif text.startswith("- "):
                options.append(self._option(line, text[2:].strip()))
            elif key == "said":
                with self._faults.noted(line):
                    self._say(options, line, value)
            elif options or answer:
                self._faults.note(LessonError(line, Message("expected “- [condition] text” or “after:”")))
            else:
                question.append(value if key == "ask" else text)
        words = " ".join(question).strip()
        with self._faults.noted(first):
            return self._whole(first, words, options, answer)
        return MultipleChoice(words, tuple(options))

    def _whole(
        self, first: int, words: str, options: list[AnswerOption], answer: tuple[int, str] | None
    ) -> Ask:
        """Return the question that begins in the first line; raise LessonError where its parts do not fit."""
        if not words:
            raise LessonError(first, Message("expected a question after “ask:”"))
        if work := re.fullmatch(r"work out step (\d{1,9})", words):
            if answer or options:
                raise LessonError(first, Message("a step that is to be worked out needs no answers"))
            return WorkOut(words, int(work[1]))
        if answer and options:
            raise LessonError(answer[0], Message("expected options or an answer, not both"))
        if answer:
            return self._answer(words, *answer)
        if len(options) < 2:
            reason = Message(
                "expected an answer, or two options or more, as in “- [outcome = solved] It arrives”"
            )
            raise LessonError(first, reason)
        return MultipleChoice(words, tuple(options))

    def _option(self, line: int, text: str) -> AnswerOption:
        """Return an answer to choose; one that is wrong is never right."""
        found = re.fullmatch(r"\[([^\]]*)\]\s*(.+)", text)
        if not found:
            reason = Message(
                "expected “- [condition] text”, “- [x] text” or “- [ ] text”, got “- {found}”", found=text
            )
            self._faults.note(LessonError(line, reason))
            return AnswerOption(text, holds=False)
        inside = found[1].strip()
        if inside in ("", "x"):
            return AnswerOption(found[2], inside == "x")
        with self._faults.noted(line):
            return AnswerOption(found[2], self.condition(line, inside))
        return AnswerOption(found[2], holds=False)

    def _say(self, options: list[AnswerOption], line: int, text: str) -> None:
        """Give the last option what is said to those who chose it."""
        if not text or not options or options[-1].said:
            reason = Message("expected one “said:” and its words under the option that it is for")
            raise LessonError(line, reason)
        options[-1] = replace(options[-1], said=self.with_gaps([(line, text)]))

    def _answer(self, question: str, line: int, text: str) -> Ask:
        if change := re.fullmatch(r"change of (\S+?)(?: after step (\d{1,9}))?", text):
            return self._change(question, line, change[1], int(change[2] or 0))
        near = nearness(text)
        if not near:
            reason = Message(
                "expected “steps within 20%”, “loss within 0.5” or “change of loss”, got “{found}”",
                found=text,
            )
            raise LessonError(line, reason)
        name, within, relative = near
        with at_line(line):
            fact = Fact.parse(name, self._experiment, self._unseen)
            if fact.name == "outcome":
                raise FactError(Message("an outcome is no number; offer options instead"))
        return NumberQuestion(question, fact, within, relative)

    def _change(self, question: str, line: int, name: str, step: int) -> MultipleChoice:
        """Return the question for the sign of a change."""
        now, then = f"{name}@{step}", f"{name}@{step + 1}"
        signs = {">": N_("It rises"), "<": N_("It falls"), "=": N_("It stays as it is")}
        return MultipleChoice(
            question,
            tuple(
                AnswerOption(words, self.condition(line, f"{then} {sign} {now}"))
                for sign, words in signs.items()
            ),
        )
