"""Where there is no more room on the disk, the program says so, goes on, and leaves no half file.

The room is a limit for the size of a file, which needs no rights and fails as a full disk does: in the
middle of writing.
"""

import resource
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial

import pytest
from long.monkey.play import find
from long.share import LONG, SEED, size

from neuron_gui import resources
from neuron_gui.commands import playing, sweep
from neuron_gui.core.progress import untold
from neuron_gui.core.tables.writing import write
from neuron_gui.ui.files.recovery import RecoveryFile

GAMES, THINGS = size(20, 1), 400 if LONG else 60
ROOM = (1_000_000, 1000, 0, 30_000)
RUNS = (
    ("run", "big", "--force"),
    ("sweep", "big", "--over", "seed=0:300", "--force"),
    ("run", "opening", "--json", "--force"),
)
OF_A_RUN, OF_A_SWEEP = set(playing.FILES), set(sweep.FILES)

known: set[str] = set()


@pytest.mark.parametrize("number", range(GAMES))
def test_the_window_outlives_the_monkey_on_a_full_disk(number, record_property):
    game, told = find(SEED + number, THINGS, known, ROOM[number % len(ROOM)])
    record_property("things done by the monkey on a full disk", game.done)
    if game.fault:
        known.add(game.fault.signature)
    assert not game.fault, told


def limit(room: int) -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))


@pytest.mark.parametrize("room", ROOM[: 4 if LONG else 1])
@pytest.mark.parametrize("command", RUNS[: 3 if LONG else 1], ids=" ".join)
def test_a_command_leaves_what_was_there_or_all_that_is_new(tmp_path, command, room):
    steps = [("stop.max_steps", 20_000), ("stop.tolerance", None), ("strategy.learning_rate", 1e-12)]
    resources.preset("opening").with_values(steps).save(tmp_path / "big")
    out = tmp_path / "out"
    out.mkdir()
    old = {name: f"old {name}".encode() for name in OF_A_RUN | OF_A_SWEEP}
    for name, content in old.items():
        (out / name).write_bytes(content)
    done = subprocess.run(
        [sys.executable, "-m", "neuron_gui", *command, "--out", "out"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        preexec_fn=partial(limit, room),
        check=False,
    )
    left = {path.name: path.read_bytes() for path in out.iterdir()}
    assert "Traceback" not in done.stderr
    left.pop("sweep.cells", None)  # what a sweep can go on from
    assert left.keys() == old.keys()
    kept = {name for name, content in left.items() if content == old[name]}
    if done.returncode:
        assert "too large" in done.stderr.lower()
        assert kept & {"trajectory.csv", "sweep.csv", "summary.json"}
    else:
        assert kept == old.keys() - (OF_A_RUN if command[0] == "run" else OF_A_SWEEP)


WRITERS = {
    "x.neuron.json": lambda experiment, path: experiment.save(path),
    "x.csv": lambda experiment, path: write(experiment.data, path, untold),
    "x.recovery": lambda experiment, path: RecoveryFile(path).write(experiment, None),
}


@pytest.mark.parametrize("name", WRITERS)
def test_a_file_is_written_as_a_whole_or_not_at_all(tmp_path, name):
    path, writer = tmp_path / name, WRITERS[name]
    writer(resources.preset("penguins"), path)
    new = path.read_bytes()
    for room in [*range(0, len(new), max(1, len(new) // 25)), len(new) - 1, len(new)]:
        path.write_bytes(b"old")
        with room_for(room), suppress(OSError):
            writer(resources.preset("penguins"), path)
        assert len(path.read_bytes()) == (len(new) if room >= len(new) else 3)
        assert {each.name for each in tmp_path.iterdir()} <= {name, "x.lock"}


@contextmanager
def room_for(bytes_: int) -> Iterator[None]:
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (bytes_, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
