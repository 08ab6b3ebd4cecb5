"""Every benchmark still starts and measures: each of them made as small as its parts allow."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from long.share import LONG
from support.processes import PATIENCE

FOLDER = Path(__file__).parents[1] / "benchmarks"
# What each takes as arguments, and what is smaller in it than usual.
SMALL: dict[str, tuple[tuple[Any, ...], dict[str, Any]]] = {
    "explain": ((), {"ROUNDS": 1}),
    "fit": ((), {"FRAMES": 2}),
    "hostile": ((), {"ROUNDS": 1}),
    "import": ((), {"ROWS": 5000, "ROUNDS": 1, "LARGER": 1, "PAUSES": (0.0,)}),
    "kernels": ((), {"ROUNDS": 1}),
    "kill": ((1,), {}),
    "landscape": ((), {"KINDS": (("identity", "mse"),)}),
    "long_run": ((10**5,), {}),
    "manual": ((), {"ROUNDS": 1}),
    "mark": ((), {"COUNT": 24, "STEPS": (1000,)}),
    "motion": ((), {"ROUNDS": 1}),
    "optimizers": ((), {"ROUNDS": 1}),
    "race": ((), {"FRAMES": 8, "LIVE_SECONDS": 1.0}),
    "scrub": ((10**5,), {}),
    "stalls": ((), {"ROUNDS": 1}),
    "startup": ((), {"ROUNDS": {"warm": 1}}),
    "sweep": ((40,), {"BEGINNING": 0.02}),
    "table": ((), {"ROUNDS": 1}),
    "workers": ((20,), {"WIDTH": 8, "HEIGHT": 4, "TIMES": 1}),
    "window": (
        ("n=4", "bare") if LONG else ("n=4",),
        {"FRAMES": 60 if LONG else 12, "RECORDS": {4: (1000,)}},
    ),
}
PROGRAM = """
import sys
sys.path.insert(0, {folder!r})
import bench_{name} as bench
vars(bench).update({smaller!r})
bench.main(*{arguments!r})
"""


def test_all_are_there():
    assert {path.stem.removeprefix("bench_") for path in FOLDER.glob("bench_*.py")} == SMALL.keys()


@pytest.mark.parametrize("name", SMALL if LONG else ["window"])
def test_a_benchmark_runs(name, tmp_path):
    arguments, smaller = SMALL[name]
    unknown = smaller.keys() - names(name)
    assert not unknown
    code = PROGRAM.format(folder=str(FOLDER), name=name, smaller=smaller, arguments=arguments)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=environment,
        cwd=FOLDER.parents[1],
        capture_output=True,
        text=True,
        timeout=5 * PATIENCE,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Error" not in done.stderr
    assert any(letter.isdigit() for letter in done.stdout)


def names(name: str) -> set[str]:
    """Return what stands in capitals at the left of a benchmark."""
    lines = (FOLDER / f"bench_{name}.py").read_text().splitlines()
    return {part.strip() for line in lines if " = " in line for part in line.split(" = ")[0].split(",")}
