"""The experiment file: every wrong value gets one sentence, every right one survives saving and loading."""

import copy
import json
import re

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from long.share import size
from support.paths import NASTY_EXPERIMENTS
from support.random_experiments import documents, equation, finite, mutated_documents
from support.translatable import refused

from neuron_gui import resources, simulate
from neuron_gui.core.dataset import Data
from neuron_gui.core.experiment import Experiment, live_changes
from neuron_gui.core.journal import JournalEntry, live_options
from neuron_gui.core.optimizers import Adam
from neuron_gui.core.reports.digest import digest
from neuron_gui.core.schema import large_file
from neuron_gui.core.schema.part import ExperimentError
from neuron_gui.core.stop import Stop
from neuron_gui.core.strategies import GradientDescent, Perceptron, RandomGuess, StepSign
from neuron_gui.core.summary import summary_json, summary_of

NAN, INF = float("nan"), float("inf")


def samples(**parts):
    return equation(data={"inputs": [[1, 2], [3, 4]], "targets": [0, 1], **parts})


def refusal(content):
    """Return the message for a content that must not load, from a dict and from a file alike."""
    with refused(ExperimentError) as caught:
        Experiment.from_dict(content)
    with refused(ExperimentError) as from_file:
        Experiment.from_json(json.dumps(content).encode())
    assert str(from_file.value) == str(caught.value)
    return str(caught.value)


# --- What is wrong, and where -------------------------------------------------------------------


def descent(**options):
    return equation(strategy={"kind": "gradient_descent", **options})


