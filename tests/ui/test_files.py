from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMenu, QMessageBox
from support import field, type_text

from neuron_gui import Experiment, resources
from neuron_gui.core.experiment import EXTENSION

OPENING = resources.preset("opening")
AND = resources.preset("and-gate")
Button = QMessageBox.StandardButton


@pytest.fixture
def answer(monkeypatch):
    """Let dialogs answer by themselves, and keep what they asked."""

    class Answers:
        def __init__(self):
            self.asked = []
            self.file = ""
            self.button = Button.Cancel

        def ask_file(self, _, title, folder, files):
            self.asked.append(title)
            assert EXTENSION in files
            return str(self.file), files

        def ask(self, _, title, text, buttons):
            self.asked.append(title)
            assert self.button in buttons
            return self.button

    answers = Answers()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", answers.ask_file)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", answers.ask_file)
    monkeypatch.setattr(QMessageBox, "question", answers.ask)
    return answers


def edit(window):
    window.document.set_value("seed", 77, "change of the seed")


# --- Opening --------------------------------------------------------------------------------------


def test_opening_a_file_begins_a_run_of_it(qtbot, window, answer, tmp_path):
    answer.file = tmp_path / "and.neuron.json"
    AND.save(answer.file)
    with qtbot.waitSignal(window.trainer.changed):
        window.commands["open"].trigger()
    assert answer.asked == ["Open"]
    assert window.document.experiment == AND
    assert window.trainer.snapshot.experiment == AND
    assert window.windowTitle() == "and.neuron.json[*] — Neuron Lab"
    assert not window.isWindowModified()
    assert window.banner.isHidden()


def test_no_file_chosen_changes_nothing(window, answer):
    window.commands["open"].trigger()
    assert window.document.experiment == OPENING


@pytest.mark.parametrize("difference", [[], [("strategy.learning_rate", 1e-7)], [("stop.max_steps", 7)]])
def test_opening_a_file_begins_anew_however_like_the_present_one_it_is(
    qtbot, window, answer, tmp_path, difference
):
    for _ in range(3):
        window.trainer.step()
    qtbot.waitUntil(lambda: window.trainer.snapshot.steps == 3)
    answer.file = tmp_path / "same.neuron.json"
    OPENING.with_values(difference).save(answer.file)
    with qtbot.waitSignal(window.trainer.changed):
        window.commands["open"].trigger()
    assert window.trainer.snapshot.steps == 0
    assert window.trainer.snapshot.experiment == OPENING.with_values(difference)


def test_new_during_a_run_begins_anew(qtbot, window):
    with qtbot.waitSignal(window.trainer.changed):
        window.trainer.play()
    with qtbot.waitSignal(window.trainer.changed):
        window.commands["new"].trigger()
    qtbot.waitUntil(lambda: window.trainer.snapshot.steps == 0)
    assert not window.trainer.playing


def test_every_preset_opens_from_the_menu(qtbot, window):
    (menu,) = (menu for menu in window.findChildren(QMenu) if menu.title() == "&Presets")
    presets = resources.presets()
    assert [action.text() for action in menu.actions()] == [e.title for e in presets.values()]
    for action, experiment in zip(menu.actions(), presets.values(), strict=True):
        with qtbot.waitSignal(window.trainer.changed):
            action.trigger()
        assert window.trainer.snapshot.experiment == experiment
        assert not window.document.modified


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", ["not a JSON document"]),
        (b"\xff\xfe\x00", ["not UTF-8"]),
        (b"[1, 2]", ["an object", "a list"]),
        (b"{}", ['"format" is missing']),
        (b'{"format": 99}', ["newer Neuron Lab", "99"]),
        (b'{"format": 1}', ['"data" is missing']),
        (
            b'{"format": 1, "data": {"inputs": [[1, 2], [3]], "targets": [1, 2]}}',
            ["$.data.inputs[1]", "2 numbers"],
        ),
        (b'{"format": 1, "data": {"inputs": [[1]], "targets": [1]}, "sed": 1}', ["unknown key", "sed"]),
    ],
)
def test_a_wrong_file_leaves_what_is_open_and_says_where_it_is_wrong(
    qtbot, window, answer, tmp_path, content, words
):
    for _ in range(2):
        window.trainer.step()
    qtbot.waitUntil(lambda: window.trainer.snapshot.steps == 2)
    answer.file = tmp_path / "wrong.neuron.json"
    answer.file.write_bytes(content)
    window.commands["open"].trigger()
    assert window.banner.isVisible()
    said = window.banner.text.text()
    assert said.startswith("wrong.neuron.json was not opened.")
    assert "Traceback" not in said
    for word in words:
        assert word in said
    assert window.document.experiment == OPENING
    assert window.document.path is None
    assert window.trainer.snapshot.steps == 2

    AND.save(answer.file)
    window.commands["open"].trigger()
    assert window.document.experiment == AND
    assert window.banner.isHidden()


