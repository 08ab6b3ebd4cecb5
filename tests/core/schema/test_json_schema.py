"""The JSON Schema says of a file what the loader says."""

import json
import re

import pytest
from hypothesis import given, settings
from long.share import size
from support.random_experiments import documents, equation, mutated_documents
from support.translatable import refused

from neuron_gui import Experiment, ExperimentError, resources
from neuron_gui.core.json_schema import json_schema

TYPES = {
    "object": dict,
    "array": list,
    "string": str,
    "boolean": bool,
    "null": type(None),
    "integer": int,
    "number": int | float,
}
# What each keyword of a schema asks of a value: value, the keyword's rule, the schema around it, the whole.
KEYWORDS = {
    "type": lambda value, rule, *_: (
        (isinstance(value, TYPES[rule]) and isinstance(value, bool) <= (rule == "boolean"))
        or (rule == "integer" and isinstance(value, float) and value.is_integer())
    ),
    "enum": lambda value, rule, *_: not isinstance(value, bool) and value in rule,
    "minimum": lambda value, rule, *_: value >= rule,
    "maximum": lambda value, rule, *_: value <= rule,
    "exclusiveMinimum": lambda value, rule, *_: value > rule,
    "exclusiveMaximum": lambda value, rule, *_: value < rule,
    "minItems": lambda value, rule, *_: len(value) >= rule,
    "maxItems": lambda value, rule, *_: len(value) <= rule,
    "required": lambda value, rule, *_: set(rule) <= set(value),
    "additionalProperties": lambda value, rule, schema, _: rule or set(value) <= set(schema["properties"]),
    "properties": lambda value, rule, _, whole: all(
        fits(value[key], rule[key], whole) for key in rule if key in value
    ),
    "items": lambda value, rule, schema, whole: all(
        fits(item, rule, whole) for item in value[len(schema.get("prefixItems", ())) :]
    ),
    "prefixItems": lambda value, rule, _, whole: all(
        fits(item, part, whole) for item, part in zip(value, rule, strict=False)
    ),
    "anyOf": lambda value, rule, _, whole: any(fits(value, part, whole) for part in rule),
    "if": lambda value, rule, schema, whole: (
        not fits(value, rule, whole) or fits(value, schema["then"], whole)
    ),
    "then": lambda *_: True,  # see there
    "$ref": lambda value, rule, _, whole: fits(value, whole["$defs"][rule.rpartition("/")[2]], whole),
    **dict.fromkeys(
        ["title", "description", "default", "discriminator", "$schema", "$id", "$defs"], lambda *_: True
    ),
}


def fits(value, schema, whole):
    """Whether a value fits a JSON Schema; a keyword that is not checked here is an error."""
    return schema and all(KEYWORDS[keyword](value, rule, schema, whole) for keyword, rule in schema.items())


def fits_format(content):
    return fits(content, json_schema(), json_schema())


@pytest.mark.parametrize("name", resources.preset_names())
def test_every_preset_fits(name):
    assert fits_format(json.loads(resources.preset(name).to_json()))


@given(documents())
def test_every_right_file_fits(content):
    assert fits_format(content)
    assert fits_format(json.loads(Experiment.from_dict(content).to_json()))


# What a schema cannot say, as it is of several places at once, or of a whole document inside another.
BEYOND_A_SCHEMA = (
    r"\$\.data\.(inputs\[\d+\]|input_names|targets): expected ",  # as many as there are others
    r"\$\.data\.(input_names\[\d+\]|target_name): (the name|expected a name)",
    r"\$\.neuron\.weights: expected either",
    r"\$\.neuron\.weights\.(values: expected|uniform: expected low|uniform: expected a range)",
    r"\$\.neuron\.activation: the step activation has no slope",
    r"\$\.loss\.kind: cross-entropy|\$\.data\.targets\[\d+\]: cross-entropy",
    r"\$\.strategy\.(batch|high|low): ",
    r"\$\.(journal|vary)\[\d+\]",
    r"\$\.scene\.(step:|ranges\[\d+\]|pins\[\d+\]\.experiment)",
    r"\$.*(half a character|finite number|too large|at most 9)",  # of what JSON has, but no computer
)


@settings(max_examples=size(2000, 60))
@given(mutated_documents())
def test_schema_and_loader_agree(content):
    fitting = fits_format(content)
    try:
        Experiment.from_dict(content)
    except ExperimentError as error:
        sentence = str(error)
        assert not fitting or any(re.match(beyond, sentence) for beyond in BEYOND_A_SCHEMA), sentence
    else:
        assert fitting


@pytest.mark.parametrize(
    "content",
    [
        [],
        {},
        {"format": 1},
        {"data": {"inputs": [[1]], "targets": [1]}},
        equation(format=3),
        equation(format=True),
        equation(journal=[]),
        equation(format=2, journal={}),
        equation(format=2, journal=[{"step": 1, "path": "stop.max_steps"}]),
        equation(format=2, journal=[{"step": -1, "path": "stop.max_steps", "value": 5}]),
        equation(format=2, journal=[{"step": 1, "path": "stop.max_steps", "value": "5"}]),
        equation(format=2, stopped_at=-1),
        equation(format=2, scene=[]),
        equation(format=2, scene={"step": -1}),
        equation(format=2, scene={"colour": 1}),
        equation(vary=[]),
        equation(format=2, vary=[{"from": 1, "to": 2, "step": 1}]),
        equation(format=2, vary=[{"path": "seed", "from": 1, "to": 2, "step": 0}]),
        equation(format=2, vary=[{"path": "seed", "low": 1}]),
        equation(colour="red"),
        equation(scaling="minmax"),
        equation(seed=-1),
        equation(stop={"max_steps": 0}),
        equation(stop={"tolerance": "0"}),
        equation(data={"inputs": [], "targets": [1]}),
        equation(data={"inputs": [["1"]], "targets": [1]}),
        equation(neuron={"weights": {"uniform": [1, 2, 3]}}),
        equation(neuron={"weights": {"uniform": ["1", 2]}}),
        equation(neuron={"bias": {"trainable": 1}}),
        equation(strategy={"kind": "perceptron", "learning_rate": 0}),
        equation(strategy={"learning_rate": 1}),
        equation(strategy={"kind": "gradient_descent", "optimizer": {"kind": "sgd", "momentum": 0.5}}),
        equation(strategy={"kind": "gradient_descent", "optimizer": {"kind": "adam", "beta1": 1}}),
    ],
)
def test_the_schema_refuses_what_the_loader_refuses(content):
    assert not fits_format(content)
    with refused(ExperimentError):
        Experiment.from_dict(content)


def test_the_schema_explains_itself():
    schema = json_schema()
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["$defs"]["GradientDescent"]["properties"]["learning_rate"]["description"]
    assert schema["$defs"]["Experiment"]["required"] == ["format", "data"]
    json.dumps(schema, allow_nan=False)
