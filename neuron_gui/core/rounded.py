"""Numbers in sentences that stay true when they are typed back in: rounded to the side on which they hold."""

from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal
from math import inf, isfinite

from neuron_gui.core.message import readable

EXACT = 1e-9  # 0.9999999999 is 1: no limit is known, or acted upon, more exactly


def rounded_down(value: float, digits: int = 3) -> float:
    """Return the next number of so many digits that is not larger."""
    return _rounded(value, digits, ROUND_FLOOR)


def rounded_up(value: float, digits: int = 3) -> float:
    """Return the next number of so many digits that is not smaller."""
    return _rounded(value, digits, ROUND_CEILING)


def at_most(value: float, digits: int = 3) -> str:
    """Return what is to be read of a number that may be reached and not exceeded."""
    return readable(rounded_down(value, digits), digits)


def at_least(value: float, digits: int = 3) -> str:
    """Return what is to be read of a number that may be reached and not undercut."""
    return readable(rounded_up(value, digits), digits)


def share(value: float, digits: int = 6) -> str:
    """Return what is to be read of a share, or of R²: 1 only where it is all."""
    text = readable(value, digits)
    return at_most(value, digits) if float(text) == 1 else text


def a_rate(value: float | None) -> float | None:
    """Return a learning rate of two digits that is not larger; None where it is no rate at all."""
    if value is None or not 0 < value < inf:
        return None
    return rounded_down(value, 2) or None


def _rounded(value: float, digits: int, way: str) -> float:
    """Round the number's own exact value: 0.1 is a little more than its digits say."""
    if not isfinite(value):
        return value
    shortest = float(readable(value, digits))
    if abs(shortest - value) <= EXACT * abs(value):
        return shortest
    return float(Context(prec=digits, rounding=way).create_decimal(Decimal(value)))
