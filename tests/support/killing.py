"""Kills real programs in the middle of edits and saves, and looks at what is left on the disk."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from time import monotonic, sleep

from neuron_gui import Experiment, resources
from neuron_gui.ui.files import recovery

KILLED = Path(__file__).with_name("killed.py")
INTERVAL = 0.1  # seconds from a change to its being kept; the program's own is 2
EDITS_FIRST = 5
LONGEST = 1.0  # seconds a program lives after that


@dataclass(frozen=True)
class Left:
    """What a killed program has left: numbers of edits, and the age of the first one that is lost."""

    told: int  # the last saved edit of which the program could tell
    saved: int
    kept: int | None
    lost_seconds: float


class Program:
    """A program that edits and saves an experiment file of its own: that of `killed.py`, or one like it."""

    def __init__(self, folder: Path, number: int, script: Path = KILLED) -> None:
        self.file = folder / f"{number}.neuron.json"
        resources.preset("and-gate").with_value("seed", 0).save(self.file)
        command = [sys.executable, script, folder / "recovery", self.file, str(INTERVAL)]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        self._lines: list[str] = []

    def wait_for_edits(self) -> None:
        """Return when it is at work."""
        assert self._process.stdout
        while len(self._lines) < EDITS_FIRST:
            line = self._process.stdout.readline()
            assert line, "the program ended by itself"
            self._lines.append(line)

    def kill(self) -> None:
        """Kill it as a power cut would, and hear what it told last."""
        self._killed = monotonic()
        self._process.kill()
        self._lines += self._process.communicate()[0].splitlines()

    def left(self, kept: int | None) -> Left:
        """Read what there is beside the edit that was kept; raises an error if the file is not whole."""
        saved = Experiment.load(self.file).seed
        safe = max(saved, kept or 0)
        lost = (float(time) for word, number, time in self._told("edited") if int(number) > safe)
        told = max((int(number) for _, number, _ in self._told("saved")), default=0)
        return Left(told, saved, kept, self._killed - min(lost, default=self._killed))

    def _told(self, word: str) -> Iterator[list[str]]:
        parts = (line.split() for line in self._lines)
        return (part for part in parts if len(part) == 3 and part[0] == word)


def kill_at_random(programs: list[Program], random: Random, longest: float) -> None:
    """Kill each program within so many seconds from now."""
    begin = monotonic()
    moments = sorted(random.uniform(0.0, longest) for _ in programs)
    for moment, program in zip(moments, programs, strict=True):
        sleep(max(0.0, begin + moment - monotonic()))
        program.kill()


def kill_some(folder: Path, count: int, random: Random) -> list[Left]:
    """Let so many programs share a folder of recovery files, and kill each at a random moment."""
    programs = [Program(folder, number) for number in range(count)]
    for program in programs:
        program.wait_for_edits()
    living = [file.path for file in recovery.left_behind(folder / "recovery")]
    assert not living, "what a living program keeps was offered"
    kill_at_random(programs, random, LONGEST)
    orphans = {file.origin().path: file for file in recovery.left_behind(folder / "recovery")}
    kept = {path: file.read().seed for path, file in orphans.items()}
    left = [program.left(kept.get(program.file)) for program in programs]
    for file in orphans.values():
        file.remove()
    assert not list((folder / "recovery").iterdir()), "something was left that nobody clears up"
    return left
