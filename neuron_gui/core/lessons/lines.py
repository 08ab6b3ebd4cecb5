"""The lines of a lesson file: numbered, in blocks between empty lines, some with a key before them."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from neuron_gui.core.lessons.lesson import LessonError
from neuron_gui.core.message import RefusalError

Line = tuple[int, str]  # its number, and its text
Block = list[Line]  # lines without an empty one between them


@contextmanager
def at_line(line: int) -> Iterator[None]:
    """Give what is wrong in a line its number."""
    try:
        yield
    except LessonError:
        raise
    except RefusalError as error:  # also what is wrong with an experiment or a fact
        raise LessonError(line, error.sentence) from None


def blocks_of(lines: list[Line]) -> Iterator[Block]:
    """Yield what stands between empty lines."""
    block: Block = []
    for line in [*lines, (0, "")]:
        if line[1]:
            block.append(line)
        elif block:
            yield block
            block = []


def joined(block: Block) -> str:
    """Return the text of a block on one line."""
    return " ".join(text for _, text in block)


def key_of(text: str) -> tuple[str, str]:
    """Take `key: value` apart; the key is empty where there is none."""
    found = re.match(r"([a-z_]+):(?:\s+|$)(.*)", text)
    return (found[1], found[2].strip()) if found else ("", text)
