"""Places in a document, as data.inputs[2]: what stands there, and the document with something else there."""

import re
from typing import Any

import msgspec
from msgspec import inspect

from neuron_gui.core.message import Message
from neuron_gui.core.schema import taking
from neuron_gui.core.schema.array import Numbers
from neuron_gui.core.schema.part import ExperimentError, type_info
from neuron_gui.core.schema.sentences import look_up, shown


def as_builtins(part: object) -> Any:
    """Return a part as dicts, lists, strings and numbers."""
    return _with_lists(msgspec.to_builtins(part, builtin_types=(Numbers,)))


def _with_lists(value: Any) -> Any:
    """Make lists of tuples and arrays; inside a list there are none."""
    if isinstance(value, dict):
        return {key: _with_lists(item) for key, item in value.items()}
    if isinstance(value, Numbers):
        return value.tolist()
    return list(value) if isinstance(value, tuple) else value


def steps_of(path: str) -> list[str]:
    """Take a path such as `data.inputs[0][1]` apart: data, inputs, [0], [1]. A leading `$.` is optional."""
    path = path.removeprefix("$.")
    if not re.fullmatch(r"\w+(\.\w+|\[\d{1,9}\])*", path):
        reason = Message(
            "expected a path such as strategy.learning_rate or data.inputs[0][1], got {found}",
            found=shown(path),
        )
        raise ExperimentError("$", reason)
    return re.findall(r"\w+|\[\d+\]", path)


def value_at(part: object, path: str) -> object:
    """Return what stands at a path such as data.inputs[0][1]; None where there is no such place."""
    found: Any = part
    for step in path.replace("[", ".[").split("."):
        if not step.startswith("["):
            found = getattr(found, step, None)
        elif re.fullmatch(r"\[\d{1,9}\]", step) and isinstance(found, tuple | Numbers):
            at = int(step[1:-1])
            found = found[at] if at < len(found) else None
        else:
            return None
    return found


def put(plain: Any, steps: list[str], value: object) -> object:
    """Put a value into nested dicts and lists; only the key of the last step may be new.

    Returns what stood there.
    """
    place, before = "$", None
    for i, step in enumerate(steps):
        is_last = i == len(steps) - 1
        key: Any = step
        if step.startswith("["):
            place += step
            key = int(step[1:-1])
            there = isinstance(plain, list) and key < len(plain)
        else:
            place += f".{step}"
            there = isinstance(plain, dict) and (key in plain or (is_last and i > 0))
        if not there:
            raise ExperimentError(place, Message("there is no such place in this experiment"))
        if is_last:
            before = plain.get(key) if isinstance(plain, dict) else plain[key]
            plain[key] = value
        else:
            inside = plain[key]
            if not isinstance(inside, dict):  # a list that was put there is not ours to change
                plain[key] = inside = list(inside) if isinstance(inside, list) else taking.plain(inside)
            plain = inside
    return before


def with_defaults(plain: dict[str, Any], type_: Any, steps: list[str]) -> None:
    """Give what has become of another kind the options of that kind; `steps` lead to its `kind`."""
    place = "".join(f".{step}" for step in steps[:-1])
    expected, part = look_up(type_info(type_), plain, place)
    for kind in taking.alternatives(expected):
        if isinstance(kind, inspect.StructType) and kind.tag and kind.tag == part.get(kind.tag_field):
            part.clear()
            part.update(as_builtins(kind.cls()))
