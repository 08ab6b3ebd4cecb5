"""Numbers as people type and read them; what is not a number is refused with a sentence."""

import re
from math import isfinite

from neuron_gui.core.message import Message, RefusalError
from neuron_gui.core.message import readable as _plain

THOUSANDS = re.compile(r"(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))")  # spaces, as grouped numbers are shown
MINUS = "−"  # in what is shown; what is typed, copied or written to files has the keyboard's hyphen


def readable(value: float, digits: int = 6) -> str:
    """Return a number with so many significant digits as it is shown, its minus as in the arithmetic."""
    return with_minus(_plain(value, digits))


def with_minus(number: str) -> str:
    """Return a written number with a real minus before it; that of its power of ten stays as it is typed."""
    return MINUS + number[1:] if number.startswith("-") else number


def parse_number(text: str) -> float:
    """Return the number that was typed; raise RefusalError with a sentence that says what to do."""
    text = text.strip()
    typed = THOUSANDS.sub("", text.replace(MINUS, "-"))
    if not typed:
        raise RefusalError(Message("Type a number, such as 0.5"))
    try:
        value = float(typed) if "_" not in typed else None
    except ValueError:
        value = None
    if value is None:
        raise RefusalError(_no_number(text))
    if not isfinite(value):
        raise RefusalError(_not_finite(text, is_number=typed.lstrip("+-")[:1].isdigit()))
    return value


def _no_number(text: str) -> Message:
    if "," in text:
        return Message("“{text}” is not a number; write decimals with a point, such as 1.5", text=text)
    return Message("“{text}” is not a number; type one such as 0.5 or 1e-3", text=text)


def _not_finite(text: str, is_number: bool) -> Message:
    if is_number:
        return Message("“{text}” is too large; the largest number is about 1.8e308", text=text)
    return Message("“{text}” is not a finite number; type one such as 0.5", text=text)


def parse_whole_number(text: str) -> int:
    """Return the whole number that was typed; 1e6 is one, too."""
    value = parse_number(text)
    if not value.is_integer():
        raise RefusalError(Message("“{text}” is not a whole number", text=text.strip()))
    digits = THOUSANDS.sub("", text.strip().replace(MINUS, "-"))
    return int(digits) if digits.lstrip("+-").isdecimal() else int(value)


def exact(value: float) -> str:
    """Return the shortest text that reads back to the same number."""
    if float(value).is_integer() and abs(value) < 1e15:
        return str(int(value))
    return repr(float(value))
