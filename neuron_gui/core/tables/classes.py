"""Several classes: one neuron for each of them, which tells it from the rest, on the same inputs."""

from collections.abc import Iterator
from dataclasses import replace

import msgspec

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.samples.edits import with_data
from neuron_gui.core.tables.samples import ColumnRoles, samples, target_texts
from neuron_gui.core.tables.table import Table


def several_classes(table: Table, choice: ColumnRoles) -> tuple[str, ...]:
    """Return the target's texts in the rows that stay, where they are more than the two of one neuron."""
    texts = target_texts(table, choice)
    return texts if len(texts) > 2 else ()


def against_the_rest(experiment: Experiment, table: Table, choice: ColumnRoles) -> Iterator[Experiment]:
    """Yield for each class what an experiment made of this choice is like when it learns that class.

    The target is 1 where the class stands, else 0, and is named by it: “species is Adelie”.
    """
    for text in several_classes(table, choice):
        data = samples(table, replace(choice, text=text))
        yield with_data(experiment, msgspec.structs.replace(data, inputs=experiment.data.inputs))
