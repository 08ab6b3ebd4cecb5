"""A lesson is written as a lecturer does: with faults, which are mended; checked, tried and saved."""

import errno
import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextDocument, QTextOption
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton
from support import opened

from neuron_gui import lesson_files, resources
from neuron_gui.core.lessons.lesson import LessonError
from neuron_gui.core.message import RefusalError
from neuron_gui.core.schema.input_file import LARGEST_LESSON
from neuron_gui.ui.data_folder import data_folder
from neuron_gui.ui.files.kept_file import KEPT_LESSONS, SUFFIX
from neuron_gui.ui.lessons.progress import LessonProgress
from neuron_gui.ui.lessons.writing import draft
from neuron_gui.ui.lessons.writing.file import Written
from neuron_gui.ui.lessons.writing.reading import MOST
from neuron_gui.ui.lessons.writing.recovery import KeptLesson
from neuron_gui.ui.lessons.writing.shading import Shading
from neuron_gui.ui.lessons.writing.template import template
from neuron_gui.ui.lessons.writing.window import WritingWindow
from neuron_gui.ui.settings import Settings

FAULTY = """# Too fast

## Below

setup: opening
setup: strategy.learning_rat = 9e-6
until: run endet

ask: What will happen?
- [outcome = diverged] It runs away
- [outcome = max_steps] It jumps to and fro

after: After {steps} steps.

## Above

setup: strategy.learning_rate = 1e-5
until: run ended
claim: steps = 6

after: It took {steps} steps.
"""
MENDED = FAULTY.replace("learning_rat =", "learning_rate =").replace("endet", "ended")


@pytest.fixture
def bench():
    return [resources.preset("opening").with_value("seed", 7)]


@pytest.fixture
def window(qtbot, qapp, bench, no_dialogs):
    """Return the window alone."""
    window = WritingWindow(lambda: bench[0], LessonProgress(Settings()))
    qtbot.addWidget(window, before_close_func=lambda window: window.text.document().setModified(False))
    window.show()
    qtbot.waitExposed(window)
    return window


def read(qtbot, window):
    """Wait until the text is read as it is."""
    with qtbot.waitSignal(window.reader.read):
        window.reader.ask()


def write(qtbot, window, text, line=1):
    window.file.begin(Written(text, text, None, window.file.home, line))
    read(qtbot, window)


def do(qtbot, window, what):
    """Do what takes a while, and wait until it is done."""
    what()
    qtbot.waitUntil(lambda: not window.making.busy)
    read(qtbot, window)


def lines(window):
    return [finding.line for finding in window.findings.found]


def test_faults_are_marked_while_one_types_and_lead_to_their_lines(qtbot, window):
    write(qtbot, window, FAULTY)
    assert lines(window) == sorted(window.text.marks) == [6, 7]
    assert window.state.text().startswith("Lines to mend: 2.")
    assert window.findings.item(0).text().startswith("Line 6: ")
    qtbot.keyClick(window.text, Qt.Key.Key_F8)
    assert window.text.line == 6
    assert window.findings.currentRow() == 0
    qtbot.keyClick(window.text, Qt.Key.Key_F8)
    assert window.text.line == 7
    window.resize(window.minimumWidth(), window.height())  # so the list has no room for the sentence
    window.text.go_to(6)
    qtbot.waitUntil(lambda: window.state.text() == window.findings.found[0].text)
    window.text.go_to(7)
    window.findings.itemActivated.emit(window.findings.item(0))
    assert window.text.line == 6
    window.text.replace_lines(5, 6, "setup: strategy.learning_rate = 9e-6\n")  # counted from 0
    read(qtbot, window)
    assert lines(window) == [7]
    window.text.replace_lines(6, 7, "until: run ended\n")
    qtbot.waitUntil(lambda: not window.findings.isVisible())  # without being asked to read
    assert window.text.written == MENDED
    assert window.state.text().startswith("Steps: 2.")


def test_thousands_of_faults_and_what_no_lesson_is_so_large_as_hold_nothing_up(qtbot, window, tmp_path):
    many = "".join(f"## {at}\n\nnonsense: x\n\n" for at in range(MOST + 5))
    write(qtbot, window, f"# Many\n\n{many}", line=4 * MOST + 20)
    assert window.findings.count() == len(window.text.marks) == MOST
    assert window.state.text().startswith(f"Lines to mend: {MOST + 6}.")  # and that the first sets up nothing
    pasted = QMimeData()
    pasted.setText("a" * (LARGEST_LESSON + 1))
    window.text.insertFromMimeData(pasted)
    assert window.text.written.startswith("# Many")
    assert window.making.message.text() == "It has 2 MB, and no more than 1 MB are read."
    with pytest.raises(RefusalError, match="no more than 1 MB"):  # it could not be opened any more
        draft.save(pasted.text(), window.file.home, tmp_path / "large.lesson.md")
    assert not list(tmp_path.iterdir())
    assert window.text.wordWrapMode() == QTextOption.WrapMode.WordWrap  # a word of a million letters


