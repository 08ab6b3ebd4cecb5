import gc
import json
import os
import threading
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QDateTime, QLocale, Qt, QTime, QTimer
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QMenu, QMessageBox, QPushButton
from support import field, run_to_end, type_text
from support.paths import NASTY_EXPERIMENTS

from neuron_gui import Experiment, resources, simulate
from neuron_gui.core.experiment import EXTENSIONS
from neuron_gui.core.journal import JournalEntry
from neuron_gui.core.schema import large_file
from neuron_gui.ui.files import controller as files
from neuron_gui.ui.files import recovery
from neuron_gui.ui.files.drop import Drop
from neuron_gui.ui.files.file_watch import stamp
from neuron_gui.ui.tables.dialog import ImportDialog
from neuron_gui.ui.widgets import waiting
from neuron_gui.ui.widgets.waiting import do_patiently

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
            assert all(extension in files for extension in EXTENSIONS)
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
        (b'{"format": 1, "data": {"inputs": [[1]], "targets": [1]}, "sed": 1}', ["Unknown key", "sed"]),
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


def test_every_nasty_file_is_refused_in_its_sentence_and_takes_nothing_away(window):
    sentences = json.loads((NASTY_EXPERIMENTS / "sentences.json").read_text())
    assert len(sentences) == len(list(NASTY_EXPERIMENTS.glob(f"*{EXTENSIONS[-1]}")))
    for name, sentence in sentences.items():
        window.files.open_path(NASTY_EXPERIMENTS / (name + EXTENSIONS[-1]))
        said = window.banner.text.text()
        why = sentence.removeprefix("$: ")
        assert said == f"{name}{EXTENSIONS[-1]} was not opened. {why[0].upper()}{why[1:]}."
        assert window.document.experiment == OPENING
    assert texts(recent(window)) == ["No file has been open yet", "&Clear list"]


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
    assert window.document.path == tmp_path / "mine.neuron"
    assert Experiment.load(tmp_path / "mine.neuron") == OPENING
    assert not (tmp_path / "mine").exists()


@pytest.mark.parametrize(("button", "replaced"), [(Button.Yes, True), (Button.No, False)])
def test_a_completed_name_does_not_replace_a_file_unasked(window, answer, tmp_path, button, replaced):
    there = tmp_path / "mine.neuron"
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
    answer.file = tmp_path / ("x" * 250)  # which the extension makes too long
    window.commands["save"].trigger()
    assert "File name too long" in window.banner.text.text()
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


# --- Files that were open before ------------------------------------------------------------------


def recent(window):
    """Return the entries of the menu, as it opens."""
    (menu,) = (menu for menu in window.findChildren(QMenu) if menu.title() == "Open re&cent")
    menu.aboutToShow.emit()
    return [action for action in menu.actions() if not action.isSeparator()]


def texts(actions):
    return [action.text() for action in actions]


def test_files_that_were_open_are_offered_again_the_latest_first(
    qtbot, window, open_window, answer, tmp_path
):
    assert texts(recent(window)) == ["No file has been open yet", "&Clear list"]
    assert not any(action.isEnabled() for action in recent(window))
    for name in ("a", "b & c", "a"):
        answer.file = tmp_path / f"{name}.neuron.json"
        AND.save(answer.file)
        window.commands["open"].trigger()
    answer.file = tmp_path / "saved.neuron.json"
    window.commands["save_as"].trigger()
    expected = ["&1  saved.neuron.json", "&2  a.neuron.json", "&3  b && c.neuron.json", "&Clear list"]
    assert texts(recent(window)) == expected
    assert recent(window)[1].toolTip() == str(tmp_path / "a.neuron.json")
    other = open_window()
    assert texts(recent(other)) == expected
    with_two = recent(other)[2]
    with_two.trigger()
    assert other.document.path == tmp_path / "b & c.neuron.json"
    qtbot.waitUntil(lambda: texts(recent(window))[0] == "&1  b && c.neuron.json")


