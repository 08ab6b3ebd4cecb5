"""How a column writes its numbers: decimal mark, thousands mark, unit; found out by what fits all its cells.

1234.5   1,234.5   1.234,5   1 234,5   1'234.5   (12)   $1,430   28.5 m²   12%
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import product

MOSTLY = 0.9  # the share of numbers that makes a column one of numbers
OFTEN = 0.7  # is enough where what else stands there is always the same

LONGEST = 2000  # characters; no number has more, and so large a text is not to be remembered

# Blanks of all widths, apostrophes and minus signs are one each.
_ALIKE = str.maketrans(
    {
        **dict.fromkeys("\u00a0\u202f\u2009\u2007", " "),
        **dict.fromkeys("’ʼ´`", "'"),
        **dict.fromkeys("−–‒－", "-"),
    }
)

_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_AS_POWER = str.maketrans(_RAISED + "⁺⁻", "0123456789+-")
_CURRENCY = r"(?:US\$|CA\$|A\$|[$€£¥₹₽₩₺]|EUR|USD|GBP|CHF|JPY|SEK|NOK|DKK|PLN|Fr\.|kr\.?|zł|Kč)"
_NUMBER = re.compile(
    rf"(?P<open>\()? ?(?P<sign>[+-])? ?(?P<before>{_CURRENCY})? ?(?P<inner>[+-])?"
    r"(?P<digits>\d(?:[\d.,']| (?=\d))*(?<![,'])|[.,]\d+)"
    rf"(?:[eEdD](?P<exponent>[+-]?\d+)| ?[·⋅×x*] ?10(?:\^(?P<power>[+-]?\d+)|(?P<raised>[⁺⁻]?[{_RAISED}]+)))?"
    r"(?:(?<=[.,]\d\d)(?P<behind>[+-]))?"  # as some banks have it; a school's 2- is no number
    r"(?P<error> ?(?:±|\+/-) ?\d[\d.,]*)?"
    rf"(?P<gap> *)(?P<after>{_CURRENCY}|[%‰]|(?:[^\W\d_{_RAISED}]|°)[^\s,;:()'\"|]{{0,11}})?"
    r" ?(?P<close>\))?(?P<mark> ?(?:\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹†‡]{1,2}))?"
)

PYTHONS = re.compile(r"-?\d+(?:\.\d+)?")
_MAYBE_GROUPED = re.compile(r"-?[1-9]\d{0,2}\.\d{3}")

PARTS = ("%", "‰")  # without them 0.12 may be 12 %
UNITS = frozenset(
    """% ‰ s sec ms µs ns min h hr hrs d day days week weeks month months year years yr yrs
    mm cm dm m km in ft mi yd mm² cm² m² km² ha mm2 cm2 m2 km2 m³ cm³ mm³ m3 cm3 l dl cl ml gal qm sqm
    mg g kg t lb lbs oz bar mbar pa hpa kpa mpa psi atm n kn nm j kj mj kcal cal w kw mw kwh wh v mv kv a ma
    ω ohm k °c °f °k ° deg rad c f hz khz mhz ghz m/s km/h kmh mph m/s² m/s2 l/min l/s l/h ml/min g/l mg/l
    volt volts ampere amps second seconds sekunden minutes minuten hours stunden meter kelvin celsius
    percent prozent number anzahl count euro g/cm³ kg/m³ mol mmol ppm ppb db lx lm cd eur usd
    gbp chf rpm 1/min u/min px pt kb mb gb pts""".split()  # noqa: SIM905
) | {"je qkm", "tsd. eur", "mill. eur", "mio. eur"}

# What statistics offices put behind a number: break, estimated, provisional, revised, unreliable ... and none
# that is a unit, too.
FLAGS = frozenset("b e p r u z be bep bp bu dp du ep eu pr".split())  # noqa: SIM905


@dataclass(frozen=True)
class Numeral:
    """Decimal mark, and the mark between thousands, which is empty where there is none."""

    decimal: str = "."
    group: str = ""

    def __str__(self) -> str:
        return f"1{self.group}234{self.decimal}5"

    @classmethod
    def of(cls, sample: str) -> "Numeral":
        """Return how a sample such as 1,234.5 is written; raise KeyError for anything else."""
        return {str(numeral): numeral for numeral in NUMERALS}[sample.translate(_ALIKE)]

    @property
    def pattern(self) -> re.Pattern[str]:
        """What digits look like in this notation."""
        return _pattern(self.decimal, self.group)

    def plain(self, digits: str) -> str:
        """Return digits as Python writes them."""
        if self.group:
            digits = digits.replace(self.group, "")
        return digits.replace(",", ".") if self.decimal == "," else digits


NUMERALS = tuple(
    Numeral(decimal, group) for group, decimal in product(("", ",", ".", " ", "'"), ".,") if decimal != group
)


@cache
def _pattern(decimal: str, group: str) -> re.Pattern[str]:
    decimals = r"(?:\.\d*)?" if decimal == "." else r"(?:,\d+)?"  # 5. is a number, 5, is none
    decimal = re.escape(decimal)
    size = "{2,3}" if group == "," else "{3}"  # 12,34,567 in India
    grouped = rf"[1-9]\d{{0,2}}(?:{re.escape(group)}\d{size})*{re.escape(group)}\d{{3}}|" if group else ""
    return re.compile(rf"(?:{grouped}\d+){decimals}|{decimal}\d+")


@dataclass(frozen=True)
class NumberCell:
    """A cell that looks like a number in some notation: its digits, what is before and behind them."""

    sign: str
    digits: str
    exponent: str
    unit: str
    attached: bool  # the unit follows without a blank
    tail: str = ""  # what says how sure it is, or that there is a remark on it: ±0.1 ** ¹


def number(cell: str) -> NumberCell | None:
    """Return what a cell has of a number, or None where it is none in any notation."""
    return _number(cell) if len(cell) <= LONGEST else None


@lru_cache(2**16)
def _number(cell: str) -> NumberCell | None:
    found = _NUMBER.fullmatch(cell.strip().translate(_ALIKE))
    if found is None or bool(found["open"]) != bool(found["close"]):
        return None
    if found["before"] and found["after"]:
        return None
    signs = "".join(found[name] or "" for name in ("sign", "inner", "behind")) + (
        "-" if found["open"] else ""
    )
    if len(signs) > 1:
        return None
    before, after = found["before"] or "", found["after"] or ""
    flag = after if found["gap"] and after in FLAGS else ""
    exponent = found["exponent"] or found["power"] or (found["raised"] or "").translate(_AS_POWER)
    return NumberCell(
        signs,
        found["digits"],
        f"e{exponent}" if exponent else "",
        before or ("" if flag else after),
        bool(after) and not found["gap"],
        ((found["error"] or "") + flag + (found["mark"] or "")).strip(),
    )


@dataclass(frozen=True)
class Notation:
    """How a column writes its numbers."""

    numeral: Numeral = Numeral()
    unit: str = ""

    def value(self, cell: str) -> float | None:
        """Return a cell's number, which may be infinite, or None where it is none in this notation."""
        found = number(cell)
        if found is None or (found.unit and found.unit != self.unit):
            return None
        if not self.numeral.pattern.fullmatch(found.digits):
            return None
        return float(found.sign + self.numeral.plain(found.digits) + found.exponent)