@pytest.mark.parametrize("what", ["missing", "folder"])
def test_a_file_that_cannot_be_read_is_told_with_the_reason(window, answer, tmp_path, what):
    answer.file = tmp_path / "there.neuron.json"
    if what == "folder":
        answer.file.mkdir()
    window.commands["open"].trigger()
    assert str(answer.file) in window.banner.text.text()
    assert {"missing": "No such file", "folder": "Is a directory"}[what] in window.banner.text.text()
    assert window.document.experiment == OPENING


# --- Saving ---------------------------------------------------------------------------------------


def test_saving_for_the_first_time_asks_where_and_then_no_more(window, answer, tmp_path):
    edit(window)
    assert window.isWindowModified()
    answer.file = tmp_path / "mine.neuron.json"
    window.commands["save"].trigger()
    assert answer.asked == ["Save as"]
    assert Experiment.load(answer.file) == OPENING.with_value("seed", 77)
    assert not window.isWindowModified()
    assert window.windowTitle() == "mine.neuron.json[*] — Neuron Lab"
    window.document.set_value("seed", 78, "")
    window.commands["save"].trigger()
    assert answer.asked == ["Save as"]
    assert Experiment.load(answer.file).seed == 78


def test_saving_what_is_not_changed_gives_the_window_the_files_name(window, answer, tmp_path):
    answer.file = tmp_path / "copy.neuron.json"
    window.commands["save_as"].trigger()
    assert window.windowTitle() == "copy.neuron.json[*] — Neuron Lab"


def test_saving_does_not_disturb_the_run(qtbot, window, answer, tmp_path):
    for _ in range(3):
        window.trainer.step()
    qtbot.waitUntil(lambda: window.trainer.snapshot.steps == 3)
    number = window.trainer.snapshot.run
    answer.file = tmp_path / "mine.neuron.json"
    window.commands["save_as"].trigger()
    window.trainer.step()
    qtbot.waitUntil(lambda: window.trainer.snapshot.steps == 4)
    assert window.trainer.snapshot.run == number


def test_a_name_without_the_extension_gets_it(window, answer, tmp_path):
    answer.file = tmp_path / "mine"
    window.commands["save_as"].trigger()
    assert window.document.path == tmp_path / "mine.neuron.json"
    assert Experiment.load(tmp_path / "mine.neuron.json") == OPENING
    assert not (tmp_path / "mine").exists()


@pytest.mark.parametrize(("button", "replaced"), [(Button.Yes, True), (Button.No, False)])
def test_a_completed_name_does_not_replace_a_file_unasked(window, answer, tmp_path, button, replaced):
    there = tmp_path / "mine.neuron.json"
    AND.save(there)
    answer.file, answer.button = tmp_path / "mine", button
    window.commands["save_as"].trigger()
    assert answer.asked == ["Save as", "Save as"]
    assert (Experiment.load(there) == OPENING) is replaced
    assert (window.document.path == there) is replaced


def test_save_as_given_up_saves_nothing(window, answer):
    edit(window)
    window.commands["save_as"].trigger()
    assert window.isWindowModified()
    assert window.document.path is None


def test_a_file_that_cannot_be_written_is_told_and_nothing_is_lost(window, answer, tmp_path):
    edit(window)
    answer.file = tmp_path / "nowhere" / "mine.neuron.json"
    window.commands["save"].trigger()
    said = window.banner.text.text()
    assert str(answer.file) in said
    assert "No such file" in said
    assert "still open" in said
    assert window.isWindowModified()
    assert window.document.experiment.seed == 77


