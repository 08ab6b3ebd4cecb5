"""What is wrong in a document, said in a sentence: from the library's error to words that name the place."""

import json
import re
from functools import reduce
from typing import Any

from msgspec import inspect

from neuron_gui.core.message import N_, Message, grouped
from neuron_gui.core.schema.taking import alternatives

LARGEST = 2**63 - 1  # of whole numbers, so that every language can read them


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


def reason_of(finding: str, expected: inspect.Type, value: object) -> Message:
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


def look_up(type_: inspect.Type, value: Any, place: str) -> tuple[inspect.Type, Any]:
    """Follow a place such as `.data.inputs[0]` down a type and a value of it."""
    for key, index in re.findall(r"\.(\w+)|\[(\d+)\]", place):
        if index:
            (list_,) = (kind for kind in alternatives(type_) if not isinstance(kind, inspect.NoneType))
            type_, value = _items(list_, int(index)), value[int(index)]
        else:
            part = _part(type_, value)
            if key == part.tag_field:
                kinds = [kind for kind in alternatives(type_) if isinstance(kind, inspect.StructType)]
                type_ = inspect.LiteralType(tuple(str(kind.tag) for kind in kinds))
            else:
                type_ = next(field.type for field in part.fields if field.encode_name == key)
            value = value[key]
    return type_, value


def _part(type_: inspect.Type, value: Any) -> inspect.StructType:
    """Return which of several parts a value wants to be, by its `kind`."""
    parts = [part for part in alternatives(type_) if isinstance(part, inspect.StructType)]
    return next((part for part in parts if part.tag == value.get(part.tag_field)), parts[0])


def _keys(part: inspect.StructType) -> list[str]:
    return [*([part.tag_field] if part.tag_field else []), *(field.encode_name for field in part.fields)]


def _items(list_: inspect.Type, index: int) -> inspect.Type:
    if isinstance(list_, inspect.TupleType):
        return list_.item_types[index]
    assert isinstance(list_, inspect.VarTupleType | inspect.ListType)
    return list_.item_type


def _expectation(type_: inspect.Type) -> str | Message:
    """Name all that a type allows: `"full" or a whole number of at least 1`."""
    words: list[str | Message] = []
    for kind in alternatives(type_):
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