PLAIN = Notation()


@dataclass(frozen=True)
class NotationEvidence:
    """What a column's cells say of its notation: those that fit all cells, and the marks that are certain.

    `fitting` is empty where the column has no numbers; with two in it, both read all cells, differently.
    """

    fitting: tuple[Numeral, ...]
    unit: str = ""
    cells: tuple[str, ...] = ()  # digits, a few thousand at most
    bare: str = ""  # a number without the percent sign that others have
    tailed: tuple[str, str] = ("", "")  # a cell with something behind its number, and the number

    @property
    def decimal(self) -> str:
        """The mark that is certainly the decimal one, or an empty text."""
        (numeral, *others) = self.fitting or (None,)
        if numeral is None or others:
            return ""
        used = any(numeral.decimal in digits for digits in self.cells)
        opposite = {",": ".", ".": ","}.get(numeral.group, "")
        return numeral.decimal if used else opposite


NO_NUMBERS = NotationEvidence(())


def judge(cells: Sequence[str]) -> NotationEvidence:
    """Judge a column by cells that are not missing."""
    if plain := judge_plain(cells):
        return plain
    found = [seen for seen in map(number, cells) if seen]
    if not found or not _is_enough(cells, len(found)):
        return NO_NUMBERS
    unit = _unit(found)
    digits = tuple(seen.digits for seen in found if seen.unit in ("", unit))
    fits = {
        numeral: sum(1 for text in digits if numeral.pattern.fullmatch(text))
        for numeral in NUMERALS
        if not numeral.group or any(numeral.group in text for text in digits)
    }
    most = max(fits.values())
    if not _is_enough(cells, most) and not (most >= OFTEN * len(cells) and all(map(_fits_any, digits))):
        return NO_NUMBERS
    best = [numeral for numeral, count in fits.items() if count == most]
    bare = next((seen.sign + seen.digits for seen in found if unit in PARTS and not seen.unit), "")
    fitting = [text for text in digits if any(numeral.pattern.fullmatch(text) for numeral in best)]
    tailed = next(
        ((cell.strip(), seen.sign + seen.digits) for cell in cells if (seen := number(cell)) and seen.tail),
        ("", ""),
    )
    return NotationEvidence(tuple(_different(best, fitting)), unit, digits, bare, tailed)