def bce(**parts):
    return {**samples(**parts), "neuron": {"activation": "sigmoid"}, "loss": {"kind": "bce"}}


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ([], "$: expected an object {...}, got an empty list"),
        (None, "$: expected an object {...}, got null"),
        ({}, '$: the key "format" is missing; this Neuron Lab reads format 2'),
        ({"format": 1}, '$: the key "data" is missing'),
        (
            equation(format=3),
            "$.format: this file was written by a newer Neuron Lab, in format 3; this one reads 2",
        ),
        (equation(format=10**100), "$.format: expected 2, got a number that is too large"),
        (equation(format=0), "$.format: expected 2, got 0"),
        (equation(format=-1), "$.format: expected 2, got -1"),
        (equation(format=True), "$.format: expected 2, got true"),
        (equation(format=1.0), "$.format: expected 2, got 1.0"),
        (equation(format="1"), '$.format: expected 2, got "1"'),
        (equation(format=[[]]), "$.format: expected 2, got a list of 1"),
        (
            equation(datum={}),
            '$: unknown key "datum"; known here: '
            "format, title, notes, data, scaling, neuron, loss, strategy, stop, seed, "
            "journal, stopped_at, scene, vary",
        ),
        (equation(title=1), "$.title: expected text, got 1"),
        (equation(notes=None), "$.notes: expected text, got null"),
        (
            equation(scaling="minmax"),
            '$.scaling: expected one of "max_abs", "none" or "standardize", got "minmax"',
        ),
        (equation(seed=-1), "$.seed: expected a whole number from 0 to 9 223 372 036 854 775 807, got -1"),
        (equation(seed=1.5), "$.seed: expected a whole number from 0 to 9 223 372 036 854 775 807, got 1.5"),
        (
            equation(neuron={"activation": "softmax"}),
            "$.neuron.activation: expected one of "
            '"identity", "leaky_relu", "relu", "sigmoid", "step" or "tanh", got "softmax"',
        ),
        (
            equation(neuron={"weigths": {}}),
            '$.neuron: unknown key "weigths"; known here: activation, weights, bias',
        ),
        (
            equation(neuron={"weights": {}}),
            '$.neuron.weights: expected either {"uniform": [low, high]} or {"values": [...]}',
        ),
        (
            equation(neuron={"weights": {"uniform": [0, 1], "values": [1, 2]}}),
            '$.neuron.weights: expected either {"uniform": [low, high]} or {"values": [...]}',
        ),
        (
            equation(neuron={"weights": {"uniform": [1, -1]}}),
            "$.neuron.weights.uniform: expected low ≤ high, got 1 and -1",
        ),
        (
            equation(neuron={"weights": {"uniform": [-1e308, 1e308]}}),
            "$.neuron.weights.uniform: expected a range whose width is a finite number",
        ),
        (
            equation(neuron={"weights": {"uniform": [1]}}),
            "$.neuron.weights.uniform: expected a list of 2 numbers or null, got a list of 1",
        ),
        (equation(neuron={"weights": {"values": [1]}}), "$.neuron.weights.values: expected 2 numbers, got 1"),
        (
            equation(neuron={"weights": {"values": [1, NAN]}}),
            "$.neuron.weights.values[1]: expected a finite number, got NaN",
        ),
        (
            equation(neuron={"bias": {"initial": "chance"}}),
            '$.neuron.bias.initial: expected a number or "random", got "chance"',
        ),
        (
            equation(neuron={"bias": {"initial": INF}}),
            "$.neuron.bias.initial: expected a finite number, got Infinity",
        ),
        (
            equation(neuron={"bias": {"trainable": 0}}),
            "$.neuron.bias.trainable: expected true or false, got 0",
        ),
        (
            equation(loss={"kind": "bce"}),
            "$.loss.kind: cross-entropy (bce) needs the sigmoid activation; here it is Identity",
        ),
        (
            equation(loss={"kind": "bce"}, neuron={"activation": "sigmoid"}),
            "$.data.targets[0]: cross-entropy (bce) needs targets from 0 to 1, got 1492; "
            "others need another loss",
        ),
        (
            bce(targets=[1, 1.001]),
            "$.data.targets[1]: cross-entropy (bce) needs targets from 0 to 1, got 1.001; "
            "others need another loss",
        ),
        (
            bce(targets=[-0.001, 1]),
            "$.data.targets[0]: cross-entropy (bce) needs targets from 0 to 1, got -0.001; "
            "others need another loss",
        ),
        (equation(loss={"l1": -1}), "$.loss.l1: expected a number of at least 0, got -1"),
        (equation(loss={"l2": INF}), "$.loss.l2: expected a finite number, got Infinity"),
        (
            equation(stop={"max_steps": -5}),
            "$.stop.max_steps: expected a whole number from 1 to 1 000 000 000, got -5",
        ),
        (
            equation(stop={"max_steps": 10**9 + 1}),
            "$.stop.max_steps: expected a whole number from 1 to 1 000 000 000, got 1000000001",
        ),
        (
            equation(stop={"tolerance": -0.1}),
            "$.stop.tolerance: expected a number of at least 0 or null, got -0.1",
        ),
        (
            equation(stop={"target_loss": "0"}),
            '$.stop.target_loss: expected a number of at least 0 or null, got "0"',
        ),
        (
            equation(strategy={"kind": "newton"}),
            "$.strategy.kind: expected one of "
            '"random_guess", "step_sign", "gradient_descent" or "perceptron", got "newton"',
        ),
        (equation(strategy={"learning_rate": 1}), '$.strategy: the key "kind" is missing'),
        (descent(learning_rate=0), "$.strategy.learning_rate: expected a number above 0, got 0"),
        (descent(learning_rate=-1e-9), "$.strategy.learning_rate: expected a number above 0, got -1e-09"),
        (descent(learning_rate=INF), "$.strategy.learning_rate: expected a finite number, got Infinity"),
        (
            descent(step=0.1),
            '$.strategy: unknown key "step"; known here: kind, learning_rate, optimizer, batch, schedule',
        ),
        (descent(batch=0), '$.strategy.batch: expected "full" or a whole number of at least 1, got 0'),
        (descent(batch=2), "$.strategy.batch: expected at most the number of samples, 1, got 2"),
        (
            descent(batch=2**63),
            "$.strategy.batch: expected a whole number of at most 9 223 372 036 854 775 807, "
            "got a number that is too large",
        ),
        (
            descent(batch=1, optimizer={"kind": "newton"}),
            '$.strategy.batch: Newton needs all samples in every step; set the batch to "full"',
        ),
        (
            descent(optimizer={"kind": "adam", "beta1": 1}),
            "$.strategy.optimizer.beta1: expected a number of at least 0 and below 1, got 1",
        ),
        (
            descent(optimizer={"kind": "sgd", "momentum": 0.9}),
            '$.strategy.optimizer: unknown key "momentum"; known here: kind',
        ),
        (descent(optimizer="adam"), '$.strategy.optimizer: expected an object {...}, got "adam"'),
        (
            descent(schedule={"kind": "step_decay", "factor": 2}),
            "$.strategy.schedule.factor: expected a number above 0 and at most 1, got 2",
        ),
        (
            descent(schedule={"kind": "step_decay", "every": 2.5}),
            "$.strategy.schedule.every: expected a whole number of at least 1, got 2.5",
        ),
        (
            {**descent(), "neuron": {"activation": "step"}},
            "$.neuron.activation: the step activation has no slope to descend; "
            "use the perceptron rule, or another activation",
        ),
        (
            equation(strategy={"kind": "step_sign", "step": -0.1}),
            "$.strategy.step: expected a number above 0, got -0.1",
        ),
        (
            equation(strategy={"kind": "step_sign", "size": "big"}),
            '$.strategy.size: expected "fixed" or "proportional", got "big"',
        ),
        (
            equation(strategy={"kind": "random_guess", "low": 1, "high": 0}),
            "$.strategy.high: expected low ≤ high, got 1 and 0",
        ),
        (
            equation(strategy={"kind": "random_guess", "low": 0.5, "integers": True}),
            "$.strategy.low: expected a whole number, got 0.5",
        ),
        (samples(inputs=[[1, 2], [3, 4, 5]]), "$.data.inputs[1]: expected 2 numbers, got 3"),
        (samples(targets=[1]), "$.data.targets: expected 2 numbers, one a sample, got 1"),
        (samples(input_names=["x"]), "$.data.input_names: expected 2 names, got 1"),
        (
            samples(input_names=["x", "x"]),
            '$.data.input_names[1]: the name "x" is taken; every column needs its own',
        ),
        (samples(input_names=["x", " "]), "$.data.input_names[1]: expected a name, got an empty one"),
        (samples(input_names="xy"), '$.data.input_names: expected a list, got "xy"'),
        (samples(input_names=["x", 2]), "$.data.input_names[1]: expected text, got 2"),
        (
            samples(input_names=["x", "y"], target_name="y"),
            '$.data.target_name: the name "y" is taken; every column needs its own',
        ),
        (
            samples(comment="x"),
            '$.data: unknown key "comment"; known here: input_names, target_name, inputs, targets',
        ),
        (equation(data={"inputs": [[1]]}), '$.data: the key "targets" is missing'),
    ],
)
def test_a_wrong_document_gets_one_sentence(content, message):
    assert refusal(content) == message


