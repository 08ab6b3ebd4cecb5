"""The properties in all other tests, tried with new examples: every day they are tried with the same ones."""

import subprocess
import sys
from pathlib import Path

import pytest
from long.share import LONG, size

ROOT = Path(__file__).parents[2]
ROUNDS = size(10, 1)
FILES = sorted(
    path.relative_to(ROOT)
    for path in (ROOT / "tests").rglob("test_*.py")
    if path.parent != Path(__file__).parent and "@given" in path.read_text(encoding="utf-8")
)

if LONG:

    @pytest.mark.parametrize("number", range(ROUNDS))
    @pytest.mark.parametrize("file", FILES, ids=str)
    def test_properties_hold_of_what_is_drawn_anew(file, number, record_property):
        command = [sys.executable, "-m", "pytest", "-n", "0", "-p", "no:cacheprovider", file]
        if "\n    @given" not in (ROOT / file).read_text(
            encoding="utf-8"
        ):  # within a test that is no property
            command += ["-m", "hypothesis"]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        record_property("files of properties tried anew", 1)
        assert done.returncode == 0, done.stdout
