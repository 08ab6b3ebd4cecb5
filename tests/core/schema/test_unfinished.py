import os
import subprocess
import sys
from contextlib import suppress
from threading import Thread
from time import time

import pytest

from neuron_gui.core.progress import untold
from neuron_gui.core.schema import unfinished
from neuron_gui.core.schema.unfinished import SETTLED, remove_left, turn_in
from neuron_gui.core.schema.writing import together, whole_file, whole_files

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


def test_files_that_belong_together_are_of_one_program_when_several_write_them(tmp_path):
    def write_all(who):
        whole_files({tmp_path / f"{i}": who for i in range(40)})

    programs = [Thread(target=write_all, args=[name]) for name in (b"one", b"two", b"three")]
    for each in programs:
        each.start()
    for each in programs:
        each.join()
    assert len({path.read_bytes() for path in tmp_path.iterdir()}) == 1
    assert len(list(tmp_path.iterdir())) == 40


class GivenUpError(Exception):
    pass


def test_files_that_belong_together_take_their_names_at_one_go_or_not_at_all(tmp_path):
    with together(tmp_path):
        write(tmp_path / "a")
        write(tmp_path / "b")
        assert not {"a", "b"} & {path.name for path in tmp_path.iterdir()}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b"]
    with suppress(GivenUpError), together(tmp_path):
        write(tmp_path / "c")
        raise GivenUpError
    write(tmp_path / "d")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b", "d"]


@pytest.mark.skipif(sys.platform == "win32", reason="folders cannot be locked there")
def test_who_waits_for_a_folder_may_give_up_and_is_told_when_it_takes_too_long(tmp_path, monkeypatch):
    def give_up(_):
        raise GivenUpError

    with turn_in(tmp_path, untold):
        with pytest.raises(GivenUpError):
            whole_files({tmp_path / "file": b""}, give_up)
        monkeypatch.setattr(unfinished, "PATIENCE", 0.1)
        with pytest.raises(OSError, match="busy"):
            whole_files({tmp_path / "file": b""})
    assert not list(tmp_path.iterdir())
    whole_files({tmp_path / "file": b"whole"})
    assert (tmp_path / "file").read_bytes() == b"whole"