WRONG_NUMBERS = ["1", None, True, [], {}, NAN, INF, -INF, 10**400, [1], {"a": 1}]


@pytest.mark.parametrize("value", WRONG_NUMBERS, ids=lambda value: str(value)[:10])
@pytest.mark.parametrize(
    ("section", "key", "index", "valid"),
    [
        ("data", "inputs", (1, 0), [[1, 2], [3, 4]]),
        ("data", "inputs", (0, 1), [[1, 2], [3, 4]]),
        ("data", "targets", (1,), [1, 2]),
    ],
)
def test_every_wrong_number_among_the_samples_is_found(section, key, index, valid, value):
    content = samples()
    content[section][key] = copy.deepcopy(valid)
    inner = content[section][key]
    for i in index[:-1]:
        inner = inner[i]
    inner[index[-1]] = value
    place = f"$.{section}.{key}" + "".join(f"[{i}]" for i in index)
    message = refusal(content)
    assert message.startswith(f"{place}: expected a ")
    assert "number" in message


@pytest.mark.parametrize(
    "rows", [[], [[]], [[], []], 5, None, "1", {}, [1, 2], [[[1]]], [[1], 2], [[1, 2], []]]
)
def test_inputs_that_are_no_table_are_refused(rows):
    message = refusal(
        equation(data={"inputs": rows, "targets": [1, 2][: len(rows) if isinstance(rows, list) else 2]})
    )
    assert re.match(r"\$\.data\.inputs(\[\d\])*: expected ", message)


@pytest.mark.parametrize("targets", [[], 5, None, [[1], [2]], {}, [1, 2, 3]])
def test_targets_that_are_no_column_are_refused(targets):
    assert re.match(r"\$\.data\.targets(\[\d\])*: expected ", refusal(samples(targets=targets)))


def test_limits_of_size_have_their_own_messages():
    names = [f"n{j}" for j in range(65)]
    wide = equation(data={"input_names": names, "inputs": [[0] * 65], "targets": [1]})
    assert refusal(wide) == "$.data.inputs: expected at most 64 inputs, got 65"
    long = equation(data={"inputs": [[0]] * 1_000_001, "targets": [1] * 1_000_001})
    with refused(ExperimentError) as caught:
        Experiment.from_dict(long)
    assert str(caught.value) == "$.data.inputs: expected at most 1 000 000 samples, got 1 000 001"


def test_the_largest_number_of_inputs_loads():
    assert Experiment.from_dict(equation(data={"inputs": [[0] * 64], "targets": [1]})).data.d == 64


# --- Files --------------------------------------------------------------------------------------


def opening():
    return resources.preset("opening")


