"""The experiment file: every wrong value gets one sentence, every right one survives saving and loading."""

import copy
import json
import re

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neuron_gui import resources
from neuron_gui.core.dataset import Data
from neuron_gui.core.document import ExperimentError
from neuron_gui.core.experiment import Experiment, Stop, json_schema, live_options
from neuron_gui.core.strategies import Adam, GradientDescent, Perceptron, RandomGuess, StepSign

NAN, INF = float("nan"), float("inf")


def document(**sections):
    """Return the article's equation as a file's content, with other sections."""
    data = {"input_names": ["x", "y"], "target_name": "total", "inputs": [[256, 212]], "targets": [1492]}
    return {"format": 1, "data": data, **sections}


def samples(**parts):
    return document(data={"inputs": [[1, 2], [3, 4]], "targets": [0, 1], **parts})


def refusal(content):
    """Return the message for a content that must not load, from a dict and from a file alike."""
    with pytest.raises(ExperimentError) as caught:
        Experiment.from_dict(content)
    with pytest.raises(ExperimentError) as from_file:
        Experiment.from_json(json.dumps(content).encode())
    assert str(from_file.value) == str(caught.value)
    return str(caught.value)


# --- What is wrong, and where -------------------------------------------------------------------


def descent(**options):
    return document(strategy={"kind": "gradient_descent", **options})


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ([], "$: expected an object {...}, got an empty list"),
        (None, "$: expected an object {...}, got null"),
        ({}, '$: the key "format" is missing; this Neuron Lab reads format 1'),
        ({"format": 1}, '$: the key "data" is missing'),
        (
            document(format=2),
            "$.format: this file was written by a newer Neuron Lab, in format 2; this one reads format 1",
        ),
        (
            document(format=10**100),
            "$.format: this file was written by a newer Neuron Lab, in format a number that is too large; "
            "this one reads format 1",
        ),
        (document(format=0), "$.format: expected 1, got 0"),
        (document(format=True), "$.format: expected 1, got true"),
        (document(format=1.0), "$.format: expected 1, got 1.0"),
        (document(format="1"), '$.format: expected 1, got "1"'),
        (document(format=[[]]), "$.format: expected 1, got a list of 1"),
        (
            document(datum={}),
            '$: unknown key "datum"; known here: '
            "format, title, notes, data, scaling, neuron, loss, strategy, stop, seed",
        ),
        (document(title=1), "$.title: expected text, got 1"),
        (document(notes=None), "$.notes: expected text, got null"),
        (
            document(scaling="minmax"),
            '$.scaling: expected one of "max_abs", "none" or "standardize", got "minmax"',
        ),
        (document(seed=-1), "$.seed: expected a whole number from 0 to 9,223,372,036,854,775,807, got -1"),
        (document(seed=1.5), "$.seed: expected a whole number from 0 to 9,223,372,036,854,775,807, got 1.5"),
        (
            document(neuron={"activation": "softmax"}),
            "$.neuron.activation: expected one of "
            '"identity", "leaky_relu", "relu", "sigmoid", "step" or "tanh", got "softmax"',
        ),
        (
            document(neuron={"weigths": {}}),
            '$.neuron: unknown key "weigths"; known here: activation, weights, bias',
        ),
        (
            document(neuron={"weights": {}}),
            '$.neuron.weights: expected either {"uniform": [low, high]} or {"values": [...]}',
        ),
        (
            document(neuron={"weights": {"uniform": [0, 1], "values": [1, 2]}}),
            '$.neuron.weights: expected either {"uniform": [low, high]} or {"values": [...]}',
        ),
        (
            document(neuron={"weights": {"uniform": [1, -1]}}),
            "$.neuron.weights.uniform: expected low ≤ high, got 1 and -1",
        ),
        (
            document(neuron={"weights": {"uniform": [-1e308, 1e308]}}),
            "$.neuron.weights.uniform: expected a range whose width is a finite number",
        ),
        (
            document(neuron={"weights": {"uniform": [1]}}),
            "$.neuron.weights.uniform: expected a list of 2 numbers or null, got a list of 1",
        ),
        (document(neuron={"weights": {"values": [1]}}), "$.neuron.weights.values: expected 2 numbers, got 1"),
        (
            document(neuron={"weights": {"values": [1, NAN]}}),
            "$.neuron.weights.values[1]: expected a finite number, got NaN",
        ),
        (
            document(neuron={"bias": {"initial": "chance"}}),
            '$.neuron.bias.initial: expected a number or "random", got "chance"',
        ),
        (
            document(neuron={"bias": {"initial": INF}}),
            "$.neuron.bias.initial: expected a finite number, got Infinity",
        ),
        (
            document(neuron={"bias": {"trainable": 0}}),
            "$.neuron.bias.trainable: expected true or false, got 0",
        ),
        (
            document(loss={"kind": "bce"}),
            '$.loss.kind: bce needs the sigmoid activation; here it is "identity"',
        ),
        (
            document(loss={"kind": "bce"}, neuron={"activation": "sigmoid"}),
            "$.data.targets[0]: bce needs targets from 0 to 1, got 1492",
        ),
        (document(loss={"l1": -1}), "$.loss.l1: expected a number of at least 0, got -1"),
        (document(loss={"l2": INF}), "$.loss.l2: expected a finite number, got Infinity"),
        (
            document(stop={"max_steps": -5}),
            "$.stop.max_steps: expected a whole number from 1 to 1,000,000,000, got -5",
        ),
        (
            document(stop={"max_steps": 10**9 + 1}),
            "$.stop.max_steps: expected a whole number from 1 to 1,000,000,000, got 1000000001",
        ),
        (
            document(stop={"tolerance": -0.1}),
            "$.stop.tolerance: expected a number of at least 0 or null, got -0.1",
        ),
        (
            document(stop={"target_loss": "0"}),
            '$.stop.target_loss: expected a number of at least 0 or null, got "0"',
        ),
        (
            document(strategy={"kind": "newton"}),
            "$.strategy.kind: expected one of "
            '"random_guess", "step_sign", "gradient_descent" or "perceptron", got "newton"',
        ),
        (document(strategy={"learning_rate": 1}), '$.strategy: the key "kind" is missing'),
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
            "$.strategy.batch: expected a whole number of at most 9,223,372,036,854,775,807, "
            "got 9223372036854775808",
        ),
        (
            descent(batch=1, optimizer={"kind": "newton"}),
            '$.strategy.batch: newton needs the full batch; set it to "full"',
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
            document(strategy={"kind": "step_sign", "step": -0.1}),
            "$.strategy.step: expected a number above 0, got -0.1",
        ),
        (
            document(strategy={"kind": "step_sign", "size": "big"}),
            '$.strategy.size: expected "fixed" or "proportional", got "big"',
        ),
        (
            document(strategy={"kind": "random_guess", "low": 1, "high": 0}),
            "$.strategy.high: expected low ≤ high, got 1 and 0",
        ),
        (
            document(strategy={"kind": "random_guess", "low": 0.5, "integers": True}),
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
        (document(data={"inputs": [[1]]}), '$.data: the key "targets" is missing'),
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
        document(data={"inputs": rows, "targets": [1, 2][: len(rows) if isinstance(rows, list) else 2]})
    )
    assert re.match(r"\$\.data\.inputs(\[\d\])*: expected ", message)


