"""The JSON Schema of experiment files, made from the types: editors complete by it, and check."""

from typing import Any

import msgspec

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.migration import FORMAT, NEW_KEYS


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema of the file format, of both formats."""
    schema = msgspec.json.schema(Experiment, schema_hook=lambda _: {})
    experiment = schema["$defs"]["Experiment"]
    del experiment["properties"]["format"]["default"]  # only what Python code makes may leave it out
    experiment["required"].insert(0, "format")
    experiment["properties"]["format"]["enum"].insert(0, 1)
    experiment["properties"] = {"$schema": {"type": "string"}, **experiment["properties"]}
    experiment["if"] = {"properties": {"format": {"enum": [1]}}}
    experiment["then"] = {"properties": dict.fromkeys(NEW_KEYS, False)}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:neuron-lab:experiment:{FORMAT}",
        **schema,
    }