def test_a_file_cut_short_anywhere_is_refused():
    text = opening().replaced(title="Größe → 5").to_json().rstrip()
    for end in range(len(text)):
        with refused(ExperimentError) as caught:
            Experiment.from_json(text[:end])
        assert caught.value.place == "$"
        assert str(caught.value.reason).startswith("this is not a JSON document (")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (b"", "$: this is not a JSON document (Expecting value, line 1, column 1)"),
        (b'{"format"', "$: this is not a JSON document (Expecting ':' delimiter, line 1, column 10)"),
        (b'{"a', "$: this is not a JSON document (Unterminated string, line 1, column 2)"),
        (b'{"a\n": 1}', "$: this is not a JSON document (Invalid control character, line 1, column 4)"),
        (b"{} {}", "$: this is not a JSON document (Extra data, line 1, column 4)"),
        (b'{"title": "\xff"}', "$: this is not a JSON document (the text is not UTF-8)"),
        ('{"format": 1}'.encode("utf-16"), "$: this is not a JSON document (the text is not UTF-8)"),
        (b"[" * 100_000, "$: the lists nest too deeply for an experiment"),
        (b'{"format": 1, "format": 1}', '$: the key "format" stands twice in one object'),
        (
            b'{"format": 1, "seed": ' + b"9" * 5000 + b"}",
            "$: expected finite numbers, got one with thousands of digits",
        ),
    ],
)
def test_a_file_that_is_not_json_gets_one_sentence(text, message):
    with refused(ExperimentError) as caught:
        Experiment.from_json(text)
    assert str(caught.value) == message


@pytest.mark.parametrize("number", ["1e400", "-1e400", "NaN", "Infinity", "-Infinity"])
def test_numbers_beyond_float64_are_refused_in_files(number):
    text = json.dumps(equation(neuron={"bias": {"initial": 12345}})).replace("12345", number)
    with refused(ExperimentError, match=r"^\$\.neuron\.bias\.initial: expected a finite number, got "):
        Experiment.from_json(text.encode())


def test_a_byte_order_mark_is_accepted():
    assert Experiment.from_json(b"\xef\xbb\xbf" + opening().to_json()) == opening()


def test_a_file_is_loaded_and_saved(tmp_path):
    path = tmp_path / "mine.neuron.json"
    opening().save(path)
    assert Experiment.load(path) == Experiment.load(str(path)) == opening()
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]


def test_loading_what_is_no_file_is_an_operating_system_error(tmp_path):
    with pytest.raises(FileNotFoundError):
        Experiment.load(tmp_path / "nowhere")
    with pytest.raises(OSError, match="directory"):
        Experiment.load(tmp_path)


def test_the_bundled_files_are_written_as_they_stand():
    for name, file in resources._experiment_files().items():
        assert resources.preset(name).to_json() == file.read_bytes(), name


def test_a_file_is_laid_out_for_people():
    lines = Experiment.from_dict(samples(input_names=["a, b", "ü"])).to_json().decode().splitlines()
    assert lines[:12] == [
        "{",
        '  "format": 2,',
        '  "title": "",',
        '  "notes": "",',
        '  "data": {',
        '    "input_names": ["a, b", "ü"],',
        '    "target_name": "target",',
        '    "inputs": [',
        "      [1, 2],",
        "      [3, 4]",
        "    ],",
        '    "targets": [0, 1]',
    ]
    assert '    "weights": {"uniform": [-10, 10]},' in lines


def test_a_saved_file_writes_every_key():
    content = Experiment.from_dict(equation()).to_dict()
    assert content == {
        "format": 2,
        "title": "",
        "notes": "",
        "data": {
            "input_names": ["x", "y"],
            "target_name": "total",
            "inputs": [[256.0, 212.0]],
            "targets": [1492.0],
        },
        "scaling": "none",
        "neuron": {
            "activation": "identity",
            "weights": {"uniform": [-10.0, 10.0]},
            "bias": {"initial": 0.0, "trainable": False},
        },
        "loss": {"kind": "mse", "l1": 0.0, "l2": 0.0},
        "strategy": {
            "kind": "gradient_descent",
            "learning_rate": 0.001,
            "optimizer": {"kind": "sgd"},
            "batch": "full",
            "schedule": {"kind": "constant"},
        },
        "stop": {"max_steps": 1000, "tolerance": 0.01, "target_loss": None},
        "seed": 0,
        "journal": [],
        "stopped_at": None,
        "scene": None,
        "vary": [],
    }


# --- What format 2 adds -------------------------------------------------------------------------

RATE = "strategy.learning_rate"


@pytest.mark.parametrize(
    ("journal", "message"),
    [
        ({}, "$.journal: expected a list, got an object {...}"),
        ([5], "$.journal[0]: expected an object {...}, got 5"),
        ([{"step": 1, "path": RATE}], '$.journal[0]: the key "value" is missing'),
        (
            [{"step": -1, "path": RATE, "value": 1}],
            "$.journal[0].step: expected a whole number from 0 to 1 000 000 000, got -1",
        ),
        (
            [{"step": 3, "path": RATE, "value": 1}, {"step": 2, "path": RATE, "value": 2}],
            "$.journal[1].step: expected a step of at least 3, that of the change before, got 2",
        ),
        (
            [{"step": 3, "path": "seed", "value": 1}],
            '$.journal[0].path: "seed" cannot change during a run; here these can: '
            "strategy.learning_rate, stop.max_steps, stop.tolerance",
        ),
        ([{"step": 3, "path": RATE, "value": 0}], "$.journal[0].value: expected a number above 0, got 0"),
        (
            [{"step": 3, "path": RATE, "value": "x"}],
            '$.journal[0].value: expected one of a whole number, a number or null, got "x"',
        ),
    ],
)
def test_a_journal_that_no_run_can_have_is_refused(journal, message):
    with refused(ExperimentError) as caught:
        Experiment.from_dict(equation(format=2, journal=journal))
    assert str(caught.value) == message


