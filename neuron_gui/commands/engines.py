"""What makes the runs of a sweep: threads of this process, processes of this machine, or a Dask cluster."""

from argparse import ArgumentTypeError
from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager

from neuron_gui.core.strange_text import clipped
from neuron_gui.terminal import InputError

HELP = "threads (the default), processes, or dask[=ADDRESS]: its cluster, or one on this machine"
MOST_JOBS = 1024


def engine(text: str) -> str:
    """Return the name of an engine, as it was given."""
    name, equals, address = text.partition("=")
    if text in ("threads", "processes", "dask") or (name == "dask" and equals and address):
        return text
    raise ArgumentTypeError(f'expected threads, processes, dask or dask=ADDRESS, got "{clipped(text)}"')


def jobs(text: str) -> int:
    """Return how many runs are to be made at once."""
    if not (text.isascii() and text.isdigit() and len(text) < 10 and 1 <= int(text) <= MOST_JOBS):
        raise ArgumentTypeError(f'expected a whole number from 1 to {MOST_JOBS}, got "{clipped(text)}"')
    return int(text)


@contextmanager
def started(name: str, jobs: int | None) -> Iterator[Executor | None]:
    """Yield what runs can be handed to, None for threads; raise WorkerError where there is no such engine.

    It makes so many runs at once, one for each core unless told otherwise.
    """
    kind, _, address = name.partition("=")
    if kind == "threads":
        yield None
    elif kind == "processes":
        from neuron_gui.core.sweep.processes import Processes

        with Processes(jobs) as executor:
            yield executor
    else:
        from neuron_gui.core.sweep.cluster import cluster

        if address and jobs:
            raise InputError(f"--jobs {jobs}: the cluster at {address} has workers of its own")
        with cluster(address or None, jobs) as executor:
            yield executor
