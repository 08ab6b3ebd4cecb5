"""The whole program is killed at any moment: no saved edit is lost, files are whole, the rest is offered."""

from contextlib import suppress
from pathlib import Path
from random import Random

import pytest
from long.share import LONG, SEED, size
from PySide6.QtWidgets import QMessageBox, QPushButton
from support.killing import Program, kill_at_random

from neuron_gui.ui.files.recovery import RecoveryFile, default_folder

AT_ONCE = 4 if LONG else 2
ROUNDS = size(25, 1)
LONGEST = 6 if LONG else 2  # seconds a program lives
PROMISED = 5.0  # seconds of edits that may be lost, at most
BUSY = 3.0  # a machine may be


@pytest.mark.parametrize("number", range(ROUNDS))
def test_a_killed_program_offers_all_but_its_last_moment(
    qtbot, tmp_path, number, open_window, monkeypatch, record_property
):
    programs = [
        Program(tmp_path, each, Path(__file__).with_name("killed_window.py")) for each in range(AT_ONCE)
    ]
    for program in programs:
        program.wait_for_edits()
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    unsaved = {program.file for program in programs[::2]}
    qtbot.waitUntil(lambda: unsaved <= on_disk(), timeout=60_000)
    kill_at_random(programs, Random(SEED + number), LONGEST)
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Discard)
    kept = restored(open_window())
    assert unsaved <= kept.keys()
    for program in programs:
        left = program.left(kept.get(program.file))
        assert left.saved >= left.told
        assert left.lost_seconds < PROMISED + BUSY
        record_property("programs killed", 1)
        record_property("seconds of edits lost, at most", f"{left.lost_seconds:.3f}")


def on_disk() -> set[Path | None]:
    """Return the files whose unsaved changes are kept."""
    found = set()
    for path in default_folder().glob("*.recovery"):
        with suppress(OSError):  # it was saved meanwhile
            found.add(RecoveryFile(path).origin().path)
    return found


def restored(window) -> dict[Path, int]:
    """Restore all that a new window offers; return the number of the edit by the file it belongs to."""
    kept = {}
    window.files.offer_recovery()
    for _ in on_disk():
        buttons = window.banner.findChildren(QPushButton)
        button = next(each for each in buttons if each.text() == "Restore" and each.isVisible())
        button.click()
        kept[window.document.path] = window.document.experiment.seed
    return kept
