"""Numbers as people type and read them; what is not a number is refused with a sentence."""

import re
from math import isfinite

from neuron_gui.core.message import Message, RefusalError
from neuron_gui.core.message import readable as _plain

THOUSANDS = re.compile(r"(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))")  # spaces, as grouped numbers are shown
RAISED = str.maketrans("+-0123456789", "⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
LOWERED = {above: below for below, above in RAISED.items()}
WRITTEN = re.compile(r"([-−]?)(\d+(?:\.\d+)?)e([+-]\d\d+)")  # as Python writes it
POWER = re.compile(r"([+-]?)(?:(\d*\.?\d+)\s*[·⋅×*]\s*)?10(?:\^\(?([+-]?\d+)\)?|([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+))")
MINUS = "−"  # in what is shown; what is typed, copied or written to files has the keyboard's hyphen


def readable(value: float, digits: int = 6) -> str:
    """Return a number with so many significant digits as it is shown: −1.5·10⁻⁷ for -1.5e-07."""
    return as_shown(_plain(value, digits))


def as_shown(number: str) -> str:
    """Return a number that Python has written with a real minus, and with its power of ten raised."""
    return with_minus(with_powers(number))


def with_minus(number: str) -> str:
    """Return a written number with a real minus before it."""
    return MINUS + number[1:] if number.startswith("-") else number


def with_powers(text: str) -> str:
    """Return a text that is a number with its power of ten raised; any other as it is."""
    if not (found := WRITTEN.fullmatch(text)):
        return text
    sign, factor, exponent = found.groups()
    power = str(int(exponent)).translate(RAISED)
    return f"{sign}10{power}" if factor == "1" else f"{sign}{factor}·10{power}"


def parse_number(text: str) -> float:
    """Return the number that was typed; raise RefusalError with a sentence that says what to do."""
    text = text.strip()
    typed = _without_powers(THOUSANDS.sub("", text.replace(MINUS, "-")))
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


def as_typed(text: str) -> str:
    """Return a number that is shown as programs read it; any other text as it is."""
    typed = _without_powers(text.replace(MINUS, "-"))
    try:
        float(typed)
    except ValueError:
        return text
    return typed


def _without_powers(text: str) -> str:
    """Return 1.5e-7 for 1.5·10⁻⁷, as it is shown, or for 1.5*10^-7."""
    if not (found := POWER.fullmatch(text)):
        return text
    sign, factor, plain, raised = found.groups()
    return f"{sign}{factor or 1}e{plain or raised.translate(LOWERED)}"


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