def test_options_without_end_hold_nothing_up(qapp):
    """Each was sought to the line's end: the window stood still for minutes."""
    document = QTextDocument(f"{'- [' * 100_000}\n  - [steps = 1] of {{steps}}")
    Shading(document).rehighlight()
    option, gap = document.lastBlock().layout().formats()
    assert (option.start, option.length, gap.start, gap.length) == (5, 9, 20, 5)
    assert document.firstBlock().layout().formats() == []


def test_the_preview_shows_the_step_that_the_cursor_is_in(qtbot, window):
    write(qtbot, window, MENDED)
    preview = window.preview
    assert preview.title.text() == "Below"
    assert preview.tasks.isVisible() and preview.tasks.text().startswith("→")
    assert [button.text() for button in preview.answers] == ["It runs away", "It jumps to and fro"]
    assert preview.after.text() == "After {steps} steps."
    window.commands["lesson_next"].trigger()
    assert (window.text.line, preview.title.text()) == (15, "Above")
    assert not window.commands["lesson_next"].isEnabled()
    window.text.go_to(3)
    assert preview.title.text() == "Below"


def test_what_is_not_so_is_found_by_the_check_and_goes_when_its_line_is_mended(qtbot, window):
    write(qtbot, window, MENDED)
    do(qtbot, window, window.check)
    assert lines(window) == [19]
    window.text.replace_lines(3, 3, "\n")  # above, where nothing is wrong
    read(qtbot, window)
    assert lines(window) == [20]
    steps = int(window.findings.found[0].text.rstrip(".").rpartition(" ")[2])
    window.text.replace_lines(19, 20, f"claim: steps = {steps}\n")
    read(qtbot, window)
    assert lines(window) == []
    do(qtbot, window, window.check)
    assert window.state.text() == "Steps: 2. All that they say is so."
    assert window.preview.after.text() == f"It took {steps} steps."
    window.text.go_to(3)
    assert window.preview.after.text() == "After 1\u202f000 steps."
    window.preview.answers[1].click()
    assert window.preview.verdict.text().startswith("✓")


def test_what_the_check_found_is_in_doubt_once_what_it_rests_on_is_another(qtbot, window):
    never = MENDED.replace("[outcome = diverged] It runs away", "[outcome = solved] It arrives")
    never = never.replace("[outcome = max_steps]", "[outcome = stalled]").replace("claim: steps = 6\n", "")
    write(qtbot, window, never)
    do(qtbot, window, window.check)
    (fault,) = window.findings.found
    assert fault.wrong and list(window.text.marks) == [fault.line] == [9]  # the question, not its options
    write_line = window.text.replace_lines
    write_line(19, 20, "after: Something else in a later step.\n")
    read(qtbot, window)
    assert window.findings.found == [fault]
    write_line(10, 11, "- [outcome = max_steps] It jumps to and fro\n")
    read(qtbot, window)
    (doubtful,) = window.findings.found
    assert doubtful.text == f"Not checked since the step was changed: {fault.text}"
    assert not doubtful.wrong and not window.text.marks
    assert window.state.text().startswith("Steps: 2.")
    window.text.undo()
    read(qtbot, window)
    assert window.findings.found == [fault]
    write_line(5, 6, "setup: strategy.learning_rate = 1e-7\n")
    read(qtbot, window)
    assert not window.text.marks
    window.text.undo()
    write_line(10, 11, "- [outcome = max_steps] It jumps to and fro\n")
    do(qtbot, window, window.check)
    assert not window.findings.found


def test_a_check_can_be_cancelled(qtbot, window):
    long = FAULTY.replace("_rat =", "_rate =").replace("run endet", "100000000 steps")
    long = long.replace("setup: opening", "setup: guessing\nsetup: stop.max_steps = 100000000")
    write(qtbot, window, long.replace("setup: strategy.learning_rate = 9e-6\n", ""))
    window.check()
    assert window.cancel_button.isVisible() and not window.commands["check"].isEnabled()
    window.cancel_button.click()
    qtbot.waitUntil(lambda: not window.making.busy)
    assert not window.cancel_button.isVisible() and window.commands["check"].isEnabled()


