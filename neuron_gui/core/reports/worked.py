"""The arithmetic of a step as This step writes it: what a report shows of the steps that were chosen."""

import re
from functools import partial
from html import escape
from itertools import chain
from string import Formatter

from neuron_gui.core.explain import Section, explain
from neuron_gui.core.explain.arithmetic import TextSpan
from neuron_gui.core.message import Message, RefusalError
from neuron_gui.core.reports.markup import Tell, paragraph
from neuron_gui.core.run import Run
from neuron_gui.core.stop import MAX_STEPS

MAX_WRITTEN = 50  # steps, of a report


def chosen_steps(text: str, last: int = MAX_STEPS) -> tuple[int, ...]:
    """Return the steps in a list such as “0:3, 54”, ascending; raise RefusalError where there is none.

    Of a range both ends are meant. `last` is the last step that the run has.
    """
    found = [
        re.fullmatch(r"\s*(\d{1,11})(?:\s*:\s*(\d{1,11}))?\s*", part, re.ASCII) for part in text.split(",")
    ]
    ranges = [range(int(part[1]), int(part[2] or part[1]) + 1) for part in found if part]
    if len(ranges) < len(found) or not all(ranges):
        raise RefusalError(Message("expected numbers of steps, such as 0, 54 or 0:3"))
    if sum(map(len, ranges)) > MAX_WRITTEN:
        raise RefusalError(Message("expected at most {count} steps", count=str(MAX_WRITTEN)))
    steps = tuple(sorted(set(chain.from_iterable(ranges))))
    if steps[-1] > last:
        reason = Message(
            "the run has no step {step}; its last is {last}", step=str(steps[-1]), last=str(last)
        )
        raise RefusalError(reason)
    return steps


def worked_step(run: Run, step: int, sample: int, tell: Tell) -> list[str]:
    """Return a heading with the first section, then section by section, of a step that the run has."""
    explanation = explain(run, step, sample, partial(_word, tell))
    sections = [_section(number, section, tell) for number, section in enumerate(explanation.sections, 1)]
    return [f"<h3>{escape(tell(explanation.title))}</h3>\n{sections[0]}", *sections[1:]]


def _word(tell: Tell, template: str) -> str:
    """Return a word of a formula in the reader's language; its gaps are filled where the formula is made."""
    gaps = {gap for _, gap, _, _ in Formatter().parse(template) if gap}
    return tell(Message(template, **{gap: f"{{{gap}}}" for gap in gaps}))


def _section(number: int, section: Section, tell: Tell) -> str:
    items = (
        paragraph(tell(item))
        if isinstance(item, Message)
        else f"<pre>{chr(10).join(_row(row, last=row is item.rows[-1]) for row in item.rows)}</pre>\n"
        for item in section.items
    )
    return f"<h4>{number}  {escape(tell(section.title))}</h4>\n{''.join(items)}"


def _row(pieces: tuple[TextSpan, ...], last: bool) -> str:
    spans = [_span(piece) for piece in pieces]
    return "".join((*spans[:-1], f"<b>{spans[-1]}</b>") if last else spans)


def _span(piece: TextSpan) -> str:
    text = escape(piece.text)
    return text if piece.weight is None else f'<span class="c{piece.weight}">{text}</span>'
