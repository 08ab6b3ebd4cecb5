"""A table as an experiment, in one call: what the command line and Python do, and the dialog step by step."""

import csv
import logging
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

from neuron_gui.core.dataset import MAX_INPUTS
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.message import N_, Message, grouped
from neuron_gui.core.progress import Tell, untold
from neuron_gui.core.samples.taking_over import Change, changes, with_new_samples
from neuron_gui.core.samples.titles import title_of
from neuron_gui.core.tables.columns import Column, NumberColumn, is_empty
from neuron_gui.core.tables.decisions import Alternative, Decision, Hand
from neuron_gui.core.tables.look import Look
from neuron_gui.core.tables.quoting import rows_text
from neuron_gui.core.tables.samples import (
    ColumnRoles,
    Fill,
    choice_for,
    filled,
    gaps,
    input_count,
    outline,
    samples,
    suggestion,
    target_name,
    usable,
)
from neuron_gui.core.tables.source import Source, TableError
from neuron_gui.core.tables.table import Table, table_of
from neuron_gui.core.tables.telling_content import told_of_content
from neuron_gui.core.tables.telling_format import told_of_format

_LOG = logging.getLogger("neuron_gui.import")

OFFERED = "experiment"  # the key of what was changed around the samples, as the window offers it


@dataclass(frozen=True)
class Import:
    """A table that was read, what its columns are to be, and the experiment that this makes.

    `decisions`: all that was decided on the way; `left_out`: reasons, and how many rows each of them costs.
    """

    look: Look
    table: Table
    choice: ColumnRoles
    changes: tuple[Change, ...]
    experiment: Experiment
    decisions: tuple[Decision, ...]
    left_out: tuple[tuple[Message, int], ...]

    def lines(self) -> list[str]:
        """Return what was taken, decided and left out, for reading; that is a decision, too."""
        data = self.experiment.data
        count = f"{grouped(data.n)} sample{'' if data.n == 1 else 's'}"
        lines = [f"{count}: {', '.join(data.input_names)} -> {data.target_name}"]
        for decision in self.decisions:
            if not decision.quiet:
                others = "; ".join(f"{option.value} ({option.message})" for option in decision.others)
                done = "done: " if decision.key == OFFERED else ""  # its sentence tells one what to do
                lines.append(f"  {done}{decision.message}")
                if not decision.sure:
                    lines.append(f'    or: --decide "{decision.key}=...": {others}')
        return lines

    def to_dict(self) -> dict[str, Any]:
        """Return what `neuron-gui import --json` prints."""
        data = self.experiment.data
        return {
            "rows": data.n,
            "inputs": list(data.input_names),
            "target": data.target_name,
            "left_out": [{"reason": str(reason), "rows": rows} for reason, rows in self.left_out],
            "columns": [
                {
                    "name": column.name,
                    "kind": column.kind if column.kind != "date" else "text",
                    "missing": len(column.missing),
                    "use": _use(self.choice, i),
                }
                for i, column in enumerate(self.table.columns)
            ],
            "decisions": [decision.to_dict() for decision in self.decisions],
        }


def import_table(
    table: str | os.PathLike[str] | Source,
    target: str | None = None,
    inputs: str | Sequence[str] | None = None,
    *,
    sheet: str | None = None,
    rows: str | None = None,
    decide: Mapping[str, str] | None = None,
    tell: Tell = untold,
) -> Import:
    """Read a table file and make an experiment of it, as the window's dialog suggests.

    `target` and `inputs` are names of columns; a target of texts may be given as "species is Adelie". `rows`
    are lines of the file, such as "3:40". `decide` sets what was decided otherwise, by the keys and values
    that the decisions have: {"separator": ";"}. Raises TableError (a ValueError) with a sentence that says
    what to do, OSError if the file cannot be read.

    >>> from neuron_gui import import_table
    >>> made = import_table("iris.csv", target="petal_width_cm", inputs=["petal_length_cm"])
    >>> made.experiment.data.inputs.shape, made.left_out
    ((150, 1), ())
    """
    source = table if isinstance(table, Source) else Source.of(Path(table))
    hand: dict[str, str] = dict(decide or {})
    hand.update({key: value for key, value in (("sheet", sheet), ("rows", rows)) if value is not None})
    found, read = table_of(source, hand, tell)
    choice = _chosen(read, target or hand.get("target"), inputs or hand.get("inputs"), hand)
    check(read, choice)
    assert choice
    data = samples(read, choice)
    base = Experiment(data=data)
    offers = tuple(changes(base, outline(read, choice)))
    title = Path(source.name).stem.encode(errors="replace").decode() or title_of(data)
    experiment = with_new_samples(base, data, title, offers)
    told = (
        *told_of_format(found),
        *told_of_content(found, read),
        *_told_of_choice(read, choice, offers, experiment),
    )
    return Import(found, read, choice, offers, experiment, told, tuple(left_out(read, choice)))