def test_ten_files_are_remembered_until_the_list_is_cleared(window, tmp_path):
    for number in range(12):
        path = tmp_path / f"{number}.neuron.json"
        AND.save(path)
        window.files.open_path(path)
    entries = texts(recent(window))
    assert entries[0] == "&1  11.neuron.json"
    assert entries[9:] == ["&0  2.neuron.json", "&Clear list"]
    recent(window)[-1].trigger()
    assert texts(recent(window)) == ["No file has been open yet", "&Clear list"]


def test_a_recent_file_that_is_gone_is_taken_off_the_list_and_told(window, tmp_path):
    path = tmp_path / "gone.neuron.json"
    AND.save(path)
    window.files.open_path(path)
    window.commands["new"].trigger()
    path.unlink()
    recent(window)[0].trigger()
    assert str(path) in window.banner.text.text()
    assert "no longer in the list" in window.banner.text.text()
    assert texts(recent(window)) == ["No file has been open yet", "&Clear list"]
    assert window.document.experiment == OPENING


def test_a_recent_file_is_not_opened_over_unsaved_changes(window, answer, tmp_path):
    path = tmp_path / "mine.neuron.json"
    AND.save(path)
    window.files.recent.add(path)
    edit(window)
    recent(window)[0].trigger()
    assert answer.asked == ["Unsaved changes"]
    assert window.document.experiment.seed == 77


@pytest.mark.parametrize("stored", ["", "nonsense", "{}", "[1, null]"])
def test_a_spoilt_list_of_files_counts_as_empty(window, stored):
    window.settings.recent = stored
    assert texts(recent(window)) == ["No file has been open yet", "&Clear list"]


# --- Files that others change ---------------------------------------------------------------------


@pytest.fixture
def mine(window, tmp_path):
    """Return the path of a file that is open in the window."""
    path = tmp_path / "mine.neuron.json"
    AND.save(path)
    window.files.open_path(path)
    return path


def told(window, words):
    return window.banner.isVisible() and words in window.banner.text.text()


def choose(qtbot, window, text):
    (button,) = (b for b in window.banner.findChildren(QPushButton) if b.isVisible() and b.text() == text)
    qtbot.waitUntil(lambda: button.rect().contains(button.rect().center()))  # else the click goes beside it
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def in_place(experiment, path):
    path.write_bytes(experiment.to_json())


@pytest.mark.parametrize("write", [Experiment.save, in_place], ids=["replaced", "in place"])
def test_a_file_changed_by_another_program_is_loaded_again_when_wanted(qtbot, window, mine, write):
    for seed in (5, 6):  # also the second time
        write(AND.with_value("seed", seed), mine)
        qtbot.waitUntil(lambda: told(window, "Another program has changed mine.neuron.json."))
        choose(qtbot, window, "Load it again")
        assert window.document.experiment.seed == seed
        assert window.banner.isHidden()
        assert not window.document.modified
    window.commands["undo"].trigger()
    assert window.document.experiment.seed == 5


def test_a_file_that_differs_only_in_what_was_done_on_the_way_is_loaded_again(qtbot, window, mine):
    journal = AND.replaced(journal=(JournalEntry(3, "stop.max_steps", AND.stop.max_steps),), stopped_at=6)
    for there, steps in ((journal, 6), (AND, simulate(AND).steps)):
        there.save(mine)
        qtbot.waitUntil(lambda: told(window, "Another program has changed mine.neuron.json."))
        choose(qtbot, window, "Load it again")
        assert window.document.recorded == there
        run_to_end(qtbot, window)
        assert window.trainer.snapshot.steps == steps
    window.commands["undo"].trigger()
    qtbot.waitUntil(lambda: window.trainer.snapshot is not None)
    assert window.document.recorded == journal


