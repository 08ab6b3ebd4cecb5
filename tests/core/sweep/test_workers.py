"""Workers of any kind make a sweep to the same bits; one that dies costs its lanes again, no more."""

import multiprocessing
import pickle
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context

import numpy as np
import pytest
from support.foreign import pretend

from neuron_gui import __version__, resources
from neuron_gui.core.dataset import Data
from neuron_gui.core.run import ENGINE
from neuron_gui.core.sweep import workers
from neuron_gui.core.sweep.dial import dial
from neuron_gui.core.sweep.processes import Processes
from neuron_gui.core.sweep.sweep import Sweep
from neuron_gui.core.sweep.workers import TRIES, WorkerError

OPENING = resources.preset("opening").with_value("stop.max_steps", 60)
TOGETHER = Sweep(OPENING, dial("strategy.learning_rate=1e-7:1e-4:9"), dial("seed=0:8"))
SINGLY = Sweep(
    resources.preset("and-gate").with_values([("strategy.batch", 2), ("stop.max_steps", 30)]),
    dial("strategy.optimizer.kind=sgd,adam,momentum"),
    dial("seed=0:4"),
)


def filled(sweep, pieces):
    cells = sweep.empty_map
    for piece in pieces:
        cells.add(piece)
    return cells


def bits(cells):
    return [array.tobytes() for array in (cells.outcomes, cells.steps, cells.losses, cells.parameters)]


class Here(Executor):
    """Does every call at once, in this process, after whatever it sends has been pickled."""

    def __init__(self):
        self.sent = []

    def submit(self, work, /, *arguments):
        self.sent.append(pickle.dumps((work, arguments)))
        future = Future()
        work, arguments = pickle.loads(self.sent[-1])
        future.set_result(pickle.loads(pickle.dumps(work(*arguments))))
        return future


@pytest.mark.parametrize("sweep", [TOGETHER, SINGLY], ids=["together", "singly"])
def test_every_kind_of_worker_makes_the_bits_of_threads(sweep):
    expected = bits(filled(sweep, sweep.pieces()))
    for executor in (
        Here(),
        ThreadPoolExecutor(2),
        ProcessPoolExecutor(1, get_context("spawn")),
        Processes(2),
    ):
        with executor:
            assert bits(filled(sweep, sweep.pieces(executor=executor))) == expected, executor
    assert multiprocessing.active_children() == []


@pytest.mark.parametrize("executor", [None, Here()], ids=["threads", "workers"])
def test_only_the_wanted_cells_are_made(executor):
    wanted = np.random.default_rng(1).random((TOGETHER.height, TOGETHER.width)) < 0.4
    cells = filled(TOGETHER, TOGETHER.pieces(executor=executor, wanted=wanted))
    whole = filled(TOGETHER, TOGETHER.pieces())
    assert ((cells.outcomes >= 0) == wanted).all()
    assert (cells.steps[wanted] == whole.steps[wanted]).all()
    assert cells.counts.sum() == wanted.sum()


def test_a_worker_killed_costs_its_lanes_again_and_not_the_sweep():
    expected = bits(filled(TOGETHER, TOGETHER.pieces()))
    cells, killed = TOGETHER.empty_map, set()
    with Processes(2) as executor:
        for piece in TOGETHER.pieces(executor=executor):
            if not killed:
                killed = {process.pid for process in multiprocessing.active_children()}
                for process in multiprocessing.active_children():
                    process.kill()
                    process.join()
            cells.add(piece)
        assert killed
        assert killed.isdisjoint(process.pid for process in multiprocessing.active_children())
        assert multiprocessing.active_children()
    assert bits(cells) == expected


def test_workers_that_die_again_and_again_end_the_sweep_with_a_sentence():
    class Dying(Here):
        def submit(self, work, /, *arguments):
            self.sent.append(arguments[2])
            future = Future()
            future.set_exception(BrokenExecutor("killed"))
            return future

    executor = Dying()
    with pytest.raises(WorkerError, match="ended again and again"):
        list(TOGETHER.pieces(executor=executor))
    assert max(executor.sent.count(lanes) for lanes in executor.sent) == TRIES


def test_a_pool_that_takes_no_more_work_ends_the_sweep_with_a_sentence():
    with ProcessPoolExecutor(1, get_context("spawn")) as executor:
        pieces = TOGETHER.pieces(executor=executor)
        next(pieces)
        for process in multiprocessing.active_children():
            process.kill()
            process.join()
        with pytest.raises(WorkerError, match="ended again and again"):
            list(pieces)


@pytest.mark.parametrize("maker", [("0.0.9", ENGINE), (__version__, ENGINE - 1)], ids=["version", "engine"])
def test_a_worker_of_another_version_or_engine_is_refused_with_a_sentence(maker):
    with (
        ProcessPoolExecutor(1, get_context("spawn"), pretend, maker) as executor,
        pytest.raises(WorkerError) as caught,
    ):
        list(TOGETHER.pieces(executor=executor))
    assert str(caught.value) == (
        f"a worker has Neuron Lab {maker[0]}, engine {maker[1]}; "
        f"this is Neuron Lab {__version__}, engine {ENGINE}: install the same everywhere"
    )


def test_a_worker_without_it_is_told_from_other_faults():
    class Without(Here):
        def submit(self, work, /, *arguments):
            future = Future()
            future.set_exception(ModuleNotFoundError("No module", name=self.name))
            return future

    executor = Without()
    executor.name = "neuron_gui"
    with pytest.raises(WorkerError, match="a worker has no Neuron Lab; install Neuron Lab"):
        list(TOGETHER.pieces(executor=executor))
    executor.name = "numpy"
    with pytest.raises(ModuleNotFoundError):
        list(TOGETHER.pieces(executor=executor))


def test_a_fault_in_a_worker_ends_the_sweep_with_its_reason(monkeypatch):
    monkeypatch.setattr(Sweep, "fill", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        list(TOGETHER.pieces(executor=Here()))


def test_a_big_table_goes_to_a_process_once_and_not_with_every_call():
    class Counting(Processes):
        def submit(self, work, /, *arguments):
            sizes.append(len(pickle.dumps(arguments)))
            return super().submit(work, *arguments)

    X = np.random.default_rng(0).normal(size=(20_000, 2))
    big = OPENING.replaced(data=Data(inputs=X, targets=X[:, 0])).with_value("stop.max_steps", 2)
    sweep, sizes = Sweep(big, dial("strategy.learning_rate=1e-3:1e-1:40")), []
    with Counting(1) as executor:
        found = bits(filled(sweep, sweep.pieces(executor=executor)))
    assert found == bits(filled(sweep, sweep.pieces()))
    assert len(sizes) > 20
    assert max(sizes) < 500


def test_a_cancelled_sweep_ends_at_once_in_the_middle_of_endless_runs():
    endless = OPENING.with_values(
        [("stop.max_steps", 10**9), ("stop.tolerance", None), ("strategy.learning_rate", 1e-12)]
    )
    sweep = Sweep(endless, dial("seed=0:9"))
    asked = []
    with Processes(1) as executor:
        assert list(sweep.pieces(lambda: len(asked) > 3 or asked.append(1), executor=executor)) == []
        assert multiprocessing.active_children()
    assert multiprocessing.active_children() == []


def test_what_is_sent_is_small_and_read_only_when_it_comes_out():
    SINGLY.cell(0, 0)
    content = pickle.dumps(SINGLY)
    assert len(content) < 5000
    data = pickle.loads(content).experiment.data
    assert data == SINGLY.experiment.data
    assert not data.inputs.flags.writeable
    assert not data.targets.flags.writeable


def test_a_worker_takes_a_sweep_out_of_its_pickle_once(monkeypatch):
    executor, loads, taken = Here(), pickle.loads, []
    monkeypatch.setattr(workers.pickle, "loads", lambda content: taken.append(content) or loads(content))
    content = pickle.dumps(SINGLY)
    workers._unpickled.cache_clear()
    filled(SINGLY, SINGLY.pieces(executor=executor))
    assert len(executor.sent) == SINGLY.width * SINGLY.height
    assert taken.count(content) == 1
