"""The format of experiment files, and what becomes of a file of an earlier one."""

from typing import Any

from neuron_gui.core.message import Message
from neuron_gui.core.schema.part import ExperimentError
from neuron_gui.core.schema.sentences import LARGEST, shown

FORMAT = 2
NEW_KEYS = ("journal", "stopped_at", "scene", "vary")  # that format 1 has not


def migrated(document: dict[str, Any]) -> dict[str, Any]:
    """Return a file's content in the present format, which adds a few keys to format 1."""
    if "format" not in document:
        reason = Message(
            'the key "format" is missing; this Neuron Lab reads format {format}', format=str(FORMAT)
        )
        raise ExperimentError("$", reason)
    if isinstance(document.get("$schema"), str):  # which editors complete by
        document = {key: value for key, value in document.items() if key != "$schema"}
    number = document["format"]
    if type(number) is int and FORMAT < number <= LARGEST:
        reason = Message(
            "this file was written by a newer Neuron Lab, in format {newer}; this one reads {format}",
            newer=str(number),
            format=str(FORMAT),
        )
        raise ExperimentError("$.format", reason)
    if type(number) is int and number == 1:
        for key in NEW_KEYS:
            if key in document:
                reason = Message("{key} needs format {format}, got 1", key=shown(key), format=str(FORMAT))
                raise ExperimentError("$.format", reason)
        return {**document, "format": FORMAT}
    return document