def test_loading_again_loses_nothing_that_a_person_made(qtbot, window, mine, no_dialogs):
    edit(window)
    AND.with_value("seed", 5).save(mine)
    qtbot.waitUntil(lambda: told(window, "and so have you"))
    choose(qtbot, window, "Load it again")
    assert window.document.experiment.seed == 5
    window.commands["undo"].trigger()
    assert window.document.experiment.seed == 77
    assert window.document.modified


def test_keeping_mine_saves_it_without_asking_again(qtbot, window, mine, no_dialogs):
    edit(window)
    AND.with_value("seed", 5).save(mine)
    qtbot.waitUntil(lambda: told(window, "Another program"))
    choose(qtbot, window, "Keep mine")
    assert window.banner.isHidden()
    window.commands["save"].trigger()
    assert Experiment.load(mine).seed == 77


@pytest.mark.parametrize(("button", "seed"), [(Button.Yes, 77), (Button.No, 5)])
def test_saving_over_what_another_program_wrote_asks_first(window, mine, answer, button, seed):
    edit(window)
    AND.with_value("seed", 5).save(mine)
    answer.button = button
    window.commands["save"].trigger()  # before anything was noticed
    assert answer.asked == ["File changed"]
    assert Experiment.load(mine).seed == seed
    assert window.document.modified is (button == Button.No)
    if button == Button.Yes:
        window.document.set_value("seed", 78, "")
        window.commands["save"].trigger()
        assert answer.asked == ["File changed"]


def test_what_the_window_writes_itself_is_no_news(window, mine):
    edit(window)
    window.commands["save"].trigger()
    (mine.parent / "another file").write_text("")
    window.files._watch._look()
    assert window.banner.isHidden()
    assert not window.files._watch.differs()


def test_a_deleted_file_is_simply_written_again(qtbot, window, mine, no_dialogs):
    mine.unlink()
    edit(window)
    window.commands["save"].trigger()
    assert Experiment.load(mine).seed == 77
    AND.with_value("seed", 5).save(mine)  # and is watched again
    qtbot.waitUntil(lambda: told(window, "Another program"))


def test_a_file_that_is_open_no_more_is_not_told_about(qtbot, window, mine):
    AND.with_value("seed", 5).save(mine)
    qtbot.waitUntil(lambda: told(window, "Another program"))
    window.commands["new"].trigger()
    assert window.banner.isHidden()
    AND.with_value("seed", 6).save(mine)
    window.files._watch._look()
    assert window.banner.isHidden()


def test_a_change_that_cannot_be_loaded_is_told_and_nothing_is_lost(qtbot, window, mine):
    mine.write_text("half a file")
    qtbot.waitUntil(lambda: told(window, "Another program"))
    choose(qtbot, window, "Load it again")
    assert told(window, "mine.neuron.json was not opened.")
    assert window.document.experiment == AND


# --- After a crash --------------------------------------------------------------------------------


@pytest.fixture
def crashed(qapp, tmp_path):
    """Leave unsaved changes as a program does that was killed; return a function that does so."""

    def leave(name, path=None, seed=77):
        file = recovery.RecoveryFile(recovery.default_folder() / f"{name}.recovery")
        file.write(AND.with_value("seed", seed), path, stamp(path))
        file.release()
        return file

    return leave


def remains():
    return sorted(path.name for path in recovery.default_folder().glob("*.recovery"))


def test_unsaved_changes_are_offered_after_a_crash_and_restored(qtbot, window, crashed, tmp_path):
    path = tmp_path / "mine.neuron.json"
    AND.save(path)
    crashed("x", path)
    window.files.offer_recovery()
    time = QLocale().toString(QTime.currentTime(), QLocale.FormatType.ShortFormat)
    assert told(window, "Neuron Lab closed unexpectedly. Unsaved changes to mine.neuron.json, ")
    assert time[:2] in window.banner.text.text()
    choose(qtbot, window, "Restore")
    assert window.banner.isHidden()
    assert window.document.experiment.seed == 77
    assert window.document.path == path
    assert window.document.modified
    assert remains() == ["x.recovery"]  # until they are saved
    window.commands["undo"].trigger()
    assert window.document.experiment == AND
    assert not window.document.modified
    window.commands["redo"].trigger()
    window.commands["save"].trigger()
    assert Experiment.load(path).seed == 77
    qtbot.waitUntil(lambda: remains() == [])


