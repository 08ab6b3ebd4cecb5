"""The signals by which a person or the system asks the program to end."""

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager

NAMES = ("SIGINT", "SIGTERM", "SIGHUP")  # Ctrl+C; the system; a terminal or session that closes


@contextmanager
def handled(handle: Callable[[int, object], object]) -> Iterator[None]:
    """Let these signals be handled meanwhile, but those to which the program was made deaf, as by `nohup`."""
    numbers = [getattr(signal, name) for name in NAMES if hasattr(signal, name)]  # Windows knows no SIGHUP
    before = {number: signal.getsignal(number) for number in numbers}
    heard = [number for number in numbers if before[number] != signal.SIG_IGN]
    for number in heard:
        signal.signal(number, handle)
    try:
        yield
    finally:
        for number in heard:
            signal.signal(number, before[number])