def test_the_bench_becomes_the_setup_of_the_step(qtbot, window, bench, tmp_path):
    write(qtbot, window, template(), line=8)
    do(qtbot, window, window.take_bench)
    assert "## The first step\n\nsetup: opening\nsetup: seed = 7\npoint: run\n" in window.text.written
    assert window.reader.lesson.steps[0].experiment.seed == 7
    window.text.undo()
    assert window.text.written == template()
    bench[0] = bench[0].with_value("data.targets[0]", 3)
    do(qtbot, window, window.take_bench)
    assert "save it first" in window.making.message.text()
    assert window.file._write(tmp_path / "mine.lesson.md")
    do(qtbot, window, window.take_bench)
    do(qtbot, window, window.take_bench)  # the same, so it needs no other file
    assert "\nsetup: mine.neuron\npoint: run\n" in window.text.written
    assert window.reader.lesson.steps[0].experiment == bench[0]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["mine.lesson.md", "mine.neuron"]


def test_a_lesson_is_saved_and_opened_again(qtbot, window, tmp_path, monkeypatch):
    write(qtbot, window, MENDED)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "fast"), ""))
    window.text.insertPlainText("# ")
    assert window.isWindowModified()
    assert window.file.save()
    file = tmp_path / "fast.lesson.md"
    assert file.read_text("utf-8") == f"# {MENDED}"
    assert not window.isWindowModified() and window.windowTitle().startswith("fast.lesson.md[*]")
    window.text.insertPlainText("x")
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Cancel)
    assert not window.close()
    window.file.new()
    assert window.text.written.startswith("# x")
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Save)
    window.file.new()
    assert window.text.written == template()
    window.file.open_path(file)
    assert window.text.written == f"# x{MENDED}"
    window.file.open_path(tmp_path / "none.lesson.md")
    assert "cannot be read" in window.making.message.text()
    assert window.text.written == f"# x{MENDED}"


def test_a_copy_of_a_bundled_lesson_takes_the_files_along_that_it_names(qtbot, window, tmp_path):
    window.file.open_copy("chance")
    read(qtbot, window)
    assert lines(window) == [] and window.file.path is None
    window.file.open_copy("bias")
    assert "setup: celsius.neuron.json" in window.text.written
    assert window.file._write(tmp_path / "bias.lesson.md")
    assert (tmp_path / "celsius.neuron.json").is_file()
    assert len(lesson_files.load_lesson(tmp_path / "bias.lesson.md").steps) == 7
    (tmp_path / "celsius.neuron.json").unlink()
    with pytest.raises(LessonError):
        lesson_files.load_lesson(tmp_path / "bias.lesson.md")


