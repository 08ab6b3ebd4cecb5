"""A folder of reports in a window: the table as the command line makes it, the class on the projector."""

import re
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog
from support import choose, click
from support.classroom import LESSON, NOON, hand_in, page

from neuron_gui import cli, lesson_files, resources, simulate
from neuron_gui.core.lessons.sketch_lines import QUESTION
from neuron_gui.core.reports import marking
from neuron_gui.core.reports.answers import questions
from neuron_gui.core.reports.marking import Marks
from neuron_gui.core.reports.payload import load, report_of
from neuron_gui.core.reports.predictions import predictions
from neuron_gui.ui.marking import predictions_page
from neuron_gui.ui.marking.bars import RIGHT
from neuron_gui.ui.marking.window import FILE, MarkingWindow
from neuron_gui.ui.style import theme


@pytest.fixture(scope="module")
def handed_in(tmp_path_factory):
    """Return a folder with reports, two of them copies of each other, and two broken files."""
    folder = tmp_path_factory.mktemp("class")
    hand_in(folder, 14, copies=1, broken=2, steps=40)
    return folder


@pytest.fixture
def window(qtbot, qapp):
    """Return the window alone."""
    window = MarkingWindow()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


def mark(qtbot, window, folder):
    with qtbot.waitSignal(window.marking.ended, timeout=20_000):
        window.mark(folder)


def column(window, title):
    """Return the texts of a column, from top to bottom."""
    model = window.table.model()
    titles = [model.headerData(i, Qt.Orientation.Horizontal).strip() for i in range(model.columnCount())]
    at = titles.index(title)
    return [model.index(row, at).data().strip() for row in range(model.rowCount())]


def sort_by(qtbot, window, title):
    header, model = window.table.horizontalHeader(), window.table.model()
    titles = [model.headerData(i, Qt.Orientation.Horizontal).strip() for i in range(model.columnCount())]
    place = QPoint(header.sectionViewportPosition(titles.index(title)) + 20, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_folder_is_marked_sorted_judged_by_a_key_and_exported(
    qtbot, window, handed_in, tmp_path, monkeypatch
):
    seen, told = [], []
    window.marking.progressed.connect(lambda *progress: seen.append(progress))
    window.marking.progressed.connect(lambda *_: told.append(window.summary.text()))
    mark(qtbot, window, handed_in)
    assert column(window, "File") == sorted(path.name for path in handed_in.iterdir())
    assert window.summary.text() == "Files: 14. With a problem: 2. With the runs of another: 2."
    assert all(re.fullmatch(r"Files: \d+ of 14", text) for text in told)
    assert seen[-1][0] == 14 and 0 <= seen[0][1] <= seen[-1][1] < 1
    assert not window.bar.isVisible() and not window.cancel_button.isVisible()
    sort_by(qtbot, window, "Verified")
    assert column(window, "Verified") == ["", "", *["3 of 3"] * 12]
    sort_by(qtbot, window, "Same as")
    sort_by(qtbot, window, "Same as")
    assert [bool(name) for name in column(window, "Same as")] == [True] * 2 + [False] * 12
    choose(window.key_box, LESSON)
    qtbot.waitUntil(lambda: window._key is not None)
    out = tmp_path / "table"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    click(qtbot, window.export_button)
    qtbot.waitUntil(out.with_suffix(".csv").exists)
    assert cli.main(["mark", str(handed_in), "--key", LESSON, "--out", str(tmp_path / "cli.csv")]) == 0
    qtbot.waitUntil(lambda: out.with_suffix(".csv").read_bytes() == (tmp_path / "cli.csv").read_bytes())
    click(qtbot, window.export_button)
    assert "There is a file table.csv already" in window.message.text()


def test_a_report_is_chosen_by_double_click_or_return_and_a_broken_file_is_not(qtbot, window, handed_in):
    mark(qtbot, window, handed_in)
    chosen = []
    window.chosen.connect(chosen.append)
    names = column(window, "File")
    for name in ("s001.report.html", "broken0.report.html"):
        index = window.table.model().index(names.index(name), 0)
        window.table.scrollTo(index)
        place = window.table.visualRect(index).center()
        qtbot.mouseClick(window.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert window.open_button.isEnabled() == name.startswith("s")
        qtbot.mouseDClick(window.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen == [handed_in / "s001.report.html"]
    window.table.selectRow(names.index("s002.report.html"))
    qtbot.keyClick(window.table, Qt.Key.Key_Return)
    click(qtbot, window.open_button)
    assert chosen[1:] == [handed_in / "s002.report.html"] * 2


def test_the_class_stands_on_the_projector_and_what_is_right_only_if_it_is_wanted(qtbot, window, handed_in):
    mark(qtbot, window, handed_in)
    window.tabs.setCurrentWidget(window.page)
    answers = [answer for row in window.model.rows for answer in row.answers]
    asked = predictions(answers)
    assert window.page.choice.count() == len(asked) == len(questions(lesson_files.lesson(LESSON)))
    first = asked[0]
    assert window.page.question.text() == first.question
    assert window.page.bars.in_words() == "; ".join(
        f"{RIGHT * bar.right} {bar.label}: {bar.count} ({round(100 * bar.count / first.count)} %)".strip()
        for bar in first.bars
    )
    green = theme.current().good
    assert has_color(window.page.bars, green)
    click(qtbot, window.page.right)
    assert RIGHT not in window.page.bars.in_words()
    assert not has_color(window.page.bars, green)
    last = asked[-1]
    window.page.choice.setCurrentIndex(len(asked) - 1)
    assert window.page.question.text() == last.question
    window.page.resize(200, 120)  # smaller than there is room for: it only becomes small
    window.page.bars.grab()


def has_color(widget, color):
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    points = [(x, y) for x in range(0, image.width(), 4) for y in range(0, image.height(), 4)]
    return any(image.pixelColor(x, y).name() == color for x, y in points)


def test_a_key_that_is_none_and_a_folder_that_cannot_be_read_are_told(
    qtbot, window, handed_in, tmp_path, monkeypatch
):
    mark(qtbot, window, handed_in)
    bad = tmp_path / "bad.lesson.md"
    bad.write_text("nothing")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(bad), ""))
    choose(window.key_box, FILE)
    qtbot.waitUntil(window.message.isVisible)
    assert window.message.text().startswith("No key can be made of bad.lesson.md: line 1")
    assert window.key_box.currentIndex() == 0
    own = tmp_path / "own.lesson.md"
    own.write_text("# Own\n\n## A\n\nsetup: opening\n\nWords.\n")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(own), ""))
    choose(window.key_box, FILE)
    qtbot.waitUntil(lambda: window.key_box.currentText() == "own.lesson.md")
    assert set(column(window, "Answered")) == {"", "0 of 0"}
    (tmp_path / "empty").mkdir()
    mark(qtbot, window, tmp_path / "empty")
    assert window.message.text() == "There are no reports in this folder; choose another one."
    mark(qtbot, window, tmp_path / "gone")
    assert "gone cannot be read: No such file or directory. Choose another one." in window.message.text()
    assert not window.export_button.isEnabled()


