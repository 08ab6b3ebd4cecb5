"""Processes on this machine as an executor: they end with it, and others take the place of those that die."""

import os
import signal
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor
from multiprocessing import get_context
from multiprocessing.connection import Connection
from threading import Lock, Thread
from typing import Any

from neuron_gui.core.cores import cores
from neuron_gui.core.sweep.workers import given


class Processes(Executor):
    """So many processes, spawned at the first call; what is shared goes to each of them once.

    One that dies takes with it the calls of all (`BrokenProcessPool`); the next call finds new ones. They are
    spawned, not forked: a fork would take along threads' locks, and no system but Linux forks in good order.
    """

    def __init__(self, count: int | None = None) -> None:
        self._count = count or cores()
        self._shared = b""
        self._pool: ProcessPoolExecutor | None = None
        self._lock = Lock()
        self._ours: Connection | None = None

    def share(self, content: bytes) -> None:
        """Let every process have this from its beginning."""
        if content != self._shared:
            self._end()
            self._shared = content

    def submit(self, work: Callable[..., Any], /, *arguments: Any, **named: Any) -> Future[Any]:
        """Let one of the processes do it."""
        with self._lock:
            if self._pool is not None:
                try:
                    return self._pool.submit(work, *arguments, **named)
                except BrokenExecutor:
                    self._end()
            self._pool = self._spawned()
            return self._pool.submit(work, *arguments, **named)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """End all processes, wherever they are."""
        with self._lock:
            self._end()

    def _spawned(self) -> ProcessPoolExecutor:
        context = get_context("spawn")
        theirs, self._ours = context.Pipe(duplex=False)
        return ProcessPoolExecutor(self._count, context, _begin, (theirs, self._shared))

    def _end(self) -> None:
        if self._pool is not None and self._ours is not None:
            self._ours.close()
            self._pool.shutdown(cancel_futures=True)
        self._pool = self._ours = None


def _begin(parent: Connection, shared: bytes) -> None:
    """Get ready, in a new process."""
    for name in ("SIGINT", "SIGHUP"):  # which a terminal sends to all: the one that has begun it decides
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_IGN)
    Thread(target=_end_with, args=(parent,), daemon=True).start()
    given(shared)


def _end_with(parent: Connection) -> None:
    """End when the other side of the pipe does, even by kill -9: nothing here is worth keeping."""
    try:
        parent.recv()
    except (EOFError, OSError):
        os._exit(0)
