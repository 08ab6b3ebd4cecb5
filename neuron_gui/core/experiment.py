"""The experiment: everything that determines a run, as one immutable document.

Data, neuron, loss, strategy, stop rules and seed; see design page `interfaces.md` for the file format.
"""

import json
import os
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Any, Literal, Self

import msgspec
from msgspec import Meta

from neuron_gui.core.dataset import Data, Numbers, Scaling
from neuron_gui.core.document import ExperimentError, Part, convert
from neuron_gui.core.neuron import LossChoice, Neuron
from neuron_gui.core.options import options
from neuron_gui.core.strategies import AnyStrategy, GradientDescent

FORMAT = 1
EXTENSION = ".neuron.json"


class Stop(Part):
    """When a run ends by itself."""

    max_steps: Annotated[
        int,
        Meta(
            ge=1,
            le=10**9,
            title="Max steps",
            description="The run ends after so many steps.",
            extra={"live": True},
        ),
    ] = 1000
    tolerance: (
        Annotated[
            float,
            Meta(
                ge=0,
                title="Tolerance",
                description="Solved when no error is larger than this, in the target's unit.",
                extra={"live": True},
            ),
        ]
        | None
    ) = 0.01
    target_loss: (
        Annotated[
            float, Meta(ge=0, title="Target loss", description="The run ends when the loss is this low.")
        ]
        | None
    ) = None


