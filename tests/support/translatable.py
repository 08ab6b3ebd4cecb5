"""What translators get of the package, and whether all that is said is among it."""

import ast
import runpy
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from msgspec import Struct

from neuron_gui.core.explain import explain
from neuron_gui.core.explain.arithmetic import WorkedLine
from neuron_gui.core.message import Message, RefusalError, Remedy
from neuron_gui.core.verdict.description import describe
from neuron_gui.core.verdict.outlook import verdict
from support.paths import ROOT

SOURCES = sorted((ROOT / "neuron_gui").rglob("*.py"))
MARKS = {"Message", "N_"}


@cache
def found() -> frozenset[str]:
    """Return what is found for translation: literals in marks, and what tables declare."""
    declared = runpy.run_path(str(ROOT / "packaging" / "declared_texts.py"))["declared_texts"]
    return frozenset(declared()).union(*(marked(tree(file), MARKS) for file in SOURCES))


@cache
def tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text("utf-8"))


def marked(node: ast.AST, marks: set[str]) -> set[str]:
    """Return the literals that are first arguments of marks; `lupdate` goes by the same rule."""
    calls = (call for call in ast.walk(node) if isinstance(call, ast.Call) and call.args)
    firsts = (call.args[0] for call in calls if _name(call.func) in marks)
    return {str(first.value) for first in firsts if isinstance(first, ast.Constant)}


def _name(function: ast.expr) -> str:
    """Return the last part of a function's name, such as `tr` of `self.tr`."""
    return getattr(function, "attr", getattr(function, "id", ""))


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
        case WorkedLine():
            pass  # its words are asked for one by one
        case Struct():
            yield from texts([getattr(value, name) for name in value.__struct_fields__])
        case _ if is_dataclass(value):
            yield from texts([getattr(value, field.name) for field in fields(value)])


def said_of(run, known):
    """Yield all that is said of a run as it stands."""
    yield from texts(known.findings)
    yield from texts(verdict(run, known))
    yield from texts(describe(run.current, run.curves(), run.trail(), run.last, run.best))
    words = []
    for t in {0, run.steps}:
        yield from texts(explain(run, t, 0, lambda word: words.append(word) or word))
    yield from words


def assert_found(said: Iterable[str]) -> None:
    assert {text for text in said if text} <= found()


@contextmanager
def refused(kind: type[RefusalError], match: str | None = None) -> Iterator[pytest.ExceptionInfo[Any]]:
    """Expect such an error, as `pytest.raises` does, all of whose texts are found for translation."""
    with pytest.raises(kind, match=match) as caught:
        yield caught
    assert_found(texts(caught.value.sentence))
    assert str(caught.value) == str(caught.value.sentence)
    assert str(caught.value.reason) in str(caught.value)
