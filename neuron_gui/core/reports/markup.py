"""What a report's page is put together from: chapters of blocks, each a piece of HTML or a picture.

A block is never cut where pages end, so none is longer than a page has room for.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape

from neuron_gui.core.message import Message, grouped

MAX_ROWS = 20  # of a table; of more it is told how many there are

Tell = Callable[[Message], str]  # a sentence in the reader's language


@dataclass(frozen=True)
class Moving:
    """What changes with the step: an element's attribute, or its text, and its values at each stop."""

    element: str
    attribute: str
    values: tuple[str, ...]


@dataclass(frozen=True)
class Picture:
    """A drawing as SVG of that size, the line below it as HTML, and what of it moves."""

    svg: str
    width: int
    height: int
    caption: str
    moving: tuple[Moving, ...] = ()


@dataclass(frozen=True)
class Slider:
    """What one moves from stop to stop, as HTML; of no use on paper."""

    html: str
    moving: tuple[Moving, ...]


Block = str | Picture | Slider


@dataclass(frozen=True)
class Chapter:
    """A heading, in the reader's language, and what stands below it."""

    title: str
    blocks: tuple[Block, ...]


def paragraph(text: str) -> str:
    """Return a paragraph of plain text."""
    return f"<p>{escape(text)}</p>\n"


def bullets(lines: Sequence[str]) -> str:
    """Return a list of plain texts; nothing of none."""
    return "<ul>" + "".join(f"<li>{escape(line)}</li>" for line in lines) + "</ul>\n" if lines else ""


def pairs(rows: Sequence[tuple[str, str]]) -> str:
    """Return names with their values as a table without a head."""
    body = "".join(
        f'<tr><th scope="row">{escape(name)}</th><td>{escape(value)}</td></tr>\n' for name, value in rows
    )
    return f'<div class="scroll"><table>\n<tbody>\n{body}</tbody></table></div>\n'


def table(tell: Tell, head: Sequence[str], rows: Sequence[Sequence[str]], count: int | None = None) -> str:
    """Return a table of the first rows, and how many more there are: of `count`, or of those given."""
    cells = "".join(f'<th scope="col">{escape(name)}</th>' for name in head)
    body = "".join(
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>\n" for row in rows[:MAX_ROWS]
    )
    left = (len(rows) if count is None else count) - MAX_ROWS
    more = paragraph(tell(Message("and {count} more", count=grouped(left)))) if left > 0 else ""
    return (
        f'<div class="scroll"><table>\n<thead><tr>{cells}</tr></thead>\n'
        f"<tbody>\n{body}</tbody></table></div>\n{more}"
    )
