"""Where files are written."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from neuron_gui.ui.lessons.writing.draft import new_home
from neuron_gui.ui.widgets.new_path import documents


def test_files_are_written_at_home_where_there_is_no_folder_for_documents(monkeypatch, tmp_path):
    folder = tmp_path / "Documents"
    monkeypatch.setattr(QStandardPaths, "writableLocation", staticmethod(lambda _: str(folder)))
    assert documents() == new_home().parent == Path.home()
    folder.mkdir()
    assert documents() == new_home().parent == folder
