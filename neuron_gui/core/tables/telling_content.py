"""What was decided about a table's rows and cells: told in sentences, each with what else could be."""

from collections import Counter
from collections.abc import Iterator

import numpy as np

from neuron_gui.core.message import N_, Message, grouped
from neuron_gui.core.tables.columns import Column, NumberColumn, TextColumn
from neuron_gui.core.tables.decisions import Alternative, Decision
from neuron_gui.core.tables.kinds import DAY_FIRST, MONTH_FIRST, is_missing
from neuron_gui.core.tables.layout import is_total
from neuron_gui.core.tables.look import ColumnLook, Look
from neuron_gui.core.tables.numbers import judge, number
from neuron_gui.core.tables.quoting import NAMED, is_rounded, plain_number, quoted, rows_text
from neuron_gui.core.tables.table import Table

FIRST_INEXACT = 2.0**53  # of whole numbers: the next one is read as it
USUAL = frozenset({"na", "nan", "n/a", "?", "null"})  # everybody expects these to be missing


def told_of_content(look: Look, table: Table) -> Iterator[Decision]:
    """Yield what was decided about rows and cells."""
    yield from _lines(look, table)
    for column, seen in zip(table.columns, look.columns, strict=True):
        late = _late(column)
        if late:
            yield _told_of_late(late, seen, sure=f"numbers of {seen.title}" in look.hand)
        if isinstance(column, NumberColumn) and column.doubt:
            text = N_(
                "“{name}” is taken as days since the first date, with the day first in {cell}; it could be "
                "the month."
            )
            out = Alternative("leave out", Message("leave the dates out"))
            others = (Alternative(MONTH_FIRST, Message("the month comes first")), out)
            message = Message(text, name=seen.name, cell=column.doubt)
            yield Decision(f"dates of {seen.title}", DAY_FIRST, message, others, sure=False)
        if isinstance(column, NumberColumn):
            yield from _rounded(look, column, seen)
        yield from _missing(column, seen, late)


def _rounded(look: Look, column: NumberColumn, seen: ColumnLook) -> Iterator[Decision]:
    """Tell of whole numbers that became too large behind the beginning, which has told of its own."""
    if not seen.digits or not max(abs(column.low), abs(column.high)) >= FIRST_INEXACT:
        return
    plain = [seen.notation.numeral.plain(text) for text in seen.digits]
    if all(text.lstrip("-").isdecimal() and not is_rounded(text) for text in plain):
        beginning = np.abs(column.values[: len(look.data)])
        if np.any(beginning[np.isfinite(beginning)] > max(map(float, plain))):
            return  # they are written with powers of ten
        message = Message("In “{name}”, numbers of more than 15 digits are rounded.", name=seen.name)
        as_text = Alternative("text", Message("texts, no numbers"))
        key = f"numbers of {seen.title}"
        yield Decision(key, str(seen.notation.numeral), message, (as_text,), key in look.hand)


def _lines(look: Look, table: Table) -> Iterator[Decision]:
    told = {*table.totals, *table.footnotes, *table.left_out}
    for line in table.totals:
        message = Message("Line {line} sums up the others and is left out.", line=grouped(line))
        yield Decision(f"line {line}", "leave out", message, (Alternative("keep", Message("keep it")),))
    rows = [row for row in look.data if row[0] not in told and is_total(row[1], look.rows)]
    for line, row in rows[:NAMED]:
        text = N_("Line {line} stands among the data and may sum up others: {cell}.")
        message = Message(text, line=grouped(line), cell=quoted(Counter(row[:1])))
        others = (Alternative("leave out", Message("leave it out")),)
        yield Decision(f"line {line}", "keep", message, others, sure=line in look.by_line)
    for line in table.footnotes:
        message = Message("Line {line} is a remark under the table and is left out.", line=grouped(line))
        yield Decision(f"line {line}", "leave out", message, (Alternative("keep", Message("keep it")),))
    for line in table.left_out:
        message = Message("Line {line} is left out by hand.", line=grouped(line))
        yield Decision(f"line {line}", "leave out", message, (Alternative("keep", Message("keep it")),))
    if table.again:
        message = Message("{n} with the names once more left out.", n=rows_text(table.again))
        yield Decision("names once more", "leave out", message)
    if table.short:
        text = N_("{n} with fewer cells than columns: what is not there counts as missing.")
        yield Decision("short rows", "missing", Message(text, n=rows_text(table.short)))
    if table.long:
        line, cells = table.first_long
        text = N_("{n} with more than {width} cells left out, such as line {line} with {cells}.")
        message = Message(
            text,
            n=rows_text(table.long),
            width=str(len(table.columns)),
            line=grouped(line),
            cells=str(cells),
        )
        yield Decision("long rows", "leave out", message)

    if table.cut:
        text = N_("Only the first {n} are taken, the most there can be.")
        yield Decision("many rows", "leave out", Message(text, n=rows_text(table.n)))


def _late(column: Column) -> Counter[str]:
    """Return the cells that are numbers, but written otherwise than those by which the column was judged."""
    if not isinstance(column, NumberColumn):
        return Counter()
    return Counter(
        {
            word: count
            for word, count in column.words.items()
            if number(word) and column.notation.value(word) is None and not is_missing(word)
        }
    )


def _told_of_late(late: Counter[str], seen: ColumnLook, sure: bool) -> Decision:
    text = N_("In “{name}”, written otherwise than the numbers before and not taken: {words} ({n}).")
    message = Message(text, name=seen.name, words=quoted(late), n=rows_text(late.total()))
    cell = next(iter(late))
    others = [
        Alternative(str(other), Message("{cell} is {value}", cell=cell, value=plain_number(other, cell)))
        for other in judge(list(late)).fitting
        if other != seen.notation.numeral
    ]
    as_text = Alternative("text", Message("texts, no numbers"))
    return Decision(f"numbers of {seen.title}", str(seen.notation.numeral), message, (*others, as_text), sure)


def _missing(column: NumberColumn | TextColumn, seen: ColumnLook, late: Counter[str]) -> Iterator[Decision]:
    key = f"missing in {seen.title}"
    if seen.keeps_words:
        message = Message("In “{name}” every word stands for itself.", name=column.name)
        yield Decision(key, "keep", message, (Alternative("missing", Message("take odd words as missing")),))
        return
    lost = len(column.missing) + (len(column.wrong) if isinstance(column, NumberColumn) else 0)
    lost -= late.total()
    words = column.words - late
    if lost <= 0 or column.kind == "row name":
        return
    values: dict[str, str | Message] = {
        "name": column.name,
        "words": quoted(words),
        "n": rows_text(lost),
    }
    if not words:
        message = Message("In “{name}”, empty cells count as missing ({n}).", **values)
    elif words.total() < lost:
        message = Message("In “{name}”, {words} and empty cells count as missing ({n}).", **values)
    else:
        message = Message("In “{name}”, counted as missing: {words} ({n}).", **values)
    others = (
        (Alternative("keep", Message("texts like the others")),) if isinstance(column, TextColumn) else ()
    )
    usual = all(word.lower() in USUAL for word in words)
    yield Decision(key, "missing", message, others if words else (), quiet=usual)