def test_a_journal_is_checked_without_making_an_experiment_of_every_change(monkeypatch):
    made = []
    check = Experiment._check_vary
    monkeypatch.setattr(Experiment, "_check_vary", lambda self: made.append(0) or check(self))
    journal = [{"step": i, "path": RATE, "value": 0.1 + i % 7} for i in range(500)]
    assert len(Experiment.from_dict(equation(format=2, journal=journal)).journal) == 500
    assert len(made) == 1


@pytest.mark.parametrize("depth", [102, 900])
def test_a_pin_of_a_scene_nests_no_deeper_than_every_reader_and_writer_can_go(depth):
    pin = {"experiment": {"a": None}, "steps": 0, "name": "a"}
    text = json.dumps(equation(format=2, scene={"pins": [pin]}))
    text = text.replace('"a": null', '"a": ' + '{"a": ' * depth + "1" + "}" * depth)
    with refused(ExperimentError, match="the lists nest too deeply for an experiment"):
        Experiment.from_json(text.encode())


def test_a_journal_stands_line_by_line_in_a_file():
    entries = (JournalEntry(2, RATE, 1e-6), JournalEntry(2, "stop.max_steps", 20))
    text = opening().replaced(journal=entries, stopped_at=7).to_json().decode()
    assert (
        '  "journal": [\n'
        '    {"step": 2, "path": "strategy.learning_rate", "value": 1e-6},\n'
        '    {"step": 2, "path": "stop.max_steps", "value": 20}\n'
        "  ],\n"
        '  "stopped_at": 7,\n'
    ) in text
    assert Experiment.from_json(text.encode()).journal == entries


def test_bare_and_at_end_are_what_a_run_begins_and_ends_with():
    entries = (JournalEntry(2, RATE, 1e-6), JournalEntry(5, RATE, 2e-6))
    whole = opening().replaced(journal=entries, stopped_at=7)
    assert whole.bare == opening()
    assert whole.at_end == opening().with_value(RATE, 2e-6)
    assert opening().bare.at_end == opening()


@pytest.mark.parametrize(
    ("scene", "message"),
    [
        ([], "$.scene: expected an object {...} or null, got an empty list"),
        ({"step": -1}, "$.scene.step: expected a whole number of at least 0, got -1"),
        ({"step": 5, "steps": 3}, "$.scene.step: expected at most 3, the steps that are made, got 5"),
        ({"speed": 0}, "$.scene.speed: expected a number above 0 or null, got 0"),
        ({"views": "loss"}, '$.scene.views: expected a list, got "loss"'),
        (
            {"ranges": [{"view": "loss", "x": [3, 3], "y": [0, 1]}]},
            "$.scene.ranges[0].x: expected low < high, got 3 and 3",
        ),
        (
            {"ranges": [{"view": "loss", "x": [0, NAN], "y": [0, 1]}]},
            "$.scene.ranges[0].x[1]: expected a finite number, got NaN",
        ),
        ({"pins": [{"steps": 1, "name": "a"}]}, '$.scene.pins[0]: the key "experiment" is missing'),
        (
            {"pins": [{"steps": 1, "name": "a", "experiment": equation(seed=-1)}]},
            "$.scene.pins[0].experiment.seed: expected a whole number from 0 to "
            "9 223 372 036 854 775 807, got -1",
        ),
        (
            {"pins": [{"steps": 1, "name": "a", "experiment": equation(format=2, scene={})}]},
            "$.scene.pins[0].experiment.scene: a pinned run has no scene of its own",
        ),
    ],
)
def test_a_scene_that_no_file_can_hold_is_refused(scene, message):
    with refused(ExperimentError) as caught:
        Experiment.from_dict(equation(format=2, scene=scene))
    assert str(caught.value) == message


def test_a_scene_is_kept_as_it_is_and_means_nothing_to_a_run():
    scene = {
        "steps": 12,
        "step": 3,
        "speed": 3.5,
        "views": ["loss", "fit", "a view of later versions"],
        "ranges": [{"view": "loss", "x": [0, 10], "y": [-1.5, 2]}],
        "pins": [{"name": "a,b", "steps": 5, "experiment": opening().to_dict()}],
    }
    content = opening().to_dict() | {"scene": scene}
    again = Experiment.from_json(Experiment.from_dict(content).to_json())
    assert again == Experiment.from_dict(content)
    assert again.to_dict()["scene"].items() >= {"steps": 12, "step": 3, "speed": 3.5}.items()
    assert again.scene.views == tuple(scene["views"])
    assert again.scene.pins[0].experiment == opening().to_dict()
    assert digest(simulate(again)) == digest(simulate(opening()))
    assert simulate(again).weights.tobytes() == simulate(opening()).weights.tobytes()


