"""Every door takes what an engineer has at hand, and refuses what a file would be refused for."""

import copy
import pickle
import re
from collections import deque
from decimal import Decimal
from fractions import Fraction
from typing import get_args

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from long.share import size
from support.random_experiments import documents, json_values, mutated_documents
from support.translatable import refused

from neuron_gui import Experiment, ExperimentError, Run, simulate
from neuron_gui.core.dataset import Data
from neuron_gui.core.journal import JournalEntry
from neuron_gui.core.neuron import Bias, InitialWeights, LossChoice, Neuron
from neuron_gui.core.optimizers import Adam, AnyOptimizer
from neuron_gui.core.schedules import Schedule
from neuron_gui.core.schema.array import Numbers
from neuron_gui.core.stop import Stop
from neuron_gui.core.strategies import STRATEGIES, GradientDescent, RandomGuess, tag
from neuron_gui.core.sweep.dial import Dial
from neuron_gui.core.sweep.sweep import Sweep

LISTS = {"inputs": [[1.0, 2.0], [3.0, 4.0]], "targets": [1.0, 2.0]}
SMALL = Experiment.from_dict({"format": 2, "data": LISTS})


def test_the_natural_loop_works():
    rates = np.geomspace(1e-8, 1e-5, 4)
    runs = [simulate(SMALL.with_value("strategy.learning_rate", lr)) for lr in rates]
    assert [run.experiment.strategy.learning_rate for run in runs] == rates.tolist()


@pytest.mark.parametrize(
    "X",
    [
        np.array([[1, 2], [3, 4]]),
        np.array([[1, 2], [3, 4]], dtype=np.float16),
        np.array([[1, 2], [3, 4]], dtype=object),
        np.asfortranarray([[1.0, 2.0], [3.0, 4.0]]),
        ((1, 2), (3, 4)),
        [np.array([1, 2]), (np.float32(3), 4)],
        [range(1, 3), range(3, 5)],
        pd.DataFrame({"a": [1, 3], "b": [2.0, 4.0]}),
        pd.DataFrame({"a": [1, 3], "b": [2, 4]}, dtype="Int64"),
        np.ma.array([[1, 2], [3, 4]]),
    ],
)
def test_whatever_is_a_table_of_numbers_is_one(X):
    y = pd.Series([1, 2], index=[7, 8])
    for made in (
        Data(inputs=X, targets=y),
        Experiment.from_dict({"format": 1, "data": {"inputs": X, "targets": y}}).data,
        SMALL.with_values([("data.inputs", X), ("data.targets", y)]).data,
    ):
        assert made == SMALL.data
        assert made.inputs.flags.c_contiguous


@pytest.mark.parametrize(
    ("X", "sentence"),
    [
        ([[1, 2], [3]], ".inputs[1]: expected 2 numbers, got 1"),
        (np.array([[1, 2j]]), ".inputs[0][0]: expected a number, got a Python complex"),
        (np.array([[True, False]]), ".inputs[0][0]: expected a number, got true or false"),
        (pd.DataFrame({"a": [1.0], "b": [True]}), ".inputs[0][1]: expected a number, got true or false"),
        (pd.DataFrame({"a": [1.0], "b": ["2"]}), ".inputs[0][1]: expected a number, got text"),
        (pd.DataFrame({"a": [1], "b": [None]}, dtype="Int64"), ".inputs[0][1]: expected a number, got a "),
        (np.ma.array([[1, 2]], mask=[[0, 1]]), ".inputs[0][1]: expected a number, got null"),
        (np.array([[1, np.nan]]), ".inputs[0][1]: expected a finite number, got nan"),
        (np.array([["2020-01-01"]], dtype="M8[D]"), ".inputs[0][0]: expected a number, got a Python date"),
        (np.array([[1e4000]], dtype=np.longdouble), ".inputs[0][0]: expected a"),
        (np.ones((1, 1, 1)), ".inputs[0]: expected a row of numbers"),
        (np.array(5.0), ".inputs: expected a list"),
        ({1, 2}, ".inputs: expected a list, got a Python set"),
    ],
)
def test_whatever_is_none_is_refused_with_its_place(X, sentence):
    with refused(ExperimentError, match=re.escape(f"$.data{sentence}")):
        SMALL.with_value("data.inputs", X)
    with refused(ExperimentError, match=re.escape(f"${sentence}")):
        Data(inputs=X, targets=[1])