@pytest.mark.parametrize("saved", [True, False])
def test_what_another_program_has_saved_since_the_crash_is_not_replaced_unasked(
    qtbot, window, answer, crashed, tmp_path, saved
):
    path = tmp_path / "mine.neuron.json"
    AND.save(path)
    crashed("x", path)
    if saved:
        AND.with_value("seed", 5).save(path)
    window.files.offer_recovery()
    choose(qtbot, window, "Restore")
    assert window.document.experiment.seed == 77
    assert window.files._watch.differs() == saved
    if saved:
        qtbot.waitUntil(lambda: told(window, "has changed mine.neuron.json, and so have you."))
        answer.button = Button.No
        window.commands["save"].trigger()
        assert answer.asked == ["File changed"]
        assert Experiment.load(path).seed == 5


def test_the_file_is_kept_as_it_was_known(window, mine):
    known = stamp(mine)
    window.document.set_value("seed", 7, "another seed")
    os.utime(mine, (1, 1))
    window.files.keep_now()
    (kept,) = recovery.default_folder().glob("*.recovery")
    assert recovery.RecoveryFile(kept).origin().known == known != stamp(mine)


@pytest.mark.parametrize("file", [None, "gone.neuron.json"])
def test_changes_to_what_has_no_file_are_restored_without_one(qtbot, window, crashed, tmp_path, file):
    crashed("x", tmp_path / file if file else None)
    window.files.offer_recovery()
    assert told(window, file or f"“{AND.title}”")
    choose(qtbot, window, "Restore")
    assert window.document.experiment == AND.with_value("seed", 77)
    assert window.document.path is None
    assert window.document.modified


def test_changes_that_are_discarded_are_gone(qtbot, window, crashed):
    crashed("x")
    window.files.offer_recovery()
    choose(qtbot, window, "Discard")
    assert remains() == []
    assert window.banner.isHidden()
    assert window.document.experiment == OPENING


def test_changes_that_are_left_for_later_are_offered_at_the_next_start(qtbot, window, open_window, crashed):
    crashed("x")
    window.files.offer_recovery()
    choose(qtbot, window, "Later")
    assert window.banner.isHidden()
    assert remains() == ["x.recovery"]
    window.files._offers.release()
    gc.collect()  # the first program's end
    other = open_window()
    other.files.offer_recovery()
    assert told(other, "closed unexpectedly")
    choose(qtbot, other, "Discard")


def test_the_changes_of_several_windows_are_offered_one_after_the_other(qtbot, window, answer, crashed):
    for seed, name in enumerate("abc"):
        file = crashed(name, seed=seed)
        os.utime(file.path, (1e9 + seed, 1e9 + seed))
    window.files.offer_recovery()
    date = QDateTime.fromSecsSinceEpoch(10**9 + 2)
    assert told(window, QLocale().toString(date, QLocale.FormatType.ShortFormat))  # not today's
    choose(qtbot, window, "Restore")
    assert window.document.experiment.seed == 2
    answer.button = Button.Cancel
    choose(qtbot, window, "Restore")
    assert answer.asked == ["Unsaved changes"]
    assert window.document.experiment.seed == 2
    answer.button = Button.Discard
    choose(qtbot, window, "Restore")
    assert window.document.experiment.seed == 1
    choose(qtbot, window, "Discard")
    assert window.banner.isHidden()
    assert remains() == ["b.recovery"]