def _fits_any(digits: str) -> bool:
    return any(numeral.pattern.fullmatch(digits) for numeral in NUMERALS)


def judge_plain(cells: Sequence[str]) -> NotationEvidence | None:
    """Return quickly what is to be said of a column of numbers as Python writes them, of which most are."""
    if not cells or not all(map(PYTHONS.fullmatch, cells)):
        return None
    with_point = [cell for cell in cells if "." in cell]
    if with_point and all(map(_MAYBE_GROUPED.fullmatch, with_point)):
        return None
    return NotationEvidence((Numeral(),), "", tuple(cells))


def _is_enough(cells: Sequence[str], numbers: int) -> bool:
    if numbers >= MOSTLY * len(cells):
        return True
    others = {cell.strip() for cell in cells if number(cell) is None}
    return numbers >= OFTEN * len(cells) and len(others) == 1


def _unit(found: Iterable[NumberCell]) -> str:
    """Return the unit that numbers of a column share."""
    found = list(found)
    counts = Counter(seen.unit for seen in found if seen.unit)
    if not counts:
        return ""
    ((unit, count),) = counts.most_common(1)
    if count < MOSTLY * counts.total():
        return ""
    known = unit.lower() in UNITS or re.fullmatch(_CURRENCY, unit)
    attached = any(seen.attached for seen in found if seen.unit == unit)
    often = count >= max(3, MOSTLY * len(found)) and len(unit) <= 4 if attached else count >= 0.5 * len(found)
    return unit if known or often else ""


def _different(best: Sequence[Numeral], digits: Sequence[str]) -> Iterable[Numeral]:
    """Yield the notations that read cells differently, the simplest of those that read them alike."""
    readings = set()
    for numeral in best:
        reading = tuple(numeral.plain(text) for text in digits)
        values = tuple(text.rstrip("0").rstrip(".") if "." in text else text for text in reading)
        if values not in readings:
            readings.add(values)
            yield numeral


def likelier(judged: NotationEvidence, decimals: Iterable[str], delimiter: str) -> Numeral:
    """Return the likelier of two notations: the one that agrees with other columns, else with custom.

    `decimals` are the marks that are certain in the other columns.
    """
    certain = set(decimals) - {""}
    as_decimal = next((numeral for numeral in judged.fitting if not numeral.group), None)
    if as_decimal is None:  # both marks are there, as in 1.500 and 2,000, and each can be either
        usual = certain if len(certain) == 1 else {"," if delimiter == ";" else "."}
        return next((numeral for numeral in judged.fitting if {numeral.decimal} == usual), judged.fitting[0])
    as_group = next((numeral for numeral in judged.fitting if numeral.group), as_decimal)
    mark = as_decimal.decimal
    if len(certain) == 1:
        return as_decimal if certain == {mark} else as_group
    if delimiter == ",":
        return as_decimal if mark == "." else as_group
    if (delimiter == ";") == (mark == "."):  # semicolons part cells where the comma is the decimal mark
        return as_group
    with_mark = [text for text in judged.cells if mark in text]
    uneven = len(with_mark) < len(judged.cells) and all(
        len(text) <= 3 for text in judged.cells if mark not in text
    )
    return as_group if uneven or all(text.endswith("0") for text in with_mark) else as_decimal
