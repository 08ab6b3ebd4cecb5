"""What ended the program without a word does so no more; tried in programs of their own, which may end so."""

import subprocess
import sys
from pathlib import Path

import pytest
from support.crashing import DEEDS
from support.paths import TESTS


@pytest.mark.parametrize("deed", DEEDS)
def test_the_program_lives_on(deed: str, tmp_path: Path) -> None:
    command = [sys.executable, "-X", "faulthandler", TESTS / "support" / "crashing.py", deed, tmp_path]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert ended.returncode == 0, ended.stderr