def test_words_of_the_format_are_offered_by_keys(qtbot, window):
    write(qtbot, window, "# T\n\n## S\n\nsetup: opening\nun\n")
    window.text.go_to(6)
    qtbot.keyClick(window.text, Qt.Key.Key_End)
    qtbot.keyClick(window.text, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    offered = window.text.offered
    assert offered.isVisible() and offered.model().rowCount() == 2
    qtbot.keyClick(offered, Qt.Key.Key_T)
    assert offered.model().rowCount() == 1
    qtbot.keyClick(offered, Qt.Key.Key_Return)
    assert window.text.written.endswith("\nuntil: \n")


# --- In the laboratory ------------------------------------------------------------------------------


def test_a_lesson_is_tried_on_the_bench_from_the_step_one_is_at(qtbot, used_window):
    used_window.commands["write_lesson"].trigger()
    (window,) = opened(qtbot, used_window)
    write(qtbot, window, MENDED, line=16)
    do(qtbot, window, window.try_it)
    player = used_window.lessons.player
    assert (player.lesson.title, player.at) == ("Too fast", 1)
    window.file.begin(Written(FAULTY, FAULTY, None, window.file.home))
    do(qtbot, window, window.try_it)
    assert window.making.message.text() == "It can be tried when nothing is marked any more."
    assert player.lesson.steps[0].experiment.strategy.learning_rate == 9e-6  # the one before
    do(qtbot, window, window.check)
    assert window.making.message.text() == "No run was made: mend first what is marked."
    player.leave()
    used_window.lessons.writing.close()


def test_a_lesson_that_was_not_saved_is_there_again_after_a_crash(qtbot, used_window):
    writing, banner = used_window.lessons.writing, used_window.banner
    writing.open()
    writing.window.file.begin(Written(MENDED, FAULTY, None, writing.window.file.home, 15))
    writing.close(keep=True)
    for reply, left in (("Restore", True), ("Discard", False)):
        writing.offer_recovery()
        assert "Unsaved changes to a new lesson" in banner.text.text()
        buttons = [button for button in banner.findChildren(QPushButton) if button.isVisible()]
        next(button for button in buttons if button.text() == reply).click()
        if left:
            assert writing.window.file.written == Written(MENDED, FAULTY, None, writing.window.file.home, 15)
            assert writing.window.isWindowModified()
            writing.close(keep=True)
    writing.offer_recovery()
    assert not banner.isVisible()


def test_a_lesson_that_cannot_be_kept_safe_is_told_of(qtbot, used_window, monkeypatch):
    def write(file, written):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(KeptLesson, "write", write)
    writing, banner = used_window.lessons.writing, used_window.banner
    writing.open()
    writing.window.recovery._timer.setInterval(0)
    writing.window.text.insertPlainText("More")
    qtbot.waitUntil(banner.isVisible)
    assert "to the lesson cannot be kept safe: No space left on device." in banner.text.text()
    banner.clear()
    writing.close()


@pytest.mark.parametrize(
    "content", ["", "null", "[1, 2]", "[" * 100_000, '["", "", null, "", 1e400]', '["", "", null, 3, 1]']
)
def test_a_damaged_lesson_is_neither_offered_nor_in_the_way(used_window, content):
    kept = KeptLesson(data_folder() / KEPT_LESSONS / f"damaged{SUFFIX}")
    kept.path.parent.mkdir(parents=True, exist_ok=True)
    kept.path.write_text(content, "utf-8")
    used_window.lessons.writing.offer_recovery()
    assert not used_window.banner.isVisible()
    kept.remove()


def test_a_kept_lesson_may_name_what_is_no_file_and_no_line(qtbot, window):
    window.file.begin(Written("# T\n", "", Path("a\0b"), Path("a\0b"), -(10**20)))
    read(qtbot, window)
    assert window.text.line == 1


def test_closing_the_window_leaves_nothing_behind(qtbot, used_window, monkeypatch):
    writing = used_window.lessons.writing
    writing.open()
    writing.window.file.begin(Written(MENDED, FAULTY, None, writing.window.file.home))
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Cancel)
    assert not writing.may_close()
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Discard)
    assert writing.window.close()
    assert writing.window is None and writing.may_close()
    writing.offer_recovery()
    assert not used_window.banner.isVisible()


def test_a_restored_lesson_is_never_without_what_was_kept(qtbot, used_window):
    writing, banner = used_window.lessons.writing, used_window.banner
    writing.open()
    writing.window.file.begin(Written(MENDED, FAULTY, None, writing.window.file.home))
    writing.close(keep=True)
    (kept,) = (data_folder() / KEPT_LESSONS).glob(f"*{SUFFIX}")
    writing.offer_recovery()
    buttons = [button for button in banner.findChildren(QPushButton) if button.isVisible()]
    next(button for button in buttons if button.text() == "Restore").click()
    assert KeptLesson(kept).read().text == MENDED  # a crash may come before it is written again
    writing.window.text.document().setModified(False)
    assert not kept.exists()
    writing.close()


def test_a_file_that_was_changed_before_the_lesson_was_restored_is_not_written_over(
    qtbot, window, tmp_path, monkeypatch
):
    asked = []
    monkeypatch.setattr(QMessageBox, "question", lambda *given: asked.append(given[2]))
    file = tmp_path / "mine.lesson.md"
    file.write_text(FAULTY, "utf-8")
    window.file.begin(Written(MENDED, FAULTY, file, file))
    assert window.file.save() and not asked
    file.write_text("# Another's\n", "utf-8")
    window.file.begin(Written(FAULTY, MENDED, file, file))
    assert not window.file.save() and "Another program has changed" in asked[0]
    assert file.read_text("utf-8") == "# Another's\n"


def test_what_goes_along_with_a_lesson_takes_the_place_of_no_other_file(qtbot, window, tmp_path):
    for place in ("old/data", "new"):
        (tmp_path / place).mkdir(parents=True)
    resources.preset("opening").save(tmp_path / "old" / "data" / "mine.neuron")
    own = tmp_path / "new" / "mine.neuron"
    own.write_bytes(b"my own")
    home = tmp_path / "old" / "a.lesson.md"
    window.file.begin(Written(MENDED.replace("setup: opening", "setup: data/mine.neuron"), "", home, home))
    assert not window.file._write(tmp_path / "new" / "a.lesson.md")
    assert window.making.message.text() == "Two files are called mine.neuron; rename one."
    assert own.read_bytes() == b"my own" and not (tmp_path / "new" / "a.lesson.md").exists()
    shutil.copy(tmp_path / "old" / "data" / "mine.neuron", own)
    assert window.file._write(tmp_path / "new" / "a.lesson.md")
