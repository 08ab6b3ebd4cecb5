"""LaTeX, with amsmath: texts, tables, and a step's arithmetic as aligned formulas.

Letters and signs outside ASCII are written as commands, so that any engine sets them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from neuron_gui.core.explain import Explanation, Section
from neuron_gui.core.explain.arithmetic import Expression, Leaf, Operation, WorkedLine, number
from neuron_gui.core.message import Message

ESCAPED = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "&%$#_{}"},
}
LOWERED = dict(zip("₀₁₂₃₄₅₆₇₈₉₋ₜ", "0123456789-t", strict=True))
RAISED = dict(zip("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺", "0123456789-+", strict=True))
SIGNS = {
    "·": r"\cdot ", "×": r"\times ", "−": "-", "′": "'", "∂": r"\partial ", "∞": r"\infty ", "√": r"\surd ",
    "≥": r"\ge ", "≤": r"\le ", "≠": r"\ne ", "≈": r"\approx ", "←": r"\leftarrow ", "→": r"\to ",
    "⌊": r"\lfloor ", "⌋": r"\rfloor ", "Σ": r"\Sigma ", "ℓ": r"\ell ", "η": r"\eta ", "γ": r"\gamma ",
    "α": r"\alpha ", "β": r"\beta ", "μ": r"\mu ", "ε": r"\varepsilon ", "θ": r"\theta ", "π": r"\pi ",
    "σ": r"\sigma ", "Δ": r"\Delta ", "λ": r"\lambda ",
}  # fmt: skip
HAT = "\u0302"
FUNCTIONS = ("exp", "tanh", "max", "ln", "cos")  # that LaTeX has a command for
_LOW, _HIGH = (f"[{''.join(signs)}]+" for signs in (LOWERED, RAISED))
_LETTER = rf"[A-Za-z]{HAT}?|{'|'.join(FUNCTIONS)}"
_SYMBOL = re.compile(rf"(?:{_LETTER}|{_LOW}|_[A-Za-z]|{_HIGH}|[{''.join(SIGNS)}]|[ ()/,+\-.\d^|])*")
_WORD = re.compile(r"[A-Za-zÀ-ɏ]{2,}")


def text(words: str) -> str:
    """Return a text, on one line, that LaTeX sets as it is."""
    words = " ".join(words.split())
    return re.sub(rf"{_LOW}|{_HIGH}|[A-Za-z]{HAT}|.", _set, words)


def _set(found: re.Match[str]) -> str:
    sign = found[0]
    if sign[0] in LOWERED or sign[0] in RAISED or sign in SIGNS or sign.endswith(HAT):
        return f"\\({symbol(sign).strip()}\\)"
    return ESCAPED.get(sign, sign)


def symbol(name: str) -> str:
    """Return the symbol of a quantity as a formula: w₁ as w_{1}; a name of several letters as a text."""
    words = [word for word in _WORD.findall(name) if word not in FUNCTIONS]
    if words or not _SYMBOL.fullmatch(name):
        return rf"\text{{{text(name)}}}"
    name = re.sub(rf"(.){HAT}", r"\\hat{\1}", name)
    for word in FUNCTIONS:
        name = re.sub(rf"\b{word}\b", rf"\\{word}", name)
    name = re.sub(
        rf"(?:{_LOW}|_[A-Za-z])+",  # H₁_b is H_{1b}
        lambda m: f"_{{{''.join(LOWERED.get(sign, sign) for sign in m[0] if sign != '_')}}}",
        name,
    )
    name = re.sub(_HIGH, lambda m: f"^{{{''.join(map(RAISED.__getitem__, m[0]))}}}", name)
    return "".join(SIGNS.get(sign, sign) for sign in name)


def value(written: str) -> str:
    """Return a number, as `arithmetic.number` writes it, as a formula."""
    return symbol(written).strip()


def formula(expression: Expression, digits: int | None, bare: bool = True) -> str:
    """Return an expression in symbols, or in numbers with so many digits."""
    if isinstance(expression, Leaf):
        if digits is None:
            return symbol(expression.symbol)
        written = value(number(expression.value, digits))
        return written if bare or not written.startswith("-") else f"({written})"
    return _operation(expression, digits, bare)


def _operation(whole: Operation, digits: int | None, bare: bool) -> str:
    parts = whole.parts
    if whole.between == "/":
        return rf"\frac{{{formula(parts[0], digits)}}}{{{formula(parts[1], digits)}}}"
    if whole.before:
        inside = formula(parts[0], digits)
        name = whole.before.rstrip("(")
        if name == "√":
            return rf"\sqrt{{{inside}}}"
        if name in "|⌊":
            left, right = {"|": ("|", "|"), "⌊": (r"\lfloor", r"\rfloor")}[name]
            return rf"\left{left} {inside} \right{right}"
        minus, name = ("-", name[1:]) if name.startswith("−") else ("", name)
        command = rf"\{name}" if name in FUNCTIONS else rf"\operatorname{{{name}}}" if name else ""
        return rf"{minus}{command}\left({inside}\right)"
    written = [_part(whole, i, part, digits, bare) for i, part in enumerate(parts)]
    if whole.between == "^":
        return f"{_base(written[0])}^{{{formula(parts[1], digits)}}}"
    if whole.after:  # ²
        return f"{_base(written[0])}{symbol(whole.after)}"
    return symbol(whole.between).join(written)


def _base(written: str) -> str:
    """Return what is raised to a power: a number with a power of ten in parentheses of its own."""
    return rf"\left({written}\right)" if re.match(r"-?([\d.]+\\cdot )?10\^", written) else f"{{{written}}}"


def _part(whole: Operation, i: int, part: Expression, digits: int | None, bare: bool) -> str:
    if whole.holds_apart(i, part):
        return rf"\left({formula(part, digits)}\right)"
    return formula(part, digits, whole.leaves_bare(i, bare))


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a table; every row has as many cells as the head."""
    lines = [" & ".join(map(text, line)) + r" \\" for line in (head, *rows)]
    body = "\n".join([r"\hline", lines[0], r"\hline", *lines[1:], r"\hline"])
    return f"\\begin{{tabular}}{{{'l' * len(head)}}}\n{body}\n\\end{{tabular}}\n"


