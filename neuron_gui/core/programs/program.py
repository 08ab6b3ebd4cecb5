"""An experiment as the text of a program: a script or a notebook, for one of three libraries."""

from __future__ import annotations

import csv
from collections.abc import Callable

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.programs.chapter import Program
from neuron_gui.core.programs.notebook import notebook
from neuron_gui.core.programs.numpy_program import numpy_program
from neuron_gui.core.programs.script import script
from neuron_gui.core.programs.sklearn_program import sklearn_program
from neuron_gui.core.programs.torch_program import torch_program

LIBRARIES: dict[str, Callable[[Experiment], Program]] = {
    "numpy": numpy_program,
    "torch": torch_program,
    "sklearn": sklearn_program,
}
EXTENSIONS = SCRIPT, NOTEBOOK = ".py", ".ipynb"


def program_text(experiment: Experiment, library: str, extension: str) -> str:
    """Return the text of a file with that extension; raise RefusalError if the experiment cannot be one."""
    program = LIBRARIES[library](experiment)
    if extension == NOTEBOOK:
        (names,) = csv.reader([program.header])
        return notebook(program, names)
    return script(program)
