"""What translators get of the package, and whether all that is said is among it."""

import ast
import runpy
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path

from neuron_gui.core.arithmetic import Line
from neuron_gui.core.message import Message, Remedy
from neuron_gui.core.refusal import RefusalError

ROOT = Path(__file__).parents[1]
MARKS = {"Message", "N_"}


@cache
def found() -> frozenset[str]:
    """Return what is found for translation: literals in marks, and what tables declare."""
    declared = runpy.run_path(str(ROOT / "packaging" / "declared_texts.py"))["declared_texts"]
    trees = [ast.parse(file.read_text("utf-8")) for file in (ROOT / "neuron_gui").rglob("*.py")]
    return frozenset(declared()).union(*map(_marked, trees))


def _marked(tree: ast.AST) -> set[str]:
    """Return the literals that are first arguments of marks; `lupdate` goes by the same rule."""
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call) and node.args)
    return {
        call.args[0].value
        for call in calls
        if isinstance(call.func, ast.Name)
        and call.func.id in MARKS
        and isinstance(call.args[0], ast.Constant)
    }


def texts(value: object) -> Iterator[str]:
    """Yield every text to translate in what the core returns, however deep it lies."""
    match value:
        case Message():
            yield from (value.text, value.forecast)
            yield from texts((*value.values.values(), value.remedy))
        case Remedy():
            yield value.text
        case tuple() | list():
            for each in value:
                yield from texts(each)
        case Line():
            pass  # its words are asked for one by one
        case _ if is_dataclass(value):
            yield from texts([getattr(value, field.name) for field in fields(value)])


def assert_found(said: Iterable[str]) -> None:
    assert {text for text in said if text} <= found()


def assert_refusal_found(error: Exception) -> None:
    """Find every text of what an error says, and read it whole in English."""
    assert isinstance(error, RefusalError)
    assert_found(texts(error.sentence))
    assert str(error) == str(error.sentence)
    assert str(error.reason) in str(error)
