"""What every part of an experiment file has in common: strict types, and errors that name the place.

The checking itself is msgspec's; this module turns its findings into sentences.
"""

import re
import types
import typing
from collections.abc import Iterator
from math import isfinite
from typing import Any, TypeVar

import msgspec

T = TypeVar("T")


class ExperimentError(ValueError):
    """Something in an experiment is wrong: `place` (such as `$.stop.tolerance`) and `reason`."""

    def __init__(self, place: str, reason: str) -> None:
        super().__init__(f"{place}: {reason}")
        self.place = place
        self.reason = reason


class Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A part of the document: immutable, every key known, every number finite."""

    def __post_init__(self) -> None:
        for field in self.__struct_fields__:
            for place, value in _numbers(getattr(self, field), f".{field}"):
                if not isfinite(value):
                    raise ExperimentError(place, f"expected a finite number, got {value}")


def _numbers(value: object, place: str) -> Iterator[tuple[str, float]]:
    if isinstance(value, float):
        yield place, value
    elif isinstance(value, tuple):
        for i, item in enumerate(value):
            yield from _numbers(item, f"{place}[{i}]")


def convert(value: object, type_: type[T], place: str = "$") -> T:
    """Return plain dicts, lists, strings and numbers as the given part, strictly checked.

    Raises ExperimentError with the place inside `value`, whose own place is given.
    """
    try:
        return msgspec.convert(value, type_, dec_hook=_decode)
    except msgspec.ValidationError as error:
        cause = error.__cause__
        found, inside = _split(str(error))
        if isinstance(cause, ExperimentError):
            raise ExperimentError(place + inside + cause.place, cause.reason) from None
        raise ExperimentError(place + inside, _sentence(found, type_, inside)) from None


def _decode(type_: Any, value: object) -> object:
    """Let a class that is not msgspec's own read itself."""
    return type_.from_json(value)


def _split(message: str) -> tuple[str, str]:
    """Take msgspec's "what - at `$.place`" apart; the place comes without its `$`."""
    found = re.fullmatch(r"(.*?)(?: - at `(?:key in )?\$(.*)`)?", message, re.DOTALL)
    assert found is not None
    return found[1], found[2] or ""


_WORDS = {
    "float": "a number",
    "int": "a whole number",
    "str": "text",
    "bool": "true or false",
    "null": "null",
    "array": "a list",
    "object": "an object {...}",
}


def _sentence(found: str, type_: Any, place: str) -> str:
    """Put a finding of msgspec into words that say what was expected."""
    if match := re.fullmatch(r"Expected `(.+?)`(?:, got `(.+)`| (.+))?", found):
        expected = _choices(type_, place) or " or ".join(_WORDS.get(w, w) for w in match[1].split(" | "))
        if match[2]:
            return f"expected {expected}, got {_WORDS.get(match[2], match[2])}"
        if match[3].startswith("of length"):
            return f"expected a list {match[3]}"
        bounds = {">=": "of at least", "<=": "of at most", ">": "above", "<": "below"}
        relation, _, limit = (match[3]).partition(" ")
        return f"expected {expected} {bounds[relation]} {limit.removesuffix('.0')}"
    if match := re.fullmatch(r"Object missing required field `(.+)`", found):
        return f'the key "{match[1]}" is missing'
    if match := re.fullmatch(r"Object contains unknown field `(.+)`", found):
        return f'unknown key "{match[1]}"'
    if match := re.fullmatch(r"Invalid (?:enum )?value '?(.*?)'?", found):
        return f'expected {_choices(type_, place)}, got "{match[1]}"'
    if found == "Number out of range":
        return "expected a finite number, this one is too large"
    return found


def _choices(type_: Any, place: str) -> str:
    """List the words that are allowed at a place below a type; empty where they are not fixed."""
    for step in re.findall(r"\.([A-Za-z_]\w*)", place):
        kinds = list(_alternatives(type_))
        if step == "kind":
            tags = [kind.__struct_config__.tag for kind in kinds]
            return _one_of([tag for tag in tags if tag])
        hints = [typing.get_type_hints(kind, include_extras=True) for kind in kinds]
        type_ = next((hint[step] for hint in hints if step in hint), None)
    words = [
        word for kind in _alternatives(type_) if _origin(kind) is typing.Literal for word in kind.__args__
    ]
    others = [_WORDS[kind.__name__] for kind in _alternatives(type_) if kind in (int, float)]
    return _one_of(words, others) if words else ""


def _one_of(words: list[str], others: list[str] | None = None) -> str:
    named = [f'"{word}"' for word in words] + (others or [])
    return named[0] if len(named) == 1 else f"one of {', '.join(named[:-1])} or {named[-1]}"


def _origin(type_: Any) -> Any:
    return typing.get_origin(type_)


def _alternatives(type_: Any) -> Iterator[Any]:
    """Yield the members of a union, without their annotations."""
    if _origin(type_) is typing.Annotated:
        yield from _alternatives(typing.get_args(type_)[0])
    elif _origin(type_) in (typing.Union, types.UnionType):
        for member in typing.get_args(type_):
            yield from _alternatives(member)
    elif type_ is not None and type_ is not type(None):
        yield type_