def log(made: Import) -> None:
    """Tell Python's log what was decided: what is unsure or lost as warnings, all else as information."""
    for decision in made.decisions:
        level = logging.WARNING if not decision.sure or decision.key == "gaps" else logging.INFO
        others = "; ".join(f"{option.value!r}: {option.message}" for option in decision.others)
        hint = f" decide={{{decision.key!r}: ...}} with {others}" if not decision.sure else ""
        _LOG.log(level, "%s: %s%s", made.look.source.name, decision.message, hint)


def check(table: Table, choice: ColumnRoles | None) -> None:
    """Raise TableError where a choice makes no samples."""
    if choice is None:
        raise TableError(Message("No column has numbers, or texts of which one could be the target."))
    count = input_count(table, choice)
    if not count:
        raise TableError(Message("There is no column left for an input."))
    if count > MAX_INPUTS:
        text = N_("{n} inputs are chosen, and a neuron has at most {most} here. Choose fewer.")
        raise TableError(Message(text, n=grouped(count), most=str(MAX_INPUTS)))
    if not gaps(table, choice).left:
        raise TableError(Message("No row has a value in every chosen column. Leave out the emptiest ones."))


def left_out(table: Table, choice: ColumnRoles) -> Iterator[tuple[Message, int]]:
    """Yield why rows are left out, and how many."""
    lost = gaps(table, choice)
    for reason, rows in (
        (N_("a value is missing"), lost.missing),
        (N_("something else than a number"), lost.wrong),
        (N_("more cells than columns"), table.long),
        (N_("the names once more"), table.again),
        (N_("a line that sums up the others"), len(table.totals)),
        (N_("a remark under the table"), len(table.footnotes)),
        (N_("left out by hand"), len(table.left_out)),
    ):
        if rows:
            yield Message(reason), rows
    if table.cut:
        yield Message("rows beyond the first {n}", n=grouped(table.n)), 0


def _use(choice: ColumnRoles, column: int) -> str:
    return "target" if column == choice.target else "input" if column in choice.inputs else "left out"


# --- Choosing by name -----------------------------------------------------------------------------


def _chosen(
    table: Table, target: str | None, inputs: str | Sequence[str] | None, hand: Hand
) -> ColumnRoles | None:
    fill = hand.get("gaps", "leave out")
    chosen = None if inputs is None else tuple(_place(table, name) for name in _listed(inputs))
    by_name = target is not None or chosen is not None
    choice = _by_name(table, target, chosen) if by_name else suggestion(table)
    return choice and replace(choice, gaps=cast(Fill, fill))


def _by_name(table: Table, target: str | None, inputs: tuple[int, ...] | None) -> ColumnRoles:
    text = ""
    if target is None:
        suggested = suggestion(table)
        free = [i for i, column in enumerate(table.columns) if usable(column) and i not in (inputs or ())]
        at = suggested.target if suggested and suggested.target in free else (free or [0])[-1]
    else:
        at, text = _target(table, target)
    if inputs is not None and at in inputs:
        raise TableError(Message("“{name}” cannot be target and input at once.", name=table.columns[at].name))
    for i in (at, *(inputs or ())):
        if not usable(table.columns[i]):
            text_ = N_("“{name}” has no numbers, nor texts that could be classes.")
            raise TableError(Message(text_, name=table.columns[i].name))
    choice = choice_for(table, at, inputs)
    return replace(choice, text=text) if text else choice


