"""What makes the runs of a sweep: threads of this process, processes of this machine, or a Dask cluster."""

from argparse import ArgumentTypeError
from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager

from neuron_gui.core.strange_text import clipped

HELP = "threads (the default), processes, or dask[=ADDRESS]: its cluster, or one on this machine"


def engine(text: str) -> str:
    """Return the name of an engine, as it was given."""
    name, equals, address = text.partition("=")
    if text in ("threads", "processes", "dask") or (name == "dask" and equals and address):
        return text
    raise ArgumentTypeError(f'expected threads, processes, dask or dask=ADDRESS, got "{clipped(text)}"')


@contextmanager
def started(name: str) -> Iterator[Executor | None]:
    """Yield what runs can be handed to, None for threads; raise WorkerError where there is no such engine."""
    if name == "threads":
        yield None
    elif name == "processes":
        from neuron_gui.core.sweep.processes import Processes

        with Processes() as executor:
            yield executor
    else:
        from neuron_gui.core.sweep.cluster import cluster

        with cluster(name.partition("=")[2] or None) as executor:
            yield executor
