"""Seconds from process start to a window on the screen: first the laboratory's shell, then the laboratory.

Beside them an empty PySide6 window, all started in turn, warm, on a virtual screen of their own; where
dist/ has an executable (make package) that, too. A window counts when the screen has it under its title.
"""

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from time import monotonic

import numpy as np

ROUNDS = 9
PATIENCE = 20.0
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


def main() -> None:
    if not all(map(shutil.which, ("Xvfb", "xwininfo"))):
        sys.exit("This needs Xvfb and xwininfo: apt-get install xvfb x11-utils")
    for executable in sorted(Path("dist").glob("neuron-lab-*/neuron-gui")):
        PROGRAMS["executable"] = ([str(executable)], PROGRAMS["laboratory"][1])
    reading, writing = os.pipe()
    screen = ["-screen", "0", "1920x1080x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), *screen], pass_fds=[writing])
    try:
        display = ":" + os.read(reading, 16).decode().strip()
        with tempfile.TemporaryDirectory() as home:
            environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "HOME": home}
            for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
                environment[name] = home
            times = {name: [] for name in PROGRAMS}
            for _ in range(ROUNDS + 1):
                for name, (program, titles) in PROGRAMS.items():
                    times[name].append(started(program, titles, environment))
    finally:
        server.terminate()
    for name, rows in times.items():
        seconds = np.median(rows[1:], axis=0)  # the first one warms up
        shown = "  ".join(f"{s:.2f} s" for s in seconds)
        print(f"{name:14} {shown}")


def started(program: list[str], titles: list[str], environment: dict[str, str]) -> list[float]:
    """Start a program; return when each of its titles was on the screen. Then end it."""
    begin, seen = monotonic(), []
    process = subprocess.Popen(program, env=environment, stderr=subprocess.DEVNULL)
    try:
        while len(seen) < len(titles):
            tree = subprocess.run(
                ["xwininfo", "-root", "-tree"], env=environment, capture_output=True, text=True
            ).stdout
            if re.search(rf'"[^"]*{re.escape(titles[len(seen)])}"', tree):
                seen.append(monotonic() - begin)
            if monotonic() > begin + PATIENCE:
                raise SystemExit(f"{program[0]} shows no window {titles[len(seen)]!r}")
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()
    return seen


if __name__ == "__main__":
    main()
