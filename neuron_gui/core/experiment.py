"""The experiment: everything that determines a run, as one immutable document.

Data, neuron, loss, strategy, stop rules and seed; `neuron-gui schema` prints the format of its files.
"""

import json
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any, Literal, Self

import msgspec
from msgspec import Meta
from numpy.typing import ArrayLike

from neuron_gui.core.agreement import check_loss, check_strategy, check_weights, no_target_of_bce
from neuron_gui.core.dataset import Data, Scaling
from neuron_gui.core.journal import JournalEntry, check_journal, live_options
from neuron_gui.core.message import Message
from neuron_gui.core.migration import FORMAT, migrated
from neuron_gui.core.neuron import LossChoice, Neuron
from neuron_gui.core.progress import Tell, untold
from neuron_gui.core.scene import Scene
from neuron_gui.core.schema import large_file
from neuron_gui.core.schema.array import Numbers
from neuron_gui.core.schema.input_file import LARGEST_EXPERIMENT, read_file
from neuron_gui.core.schema.json_text import not_json, parse
from neuron_gui.core.schema.layout import layout
from neuron_gui.core.schema.part import ExperimentError, Part, convert
from neuron_gui.core.schema.paths import as_builtins, put, steps_of, value_at, with_defaults
from neuron_gui.core.schema.sentences import LARGEST, shown
from neuron_gui.core.schema.writing import whole_file
from neuron_gui.core.stop import MAX_STEPS, Stop
from neuron_gui.core.strategies import AnyStrategy, GradientDescent
from neuron_gui.core.vary import Vary

ASIDE = ("title", "notes", "scene", "vary")  # of no use to a run
EXTENSION = ".neuron"
EXTENSIONS = (EXTENSION, ".neuron.json")  # that of format 1 is the last

VARIED = ("data", "neuron", "loss", "strategy", "stop", "seed")  # where numbers may vary