@pytest.mark.parametrize("targets", [[], 5, None, [[1], [2]], {}, [1, 2, 3]])
def test_targets_that_are_no_column_are_refused(targets):
    assert re.match(r"\$\.data\.targets(\[\d\])*: expected ", refusal(samples(targets=targets)))


def test_limits_of_size_have_their_own_messages():
    names = [f"n{j}" for j in range(65)]
    wide = document(data={"input_names": names, "inputs": [[0] * 65], "targets": [1]})
    assert refusal(wide) == "$.data.inputs: expected at most 64 inputs, got 65"
    long = document(data={"inputs": [[0]] * 1_000_001, "targets": [1] * 1_000_001})
    with pytest.raises(ExperimentError) as caught:
        Experiment.from_dict(long)
    assert str(caught.value) == "$.data.inputs: expected at most 1,000,000 samples, got 1,000,001"


def test_the_largest_number_of_inputs_loads():
    assert Experiment.from_dict(document(data={"inputs": [[0] * 64], "targets": [1]})).data.d == 64


# --- Files --------------------------------------------------------------------------------------


def opening():
    return resources.preset("opening")


def test_a_file_cut_short_anywhere_is_refused():
    text = opening().replaced(title="Größe → 5").to_json().rstrip()
    for end in range(len(text)):
        with pytest.raises(ExperimentError) as caught:
            Experiment.from_json(text[:end])
        assert caught.value.place == "$"
        assert caught.value.reason.startswith("this is not a JSON document (")


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
        (b"[" * 100_000, "$: this is not an experiment: its lists nest too deeply"),
        (b'{"format": 1, "format": 1}', '$: the key "format" stands twice in one object'),
        (
            b'{"format": 1, "seed": ' + b"9" * 5000 + b"}",
            "$: expected finite numbers, got one with thousands of digits",
        ),
    ],
)
def test_a_file_that_is_not_json_gets_one_sentence(text, message):
    with pytest.raises(ExperimentError) as caught:
        Experiment.from_json(text)
    assert str(caught.value) == message


