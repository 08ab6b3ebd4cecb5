"""A sweep on a local Dask cluster: the bits of threads, also when workers are killed in the middle of it."""

import os
import signal

import pytest
from distributed import Client, LocalCluster

from neuron_gui import cli, resources
from neuron_gui.core.sweep.cluster import cluster
from neuron_gui.core.sweep.dial import dial
from neuron_gui.core.sweep.sweep import Sweep
from neuron_gui.core.sweep.workers import WorkerError

SWEEP = Sweep(
    resources.preset("opening").with_values([("stop.max_steps", 200), ("stop.tolerance", None)]),
    dial("strategy.learning_rate=1e-7:1e-4:90"),
    dial("seed=0:40"),
)

pytestmark = pytest.mark.filterwarnings("default")  # of a library that is none of ours


def filled(pieces, after=lambda cells: None):
    cells = SWEEP.empty_map
    for piece in pieces:
        cells.add(piece)
        after(cells)
    return [array.tobytes() for array in (cells.outcomes, cells.steps, cells.losses, cells.parameters)]


@pytest.fixture(scope="module")
def here():
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None, silence_logs=50) as made:
        yield made


def pids(here):
    with Client(here) as client:
        return set(client.run(os.getpid).values())


def test_a_cluster_makes_the_bits_of_threads(here):
    with cluster(here.scheduler_address) as executor:
        assert filled(SWEEP.pieces(executor=executor)) == filled(SWEEP.pieces())


def test_a_cluster_whose_workers_are_all_killed_goes_on_with_those_that_come(here):
    before = pids(here)

    def kill(cells):
        for pid in before - killed:
            killed.add(pid)
            os.kill(pid, signal.SIGKILL)

    killed = set()
    with cluster(here.scheduler_address) as executor:
        assert filled(SWEEP.pieces(executor=executor), kill) == filled(SWEEP.pieces())
    assert killed == before
    assert before.isdisjoint(pids(here))


@pytest.mark.parametrize("engine", [1, 99])
def test_workers_of_another_engine_are_refused(here, engine):
    def pretend(number):
        from neuron_gui.core import run

        run.ENGINE, before = number, run.ENGINE
        return before

    with Client(here) as client, cluster(here.scheduler_address) as executor:
        before = set(client.run(pretend, engine).values()).pop()
        try:
            with pytest.raises(WorkerError, match=f"a worker has Neuron Lab .*, engine {engine}; this is"):
                list(SWEEP.pieces(executor=executor))
        finally:
            client.run(pretend, before)


def test_where_no_scheduler_is_the_command_says_so(capsys, tmp_path):
    command = ["sweep", "opening", "--over", "seed=0:3", "--out", str(tmp_path / "s")]
    assert cli.main([*command, "--engine", "dask=nonsense::"]) == 2
    assert "neuron-gui: --engine dask=nonsense::: there is no Dask scheduler at" in capsys.readouterr().err


def test_dask_alone_starts_a_cluster_and_ends_it(tmp_path):
    command = ["sweep", "opening", "--over", "seed=0:3", "--out"]
    for name, engine in (("a", "dask"), ("b", "threads")):
        assert cli.main([*command, str(tmp_path / name), "--engine", engine]) == 0
    assert (tmp_path / "a" / "sweep.csv").read_bytes() == (tmp_path / "b" / "sweep.csv").read_bytes()