class Experiment(Part, kw_only=True):
    """One neuron, its samples, how it learns, and when it stops; and what was done with its run.

    `journal` are the changes made on the way, in order; `stopped_at` is the step where a person ended the
    run; `scene` is what a window is to look like, which no run has a use for; `vary` is what is to differ
    in the variants of it. Raises ExperimentError, with the place, for what a file would be refused for.

    >>> from neuron_gui import Experiment
    >>> document = {"format": 2, "data": {"inputs": [[256, 212]], "targets": [1492]}}
    >>> experiment = Experiment.from_dict(document).with_value("strategy.learning_rate", 1e-6)
    >>> experiment.save("equation.neuron")
    >>> Experiment.load("equation.neuron") == experiment
    True
    """

    format: Literal[2] = 2
    title: str = ""
    notes: str = ""
    data: Data
    scaling: Scaling = "none"
    neuron: Neuron = Neuron()
    loss: LossChoice = LossChoice()
    strategy: AnyStrategy = GradientDescent()
    stop: Stop = Stop()
    seed: Annotated[
        int, Meta(ge=0, le=LARGEST, title="Seed", description="The same seed draws the same numbers.")
    ] = 0
    journal: tuple[JournalEntry, ...] = ()
    stopped_at: Annotated[int, Meta(ge=0, le=MAX_STEPS)] | None = None
    scene: Scene | None = None
    vary: tuple[Vary, ...] = ()

    def __post_init__(self) -> None:
        super().__post_init__()
        check_weights(self.neuron, self.data)
        check_loss(self.loss, self.neuron, self.data)
        check_strategy(self.strategy, self.neuron, self.data)
        check_journal(self.journal, self)
        self._check_vary()

    def _check_vary(self) -> None:
        """Refuse to vary what is no number here, and to give it values that it cannot have."""
        seen: set[tuple[str, ...]] = set()
        for i, varied in enumerate(self.vary):
            try:
                self._check_varied(varied)
            except ExperimentError as error:
                raise ExperimentError(f".vary[{i}]{error.place}", error.reason) from None
            steps = tuple(steps_of(varied.path))
            if steps in seen:
                raise ExperimentError(f".vary[{i}].path", Message("{path} varies already", path=varied.path))
            seen.add(steps)

    def _check_varied(self, varied: Vary) -> None:
        try:
            section, *inside = steps_of(varied.path)
        except ExperimentError as error:
            raise ExperimentError(".path", error.reason) from None
        now = value_at(self, varied.path)
        if section not in VARIED or isinstance(now, bool) or not isinstance(now, int | float):
            reason = Message("there is no number at {path} in this experiment", path=shown(varied.path))
            raise ExperimentError(".path", reason)
        for name, at in (("from", 0), ("to", varied.count - 1)) if varied.count else ():
            value = varied.value(at)
            try:
                if section != "data":
                    self.replaced(journal=(), vary=()).with_value(varied.path, value)
                elif self.loss.kind == "bce" and inside[0] == "targets" and not 0 <= value <= 1:
                    raise ExperimentError("", no_target_of_bce(value))
            except ExperimentError as error:
                raise ExperimentError(f".{name}", error.reason) from None

    @property
    def bare(self) -> Self:
        """The experiment as its run begins: without what was done on the way.

        >>> from neuron_gui import preset
        >>> stopped = preset("opening").replaced(stopped_at=3)
        >>> stopped.bare == preset("opening")
        True
        """
        if not self.journal and self.stopped_at is None:
            return self
        return self.replaced(journal=(), stopped_at=None)

    @property
    def without_scene(self) -> Self:
        """All of it that a run has a use for, and its words.

        >>> from neuron_gui import preset
        >>> preset("opening").without_scene.scene is None
        True
        """
        return self if self.scene is None else self.replaced(scene=None)

    @property
    def at_end(self) -> Self:
        """The experiment with the options that are in force when all changes of the journal are made.

        >>> from neuron_gui import preset
        >>> change = {"step": 3, "path": "strategy.learning_rate", "value": 1e-7}
        >>> preset("opening").with_value("journal", [change]).at_end.strategy.learning_rate
        1e-07
        """
        changes = [(entry.path, entry.value) for entry in self.journal]
        return self.bare.with_values(changes) if changes else self.bare

    @classmethod
    def from_dict(cls, document: object) -> Self:
        """Return the experiment that a file's content describes; raise ExperimentError where it is wrong.

        Lists may be tuples or arrays; what is left out has its default, all but `format` and `data`.

        >>> from neuron_gui import Experiment
        >>> Experiment.from_dict({"format": 2, "data": {"inputs": [[1, 2]], "targets": "five"}})
        Traceback (most recent call last):
        neuron_gui.core.schema.part.ExperimentError: $.data.targets: expected a list, got text
        """
        experiment = convert(migrated(document) if isinstance(document, dict) else document, cls)
        for i, pin in enumerate(experiment.scene.pins if experiment.scene else ()):
            try:
                cls.from_dict(pin.experiment)
            except ExperimentError as error:
                place = f"$.scene.pins[{i}].experiment{error.place.removeprefix('$')}"
                raise ExperimentError(place, error.reason) from None
        return experiment

    def to_dict(self) -> dict[str, Any]:
        """Return the file's content, with every key written out.

        >>> from neuron_gui import Experiment, preset
        >>> content = preset("opening").to_dict()
        >>> content["data"]["inputs"], Experiment.from_dict(content) == preset("opening")
        ([[256.0, 212.0]], True)
        """
        plain: dict[str, Any] = as_builtins(self)
        return plain

    @classmethod
    def from_json(cls, text: bytes, tell: Tell = untold) -> Self:
        """Return the experiment in the bytes of a file; `tell` hears how far that is, from 0 to 1.

        Raises ExperimentError, with the place, for what is wrong in them.

        >>> from neuron_gui import Experiment
        >>> Experiment.from_json(b'{"format": 2, "data": {"inputs": [[1], [2]], "targets": [3, 5]}}').data.n
        2
        """
        quick = large_file.read(text, tell) if len(text) > large_file.LARGE else None
        try:
            return cls.from_dict(quick or parse(text.decode("utf-8-sig")))
        except json.JSONDecodeError as error:
            raise ExperimentError("$", not_json(error)) from None
        except UnicodeDecodeError:
            reason = Message("this is not a JSON document (the text is not UTF-8)")
            raise ExperimentError("$", reason) from None

    def to_json(self) -> bytes:
        """Return the bytes of a file: every key, lists of numbers on one line.

        >>> from neuron_gui import Experiment, preset
        >>> Experiment.from_json(preset("opening").to_json()) == preset("opening")
        True
        """
        return "".join(self._pieces()).encode()

    @classmethod
    def from_arrays(
        cls,
        X: ArrayLike,
        y: ArrayLike,
        *,
        names: Sequence[str] | None = None,
        activation: str = "identity",
        loss: str = "mse",
        strategy: str | AnyStrategy = "gradient_descent",
        learning_rate: float | None = None,
        **paths: object,
    ) -> Self:
        """Return an experiment with samples as lists, arrays or DataFrames have them; all else as in a file.

        X are n rows of d inputs, 1..1,000,000 of 1..64; y are n targets, 0..1 for the loss bce. `names` are
        the d inputs'; unless given, names are those of a DataFrame and a Series. `strategy` is a kind or a
        strategy with its options. More options are given by their paths, `__` standing for a dot:
        `stop__max_steps=500`, `neuron__bias__trainable=True`. Raises ExperimentError, with the place, for
        what a file would be refused for.

        >>> from neuron_gui import Experiment
        >>> made = Experiment.from_arrays([[1, 2], [3, 4]], [5, 6], names=["a", "b"], stop__max_steps=50)
        >>> made.data.d, made.data.input_names, made.stop.max_steps
        (2, ('a', 'b'), 50)
        """
        columns = [str(name) for name in (getattr(X, "columns", ()) if names is None else names)]
        target = str(getattr(y, "name", None) or "target")
        data = {"inputs": X, "targets": y, "input_names": columns, "target_name": target}
        values: dict[str, object] = {
            "strategy" if isinstance(strategy, Part) else "strategy.kind": strategy,
            "neuron.activation": activation,
            "loss.kind": loss,
            **({} if learning_rate is None else {"strategy.learning_rate": learning_rate}),
            **{path.replace("__", "."): value for path, value in paths.items()},
        }
        return cls.from_dict({"format": FORMAT, "data": data}).with_values(values.items())

    @classmethod
    def from_table(
        cls,
        path: str | os.PathLike[str],
        target: str | None = None,
        inputs: str | Sequence[str] | None = None,
        *,
        sheet: str | None = None,
        rows: str | None = None,
        decide: Mapping[str, str] | None = None,
    ) -> "Experiment":
        """Return an experiment with the samples of a text file or a spreadsheet, as the window imports it.

        Parameters are those of `import_table`, which also returns what was decided on the way. What could as
        well be otherwise, and how many rows are left out, is logged as a warning, all else as information.
        Raises TableError, a ValueError, with a sentence that says what to do; OSError if it cannot be read.

        >>> from neuron_gui import Experiment
        >>> Experiment.from_table("iris.csv", "petal_width_cm", ["petal_length_cm"]).data.d
        1
        """
        from neuron_gui.core.tables.importing import import_table, log  # it makes experiments

        made = import_table(path, target, inputs, sheet=sheet, rows=rows, decide=decide)
        log(made)
        return made.experiment

    @classmethod
    def load(cls, path: str | os.PathLike[str], tell: Tell = untold) -> Self:
        """Read a file. Raises ExperimentError for its content and OSError for the file itself.

        `tell` hears how far that is, from 0 to 1.

        >>> from neuron_gui import Experiment, preset
        >>> preset("opening").save("equation.neuron")
        >>> Experiment.load("equation.neuron").title
        '256x + 212y = 1492 by gradient descent'
        """
        return cls.from_json(read_file(Path(path), LARGEST_EXPERIMENT), tell)

    def save(self, path: str | os.PathLike[str], tell: Tell = untold) -> None:
        """Write a file as a whole or not at all; `tell` hears how far that is, from 0 to 1.

        A file that is there is replaced. Raises OSError where it cannot be written.

        >>> from neuron_gui import preset
        >>> preset("opening").save("equation.neuron")
        """
        with whole_file(Path(path)) as file:
            for piece in self._pieces(tell):
                file.write(piece)

    def _pieces(self, tell: Tell = untold) -> Iterator[str]:
        """Yield the text of a file bit by bit: other threads get their turn while a large one is made."""
        yield from layout(msgspec.to_builtins(self, builtin_types=(Numbers,)), tell)
        yield "\n"

    def with_value(self, path: str, value: object) -> Self:
        """Return a copy with one value changed, such as `strategy.learning_rate`; checked like a file.

        Raises ExperimentError, with the place, for a path that there is not and a value that does not fit.

        >>> from neuron_gui import preset
        >>> preset("opening").with_value("data.inputs[0][1]", 100).data.inputs.tolist()
        [[256.0, 100.0]]
        """
        return self.with_values([(path, value)])

    def with_values(self, values: Mapping[str, object] | Iterable[tuple[str, object]]) -> Self:
        """Return a copy with several values changed, a dict or pairs, checked together when all are in place.

        Another kind, as of `strategy.kind`, comes first, and with that kind's defaults. Raises
        ExperimentError as `with_value` does.

        >>> from neuron_gui import preset
        >>> gate = preset("and-gate").with_values({"strategy.kind": "perceptron", "seed": 3})
        >>> gate.strategy.learning_rate, gate.seed
        (0.1, 3)
        """
        sections: dict[str, Any] = {}
        pairs = values.items() if isinstance(values, Mapping) else values
        given = [(steps_of(path), value) for path, value in pairs]
        for steps, value in sorted(given, key=lambda one: one[0][-1] != "kind"):
            name = steps[0]
            if name in _TYPES and name not in sections:
                sections[name] = as_builtins(getattr(self, name))
            before = put(sections, steps, value)
            if steps[-1] == "kind" and value != before:
                with_defaults(sections[name], _TYPES[name], steps[1:])
        return self.replaced(
            **{name: convert(new, _TYPES[name], f"$.{name}") for name, new in sections.items()}
        )

    def replaced(self, **sections: Any) -> Self:
        """Return a copy with other sections, such as `data=...`; raise ExperimentError if they do not fit.

        What was to vary in a place that is there no more, or cannot be so any more, is left out.

        >>> from neuron_gui import generators, preset
        >>> preset("opening").replaced(data=generators.Plane(samples=5).data()).data.n
        5
        """
        try:
            if not self.vary or "vary" in sections or sections.keys() <= {*ASIDE, "journal", "stopped_at"}:
                return msgspec.structs.replace(self, **sections)
            changed = msgspec.structs.replace(self, **sections, vary=())
            kept = tuple(filter(changed._varies, self.vary))
            return msgspec.structs.replace(changed, vary=kept)
        except ExperimentError as error:
            raise ExperimentError(f"${error.place}", error.reason) from None

    def _varies(self, varied: Vary) -> bool:
        try:
            self._check_varied(varied)
        except ExperimentError:
            return False
        return True

    def with_asides_of(self, other: "Experiment") -> Self:
        """Return a copy with all that is of no use to a run as another experiment has it.

        >>> from neuron_gui import preset
        >>> preset("opening").with_asides_of(preset("and-gate")).title == preset("and-gate").title
        True
        """
        return self.replaced(**{name: getattr(other, name) for name in ASIDE})


_TYPES: dict[str, Any] = {field.name: field.type for field in msgspec.structs.fields(Experiment)}


def expect_experiment(given: object) -> None:
    """Raise TypeError for anything else, such as the name of a preset or of a file."""
    if not isinstance(given, Experiment):
        makers = 'preset("opening") and Experiment.load("file.neuron") return one'
        raise TypeError(f"expected an Experiment, got {shown(given)}; {makers}")


def live_changes(before: Experiment, after: Experiment) -> dict[str, object] | None:
    """Return what changed, if a run that is under way can take it over, else None."""
    old, new = live_options(before), live_options(after)
    if old.keys() != new.keys():
        return None
    changes = {path: value for path, value in new.items() if value != old[path]}
    for path, value in changes.items():
        before = before.with_value(path, value)
    return changes if before.with_asides_of(after) == after else None
