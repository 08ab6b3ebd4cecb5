"""Neuron Lab: watch one neuron learn. `Experiment` describes it, `simulate` runs it, without Qt.

    from neuron_gui import Experiment, simulate

    run = simulate(Experiment.from_arrays([[1], [2]], [3, 6], learning_rate=0.1))
    run.outcome, run.steps, run.predict([[3]])

`presets` and `preset` are the bundled experiments, `generators` make up samples, `import_table` reads them
from files. `sweep` makes many runs, `race` some side by side; `theory` tells what is known before running.
`verify` and `mark` compute the runs of reports again. Wrong values raise `ExperimentError`, a ValueError.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from neuron_gui.core.compare.race import race
    from neuron_gui.core.experiment import Experiment
    from neuron_gui.core.records import Record
    from neuron_gui.core.reports.handed_in import mark, verify
    from neuron_gui.core.run import Run
    from neuron_gui.core.samples import generators
    from neuron_gui.core.schema.part import ExperimentError
    from neuron_gui.core.simulation import simulate
    from neuron_gui.core.sweep.grid import Cells, sweep
    from neuron_gui.core.tables.importing import import_table
    from neuron_gui.core.theory.theory import theory
    from neuron_gui.resources import preset, presets

__version__ = "0.1.0"

__all__ = [
    "Cells",
    "Experiment",
    "ExperimentError",
    "Record",
    "Run",
    "__version__",
    "generators",
    "import_table",
    "mark",
    "preset",
    "presets",
    "race",
    "simulate",
    "sweep",
    "theory",
    "verify",
]

# Imported when first asked for: the window paints itself before numpy is there.
_PLACES = {
    "Cells": "neuron_gui.core.sweep.grid",
    "Experiment": "neuron_gui.core.experiment",
    "ExperimentError": "neuron_gui.core.schema.part",
    "Record": "neuron_gui.core.records",
    "Run": "neuron_gui.core.run",
    "import_table": "neuron_gui.core.tables.importing",
    "mark": "neuron_gui.core.reports.handed_in",
    "preset": "neuron_gui.resources",
    "presets": "neuron_gui.resources",
    "race": "neuron_gui.core.compare.race",
    "simulate": "neuron_gui.core.simulation",
    "sweep": "neuron_gui.core.sweep.grid",
    "theory": "neuron_gui.core.theory.theory",
    "verify": "neuron_gui.core.reports.handed_in",
}


def __getattr__(name: str) -> Any:
    if name == "generators":
        return import_module("neuron_gui.core.samples.generators")
    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_PLACES[name]), name)


def __dir__() -> list[str]:
    return [*globals(), *__all__]
