"""What Python hands over, as a file would have it: numpy's and pandas's numbers, arrays, tuples, 3.0 for 3.

Nothing here refuses anything: what is not understood stays as it is, and is refused where it is checked.
"""

import numbers
from collections.abc import Iterator, Sequence
from typing import Any

from msgspec import inspect

_PLAIN = frozenset({str, int, float, bool, type(None)})


def plain(value: Any) -> Any:
    """Return lists, dicts, texts and Python's own numbers for whatever can be seen as such."""
    if type(value) in _PLAIN:
        return value
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, str):
        return str(value)
    if isinstance(value, Sequence) and not isinstance(value, bytes | bytearray | memoryview):
        return list(map(plain, value))
    if isinstance(value, numbers.Integral):
        return int(value)
    if isinstance(value, numbers.Real):
        return float(value)
    if hasattr(value, "__array__"):
        listed = (value if hasattr(value, "tolist") else value.__array__()).tolist()
        return plain(listed) if isinstance(listed, list) or type(listed) in _PLAIN else value
    return value


def taken(value: Any, type_: inspect.Type) -> Any:
    """Return a value as `plain` does, with whole floats where only whole numbers are expected.

    Arrays of a type of their own are left to that type.
    """
    kinds = list(alternatives(type_))
    if any(isinstance(kind, inspect.CustomType) for kind in kinds):
        return value
    if isinstance(value, dict):
        fields = {field.encode_name: field.type for field in part_of(kinds, value)}
        return {key: taken(item, fields.get(key, inspect.AnyType())) for key, item in value.items()}
    value = plain(value)
    if isinstance(value, list):
        return [taken(item, item_of(kinds, i)) for i, item in enumerate(value)]
    if isinstance(value, float) and value.is_integer() and _takes_whole_numbers_alone(kinds):
        return int(value)
    return value


def alternatives(type_: inspect.Type) -> Iterator[inspect.Type]:
    """Yield the members of a union, or the type itself, without annotations."""
    if isinstance(type_, inspect.Metadata):
        yield from alternatives(type_.type)
    elif isinstance(type_, inspect.UnionType):
        for member in type_.types:
            yield from alternatives(member)
    else:
        yield type_


def _takes_whole_numbers_alone(kinds: list[inspect.Type]) -> bool:
    has_float = any(isinstance(kind, inspect.FloatType) for kind in kinds)
    return not has_float and any(isinstance(kind, inspect.IntType) for kind in kinds)


def part_of(kinds: list[inspect.Type], value: dict[Any, Any]) -> tuple[inspect.Field, ...]:
    """Return the fields of the part that a dict wants to be, none if that is not known."""
    for kind in kinds:
        if isinstance(kind, inspect.StructType) and kind.tag in (None, plain(value.get(kind.tag_field))):
            return kind.fields
    return ()


def item_of(kinds: list[inspect.Type], at: int) -> inspect.Type:
    """Return the type of an item of a list."""
    for kind in kinds:
        if isinstance(kind, inspect.TupleType) and at < len(kind.item_types):
            return kind.item_types[at]
        if isinstance(kind, inspect.VarTupleType | inspect.ListType):
            return kind.item_type
    return inspect.AnyType()
