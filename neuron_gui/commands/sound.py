"""`sound`: a run for the ear, as a sound file."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from neuron_gui.commands.given import add_force, find
from neuron_gui.commands.playing import ending, interruptible, run_to_end
from neuron_gui.core.sound.synthesis import RATE
from neuron_gui.core.sound.wav import EXTENSION, encoded
from neuron_gui.core.sound.whole import sound_of
from neuron_gui.terminal import STANDARD_OUTPUT, InputError, Results, progress_bar, unused

EXAMPLES = ("neuron-gui sound opening --out opening.wav",)


def add_arguments(parser: ArgumentParser) -> None:
    """Add what can be given with the command."""
    parser.add_argument("file", metavar="FILE")
    parser.add_argument(
        "--out", type=Path, required=True, metavar="X.wav", help="write the sound there; - is standard output"
    )
    add_force(parser)


def perform(options: Namespace) -> int:
    """Make the run, and its sound."""
    if options.out != STANDARD_OUTPUT and options.out.suffix.lower() != EXTENSION:
        raise InputError(f"--out {options.out}: expected a name that ends in {EXTENSION}")
    unused(options.out, options.force)
    with interruptible() as signals:
        run = run_to_end(find(options.file), signals)
        with progress_bar(100, "Listening", "%") as bar:
            samples = sound_of(run, lambda part: bar.update(round(100 * part) - bar.n))
        Results().deliver(encoded(samples), options.out, f"{options.out}: {len(samples) / RATE:g} seconds")
    return ending(signals)
