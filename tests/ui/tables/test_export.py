"""Samples written for other programs, and read back by the import."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton
from support import click

from neuron_gui import resources
from neuron_gui.core.dataset import Data
from neuron_gui.core.samples.edits import with_data
from neuron_gui.core.tables.samples import samples, suggestion
from neuron_gui.core.tables.source import Source
from neuron_gui.core.tables.table import table_of
from neuron_gui.ui.tables import controller as exchange
from neuron_gui.ui.widgets import waiting
from neuron_gui.ui.widgets.waiting import Waiting


@pytest.fixture
def window(used_window):
    return used_window


def save_as(monkeypatch, name):
    """Let the person answer so; return what was suggested."""
    suggested = []

    def answer(parent, title, suggestion, kinds):
        suggested.append(Path(suggestion).name)
        return str(name), kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    return suggested


def read_back(path):
    _, table = table_of(Source.of(path), {})
    return samples(table, suggestion(table))


def test_what_is_exported_is_imported_again_bit_for_bit(qtbot, window, tmp_path, monkeypatch):
    rng = np.random.default_rng(1)
    data = Data(
        input_names=('a, "cm"', "b"), inputs=rng.normal(size=(3000, 2)), targets=rng.normal(size=3000)
    )
    window.document.open(with_data(window.document.experiment, data), None)
    path = tmp_path / "out.csv"
    save_as(monkeypatch, path)
    window.commands["export"].trigger()
    qtbot.waitUntil(path.exists)
    assert read_back(path) == data
    assert window.banner.isHidden()
    qtbot.waitUntil(lambda: not window.findChildren(Waiting))


def test_the_name_suggested_is_the_experiments(qtbot, window, tmp_path, monkeypatch):
    suggested = save_as(monkeypatch, "")
    experiment = resources.preset("opening")
    for title, path in (
        (experiment.title, tmp_path / "my.first.neuron.json"),
        ("a/b: 0.001", None),
        ("", None),
    ):
        window.document.open(experiment.with_value("title", title), path)
        window.commands["export"].trigger()
    assert suggested == ["my.first.csv", "a-b- 0.001.csv", "samples.csv"]
    assert not list(tmp_path.iterdir())


def test_a_name_without_an_ending_gets_one_but_replaces_nothing(qtbot, window, tmp_path, monkeypatch):
    save_as(monkeypatch, tmp_path / "out")
    window.commands["export"].trigger()
    path = tmp_path / "out.csv"
    qtbot.waitUntil(path.exists)
    path.write_text("mine")
    window.commands["export"].trigger()
    said = "There is a file out.csv already. Export under its whole name to replace it."
    assert window.banner.text.text() == said
    assert path.read_text() == "mine"


def test_a_file_that_cannot_be_written_is_told_of(qtbot, open_window, tmp_path, monkeypatch):
    window = open_window()
    save_as(monkeypatch, tmp_path / "no such folder" / "out.csv")
    window.commands["export"].trigger()
    qtbot.waitUntil(window.banner.isVisible)
    assert window.banner.text.text().endswith(
        "out.csv cannot be written: No such file or directory. Choose another folder or name."
    )


@pytest.fixture
def slow_writing(monkeypatch):
    def write(data, path, tell):
        while True:
            tell(0.25)

    monkeypatch.setattr(exchange, "write", write)
    monkeypatch.setattr(waiting, "PATIENCE_MS", 0)


def test_long_writing_shows_how_far_it_is_and_can_be_cancelled(qtbot, window, tmp_path, slow_writing):
    window.tables.export_path(tmp_path / "out.csv")
    (dialog,) = window.findChildren(Waiting)
    qtbot.waitUntil(lambda: dialog.isVisible() and dialog.bar.value() == 250)
    (cancel,) = dialog.findChildren(QPushButton)
    with qtbot.waitSignal(dialog.job.cancelled):
        click(qtbot, cancel)
    qtbot.waitUntil(lambda: not window.findChildren(Waiting))
    assert not list(tmp_path.iterdir())


def test_a_fault_nobody_expected_is_reported(qtbot, window, tmp_path, monkeypatch):
    monkeypatch.setattr(exchange, "write", lambda *_: 1 / 0)
    with qtbot.capture_exceptions() as caught:
        window.tables.export_path(tmp_path / "out.csv")
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError
    qtbot.waitUntil(lambda: not window.findChildren(Waiting))
