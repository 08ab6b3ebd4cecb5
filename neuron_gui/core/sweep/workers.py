"""Lanes of a sweep made by workers elsewhere: processes, or machines, behind any `Executor`.

What goes to a worker is a function and what it needs, and comes back as pieces of the map; a worker remembers
nothing but the sweep it has last been given. So any other can do again what one that died has not finished.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterator
from concurrent.futures import BrokenExecutor, CancelledError, Executor, Future
from functools import lru_cache
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

import neuron_gui
from neuron_gui.core import run
from neuron_gui.core.sweep.lanes import Lane, groups
from neuron_gui.core.sweep.map import Piece

if TYPE_CHECKING:
    from neuron_gui.core.sweep.sweep import Sweep

AT_ONCE = 2000  # groups of lanes that are handed out; more would wait in memory only
TRIES = 10  # of a group whose worker ends before it answers
ASKING_SECONDS = 0.05
Maker = tuple[str, int]  # version and engine


class WorkerError(RuntimeError):
    """Workers cannot make a sweep; its text is a sentence that says why."""


@runtime_checkable
class Sharing(Protocol):
    """An executor that has a better way to its workers for what all of them need than with every call."""

    def share(self, content: bytes) -> Any:
        """Return what stands for the content among the arguments of `submit`."""


def from_workers(
    executor: Executor, sweep: Sweep, lanes: Iterator[Lane], cells: int, is_cancelled: Callable[[], bool]
) -> Iterator[Piece]:
    """Yield the pieces of lanes that workers make, so many cells in a call, in any order.

    A group of lanes whose worker has died is handed out again, `TRIES` times at most. Raises WorkerError
    where that does not help, or where a worker is another Neuron Lab than this.
    """
    content = pickle.dumps(sweep)
    shared = executor.share(content) if isinstance(executor, Sharing) else content
    answered: SimpleQueue[Future[Any]] = SimpleQueue()
    under_way: dict[Future[Any], tuple[list[Lane], int]] = {}

    def hand_out(group: list[Lane], tries: int) -> None:
        future = executor.submit(make, _here(), shared, group)
        under_way[future] = group, tries
        future.add_done_callback(answered.put)

    waiting = groups(lanes, cells)
    try:
        while True:
            while len(under_way) < AT_ONCE and (group := next(waiting, None)):
                hand_out(group, 1)
            if not under_way or is_cancelled():
                return
            try:
                future = answered.get(timeout=ASKING_SECONDS)
            except Empty:
                continue
            group, tries = under_way.pop(future)
            try:
                yield from _pieces(future)
            except (BrokenExecutor, CancelledError) as error:
                if tries == TRIES:
                    raise lost() from error
                hand_out(group, tries + 1)
    except BrokenExecutor as error:  # it takes no more work
        raise lost() from error
    finally:
        for future in under_way:
            future.cancel()


def make(asked_by: Maker, content: bytes | None, lanes: list[Lane]) -> list[Piece] | Maker:
    """Make lanes of a sweep, in a worker; return their pieces, or who this is if not the one that asks.

    `content` is the sweep, pickled; None stands for what `given` has been called with.
    """
    if _here() != asked_by:
        return _here()
    sweep = _unpickled(_given if content is None else content)
    return [piece for lane in lanes for piece in sweep.fill(Lane(*lane))]


_given = b""


def given(content: bytes) -> None:
    """Take what all calls in this process will need."""
    global _given
    _given = content


@lru_cache(maxsize=1)
def _unpickled(content: bytes) -> Sweep:
    sweep: Sweep = pickle.loads(content)
    return sweep


def _pieces(future: Future[Any]) -> list[Piece]:
    """Return what a worker has made; raise WorkerError if it is another Neuron Lab than this."""
    try:
        answer: list[Piece] | Maker = future.result()
    except ModuleNotFoundError as error:
        if not (error.name or "").startswith("neuron_gui"):
            raise
        raise WorkerError(f"a worker has no Neuron Lab; install {_named(_here())} there") from error
    if isinstance(answer, tuple):
        raise WorkerError(
            f"a worker has {_named(answer)}; this is {_named(_here())}: install the same everywhere"
        )
    return answer


def _here() -> Maker:
    return neuron_gui.__version__, run.ENGINE


def _named(maker: Maker) -> str:
    return f"Neuron Lab {maker[0]}, engine {maker[1]}"


def lost() -> WorkerError:
    """Return what to say of runs at which one worker after the other has died."""
    return WorkerError(
        "workers of the sweep ended again and again at the same runs; is there enough memory for so many?"
    )