@pytest.mark.parametrize("number", ["1e400", "-1e400", "NaN", "Infinity", "-Infinity"])
def test_numbers_beyond_float64_are_refused_in_files(number):
    text = json.dumps(document(neuron={"bias": {"initial": 12345}})).replace("12345", number)
    with pytest.raises(ExperimentError, match=r"^\$\.neuron\.bias\.initial: expected a finite number, got "):
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
    for name, file in resources._preset_files().items():
        assert resources.preset(name).to_json() == file.read_bytes(), name


def test_a_saved_file_writes_every_key():
    content = Experiment.from_dict(document(stop={"max_steps": 5})).to_dict()
    assert content == {
        "format": 1,
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
        "stop": {"max_steps": 5, "tolerance": 0.01, "target_loss": None},
        "seed": 0,
    }


def test_columns_without_names_are_called_x1_x2():
    assert Experiment.from_dict(samples()).data.input_names == ("x1", "x2")


# --- Random experiments -------------------------------------------------------------------------

finite = st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(2**70), 2**70)
positive = st.floats(min_value=0, exclude_min=True, allow_infinity=False)
share = st.floats(0, 1, exclude_max=True)
natural = st.integers(1, 2**63 - 1)


def ranges(values):
    return st.lists(values, min_size=2, max_size=2).map(sorted)


def kinds(**options):
    """Draw one kind with some of its options: the others keep their defaults."""
    return st.one_of(
        st.fixed_dictionaries({"kind": st.just(kind)}, optional=optional)
        for kind, optional in options.items()
    )


optimizers = kinds(
    sgd={},
    momentum={"momentum": share},
    nesterov={"momentum": share},
    adagrad={"eps": positive},
    rmsprop={"alpha": share, "eps": positive},
    adam={"beta1": share, "beta2": share, "eps": positive},
)
schedules = kinds(
    constant={},
    step_decay={"factor": st.floats(0, 1, exclude_min=True), "every": natural},
    inverse_time={"decay": positive},
    cosine={"minimum": positive},
)


def guesses(numbers, integers):
    return ranges(numbers).map(
        lambda ends: {"kind": "random_guess", "low": ends[0], "high": ends[1], "integers": integers}
    )


def strategies(n):
    whole, real = st.integers(-(2**53), 2**53), st.floats(-1e307, 1e307)
    return (
        guesses(whole, integers=True)
        | guesses(real, integers=False)
        | kinds(
            step_sign={
                "step": positive,
                "size": st.sampled_from(["fixed", "proportional"]),
                "order": st.sampled_from(["alternate", "together"]),
                "direction": st.sampled_from(["error", "error_times_input"]),
            },
            gradient_descent={
                "learning_rate": positive,
                "optimizer": optimizers,
                "batch": st.just("full") | st.integers(1, n),
                "schedule": schedules,
            },
            perceptron={"learning_rate": positive},
        )
    )


names = st.text().filter(str.strip)


@st.composite
def documents(draw):
    """Draw the content of a valid file."""
    n, d = draw(st.integers(1, 5)), draw(st.integers(1, 4))
    columns = draw(st.lists(names, min_size=d + 1, max_size=d + 1, unique=True))
    strategy = draw(strategies(n))
    activations = ["identity", "sigmoid", "tanh", "relu", "leaky_relu"]
    activation = draw(st.sampled_from(activations + ["step"] * (strategy["kind"] != "gradient_descent")))
    loss = draw(st.sampled_from(["mse", "half_mse", "mae"] + ["bce"] * (activation == "sigmoid")))
    targets = st.floats(0, 1) if loss == "bce" else finite
    content = {
        "format": 1,
        "title": draw(st.text()),
        "notes": draw(st.text()),
        "data": {
            "input_names": columns[:d],
            "target_name": columns[d],
            "inputs": draw(st.lists(st.lists(finite, min_size=d, max_size=d), min_size=n, max_size=n)),
            "targets": draw(st.lists(targets, min_size=n, max_size=n)),
        },
        "scaling": draw(st.sampled_from(["none", "standardize", "max_abs"])),
        "neuron": {
            "activation": activation,
            "weights": draw(
                st.fixed_dictionaries({"uniform": ranges(st.floats(-1e307, 1e307))})
                | st.fixed_dictionaries({"values": st.lists(finite, min_size=d, max_size=d)})
            ),
            "bias": {"initial": draw(finite | st.just("random")), "trainable": draw(st.booleans())},
        },
        "loss": {"kind": loss, "l1": draw(positive), "l2": draw(positive)},
        "strategy": strategy,
        "stop": {
            "max_steps": draw(st.integers(1, 10**9)),
            "tolerance": draw(positive | st.none()),
            "target_loss": draw(positive | st.none()),
        },
        "seed": draw(st.integers(0, 2**63 - 1)),
    }
    left_out = draw(st.sets(st.sampled_from(["title", "notes", "scaling", "stop", "seed"])))
    return {key: value for key, value in content.items() if key not in left_out}


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
    written = json.loads(experiment.to_json())["data"]
    expected = np.array(values, dtype=float).tobytes()
    assert np.array(written["targets"], dtype=float).tobytes() == expected
    assert np.array(written["inputs"], dtype=float).tobytes() == expected
    assert not any(
        isinstance(value, float) and value.is_integer() and 0 < abs(value) < 1e15
        for value in written["targets"]
    )


