"""What every part of an experiment file has in common: strict types, and errors that name the place.

The checking itself is msgspec's; this module turns its findings into sentences.
"""

import errno
import json
import math
import os
import re
import stat
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import reduce
from pathlib import Path
from secrets import token_hex
from typing import Any, TextIO, TypeVar

import msgspec
from msgspec import inspect

from neuron_gui.core.message import N_, Message, grouped
from neuron_gui.core.refusal import RefusalError

T = TypeVar("T")

LARGEST = 2**63 - 1  # of whole numbers, so that every language can read them
PART_OF_NAME = 50  # letters of a file's name in that of its unfinished form, which may get no longer


class ExperimentError(RefusalError):
    """Something in an experiment is wrong: `place` (such as `$.stop.tolerance`) and `reason`."""

    def __init__(self, place: str, reason: Message) -> None:
        super().__init__(reason, Message("{place}: {reason}", place=place, reason=reason))
        self.place = place


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
        raise ExperimentError(place, Message("expected a finite number, got {found}", found=shown(value)))
    elif isinstance(value, int) and abs(value) > LARGEST:
        reason = Message(
            "expected a whole number of at most {le}, got {found}", le=grouped(LARGEST), found=shown(value)
        )
        raise ExperimentError(place, reason)
    elif isinstance(value, str):
        try:
            value.encode()
        except UnicodeEncodeError:
            raise ExperimentError(place, _half_a_character(value)) from None


def _half_a_character(text: str) -> Message:
    return Message("expected text, got half a character in {found}", found=shown(text))


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
        raise ExperimentError(place, _half_a_character(error.object)) from None


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
        reason = Message("the lists nest too deeply for an experiment")
        raise ExperimentError("$", reason) from None
    except (json.JSONDecodeError, ExperimentError):
        raise
    except ValueError:  # Python's guard against numbers that take forever to read
        reason = Message("expected finite numbers, got one with thousands of digits")
        raise ExperimentError("$", reason) from None


def value_of(text: str, path: str) -> Any:
    """Return the value that was typed for a place: JSON, a number such as .5, or a word, without quotes.

    Raises ExperimentError with that place for what is none of these.
    """
    try:
        return parse(text)
    except json.JSONDecodeError:
        return float(text) if _TYPED_NUMBER.fullmatch(text) else text
    except ExperimentError as error:
        raise ExperimentError(path, error.reason) from None


_TYPED_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?", re.ASCII)


