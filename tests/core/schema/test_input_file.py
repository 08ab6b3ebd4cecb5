"""Only ordinary files are read, at most so much of them, and nothing is waited for."""

import os
import socket
from pathlib import Path
from threading import Thread

import pytest

from neuron_gui import Experiment, lesson_files
from neuron_gui.core.schema import input_file
from neuron_gui.core.schema.input_file import UnfitFileError, open_file, read_file
from neuron_gui.core.tables.importing import import_table

pytestmark = pytest.mark.skipif(os.name != "posix", reason="other systems have no such files")


@pytest.fixture
def pipe(tmp_path):
    path = tmp_path / "pipe.lesson.md"
    os.mkfifo(path)
    return path


READERS = {
    "an experiment": Experiment.load,
    "a lesson": lesson_files.load_lesson,
    "a table": import_table,
}


@pytest.mark.parametrize("reader", READERS.values(), ids=READERS)
def test_a_pipe_is_refused_at_once_although_nobody_writes(reader, pipe):
    with pytest.raises(UnfitFileError) as caught:
        reader(pipe)
    assert caught.value.strerror == "it is a pipe and not a file"


@pytest.mark.parametrize("reader", READERS.values(), ids=READERS)
def test_a_device_without_end_is_refused(reader):
    with pytest.raises(UnfitFileError, match="it is a device and not a file"):
        reader(Path("/dev/zero"))


@pytest.mark.parametrize("reader", READERS.values(), ids=READERS)
def test_a_folder_and_a_socket_are_refused(reader, tmp_path, monkeypatch):
    with pytest.raises(IsADirectoryError):
        reader(tmp_path)
    monkeypatch.chdir(tmp_path)  # a socket's whole name may not be long
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("s")
        with pytest.raises(UnfitFileError, match="it is a socket and not a file"):
            reader(Path("s"))


@pytest.mark.parametrize("reader", READERS.values(), ids=READERS)
def test_a_file_that_is_too_large_is_not_read(reader, tmp_path, monkeypatch):
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(10**12)  # it takes no room on the disk

    def unwanted(*_):
        raise AssertionError("it was opened")

    monkeypatch.setattr(os, "open", unwanted)
    with pytest.raises(UnfitFileError, match=r"has 1\u202f000\u202f000 MB, and no more than [\d\u202f]+ MB"):
        reader(path)


def test_what_becomes_a_pipe_just_before_it_is_opened_is_refused_as_well(pipe, tmp_path, monkeypatch):
    usual = tmp_path / "file"
    usual.write_text("x")
    status = usual.stat()
    monkeypatch.setattr(Path, "stat", lambda path, **_: status)
    with pytest.raises(UnfitFileError, match="pipe"):
        open_file(pipe, 10)


def test_a_file_that_tells_no_size_is_read_up_to_the_limit():
    there = Path("/proc/self/environ").read_bytes()
    assert read_file(Path("/proc/self/environ"), len(there)) == there
    with pytest.raises(UnfitFileError):
        read_file(Path("/proc/self/environ"), len(there) - 1)


def test_a_pipe_is_read_for_whoever_can_wait_and_up_to_the_limit(pipe, monkeypatch):
    monkeypatch.setattr(input_file, "BLOCK", 4)
    for most in (11, 10):
        writer = Thread(target=pipe.write_bytes, args=(b"hello world",))
        writer.start()
        if most == 11:
            assert read_file(pipe, most, pipes=True) == b"hello world"
        else:
            with pytest.raises(UnfitFileError):
                read_file(pipe, most, pipes=True)
        writer.join()


def test_a_name_that_no_file_can_have_is_not_found():
    with pytest.raises(FileNotFoundError):
        read_file(Path("a\0b"), 10)


def test_nothing_stays_open(pipe, tmp_path):
    before = len(os.listdir("/proc/self/fd"))  # noqa: PTH208
    for path in (pipe, tmp_path, Path("/dev/zero")):
        for _ in range(5):
            with pytest.raises(OSError, match=r"."):
                open_file(path, 10)
    assert len(os.listdir("/proc/self/fd")) == before  # noqa: PTH208