@given(documents())
def test_every_valid_document_fits_the_schema(content):
    schema = json_schema()
    assert mismatch(content, schema) is None
    assert mismatch(json.loads(Experiment.from_dict(content).to_json()), schema) is None


# --- Mutated documents --------------------------------------------------------------------------

json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.floats()
    | st.integers()
    | st.sampled_from(
        [0, -1, 1.5, 1e308, -1e308, 2**63, 10**30, 10**400, "", "x", "full", "random", "step", "bce"]
    )
    | st.text(st.characters()),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(st.characters()), inner, max_size=3),
    max_leaves=5,
)


def containers(value):
    """Yield all dicts and lists inside a document."""
    if isinstance(value, dict | list):
        yield value
        for inner in value.values() if isinstance(value, dict) else value:
            yield from containers(inner)


@st.composite
def mutated_documents(draw):
    """Draw a valid file's content in which one place has been replaced, removed, or added."""
    content = copy.deepcopy(draw(documents()))
    container = draw(st.sampled_from(list(containers(content))))
    keys = list(container) if isinstance(container, dict) else list(range(len(container)))
    action = draw(st.sampled_from(["replace", "remove", "add"])) if keys else "add"
    if action == "remove":
        del container[draw(st.sampled_from(keys))]
    elif action == "replace":
        container[draw(st.sampled_from(keys))] = draw(json_values)
    elif isinstance(container, list):
        container.append(draw(json_values))
    else:
        container[draw(st.text(st.characters()))] = draw(json_values)
    return content


@settings(max_examples=400)
@given(mutated_documents())
def test_a_mutated_document_loads_as_a_whole_or_is_refused_in_one_sentence(content):
    try:
        experiment = Experiment.from_dict(content)
    except ExperimentError as error:
        assert re.match(r"\$(\.\w+|\[\d+\])*$", error.place)  # noqa: PT017
        assert error.reason  # noqa: PT017
        assert len(str(error)) < 400  # noqa: PT017
        assert "\n" not in str(error)  # noqa: PT017
    else:
        assert Experiment.from_json(experiment.to_json()) == experiment
        assert mismatch(content, json_schema()) is None


@given(mutated_documents())
def test_a_file_and_its_content_are_judged_alike(content):
    def judged(read, given):
        try:
            return read(given)
        except ExperimentError as error:
            return str(error)

    text = json.dumps(content).encode()
    assert judged(Experiment.from_json, text) == judged(Experiment.from_dict, json.loads(text))


# --- The schema ---------------------------------------------------------------------------------

TYPES = {
    "object": dict,
    "array": list,
    "string": str,
    "boolean": bool,
    "null": type(None),
    "integer": int,
    "number": (int, float),
}
CHECKS = {
    "minimum": lambda value, limit: value >= limit,
    "maximum": lambda value, limit: value <= limit,
    "exclusiveMinimum": lambda value, limit: value > limit,
    "exclusiveMaximum": lambda value, limit: value < limit,
    "minItems": lambda value, limit: len(value) >= limit,
    "maxItems": lambda value, limit: len(value) <= limit,
}
NOTES = {"title", "description", "default", "discriminator", "$schema", "$defs"}


