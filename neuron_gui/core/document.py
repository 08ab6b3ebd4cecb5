"""What every part of an experiment file has in common: strict types, and errors that name the place.

The checking itself is msgspec's; this module turns its findings into sentences.
"""

import json
import math
import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO, TypeVar

import msgspec
from msgspec import inspect

T = TypeVar("T")

LARGEST = 2**63 - 1  # of whole numbers, so that every language can read them


class ExperimentError(ValueError):
    """Something in an experiment is wrong: `place` (such as `$.stop.tolerance`) and `reason`."""

    def __init__(self, place: str, reason: str) -> None:
        super().__init__(f"{place}: {reason}")
        self.place = place
        self.reason = reason


class Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A part of the document: immutable, every key known, every value fit for a file."""

    def __post_init__(self) -> None:
        for field in self.__struct_fields__:
            _check(getattr(self, field), f".{field}")


def _check(value: object, place: str) -> None:
    """Refuse what has the right type but no place in a file."""
    if isinstance(value, tuple):
        for i, item in enumerate(value):
            _check(item, f"{place}[{i}]")
    elif isinstance(value, float) and not math.isfinite(value):
        raise ExperimentError(place, f"expected a finite number, got {shown(value)}")
    elif isinstance(value, int) and abs(value) > LARGEST:
        raise ExperimentError(place, f"expected a whole number of at most {LARGEST:,}, got {shown(value)}")
    elif isinstance(value, str):
        try:
            value.encode()
        except UnicodeEncodeError:
            raise ExperimentError(place, f"expected text, got half a character in {shown(value)}") from None


# --- Reading --------------------------------------------------------------------------------------


def convert(value: object, type_: type[T], place: str = "$") -> T:
    """Return plain dicts, lists, strings and numbers as the given part, strictly checked.

    Raises ExperimentError with the place inside `value`, whose own place is given.
    """
    try:
        converted: T = _in_list(value, type_)
        return converted
    except msgspec.ValidationError as error:
        cause = error.__cause__
        finding, inside = _split(str(error))
        if isinstance(cause, ExperimentError):
            raise ExperimentError(place + inside + cause.place, cause.reason) from None
        reason = _reason(finding, *_look_up(inspect.type_info(type_), value, inside))
        raise ExperimentError(place + inside, reason) from None
    except UnicodeEncodeError as error:  # msgspec stumbles over it wherever it stands
        reason = f"expected text, got half a character in {shown(error.object)}"
        raise ExperimentError(place, reason) from None


def _in_list(value: object, type_: Any) -> Any:
    """Convert as an item of a list: msgspec names the place of an item, `$[0]`, but none for a root."""
    return msgspec.convert((value,), tuple[type_], dec_hook=_decode)[0]


def _decode(type_: Any, value: object) -> object:
    """Let a class that is not msgspec's own read itself."""
    return type_.from_json(value)


def _split(message: str) -> tuple[str, str]:
    """Take msgspec's "what - at `$[0].place`" apart; what the user wrote may stand inside "what"."""
    found = re.fullmatch(r"(.*) - at `(?:key` in `)?\$\[0\](.*)`", message, re.DOTALL)
    assert found is not None
    return found[1], found[2]


def parse(text: str) -> Any:
    """Return what a JSON text says.

    Raises JSONDecodeError for a text that is not JSON, ExperimentError for JSON that no experiment has.
    """
    try:
        return json.loads(text, object_pairs_hook=_no_key_twice)
    except RecursionError:
        raise ExperimentError("$", "this is not an experiment: its lists nest too deeply") from None
    except (json.JSONDecodeError, ExperimentError):
        raise
    except ValueError:  # Python's guard against numbers that take forever to read
        raise ExperimentError("$", "expected finite numbers, got one with thousands of digits") from None


def _no_key_twice(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    content = dict(pairs)
    if len(content) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for i, key in enumerate(keys) if key in keys[:i])
        raise ExperimentError("$", f"the key {shown(twice)} stands twice in one object")
    return content


# --- Sentences ------------------------------------------------------------------------------------


def shown(value: object) -> str:
    """Return a wrong value as a sentence quotes it: on one line, and short."""
    if isinstance(value, dict):
        return "an object {...}"
    if isinstance(value, list | tuple):
        return f"a list of {len(value)}" if value else "an empty list"
    if isinstance(value, int) and abs(value) > LARGEST:
        return "a number that is too large"
    if value is not None and not isinstance(value, str | int | float):
        return f"a Python {type(value).__name__}"
    text = json.dumps(value, ensure_ascii=not str(value).isprintable())
    return text if len(text) <= 50 else f'{text[:45]}..."'


