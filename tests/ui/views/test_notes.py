"""Notes: read as Markdown, written in place, kept byte for byte; a stranger's load nothing."""

import pytest
from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QPixmap, Qt, QTextDocument, QTextOption
from PySide6.QtTest import QTest
from support.hostile import NAMES

from neuron_gui import Experiment, resources
from neuron_gui.ui.widgets import markdown_text
from neuron_gui.ui.widgets.markdown_text import MarkdownText

Key = Qt.Key
STRANGE = "a\r\nb\u00a0c\u2028d \u202e \ttail  \n\n\n"


@pytest.fixture
def window(used_window):
    return used_window


@pytest.fixture
def notes(window):
    window.stage.show_view("notes")
    return window.notes


def begin(qtbot, notes):
    notes.text.setFocus()
    qtbot.keyClick(notes.text, Key.Key_Return)
    assert notes.writing


def test_they_are_written_in_place_and_one_go_is_one_edit(qtbot, window, notes):
    before = window.document.experiment.notes
    begin(qtbot, notes)
    assert notes.editor.toPlainText() == before
    notes.editor.selectAll()
    QTest.keyClicks(notes.editor, "# Mine b")  # neither a black screen nor a run
    qtbot.keyClick(notes.editor, Key.Key_Space)
    assert not window.trainer.playing
    notes._rest.timeout.emit()  # as a rest of a second does
    assert window.document.experiment.notes == "# Mine b "
    QTest.keyClicks(notes.editor, "*c*")
    qtbot.keyClick(notes.editor, Key.Key_Escape)
    assert not notes.writing
    assert notes.editor.wordWrapMode() == QTextOption.WrapMode.WordWrap  # a word of a million letters
    assert notes.text.hasFocus()
    assert notes.text.toPlainText() == "Mine b c"
    assert window.document.undoable == ["notes"]
    window.commands["undo"].trigger()
    assert window.document.experiment.notes == before
    assert notes.text.toPlainText().startswith("A neuron finds")


@pytest.mark.parametrize("leave", ["tab", "save", "new"])
def test_leaving_takes_over_what_was_typed(qtbot, window, notes, tmp_path, leave):
    window.document.save(tmp_path / "a.neuron")
    begin(qtbot, notes)
    notes.editor.selectAll()
    QTest.keyClicks(notes.editor, "Mine")
    if leave == "tab":
        qtbot.keyClick(notes.editor, Key.Key_Tab)
        assert not notes.writing
        assert window.document.experiment.notes == "Mine"
    elif leave == "save":
        window.commands["save"].trigger()
        assert notes.writing  # and goes on
        assert Experiment.load(tmp_path / "a.neuron").notes == "Mine"
    else:
        window.document.open(resources.preset("and-gate"), None)
        assert not notes.writing
        assert notes.text.toPlainText().startswith("The output shall be 1")


def test_undo_while_writing_takes_back_what_was_typed_and_then_edits(qtbot, window, notes):
    window.document.set_value("title", "Mine", "title")
    begin(qtbot, notes)
    before = notes.editor.toPlainText()
    qtbot.keyClick(notes.editor, Key.Key_X)
    qtbot.keyClick(notes.editor, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert notes.editor.toPlainText() == before
    assert window.document.experiment.title == "Mine"
    qtbot.keyClick(notes.editor, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.document.experiment.title != "Mine"


def test_a_file_keeps_them_byte_for_byte(qtbot, window, tmp_path):
    experiment = resources.preset("and-gate").replaced(notes=STRANGE)
    experiment.save(tmp_path / "a.neuron")
    window.files.open_path(tmp_path / "a.neuron")
    window.stage.show_view("notes")
    begin(qtbot, window.notes)
    window.notes.finish()
    assert not window.document.modified
    window.document.save(tmp_path / "b.neuron")
    assert (tmp_path / "a.neuron").read_bytes() == (tmp_path / "b.neuron").read_bytes()
    begin(qtbot, window.notes)
    QTest.keyClicks(window.notes.editor, "x")
    window.notes.finish()
    assert window.document.experiment.notes == "x" + STRANGE.replace("\r\n", "\n")


def test_a_strangers_load_nothing_and_lead_nowhere(qtbot, tmp_path):
    picture = QUrl.fromLocalFile(str(tmp_path / "a.png"))
    QPixmap(3, 3).save(picture.toLocalFile())
    text = MarkdownText()
    qtbot.addWidget(text)
    text.show()
    address = picture.toString()
    text.show_markdown(
        f'![a picture]({address}) [here]({address}) <http://x.y> <b>bold</b> <img src="{address}">'
    )
    text.grab()
    assert text.toPlainText() == (
        f'a picture ({address}) here ({address}) http://x.y <b>bold</b> <img src="{address}">'
    )
    assert "<img" not in text.toHtml()
    assert "<a " not in text.toHtml()
    image = QTextDocument.ResourceType.ImageResource.value
    assert text.document().resource(image, picture).size() == QSize(1, 1)


@pytest.mark.parametrize(
    "text",
    ["[" * 30_000, ">" * 30_000, "*a_" * 9000, "[a](b)" * 9000, "|a|b|\n|-|-|\n" + "|1|2|\n" * 9000, *NAMES],
    ids=range(5 + len(NAMES)),
)
def test_none_are_too_long_or_too_deep(qtbot, text):
    shown = MarkdownText()
    qtbot.addWidget(shown)
    shown.show_markdown(text)
    assert len(shown.toPlainText()) < 3 * markdown_text.LONGEST