RANGE = {"from": 100, "to": 300, "step": 4}


def varied(*entries):
    return equation(format=2, vary=list(entries))


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (varied(5), "$.vary[0]: expected an object {...}, got 5"),
        (
            varied({"path": "seed", "form": 1}),
            '$.vary[0]: unknown key "form"; known here: path, from, to, step',
        ),
        (varied({"path": "seed", "from": NAN}), "$.vary[0].from: expected a finite number, got NaN"),
        (
            varied({"path": "seed", "from": 1}),
            "$.vary[0].to: expected from, to and step; of these only the seed may have none",
        ),
        (
            varied({"path": RATE}),
            "$.vary[0].from: expected from, to and step; of these only the seed may have none",
        ),
        (
            varied({"path": RATE, **RANGE, "from": "1"}),
            '$.vary[0].from: expected a number or null, got "1"',
        ),
        (
            varied({"path": RATE, **RANGE, "step": 0}),
            "$.vary[0].step: expected a number above 0 or null, got 0",
        ),
        (
            varied({"path": RATE, **RANGE, "to": 103}),
            "$.vary[0].to: expected at least one step above from, got 103",
        ),
        (varied({"path": RATE, **RANGE, "from": 0}), "$.vary[0].from: expected a number above 0, got 0"),
        (
            varied({"path": "a b"}),
            "$.vary[0].from: expected from, to and step; of these only the seed may have none",
        ),
        (
            varied({"path": "a b", **RANGE}),
            '$.vary[0].path: expected a path such as strategy.learning_rate or data.inputs[0][1], got "a b"',
        ),
        *(
            (
                varied({"path": path, **RANGE}),
                f'$.vary[0].path: there is no number at "{path}" in this experiment',
            )
            for path in (
                "data.inputs[1][0]",
                "data.inputs[0]",
                "data.inputs[0][0][0]",
                "data.targets",
                "data.input_names[0]",
                "neuron.weights.values[0]",
                "neuron.bias.trainable",
                "stop.target_loss",
                "strategy.optimizer.momentum",
                "title",
                "format",
                "vary[0].step",
                "nothing.at.all",
            )
        ),
        (
            varied({"path": "seed"}, {"path": "seed", **RANGE}),
            "$.vary[1].path: seed varies already",
        ),
        (
            bce() | {"format": 2, "vary": [{"path": "data.targets[0]", "from": 0, "to": 2, "step": 1}]},
            "$.vary[0].to: cross-entropy (bce) needs targets from 0 to 1, got 2; others need another loss",
        ),
    ],
)
def test_what_cannot_vary_is_refused(content, message):
    assert refusal(content) == message


def test_what_varies_stands_as_it_was_written_and_means_nothing_to_a_run():
    entries = [{"path": "data.inputs[0][0]", **RANGE}, {"path": "seed"}]
    again = Experiment.from_json(Experiment.from_dict(opening().to_dict() | {"vary": entries}).to_json())
    assert again.to_dict()["vary"] == entries
    assert live_changes(opening(), again) == {}
    assert simulate(again).weights.tobytes() == simulate(opening()).weights.tobytes()


def test_what_varies_goes_with_the_place_that_it_is_at():
    entries = [{"path": "data.inputs[1][0]", **RANGE}, {"path": RATE, "from": 1, "to": 2, "step": 1}]
    two = Experiment.from_dict(samples() | {"format": 2, "vary": entries})
    left = [varied.path for varied in two.with_value("data", equation()["data"]).vary]
    assert left == [RATE]
    assert two.with_value("strategy", {"kind": "perceptron"}).vary == two.vary
    assert not two.with_values([("strategy", {"kind": "random_guess"}), ("data", equation()["data"])]).vary
    assert two.with_value("seed", 5).vary == two.replaced(title="x").vary == two.vary


def test_columns_without_names_are_called_x1_x2():
    assert Experiment.from_dict(samples()).data.input_names == ("x1", "x2")


# --- Random experiments -------------------------------------------------------------------------


def bits(experiment):
    """Return all numbers of an experiment as bytes: -0.0 is not 0.0 here."""
    return (
        experiment.data.inputs.tobytes(),
        experiment.data.targets.tobytes(),
        np.array(experiment.neuron.weights.values or experiment.neuron.weights.uniform).tobytes(),
        repr((experiment.neuron, experiment.loss, experiment.strategy, experiment.stop, experiment.seed)),
    )


