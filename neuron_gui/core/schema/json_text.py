"""JSON as people write it: a document, or a value typed on a command line or in a lesson."""

import json
import re
from collections import Counter
from typing import Any

from neuron_gui.core.message import N_, Message
from neuron_gui.core.schema.input_file import MOST_MEMORY, megabytes
from neuron_gui.core.schema.part import TOO_DEEP, ExperimentError
from neuron_gui.core.schema.sentences import shown

LIST, ITEM, KEY = 64, 32, 200  # bytes of memory that a list or an object takes, what stands in it, and a key


def parse(text: str) -> Any:
    """Return what a JSON text says.

    Raises JSONDecodeError for a text that is not JSON, ExperimentError for JSON that no experiment has.
    """
    _check_memory(text)
    try:
        return json.loads(text, object_pairs_hook=_no_key_twice)
    except RecursionError:
        raise ExperimentError("$", Message(TOO_DEEP)) from None
    except (json.JSONDecodeError, ExperimentError):
        raise
    except ValueError:  # Python's guard against numbers that take forever to read
        reason = Message("expected finite numbers, got one with thousands of digits")
        raise ExperimentError("$", reason) from None


def _check_memory(text: str) -> None:
    """Refuse what would fill the memory once it is read: a list of two letters takes thirty times that."""
    if KEY * len(text) <= MOST_MEMORY:
        return
    needed = LIST * (text.count("[") + text.count("{")) + ITEM * text.count(",")
    needed += KEY * text.count('":')
    if needed > MOST_MEMORY:
        reason = Message(
            "reading it would take {needed} MB of memory, and no more than {most} MB are taken",
            needed=megabytes(needed),
            most=megabytes(MOST_MEMORY),
        )
        raise ExperimentError("$", reason)


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


def not_json(error: json.JSONDecodeError) -> Message:
    """Return in words, and with its place, why a text is not JSON."""
    what = error.msg.removesuffix(" at").removesuffix(" starting").rstrip(": ")
    return Message(
        "this is not a JSON document ({what}, line {line}, column {column})",
        what=Message(what) if what in _NOT_JSON else what,
        line=str(error.lineno),
        column=str(error.colno),
    )


# What Python's reader says of a text that is not JSON; anything else that it may say stays English.
_NOT_JSON = (
    N_("Expecting value"),
    N_("Expecting ',' delimiter"),
    N_("Expecting ':' delimiter"),
    N_("Expecting property name enclosed in double quotes"),
    N_("Extra data"),
    N_("Illegal trailing comma before end of array"),
    N_("Illegal trailing comma before end of object"),
    N_("Invalid \\escape"),
    N_("Invalid \\uXXXX escape"),
    N_("Invalid control character"),
    N_("Unterminated string"),
)

_TYPED_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?", re.ASCII)


def _no_key_twice(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    content = dict(pairs)
    if len(content) < len(pairs):
        twice = next(key for key, count in Counter(key for key, _ in pairs).items() if count > 1)
        raise ExperimentError("$", Message("the key {key} stands twice in one object", key=shown(twice)))
    return content
