"""What every part of an experiment file has in common: strict types, and errors that name the place.

The checking itself is msgspec's; this module turns its findings into sentences.
"""

import math
import re
from collections.abc import Mapping
from functools import cache
from typing import Any, TypeVar

import msgspec
from msgspec import inspect

from neuron_gui.core.message import N_, Message, RefusalError, grouped
from neuron_gui.core.schema.sentences import LARGEST, look_up, reason_of, shown
from neuron_gui.core.schema.taking import alternatives, item_of, part_of, taken

T = TypeVar("T")

MAX_DEPTH = 100  # of what has no declared type: far from where Python's own recursion ends, in any thread
TOO_DEEP = N_("the lists nest too deeply for an experiment")


class ExperimentError(RefusalError):
    """Something in an experiment is wrong: `place` (such as `$.stop.tolerance`) and `reason`.

    >>> from neuron_gui import ExperimentError, preset
    >>> try:
    ...     preset("opening").with_value("strategy.learning_rate", 0)
    ... except ExperimentError as error:
    ...     error.place, str(error.reason)
    ('$.strategy.learning_rate', 'expected a number above 0, got 0')
    """

    def __init__(self, place: str, reason: Message) -> None:
        of_part = place.startswith(".") or not place  # made by its constructor, it stands nowhere
        shown_place = f"${place}" if of_part else place
        super().__init__(reason, Message("{place}: {reason}", place=shown_place, reason=reason))
        self.place = place


class Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A part of the document: immutable, every key known, every value fit for a file.

    However it is made, it takes what `taking` takes, and refuses what a file would be refused for.
    """

    def __post_init__(self) -> None:
        self._take()
        for field, name in zip(self.__struct_fields__, self.__struct_encode_fields__, strict=True):
            _check(getattr(self, field), f".{name}")

    def _take(self) -> None:
        """Have every field in the type that it is declared with."""
        fields = self.__struct_fields__
        values = [getattr(self, field) for field in fields]
        given = dict(zip(self.__struct_encode_fields__, values, strict=True))
        checked = convert(given, _fields_of(type(self)), "")
        for field, before in zip(fields, values, strict=True):
            value = getattr(checked, field)
            if value is not before:
                msgspec.structs.force_setattr(self, field, value)


@cache
def _fields_of(part: type[Part]) -> type[msgspec.Struct]:
    """Return a type with the fields of a part, and no checks of its own."""
    fields = msgspec.structs.fields(part)
    names = {field.name: field.encode_name for field in fields}
    return msgspec.defstruct(part.__name__, [(field.name, field.type) for field in fields], rename=names)


def _check(value: object, place: str, depth: int = 0) -> None:
    """Refuse what has the right type but no place in a file, at any depth."""
    if isinstance(value, tuple):
        for i, item in enumerate(value):
            _check(item, f"{place}[{i}]")
    elif isinstance(value, list):
        for i, item in enumerate(value):
            _check_json(item, f"{place}[{i}]", depth + 1)
    elif isinstance(value, dict):
        for key, item in value.items():
            if not isinstance(key, str):
                raise ExperimentError(place, Message("expected text as keys, got {found}", found=shown(key)))
            _check(key, place)
            _check_json(item, f"{place}.{key}", depth + 1)
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


def _check_json(value: object, place: str, depth: int) -> None:
    """Refuse what no JSON can say, of a value whose type is not declared."""
    if value is not None and not isinstance(value, str | bool | int | float | list | dict):
        raise ExperimentError(place, Message("expected JSON, got {found}", found=shown(value)))
    if depth > MAX_DEPTH:
        raise ExperimentError(place, Message(TOO_DEEP))
    _check(value, place, depth)


def _half_a_character(text: str) -> Message:
    return Message("expected text, got half a character in {found}", found=shown(text))


def convert(value: object, type_: type[T], place: str = "$") -> T:
    """Return dicts, lists, strings and numbers, and what `taking` takes for them, as the given part.

    Raises ExperimentError with the place inside `value`, whose own place is given.
    """
    if not _is_json(value):
        _refuse_shapeless(value, type_info(type_), place)
    try:
        try:
            converted: T = _in_list(value, type_)
        except msgspec.ValidationError as error:  # most are right as they are, so that is tried first
            if isinstance(error.__cause__, ExperimentError):
                raise
            value = taken(value, type_info(type_))
            converted = _in_list(value, type_)
        return converted
    except RecursionError:  # only Python's own lists come here so deep, or have themselves in them
        raise ExperimentError(place, Message(TOO_DEEP)) from None
    except msgspec.ValidationError as error:
        cause = error.__cause__
        finding, inside = _split(str(error))
        if isinstance(cause, ExperimentError):
            raise ExperimentError(place + inside + cause.place, cause.reason) from None
        reason = reason_of(finding, *look_up(type_info(type_), value, inside))
        raise ExperimentError(place + inside, reason) from None
    except UnicodeEncodeError as error:  # msgspec stumbles over it wherever it stands
        raise ExperimentError(place, _half_a_character(error.object)) from None


def _is_json(value: object, depth: int = 0) -> bool:
    """Whether all is as JSON has it; a list of numbers or lists is taken at its first item's word."""
    if depth == MAX_DEPTH:
        return True
    if type(value) is dict:
        return all(_is_json(item, depth + 1) for item in value.values())
    if type(value) is list:
        return not value or type(value[0]) in _LISTED or all(_is_json(item, depth + 1) for item in value)
    return type(value) in _SINGLE


_LISTED = frozenset({int, float, str, list})
_SINGLE = frozenset({int, float, str, bool, type(None)})


def _refuse_shapeless(value: object, type_: inspect.Type, place: str, depth: int = 0) -> None:
    """Refuse what the library would take for a list though it has no order, or for a part without keys.

    It asks whatever has items, such as an array, for each field of a part, and takes those that are not there
    for missing. What is deeper is refused anyway.
    """
    if type(value) in _SINGLE:
        return
    kinds = list(alternatives(type_))
    if isinstance(value, set | frozenset):
        reason = Message("expected {expected}, got {found}", expected=Message("a list"), found=shown(value))
        raise ExperimentError(place, reason)
    if isinstance(value, dict) and depth < MAX_DEPTH:
        fields = {field.encode_name: field.type for field in part_of(kinds, value)}
        for key, item in value.items():
            _refuse_shapeless(item, fields.get(key, inspect.AnyType()), f"{place}.{key}", depth + 1)
    elif isinstance(value, list | tuple):
        if value and _has_parts(list(alternatives(item_of(kinds, 0)))):
            for i, item in enumerate(value):
                _refuse_shapeless(item, item_of(kinds, i), f"{place}[{i}]", depth + 1)
    elif _has_parts(kinds) and hasattr(value, "__getitem__") and not isinstance(value, Mapping):
        raise ExperimentError(place, reason_of("", type_, value))


def _has_parts(kinds: list[inspect.Type]) -> bool:
    return any(isinstance(kind, inspect.StructType) for kind in kinds)


def type_info(type_: Any) -> inspect.Type:
    """Return what msgspec knows of a type, found out once."""
    return _type_info(type_)


_type_info = cache(inspect.type_info)


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
