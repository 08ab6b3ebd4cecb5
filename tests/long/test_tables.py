"""Tables in the manner of the cases, three hundred of them, read right without any setting."""

from random import Random

import pytest
from long.share import SEED, size
from long.table_maker import Made, made_table
from support.csv_tables import cells

from neuron_gui.core.tables.source import Source, TableError
from neuron_gui.core.tables.table import table_of

TABLES = size(300, 60)
AIM = 0.98


def fault(made: Made) -> str:
    """Return what was read wrongly, or nothing."""
    try:
        _, table = table_of(Source("table.csv", None, made.content), {})
    except TableError as error:
        return f"refused: {error}"
    found = [column for column in table.columns if column.name != "column " + str(len(made.columns) + 1)]
    if len(found) != len(made.columns):
        return f"{len(found)} columns"
    for column, (name, unit, values) in zip(found, made.columns, strict=True):
        if column.name != (f"{name} ({unit})" if unit else name):
            return f"{name} ({unit}) is called {column.name}"
        if values and cells(column) != values:
            return f"{name} is {cells(column)[:6]} and not {values[:6]}"
    return ""


def test_nearly_all_tables_are_read_right_without_a_setting(record_property):
    faults = {}
    for number in range(TABLES):
        made = made_table(Random(SEED + number))
        if wrong := fault(made):
            faults[number] = f"{wrong} -- {', '.join(made.traits)}"
    record_property("tables read", TABLES)
    record_property("tables read right", TABLES - len(faults))
    told = "\n".join(f"{SEED + number}: {wrong}" for number, wrong in faults.items())
    assert len(faults) <= (1 - AIM) * TABLES, told


@pytest.mark.parametrize("trait", ["totals", "units", "percent", "money", "gaps", "title", "remarks", "sep="])
def test_every_trait_comes_up(trait):
    made = [made_table(Random(number)) for number in range(60)]
    assert any(trait in " ".join(each.traits) for each in made)
