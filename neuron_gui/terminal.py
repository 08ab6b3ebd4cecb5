"""What commands say and leave behind: lines, progress bars and files; and what becomes of those that fail."""

import os
import shutil
import sys
from argparse import Namespace
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from io import BytesIO, TextIOWrapper
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any, BinaryIO, TextIO

from neuron_gui.core.strange_text import visible
from neuron_gui.exit_codes import MADE, UNWRITTEN, WRONG_INPUT

STANDARD_OUTPUT = Path("-")  # as the name of a file to be written


class InputError(Exception):
    """The input or the arguments are wrong; its text is the one message that the user gets."""


class UnwrittenError(Exception):
    """What was asked for is done, but cannot be written; each argument is a message to the user."""


def standard_input() -> BinaryIO:
    """Return what is read for the name `-`; raise InputError where the program was begun without."""
    if not sys.stdin:
        raise InputError("-: standard input is closed")
    return sys.stdin.buffer


def unreadable(name: object, error: OSError) -> InputError:
    """Return what to raise for a file that cannot be read."""
    return InputError(f"{name}: cannot be read ({error.strerror})")


def say(*lines: str) -> None:
    """Print lines to standard output; raise UnwrittenError where that cannot be written."""
    with _output() as stream:
        print("\n".join(map(visible, lines)), file=stream)


def hand_over(content: bytes) -> None:
    """Write bytes as they are to standard output; raise UnwrittenError where that cannot be written."""
    with _output() as stream:
        stream.buffer.write(content)


def complain(line: str, end: str = "\n") -> None:
    """Print a line to standard error."""
    if sys.stderr:
        with suppress(OSError), _at_once(sys.stderr):  # there is nobody left to tell
            print(visible(line), file=sys.stderr, end=end)


@contextmanager
def _output() -> Iterator[TextIO]:
    if not sys.stdout:  # it was closed from the beginning
        yield TextIOWrapper(BytesIO(), "utf-8")
        return
    try:
        with _at_once(sys.stdout):
            yield sys.stdout
    except BrokenPipeError:
        pass  # the reader, such as `head`, has had enough
    except OSError as error:
        raise UnwrittenError(f"standard output cannot be written ({error.strerror})") from None


@contextmanager
def _at_once(stream: TextIO) -> Iterator[None]:
    """Let something be printed so that whatever is wrong with a stream shows here and not at exit."""
    try:
        yield
        stream.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        raise


class Results:
    """What is left of work that is done: one file that cannot be written takes nothing else with it."""

    def __init__(self) -> None:
        self._lost: list[str] = []

    @property
    def lost(self) -> bool:
        """Whether anything could not be written."""
        return bool(self._lost)

    @contextmanager
    def writing(self, path: Path) -> Iterator[Path]:
        """Note if a file cannot be written."""
        try:
            yield path
        except OSError as error:
            self._lost.append(_unwritable(path, error))

    def deliver(self, content: bytes, path: Path, *told: str) -> None:
        """Write a file and print what came of it, or hand it over to standard output for `-`.

        Raises UnwrittenError if either cannot be written.
        """
        if path == STANDARD_OUTPUT:
            hand_over(content)
            return
        from neuron_gui.core.schema.writing import whole_file  # with numpy, before which the window shows

        with self.writing(path), whole_file(path) as file:
            file.buffer.write(content)
        self.tell(*told)

    def tell(self, *lines: str) -> None:
        """Print what came of the work; raise UnwrittenError if that, or a file, could not be written."""
        try:
            say(*lines)
        except UnwrittenError as error:
            self._lost.append(str(error))
        if self._lost:
            raise UnwrittenError(*self._lost)


def _unwritable(path: Path, error: OSError) -> str:
    return f"{path}: cannot be written ({error.strerror})"


def performed(command: Callable[[Namespace], int], options: Namespace) -> int:
    """Do what was asked for, and say what went wrong; return the exit code."""
    try:
        return command(options)
    except InputError as error:
        complain(f"neuron-gui: {error}")
        return WRONG_INPUT
    except UnwrittenError as error:
        for lost in error.args:
            complain(f"neuron-gui: {lost}")
        return UNWRITTEN
    finally:
        complain("", end="")  # what a bar has left for a terminal that is gone would be found at exit


def worst_of(names: Iterable[str], judge: Callable[[str], int]) -> int:
    """Return the worst exit code of judging files one after the other; a wrong one stops none behind it."""
    code = MADE
    for name in names:
        try:
            code = max(code, judge(name))
        except InputError as error:
            complain(str(error))
            code = WRONG_INPUT
    return code


def made_folder(folder: Path) -> Path:
    """Make sure that a folder can be written to: found out before the run, not after it."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        TemporaryFile(dir=folder).close()
    except OSError as error:
        raise InputError(_unwritable(folder, error)) from None
    return folder


def unused(path: Path, force: bool) -> Path:
    """Return a path to be written to; raise InputError if something is there that nobody wants to lose."""
    there = False
    with suppress(OSError):  # told when it is written to
        there = path != STANDARD_OUTPUT and path.is_file()
    if there and not force:
        raise InputError(f"{path}: is there already; name another, or add --force to write over it")
    return path


def progress_bar(total: int, title: str, unit: str = " steps") -> Any:
    """Return a progress bar."""
    from tqdm import tqdm  # which takes longer than all else that a command says

    size = shutil.get_terminal_size()  # tqdm shows nothing on a terminal that knows no size
    return tqdm(
        total=total,
        desc=title,
        unit=unit,
        unit_scale=True,
        leave=False,
        disable=None if sys.stderr else True,  # None: unless standard error is a terminal
        ncols=size.columns,
        nrows=size.lines,
    )
