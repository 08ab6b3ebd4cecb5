"""About: version, engine, licences of every part, folders, and a text for reports."""

import re
import tomllib
from importlib.metadata import PathDistribution, distribution
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QPushButton
from support.paths import ROOT

from neuron_gui import __version__
from neuron_gui.core.run import ENGINE
from neuron_gui.ui.help.about import About, for_a_report
from neuron_gui.ui.help.components import CARRIED, components
from neuron_gui.ui.settings import Settings
from neuron_gui.ui.startup.program_log import log_folder


@pytest.fixture
def about(window):
    window.commands["about"].trigger()
    (found,) = window.findChildren(About)
    yield found
    for left in window.findChildren(About):
        left.reject()


def test_everything_that_is_needed_to_run_is_there_with_version_and_licence():
    known = {re.sub(r"[-_.]+", "-", part.name).lower(): part for part in components()}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    needed = [re.match(r"[\w.-]+", text)[0].lower() for text in project["dependencies"]]
    assert len(needed) >= 7
    for name in (*needed, "shiboken6", "colorama"):  # the last two are needed by others
        part = known[name]
        assert part.version == distribution(name).version
        assert part.licence
        assert part.texts()
        assert all(len(text) > 200 for text in part.texts())
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in known["pyside6-essentials"].texts()[0]
    assert known["qt"].version == qVersion()
    assert known["neuron lab"].texts() == [(ROOT / "LICENSE").read_text("utf-8")]


@pytest.mark.parametrize("said", [None, "", "Metadata-Version: 2.1\nRequires-Dist: cffi\n"])
def test_a_package_that_says_nothing_of_itself_has_the_name_by_which_it_is_needed(
    tmp_path, monkeypatch, said
):
    if said is not None:
        (tmp_path / "METADATA").write_text(said)
    monkeypatch.setattr(
        "neuron_gui.ui.help.components.distribution",
        lambda name: PathDistribution(tmp_path) if name == "miniaudio" else distribution(name),
    )
    known = {part.name: part for part in components()}
    part = known["miniaudio"]
    assert (part.version, part.licence, part.texts()) == ("", "", [])
    assert ("cffi" in known) == bool(said)


def test_nothing_that_only_developers_need_is_there():
    names = {part.name for part in components()}
    assert not names & {"pytest", "mypy", "ruff", "hypothesis", "Cython", "pandas"}


def test_it_tells_version_and_engine_and_shows_the_licence_of_the_chosen_part(qtbot, about):
    assert str(ENGINE) in about.engine.text()
    assert "Permission is hereby granted" in about.licence.toPlainText()
    rows = [about.table.item(row, 0).text() for row in range(about.table.rowCount())]
    assert rows[0] == "Neuron Lab"
    assert about.table.item(0, 1).text() == __version__
    about.table.selectRow(rows.index("numpy"))
    about.table.setCurrentCell(rows.index("numpy"), 0)
    assert "NumPy Developers" in about.licence.toPlainText()
    about.table.setCurrentCell(len(rows) - 1, 0)
    assert about.licence.toPlainText() == CARRIED[-1][1]


def test_the_text_for_a_report_is_copied_and_names_nobody(qtbot, about):
    button = next(b for b in about.findChildren(QPushButton) if b.text() == "Copy for a report")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    text = QGuiApplication.clipboard().text()
    assert text == for_a_report()
    assert f"Neuron Lab: {__version__}, engine {ENGINE}" in text
    for line in (
        "Kernels: ",
        "Qt: ",
        "numpy: ",
        "pyqtgraph: ",
        "PySide6_Essentials: ",
        "Python: ",
        "Window: en",
    ):
        assert f"\n{line}" in text
    for folder in about.folders.values():
        assert str(folder) not in text


def test_folders_open_also_those_that_are_yet_to_be_made(qtbot, about, monkeypatch):
    shown = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()) or True)
    buttons = [b for b in about.findChildren(QPushButton) if b.text() == "Open folder"]
    assert len(buttons) == len(about.folders) == 3
    for button in buttons:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    wanted = list(about.folders.values())
    assert wanted[0] == Path(Settings().store.fileName()).parent
    assert wanted[1] == log_folder()
    for path, folder in zip(shown, wanted, strict=True):
        assert str(folder).startswith(path)
    assert not about.message.isVisible()


def test_a_folder_that_cannot_be_opened_is_said(about, monkeypatch):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    about.open_folder(log_folder())
    assert about.message.isVisible()
    assert "cannot be opened" in about.message.text()
