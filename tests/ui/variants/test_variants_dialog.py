"""The dialog for variants: from what varies to files in a folder, with names, progress and every refusal."""

import csv

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from neuron_gui import Experiment, resources
from neuron_gui.core.vary import Vary
from neuron_gui.ui.document import Document
from neuron_gui.ui.variants.dialog import VariantsDialog

VARY = (Vary(path="data.inputs[0][0]", low=100, high=300, step=4), Vary(path="seed"))


@pytest.fixture
def dialog(qtbot, no_dialogs):
    made = VariantsDialog(Document(resources.preset("opening").replaced(vary=VARY)))
    qtbot.addWidget(made)
    made.open()
    return made


@pytest.fixture
def folder(monkeypatch, tmp_path):
    """What is chosen for the files."""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "class"))
    return tmp_path / "class"


def type_into(field, text):
    field.line.setFocus()
    field.line.selectAll()
    QTest.keyClicks(field.line, text)
    QTest.keyClick(field.line, Qt.Key.Key_Return)


def make(qtbot, dialog):
    QTest.mouseClick(dialog.make_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.make_button.isEnabled())


def test_what_the_file_says_is_shown_and_made(qtbot, dialog, folder):
    assert dialog.varied.text.toPlainText() == "data.inputs[0][0] = 100..300 step 4\nseed"
    type_into(dialog.count, "7")
    type_into(dialog.seed, "3")
    QTest.mouseClick(dialog.make_button, Qt.MouseButton.LeftButton)
    type_into(dialog.count, "8")  # of which those that are being made know nothing
    qtbot.waitUntil(lambda: dialog.make_button.isEnabled())
    assert dialog.making.told.text().startswith(f"Variants in {folder}: 7. variants.csv says")
    with (folder / "variants.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["file"] for row in rows] == [
        f"{resources.preset('opening').title}-{i}.neuron" for i in range(1, 8)
    ]
    made = Experiment.load(folder / rows[4]["file"])
    assert (made.data.inputs[0][0], made.seed) == (float(rows[4]["data.inputs[0][0]"]), int(rows[4]["seed"]))
    before = {path: path.read_bytes() for path in folder.iterdir()}
    type_into(dialog.seed, "4")
    make(qtbot, dialog)
    told = f"“{rows[0]['file']}” is there already; choose another folder"
    assert told in dialog.making.message.text()
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


def test_what_is_typed_varies_and_stays_in_the_document(qtbot, dialog, folder, tmp_path):
    (tmp_path / "list.csv").write_text("Name\nAnna\nanna\n")
    dialog.take_names(tmp_path / "list.csv")
    assert dialog.names.text() == "Names from list.csv: 2"
    assert dialog.count.value == 2 and not dialog.count.isEnabled()
    dialog.varied.text.setPlainText("\ndata.targets[0] = 1400..1500 step 10\n")
    make(qtbot, dialog)
    document = dialog._document
    assert document.experiment.vary == (Vary(path="data.targets[0]", low=1400, high=1500, step=10),)
    assert sorted(file.name for file in folder.iterdir()) == [
        "Anna.neuron",
        "anna (2).neuron",
        "variants.csv",
    ]
    document.undo()
    assert document.experiment.vary == VARY
    QTest.mouseClick(dialog.no_names_button, Qt.MouseButton.LeftButton)
    assert dialog.names.text() == "The files are numbered." and dialog.count.isEnabled()


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        ("data.inputs[0][0] = 1..2", "Expected “data.inputs[0][0] = 100..300 step 4” or “seed”"),
        ("data.inputs[5][0] = 1..20 step 1", "There is no number at"),
        ("seed\nseed", "Seed varies already"),
        ("", "Nothing varies here"),
        ("strategy.learning_rate = 1..9 step 1", "None of 9 draws ends as the original does"),
    ],
)
def test_what_cannot_be_made_is_told_and_nothing_is_written(qtbot, dialog, folder, lines, message):
    dialog.varied.text.setPlainText(lines)
    make(qtbot, dialog)
    told = dialog.varied.message if dialog.varied.message.text() else dialog.making.message
    assert told.text().startswith(message)
    assert not told.isHidden() and not folder.exists()


def test_too_little_is_told_and_a_wrong_number_keeps_the_dialog(qtbot, dialog, folder, tmp_path):
    type_into(dialog.count, "0")
    assert dialog.count.refused
    make(qtbot, dialog)
    assert not folder.exists()
    dialog.count.give_up()
    dialog.varied.text.setPlainText("seed = 1..3 step 1")
    make(qtbot, dialog)
    assert "Only 3 variants differ" in dialog.making.told.text()
    folder.joinpath("deeper").mkdir()
    (tmp_path / "names.csv").write_text("")
    dialog.take_names(tmp_path / "names.csv")
    assert dialog.making.message.text() == "“names.csv”: there are no names here; write one a line."


def test_leaving_gives_up_what_is_being_made(qtbot, dialog, folder):
    type_into(dialog.count, "9999")
    QTest.mouseClick(dialog.make_button, Qt.MouseButton.LeftButton)
    assert not dialog.make_button.isEnabled() and dialog.making.bar.isVisible()
    dialog.reject()
    qtbot.waitUntil(dialog.make_button.isEnabled)
    assert not folder.exists()
