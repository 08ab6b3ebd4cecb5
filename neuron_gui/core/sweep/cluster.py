"""A Dask cluster as an executor, with the table on its workers; its library is imported when asked for."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from concurrent.futures import BrokenExecutor, CancelledError, Executor, Future
from contextlib import contextmanager
from functools import partial
from typing import Any

from neuron_gui.core.cores import cores
from neuron_gui.core.sweep.workers import WorkerError, lost

WITHOUT = "dask and distributed are not installed: pip install 'neuron-gui[cluster]'"
DIFFERENT = "the cluster's scheduler or workers have another Neuron Lab, or none: install the same everywhere"
GONE = "cancelled", "lost", "error"  # of what was scattered: all workers that had it have died
CONNECTING_SECONDS = 10
WAITING_SECONDS = 60  # for a worker to be there, again or at all


@contextmanager
def cluster(address: str | None = None, workers: int | None = None) -> Iterator[Executor]:
    """Yield an executor for the cluster at an address, or for one on this machine, which ends with it.

    That has so many workers, one for each core unless told otherwise.

    Raises WorkerError where there is none, or no library for it, or where its workers fail.
    """
    try:
        from distributed import Client, LocalCluster
    except ImportError as error:
        raise WorkerError(WITHOUT) from error
    if address is None:
        silent = {"silence_logs": logging.CRITICAL, "dashboard_address": ":0"}
        with (
            LocalCluster(n_workers=workers or cores(), threads_per_worker=1, **silent) as here,
            Client(here) as client,
        ):
            yield _Cluster(client)
    else:
        with _connected(Client, address) as client:
            yield _Cluster(client)


def _connected(client: Any, address: str) -> Any:
    try:
        return client(address, timeout=CONNECTING_SECONDS)
    except (OSError, ValueError) as error:
        raise WorkerError(f"there is no Dask scheduler at {address} ({error})") from None


class _Cluster(Executor):
    """Submits to a client's workers. What is shared is scattered once, and again if all that had it died.

    The client's own executor never answers where a result was lost with its worker, hence this one.
    """

    def __init__(self, client: Any) -> None:
        self._client = client
        self._shared = b""
        self._scattered: Any = None

    def share(self, content: bytes) -> _Cluster:
        """Let every worker have this; returns what stands for it among arguments."""
        self._shared, self._scattered = content, None
        return self

    def submit(self, work: Callable[..., Any], /, *arguments: Any, **named: Any) -> Future[Any]:
        """Let one of the workers do it."""
        given = [self._on_workers() if each is self else each for each in arguments]
        theirs = self._client.submit(work, *given, **named, pure=False)
        ours: Future[Any] = Future()
        ours.add_done_callback(lambda _: theirs.release())  # what nobody waits for is not done
        theirs.add_done_callback(partial(_answer, ours))
        return ours

    def _on_workers(self) -> Any:
        """Return what stands for the content, which all workers have that are there now."""
        if self._scattered is None or self._scattered.status in GONE:
            try:
                self._client.wait_for_workers(1, WAITING_SECONDS)
            except TimeoutError as error:
                raise WorkerError(f"no worker has come to the cluster in {WAITING_SECONDS} s") from error
            self._scattered = self._client.scatter(self._shared, broadcast=True, hash=False)
        return self._scattered


def _answer(ours: Future[Any], theirs: Any) -> None:
    """Hand on what came of a call; in a thread that waits for nobody else."""
    from distributed import KilledWorker

    if not ours.set_running_or_notify_cancel():
        return
    try:
        ours.set_result(theirs.result())
    except CancelledError:  # with the last worker that had what it needed, or its result
        ours.set_exception(BrokenExecutor("the workers of the cluster ended"))
    except KilledWorker:  # again and again: the cluster itself has tried others
        ours.set_exception(lost())
    except RuntimeError as error:
        differs = "deserializ" in str(error)
        ours.set_exception(WorkerError(DIFFERENT) if differs else error)
    except BaseException as error:
        ours.set_exception(error)