@pytest.mark.parametrize(
    "value", [3, 3.0, np.int8(3), np.uint64(3), np.float32(3), np.array(3), np.array(3.0), Fraction(3)]
)
def test_a_whole_number_is_taken_in_any_dress(value):
    made = [
        SMALL.with_value("seed", value),
        Experiment(data=SMALL.data, seed=value),
        Experiment.from_dict({"format": 2, "data": LISTS, "seed": value}),
        Sweep(SMALL, Dial("seed", [value])).cell(0, 0),
    ]
    assert [(each.seed, type(each.seed)) for each in made] == [(3, int)] * 4
    assert type(GradientDescent(learning_rate=value).learning_rate) is float
    assert type(GradientDescent(batch=value).batch) is int
    run = Run(SMALL)
    run.change("strategy.learning_rate", value)
    run.change("stop.max_steps", value)
    assert [(c.value, type(c.value)) for c in run.journal] == [(3.0, float), (3, int)]


@pytest.mark.parametrize("value", [3.5, True, np.True_, 3j, "3", [3], np.array([3]), -1, 2**63, None])
def test_what_is_no_whole_number_is_refused_at_every_door(value):
    for door, place in (
        (lambda: SMALL.with_value("seed", value), "$.seed"),
        (lambda: Experiment(data=SMALL.data, seed=value), ".seed"),
        (lambda: Experiment.from_dict({"format": 2, "data": LISTS, "seed": value}), "$.seed"),
        (lambda: Sweep(SMALL, Dial("seed", [value])), "$.seed"),
    ):
        with refused(ExperimentError, match="expected a whole number") as caught:
            door()
        assert caught.value.place == place


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (lambda: GradientDescent(learning_rate=-1), "$.learning_rate: expected a number above 0, got -1"),
        (lambda: GradientDescent(learning_rate=True), "$.learning_rate: expected a number above 0, got true"),
        (lambda: GradientDescent(optimizer="adam"), "$.optimizer: expected an object"),
        (lambda: Adam(beta1=1), "$.beta1: expected a number of at least 0 and below 1, got 1"),
        (lambda: RandomGuess(integers=1), "$.integers: expected true or false, got 1"),
        (lambda: Stop(max_steps=-5), "$.max_steps: expected a whole number from 1 to"),
        (lambda: Stop(tolerance=float("inf")), "$.tolerance: expected a finite number"),
        (lambda: Experiment(data=SMALL.data, scaling="foo"), "$.scaling: expected one of"),
        (lambda: Experiment(data=SMALL.data, title=5), "$.title: expected text, got 5"),
        (lambda: Experiment(data=SMALL.data, loss=Neuron()), "$.loss: expected an object"),
        (lambda: Neuron(activation="softmax"), "$.activation: expected one of"),
        (lambda: InitialWeights(), "$: expected either"),
        (lambda: InitialWeights(values=[1, "2"]), "$.values[1]: expected a number"),
        (lambda: InitialWeights(uniform=[1, 2, 3]), "$.uniform: expected a list of 2 numbers"),
        (lambda: Bias(initial="zero"), "$.initial: expected"),
        (lambda: LossChoice(l2=-1), "$.l2: expected a number of at least 0"),
        (lambda: JournalEntry(-1, "stop.max_steps", 5), "$.step: expected"),
        (lambda: Data(inputs=[[1]], targets=[1], input_names=[1]), "$.input_names[0]: expected text"),
    ],
)
def test_constructors_check_like_files(make, sentence):
    with refused(ExperimentError, match=re.escape(sentence)):
        make()


def test_constructors_take_what_files_take():
    made = InitialWeights(values=np.array([1, 2]))
    assert made == InitialWeights(values=(1.0, 2.0))
    assert hash(made) == hash(InitialWeights(values=[1, 2]))
    assert Experiment(data=SMALL.data, neuron={"weights": {"values": (1, 2)}}).neuron.weights == made
    assert Data(**LISTS, input_names=np.array(["a", "b"])).input_names == ("a", "b")


@given(documents())
def test_whatever_a_constructor_makes_is_loaded_as_it_was_saved(content):
    experiment = Experiment.from_dict(content)
    parts = {name: getattr(experiment, name) for name in Experiment.__struct_fields__}
    assert Experiment(**parts) == experiment
    assert Experiment.from_json(Experiment(**parts).to_json()) == experiment


KINDS = {  # what the parts of a file are made by
    "data": Data,
    "neuron": Neuron,
    "weights": InitialWeights,
    "bias": Bias,
    "loss": LossChoice,
    "stop": Stop,
    "optimizer": {tag(part): part for part in get_args(AnyOptimizer)},
    "schedule": {tag(part): part for part in Schedule.__subclasses__()},
    "strategy": STRATEGIES,
}
PYTHON = [{1.0}, {2.0, 1.0}, frozenset(), b"x", 1j, Decimal("0.5"), range(2), deque([1.0]), object(), np.pi]


def made_by_hand(name, value):
    """Return what an engineer writes for a part of a file: its class, called with what the file says."""
    if not isinstance(value, dict) or name not in KINDS:
        return value
    inside = {key: made_by_hand(key, item) for key, item in value.items()}
    kind = KINDS[name]
    return (kind[inside.pop("kind")] if isinstance(kind, dict) else kind)(**inside)