def _listed(names: str | Sequence[str]) -> Sequence[str]:
    return next(csv.reader([names], skipinitialspace=True), []) if isinstance(names, str) else names


def _place(table: Table, name: str) -> int:
    """Return the column of a name, with or without its unit."""
    names = [column.name for column in table.columns]
    for known in (names, [own.rpartition(" (")[0] for own in names], [own.lower() for own in names]):
        if name in known:
            return known.index(name)
    text = N_("There is no column “{name}”. The columns are: {names}.")
    some = ", ".join(names[:20]) + (", …" if len(names) > 20 else "")
    raise TableError(Message(text, name=name, names=some))


def _target(table: Table, name: str) -> tuple[int, str]:
    """Return the target's column and, of “species is Adelie”, the text that counts as 1."""
    for i, column in enumerate(table.columns):
        if not isinstance(column, NumberColumn):
            for text in column.texts:
                if name == f"{column.name} is {text}":
                    return i, text
    return _place(table, name), ""


# --- Telling --------------------------------------------------------------------------------------


def _told_of_choice(
    table: Table, choice: ColumnRoles, offers: Sequence[Change], experiment: Experiment
) -> Iterator[Decision]:
    """Yield what was decided about inputs, target, gaps and the experiment around them."""
    name = target_name(table, choice)
    column = table.columns[choice.target]
    others: tuple[Alternative, ...] = ()
    if isinstance(column, NumberColumn):
        message = Message("The target is “{name}”.", name=name)
    else:
        text = N_("The target is 1 where {name}, else 0.")
        message = Message(text, name=name)
        others = tuple(
            Alternative(
                f"{column.name} is {text}", Message("1 where {name}", name=f"{column.name} is {text}")
            )
            for text in column.texts
            if text != choice.text
        )
    yield Decision("target", name, message, others)
    out = [column for i, column in enumerate(table.columns) if i != choice.target and i not in choice.inputs]
    if out:
        names = ", ".join(f"“{column.name}” ({_content(column)})" for column in out[:8])
        text = N_("Left out: {names}.")
        message = Message(text, names=names + (", …" if len(out) > 8 else ""))
        yield Decision("inputs", ", ".join(experiment.data.input_names), message)
    yield from told_of_gaps(table, choice)
    for offer in offers:
        taken = ", ".join(path for path, _ in offer.values) or "learning rate"
        yield Decision(OFFERED, taken, offer.message)


def told_of_gaps(table: Table, choice: ColumnRoles) -> Iterator[Decision]:
    """Yield what becomes of rows with missing values."""
    options = {
        "leave out": Message("leave these rows out"),
        "mean": Message("fill with the column's mean"),
        "median": Message("fill with the column's median"),
    }
    others = tuple(Alternative(value, message) for value, message in options.items() if value != choice.gaps)
    lost = gaps(table, choice)
    count = lost.missing + lost.wrong
    if cells := filled(table, choice):
        text = N_("Missing values filled with the column's {middle}: {n}.")
        middle = Message("mean") if choice.gaps == "mean" else Message("median")
        yield Decision("gaps", choice.gaps, Message(text, n=grouped(cells), middle=middle), others)
        if count:
            text = N_("{n} left out because a text or the target is missing.")
            yield Decision("lost rows", "leave out", Message(text, n=rows_text(count)))
    elif count:
        text = N_("{n} left out because a value is missing or is no number.")
        could = filled(table, replace(choice, gaps="mean")) > 0
        yield Decision("gaps", "leave out", Message(text, n=rows_text(count)), others if could else ())


def _content(column: Column) -> str:
    if is_empty(column):
        return "empty"
    return {"number": "numbers", "date": "dates", "row name": "row names"}.get(column.kind, "texts")
