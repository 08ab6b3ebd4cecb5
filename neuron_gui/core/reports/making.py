"""Makes the runs that a report is to tell of again, each as far as it had come."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.progress import Tell, part_of, untold
from neuron_gui.core.run import Run
from neuron_gui.core.simulation import advance_to


class Wanted(Struct, frozen=True):
    """A run to be made again: its experiment, with the changes on its way, and how many steps it had."""

    experiment: Experiment
    steps: int


def made(wanted: Sequence[Wanted], tell: Tell = untold) -> Iterator[Run]:
    """Yield each run; `tell` hears how far that is, from 0 to 1, and may raise to end it."""
    total, done = sum(each.steps + 1 for each in wanted), 0
    for each in wanted:
        tell_of_run = part_of(tell, done / total, (done + each.steps + 1) / total)
        done += each.steps + 1
        yield advance_to(Run(each.experiment), each.steps, tell_of_run)
