"""The samples of a large experiment file, read in pieces, so that other threads get their turn in between.

Python's reader of JSON holds up all threads until it is done, which for 100 MB takes seconds.
"""

import json
import re
from typing import Any

import numpy as np

from neuron_gui.core.progress import Tell
from neuron_gui.core.schema.array import Numbers
from neuron_gui.core.schema.json_text import parse

LARGE = 1_000_000  # bytes, from which on it matters
PIECE = 50_000  # bytes

_KEY = re.compile(rb'"(inputs|targets)"\s*:\s*\[')
_NUMBERS = re.compile(rb"[-+.,eE\d\s\[\]]*")
_MARK = "the samples"


def read(text: bytes, tell: Tell) -> dict[str, Any] | None:
    """Return what a file says, with its samples as arrays; None if it is wrong or unusual in any way.

    Then an ordinary reader has to look at it, and say why. `tell` hears how much is done, from 0 to 1.
    """
    try:
        return _read(text, tell)
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return None


def _read(text: bytes, tell: Tell) -> dict[str, Any]:
    samples: dict[str, Numbers] = {}
    rest, end = b"", 0
    while key := _KEY.search(text, end):
        rest += text[end : key.end() - 1] + json.dumps(_MARK).encode()
        name = key[1].decode()
        if name in samples:
            raise ValueError("the key stands twice")
        samples[name], end = _numbers(text, key.end(), tell)
    document: dict[str, Any] = parse((rest + text[end:]).decode("utf-8-sig"))
    for name, numbers in samples.items():
        if document["data"][name] != _MARK:
            raise ValueError("the key stands elsewhere")
        document["data"][name] = numbers
    return document


def _numbers(text: bytes, start: int, tell: Tell) -> tuple[Numbers, int]:
    """Return numbers, or rows of them, whose list begins at a place, and the place after its end."""
    between = b"]," if text[start : start + PIECE].lstrip().startswith(b"[") else b","
    pieces: list[np.ndarray[Any, Any]] = []
    while True:
        tell(start / len(text))
        found = _NUMBERS.match(text, start, start + PIECE)
        assert found
        piece = found[0]
        is_last = len(piece) < PIECE
        piece = piece[: piece.rindex(b"]") if is_last else piece.rindex(between) + len(between) - 1]
        start += len(piece)
        if pieces:  # it begins with the comma after the piece before
            piece = piece.lstrip()
            if not piece.startswith(b","):
                raise ValueError("a comma is missing")
        pieces.append(_array(piece[1:] if pieces else piece))
        if is_last:
            return Numbers.of(np.concatenate(pieces)), start + 1


def _array(piece: bytes) -> np.ndarray[Any, Any]:
    array = np.array(json.loads(b"[" + piece + b"]"), dtype=np.float64)
    if not array.size:
        raise ValueError("no numbers")
    return array
