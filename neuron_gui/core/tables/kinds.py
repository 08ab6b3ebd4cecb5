"""What single cells are: missing, numbers, dates or texts; and what a whole column of them is."""

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Literal

from neuron_gui.core.tables.numbers import (
    LONGEST,
    MOSTLY,
    NO_NUMBERS,
    OFTEN,
    PYTHONS,
    NotationEvidence,
    judge,
    judge_plain,
    number,
)

Kind = Literal["number", "date", "text", "row name"]

MISSING = frozenset(
    """na n/a #n/a n.a. <na> nan null (null) ? - -- – — n/v k.a. k.a #div/0! #value! #ref! #name? #num! #null!
    #wert! #nv #zahl! #bezug! #name #valor! #¡valor! #¡div/0! #error!""".split()  # noqa: SIM905
) | {""}
# These are missing, too, unless they are among the words of a column of several classes.
DOUBTFUL = frozenset(
    {".", "..", "...", "none", "nil", "unknown", "missing", "undefined", "notavailable", "unbekannt"}
    | {"keineangabe", "o.a.", "fehlt", "n.d.", "n/d", "s/d", "sindato", "sindatos", "nodata"}
)
ENDLESS = ("inf", "infinity", "∞")
LONGEST_MARK = 20  # characters of these, with blanks

RARE = 0.05  # the share of rows up to which a third word among two classes hardly is a class
MIN_RARE = 8  # rows; of fewer nothing is rare

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_OTHER_MONTHS = {
    "mär": 3,
    "mrz": 3,
    "mai": 5,
    "okt": 10,
    "dez": 12,
    "ene": 1,
    "abr": 4,
    "ago": 8,
    "set": 9,
    "dic": 12,
}
_TIME = (
    r"(?:[T ,]+(?P<H>\d{1,2}):(?P<M>\d{2})(?::(?P<S>\d{2})(?:[.,]\d+)?)?(?: ?(?P<half>[AaPp])\.?[Mm]\.?)?"
    r"(?P<zone>Z|[+-]\d{2}:?\d{2})?)?"
)
_DATES = tuple(
    re.compile(pattern + _TIME)
    for pattern in (
        r"(?P<Y>\d{4})(?P<mark>[-/.])(?P<m>\d{1,2})(?P=mark)(?P<d>\d{1,2})",
        r"(?P<d>\d{1,2})(?P<mark>[./-])(?P<m>\d{1,2})(?P=mark)(?P<Y>\d{4}|\d{2})",
        r"(?P<d>\d{1,2})\.?[ -](?P<name>[^\W\d_]{3,10})\.?,?[ -](?P<Y>\d{4}|\d{2})",
        r"(?P<name>[^\W\d_]{3,10})\.? (?P<d>\d{1,2})(?:st|nd|rd|th)?,? (?P<Y>\d{4})",
    )
)
_EITHER_FIRST = _DATES[1]  # day and month stand there in the one order or the other
DAY_FIRST, MONTH_FIRST = ORDERS = "day first", "month first"
_CLOCK = re.compile(r"\d{1,2}:\d{2}(?::\d{2})?")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_PAIR = re.compile(r"[(\[]?\s*-?\d+(?:\.\d+)?\s*[,;]\s*-?\d+(?:\.\d+)?\s*[)\]]?")


def is_missing(cell: str) -> bool:
    """Return whether a cell says that there is no value, in a column of whatever kind."""
    return _mark(cell) in MISSING


def is_doubtful(cell: str) -> bool:
    """Return whether a cell says so where the column's other cells are numbers, or two classes."""
    return _mark(cell) in DOUBTFUL


def _mark(cell: str) -> str:
    """Return a cell as the marks are written that stand for a missing value: “k. A.” is k.a."""
    cell = cell.strip().lower()
    return "".join(cell.split()) if " " in cell and len(cell) <= LONGEST_MARK else cell


def is_value(cell: str) -> bool:
    """Return whether a cell is a number in some notation, or where one lies, or a date."""
    is_known = PYTHONS.fullmatch(cell) or number(cell) or is_date(cell)
    return bool(is_known or is_endless(cell) or is_limit(cell))


def is_endless(cell: str) -> bool:
    """Return whether a cell is a number without end."""
    return cell.strip().lstrip("+-").lower() in ENDLESS


def is_limit(cell: str) -> bool:
    """Return whether a cell says of a number only where it lies, such as <0.05."""
    cell = cell.strip()
    within = cell.lstrip("<>≤≥~≈= ")
    return within != cell and number(within) is not None