@given(documents())
def test_saving_and_loading_keeps_every_bit(content):
    experiment = Experiment.from_dict(content)
    for again in (Experiment.from_dict(experiment.to_dict()), Experiment.from_json(experiment.to_json())):
        assert again == experiment
        assert bits(again) == bits(experiment)
        assert again.to_json() == experiment.to_json()


@given(st.lists(finite | st.sampled_from([-0.0, 5e-324, 2.0**53, 1e22, 123456789012345680.0]), min_size=1))
def test_numbers_in_a_file_read_back_to_the_same_bits(values):
    experiment = Experiment(data=Data(inputs=[[value] for value in values], targets=values))
    assert Experiment.from_json(experiment.to_json()) == experiment
    written = json.loads(experiment.to_json())["data"]
    expected = np.array(values, dtype=float).tobytes()
    assert np.array(written["targets"], dtype=float).tobytes() == expected
    assert np.array(written["inputs"], dtype=float).tobytes() == expected
    assert not any(
        isinstance(value, float) and value.is_integer() and 0 < abs(value) < 1e15
        for value in written["targets"]
    )


def judged(read, content):
    """Return the experiment, or the error."""
    try:
        return read(content)
    except ExperimentError as error:
        return error


@settings(max_examples=size(400, 100))
@given(mutated_documents())
def test_a_mutated_document_loads_as_a_whole_or_is_refused_in_one_sentence(content):
    found = judged(Experiment.from_dict, content)
    if isinstance(found, Experiment):
        assert Experiment.from_json(found.to_json()) == found
    else:
        assert re.fullmatch(r"\$(\.\w+|\[\d+\])*", found.place)
        assert found.reason
        assert len(str(found)) < 400
        assert "\n" not in str(found)


@given(mutated_documents())
def test_a_file_and_its_content_are_judged_alike(content):
    text = json.dumps(content).encode()
    from_file, from_dict = judged(Experiment.from_json, text), judged(Experiment.from_dict, json.loads(text))
    assert from_file == from_dict or str(from_file) == str(from_dict)


@pytest.mark.filterwarnings("ignore::RuntimeWarning")  # numbers near the limits of float64 overflow
@given(documents(), st.integers(1, 40))
def test_every_right_experiment_runs_to_an_outcome(content, max_steps):
    on_the_way = "journal", "stopped_at"  # changes of the stop rules, and an end by hand
    before = {key: value for key, value in content.items() if key not in on_the_way}
    run = simulate(Experiment.from_dict(before | {"stop": {"max_steps": max_steps}}))
    assert run.outcome in ("solved", "reached_loss", "diverged", "stalled", "max_steps")
    assert run.steps <= max_steps
    assert json.loads(summary_json(summary_of(run, "1")))["steps"] == run.steps


# --- Changing values ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("strategy.learning_rate", 1e-5),
        ("$.strategy.learning_rate", 1e-5),
        ("strategy.optimizer", {"kind": "adam", "beta1": 0.5, "beta2": 0.999, "eps": 1e-8}),
        ("strategy", {"kind": "perceptron", "learning_rate": 2.0}),
        ("stop.tolerance", None),
        ("title", "another"),
        ("seed", 7),
        ("neuron.weights", {"values": [1.0, 2.0]}),
        ("neuron.weights.uniform[0]", -3.0),
        ("neuron.bias.initial", "random"),
        ("data.inputs[0][1]", 13.0),
        ("data.targets[0]", -4.0),
        ("data.input_names[1]", "z"),
        ("data.inputs[0]", [1.0, 2.0]),
    ],
)
def test_one_value_changes_and_nothing_else(path, value):
    before = opening()
    text = before.to_json()
    after = before.with_value(path, value)
    assert before.to_json() == text

    def at(content):
        for name, index in re.findall(r"(\w+)|\[(\d+)\]", path.removeprefix("$.").replace("[", " [")):
            content = content[int(index)] if index else content[name]
        return content

    assert at(after.to_dict()) == value
    changed = re.match(r"(?:\$\.)?(\w+)", path)[1]
    same = [key for key in before.to_dict() if key != changed]
    assert [after.to_dict()[key] for key in same] == [before.to_dict()[key] for key in same]


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        ("strategy.learning_rate", 0, "$.strategy.learning_rate: expected a number above 0, got 0"),
        ("strategy.batch", 5, "$.strategy.batch: expected at most the number of samples, 1, got 5"),
        (
            "strategy.step",
            1,
            '$.strategy: unknown key "step"; known here: kind, learning_rate, optimizer, batch, schedule',
        ),
        ("format", 1, "$.format: expected 2, got 1"),
        (
            "neuron.weights.values",
            [1, 2],
            '$.neuron.weights: expected either {"uniform": [low, high]} or {"values": [...]}',
        ),
        (
            "stop",
            {"max_step": 1},
            '$.stop: unknown key "max_step"; known here: max_steps, tolerance, target_loss',
        ),
        ("nothing", 1, "$.nothing: there is no such place in this experiment"),
        ("nothing.at.all", 1, "$.nothing: there is no such place in this experiment"),
        ("stop.at.all", 1, "$.stop.at: there is no such place in this experiment"),
        ("title.size", 1, "$.title.size: there is no such place in this experiment"),
        ("data.inputs[1]", [1, 2], "$.data.inputs[1]: there is no such place in this experiment"),
        ("data.inputs[0][9][9]", 1, "$.data.inputs[0][9]: there is no such place in this experiment"),
        ("data[0]", 1, "$.data[0]: there is no such place in this experiment"),
        ("data.inputs[0].x", 1, "$.data.inputs[0].x: there is no such place in this experiment"),
        ("", 1, '$: expected a path such as strategy.learning_rate or data.inputs[0][1], got ""'),
        ("$", 1, '$: expected a path such as strategy.learning_rate or data.inputs[0][1], got "$"'),
        ("stop.", 1, '$: expected a path such as strategy.learning_rate or data.inputs[0][1], got "stop."'),
        ("[0]", 1, '$: expected a path such as strategy.learning_rate or data.inputs[0][1], got "[0]"'),
        (
            "data.inputs[-1]",
            1,
            '$: expected a path such as strategy.learning_rate or data.inputs[0][1], got "data.inputs[-1]"',
        ),
    ],
)
def test_a_change_that_does_not_fit_is_refused(path, value, message):
    for change in (Experiment.with_value, lambda e, path, value: e.with_values([("seed", 1), (path, value)])):
        with refused(ExperimentError) as caught:
            change(opening(), path, value)
        assert str(caught.value) == message


