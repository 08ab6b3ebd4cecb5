"""What ended the program without a word does so no more; tried in programs of their own, which may end so."""

import subprocess
import sys
from pathlib import Path

import pytest
from ui.crashing import DEEDS


@pytest.mark.parametrize("deed", DEEDS)
def test_the_program_lives_on(deed: str, tmp_path: Path) -> None:
    command = [sys.executable, "-X", "faulthandler", Path(__file__).with_name("crashing.py"), deed, tmp_path]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert ended.returncode == 0, ended.stderr
