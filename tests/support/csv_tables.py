"""How the tests here read tables."""

import numpy as np

from neuron_gui.core.tables.columns import NumberColumn
from neuron_gui.core.tables.source import Source
from neuron_gui.core.tables.table import table_of
from neuron_gui.core.tables.telling_content import told_of_content
from neuron_gui.core.tables.telling_format import told_of_format
from support.paths import TABLES

CASES = TABLES / "cases"


def read(path, **hand):
    """Return a file's table; underscores in settings stand for blanks."""
    return table_of(Source.of(path), {key.replace("_", " "): value for key, value in hand.items()})[1]


def pasted(text, **hand):
    return table_of(Source.of_text(text), hand)[1]


def told(path, hand=None):
    """Return what is told about a file, by key; quiet things, too."""
    look, table = table_of(Source.of(path), hand or {})
    return {decision.key: decision for decision in (*told_of_format(look), *told_of_content(look, table))}


def cells(column):
    """Return the numbers of a column, or its texts; None where nothing is."""
    if isinstance(column, NumberColumn):
        return [value if np.isfinite(value) else None for value in column.values.tolist()]
    return [column.texts[code] if code >= 0 else None for code in column.codes.tolist()]


def contents(table):
    return {column.name: cells(column) for column in table.columns}
