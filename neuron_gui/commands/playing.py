"""Runs to their end, with a progress bar on a terminal; what was done when one is interrupted is kept."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from neuron_gui import Experiment, Run, __version__
from neuron_gui.core.progress import Tell
from neuron_gui.core.schema.writing import together, whole_file
from neuron_gui.core.summary import summary_json, summary_lines, summary_of, write_summary
from neuron_gui.core.trajectory import write_trajectory
from neuron_gui.exit_codes import MADE, SIGNALLED
from neuron_gui.signals import handled
from neuron_gui.terminal import Results, made_folder, progress_bar, unused

FILES = ("trajectory.csv", "summary.json", "experiment.neuron", "command.txt")


def play(
    experiment: Experiment,
    folder: Path | None,
    every: int = 1,
    as_json: bool = False,
    force: bool = False,
    command: str = "neuron-gui",
) -> int:
    """Run to the end, with a progress bar on a terminal; write the files and print the summary."""
    if folder:
        for name in FILES:
            unused(folder / name, force)
        made_folder(folder)
    results = Results()
    with interruptible() as signals:
        run = run_to_end(experiment, signals)
        content = summary_of(run, __version__)
        if folder:
            with results.writing(folder), together(folder):
                with (
                    results.writing(folder / "trajectory.csv") as path,
                    progress_bar(run.steps + 1, "Writing") as bar,
                ):
                    write_trajectory(run, path, every, bar.update)
                with results.writing(folder / "summary.json") as path:
                    write_summary(content, path)
                write_origin(run.recorded, folder, command, results)
        results.tell(*(summary_json(content).decode().splitlines() if as_json else summary_lines(run)))
    return ending(signals)


def write_origin(experiment: Experiment, folder: Path, command: str, results: Results) -> None:
    """Write beside results what makes them again: all that was in force, and the command."""
    with results.writing(folder / "experiment.neuron") as path:
        experiment.save(path)
    with results.writing(folder / "command.txt") as path, whole_file(path) as file:
        file.buffer.write(os.fsencode(command + "\n"))  # with names as they were typed, UTF-8 or not


def run_to_end(experiment: Experiment, signals: list[int]) -> Run:
    """Return the run at its end, or stopped at the first of the `signals`."""
    run = Run(experiment)
    with progress_bar(experiment.stop.max_steps, "Learning") as bar:
        while run.outcome is None and not signals:
            bar.update(run.advance(experiment.stop.max_steps, seconds=0.05))
    if signals:
        run.stop()
    return run


@contextmanager
def interruptible() -> Iterator[list[int]]:
    """Collect the first Ctrl+C or the like, so that what was done is kept; a second one ends at once."""
    signals: list[int] = []

    def note(number: int, _: object) -> None:
        signals.append(number)
        if len(signals) > 1:
            raise KeyboardInterrupt(number)

    with handled(note):
        yield signals


@contextmanager
def telling(total: int, title: str, unit: str, signals: list[int]) -> Iterator[Tell]:
    """Show on a progress bar how far work is that tells of it; the first of the `signals` ends it."""
    with progress_bar(total, title, unit) as bar:

        def tell(done: float) -> None:
            if signals:
                raise KeyboardInterrupt(signals[0])
            bar.update(round(total * done) - bar.n)

        yield tell


def ending(signals: list[int]) -> int:
    """Return the exit code: which signal has ended the work, if one has."""
    return SIGNALLED + signals[0] if signals else MADE
