"""Markdown: texts in which nothing is taken for markup, tables, and a step's arithmetic line by line."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from neuron_gui.core.explain import Explanation
from neuron_gui.core.explain.arithmetic import plain
from neuron_gui.core.message import Message

MARKS = r"\`*_{}[]<>#|$&~"


def literal(text: str) -> str:
    """Return a text, on one line, that Markdown and HTML take for nothing but text."""
    return "".join(f"\\{sign}" if sign in MARKS else sign for sign in " ".join(text.split()))


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a table; every row has as many cells as the head."""
    lines = [head, ["---"] * len(head), *rows]
    cells = (map(literal, line) if line is not lines[1] else line for line in lines)
    return "".join(f"| {' | '.join(line)} |\n" for line in cells)


def step(explanation: Explanation, tell: Callable[[Message], str]) -> str:
    """Return a step's arithmetic: headings, sentences, and the lines as they stand in the window."""
    return "\n".join(_blocks(explanation, tell))


def _blocks(explanation: Explanation, tell: Callable[[Message], str]) -> Iterator[str]:
    yield f"## {literal(tell(explanation.title))}\n"
    for number, section in enumerate(explanation.sections, 1):
        yield f"### {number}. {literal(tell(section.title))}\n"
        for item in section.items:
            if isinstance(item, Message):
                yield f"{literal(tell(item))}\n"
            else:
                lines = "\n".join(plain(row) for row in item.rows)
                yield f"```text\n{lines.replace('```', '’’’')}\n```\n"
