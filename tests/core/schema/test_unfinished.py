import os
import subprocess
import sys
from time import time

import pytest

from neuron_gui.core.schema.unfinished import SETTLED, remove_left
from neuron_gui.core.schema.writing import whole_file

LONG_AGO = time() - 2 * SETTLED
WRITER = """
import sys
from pathlib import Path
from neuron_gui.core.schema.writing import whole_file
with whole_file(Path(sys.argv[1])) as file:
    file.write("half")
    file.flush()
    print("written", flush=True)
    input()
"""


@pytest.fixture
def writer(tmp_path):
    """Return a process that is amidst a file, and what that is called meanwhile."""
    command = [sys.executable, "-c", WRITER, tmp_path / "file.txt"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout.readline() == "written\n"
        (partial,) = tmp_path.iterdir()
        yield process, partial
        process.kill()


def write(path):
    with whole_file(path) as file:
        file.write("whole")


def test_what_a_killed_process_has_left_goes_when_the_file_is_written_again(tmp_path, writer):
    process, partial = writer
    process.kill()
    process.wait()
    write(tmp_path / "file.txt")
    assert partial.exists(), "it might be about to be locked"
    os.utime(partial, (LONG_AGO, LONG_AGO))
    write(tmp_path / "file")
    write(tmp_path / "other.txt")
    assert partial.exists(), "it is another file's"
    write(tmp_path / "file.txt")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "file.txt", "other.txt"]


def test_what_a_living_process_writes_stays_however_long_it_takes(tmp_path, writer):
    process, partial = writer
    os.utime(partial, (LONG_AGO, LONG_AGO))
    write(tmp_path / "file.txt")
    remove_left(tmp_path)
    assert partial.exists()
    process.communicate("\n")
    assert (tmp_path / "file.txt").read_text() == "half"


@pytest.mark.parametrize(
    "name",
    [
        "file.txt.part",
        "file.txt.0123456789abcdef.part",
        "file.txt.0123456789ABCDEF.neuron.part",
        "file.txt.neuron.part",
        "file.txt.0123456789abcdef.neuron.part.txt",
    ],
)
def test_what_only_looks_alike_is_somebodys_own(tmp_path, name):
    own = tmp_path / name
    own.write_text("mine")
    os.utime(own, (LONG_AGO, LONG_AGO))
    write(tmp_path / "file.txt")
    remove_left(tmp_path)
    assert own.read_text() == "mine"


def test_neither_folders_nor_links_are_removed(tmp_path):
    (tmp_path / "a.0123456789abcdef.neuron.part").mkdir()
    (tmp_path / "theirs").touch()
    (tmp_path / "b.0123456789abcdef.neuron.part").symlink_to(tmp_path / "theirs")
    for path in tmp_path.iterdir():
        os.utime(path, (LONG_AGO, LONG_AGO), follow_symlinks=False)
    remove_left(tmp_path)
    assert len(list(tmp_path.iterdir())) == 3


def test_long_names_and_those_of_patterns_are_found_too(tmp_path):
    for name in ("é" * 120, "[a]*?.csv"):
        left = tmp_path / f"{name[:50]}.0123456789abcdef.neuron.part"
        left.touch()
        os.utime(left, (LONG_AGO, LONG_AGO))
        write(tmp_path / name)
        assert not left.exists()