def test_an_offer_comes_back_after_something_else_was_told(qtbot, window, crashed, tmp_path):
    crashed("x")
    window.files.offer_recovery()
    window.files.open_path(tmp_path / "nowhere.neuron.json")
    assert told(window, "cannot be read")
    choose(qtbot, window, "Dismiss")
    assert told(window, "closed unexpectedly")
    choose(qtbot, window, "Discard")


def test_damaged_changes_are_neither_offered_nor_in_the_way(qtbot, window, crashed):
    crashed("x").path.write_bytes(b"x")
    crashed("y", seed=5)
    window.files.offer_recovery()
    choose(qtbot, window, "Restore")
    assert window.document.experiment.seed == 5
    assert window.banner.isHidden()
    assert remains() == ["x.recovery", "y.recovery"]


def test_changes_that_turn_out_unreadable_are_told(qtbot, window, crashed):
    file = crashed("x")
    window.files.offer_recovery()
    file.path.write_bytes(b"x")
    choose(qtbot, window, "Restore")
    assert told(window, "cannot be restored")
    assert window.document.experiment == OPENING


def test_what_nobody_expected_has_unsaved_changes_kept_at_once(window):
    edit(window)
    window.report("Traceback: the cat sat on the keyboard")
    (kept,) = recovery.default_folder().glob("*.recovery")
    assert recovery.RecoveryFile(kept).read().seed == 77
    assert told(window, "Something unexpected happened.")


def test_a_clean_end_leaves_nothing_to_recover(open_window, answer):
    window = open_window()
    edit(window)
    window.files.keep_now()
    assert len(remains()) == 1
    answer.button = Button.Discard
    assert window.close()
    assert not list(recovery.default_folder().iterdir())


def test_an_end_without_asking_keeps_what_is_being_typed(qtbot, window):
    type_text(qtbot, field(window, "strategy.learning_rate").line, "0.25", key=None)
    window.files.end()
    assert not window.isVisible()
    (kept,) = recovery.left_behind(recovery.default_folder())
    assert kept.read().strategy.learning_rate == 0.25
    kept.remove()


def test_changes_that_cannot_be_kept_are_told(window):
    recovery.default_folder().parent.mkdir(parents=True, exist_ok=True)
    recovery.default_folder().write_text("this is no folder")
    edit(window)
    window.files.keep_now()
    assert told(window, "Unsaved changes cannot be kept safe: File exists. Save them yourself.")
    recovery.default_folder().unlink()


# --- Large files ----------------------------------------------------------------------------------


@pytest.fixture
def everything_large(monkeypatch):
    """Let every file be treated like one of 100 MB."""
    monkeypatch.setattr(large_file, "LARGE", 0)
    monkeypatch.setattr(files, "MANY_NUMBERS", 0)
    monkeypatch.setattr(waiting, "PATIENCE_MS", 0)


@pytest.fixture
def slow(everything_large, monkeypatch):
    """Let reading and writing take until something happens; return what happens meanwhile."""
    happens = SimpleNamespace(now=lambda: None)
    load, save = Experiment.load, Experiment.save
    until = threading.Event()

    def wait(tell):
        while not until.wait(0.002):
            tell(0.5)

    def slow_load(path, tell):
        wait(tell)
        return load(path, tell)

    def slow_save(experiment, path, tell):
        wait(tell)
        save(experiment, path, tell)

    def do(work, text, window):
        QTimer.singleShot(0, lambda: (happens.now(), until.set()))
        return do_patiently(work, text, window)

    monkeypatch.setattr(Experiment, "load", slow_load)
    monkeypatch.setattr(Experiment, "save", slow_save)
    monkeypatch.setattr(files, "do_patiently", do)
    yield happens
    until.set()