def _reason(finding: str, expected: inspect.Type, value: object) -> str:
    """Put a finding of msgspec into words, for a value and the type that was expected there."""
    if missing := re.fullmatch(r"Object missing required field `(.*)`", finding):
        return f'the key "{missing[1]}" is missing'
    if unknown := re.fullmatch(r"Object contains unknown field `(.*)`", finding, re.DOTALL):
        return f"unknown key {shown(unknown[1])}; known here: {', '.join(_keys(_part(expected, value)))}"
    if finding == "Expected `str`" and isinstance(value, dict):
        return f"expected text as keys, got {shown(next(key for key in value if not isinstance(key, str)))}"
    return f"expected {_expectation(expected)}, got {shown(value)}"


def _look_up(type_: inspect.Type, value: Any, place: str) -> tuple[inspect.Type, Any]:
    """Follow a place such as `.data.inputs[0]` down a type and a value of it."""
    for key, index in re.findall(r"\.(\w+)|\[(\d+)\]", place):
        if index:
            (list_,) = (kind for kind in _alternatives(type_) if not isinstance(kind, inspect.NoneType))
            type_, value = _items(list_, int(index)), value[int(index)]
        else:
            part = _part(type_, value)
            if key == part.tag_field:
                kinds = [kind for kind in _alternatives(type_) if isinstance(kind, inspect.StructType)]
                type_ = inspect.LiteralType(tuple(str(kind.tag) for kind in kinds))
            else:
                type_ = next(field.type for field in part.fields if field.name == key)
            value = value[key]
    return type_, value


def _alternatives(type_: inspect.Type) -> Iterator[inspect.Type]:
    """Yield the members of a union, or the type itself, without annotations."""
    if isinstance(type_, inspect.Metadata):
        yield from _alternatives(type_.type)
    elif isinstance(type_, inspect.UnionType):
        for member in type_.types:
            yield from _alternatives(member)
    else:
        yield type_


def _part(type_: inspect.Type, value: Any) -> inspect.StructType:
    """Return which of several parts a value wants to be, by its `kind`."""
    parts = [part for part in _alternatives(type_) if isinstance(part, inspect.StructType)]
    return next((part for part in parts if part.tag == value.get(part.tag_field)), parts[0])


def _keys(part: inspect.StructType) -> list[str]:
    return [*([part.tag_field] if part.tag_field else []), *(field.name for field in part.fields)]


def _items(list_: inspect.Type, index: int) -> inspect.Type:
    if isinstance(list_, inspect.TupleType):
        return list_.item_types[index]
    assert isinstance(list_, inspect.VarTupleType | inspect.ListType)
    return list_.item_type


def _expectation(type_: inspect.Type) -> str:
    """Name all that a type allows: `"full" or a whole number of at least 1`."""
    words = list(dict.fromkeys(word for kind in _alternatives(type_) for word in _words(kind)))
    if len(words) == 1:
        return words[0]
    return ("one of " if len(words) > 2 else "") + ", ".join(words[:-1]) + f" or {words[-1]}"


def _words(kind: inspect.Type) -> list[str]:
    match kind:
        case inspect.LiteralType():
            return [json.dumps(value) for value in kind.values]
        case inspect.IntType():
            return ["a whole number" + _limits(kind)]
        case inspect.FloatType():
            return ["a number" + _limits(kind)]
        case inspect.TupleType():
            return [f"a list of {len(kind.item_types)} numbers"]
        case inspect.VarTupleType() | inspect.ListType():
            return ["a list"]
        case inspect.StrType():
            return ["text"]
        case inspect.BoolType():
            return ["true or false"]
        case inspect.NoneType():
            return ["null"]
    return ["an object {...}"]


def _limits(kind: inspect.IntType | inspect.FloatType) -> str:
    """Return ` of at least 0 and below 1`, or nothing."""
    if kind.ge is not None and kind.le is not None:
        return f" from {kind.ge:,} to {kind.le:,}"
    limits = {" of at least": kind.ge, " above": kind.gt, " at most": kind.le, " below": kind.lt}
    return " and".join(f"{words} {limit:,}" for words, limit in limits.items() if limit is not None)


# --- Writing --------------------------------------------------------------------------------------


@contextmanager
def whole_file(path: Path) -> Iterator[TextIO]:
    """Write a UTF-8 file as a whole or not at all: it takes its name when everything is on the disk."""
    path = path.resolve()  # a link stays a link
    if exists := path.exists():
        path.open("r+b").close()  # raises for a folder, and for a file that is write-protected
    partial = path.with_name(path.name + ".part")
    file = partial.open("w", encoding="utf-8", newline="")
    try:
        with file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if exists:
            shutil.copymode(path, partial)
        partial.replace(path)
    except BaseException:
        partial.unlink()
        raise
    _keep_name(path)


def _keep_name(path: Path) -> None:
    """Let the disk keep a file's new name through a power cut, where the system can be asked to."""
    if os.name == "posix":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
