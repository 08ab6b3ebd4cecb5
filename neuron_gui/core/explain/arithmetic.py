"""Arithmetic written out as by hand: one expression in symbols, in numbers, and as its value.

Numbers on paper are rounded. An expression's numbers are written with as many digits as it takes for whoever
reckons with them to get the digits of the result.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import cached_property
from itertools import accumulate, groupby
from unicodedata import combining

from msgspec import Struct

from neuron_gui.core.message import ALL_DIGITS
from neuron_gui.core.numbers import LOWERED, as_shown

DIGITS = 6  # of a result, at least
MORE_DIGITS = 2  # has what it is reckoned from, at least
EXACT_DIGITS = 9  # a number that needs no more than these is not rounded

_SMALL = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")

# How tightly the parts of an expression hold together.
SUM, PRODUCT, POWER, ATOM = range(4)


def rounded(value: float, digits: int) -> float:
    """Return a number with so many significant digits, as `number` writes it."""
    exact = float(f"{value:.{EXACT_DIGITS}g}")
    return value if exact == value else float(f"{value:.{digits}g}")


def number(value: float, digits: int = DIGITS) -> str:
    """Return a number with so many significant digits; with all that it has if these are few."""
    exact = float(f"{value:.{EXACT_DIGITS}g}") == value
    text = f"{value + 0.0:.{max(digits, EXACT_DIGITS) if exact else digits}g}"
    return as_shown(text.replace("inf", "∞"))


def small(number: int) -> str:
    """Return a whole number as an index."""
    return str(number).translate(_SMALL)


class TextSpan(Struct, frozen=True):
    """A piece of a written line; `weight` is the position of the parameter that it belongs to."""

    text: str
    weight: int | None = None


def plain(pieces: Sequence[TextSpan]) -> str:
    """Return pieces as text."""
    return "".join(piece.text for piece in pieces)


def _merged(pieces: Sequence[TextSpan]) -> list[TextSpan]:
    """Put pieces together that belong to the same parameter, or to none."""
    groups = groupby(pieces, key=lambda piece: piece.weight)
    return [TextSpan(plain(list(group)), weight) for weight, group in groups]


class Leaf(Struct, frozen=True):
    """A quantity: its symbol and its value."""

    symbol: str
    value: float
    weight: int | None = None
    level: int = ATOM

    @property
    def leaves(self) -> int:
        """How many numbers this is written with."""
        return 1

    def at(self, digits: int) -> float:
        """Return the value as it is written with so many digits."""
        return rounded(self.value, digits)

    def has_power(self, digits: int | None) -> bool:
        """Whether this is written as a number with a power of ten, which holds together as a product does."""
        return digits is not None and ord(number(self.value, digits)[-1]) in LOWERED

    def pieces(self, digits: int | None, bare: bool = True) -> tuple[TextSpan, ...]:
        """Return the symbol, or the number with so many digits; in parentheses where a minus needs them."""
        text = self.symbol if digits is None else number(self.value, digits)
        return (TextSpan(text if bare or not text.startswith("−") else f"({text})", self.weight),)


class Operation(Struct, frozen=True):
    """Parts with something between, before and after them, and what is to be done with their values."""

    parts: tuple[Expression, ...]
    apply: Callable[..., float]
    level: int
    between: str = ""
    before: str = ""
    after: str = ""

    @property
    def value(self) -> float:
        """The result, from the parts' full values."""
        return self.at(ALL_DIGITS)

    @property
    def leaves(self) -> int:
        """How many numbers this is written with."""
        return sum(part.leaves for part in self.parts)

    def at(self, digits: int) -> float:
        """Return what one gets from the parts as they are written with so many digits."""
        try:
            return self.apply(*(part.at(digits) for part in self.parts))
        except (OverflowError, ZeroDivisionError, ValueError):
            return math.nan

    def pieces(self, digits: int | None, bare: bool = True) -> tuple[TextSpan, ...]:
        """Return the symbols, or the numbers with so many digits each."""
        found = [TextSpan(self.before)] if self.before else []
        for i, part in enumerate(self.parts):
            if i:
                found.append(TextSpan(self.between))
            found += self.part_pieces(i, part, digits, bare)
        return (*found, TextSpan(self.after)) if self.after else tuple(found)

    def part_pieces(
        self, i: int, part: Expression, digits: int | None, bare: bool = True
    ) -> tuple[TextSpan, ...]:
        """Return part number i, in parentheses where it would fall apart without."""
        if self.before:  # a function has parentheses of its own
            return part.pieces(digits)
        if self.holds_apart(i, part) or self._tears(i, part, digits):
            return TextSpan("("), *part.pieces(digits), TextSpan(")")
        return part.pieces(digits, self.leaves_bare(i, bare))

    def holds_apart(self, i: int, part: Expression) -> bool:
        """Whether part number i would fall apart without parentheses."""
        return part.level < (self.level if i == 0 and self.level < POWER else self.level + 1)

    def _tears(self, i: int, part: Expression, digits: int | None) -> bool:
        """Whether part number i would lose its power of ten to what is done with it."""
        torn = self.level == POWER or (self.between == "/" and i > 0)
        return torn and isinstance(part, Leaf) and part.has_power(digits)

    def leaves_bare(self, i: int, bare: bool) -> bool:
        """Whether a minus may begin part number i without parentheses, if it may begin the whole."""
        return bare and i == 0 and self.level < POWER


Expression = Leaf | Operation


def constant(value: float) -> Leaf:
    """Return a number that stands for itself in a formula."""
    return Leaf(number(value), value)