def mismatch(value, schema, definitions=None):
    """Return why a value does not fit a JSON Schema, or None; no keyword of the schema may be unknown."""
    definitions = definitions or schema["$defs"]
    if schema is False:
        return f"{value} is one too many"
    for keyword, rule in schema.items():
        if keyword == "$ref":
            wrong = mismatch(value, definitions[rule.removeprefix("#/$defs/")], definitions)
        elif keyword == "anyOf":
            wrong = [mismatch(value, choice, definitions) for choice in rule]
            wrong = None if None in wrong else wrong
        elif keyword == "type":
            fits = isinstance(value, TYPES[rule]) and (not isinstance(value, bool) or rule == "boolean")
            wrong = None if fits else f"{value} is not of type {rule}"
            if wrong:
                return wrong
        elif keyword == "enum":
            wrong = None if value in rule and not isinstance(value, bool) else f"{value} is not among {rule}"
        elif keyword == "required":
            wrong = next((f"{key} is missing" for key in rule if key not in value), None)
        elif keyword == "properties":
            found = (mismatch(value[key], rule[key], definitions) for key in rule if key in value)
            wrong = next((reason for reason in found if reason), None)
        elif keyword == "additionalProperties":
            assert rule is False
            wrong = next((f"{key} is unknown" for key in value if key not in schema["properties"]), None)
        elif keyword == "prefixItems":
            found = (mismatch(item, choice, definitions) for item, choice in zip(value, rule, strict=False))
            wrong = next((reason for reason in found if reason), None)
        elif keyword == "items":
            found = (
                mismatch(item, rule, definitions) for item in value[len(schema.get("prefixItems", ())) :]
            )
            wrong = next((reason for reason in found if reason), None)
        elif keyword in CHECKS:
            wrong = None if CHECKS[keyword](value, rule) else f"{value}: {keyword} is {rule}"
        else:
            assert keyword in NOTES, keyword
            wrong = None
        if wrong:
            return wrong
    return None


@pytest.mark.parametrize("name", resources.preset_names())
def test_every_preset_fits_the_schema(name):
    content = json.loads(resources._preset_files()[name].read_bytes())
    assert mismatch(content, json_schema()) is None


@pytest.mark.parametrize(
    "content",
    [
        {},
        {"format": 1},
        {"data": {"inputs": [[1]], "targets": [1]}},
        document(format=2),
        document(colour="red"),
        document(scaling="minmax"),
        document(seed=-1),
        document(stop={"max_steps": 0}),
        document(data={"inputs": [], "targets": [1]}),
        document(data={"inputs": [["1"]], "targets": [1]}),
        document(neuron={"weights": {"uniform": [1, 2, 3]}}),
        document(strategy={"kind": "perceptron", "learning_rate": 0}),
        document(strategy={"learning_rate": 1}),
        descent(optimizer={"kind": "sgd", "momentum": 0.5}),
    ],
)
def test_the_schema_refuses_what_the_loader_refuses(content):
    refusal(content)
    assert mismatch(content, json_schema()) is not None


def test_the_schema_explains_itself():
    schema = json_schema()
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert json.loads(json.dumps(schema))["$ref"] == "#/$defs/Experiment"
    assert schema["$defs"]["GradientDescent"]["properties"]["learning_rate"]["description"]
    assert schema["$defs"]["Experiment"]["required"] == ["format", "data"]


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
        ("format", 2, "$.format: expected 1, got 2"),
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
        ("data.inputs[3]", [1, 2], "$.data.inputs[3]: there is no such place in this experiment"),
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
        with pytest.raises(ExperimentError) as caught:
            change(opening(), path, value)
        assert str(caught.value) == message


def test_several_values_are_checked_when_all_are_in_place():
    values = [("loss.kind", "bce"), ("data.targets[0]", 1), ("neuron.activation", "sigmoid")]
    changed = opening().with_values(values)
    assert (changed.loss.kind, changed.neuron.activation, changed.data.targets[0]) == ("bce", "sigmoid", 1)
    with pytest.raises(ExperimentError, match="bce needs the sigmoid"):
        opening().with_value(*values[0])


def test_the_later_of_two_changes_counts():
    assert opening().with_values([("seed", 1), ("seed", 2)]).seed == 2
    assert opening().with_values([]) == opening()


def test_a_section_is_replaced_if_it_fits():
    data = Data(inputs=[[1.0], [2.0]], targets=[0.0, 1.0])
    assert opening().replaced(data=data).data == data
    with pytest.raises(ExperimentError) as caught:
        resources.preset("sign-lands").replaced(data=data)
    assert str(caught.value) == "$.neuron.weights.values: expected 1 number, got 2"


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