def test_several_values_are_checked_when_all_are_in_place():
    values = [("loss.kind", "bce"), ("data.targets[0]", 1), ("neuron.activation", "sigmoid")]
    changed = opening().with_values(values)
    assert (changed.loss.kind, changed.neuron.activation, changed.data.targets[0]) == ("bce", "sigmoid", 1)
    with refused(ExperimentError, match=r"\(bce\) needs the sigmoid"):
        opening().with_value(*values[0])


def test_the_later_of_two_changes_counts():
    assert opening().with_values([("seed", 1), ("seed", 2)]).seed == 2
    assert opening().with_values([]) == opening()


def test_a_section_is_replaced_if_it_fits():
    data = Data(inputs=[[1.0], [2.0]], targets=[0.0, 1.0])
    assert opening().replaced(data=data).data == data
    with refused(ExperimentError) as caught:
        resources.preset("sign-lands").replaced(data=data)
    assert str(caught.value) == "$.neuron.weights.values: expected 1 number, got 2"


def test_a_text_that_no_file_can_hold_is_refused():
    with refused(ExperimentError) as caught:
        opening().replaced(title="\ud800")
    assert caught.value.place == "$.title"


def test_experiments_that_differ_are_not_equal():
    assert opening() == opening()
    for path, value in (("seed", 1), ("title", ""), ("data.targets[0]", 0), ("strategy.learning_rate", 1.0)):
        assert opening().with_value(path, value) != opening()


@pytest.mark.parametrize(
    ("strategy", "names"),
    [
        (RandomGuess(), []),
        (StepSign(), ["strategy.step"]),
        (Perceptron(), ["strategy.learning_rate"]),
        (GradientDescent(), ["strategy.learning_rate"]),
        (
            GradientDescent(optimizer=Adam()),
            [
                "strategy.learning_rate",
                "strategy.optimizer.beta1",
                "strategy.optimizer.beta2",
                "strategy.optimizer.eps",
            ],
        ),
    ],
)
def test_live_options_are_those_that_a_run_may_change(strategy, names):
    experiment = opening().replaced(strategy=strategy, stop=Stop(max_steps=5, tolerance=None))
    live = live_options(experiment)
    assert sorted(live) == sorted([*names, "stop.max_steps", "stop.tolerance"])
    assert live["stop.max_steps"] == 5
    for path, value in live.items():
        assert experiment.with_value(path, value) == experiment


NASTY = json.loads((NASTY_EXPERIMENTS / "sentences.json").read_text())


@pytest.mark.parametrize("name", NASTY)
@pytest.mark.parametrize("large", [False, True])
def test_a_nasty_file_gets_its_sentence_however_it_is_read(monkeypatch, name, large):
    monkeypatch.setattr(large_file, "LARGE", 0 if large else 10**9)
    monkeypatch.setattr(large_file, "PIECE", 20)
    with refused(ExperimentError) as caught:
        Experiment.load(NASTY_EXPERIMENTS / f"{name}.neuron.json")
    assert str(caught.value) == NASTY[name]
