"""Lets the monkey play in processes of its own, and makes what goes wrong short enough to be done again."""

import json
import os
import re
import signal
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from long.monkey.doings import Doing, doings, written
from long.shrink import shrunk

TESTS = Path(__file__).parents[2]
TRIES = 3  # to have a fault again: it may need a moment that does not always come
MORE_TRIES = 40  # to make a list shorter


@dataclass(frozen=True)
class Fault:
    """What went wrong, with how many things done, and all that is known of it."""

    kind: str
    details: str
    done: int

    @property
    def signature(self) -> str:
        """What two faults of one cause have in common: numbers and addresses left out."""
        lines = [line for line in self.details.splitlines() if line.strip()]
        last = lines[-1] if self.kind == "exception" else next(iter(lines), "")
        return self.kind + ": " + re.sub(r"0x[0-9a-f]+|\d+", "·", last)


@dataclass(frozen=True)
class Game:
    """What came of a list of things to do."""

    done: int
    fault: Fault | None
    stall: int = 0  # milliseconds
    during: Any = None
    meant: dict[int, str] = field(default_factory=dict)  # with what, by the number of what was done


def play(todo: list[Doing], disk: int | None = None) -> Game:
    """Do a list of things in a new window; if there is a limit, files may be so many bytes large."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-W", "error", "-m", "long.monkey.window", *([str(disk)] if disk else [])]
        process = subprocess.run(
            command,
            input=json.dumps(todo).encode(),
            capture_output=True,
            cwd=_made(folder, "files"),
            env=os.environ | _home(folder) | {"PYTHONPATH": str(TESTS), "QT_QPA_PLATFORM": "offscreen"},
            check=False,
        )
    news: dict[str, Any] = {}
    meant: dict[int, str] = {}
    for line in process.stdout.splitlines():
        news |= json.loads(line)
        if b"meant" in line and "doing" in news:
            meant[news["doing"]] = news["meant"]
    done = news.get("doing", -1) + 1
    return Game(done, _fault(process, news, done), news.get("stall", 0), news.get("during"), meant)


def _fault(process: "subprocess.CompletedProcess[bytes]", news: dict[str, Any], done: int) -> Fault | None:
    said = process.stderr.decode(errors="replace")
    if "fault" in news:
        return Fault(news["fault"], news["details"], done)
    if process.returncode < 0:
        return Fault("crash", _crash(signal.Signals(-process.returncode).name, said), done)
    if process.returncode:
        return Fault("hang" if "Timeout (" in said else "ended", _crash(str(process.returncode), said), done)
    return None


def _crash(how: str, said: str) -> str:
    """Return how a process ended, where its newest Python calls were, and all that it said."""
    thread = said.partition("Current thread")[2] or said.partition("Timeout")[2]
    calls = re.findall(r'File "[^"]*?([^/"]+)", line \d+ in (\S+)', thread)
    return f"{how} in {' < '.join(f'{file}:{name}' for file, name in calls[:3])}\n{said}"


def _home(folder: str) -> dict[str, str]:
    names = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "HOME")
    return dict.fromkeys(names, str(_made(folder, "home")))


def _made(folder: str, name: str) -> Path:
    path = Path(folder, name)
    path.mkdir(mode=0o700, exist_ok=True)
    return path


def find(seed: int, count: int, known: set[str], disk: int | None = None) -> tuple[Game, str]:
    """Play one game; return also what is to be read of its fault, which is made short if it is not known."""
    todo = doings(seed, count)
    game = play(todo, disk)
    if not game.fault:
        return game, ""
    told = f"{game.fault.signature}\n  seed {seed}, thing {game.fault.done} of {count}"
    if game.fault.signature in known:
        return game, told
    return game, f"{told}\n{_shortened(todo[: game.fault.done], game.fault, disk)}\n{game.fault.details}"


def _shortened(todo: list[Doing], fault: Fault, disk: int | None) -> str:
    last: dict[int, str] = {}

    def fails(fewer: list[Doing]) -> bool:
        nonlocal last
        again = play(fewer, disk)
        same = again.fault is not None and again.fault.signature == fault.signature
        last = again.meant if same else last
        return same

    if not any(fails(todo) for _ in range(TRIES)):
        return "It did not come again. " + _replay(todo)
    todo = shrunk(todo, fails, MORE_TRIES)
    return (
        _replay(todo)
        + "\nwhich is: "
        + "; ".join(f"{todo[at][0]} {last.get(at, '')}" for at in range(len(todo)))
    )


def _replay(todo: list[Doing]) -> str:
    return f"PYTHONPATH=tests .venv/bin/python -m long.monkey <<'END'\n{written(todo)}\nEND"
