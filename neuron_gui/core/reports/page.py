"""A report as one page that any browser opens and prints without a network: words, pictures, payload."""

from collections.abc import Iterator, Sequence
from html import escape
from itertools import chain

from neuron_gui.core import report as results
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.message import grouped, readable
from neuron_gui.core.neuron import ACTIVATIONS, LOSSES
from neuron_gui.core.reports.drawing import MAX_CURVES, curves_picture
from neuron_gui.core.reports.payload import Report, to_script
from neuron_gui.core.run import Run
from neuron_gui.core.samples.formula import as_text, is_equations
from neuron_gui.core.schema.options import in_words, options
from neuron_gui.core.schema.part import Part
from neuron_gui.core.strategies import tag

MAX_ROWS = 20  # of the samples, and of the changes on the way
STYLE = """
:root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --quiet: #59636e; --line: #c5ccd3 }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8eaed; --paper: #16191d; --quiet: #a5adb7; --line: #444c55 }
}
@media print { :root { --ink: #000; --paper: #fff; --quiet: #333; --line: #999 } }
body { color: var(--ink); background: var(--paper); font: 16px/1.5 system-ui, sans-serif; max-width: 46rem;
  margin: 0 auto; padding: 1rem; overflow-wrap: anywhere }
h1, h2 { line-height: 1.2 }
table { border-collapse: collapse }
th, td { border-bottom: 1px solid var(--line); padding: .2rem .8rem .2rem 0;
  text-align: left; vertical-align: top }
pre { white-space: pre-wrap; font: inherit }
.scroll { overflow-x: auto }
svg { width: 100%; height: auto; font: 11px system-ui, sans-serif; fill: var(--quiet) }
.axis { fill: none; stroke: var(--line) }
polyline { fill: none; stroke-width: 1.6; stroke: var(--ink) }
.c1 { stroke: #d1495b; color: #d1495b } .c2 { stroke: #2e86ab; color: #2e86ab }
.c3 { stroke: #e3a018; color: #e3a018 } .c4 { stroke: #3a9d5d; color: #3a9d5d }
.c5 { stroke: #8e5bc0; color: #8e5bc0 } .c6 { stroke: #c76b29; color: #c76b29 }
.c7 { stroke: #5f8f8a; color: #5f8f8a }
figure, table { margin: 0; break-inside: avoid }
footer { color: var(--quiet); border-top: 1px solid var(--line); margin-top: 2rem }
@page { margin: 18mm }
"""


def page(report: Report, runs: list[Run], name: str) -> str:
    """Return the page of a report, whose file has that name; `runs` are those that it tells of."""
    title = runs[0].experiment.title or name
    by = f"<p>By {escape(report.author)}</p>" if report.author else ""
    notes = f"<h2>Notes</h2><pre>{escape(report.notes)}</pre>" if report.notes else ""
    body = "".join(chain.from_iterable(map(_run, runs)))
    return (
        f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
        f"<h1>{escape(title)}</h1>\n{by}\n{body}\n{notes}\n"
        f"<footer>Neuron Lab {escape(report.version)}, engine {report.engine}. "
        f"Verify with: <code>neuron-gui verify {escape(name)}</code></footer>\n"
        f"{to_script(report)}\n</body>\n</html>\n"
    )


def _run(run: Run) -> Iterator[str]:
    experiment, data, curves = run.experiment, run.experiment.data, run.curves()
    if is_equations(data):
        yield f"<p>{escape(as_text(data))}</p>\n"
    yield "<h2>What came of it</h2>\n"
    yield from (f"<p>{escape(line)}</p>\n" for line in results.lines(run)[bool(experiment.title) :])
    yield "<h2>Settings</h2>\n" + _table(("Setting", "Value"), list(settings(experiment)))
    if run.journal:
        entries = [(grouped(c.step), _title(experiment, c.path), _shown(c.value)) for c in run.journal]
        yield "<h2>Changes on the way</h2>\n" + _table(("From step", "Setting", "Value"), entries)
    yield "<h2>Samples</h2>\n"
    rows = [(*map(readable, row), readable(y)) for row, y in zip(data.inputs, data.targets, strict=True)]
    yield _table((*data.input_names, data.target_name), rows)
    parameters = [*data.input_names, "bias"]
    for channels, names in ((range(1), ["Loss"]), (range(1, data.d + 2), parameters)):
        if picture := curves_picture(curves, channels, names, logarithmic=names == ["Loss"]):
            yield f"<figure>{picture}<figcaption>{_key(names[:MAX_CURVES])}</figcaption></figure>\n"


def settings(experiment: Experiment) -> Iterator[tuple[str, str]]:
    """Yield every setting that a run depends on as words and value."""
    neuron = experiment.neuron
    yield "Activation", ACTIVATIONS[neuron.activation].title
    start = neuron.weights.values or neuron.weights.uniform
    drawn = "" if neuron.weights.values else "drawn from "
    yield "Weights at the start", drawn + ", ".join(map(_shown, start or ()))
    yield (
        "Bias at the start",
        _shown(neuron.bias.initial) + (" (learned)" if neuron.bias.trainable else " (fixed)"),
    )
    yield "Loss", LOSSES[experiment.loss.kind].title
    yield from (
        (name, str(getattr(experiment.loss, name))) for name in ("l1", "l2") if getattr(experiment.loss, name)
    )
    yield "Scaling of the inputs", in_words(experiment.scaling)
    yield "Strategy", in_words(tag(type(experiment.strategy)))
    yield from _options(experiment.strategy)
    yield from _options(experiment.stop)
    yield "Seed", str(experiment.seed)


def _key(names: list[str]) -> str:
    """Say which curve is which."""
    entries = (f'<b class="c{i}">━</b> {escape(name)}' for i, name in enumerate(names))
    return ", ".join(entries) + " over the steps"


def _options(part: Part) -> Iterator[tuple[str, str]]:
    for option in options(type(part)):
        value = getattr(part, option.name)
        if isinstance(value, Part):
            yield in_words(option.name), in_words(tag(type(value)))
            yield from _options(value)
        else:
            yield option.title, _shown(value)


def _title(experiment: Experiment, path: str) -> str:
    """Return what the option at a path of the journal is called."""
    *places, name = path.split(".")
    part: object = experiment
    for place in places:
        part = getattr(part, place)
    assert isinstance(part, Part)
    return next(option.title for option in options(type(part)) if option.name == name)


def _shown(value: object) -> str:
    if value is None:
        return "none"
    if isinstance(value, bool | str):
        return in_words(str(value))
    assert isinstance(value, int | float)
    return grouped(value) if isinstance(value, int) else readable(value)


def _table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    """Return a table of the first rows, and how many more there are."""
    cells = "".join(f"<th scope='col'>{escape(name)}</th>" for name in head)
    body = "".join(
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>\n" for row in rows[:MAX_ROWS]
    )
    more = f"<p>and {grouped(len(rows) - MAX_ROWS)} more</p>\n" if len(rows) > MAX_ROWS else ""
    head_row = f"<thead><tr>{cells}</tr></thead>\n"
    return f"<div class='scroll'><table>\n{head_row}<tbody>\n{body}</tbody></table></div>\n{more}"
