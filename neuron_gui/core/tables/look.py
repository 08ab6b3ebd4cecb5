"""The beginning of a table: how it is read, the names of its columns and what they seem to be.

Quick whatever the file's size. All that is found is a function of the file and of what was set by hand.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from neuron_gui.core.message import N_, Message, grouped
from neuron_gui.core.progress import Tell, untold
from neuron_gui.core.tables import detect, sheets
from neuron_gui.core.tables.decisions import Hand, check
from neuron_gui.core.tables.encoding import detect as detect_encoding
from neuron_gui.core.tables.format import DELIMITERS, Format, NumberedRow
from neuron_gui.core.tables.kinds import ORDERS, Judged, Kind
from neuron_gui.core.tables.layout import Layout
from neuron_gui.core.tables.numbers import PLAIN, Notation, Numeral, likelier
from neuron_gui.core.tables.source import SAMPLE, Source, TableError

PREVIEW = 100  # rows

_SEP = re.compile(r"sep=(.)\n", re.IGNORECASE)


@dataclass(frozen=True)
class ColumnLook:
    """A column: its name, which may end in a unit, what it holds and how it writes numbers.

    `others`: notations that read all its cells, too.
    """

    title: str  # its name in the file, or what stands for it
    name: str
    kind: Kind
    notation: Notation = PLAIN
    others: tuple[Numeral, ...] = ()
    digits: tuple[str, ...] = ()
    pairs: bool = False
    as_days: bool = False
    is_sure: bool = True  # that its numbers are written so, for other columns have the same marks
    keeps_words: bool = False
    order: str = ""  # of day and month, by hand
    bare: str = ""  # a number without the unit that others have, which may be another number then
    tailed: tuple[str, str] = ("", "")  # a cell with something behind its number, and the number


@dataclass(frozen=True)
class Look:
    """The beginning of a file, and how all of it is to be read."""

    source: Source
    hand: Hand
    encoding: str
    encodings: tuple[str, ...]  # that are possible, the likeliest first
    format: Format
    formats: tuple[detect.Reading, ...]  # that are possible as well
    says_separator: bool  # in its first line
    layout: Layout
    columns: tuple[ColumnLook, ...]
    rows: tuple[NumberedRow, ...]  # the first of all, data or not
    data: tuple[NumberedRow, ...]
    sheet: tuple[list[str], ...] | None = None
    sheets: tuple[str, ...] = ()
    sheet_name: str = ""

    @property
    def lines(self) -> tuple[int, int]:
        """The first and the last line that may be data."""
        first, last = detect.rows_wanted(self.hand)
        return max(first, self.layout.first), min(last, self.layout.last)

    @property
    def by_line(self) -> dict[int, str]:
        """What a person said about single lines: leave out or keep."""
        return {int(key[5:]): word for key, word in self.hand.items() if key.startswith("line ")}


def look(source: Source, hand: Hand, tell: Tell = untold, whole: bool = False) -> Look:
    """Read the beginning of a source in the way set by hand, else in the likeliest one.

    `whole`: judge the encoding by all of it, which takes a while; `tell` may raise to end that. Raises
    TableError with a sentence that says what to do, OSError if the file cannot be read.
    """
    check(hand)
    start = source.beginning()
    if sheets.is_spreadsheet(start):
        return _look_at_sheet(source, hand, tell)
    if not start.strip(b" \t\r\n\x1a\x00"):
        raise TableError(Message("The file is empty. Choose one with a row of names and rows of numbers."))
    return _look_at_text(source, hand, _encodings(source, tell) if whole else detect_encoding(start))


def _encodings(source: Source, tell: Tell) -> tuple[str, ...]:
    """Return the encodings in which all of a file can be, of which the beginning did not tell."""
    likely = detect_encoding(source.letters(tell))
    possible = tuple(name for name in likely if source.is_in(name, tell))
    return possible or ("cp1252" if source.is_in("cp1252", tell) else "latin-1",)


def _look_at_text(source: Source, hand: Hand, encodings: tuple[str, ...]) -> Look:
    if "encoding" in hand:
        encodings = (hand["encoding"], *(name for name in encodings if name != hand["encoding"]))
    if not encodings:
        raise TableError(Message("This is no text file and no spreadsheet that can be read here."))
    text, there_is_more = source.sample(encodings[0])
    said = _SEP.match(text)
    best, others = detect.read_beginning(text, hand, 1 if said else 0, said[1] if said else "")
    _check(best, text, hand, there_is_more)
    return Look(
        source, hand, encodings[0], encodings, best.format, tuple(others), bool(said), best.layout,
        _columns(best, hand), best.rows[:PREVIEW], best.data,
    )  # fmt: skip


def _look_at_sheet(source: Source, hand: Hand, tell: Tell) -> Look:
    names, name, rows = sheets.read(source, hand.get("sheet"), tell)
    lines = [(i, row) for i, row in enumerate(rows[: detect.ROWS], start=1)]
    best = detect.read_rows(Format("\t", ""), lines, hand)
    _check(best, "", hand, there_is_more=False)
    return Look(
        source, hand, "", (), best.format, (), False, best.layout, _columns(best, hand), best.rows[:PREVIEW],
        best.data, rows, names, name,
    )  # fmt: skip


def _check(best: detect.Reading, text: str, hand: Hand, there_is_more: bool) -> None:
    """Refuse what has no rows, or more columns than anybody can choose from."""
    if best.layout.width > detect.MAX_COLUMNS:
        raise detect.too_wide(best.layout.width)
    if best.data:
        return
    if "rows" in hand:
        raise no_rows()
    if broken := best.format.breaks(text):
        raise broken
    if there_is_more:
        long = N_(
            "The first lines of the file have more than {most} characters. Keep fewer columns or shorter "
            "names in the file, or choose another separator or quote."
        )
        raise TableError(Message(long, most=grouped(SAMPLE)))
    bare = Message(
        "The file has a row of names and no rows under it. If that row is data, choose that no line has "
        "names."
    )
    empty = Message("The file has no rows. Choose one with a row of names and rows of numbers.")
    raise TableError(bare if best.layout.names or best.rows else empty)


def no_rows() -> TableError:
    """Return what is to be said where nothing is left of a table."""
    return TableError(
        Message("No row of data is left. Choose other lines for the data, or another separator.")
    )


def _columns(best: detect.Reading, hand: Hand) -> tuple[ColumnLook, ...]:
    titles = unique(_titles(best.layout))
    decimals = [judged.judgement.decimal for judged in best.columns]
    units = best.layout.units or ("",) * best.layout.width
    # Dates beside a single column of numbers can only be its input.
    only_dates = sorted(judged.kind for judged in best.columns) == ["date", "number"]
    return tuple(
        _column(
            title, judged, unit, [*decimals[:i], *decimals[i + 1 :]], best.format.delimiter, hand, only_dates
        )
        for i, (title, judged, unit) in enumerate(zip(titles, best.columns, units, strict=True))
    )


def _column(
    title: str,
    judged: Judged,
    unit: str,
    decimals: Sequence[str],
    delimiter: str,
    hand: Hand,
    only_dates: bool,
) -> ColumnLook:
    chosen = hand.get(f"numbers of {title}", "")
    fitting = judged.judgement.fitting
    kind: Kind = judged.kind
    sure = True
    if chosen == "text":
        kind, numeral = "text", Numeral()
    elif chosen:
        kind, numeral = "number", Numeral.of(chosen)
    elif len(fitting) > 1:
        sure = len(set(decimals) - {""}) == 1
        numeral = likelier(judged.judgement, decimals, delimiter)
    else:
        numeral = fitting[0] if fitting else Numeral()
    dates = hand.get(f"dates of {title}", "days" if only_dates else "leave out")
    as_days = dates != "leave out" and kind == "date"
    unit = unit.strip().strip("()[]<>").strip(" -–") or judged.judgement.unit
    return ColumnLook(
        title,
        title if not unit or unit in title else f"{title} ({unit})",
        "number" if as_days else kind,
        Notation(numeral, judged.judgement.unit),
        tuple(other for other in fitting if other != numeral),
        judged.judgement.cells,
        judged.pairs,
        as_days,
        sure,
        hand.get(f"missing in {title}") == "keep",
        dates if dates in ORDERS else "",
        judged.judgement.bare,
        judged.judgement.tailed,
    )


def _titles(layout: Layout) -> Iterable[str]:
    for i in range(layout.width):
        given = layout.names[i] if layout.names and i < len(layout.names) else ""
        yield given or ("row name" if i == 0 and layout.row_names else f"column {i + 1}")


def unique(names: Iterable[str]) -> list[str]:
    """Return names of which none is there twice: with a number after those that are taken."""
    taken: dict[str, None] = {}
    counts: Counter[str] = Counter()
    for name in names:
        own = name
        while own in taken:
            counts[name] += 1
            own = f"{name} {counts[name] + 1}"
        taken[own] = None
    return list(taken)


def delimiter_name(delimiter: str) -> str:
    """Return how settings call a separator."""
    return next((name for name, mark in DELIMITERS.items() if mark == delimiter), delimiter)
