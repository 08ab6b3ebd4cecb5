"""A question for a sketch read from a lesson's lines, `ask: sketch loss to step 20`, words and options."""

import re
from collections.abc import Callable

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.lessons.facts import is_number
from neuron_gui.core.lessons.faults import Faults
from neuron_gui.core.lessons.lesson import LessonError
from neuron_gui.core.lessons.lines import Block, key_of
from neuron_gui.core.lessons.sketches import FIRST_STEPS, LOSS, SketchOption, SketchQuestion, is_known
from neuron_gui.core.message import N_, Message
from neuron_gui.core.verdict.shapes import WORDS, Shape

QUESTION = N_("Sketch how it will go.")
OWN_WORDS = frozenset((QUESTION, *WORDS.values()))  # which stand where a lesson has none
BEGINS = "sketch "
_FORM = re.compile(
    r"sketch (loss|bias|w[1-9]\d{0,5})(?: to step ([1-9]\d{0,4}))?(?: between (\S+) and (\S+))?"
)


def read_sketch(
    block: Block, experiment: Experiment, with_gaps: Callable[[Block], str], faults: Faults
) -> SketchQuestion:
    """Return the question in a block that begins with `ask: sketch`.

    Raises LessonError where its first line is wrong; what is wrong below goes to `faults`.
    """
    (first, asked), *rest = block
    of, steps, between = _frame(first, key_of(asked)[1], experiment)
    words: list[str] = []
    options: list[SketchOption] = []
    expected: Shape | None = None
    for line, text in rest:
        with faults.noted(line):
            key, value = key_of(text)
            if key == "answer":
                (expected,) = _shapes(line, value, of, 1)
            elif text.startswith("- "):
                options.append(_option(line, text[2:].strip(), of, options))
            elif key == "said":
                if not value or not options or options[-1].said:
                    reason = Message("expected one “said:” and its words under the option that it is for")
                    raise LessonError(line, reason)
                last = options.pop()
                options.append(SketchOption(last.text, last.shapes, with_gaps([(line, value)])))
            elif options or expected:
                raise LessonError(line, Message("expected “- [shape] text” or “after:”"))
            else:
                words.append(text)
    left = [shape for shape in _known(of) if not any(shape in option.shapes for option in options)]
    options += [SketchOption(WORDS[shape], (shape,)) for shape in left]
    return SketchQuestion(" ".join(words) or QUESTION, of, steps, between, tuple(options), expected)


def as_told(words: str, sketched: bool = True) -> str | Message:
    """Return a lesson's words, or the laboratory's own in their place, which are to be translated.

    Only a question for a sketch has such: what another one says of its own accord stays in its language.
    """
    return Message(words) if sketched and words in OWN_WORDS else words


def _frame(line: int, text: str, experiment: Experiment) -> tuple[str, int, tuple[float, float] | None]:
    """Return what is to be drawn, up to which step, and between which values if that is said."""
    found = _FORM.fullmatch(text)
    if not found:
        reason = Message(
            "expected “sketch loss”, “sketch w1 to step 40” or “sketch w1 between -5 and 5”, got “{found}”",
            found=text,
        )
        raise LessonError(line, reason)
    of, steps, *ends = found.groups()
    if not is_known(of, experiment):
        raise LessonError(line, Message("there is no {name} in this experiment", name=of))
    return of, int(steps or min(FIRST_STEPS, experiment.stop.max_steps)), _between(line, of, *ends)


def _between(line: int, of: str, low: str | None, high: str | None) -> tuple[float, float] | None:
    if low is None or high is None:
        return None
    if not is_number(low) or not is_number(high) or not float(low) < float(high):
        reason = Message(
            "expected two numbers, the lower one first, got “{low}” and “{high}”", low=low, high=high
        )
        raise LessonError(line, reason)
    if of == LOSS and float(low) <= 0:
        raise LessonError(line, Message("a loss is drawn by powers of ten, so both numbers are above 0"))
    return float(low), float(high)


def _option(line: int, text: str, of: str, before: list[SketchOption]) -> SketchOption:
    found = re.fullmatch(r"\[([^\]]*)\]\s*(.+)", text)
    if not found:
        raise LessonError(line, Message("expected “- [shape] text”, got “- {found}”", found=text))
    shapes = _shapes(line, found[1], of, len(Shape))
    twice = [shape for shape in shapes if any(shape in option.shapes for option in before)]
    if twice:
        raise LessonError(line, Message("“{shape}” has an option above", shape=twice[0]))
    return SketchOption(found[2], shapes)


def _shapes(line: int, text: str, of: str, most: int) -> tuple[Shape, ...]:
    """Return the shapes that a text names."""
    names = text.replace(",", " ").split()
    known = _known(of)
    if not 1 <= len(names) <= most or not set(names) <= set(known) or len(set(names)) < len(names):
        reason = Message(
            "expected a shape, one of {shapes}, got “{found}”", shapes=", ".join(known), found=text
        )
        raise LessonError(line, reason)
    return tuple(map(Shape, names))


def _known(of: str) -> list[Shape]:
    """Return the shapes that a curve may have: a loss that rises runs away."""
    return [shape for shape in Shape if of != LOSS or shape != Shape.RISES]
