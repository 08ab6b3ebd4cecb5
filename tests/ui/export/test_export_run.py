"""File > Export: records of the run in sight, and its experiment as a program."""

import csv
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from support.programs import printed, trajectory

from neuron_gui import resources, simulate
from neuron_gui.core.trajectory import write_trajectory
from neuron_gui.ui.export.program import ProgramDialog
from neuron_gui.ui.export.records import RecordsDialog
from neuron_gui.ui.widgets.waiting import Waiting


@pytest.fixture
def named(monkeypatch, tmp_path):
    """Let the dialog that asks for a file answer with these names in turn."""

    def answer(*names):
        left = list(names)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / left.pop(0)), ""))

    return answer


def accepted(window, kind, name):
    """Trigger an action and return the dialog that it opens."""
    window.commands[name].trigger()
    (dialog,) = window.findChildren(kind)
    return dialog


def written(qtbot, window, path):
    qtbot.waitUntil(path.exists)
    qtbot.waitUntil(lambda: not window.findChildren(Waiting))
    return path


def test_a_journey_from_the_run_to_its_files(qtbot, open_window, tmp_path, named):
    window = open_window(resources.preset("opening"))
    window.trainer.play_to(80) if hasattr(window.trainer, "play_to") else window.trainer.play()
    qtbot.waitUntil(lambda: window.trainer.ended)
    run = simulate(resources.preset("opening"))
    named("all", "part", "it", "it")

    dialog = accepted(window, RecordsDialog, "export_run")
    assert not dialog.sight_button.isEnabled()
    dialog.accept()
    write_trajectory(run, tmp_path / "expected.csv")
    assert (
        written(qtbot, window, tmp_path / "all.csv").read_bytes() == (tmp_path / "expected.csv").read_bytes()
    )

    window.loss_view.plot.getViewBox().setXRange(20.5, 41.5, padding=0)
    window.loss_view.range.on = False
    dialog = accepted(window, RecordsDialog, "export_run")
    dialog.sight_button.setChecked(True)
    dialog.every_box.setValue(10)
    assert ": 4," in dialog.count.text()
    dialog.accept()
    with written(qtbot, window, tmp_path / "part.csv").open() as file:
        assert [row[0] for row in csv.reader(file)] == ["step", "21", "30", "40", "41"]

    dialog = accepted(window, ProgramDialog, "export_program")
    qtbot.waitUntil(dialog.export_button.isEnabled)
    assert "learning_rate=5e-07" in dialog.preview.toPlainText()
    dialog.accept()
    script = written(qtbot, window, tmp_path / "it.py").read_text(encoding="utf-8")
    assert printed(script)[0] == trajectory(resources.preset("opening"), tmp_path)

    dialog = accepted(window, ProgramDialog, "export_program")
    dialog.kind_box.setCurrentIndex(1)
    dialog.accept()
    assert '"nbformat": 4' in written(qtbot, window, tmp_path / "it.ipynb").read_text(encoding="utf-8")


def test_a_library_that_cannot_express_it_says_why(qtbot, open_window):
    window = open_window(resources.preset("guessing"))
    dialog = accepted(window, ProgramDialog, "export_program")
    qtbot.waitUntil(dialog.export_button.isEnabled)
    dialog.library_box.setCurrentIndex(1)
    qtbot.waitUntil(dialog.complaint.isVisible)
    assert "this strategy can be written for numpy" in dialog.complaint.text()
    assert not dialog.export_button.isEnabled()
    dialog.reject()


def test_a_file_that_cannot_be_written_is_told_of(qtbot, open_window):
    window = open_window()
    window.take_along.write_records(window.document.experiment, (0, 0), 1, Path("no such folder", "x.csv"))
    qtbot.waitUntil(window.banner.isVisible)
    assert "cannot be written" in window.banner.text.text()