def _no_key_twice(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    content = dict(pairs)
    if len(content) < len(pairs):
        twice = next(key for key, count in Counter(key for key, _ in pairs).items() if count > 1)
        raise ExperimentError("$", Message("the key {key} stands twice in one object", key=shown(twice)))
    return content


# --- Sentences ------------------------------------------------------------------------------------


AN_OBJECT = Message("an object {braces}", braces="{...}")


def shown(value: object) -> str | Message:
    """Return a wrong value as a sentence quotes it: on one line, and short."""
    if isinstance(value, dict):
        return AN_OBJECT
    if isinstance(value, list | tuple):
        return Message("a list of {count}", count=str(len(value))) if value else Message("an empty list")
    if isinstance(value, int) and abs(value) > LARGEST:
        return Message("a number that is too large")
    if value is not None and not isinstance(value, str | int | float):
        return Message("a Python {type}", type=type(value).__name__)
    text = json.dumps(value, ensure_ascii=not str(value).isprintable())
    return text if len(text) <= 50 else f'{text[:45]}..."'


def _reason(finding: str, expected: inspect.Type, value: object) -> Message:
    """Put a finding of msgspec into words, for a value and the type that was expected there."""
    if missing := re.fullmatch(r"Object missing required field `(.*)`", finding):
        return Message('the key "{key}" is missing', key=missing[1])
    if unknown := re.fullmatch(r"Object contains unknown field `(.*)`", finding, re.DOTALL):
        keys = ", ".join(_keys(_part(expected, value)))
        return Message("unknown key {key}; known here: {keys}", key=shown(unknown[1]), keys=keys)
    if finding == "Expected `str`" and isinstance(value, dict):
        key = next(key for key in value if not isinstance(key, str))
        return Message("expected text as keys, got {found}", found=shown(key))
    return Message("expected {expected}, got {found}", expected=_expectation(expected), found=shown(value))


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


def _expectation(type_: inspect.Type) -> str | Message:
    """Name all that a type allows: `"full" or a whole number of at least 1`."""
    words: list[str | Message] = []
    for kind in _alternatives(type_):
        words += [word for word in _words(kind) if word not in words]
    *others, last = words
    if not others:
        return last
    if len(others) == 1:
        return Message("{first} or {last}", first=others[0], last=last)
    listed = reduce(lambda first, second: Message("{first}, {second}", first=first, second=second), others)
    return Message("one of {first} or {last}", first=listed, last=last)


def _words(kind: inspect.Type) -> list[str | Message]:
    match kind:
        case inspect.LiteralType():
            return [json.dumps(value) for value in kind.values]
        case inspect.IntType():
            return [_number(_WHOLE_NUMBERS, kind)]
        case inspect.FloatType():
            return [_number(_NUMBERS, kind)]
        case inspect.TupleType():
            return [Message("a list of {count} numbers", count=str(len(kind.item_types)))]
        case inspect.VarTupleType() | inspect.ListType():
            return [Message("a list")]
        case inspect.StrType():
            return [Message("text")]
        case inspect.BoolType():
            return [Message("true or false")]
        case inspect.NoneType():
            return ["null"]
    return [AN_OBJECT]


# By the limits that there are, which fill the gaps.
_WHOLE_NUMBERS = {
    (): N_("a whole number"),
    ("ge",): N_("a whole number of at least {ge}"),
    ("ge", "le"): N_("a whole number from {ge} to {le}"),
}
_NUMBERS = {
    (): N_("a number"),
    ("ge",): N_("a number of at least {ge}"),
    ("gt",): N_("a number above {gt}"),
    ("ge", "lt"): N_("a number of at least {ge} and below {lt}"),
    ("gt", "le"): N_("a number above {gt} and at most {le}"),
}


def _number(templates: dict[tuple[str, ...], str], kind: inspect.IntType | inspect.FloatType) -> Message:
    limits = {name: getattr(kind, name) for name in ("ge", "gt", "le", "lt")}
    limits = {name: grouped(limit) for name, limit in limits.items() if limit is not None}
    return Message(templates[tuple(limits)], **limits)


# --- Writing --------------------------------------------------------------------------------------


@contextmanager
def whole_file(path: Path, mode: int = 0o666) -> Iterator[TextIO]:
    """Write a UTF-8 file as a whole or not at all: it takes its name when everything is on the disk.

    Of several that write at once, each writes a file of its own, and the name belongs to the last. A link
    stays a link: what it leads to is written, as by an editor. A file that is there keeps its permissions; a
    new one gets `mode`, less what the umask takes away. Bytes go into the `buffer` of what this yields.
    """
    path = Path(os.path.realpath(path))
    before = _permissions(path)
    partial = path.with_name(f"{path.name[:PART_OF_NAME]}.{token_hex(8)}.part")
    try:
        file = _new_file(partial, mode if before is None else before)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from None
    try:
        with file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if before is not None:
            partial.chmod(before)  # in spite of the umask
        partial.replace(path)
    except BaseException:
        with suppress(OSError):  # its folder may have gone
            partial.unlink()
        raise
    _keep_name(path)


def _new_file(path: Path, mode: int) -> TextIO:
    """Open a file that was not there, and no link either."""
    return open(path, "x", encoding="utf-8", newline="", opener=lambda name, how: os.open(name, how, mode))


def _permissions(path: Path) -> int | None:
    """Return those of a file that is there; raise OSError if it may not be replaced."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return None
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):  # a device, or a pipe
        raise OSError(errno.EINVAL, "Not a regular file", str(path))
    path.open("r+b").close()  # raises for a folder, and for a file that is write-protected
    return mode & 0o777


def _keep_name(path: Path) -> None:
    """Let the disk keep a file's new name through a power cut, where the system can be asked to."""
    if os.name == "posix":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
