"""Numbers as people type and read them; what is not a number is refused with a sentence."""

import re
from math import isfinite, isinf

from neuron_gui.core.message import N_, Message, RefusalError, readable, readable_apart

THOUSANDS = re.compile(r"(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))")  # spaces, as grouped numbers are shown
RAISED = str.maketrans("+-0123456789", "⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
LOWERED = {above: below for below, above in RAISED.items()}
WRITTEN = re.compile(r"([-−]?)(\d+(?:\.\d+)?)e([+-]\d\d+)")  # as Python writes it
POWER = re.compile(r"([+-]?)(?:(\d*\.?\d+)\s*[·⋅×*]\s*)?10(?:\^\(?([+-]?\d+)\)?|([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+))")
POINT, COMMA = ".", ","  # decimal marks; in files, on the command line and from Python it is the point
_PADDING = re.compile(r"(?<=e)\+|(?<=e-)0")  # of powers of ten as Python writes them; nobody types it
_MAYBE_THOUSANDS = re.compile(r"[+-]?[1-9]\d{0,2}\.\d{3}")
PLAIN_TO = 5  # this power of ten and larger ones are not written out
MINUS = "−"  # in what is shown; what is typed, copied or written to files has the keyboard's hyphen


def displayed(value: float, digits: int = 6) -> str:
    """Return a number with so many significant digits as it is shown: −1.5·10⁻⁷ for -1.5e-07."""
    return as_shown(readable(value, digits))


def told_apart(*values: float) -> list[str]:
    """Return numbers as they are shown, with as many digits as it takes to see which of them differ."""
    return [as_shown(text) for text in readable_apart(*values)]


def as_shown(number: str) -> str:
    """Return a number that Python has written with a real minus, and with its power of ten raised."""
    return with_minus(with_powers(number))


def with_minus(number: str) -> str:
    """Return a written number with a real minus before it."""
    return MINUS + number[1:] if number.startswith("-") else number


def ten_to_the(exponent: int) -> str:
    """Return a power of ten as one writes it by hand: 10⁻⁷."""
    return "10" + str(exponent).translate(RAISED)


def written(value: float, digits: int) -> str:
    """Return a number with so many significant digits, very large and small ones by powers of ten."""
    if isinf(value):
        return with_minus("-∞" if value < 0 else "∞")
    mantissa, e, exponent = f"{value:.{digits}g}".partition("e")
    if e and 0 <= int(exponent) < PLAIN_TO:
        mantissa, e = f"{float(f'{mantissa}e{exponent}'):.0f}", ""
    power = ten_to_the(int(exponent)) if e else ""
    factor = {"1": "", "-1": "-"}.get(mantissa, f"{mantissa}·") if e else mantissa
    return with_minus(f"{factor}{power}")


def with_powers(text: str) -> str:
    """Return a text that is a number with its power of ten raised; any other as it is."""
    if not (found := WRITTEN.fullmatch(text)):
        return text
    sign, factor, exponent = found.groups()
    power = ten_to_the(int(exponent))
    return f"{sign}{power}" if factor == "1" else f"{sign}{factor}·{power}"


def parse_number(text: str, mark: str = POINT) -> float:
    """Return the number that was typed with a decimal mark, POINT or COMMA.

    Where commas are decimal marks, points are, too, unless one may stand between thousands. Raises
    RefusalError with a sentence that says what to do.
    """
    text = text.strip()
    typed = _without_powers(with_point(THOUSANDS.sub("", text.replace(MINUS, "-")), mark))
    if not typed:
        raise RefusalError(Message("Type a number, such as {example}", example=with_mark("0.5", mark)))
    try:
        value = float(typed) if "_" not in typed else None
    except ValueError:
        value = None
    if value is None:
        raise RefusalError(_no_number(text, mark))
    if not isfinite(value):
        raise RefusalError(_not_finite(text, mark, is_number=typed.lstrip("+-")[:1].isdigit()))
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


def with_point(number: str, mark: str) -> str:
    """Return a number that was typed with a decimal mark as it is written with a point; the length stays."""
    if mark == POINT:
        return number
    if _MAYBE_THOUSANDS.fullmatch(number):
        small, large = number.replace(POINT, COMMA), number.replace(POINT, "")
        sentence = N_("“{text}” may mean {small} or {large}; write it without the point")
        raise RefusalError(Message(sentence, text=number, small=small, large=large))
    return number.replace(COMMA, POINT)


def with_mark(number: str, mark: str) -> str:
    """Return a number written with a point as it is typed with a decimal mark."""
    return number.replace(POINT, mark)


def _no_number(text: str, mark: str) -> Message:
    if "," in text and mark == POINT:
        return Message("“{text}” is not a number; write decimals with a point, such as 1.5", text=text)
    sentence = N_("“{text}” is not a number; type one such as {example} or 1e-3")
    return Message(sentence, text=text, example=with_mark("0.5", mark))


def _not_finite(text: str, mark: str, is_number: bool) -> Message:
    if is_number:
        return Message("“{text}” is too large; the largest number is about 1.8e308", text=text)
    sentence = N_("“{text}” is not a finite number; type one such as {example}")
    return Message(sentence, text=text, example=with_mark("0.5", mark))


def parse_whole_number(text: str, mark: str = POINT) -> int:
    """Return the whole number that was typed; 1e6 is one, too."""
    value = parse_number(text, mark)
    if not value.is_integer():
        raise RefusalError(Message("“{text}” is not a whole number", text=text.strip()))
    digits = THOUSANDS.sub("", text.strip().replace(MINUS, "-"))
    return int(digits) if digits.lstrip("+-").isdecimal() else int(value)


def exact(value: float, mark: str = POINT) -> str:
    """Return the shortest text that reads back to the same number."""
    if float(value).is_integer() and abs(value) < 1e15:
        return str(int(value))
    return with_mark(_PADDING.sub("", repr(float(value))), mark)
