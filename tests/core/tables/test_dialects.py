"""Random tables written in forty dialects, as programs and people write them, read back without a setting."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from long.share import size
from support.csv_tables import cells

from neuron_gui.core.tables.source import Source
from neuron_gui.core.tables.table import table_of

WORDS = ("north", "south", "Köln", "São Paulo", "x-ray", "Mary Ann")
NAMES = ("length", "Größe", "mean temp", "n_2", "Wert", "flow")

# Separator, decimal mark, thousands mark: as programs write them, by country and habit.
MARKS = [
    (",", ".", ""),
    (",", ".", ","),
    (";", ",", ""),
    (";", ",", "."),
    (";", ",", " "),
    (";", ".", "'"),
    ("\t", ".", ","),
    ("\t", ",", "."),
    ("|", ".", ""),
    (" ", ".", ""),
]
WAYS = [
    {"end": "\n"},
    {"end": "\r\n", "quote_all": True},
    {"end": "\n", "above": "# made by a logger\n# on Tuesday\n", "row_names": True},
    {"end": "\r", "percent": True, "below": True},
]
DIALECTS = list(product(MARKS, WAYS))


def written(value, decimal, group):
    text = f"{abs(value):,.2f}".replace(",", "\0").replace(".", decimal).replace("\0", group)
    return ("-" if value < 0 else "") + text


def quoted(text, delimiter, always):
    risky = any(mark in text for mark in (delimiter, '"', "\n", "\r"))
    return '"' + text.replace('"', '""') + '"' if always or risky else text


@st.composite
def tables(draw):
    """Draw names and rows: a column of words and two or three of numbers, some of which are missing."""
    width = draw(st.integers(2, 3))
    count = draw(st.integers(6, 25))
    numbers = st.integers(-99_999, 9_999_999).map(lambda n: n / 100)
    gaps = st.sets(st.integers(4, count - 1), max_size=count // 3) if draw(st.booleans()) else st.just(set())
    names = draw(st.permutations(NAMES))[: width + 1]
    columns = [draw(st.lists(numbers, min_size=count, max_size=count)) for _ in range(width)]
    for column in columns:
        column[:4] = [0.25, 12.75, 1234.5, 3.14]  # what a person could tell the marks from
        for at in draw(gaps):
            column[at] = None
    words = draw(
        st.lists(st.sampled_from(draw(st.sampled_from([WORDS, WORDS[:2]]))), min_size=count, max_size=count)
    )
    if len(set(words)) > 2:
        words[:5] = WORDS[:5]  # a rare third word beside two others would be taken for none
    return names, words, columns


@pytest.mark.parametrize(("marks", "way"), DIALECTS, ids=str)
@settings(max_examples=size(80, 6))
@given(table=tables(), missing=st.sampled_from(["", "NA", "-", "?", "#N/A"]))
def test_what_people_write_reads_back(marks, way, table, missing):
    (delimiter, decimal, group), (names, words, columns) = marks, table
    if delimiter == " " and not missing:
        missing = "NA"  # between blanks nothing is no cell
    percent = "%" if way.get("percent") else ""
    head = list(names)
    rows = [
        [
            word,
            *(f"{written(v, decimal, group)}{percent}" if v is not None else missing for v in values),
        ]
        for word, *values in zip(words, *columns, strict=True)
    ]
    if way.get("row_names"):
        head = ["", *head] if delimiter != " " else head
        rows = [[str(i), *row] for i, row in enumerate(rows, start=1)]
    if way.get("below"):
        rows.append(["Total", *["1"] * len(columns)])
    always = way.get("quote_all", False)
    lines = [delimiter.join(quoted(cell, delimiter, always) for cell in row) for row in (head, *rows)]
    text = way.get("above", "") + "\n".join(lines) + "\n"
    source = Source("table.csv", None, text.replace("\n", way["end"]).encode())

    look, found = table_of(source, {})
    assert look.format.delimiter == delimiter
    numbers = {column.name: cells(column) for column in found.columns if column.kind == "number"}
    assert numbers == {
        f"{name} (%)" if percent else name: values for name, values in zip(names[1:], columns, strict=True)
    }
    texts = {column.name: cells(column) for column in found.columns if column.kind == "text"}
    assert texts == {names[0]: words}
