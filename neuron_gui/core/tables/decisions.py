"""What was decided in reading a table: each decision told, with what else could have been taken.

Settings are made by the same keys and values: what is set by hand is kept, and all the rest found anew. So
the dialog, the command line and Python show one list and change it in one way.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from neuron_gui.core.message import N_, Message
from neuron_gui.core.tables.encoding import ENCODINGS
from neuron_gui.core.tables.format import DELIMITERS, QUOTES
from neuron_gui.core.tables.kinds import ORDERS
from neuron_gui.core.tables.numbers import NUMERALS
from neuron_gui.core.tables.source import TableError

Hand = Mapping[str, str]  # what a person set, by the keys of decisions


@dataclass(frozen=True)
class Alternative:
    """Another value that a decision can take, and what that would be, in a few words."""

    value: str
    message: Message


@dataclass(frozen=True)
class Decision:
    """What a setting is about (`key`), its value, and a sentence that says so.

    `sure`: nothing else would have been likely, or a person decided. `quiet`: as with most tables, and so
    of interest only to who wants to change it.
    """

    key: str
    value: str
    message: Message
    others: tuple[Alternative, ...] = ()
    sure: bool = True
    quiet: bool = False

    def to_dict(self) -> dict[str, Any]:
        """Return the decision for JSON."""
        others = [{"value": option.value, "told": str(option.message)} for option in self.others]
        return {
            "about": self.key,
            "taken": self.value,
            "told": str(self.message),
            "sure": self.sure,
            "others": others,
        }


# What can be set: patterns of keys, the words that each can be, a pattern of what else, and an example.
_SETTINGS: dict[str, tuple[tuple[str, ...], str, str]] = {
    "encoding": (tuple(ENCODINGS), "", ""),
    "sheet": ((), ".*", ""),
    "separator": (tuple(DELIMITERS), ".", ":"),
    "quotes": (tuple(QUOTES), "", ""),
    "names": (("none",), r"[1-9]\d{0,8}", "3"),
    "units": (("join", "leave out", "data"), "", ""),
    "rows": ((), r"\d{0,9}:\d{0,9}", "5:40"),
    "table": (("all",), r"[1-9]\d{0,8}", "7"),
    r"line [1-9]\d{0,8}": (("leave out", "keep"), "", ""),
    "numbers of .*": (("text", *map(str, NUMERALS)), "", ""),
    "dates of .*": (("days", *ORDERS, "leave out"), "", ""),
    "missing in .*": (("missing", "keep"), "", ""),
    "gaps": (("leave out", "mean", "median"), "", ""),
    "target": ((), ".*", ""),
    "inputs": ((), ".*", ""),
}


def check(hand: Hand) -> None:
    """Raise TableError where something cannot be set, or not to this."""
    for key, value in hand.items():
        found = [setting for keys, setting in _SETTINGS.items() if re.fullmatch(keys, key, re.DOTALL)]
        if not found:
            text = N_("“{key}” is nothing that is decided in reading a table. There are: {keys}.")
            keys = ", ".join(keys.replace(r"[1-9]\d{0,8}", "3").replace(".*", "NAME") for keys in _SETTINGS)
            raise TableError(Message(text, key=key, keys=keys))
        ((words, pattern, example),) = found
        if value not in words and not (pattern and re.fullmatch(pattern, value, re.DOTALL)):
            text = N_("“{key}” cannot be “{value}”. Expected: {values}.")
            expected = "  ".join([*words, example] if example else words)
            raise TableError(Message(text, key=key, value=value, values=expected))
