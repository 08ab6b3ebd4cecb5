"""The walks through everything, of which other tests make every day the part that is most likely to fail."""

import subprocess
import sys

import pytest
from long.share import LONG
from support.paths import ROOT, TESTS

FILES = sorted(
    path.relative_to(ROOT)
    for path in TESTS.rglob("test_*.py")
    if path.parent.name != "long" and "from long.share import LONG\n" in path.read_text(encoding="utf-8")
)

if LONG:

    @pytest.mark.parametrize("file", FILES, ids=str)
    def test_nothing_fails_where_all_is_looked_at(file):
        command = [sys.executable, "-m", "pytest", "-n", "0", "-p", "no:cacheprovider", file]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout
