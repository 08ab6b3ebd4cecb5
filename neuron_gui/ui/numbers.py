"""Numbers as people type and read them; what is not a number is refused with a sentence."""

from math import isfinite

from neuron_gui.core.message import readable

__all__ = ["exact", "parse_number", "parse_whole_number", "readable"]


def parse_number(text: str) -> float:
    """Return the number that was typed; raise ValueError with a sentence that says what to do."""
    typed = text.strip().replace("−", "-")
    if not typed:
        raise ValueError("Type a number, such as 0.5")
    try:
        value = float(typed) if "_" not in typed else None
    except ValueError:
        value = None
    if value is None:
        if "," in typed:
            raise ValueError(f"“{text.strip()}” is not a number; write decimals with a point, such as 1.5")
        raise ValueError(f"“{text.strip()}” is not a number; type one such as 0.5 or 1e-3")
    if not isfinite(value):
        if typed.lstrip("+-")[:1].isdigit():
            raise ValueError(f"“{text.strip()}” is too large; the largest number is about 1.8e308")
        raise ValueError(f"“{text.strip()}” is not a finite number; type one such as 0.5")
    return value


def parse_whole_number(text: str) -> int:
    """Return the whole number that was typed; 1e6 is one, too."""
    value = parse_number(text)
    if not value.is_integer():
        raise ValueError(f"“{text.strip()}” is not a whole number")
    digits = text.strip().replace("−", "-")
    return int(digits) if digits.lstrip("+-").isdecimal() else int(value)


def exact(value: float) -> str:
    """Return the shortest text that reads back to the same number."""
    if float(value).is_integer() and abs(value) < 1e15:
        return str(int(value))
    return repr(float(value))
