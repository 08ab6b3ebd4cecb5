"""A name is never markup, never a key, and never hides anything, wherever in the window it stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtGui import Qt, QTextDocument
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QMessageBox
from support import DIALOGS, hostile, opened, run_to_end
from support.hostile import IMAGE, NAMES, faults

from neuron_gui.core.message import Message
from neuron_gui.ui.plots import picture
from neuron_gui.ui.text import plain
from neuron_gui.ui.text.translate import translated_message
from neuron_gui.ui.widgets.agreement import Agreement
from neuron_gui.ui.widgets.plain_label import PlainLabel

FILE = '&x <img src="/dev/zero"> \u202egnp\n[*].neuron.json'.replace("/", "\u2215")
PIECES = r"\A[ \n]*(<[a-z!?/]+[ >]?|&lt;|&amp;|x)*\Z"


@pytest.fixture
def window(used_window):
    return used_window


@pytest.fixture
def hostile_window(open_window, tmp_path, qtbot):
    """Return a window where all that a stranger can name has such a name, after a run and with a pin."""
    window = open_window(hostile.experiment(), tmp_path / FILE)
    window.resize(1366, 768)
    for name in window.stage.views:
        window.stage.show_view(name)
    run_to_end(qtbot, window)
    window.commands["pin"].trigger()
    window.compare.model.setData(window.compare.model.index(0, 0), " ".join(NAMES))
    window.problem.samples.rename(0, f"{IMAGE} again")
    window.files.recent.add(tmp_path / FILE)
    window.banner.notify(" ".join(NAMES), choices=[("Later", lambda: None)])
    window.banner.notify(" ".join(NAMES), details="details")
    run_to_end(qtbot, window)
    return window


def settle():
    for _ in range(3):
        QApplication.processEvents()


def test_every_panel_and_view_shows_them_as_they_are(hostile_window):
    for name in (*hostile_window.stage.views, "notes"):
        hostile_window.stage.show_view(name)
        settle()
        hostile_window.grab()
        assert not [*faults(hostile_window)], name
    assert "<img" in hostile_window.problem.model_formula.text()


def test_the_window_needs_no_more_room(hostile_window, open_window):
    settle()
    usual = open_window().minimumSizeHint()
    assert hostile_window.minimumSizeHint().width() <= max(usual.width(), 1000)
    assert hostile_window.minimumSizeHint().height() <= max(usual.height(), 700)


def test_menus_and_title_take_no_key_and_no_mark_from_them(hostile_window):
    title = hostile_window.windowTitle()
    assert title.count("[*]") == 3  # two stand for those of the name
    assert "⟨202E⟩" in title
    assert "⟨000A⟩" in title
    undo = hostile_window.commands["undo"].text()
    assert undo.replace("&&", "").count("&") == 1
    menus = hostile_window.findChildren(QMenu)
    assert any("&&x <img" in action.text() for menu in menus for action in menu.actions())


@pytest.mark.parametrize("inputs", [1, 2])
def test_plots_of_few_inputs_show_them_as_they_are(used_window, inputs):
    window = used_window
    for first in range(len(NAMES)):
        window.document.open(hostile.experiment(inputs, first), None)
        for name in window.stage.views:
            window.stage.show_view(name)
            settle()
            assert not [*faults(window)], NAMES[first]


def test_every_dialog_shows_them_as_they_are(hostile_window, qtbot):
    for name in DIALOGS:
        hostile_window.commands[name].trigger()
        for window in opened(qtbot, hostile_window):
            settle()
            assert not [*faults(window)], name
            window.close()


def test_the_import_shows_them_as_they_are(hostile_window, qtbot, tmp_path):
    hostile_window.tables.import_path(hostile.table(tmp_path / "&x [*] \u202e<b>vsc.csv"))
    (dialog,) = (d for d in hostile_window.findChildren(QDialog) if d.isVisible())
    qtbot.waitUntil(lambda: dialog.columns.target.count() > 0)
    settle()
    assert not [*faults(dialog)]
    assert "⟨202E⟩" in dialog.windowTitle()
    dialog.reject()


def test_a_lesson_shows_them_as_they_are(hostile_window, qtbot, tmp_path):
    hostile_window.document.open(hostile.experiment(), None)
    hostile_window.lessons.open_path(hostile.lesson(tmp_path / "a.lesson.md"))
    panel = hostile_window.lessons.panel
    assert hostile_window.lessons.player.lesson, hostile_window.banner.text.text()
    settle()
    assert not [*faults(hostile_window)]
    assert panel.answers
    hostile_window.lessons.player.predict(0)
    run_to_end(qtbot, hostile_window)
    settle()
    assert not [*faults(hostile_window)]
    assert "<img" in panel.title.text()
    assert hostile_window.minimumSizeHint().width() <= 1024


def test_presenting_shows_them_as_they_are(hostile_window):
    hostile_window.commands["presenter"].trigger()
    settle()
    assert not [*faults(hostile_window)]
    hostile_window.commands["presenter"].trigger()


def test_a_picture_shows_names_by_their_letters(hostile_window, tmp_path):
    for view in (hostile_window.loss_view, hostile_window.weights_view, hostile_window.fit_view):
        drawing = picture.drawing(view.plot)
        assert b"<img" not in drawing
        assert not picture.image(view.plot).isNull()


def test_a_question_shows_them_as_they_are(hostile_window, monkeypatch, tmp_path):
    asked = []
    monkeypatch.setattr(
        QMessageBox, "question", lambda *told: asked.append(told[2]) or QMessageBox.StandardButton.No
    )
    (tmp_path / FILE).write_text("{}")
    hostile_window.files._may_overwrite(tmp_path / FILE)
    assert asked
    assert not Qt.mightBeRichText(asked[0])


# --- The parts ------------------------------------------------------------------------------------


def test_a_label_shows_letters(qtbot):
    label = PlainLabel()
    qtbot.addWidget(label)
    label.setText(f"{IMAGE}\nnext \u202e line")
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == f"{IMAGE}\nnext \u202e line"
    label.setWordWrap(True)
    label.setText("endless" * 300)
    assert label.minimumSizeHint().width() < 300
    label.setWordWrap(False)
    assert label.minimumSizeHint().width() > 300


def test_a_sentence_that_has_its_text_from_the_beginning_wraps_an_endless_name(qtbot):
    agreement = Agreement("“" + "endless" * 300 + "” goes from 0 to 1.")
    qtbot.addWidget(agreement)
    assert agreement.minimumSizeHint().width() < 300


def test_a_page_fetches_nothing(open_window, tmp_path):
    window = open_window()
    (tmp_path / "secret").write_bytes(b"secret")
    window.commands["cheat_sheet"].trigger()
    (sheet,) = (d for d in window.findChildren(QDialog) if d.isVisible())
    url = QUrl.fromLocalFile(str(tmp_path / "secret"))
    for kind in (QTextDocument.ResourceType.ImageResource, QTextDocument.ResourceType.StyleSheetResource):
        assert sheet.page.document().resource(kind, url) == QByteArray()
    sheet.close()


def test_a_sentence_of_the_core_hides_nothing_that_a_stranger_wrote():
    assert (
        translated_message(Message("the name “{name}” is taken", name="a\u202eb\x00"))
        == "the name “a⟨202E⟩b⟨0000⟩” is taken"
    )


def test_the_window_hides_nothing_that_a_terminal_shows():
    assert plain.one_line("a\U000e0041\udcff\x1b") == "a⟨E0041⟩⟨DCFF⟩⟨001B⟩"


@given(st.text() | st.sampled_from([*NAMES, "a\udcff"]) | st.from_regex(PIECES))
def test_whatever_the_text_it_is_no_markup_and_no_key(text):
    for safe in (plain.letters(text), plain.tip(text)):
        assert not Qt.mightBeRichText(safe)
    assert "\n" not in plain.name(text)
    assert plain.entry(text).replace("&&", "").count("&") == 0
    assert plain.heading("[*]") == "[*][*]"
    assert plain.all_lines(text).replace("\n", "").isprintable() or not text.isprintable()
    assert plain.breakable(text).replace("\u200b", "") == text.replace("\u200b", "")
