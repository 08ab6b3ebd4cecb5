"""Reads the options that a part of the document declares, for forms, tooltips and messages."""

import typing
from functools import cache
from typing import Any

import msgspec
from msgspec import Struct

from neuron_gui.core.schema.part import Part

LIVE = {"live": True}  # may change while a run is under way; the run's journal keeps the change


class Option(Struct, frozen=True):
    """One option as its part declares it.

    `kind` is float, int or bool; a tuple of words to choose from; a tuple of parts to choose from; or, where
    numbers and words are taken, the tuple of both as declared. `above` and `below` are limits that are
    themselves excluded. `slider` are the ends of a logarithmic slider, `live` says whether the option may
    change while a run is under way.
    """

    name: str
    title: str
    description: str
    kind: Any
    default: Any
    at_least: float | None = None
    above: float | None = None
    at_most: float | None = None
    below: float | None = None
    optional: bool = False
    live: bool = False
    slider: tuple[float, float] | None = None


_DECLARED = ("title", "description", "ge", "gt", "le", "lt", "extra")


@cache
def options(part: type[Part]) -> tuple[Option, ...]:
    """Return the options of a part in the order of their declaration."""
    hints = typing.get_type_hints(part, include_extras=True)
    return tuple(_option(field, hints[field.name]) for field in msgspec.structs.fields(part))


def in_words(name: str) -> str:
    """Return a word of the file format as one reads it: `error_times_input` is “Error times input”."""
    return name.replace("_", " ").capitalize()


def _option(field: msgspec.structs.FieldInfo, hint: Any) -> Option:
    limits: dict[str, Any] = {}
    type_, optional = _unwrap(hint, limits)
    extra = limits.get("extra", {})
    return Option(
        name=field.name,
        title=limits.get("title", field.name),
        description=limits.get("description", ""),
        kind=type_,
        default=field.default,
        at_least=limits.get("ge"),
        above=limits.get("gt"),
        at_most=limits.get("le"),
        below=limits.get("lt"),
        optional=optional,
        live=extra.get("live", False),
        slider=extra.get("slider"),
    )


def _unwrap(hint: Any, limits: dict[str, Any]) -> tuple[Any, bool]:
    """Strip a type of annotations and `None`, collecting the limits; return it and whether None was there."""
    if typing.get_origin(hint) is typing.Annotated:
        inner, *notes = typing.get_args(hint)
        for note in notes:
            limits.update(
                {name: getattr(note, name) for name in _DECLARED if getattr(note, name) is not None}
            )
        return _unwrap(inner, limits)
    members = typing.get_args(hint)
    if typing.get_origin(hint) is typing.Literal:
        return members, False
    if type(None) in members:
        (present,) = (member for member in members if member is not type(None))
        return _unwrap(present, limits)[0], True
    return (members or hint), False
