"""How a document is laid out in its file, so that a person can read it and a line is what changes."""

from collections.abc import Iterator
from typing import Any

import msgspec

from neuron_gui.core.progress import Tell
from neuron_gui.core.schema.array import Numbers, shortest

NUMBERS_AT_ONCE = 2000  # are written before other threads get their turn


def layout(value: Any, tell: Tell, indent: str = "") -> Iterator[str]:
    """Lay a document out: objects, lists of them and rows of samples line by line, all else on one line."""
    inner = indent + "  "
    if isinstance(value, dict) and any(isinstance(item, dict) or _is_table(item) for item in value.values()):
        for i, (key, item) in enumerate(value.items()):
            yield f"{',' if i else '{'}\n{inner}{_compact(key)}: "
            yield from layout(item, tell, inner)
        yield f"\n{indent}}}"
    elif isinstance(value, Numbers):
        yield from _list(value, tell, indent, inner)
    elif isinstance(value, list | tuple) and any(isinstance(item, dict) for item in value):
        yield "[\n" + ",\n".join(inner + _compact(item) for item in value) + f"\n{indent}]"
    else:
        yield _compact(value)


def _list(numbers: Numbers, tell: Tell, indent: str, inner: str) -> Iterator[str]:
    """Lay an array out: rows line by line if there are several, numbers on one line."""
    tall = _is_table(numbers) and len(numbers) > 1
    between = f",\n{inner}" if tall else ", "
    yield f"[\n{inner}" if tall else "["
    at_once = max(1, NUMBERS_AT_ONCE * len(numbers) // numbers.size)
    for first in range(0, len(numbers), at_once):
        tell(first / len(numbers))
        text = shortest(numbers[first : first + at_once].tolist()).replace(",", ", ")[1:-1]
        yield (between if first else "") + (text.replace("], [", f"]{between}[") if tall else text)
    yield f"\n{indent}]" if tall else "]"


def _is_table(value: object) -> bool:
    return isinstance(value, Numbers) and value.ndim == 2


def _compact(value: object) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_compact(key)}: {_compact(item)}" for key, item in value.items()) + "}"
    if isinstance(value, str):
        return msgspec.json.encode(value).decode()
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(_compact, value)) + "]"
    return shortest(value)
