"""Equations as text: `256·x + 212·y = 1492` in and out; several equations are several samples."""

import re
from dataclasses import dataclass

from neuron_gui.core.dataset import Data, Numbers

MINUS = "−"
_TERM = re.compile(
    r"""\s*(?P<sign>[+-])?
        \s*(?:(?P<number>\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)\s*[*·]?\s*)?
        (?P<name>[^\W\d]\w*)?""",
    re.VERBOSE,
)


class FormulaError(ValueError):
    """An equation cannot be read; `at` is the position of the character where it goes wrong."""

    def __init__(self, reason: str, at: int) -> None:
        super().__init__(reason)
        self.at = at


@dataclass(frozen=True)
class _Equation:
    coefficients: dict[str, float]
    target: float


def parse(text: str) -> Data:
    """Return the samples that one or several equations (`;` or line ends between them) stand for.

    Each unknown is an input's name, its coefficients are that input's column, and each right side is a
    target. Raises FormulaError with the place where an equation cannot be read.
    """
    equations, at = [], 0
    for part in re.split(r"[;\n]", text):
        if part.strip():
            equations.append(_equation(part, at))
        at += len(part) + 1
    if not equations:
        raise FormulaError("Type an equation, such as 256x + 212y = 1492", 0)
    names = list(dict.fromkeys(name for e in equations for name in e.coefficients))
    return Data(
        input_names=tuple(names),
        target_name="total" if "total" not in names else "target",
        inputs=Numbers.of([[e.coefficients.get(name, 0.0) for name in names] for e in equations]),
        targets=Numbers.of([e.target for e in equations]),
    )


def _equation(text: str, at: int) -> _Equation:
    # Both stand for a plain minus, and both are one character: positions stay right.
    text = text.replace(MINUS, "-").replace("–", "-")
    left, equals, right = text.partition("=")
    if not equals:
        raise FormulaError("The equals sign is missing: 256x + 212y = 1492", at + len(text))
    if "=" in right:
        raise FormulaError("There is more than one equals sign", at + len(left) + 1 + right.index("="))
    coefficients = _terms(left, at)
    right_at = at + len(left) + 1
    try:
        target = float(right.replace(" ", "")) if "_" not in right else None
    except ValueError:
        target = None
    if target is None:
        raise FormulaError("The right side must be one number, such as 1492", right_at + _leading(right))
    return _Equation(coefficients, target)


def _terms(text: str, at: int) -> dict[str, float]:
    coefficients: dict[str, float] = {}
    position = 0
    while text[position:].strip():
        term = _TERM.match(text, position)
        here = position + _leading(text[position:])
        if term is None or not (term["number"] or term["name"]):
            raise FormulaError(f"“{text[here]}” does not fit here; write sums such as 2a − 3b", at + here)
        if not term["name"]:
            raise FormulaError(
                f"{term['number']} has no unknown beside it, such as {term['number']}x", at + here
            )
        if coefficients and not term["sign"]:
            raise FormulaError(f"A + or − is missing before “{text[here : term.end()]}”", at + here)
        value = float(term["number"] or 1) * (-1 if term["sign"] == "-" else 1)
        coefficients[term["name"]] = coefficients.get(term["name"], 0.0) + value
        position = term.end()
    if not coefficients:
        raise FormulaError("The left side needs an unknown, such as 256x", at)
    return coefficients


def _leading(text: str) -> int:
    return len(text) - len(text.lstrip())


def is_equations(data: Data) -> bool:
    """Whether samples read well as equations: few of them, and names that a formula can hold."""
    return data.n <= 3 and data.d <= 6 and all(re.fullmatch(r"[^\W\d]\w*", name) for name in data.input_names)


def as_text(data: Data) -> str:
    """Return samples as equations, which `parse` reads back to equal numbers."""
    return "; ".join(
        f"{_sum(data.input_names, row)} = {_number(target)}"
        for row, target in zip(data.inputs.tolist(), data.targets.tolist(), strict=True)
    )


def _sum(names: tuple[str, ...], row: list[float]) -> str:
    text = ""
    for name, value in zip(names, row, strict=True):
        sign = f" {MINUS} " if value < 0 else " + "
        if not text:
            sign = MINUS if value < 0 else ""
        text += f"{sign}{_number(abs(value))}·{name}"
    return text


def _number(value: float) -> str:
    text = str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    return text.replace("-", MINUS)
