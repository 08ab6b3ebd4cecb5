"""A folder of reports becomes a table: every file a row, every number computed again."""

import csv
import os
from pathlib import Path

import pytest
from support.classroom import NOON, page

from neuron_gui import lesson_files, resources, simulate
from neuron_gui.core.lessons import file as lesson_file
from neuron_gui.core.reports import marking
from neuron_gui.core.reports.answers import Answer, questions
from neuron_gui.core.reports.key import Key
from neuron_gui.core.reports.marking import (
    COLUMNS,
    Marks,
    as_csv,
    judged,
    mark,
    marked,
    reports_in,
    with_copies,
)
from neuron_gui.core.reports.payload import report_of

OPENING = resources.preset("opening")
LESSON = """# A

## B
setup: opening
until: run ended

ask: How does it end?
- [outcome = solved] Solved
- [outcome = diverged] Not at all

## C
setup: opening
until: 1 step

ask: What is x then?
answer: w1@1 within 0.001

## D
until: seed changed

ask: Is the loss below 1e9?
- [loss@0 < 1e9] Yes
- [loss@0 >= 1e9] No
"""


def table(folder, key=None):
    return [judged(row, key) for row in with_copies(list(marked(reports_in(folder), folder)))]


def test_each_number_is_the_one_that_was_computed_again(tmp_path):
    run = simulate(OPENING)
    text = page(report_of([run, run], "0.1.0")).replace(repr(run.last.loss), "77.5", 1)
    Path(tmp_path, "a.html").write_text(text, "utf-8")
    [row] = table(tmp_path)
    assert (row.runs, row.verified, row.steps, row.loss) == (2, 1, run.steps, run.last.loss)
    assert str(row.problem).startswith("differs: run 1, record ")


def test_files_are_found_in_folders_that_a_course_system_makes(tmp_path):
    for name in ("Ada_1/a.report.html", "Bob_2/b.pdf", "marks.csv", ".hidden/x.html", "__MACOSX/._a.html"):
        Path(tmp_path, name).parent.mkdir(exist_ok=True)
        Path(tmp_path, name).write_text("")
    os.mkfifo(tmp_path / "pipe.html")
    Path(tmp_path, "link.html").symlink_to("nowhere")
    Path(tmp_path, "long.html").symlink_to("x" * 300)  # is it a folder? The system refuses to say
    rows = table(tmp_path)
    names = ["Ada_1/a.report.html", "Bob_2/b.pdf", "link.html", "long.html", "pipe.html"]
    assert [row.file for row in rows] == names
    assert [str(row.problem) for row in rows] == [
        "this is no report of Neuron Lab",
        "this is no report of Neuron Lab",
        "cannot be read (No such file or directory)",
        "cannot be read (File name too long)",
        "cannot be read (it is a pipe and not a file)",
    ]
    with pytest.raises(FileNotFoundError):
        reports_in(tmp_path / "gone")

    def enough(_):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):  # it may be a whole disk
        reports_in(tmp_path, enough)


def test_what_nobody_expected_is_a_row(tmp_path, monkeypatch, caplog):
    Path(tmp_path, "a.html").write_text(page(report_of([simulate(OPENING)], "0.1.0")), "utf-8")

    def fail(*_):
        raise MemoryError("too much")

    monkeypatch.setattr(marking, "verify", fail)
    [row] = table(tmp_path)
    assert str(row.problem) == "something unexpected happened: MemoryError('too much')"
    assert "a.html could not be marked" in caplog.text


def test_marking_ends_where_nobody_wants_it_any_more(tmp_path):
    stop = {"max_steps": 50, "tolerance": None}
    run = simulate(OPENING.with_values([("strategy.learning_rate", 1e-12), ("stop", stop)]))
    text = page(report_of([run], "0.1.0"))
    for name in ("steps", "max_steps"):
        text = text.replace(f'"{name}": 50', f'"{name}": 1000000000')
    Path(tmp_path, "long.html").write_text(text, "utf-8")
    told = []

    def tell(done):
        told.append(done)
        if len(told) > 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        list(marked(reports_in(tmp_path), tmp_path, tell))
    assert told == [0, 0, 0, 0]


def test_a_key_judges_anew_whatever_a_report_claims(tmp_path):
    lesson = lesson_file.parse(LESSON, resources.preset)
    key = Key.of(lesson)
    solved, number, seed = questions(lesson)
    right = simulate(OPENING).record(1).weights[0]
    answers = (
        solved.predicted(1, NOON).judged(1, True),  # claimed
        number.predicted(right + 0.0005, NOON).judged(right, True),
        seed.predicted(0, NOON).predicted(1, NOON).judged(1, True),  # of a seed of one's own
        Answer(lesson="Worked out by hand", sha256="", step=1, question="a"),
    )
    reports = {
        "a.html": report_of([simulate(OPENING)], "0.1.0", "A", "", answers),
        "b.html": report_of([simulate(OPENING)], "0.1.0", "B", "", answers[1:]),
    }
    for name, report in reports.items():
        Path(tmp_path, name).write_text(page(report), "utf-8")
    counts = [(row.questions, row.answered, row.right, row.attempts) for row in table(tmp_path, key)]
    assert counts == [(3, 3, 2, 4), (3, 2, 2, 3)]
    [row, _] = table(tmp_path, Key.of(lesson_files.lesson("sign")))
    assert (row.answered, row.right) == (0, 0)
    assert str(row.remark) == "3 answers are to another lesson"
    [row, _] = table(tmp_path)
    assert (row.questions, row.right, row.remark) == (4, 3, None)


def test_a_key_takes_answers_in_every_language():
    versions = lesson_files.versions("sign")
    key = Key.of(versions[0], versions[1:])
    assert len(versions) > 3
    for version in versions:
        assert all(key.asks(question) for question in questions(version))


def test_a_table_has_no_formulas_and_reads_back(tmp_path):
    name = '=HYPERLINK("x")\n\udcff'
    report = report_of([simulate(OPENING)], "0.1.0", name.replace("\udcff", "é"))
    Path(tmp_path, "-a.html").write_text(page(report), "utf-8")
    text = as_csv([*table(tmp_path), Marks("b", loss=1e-30)])
    header, row, other = csv.reader(text.splitlines())
    assert tuple(header) == COLUMNS
    assert row[:2] == ["'-a.html", '\'=HYPERLINK("x")␊é']
    assert float(row[COLUMNS.index("loss")]) == simulate(OPENING).last.loss
    assert other[-4:] == ["1e-30", "", "", ""]


def test_a_single_file_is_marked_by_itself(tmp_path):
    Path(tmp_path, "a.html").write_text(page(report_of([], "0.1.0")), "utf-8")
    row = mark(tmp_path / "a.html", "a.html")
    assert (row.runs, row.steps, row.loss, row.trace, row.problem) == (0, None, None, None, None)
