"""Each of several classes against the rest."""

import numpy as np
from support.csv_tables import pasted
from support.paths import TABLES

from neuron_gui import simulate
from neuron_gui.core.compare.kept_run import run_to_end
from neuron_gui.core.tables.classes import against_the_rest, several_classes
from neuron_gui.core.tables.importing import import_table
from neuron_gui.core.tables.samples import suggestion

IRIS = TABLES / "iris.csv"
SPECIES = ("setosa", "versicolor", "virginica")


def test_each_class_has_an_experiment_of_its_own_on_the_same_inputs():
    made = import_table(IRIS)
    assert several_classes(made.table, made.choice) == SPECIES
    classes = list(against_the_rest(made.experiment, made.table, made.choice))
    assert [each.data.target_name for each in classes] == [f"species is {name}" for name in SPECIES]
    assert all(each.data.inputs is made.experiment.data.inputs for each in classes)
    targets = np.array([each.data.targets for each in classes])
    assert (targets.sum(axis=0) == 1).all()
    assert (targets.sum(axis=1) == 50).all()
    for text, each in zip(SPECIES, classes, strict=True):
        assert each.replaced(title="") == import_table(IRIS, f"species is {text}").experiment.replaced(
            title=""
        )


def test_a_class_whose_rows_all_lack_something_is_none():
    table = pasted("x;kind\n;a\n1;b\n2;c\n3;b\n4;c\n5;d\n")
    assert several_classes(table, suggestion(table)) == ("b", "c", "d")


def test_two_classes_and_numbers_need_no_more_than_one_neuron():
    for text in ("x;kind\n1;a\n2;b\n3;a\n4;b\n", "x;y\n1;2\n2;3\n3;4.5\n"):
        table = pasted(text)
        assert several_classes(table, suggestion(table)) == ()


def test_a_run_to_its_end_is_the_one_that_any_door_makes():
    experiment = import_table(IRIS).experiment
    run, single = run_to_end(experiment), simulate(experiment)
    assert (run.outcome, run.steps, run.last) == (single.outcome, single.steps, single.last)