@settings(max_examples=size(5000, 120))
@given(mutated_documents(json_values | st.sampled_from(PYTHON)))
def test_constructors_take_and_refuse_what_files_do(content):
    content |= {"format": 2}
    try:
        expected = Experiment.from_dict(content)
    except ExperimentError:
        expected = None
    try:
        made = Experiment(**{name: made_by_hand(name, value) for name, value in content.items()})
        for pin in made.scene.pins if made.scene else ():  # experiments of their own
            Experiment.from_dict(pin.experiment)
    except (ExperimentError, KeyError, TypeError):  # TypeError for unknown or missing names
        made = None
    assert made == expected


def test_what_has_no_order_is_no_list():
    for door in (
        lambda: InitialWeights(values={2.0, 1.0}),
        lambda: Neuron(weights={"values": frozenset([1.0])}),
        lambda: SMALL.with_value("neuron.weights", {"values": {2.0, 1.0}}),
        lambda: Data(**LISTS, input_names={"a", "b"}),
        lambda: Experiment.from_dict({"format": 2, "data": LISTS, "journal": set()}),
    ):
        with refused(ExperimentError, match="expected a list, got a Python "):
            door()


def test_several_values_come_as_a_dict_or_as_pairs():
    values = {"seed": 3, "strategy.kind": "perceptron"}
    assert SMALL.with_values(values) == SMALL.with_values(values.items())


def test_what_is_put_in_place_stays_its_owners():
    values, rows = [1.0, 2.0], np.ones((2, 2))
    both = [("neuron.weights", {"values": values}), ("neuron.weights.values[0]", 5)]
    assert SMALL.with_values(both).neuron.weights.values == (5, 2)
    changed = SMALL.with_values([("data.inputs", rows), ("data.inputs[0][1]", 7)])
    assert changed.data.inputs.tolist() == [[1, 7], [1, 1]]
    assert (values, rows.tolist()) == ([1, 2], [[1, 1], [1, 1]])


def copies(thing):
    return copy.copy(thing), copy.deepcopy(thing), *(pickle.loads(pickle.dumps(thing, k)) for k in range(6))


def test_a_copy_is_as_immutable_and_as_equal_as_its_original():
    for each in copies(SMALL):
        assert each == SMALL
        with pytest.raises(ValueError, match="read-only"):
            each.data.inputs[0, 0] = 7
        with pytest.raises(AttributeError, match="immutable"):
            each.seed = 1
    for each in copies(SMALL.data.inputs):
        assert isinstance(each, Numbers)
        assert not each.flags.writeable


def test_an_array_that_can_be_changed_is_not_taken_as_it_is():
    changeable = SMALL.data.inputs.copy()
    data = Data(inputs=changeable, targets=[1, 2])
    changeable[0, 0] = 7
    assert data == SMALL.data


def test_another_kind_comes_with_its_own_defaults():
    assert SMALL.with_value("strategy.kind", "random_guess").strategy == RandomGuess()
    adam = SMALL.with_values([("strategy.optimizer.beta1", 0.5), ("strategy.optimizer.kind", "adam")])
    assert adam.strategy.optimizer == Adam(beta1=0.5)
    assert adam.with_value("strategy.optimizer.kind", "adam") == adam
    guessing = SMALL.with_value("strategy.kind", "random_guess")
    both = [("strategy.kind", "gradient_descent"), ("strategy.optimizer.kind", "adam")]
    assert guessing.with_values(both).strategy == GradientDescent(optimizer=Adam())
    penalised = SMALL.with_values([("loss.l2", 0.5), ("loss.kind", "mae")])
    assert penalised.with_value("loss.kind", "mse").loss == LossChoice(l2=0.5)
    with refused(ExperimentError, match=r"^\$\.strategy\.kind: expected one of"):
        SMALL.with_value("strategy.kind", "guess")


def test_the_key_by_which_editors_complete_is_allowed():
    document = {"$schema": "experiment.schema.json", "format": 2, "data": LISTS}
    assert Experiment.from_dict(document) == SMALL
    with refused(ExperimentError, match="unknown key"):
        Experiment.from_dict({**document, "$schema": 1})


@pytest.mark.parametrize(
    "items", [range(2), deque([1.0]), np.zeros(2), b"xy"], ids=lambda items: type(items).__name__
)
@pytest.mark.parametrize("name", ["data", "loss", "neuron", "scene", "stop", "strategy"])
def test_what_has_items_but_no_keys_is_no_part(name, items):
    with pytest.raises(ExperimentError, match=rf"^\$\.{name}: expected "):
        Experiment.from_dict(SMALL.to_dict() | {name: items})
    with pytest.raises(ExperimentError, match=name):
        SMALL.with_value(name, items)
