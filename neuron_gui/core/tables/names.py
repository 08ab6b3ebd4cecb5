"""Which line of a table holds its names: texts above values, or numbers that go on to the right alone."""

import re
from collections.abc import Sequence
from itertools import pairwise

from neuron_gui.core.tables.format import NumberedRow, without_end
from neuron_gui.core.tables.kinds import is_missing, is_value
from neuron_gui.core.tables.numbers import UNITS

TOP = 40  # rows among which names are looked for

_YEAR = re.compile(r"[12]\d{3}")
_COUNT = re.compile(r"\d{1,9}")
_BRACKETS = re.compile(r"[(\[<].{1,12}[)\]>]")


def names_at(body: Sequence[NumberedRow], width: int, values: Sequence[bool]) -> int | None:
    """Return which row holds the names, if any does."""
    top = body[: _first_full(body, values)]
    scores = [_name_score(cells, width, values) for _, cells in top]
    best = max(scores, default=0.0)
    if best > 0:
        at = max(i for i, score in enumerate(scores) if score == best)
        texts = [is_text(cells, values) for _, cells in top]
        units = next((i for i in range(1, at + 1) if is_unit_row(top[i][1], values) and all(texts[i:])), 0)
        before = [i for i in range(units) if scores[i] > 0 and len(without_end(top[i][1])) >= width - 1]
        return before[-1] if before else at
    top = body[:TOP]
    first = next((i for i, (_, cells) in enumerate(top) if not _is_above(cells, width)), len(body))
    if first + 1 >= len(body):
        alone = len(body) == 1 and width > 1 and not any(map(is_value, body[0][1]))
        return 0 if alone else None
    cells, others = top[first][1], [row for _, row in body[first + 1 :]]
    if _has_corner(cells, others, width):
        return first
    if not any(values):
        said_again = any(cell and row[i : i + 1] == [cell] for row in others for i, cell in enumerate(cells))
        return None if said_again or any(map(is_value, cells)) else first
    return first if _are_numeric_names(cells, others, width, values) else None


def _first_full(body: Sequence[NumberedRow], values: Sequence[bool]) -> int:
    """Return where the data begin at the latest: at two rows with values in all columns that have them."""
    full = [
        any(map(is_value, there)) and all(is_value(cell) or is_missing(cell) for cell in there)
        for _, cells in body[: TOP + 1]
        for there in [[cell for cell, is_value_column in zip(cells, values, strict=False) if is_value_column]]
    ]
    return next((i for i, pair in enumerate(zip(full, [*full[1:], True], strict=False)) if all(pair)), TOP)


def _name_score(cells: Sequence[str], width: int, values: Sequence[bool]) -> float:
    """Return how much a row looks like names: texts over values, and no values."""
    if is_title(cells, width) or len(without_end(cells)) > width:
        return 0.0
    score = 0.0
    for cell, is_value_column in zip(cells, values, strict=False):
        if is_value_column and not is_missing(cell):
            if not is_value(cell):
                score += 1
            elif not _YEAR.fullmatch(cell.strip()):
                score -= 1
    return score


def _has_corner(cells: Sequence[str], others: Sequence[Sequence[str]], width: int) -> bool:
    """Return whether a row has nothing above the first column, which is full, and a name above each other."""
    names = {cell.strip() for cell in cells[1:]}
    is_full = "" not in names and len(names) == len(cells) - 1 == width - 1 > 0
    return is_full and not cells[0].strip() and all(row[0].strip() for row in others if row)


def _is_above(cells: Sequence[str], width: int) -> bool:
    """Return whether a row is a title, or a remark of two cells such as a name and a date."""
    return is_title(cells, width) or (width > 3 and len(without_end(cells)) <= width // 2)


def _are_numeric_names(
    cells: Sequence[str], others: Sequence[Sequence[str]], width: int, values: Sequence[bool]
) -> bool:
    """Return whether numbers are names: years or 0 1 2 that go on to the right, but not downwards."""
    counts = ((i, whole_number(cell)) for i, cell in enumerate(cells) if i < width and values[i])
    numbers = [(i, count) for i, count in counts if count is not None]
    there = [i for i in range(width) if values[i] and i < len(cells) and cells[i].strip()]
    if len(numbers) < 2 or len(numbers) < len(there):
        return False
    found = [value for _, value in numbers]
    step = found[1] - found[0]
    if step < 1 or found != [found[0] + step * i for i in range(len(found))]:
        return False
    columns = [[row[i] for row in others if len(row) > i and not is_missing(row[i])] for i, _ in numbers]
    if _go_on(found, columns):
        return False
    corner = not cells[0].strip() and any(row[0].strip() for row in others if row)
    years = all(1000 <= value < 3000 for value in found)
    fractions = any(any(mark in cell for mark in ".,") for column in columns for cell in column)
    counted = step == 1 and found[0] in (0, 1) and (len(found) >= 3 or fractions)
    alike = all(_YEAR.fullmatch(cell.strip()) for column in columns for cell in column)
    return corner or (years and not alike) or (counted and fractions) or (counted and len(found) > 3)


def _go_on(found: Sequence[int], columns: Sequence[Sequence[str]]) -> bool:
    """Return whether each number is the first of equal steps downwards."""
    for value, column in zip(found, columns, strict=True):
        below = [count for cell in column[:3] if (count := whole_number(cell)) is not None]
        if len(column) < 2 or len(below) < len(column[:3]):
            return False
        if len({b - a for a, b in pairwise([value, *below])}) > 1:
            return False
    return True


def whole_number(cell: str) -> int | None:
    """Return the whole number that a cell is, or None; `strip` takes off more than `int` does, as U+001F."""
    count = cell.strip()
    return int(count) if _COUNT.fullmatch(count) else None


def is_title(cells: Sequence[str], width: int) -> bool:
    """Return whether a row is a title: texts in few of the columns."""
    return width > 1 and len(without_end(cells)) <= max(1, width // 2) and not any(map(is_value, cells))


def is_text(cells: Sequence[str], values: Sequence[bool]) -> bool:
    """Return whether a row has texts where values are, and no value."""
    over = [cell for cell, is_value_column in zip(cells, values, strict=False) if is_value_column]
    return not any(map(is_value, over)) and any(not is_missing(cell) for cell in over)


def is_unit_row(cells: Sequence[str], values: Sequence[bool]) -> bool:
    """Return whether a row has units above values, or nothing."""
    over = [cell.strip() for cell, is_value_column in zip(cells, values, strict=False) if is_value_column]
    units = sum(1 for cell in over if cell.lower() in UNITS or _BRACKETS.fullmatch(cell))
    without = sum(1 for cell in over if cell in ("", "1", "-", "–"))
    return units > 0 and units + without >= 0.5 * len(over) and not any(map(is_value, set(over) - {"1"}))
