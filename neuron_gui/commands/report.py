"""`report`: a run as one page that people read and `verify` computes again."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from neuron_gui import __version__
from neuron_gui.commands.given import find
from neuron_gui.commands.playing import ending, interruptible, run_to_end
from neuron_gui.core.experiment import EXTENSIONS
from neuron_gui.core.reports import payload
from neuron_gui.core.reports.content import Content
from neuron_gui.core.reports.page import page
from neuron_gui.core.schema.writing import whole_file
from neuron_gui.terminal import Results, plural


def add_arguments(parser: ArgumentParser) -> None:
    """Add what can be given with the command."""
    parser.add_argument("file", metavar="FILE")
    parser.add_argument("--name", default="", metavar="NAME", help="whose report it is")
    parser.add_argument("--out", type=Path, metavar="FILE", help="write the page there")


def perform(options: Namespace) -> int:
    """Run to the end and write the page."""
    experiment = find(options.file)
    stem = Path(options.file).name
    for extension in EXTENSIONS:
        stem = stem.removesuffix(extension)
    out = options.out or Path(f"{stem}.report.html")
    results = Results()
    with interruptible() as signals:
        run = run_to_end(experiment, signals)
        written = payload.report_of([run], __version__, options.name, experiment.notes)
        with results.writing(out) as path, whole_file(path) as file:
            file.write(page(Content(written, [run], out.name)))
        results.tell(f"{out}: {plural(run.steps, 'step')}, {run.outcome.word if run.outcome else ''}")
    return ending(signals)