def test_what_is_being_typed_is_saved_too(qtbot, window, answer, tmp_path):
    answer.file = tmp_path / "mine.neuron.json"
    line = field(window, "strategy.learning_rate").line
    type_text(qtbot, line, "0.25", key=None)
    qtbot.keyClick(line, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert Experiment.load(answer.file).strategy.learning_rate == 0.25
    assert line.hasFocus()


def test_what_is_being_typed_into_a_cell_is_saved_too(qtbot, window, answer, tmp_path):
    answer.file = tmp_path / "mine.neuron.json"
    table = window.problem.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 1))
    qtbot.keyClick(table, "3")
    qtbot.keyClick(table.findChild(QLineEdit), "3")
    qtbot.keyClick(table.findChild(QLineEdit), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert Experiment.load(answer.file).data.inputs.tolist() == [[256.0, 33.0]]


# --- Leaving --------------------------------------------------------------------------------------

LEAVING = ["new", "open", "quit"]


@pytest.mark.parametrize("action", LEAVING)
def test_nothing_is_asked_where_nothing_would_be_lost(window, answer, action):
    window.commands[action].trigger()
    assert "Unsaved changes" not in answer.asked


@pytest.mark.parametrize("action", LEAVING)
def test_edits_that_were_undone_are_not_asked_about(window, answer, action):
    edit(window)
    window.commands["undo"].trigger()
    window.commands[action].trigger()
    assert "Unsaved changes" not in answer.asked


@pytest.mark.parametrize("action", LEAVING)
def test_giving_up_keeps_everything(qtbot, window, answer, action):
    with qtbot.waitSignal(window.trainer.changed):
        edit(window)
    answer.button = Button.Cancel
    window.commands[action].trigger()
    assert answer.asked == ["Unsaved changes"]
    assert window.isVisible()
    assert window.document.experiment.seed == 77
    assert window.isWindowModified()
    with qtbot.waitSignal(window.trainer.changed):
        window.trainer.step()  # the thread is alive


@pytest.mark.parametrize("action", LEAVING)
def test_discarding_leaves_without_saving(window, answer, tmp_path, action):
    edit(window)
    answer.file, answer.button = tmp_path / "and.neuron.json", Button.Discard
    AND.save(answer.file)
    window.commands[action].trigger()
    assert answer.asked[0] == "Unsaved changes"
    expected = {"new": OPENING, "open": AND, "quit": OPENING.with_value("seed", 77)}[action]
    assert window.document.experiment == expected
    assert window.isVisible() is (action != "quit")


@pytest.mark.parametrize("action", ["new", "quit"])
def test_saving_first_saves_and_leaves(window, answer, tmp_path, action):
    edit(window)
    answer.file, answer.button = tmp_path / "mine.neuron.json", Button.Save
    window.commands[action].trigger()
    assert answer.asked == ["Unsaved changes", "Save as"]
    assert Experiment.load(answer.file).seed == 77
    assert not window.document.modified
    assert window.isVisible() is (action != "quit")


@pytest.mark.parametrize("file", ["", "nowhere/mine.neuron.json"])
def test_saving_first_that_does_not_happen_stays(window, answer, tmp_path, file):
    edit(window)
    answer.file, answer.button = (tmp_path / file if file else ""), Button.Save
    window.commands["quit"].trigger()
    assert window.isVisible()
    assert window.document.experiment.seed == 77
    assert window.document.modified


def test_closing_asks_about_what_is_being_typed(qtbot, window, answer):
    type_text(qtbot, field(window, "strategy.learning_rate").line, "0.25", key=None)
    window.close()
    assert answer.asked == ["Unsaved changes"]
    assert window.isVisible()
    assert window.document.experiment.strategy.learning_rate == 0.25


def test_closing_asks_about_what_is_being_typed_into_a_cell(qtbot, window, answer):
    table = window.problem.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 0))
    qtbot.keyClick(table, "9")
    window.close()
    assert answer.asked == ["Unsaved changes"]
    assert window.document.experiment.data.inputs[0, 0] == 9.0


def test_a_preset_is_not_opened_over_unsaved_changes(window, answer):
    edit(window)
    window.files.open_preset("and-gate")
    assert answer.asked == ["Unsaved changes"]
    assert window.document.experiment.seed == 77


def test_the_dialogs_begin_where_the_file_is(open_window, monkeypatch, tmp_path):
    path = tmp_path / "mine.neuron.json"
    OPENING.save(path)
    window = open_window(OPENING, path)
    folders = []

    def note(_, title, folder, files):
        folders.append(Path(folder))
        return "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", note)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", note)
    window.commands["open"].trigger()
    window.commands["save_as"].trigger()
    assert folders == [tmp_path, tmp_path]