def test_escape_ends_marking_and_keeps_the_rows_that_are_there(qtbot, window, handed_in, monkeypatch):
    one = marking.mark

    def waiting(path, name, tell):
        while name.startswith("s"):
            tell(0.0)
        return one(path, name, tell)

    monkeypatch.setattr(marking, "mark", waiting)
    window.mark(handed_in)
    qtbot.waitUntil(lambda: len(window.model.rows) == 3)
    with qtbot.waitSignal(window.marking.ended):
        qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert column(window, "File") == ["broken0.report.html", "broken1.report.html", "copy0.report.html"]
    assert window.isVisible() and window.export_button.isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_the_laboratory_opens_the_run_of_a_report(qtbot, open_window, handed_in, monkeypatch):
    laboratory = open_window()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(handed_in))
    laboratory.commands["mark"].trigger()
    window = laboratory.marking.window
    with qtbot.waitSignal(window.marking.ended, timeout=20_000):
        pass
    path = handed_in / "s003.report.html"
    report = load(path).report
    with qtbot.waitSignal(laboratory.document.changed):
        window.chosen.emit(path)
    assert laboratory.document.whole.journal == report.runs[0].experiment.journal
    steps = report.runs[0].steps
    qtbot.waitUntil(lambda: (now := laboratory.trainer.snapshot) is not None and now.steps == steps)
    assert len(laboratory.compare.model.pins) == 2
    window.close()
    laboratory.commands["mark"].trigger()  # the same, with its table
    assert window.isVisible() and len(window.model.rows) == 14


def test_names_of_strangers_stay_words(qtbot, window, tmp_path):
    answer = questions(lesson_files.lesson(LESSON))[0].predicted(0, NOON)
    report = report_of([simulate(resources.preset("opening"))], "0.1.0", "<b>&x\u202e", "", (answer,))
    Path(tmp_path, "a.html").write_text(page(report), "utf-8")
    mark(qtbot, window, tmp_path)
    [name] = column(window, "Author")
    assert "<b>&x" in name and "\u202e" not in name
    assert isinstance(window.model.rows[0], Marks)


def test_a_question_in_words_of_ours_is_asked_in_the_language_of_the_window(qtbot, monkeypatch):
    monkeypatch.setattr(predictions_page, "translated", str.upper)
    shown = predictions_page.PredictionsPage()
    qtbot.addWidget(shown)
    answer = questions(lesson_files.lesson(LESSON))[0].predicted(0, NOON)
    for words, asked in ((QUESTION, QUESTION.upper()), (answer.question, answer.question)):
        shown.show_answers([replace(answer, question=words)])
        assert shown.question.text() == asked