class Experiment(Part, kw_only=True):
    """One neuron, its samples, how it learns, and when it stops."""

    format: Literal[1] = 1
    title: str = ""
    notes: str = ""
    data: Data
    scaling: Scaling = "none"
    neuron: Neuron = Neuron()
    loss: LossChoice = LossChoice()
    strategy: AnyStrategy = GradientDescent()
    stop: Stop = Stop()
    seed: Annotated[
        int, Meta(ge=0, le=2**63 - 1, title="Seed", description="The same seed draws the same numbers.")
    ] = 0

    def __post_init__(self) -> None:
        super().__post_init__()
        self._check_weights()
        self._check_loss()
        self._check_strategy()

    def _check_weights(self) -> None:
        values, d = self.neuron.weights.values, self.data.d
        if values is not None and len(values) != d:
            numbers = "1 number" if d == 1 else f"{d} numbers"
            raise ExperimentError(".neuron.weights.values", f"expected {numbers}, got {len(values)}")

    def _check_loss(self) -> None:
        if self.loss.kind != "bce":
            return
        if self.neuron.activation != "sigmoid":
            raise ExperimentError(
                ".loss.kind", f'bce needs the sigmoid activation; here it is "{self.neuron.activation}"'
            )
        y = self.data.targets
        wrong = (y < 0) | (y > 1)
        if wrong.any():
            i = int(wrong.argmax())
            raise ExperimentError(f".data.targets[{i}]", f"bce needs targets from 0 to 1, got {y[i]:g}")

    def _check_strategy(self) -> None:
        if not isinstance(self.strategy, GradientDescent):
            return
        if self.neuron.activation == "step":
            raise ExperimentError(
                ".neuron.activation",
                "the step activation has no slope to descend; use the perceptron rule, or another activation",
            )
        if self.strategy.batch != "full" and self.strategy.batch > self.data.n:
            raise ExperimentError(
                ".strategy.batch",
                f"expected at most the number of samples, {self.data.n}, got {self.strategy.batch}",
            )

    @classmethod
    def from_dict(cls, document: object) -> Self:
        """Return the experiment that a file's content describes; raise ExperimentError where it is wrong."""
        if isinstance(document, dict) and "format" in document:
            _check_format(document["format"])
        return convert(document, cls)

    def to_dict(self) -> dict[str, Any]:
        """Return the file's content, with every key written out."""
        plain: dict[str, Any] = msgspec.to_builtins(self, enc_hook=_plain)
        return plain

    @classmethod
    def from_json(cls, text: bytes) -> Self:
        """Return the experiment in the bytes of a file."""
        try:
            document = json.loads(text.decode("utf-8-sig"), object_pairs_hook=_no_key_twice)
        except json.JSONDecodeError as error:
            place = f"line {error.lineno}, column {error.colno}"
            raise ExperimentError("$", f"this is not a JSON document: {error.msg} at {place}") from None
        except UnicodeDecodeError:
            raise ExperimentError("$", "this is not a JSON document: the text is not UTF-8") from None
        except RecursionError:
            raise ExperimentError("$", "this is not an experiment: its lists nest too deeply") from None
        return cls.from_dict(document)

    def to_json(self) -> bytes:
        """Return the bytes of a file: every key, lists of numbers on one line."""
        return _layout(self.to_dict()).encode() + b"\n"

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> Self:
        """Read a file. Raises ExperimentError for its content and OSError for the file itself."""
        return cls.from_json(Path(path).read_bytes())

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write a file as a whole or not at all."""
        path = Path(path)
        partial = path.with_name(path.name + ".part")
        with partial.open("wb") as file:
            file.write(self.to_json())
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)

    def with_value(self, path: str, value: object) -> Self:
        """Return a copy with one value changed, such as `strategy.learning_rate`; checked like a file."""
        section, *_ = _steps(path)
        if section not in _TYPES:
            raise ExperimentError(f"$.{section}", f'unknown key "{section}"')
        plain = {section: msgspec.to_builtins(getattr(self, str(section)), enc_hook=_plain)}
        _put(plain, path, value)
        return self.replaced(**{section: convert(plain[section], _TYPES[section], f"$.{section}")})

    def with_values(self, values: Iterable[tuple[str, object]]) -> Self:
        """Return a copy with several values changed, checked together when all are in place."""
        document = self.to_dict()
        for path, value in values:
            _put(document, path, value)
        return self.from_dict(document)

    def replaced(self, **sections: Any) -> Self:
        """Return a copy with other sections, such as `data=...`; raise ExperimentError if they do not fit."""
        try:
            return msgspec.structs.replace(self, **sections)
        except ExperimentError as error:
            raise ExperimentError(f"${error.place}", error.reason) from None


_TYPES: dict[str, Any] = {field.name: field.type for field in msgspec.structs.fields(Experiment)}


def live_options(experiment: Experiment) -> dict[str, Any]:
    """Return path and value of all that may change while a run of this experiment is under way."""
    parts: dict[str, Part] = {"strategy": experiment.strategy, "stop": experiment.stop}
    if isinstance(experiment.strategy, GradientDescent):
        parts["strategy.optimizer"] = experiment.strategy.optimizer
    return {
        f"{place}.{option.name}": getattr(part, option.name)
        for place, part in parts.items()
        for option in options(type(part))
        if option.live
    }


def _check_format(number: object) -> None:
    if isinstance(number, int) and number > FORMAT:
        raise ExperimentError(
            "$.format",
            f"this file was written by a newer Neuron Lab (format {number}); this one reads format {FORMAT}",
        )
    if number != FORMAT or isinstance(number, bool):
        raise ExperimentError("$.format", f"expected {FORMAT}, got {number!r}")


def _no_key_twice(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    content = dict(pairs)
    if len(content) < len(pairs):
        twice = next(key for i, (key, _) in enumerate(pairs) if key in dict(pairs[:i]))
        raise ExperimentError("$", f'the key "{twice}" stands twice in one object')
    return content


def _plain(value: object) -> object:
    if isinstance(value, Numbers):
        return value.tolist()
    raise TypeError(f"{type(value).__name__} has no place in a file")


def _steps(path: str) -> list[str | int]:
    """Take a path such as `data.inputs[0][1]` apart; a leading `$.` is optional."""
    if not re.fullmatch(r"[^.\[\]]+(\.[^.\[\]]+|\[\d+\])*", path.removeprefix("$.")):
        raise ExperimentError(path, "expected a path such as strategy.learning_rate or data.inputs[0][1]")
    parts = re.findall(r"[^.\[\]]+|\[\d+\]", path.removeprefix("$."))
    return [int(part[1:-1]) if part[0] == "[" else part for part in parts]


def _put(plain: Any, path: str, value: object) -> None:
    """Put a value into nested dicts and lists; all but the last step must be there."""
    *way, last = _steps(path)
    place = "$"
    for step in way:
        plain = plain[step] if _has(plain, step) else None
        place += f"[{step}]" if isinstance(step, int) else f".{step}"
        if not isinstance(plain, dict | list):
            raise ExperimentError(place, "there is nothing of this name to change")
    if not isinstance(plain, list if isinstance(last, int) else dict) or not (
        isinstance(last, str) or _has(plain, last)
    ):
        raise ExperimentError(f"$.{path.removeprefix('$.')}", "there is nothing of this name to change")
    plain[last] = value


def _has(plain: object, step: str | int) -> bool:
    if isinstance(plain, dict):
        return step in plain
    return isinstance(plain, list) and isinstance(step, int) and step < len(plain)


def _layout(value: object, indent: str = "") -> str:
    """Lay a document out: objects and rows of samples line by line, everything else on one line."""
    inner = indent + "  "
    if isinstance(value, dict) and any(isinstance(item, dict | list) for item in value.values()):
        lines = [f"{inner}{_compact(key)}: {_layout(item, inner)}" for key, item in value.items()]
        return "{\n" + ",\n".join(lines) + f"\n{indent}}}"
    if isinstance(value, list) and len(value) > 1 and isinstance(value[0], list):
        return "[\n" + ",\n".join(inner + _compact(item) for item in value) + f"\n{indent}]"
    return _compact(value)


def _compact(value: object) -> str:
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**53 and str(value)[0:2] != "-0":
        return str(int(value))
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_compact(key)}: {_compact(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(_compact, value)) + "]"
    return msgspec.json.encode(value).decode()


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema of the file format, made from the types above."""
    return msgspec.json.schema(Experiment, schema_hook=lambda _: {})