def step(explanation: Explanation, tell: Callable[[Message], str]) -> str:
    """Return a step's arithmetic: headings, sentences, and aligned formulas."""
    sections = enumerate(explanation.sections, 1)
    body = "\n".join(block for number, section in sections for block in _section(number, section, tell))
    return f"\\subsection*{{{text(tell(explanation.title))}}}\n{body}\n"


def _section(number: int, section: Section, tell: Callable[[Message], str]) -> Iterator[str]:
    yield rf"\paragraph{{{number}. {text(tell(section.title))}}}"
    lines: list[str] = []
    for item in section.items:
        if isinstance(item, WorkedLine):
            lines += _lines(item)
        else:
            yield from _aligned(lines)
            lines = []
            yield f"{text(tell(item))}\n"
    yield from _aligned(lines)


def _aligned(lines: list[str]) -> Iterator[str]:
    if lines:
        yield "\\begin{align*}\n" + " \\\\\n".join(lines) + "\n\\end{align*}"


def _lines(line: WorkedLine) -> list[str]:
    """Return name and symbols, numbers, and result, each in a line of its own."""
    sign = symbol(line.sign).strip() if line.sign != "=" else "="
    result = value(line.result)
    if line.expression is None:
        return [f"{symbol(line.name)} &{sign} {result}"]
    first = f"{symbol(line.name)} &{sign} {formula(line.expression, None)}"
    if isinstance(line.expression, Leaf):
        return [f"{first} = {result}"]
    return [first, f"&= {formula(line.expression, line.operand_digits)}", f"&= {result}"]