def add(*terms: Expression) -> Expression:
    """a + b + ..., added up from the left; one term alone is itself."""
    if len(terms) == 1:
        return terms[0]
    return Operation(terms, lambda *values: list(accumulate(values))[-1], SUM, between=" + ")


def subtract(a: Expression, b: Expression) -> Operation:
    """a − b."""
    return Operation((a, b), lambda x, y: x - y, SUM, between=" − ")


def multiply(*factors: Expression) -> Operation:
    """a·b·..."""
    return Operation(factors, lambda *values: math.prod(values), PRODUCT, between="·")


def divide(a: Expression, b: Expression) -> Operation:
    """a/b."""
    return Operation((a, b), lambda x, y: x / y, PRODUCT, between="/")


def square(a: Expression) -> Operation:
    """a²."""
    return Operation((a,), lambda x: x * x, POWER, after="²")


def power(a: Expression, b: Expression) -> Operation:
    """a^b."""
    return Operation((a, b), lambda x, y: x**y, POWER, between="^")


def call(name: str, f: Callable[[float], float], a: Expression) -> Operation:
    """name(a)."""
    return Operation((a,), f, ATOM, before=f"{name}(", after=")")


def absolute(a: Expression) -> Operation:
    """|a|."""
    return Operation((a,), abs, ATOM, before="|", after="|")


def floor(a: Expression) -> Operation:
    """⌊a⌋."""
    return Operation((a,), math.floor, ATOM, before="⌊", after="⌋")


def root(a: Expression) -> Operation:
    """√(a)."""
    return call("√", math.sqrt, a)


def sign(a: Expression) -> Operation:
    """sign(a): −1, 0 or 1."""
    return call("sign", lambda x: math.copysign(1.0, x) if x else 0.0, a)


def exp(a: Expression) -> Operation:
    """exp(a)."""
    return call("exp", lambda x: math.exp(x) if x < 709 else math.inf, a)


class WorkedLine(Struct, frozen=True, dict=True):
    """`name = expression = numbers = value`, or with `←` where the name gets a new value.

    `value` is the engine's own; `digits` is how many of it are written at least. Without an expression the
    value is simply given.
    """

    name: str
    value: float
    expression: Expression | None = None
    weight: int | None = None
    digits: int = DIGITS
    sign: str = "="

    @property
    def result(self) -> str:
        """The value as it is written."""
        return number(self.value, self.digits)

    @property
    def operand_digits(self) -> int:
        """With how many digits the numbers have to be written to give the result's digits."""
        assert self.expression is not None
        wanted = f"{self.value:.{self.digits}g}"
        for digits in range(self.digits + MORE_DIGITS, ALL_DIGITS):
            if f"{self.expression.at(digits):.{self.digits}g}" == wanted:
                return digits
        return ALL_DIGITS

    @cached_property
    def rows(self) -> tuple[tuple[TextSpan, ...], ...]:
        """The line as rows: symbols, numbers (each term of a longer sum in its own row), result.

        How it is cut depends on the expression alone, not on its numbers, so that rows stay in their place.
        The result is the last piece of the last row.
        """
        return tuple((*_merged(row[:-1]), row[-1]) for row in self._rows())

    def _rows(self) -> list[tuple[TextSpan, ...]]:
        name, result = TextSpan(self.name, self.weight), TextSpan(self.result, self.weight)
        if self.expression is None:
            return [(name, TextSpan(f" {self.sign} "), result)]
        indent = " " * (_width(self.name) + 1)
        symbols = self.expression.pieces(None)
        first = (name, TextSpan(f" {self.sign} "), *symbols)
        digits = self.operand_digits
        if isinstance(self.expression, Leaf):
            return [(*first, TextSpan(" = "), result)]
        if _is_long_sum(self.expression):
            between = self.expression.between.strip()
            terms = [
                (TextSpan(f"{indent}{between if i else '='} "), *self.expression.part_pieces(i, part, digits))
                for i, part in enumerate(self.expression.parts)
            ]
            return [first, *terms, (TextSpan(f"{indent}= "), result)]
        numbers = (TextSpan(f"{indent}= "), *self.expression.pieces(digits))
        if self.expression.leaves <= 2:
            return [first, (*numbers, TextSpan(" = "), result)]
        return [first, numbers, (TextSpan(f"{indent}= "), result)]

    @property
    def text(self) -> str:
        """The whole as one line of plain text."""
        parts = [self.result]
        if self.expression is not None:
            parts = [plain(self.expression.pieces(None)), self.result]
            if isinstance(self.expression, Operation):
                parts.insert(1, plain(self.expression.pieces(self.operand_digits)))
        return f"{self.name} {self.sign} " + " = ".join(parts)


def _is_long_sum(expression: Operation) -> bool:
    """Whether this is a sum or difference of which at least one term is more than a number."""
    return expression.between in (" + ", " − ") and expression.leaves > 2


def _width(name: str) -> int:
    """Return how many places a name takes; a hat stands above its letter."""
    return sum(not combining(letter) for letter in name)


def digits_to_see(before: float, after: float) -> int:
    """Return with how many digits a number has to be written so that its change shows, with three digits."""
    change = abs(after - before)
    if not change or not math.isfinite(change):
        return DIGITS
    size = max(abs(before), abs(after))
    places = math.floor(math.log10(size)) - math.floor(math.log10(change)) + 3
    return min(max(DIGITS, places), ALL_DIGITS - MORE_DIGITS)
