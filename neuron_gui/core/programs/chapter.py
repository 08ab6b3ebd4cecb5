"""What a program is made of: chapters, each a heading, a few words, and code.

Scripts and notebooks lay them out.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable
from dataclasses import dataclass

PACKAGES = {  # by the word that stands for one in code
    "np": "import numpy as np",
    "torch": "import torch",
    "SGDClassifier": "from sklearn.linear_model import SGDClassifier",
    "SGDRegressor": "from sklearn.linear_model import SGDRegressor",
}
OF_PACKAGE = {"numpy": "numpy", "torch": "PyTorch", "sklearn": "scikit-learn"}
WIDTH = 100  # letters of a line of code, where it can be broken


@dataclass(frozen=True)
class Chapter:
    """One part of a program; `code` ends without a line break."""

    title: str
    words: str
    code: str


@dataclass(frozen=True)
class Program:
    """A program: what it is called, the words and the code that lead to `learn`, and a run's first line.

    `learn(note)` makes the run: it calls `note` with the numbers of every record, which `header` names, and
    returns how the run ended. `promise` says how near they are to the laboratory's.
    """

    title: str
    promise: str
    chapters: tuple[Chapter, ...]
    header: str

    @property
    def imports(self) -> tuple[list[str], list[str]]:
        """The names of Python's own modules that the code uses, and the lines that import the others."""
        used = {name for chapter in self.chapters for name in re.findall(r"\b(\w+)\.", chapter.code)}
        words = {name for chapter in self.chapters for name in re.findall(r"\w+", chapter.code)}
        return (
            [name for name in ("math", "warnings") if name in used],
            [line for name, line in PACKAGES.items() if name in words],
        )

    @property
    def needed(self) -> str:
        """What has to be installed."""
        packages = dict.fromkeys(OF_PACKAGE[line.split()[1].split(".")[0]] for line in self.imports[1])
        return " and ".join(packages) or "nothing but Python"


def code(*pieces: str | Iterable[str]) -> str:
    """Put lines, and lists of lines, together; what is empty is left out, line breaks within one stay."""
    lines = (piece if isinstance(piece, str) else "\n".join(filter(None, piece)) for piece in pieces)
    return "\n".join(filter(None, lines))


def indented(text: str, levels: int = 1) -> str:
    """Return code further to the right."""
    return textwrap.indent(text, "    " * levels)


def comment(text: str, width: int = WIDTH) -> str:
    """Return a text as lines of comment; no text can end them."""
    return "\n".join(f"# {line}".rstrip() for line in textwrap.wrap(text, width - 2) or [""])


def numbers(values: Iterable[float]) -> str:
    """Return a list of numbers as Python reads it, each to the same bits; long ones on several lines."""
    listed = ", ".join(map(repr, values))
    if len(listed) <= WIDTH - 20:
        return f"[{listed}]"
    return f"[\n{indented(textwrap.fill(listed, WIDTH - 4))},\n]"
