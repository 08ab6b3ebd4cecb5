"""Seconds from process start to windows on a screen: the laboratory's shell, its first and its whole picture.

The first picture is of the window with menus, problem, neuron, learning and run bar; then come views and run.

Beside them an empty PySide6 window, all started in turn on a virtual screen of their own; where dist/ has an
executable (make package) that, too. First warm, then cold: with the files of Python, its packages, the
laboratory and the executable out of the system's cache, but for those that this program uses itself; the
system's libraries stay. A window counts when the screen has it under its title and has changed since the one
before, a picture is whole when it has changed for the last time. The memory is what is resident then.
"""

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from time import monotonic, sleep

import numpy as np

ROUNDS = {"warm": 9, "cold": 3}
PATIENCE, STILL = 30.0, 0.5
EMPTY = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.setWindowTitle("Empty")
window.show()
app.exec()
"""
PROGRAMS = {
    "empty window": ([sys.executable, "-c", EMPTY], ["Empty"]),
    "laboratory": ([sys.executable, "-m", "neuron_gui"], ["Neuron Lab", " — Neuron Lab"]),
}
FILES = [sys.prefix, sys.base_prefix + "/lib", sys.base_prefix + "/bin", "neuron_gui", "resources", "dist"]


def main() -> None:
    if not all(map(shutil.which, ("Xvfb", "xwininfo"))):
        sys.exit("This needs Xvfb and xwininfo: apt-get install xvfb x11-utils")
    for executable in sorted(Path("dist").glob("neuron-lab-*/neuron-gui")):
        PROGRAMS["executable"] = ([str(executable)], PROGRAMS["laboratory"][1])
    reading, writing = os.pipe()
    with tempfile.TemporaryDirectory() as home:
        screen = ["-screen", "0", "1920x1080x24", "-fbdir", home, "-nolisten", "tcp", "-noreset"]
        server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), *screen], pass_fds=[writing])
        try:
            environment = {**os.environ, "DISPLAY": ":" + os.read(reading, 16).decode().strip(), "HOME": home}
            environment["QT_QPA_PLATFORM"] = "xcb"
            environment.pop("PYTHONDONTWRITEBYTECODE", None)  # users have compiled modules
            for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
                environment[name] = home
            pixels = np.memmap(Path(home, "Xvfb_screen0"), np.uint32, "r")
            for program, titles in PROGRAMS.values():  # the first time of each compiles modules
                started(program, titles, environment, pixels)
            for state, rounds in ROUNDS.items():
                compare(state, rounds, environment, pixels)
        finally:
            server.terminate()
            server.wait()


def compare(state: str, rounds: int, environment: dict[str, str], pixels: np.ndarray) -> None:
    """Start the programs in turn and print the medians."""
    rows = {name: [] for name in PROGRAMS}
    for _ in range(rounds):
        for name, (program, titles) in PROGRAMS.items():
            if state == "cold":
                forget_files()
            rows[name].append(started(program, titles, environment, pixels))
    for name, all_measured in rows.items():
        *seconds, memory = np.median(all_measured, axis=0)
        shown = "  ".join(f"{s:.2f} s" for s in seconds)
        print(f"{state}  {name:14} {shown:24} {memory:4.0f} MB", flush=True)


def started(
    program: list[str], titles: list[str], environment: dict[str, str], pixels: np.ndarray
) -> list[float]:
    """Start a program, then end it; return when its titles and its whole picture were there, and its MB."""
    begin, seen, before = monotonic(), [], pixels[::5].copy()
    process = subprocess.Popen(program, env=environment, stderr=subprocess.DEVNULL)
    try:
        while len(seen) < len(titles):
            tree = subprocess.run(
                ["xwininfo", "-root", "-tree"], env=environment, capture_output=True, text=True
            ).stdout
            now = pixels[::5].copy()
            if re.search(rf'"[^"]*{re.escape(titles[len(seen)])}"', tree) and not np.array_equal(now, before):
                seen.append(monotonic() - begin)
                before = now
            if monotonic() > begin + PATIENCE:
                raise SystemExit(f"{program[0]} shows no window {titles[len(seen)]!r}")
        seen.append(last_change(pixels) - begin)
        status = Path(f"/proc/{process.pid}/status").read_text()
        return [*seen, int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024]
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()


def last_change(pixels: np.ndarray) -> float:
    """Return when the picture on the screen changed last, after waiting whether it does again."""
    changed, before = monotonic(), pixels[::5].copy()
    while monotonic() < changed + STILL:
        sleep(0.004)
        now = pixels[::5].copy()
        if not np.array_equal(now, before):
            changed, before = monotonic(), now
    return changed


def forget_files() -> None:
    """Take files out of the system's cache, as far as no program uses them."""
    os.sync()
    for folder in FILES:
        for path in Path(folder).rglob("*"):
            if path.is_file() and not path.is_symlink():
                with path.open("rb") as file:
                    os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


if __name__ == "__main__":
    main()
