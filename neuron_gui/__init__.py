"""Neuron Lab: watch one neuron learn. `Experiment` describes it, `simulate` runs it, without Qt."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from neuron_gui.core.experiment import Experiment
    from neuron_gui.core.run import Run, simulate
    from neuron_gui.core.schema.part import ExperimentError
    from neuron_gui.core.tables.importing import import_table

__version__ = "0.1.0"

__all__ = ["Experiment", "ExperimentError", "Run", "__version__", "import_table", "simulate"]

# Imported when first asked for: the window paints itself before numpy is there.
_PLACES = {
    "Experiment": "neuron_gui.core.experiment",
    "ExperimentError": "neuron_gui.core.schema.part",
    "Run": "neuron_gui.core.run",
    "import_table": "neuron_gui.core.tables.importing",
    "simulate": "neuron_gui.core.run",
}


def __getattr__(name: str) -> Any:
    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_PLACES[name]), name)
