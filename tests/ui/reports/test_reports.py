"""A report is ordered in the window, and what is written is verified; what is wrong is told at its place."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox
from support import at_full_speed, run_to_end

from neuron_gui import Run, resources, simulate
from neuron_gui.core.message import grouped
from neuron_gui.core.reports.content import Content
from neuron_gui.core.reports.page import page
from neuron_gui.core.reports.payload import load, report_of
from neuron_gui.core.reports.verifying import verify
from neuron_gui.ui.settings import Settings


@pytest.fixture
def order(qtbot, window):
    """Open the dialog, on whatever the window shows then."""

    def open_dialog():
        qtbot.waitUntil(lambda: window.trainer.snapshot is not None)
        window.commands["report"].trigger()
        return window.reports.dialog

    yield open_dialog
    if window.reports.dialog:
        window.reports.dialog.reject()


def written(qtbot, dialog):
    """Let the dialog write, and return the report that it wrote."""
    with qtbot.waitSignal(dialog.written, timeout=60_000) as caught:
        dialog.write_button.click()
    return load(caught.args[0])


def test_run_pins_and_predictions_are_reported_in_the_user_s_name(qtbot, window, order, tmp_path):
    at_full_speed(window)
    window.lessons.open_bundled("step-size")
    window.lessons.player.predict(7)
    run_to_end(qtbot, window)
    qtbot.waitUntil(lambda: window.lessons.player.judgement is not None)
    window.commands["pin"].trigger()
    qtbot.waitUntil(lambda: window.compare.has_pins)
    window.document.set_value("strategy.step", 2.0, "a change")
    run_to_end(qtbot, window)
    dialog = order()
    assert [box.isChecked() for box in dialog.pins] == [True]
    dialog.author.setText("  Ada  ")
    dialog.steps.setText(f"0, {window.trainer.snapshot.steps}")
    dialog.place.setText(str(tmp_path / "mine"))
    received = written(qtbot, dialog)
    report = received.report
    assert str(verify(received).sentence).startswith("verified: 2 runs, bit for bit")
    assert (report.author, Settings().author) == ("Ada", "Ada")
    assert report.runs[0].experiment.strategy.step == 2.0
    assert report.runs[0].steps == window.trainer.snapshot.steps
    assert report.answers[0].prediction == 7
    text = (tmp_path / "mine.report.html").read_text("utf-8")
    assert f"Step {grouped(window.trainer.snapshot.steps)}, the last, and what one more would do" in text
    assert "mine.report.html is written." in window.banner.text.text()


def test_a_run_that_is_under_way_is_reported_as_far_as_it_is_on_paper(qtbot, window, order, tmp_path):
    for step in (1, 2):
        window.commands["step"].trigger()
        qtbot.waitUntil(lambda step=step: window.trainer.snapshot and window.trainer.snapshot.steps == step)
    dialog = order()
    dialog.place.setText(str(tmp_path / "mine.report.html"))
    dialog.kind.setCurrentIndex(1)
    dialog.kind.activated.emit(1)
    assert dialog.place.text() == str(tmp_path / "mine.report.pdf")
    received = written(qtbot, dialog)
    assert (received.report.runs[0].steps, received.report.runs[0].outcome) == (2, None)
    assert verify(received).agrees


def test_what_is_wrong_is_told_at_its_place_and_nothing_is_lost(qtbot, window, order, tmp_path, monkeypatch):
    dialog = order()
    for steps, told in (
        ("", "Expected numbers"),
        ("0, x", "Expected numbers"),
        ("0, 9", "The run has no step 9"),
    ):
        dialog.steps.setText(steps)
        dialog.write_button.click()
        assert dialog.steps_complaint.text().startswith(told)
    dialog.steps.setText("0")
    (tmp_path / "folder.html").mkdir()
    for place, told in (
        ("  ", "Name the file"),
        (str(tmp_path / "folder.html"), f"{tmp_path / 'folder.html'} is a folder"),
        (str(tmp_path / "gone" / "a.html"), f"There is no folder {tmp_path / 'gone'}"),
        (
            str(tmp_path / ("x" * 255)) + ".html",
            f"{tmp_path / ('x' * 255)}.html cannot be written: File name",
        ),
        ("~nobody-of-that-name/a.html", "There is no folder "),
    ):
        dialog.place.setText(place)
        dialog.write_button.click()
        assert dialog.complaint.text().startswith(told)
        assert dialog.steps_complaint.isHidden()
    there = tmp_path / "there.html"
    there.write_text("mine")
    dialog.place.setText(str(there))
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.No)
    dialog.write_button.click()
    assert (there.read_text(), dialog.isVisible()) == ("mine", True)
    # The system's dialog does not ask of a name that is completed here.
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(there.with_suffix("")), ""))
    completed = there.with_name("there.report.html")
    completed.write_text("mine")
    dialog.browse_button.click()
    dialog.write_button.click()
    assert (completed.read_text(), dialog.isVisible()) == ("mine", True)
    monkeypatch.setattr("neuron_gui.ui.reports.dialog.write", _full)
    dialog.place.setText(str(tmp_path / "new.html"))
    dialog.write_button.click()
    qtbot.waitUntil(dialog.making.message.isVisible)
    assert "new.html cannot be written: No space left on device. Choose" in dialog.making.message.text()
    assert dialog.write_button.isEnabled()


def _full(*_):
    raise OSError(28, "No space left on device")


def test_a_report_opens_with_its_runs_as_document_and_pins(qtbot, window, tmp_path, monkeypatch):
    opening = resources.preset("opening")
    changed = Run(opening)
    changed.advance(40)
    changed.change("strategy.learning_rate", 1e-6)
    changed.advance(9)
    runs = [changed, simulate(opening), simulate(opening.with_value("strategy.learning_rate", 1e-6))]
    report = report_of(runs, "0.1.0", "Ada <b>", "noted")
    file = tmp_path / "hers.report.html"
    file.write_text(page(Content(report, runs, file.name)), "utf-8")
    window.files.open_named(str(file))
    qtbot.waitUntil(lambda: window.trainer.snapshot is not None and window.trainer.snapshot.steps == 49)
    assert window.trainer.snapshot.last == changed.last
    assert window.document.recorded == changed.recorded
    assert not window.document.modified and window.document.path is None
    assert [pin.run.last for pin in window.compare.model.pins] == [run.last for run in runs[1:]]
    assert window.banner.text.text() == "hers.report.html by Ada <b>: verified: 3 runs, bit for bit."
    window.files.open_named(str(file))
    assert len(window.compare.model.pins) == 2
    wrong = tmp_path / "wrong.pdf"
    wrong.write_bytes(b"%PDF-1.4")
    before = window.document.experiment
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(wrong), ""))
    window.files.open()
    assert window.document.experiment is before
    told = "wrong.pdf was not opened: no report of Neuron Lab is attached to this PDF."
    assert window.banner.text.text() == told


def test_a_report_that_differs_is_opened_and_said_to_differ(qtbot, window, tmp_path):
    run = simulate(resources.preset("opening"))
    text = page(Content(report_of([run], "0.1.0"), [run], "x")).replace(
        f'"steps": {run.steps}', f'"steps": {run.steps + 1}'
    )
    (tmp_path / "x.html").write_text(text, "utf-8")
    window.reports.open_report(tmp_path / "x.html")
    assert "differs: run 1, record 110, steps: 111 claimed, 110 found" in window.banner.text.text()
    qtbot.waitUntil(lambda: window.trainer.ended)


def test_writing_is_cancelled_without_leaving_anything(qtbot, window, order, tmp_path, monkeypatch):
    def endless(_, tell):
        while True:
            tell(0.5)

    monkeypatch.setattr("neuron_gui.ui.reports.dialog.write", endless)
    dialog = order()
    dialog.place.setText(str(tmp_path / "new.html"))
    dialog.write_button.click()
    qtbot.waitUntil(lambda: dialog.making.bar.value() == 500)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(dialog.write_button.isEnabled)
    assert dialog.isVisible() and not dialog.making.bar.isVisible()
    assert list(tmp_path.glob("*.html")) == []
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.reports.dialog is None
