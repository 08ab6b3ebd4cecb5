"""Equations as text: `256·x + 212·y = 1492` in and out; several equations are several samples."""

import re
from math import isfinite

from msgspec import Struct

from neuron_gui.core.dataset import MAX_INPUTS, Data
from neuron_gui.core.message import N_, Message, RefusalError
from neuron_gui.core.numbers import COMMA, MINUS, POINT, exact, with_point
from neuron_gui.core.schema.array import Numbers

_MARKS = {POINT: r"\.", COMMA: "[.,]"}  # what may be a decimal mark
# No digit can belong to two parts of a number.
_NUMBERS = {mark: rf"(?:\d+(?:{either}\d*)?|{either}\d+)(?:[eE][+-]?\d+)?" for mark, either in _MARKS.items()}
_TERMS = {
    mark: re.compile(
        rf"""(?P<space>\s*)(?P<sign>[+-])?
             \s*(?:(?P<number>{number})\s*[*·×⋅]?\s*)?
             (?P<name>[^\W\d]\w*)?""",
        re.VERBOSE,
    )
    for mark, number in _NUMBERS.items()
}


class FormulaError(RefusalError):
    """An equation cannot be read; `at` is the position of the character where it goes wrong."""

    def __init__(self, reason: Message, at: int) -> None:
        super().__init__(reason)
        self.at = at


class _Equation(Struct, frozen=True):
    coefficients: dict[str, float]
    target: float


def parse(text: str, mark: str = POINT) -> Data:
    """Return the samples that one or several equations (`;` or line ends between them) stand for.

    Each unknown is an input's name, its coefficients are that input's column, and each right side is a
    target. Numbers are typed with a decimal mark, POINT or COMMA. Raises FormulaError with the place where an
    equation cannot be read.
    """
    equations, at = [], 0
    for part in re.split(r"[;\n]", text):
        if part.strip():
            equations.append(_equation(part, at, mark))
        at += len(part) + 1
    if not equations:
        raise FormulaError(Message("Type an equation, such as 256x + 212y = 1492"), 0)
    names = list(dict.fromkeys(name for e in equations for name in e.coefficients))
    if len(names) > MAX_INPUTS:
        text = N_("There may be {most} unknowns, here are {count}")
        raise FormulaError(Message(text, most=str(MAX_INPUTS), count=str(len(names))), 0)
    return Data(
        input_names=tuple(names),
        target_name="total" if "total" not in names else "right side",
        inputs=Numbers.of([[e.coefficients.get(name, 0.0) for name in names] for e in equations]),
        targets=Numbers.of([e.target for e in equations]),
    )


def _equation(text: str, at: int, mark: str) -> _Equation:
    # Both stand for a plain minus, and both are one character: positions stay right.
    text = text.replace(MINUS, "-").replace("–", "-")
    left, equals, right = text.partition("=")
    if not equals:
        raise FormulaError(Message("The equals sign is missing: 256x + 212y = 1492"), at + len(text))
    if "=" in right:
        second = at + len(left) + 1 + right.index("=")
        raise FormulaError(Message("There is more than one equals sign"), second)
    coefficients = _terms(left, at, mark)
    return _Equation(coefficients, _right_side(right, at + len(left) + 1, mark))


def _terms(text: str, at: int, mark: str) -> dict[str, float]:
    coefficients: dict[str, float] = {}
    position, last = 0, len(text.rstrip())
    while position < last:
        term = _TERMS[mark].match(text, position)
        assert term is not None  # for all of it is optional
        sign, number, name = term.group("sign", "number", "name")
        begin, end = term.end("space"), term.end()
        if not name:
            raise _no_unknown(text, number, begin, end, at, mark)
        for i, letter in enumerate(name, start=end - len(name)):
            if not _fits_name(letter):  # such as the 2 of x²
                raise _misfit(letter, at + i, mark)
        if coefficients and not sign:
            reason = Message("A + or − is missing before “{term}”", term=text[begin:end])
            raise FormulaError(reason, at + begin)
        value = _finite(number or "1", at + begin, mark) * (-1 if sign == "-" else 1)
        coefficients[name] = coefficients.get(name, 0.0) + value
        if not isfinite(coefficients[name]):
            reason = Message(
                "The sum of all {name} is too large; the largest number is about 1.8e308", name=name
            )
            raise FormulaError(reason, at + begin)
        position = end
    if not coefficients:
        raise FormulaError(Message("The left side needs an unknown, such as 256x"), at)
    return coefficients


def _no_unknown(text: str, number: str | None, begin: int, end: int, at: int, mark: str) -> FormulaError:
    """Say why a term has no unknown."""
    if end < len(text) and (text[end] == "," or not number):
        return _misfit(text[end], at + end, mark)
    if not number:
        reason = Message("A term is missing after the sign; write sums such as 2a − 3b")
        return FormulaError(reason, at + end)
    reason = Message("{number} has no unknown beside it, such as {number}x", number=number)
    return FormulaError(reason, at + begin)


def _misfit(letter: str, at: int, mark: str) -> FormulaError:
    if letter == "," and mark == COMMA:
        return FormulaError(Message("A comma stands inside a number; write ; between two equations"), at)
    if letter == ",":
        return FormulaError(Message("Write decimals with a point, such as 1.5"), at)
    reason = Message("“{letter}” does not fit here; write sums such as 2a − 3b", letter=letter)
    return FormulaError(reason, at)


def _right_side(text: str, at: int, mark: str) -> float:
    number = "".join(text.split())
    at += _leading(text)
    if not re.fullmatch(rf"[+-]?{_NUMBERS[mark]}", number):
        if "," in number:
            raise _misfit(",", at, mark)
        raise FormulaError(Message("The right side must be one number, such as 1492"), at)
    return _finite(number, at, mark)


def _finite(number: str, at: int, mark: str) -> float:
    try:
        value = float(with_point(number, mark))
    except RefusalError as error:
        raise FormulaError(error.reason, at) from None
    if not isfinite(value):
        reason = Message("{number} is too large; the largest number is about 1.8e308", number=number)
        raise FormulaError(reason, at)
    return value


def _leading(text: str) -> int:
    return len(text) - len(text.lstrip())


def _fits_name(letter: str) -> bool:
    return letter.isalpha() or letter.isdecimal() or letter in "_₀₁₂₃₄₅₆₇₈₉"


def is_equations(data: Data) -> bool:
    """Whether samples read well as equations: few of them, and names that a formula can hold."""
    return data.n <= 3 and data.d <= 6 and all(map(_is_name, data.input_names))


def _is_name(text: str) -> bool:
    return re.fullmatch(r"[^\W\d]\w*", text) is not None and all(map(_fits_name, text))


def as_text(data: Data, mark: str = POINT) -> str:
    """Return samples as equations, which `parse` reads back to equal numbers."""
    return "; ".join(
        f"{_sum(data.input_names, row, mark)} = {_number(target, mark)}"
        for row, target in zip(data.inputs.tolist(), data.targets.tolist(), strict=True)
    )


def _sum(names: tuple[str, ...], row: list[float], mark: str) -> str:
    text = ""
    for name, value in zip(names, row, strict=True):
        sign = f" {MINUS} " if value < 0 else " + "
        if not text:
            sign = MINUS if value < 0 else ""
        text += sign + (name if abs(value) == 1 else f"{_number(abs(value), mark)}·{name}")
    return text


def _number(value: float, mark: str) -> str:
    return exact(value, mark).replace("-", MINUS)