def is_date(cell: str) -> bool:
    """Return whether a cell is a day or a time of day."""
    return len(cell) <= LONGEST and _is_date(cell)


@lru_cache(2**16)
def _is_date(cell: str) -> bool:
    return _CLOCK.fullmatch(cell.strip()) is not None or any(_day(cell, order) for order in ORDERS)


def days(cells: Sequence[str], order: str = "") -> tuple[list[float | None], str]:
    """Return days and fractions of them since the year 1, None where a cell is no date.

    01/02/2024 is read in the `order` given, or in that in which more cells of the column are dates, for no
    month is past 12. Where all are in both, the day comes first, and a cell that could be another day is
    returned, too.
    """
    if order:
        return [_day(cell, order) for cell in cells], ""
    day_first, month_first = ([_day(cell, each) for cell in cells] for each in ORDERS)
    if day_first.count(None) != month_first.count(None):
        return min(day_first, month_first, key=lambda found: found.count(None)), ""
    pairs = zip(cells, day_first, month_first, strict=True)
    return day_first, next((cell.strip() for cell, one, other in pairs if one != other), "")


def _day(cell: str, order: str) -> float | None:
    cell = cell.strip()
    found = next((match for date in _DATES if (match := date.fullmatch(cell))), None)
    if found is None:
        return None
    part = found.groupdict()
    day, month = int(part["d"]), _month(part)
    if month is None:
        return None
    if order == MONTH_FIRST and found.re is _EITHER_FIRST and part["mark"] != ".":
        day, month = month, day
    year = int(part["Y"]) + (0 if len(part["Y"]) == 4 else 2000 if int(part["Y"]) < 69 else 1900)
    hour = int(part["H"] or 0)
    if part["half"]:
        hour = hour % 12 + 12 * (part["half"] in "pP")
    try:
        moment = datetime(year, month, day, hour, int(part["M"] or 0), int(part["S"] or 0))
    except ValueError:
        return None
    midnight = moment.replace(hour=0, minute=0, second=0)
    return moment.toordinal() + (moment - midnight).total_seconds() / 86_400 - _ahead(part["zone"])


def _ahead(zone: str | None) -> float:
    """Return how much later clocks are in a zone such as +02:00, in days."""
    if zone is None or zone == "Z":
        return 0.0
    minutes = 60 * int(zone[1:3]) + int(zone[-2:])
    return (-minutes if zone[0] == "-" else minutes) / 1440


def _month(part: dict[str, str | None]) -> int | None:
    if part.get("m"):
        return int(part["m"] or 0)
    name = (part.get("name") or "").lower()[:3]
    return _MONTHS.index(name) + 1 if name in _MONTHS else _OTHER_MONTHS.get(name)


_NO_VALUE = is_missing, is_doubtful, is_endless, is_limit


@dataclass(frozen=True)
class Judged:
    """What a column is, judged by some of its cells; `judgement` is of one of numbers."""

    kind: Kind
    judgement: NotationEvidence = NO_NUMBERS
    pairs: bool = False


def judge_column(cells: Sequence[str]) -> Judged:
    """Judge a column by its cells."""
    if plain := judge_plain(cells):
        return Judged("number", plain)
    there = [cell for cell in cells if not any(says(cell) for says in _NO_VALUE)]
    if not there:
        return Judged("number" if cells else "text", NO_NUMBERS)
    judgement = judge(there)
    if judgement.fitting:
        return Judged("number", judgement)
    dates = sum(map(is_date, there))
    years = sum(_YEAR.fullmatch(cell.strip()) is not None for cell in there)
    if dates and dates + years >= MOSTLY * len(there) and dates >= min(2, len(there)):
        return Judged("date")
    pairs = sum(_PAIR.fullmatch(cell.strip()) is not None for cell in there)
    return Judged("text", pairs=pairs >= OFTEN * len(there))


def missing_words(counts: Counter[str]) -> Collection[str]:
    """Return those words of a column of texts that hardly are classes of their own.

    Those that are missing everywhere, one such as `none` where two other classes remain, and any rare third
    word among two classes.
    """
    missing = {word for word in counts if is_missing(word)}
    doubtful = {word for word in counts if is_doubtful(word)} | missing
    others = [word for word, _ in counts.most_common() if word not in doubtful]
    n = counts.total()
    if len(others) > 2 and n >= MIN_RARE:
        second, rest = counts[others[1]], others[2:]
        rare = all(counts[word] <= max(1, RARE * n) and 4 * counts[word] <= second for word in rest)
        if rare and sum(counts[word] for word in rest) <= 2 * max(1, RARE * n):
            return {*doubtful, *rest}
    return doubtful if len(others) == 2 else missing