def test_large_files_are_opened_and_saved_like_others(window, answer, tmp_path, everything_large):
    answer.file = tmp_path / "mine.neuron.json"
    AND.save(answer.file)
    window.commands["open"].trigger()
    assert window.document.experiment == AND
    edit(window)
    window.commands["save"].trigger()
    assert not window.document.modified
    assert Experiment.load(answer.file).seed == 77
    answer.file.write_text("{}")
    window.commands["open"].trigger()
    assert told(window, '"format" is missing')
    answer.file = tmp_path / "nowhere" / "mine.neuron.json"
    window.commands["save_as"].trigger()
    assert told(window, "cannot be written: No such file or directory")


@pytest.mark.parametrize("action", ["open", "save_as"])
def test_a_large_file_may_be_given_up(qtbot, window, answer, tmp_path, slow, action):
    answer.file = tmp_path / "mine.neuron.json"
    answer.file.write_bytes(AND.to_json())

    def give_up():
        qtbot.waitUntil(lambda: bool(window.findChildren(waiting.Waiting)))
        (dialog,) = window.findChildren(waiting.Waiting)
        qtbot.waitUntil(dialog.isVisible)
        assert answer.file.name in dialog.findChild(QLabel).text()
        dialog.reject()
        qtbot.waitUntil(lambda: not window.findChildren(waiting.Waiting))

    edit(window)
    slow.now, answer.button = give_up, Button.Discard
    window.commands[action].trigger()
    assert window.document.experiment.seed == 77
    assert window.document.modified
    assert window.document.path is None
    assert answer.file.read_bytes() == AND.to_json()
    assert window.banner.isHidden()


def test_what_is_edited_while_a_large_file_is_saved_stays_unsaved(window, answer, tmp_path, slow):
    answer.file = tmp_path / "mine.neuron.json"
    edit(window)
    slow.now = lambda: window.document.set_value("seed", 78, "")
    window.commands["save"].trigger()
    assert window.document.path == answer.file
    assert window.document.modified
    assert Experiment.from_json(answer.file.read_bytes()).seed == 77


def test_what_is_edited_while_a_large_file_is_opened_is_not_dropped_unasked(window, answer, tmp_path, slow):
    answer.file = tmp_path / "mine.neuron.json"
    answer.file.write_bytes(AND.to_json())
    slow.now = lambda: edit(window)
    window.commands["open"].trigger()
    assert answer.asked == ["Open", "Unsaved changes"]
    assert window.document.experiment.seed == 77


def test_nothing_else_is_done_with_files_meanwhile(window, answer, tmp_path, slow):
    answer.file = tmp_path / "mine.neuron.json"

    def hasty():
        for action in ("open", "new", "save", "save_as", "quit"):
            window.commands[action].trigger()

    slow.now = hasty
    edit(window)
    window.commands["save"].trigger()
    assert answer.asked == ["Save as"]
    assert window.isVisible()
    assert not window.document.modified


# --- What is no file --------------------------------------------------------------------------------


@pytest.mark.skipif(os.name != "posix", reason="other systems have no such files")
@pytest.mark.parametrize("way", ["open", "recent", "drop", "command line", "lesson", "import"])
def test_a_pipe_is_refused_at_once_whichever_way_it_comes(qtbot, window, tmp_path, monkeypatch, way):
    experiment, lesson, table = (tmp_path / f"pipe{end}" for end in (".neuron.json", ".lesson.md", ".csv"))
    for path in (experiment, lesson, table):
        os.mkfifo(path)
    shown = window.banner.text.text
    if way == "open":
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(experiment), ""))
        window.files.open()
    elif way == "recent":
        window.files.open_recent(experiment)
    elif way == "drop":
        window.findChild(Drop)._take([str(experiment)])
    elif way == "command line":
        window.files.open_named(str(experiment))
    elif way == "lesson":
        window.files.open_named(str(lesson))
    else:
        window.tables.import_path(table)
        dialog = window.findChild(ImportDialog)
        shown = dialog.message.text
    qtbot.waitUntil(lambda: "cannot be read: it is a pipe and not a file" in shown())
    if way == "import":
        dialog.reject()
