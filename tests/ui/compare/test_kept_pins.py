"""Pins outlive their window: the next one has the same names, lines and numbers, and makes the runs again."""

import json
import logging
import os
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from support import click, run_to_end

from neuron_gui import resources
from neuron_gui.core.compare.kept_run import PinnedRun, RunSummary, made_again
from neuron_gui.core.journal import JournalEntry
from neuron_gui.core.run import Run
from neuron_gui.ui.compare.kept_pins import SUFFIX, KeptPins, default_folder
from neuron_gui.ui.compare.model import MAX_PINS
from neuron_gui.ui.compare.pins import Pin
from neuron_gui.ui.document import NEVER_SAVED
from neuron_gui.ui.laboratory import Laboratory
from neuron_gui.ui.startup.application import make_application

OPENING = resources.preset("opening")


def summary_of(run):
    return RunSummary(run.experiment, run.journal, run.outcome, run.steps, run.last, run.best, run.seconds)


def drawn(window):
    return [overlay.name for overlay, _, _ in window.loss_view.overlays.curves]


def kept(count=1):
    """Return pins of runs with another seed each."""
    runs = [PinnedRun.of(Run(OPENING.with_value("seed", seed))) for seed in range(count)]
    return [Pin(run, f"run {seed}", seed, pinned_at=float(seed)) for seed, run in enumerate(runs)]


def write(pins):
    store = KeptPins(default_folder())
    store.keep(pins)
    store.close()


def read(qtbot, home=""):
    store = KeptPins(default_folder())
    with qtbot.waitSignal(store.found) as found:
        store.read(home)
    return found.args[1]


def test_the_next_window_has_the_pins_with_names_looks_and_curves(qtbot, open_window):
    first = open_window()
    run_to_end(qtbot, first)
    model = first.compare.model
    for seed in (2, 3):
        with qtbot.waitSignal(model.changed):
            qtbot.keyClick(first, Qt.Key.Key_P)
        with qtbot.waitSignal(first.control.began):
            first.document.set_value("seed", seed, "")
    model.setData(model.index(0, 0), "the first")
    model.show_only([1], False)
    before = list(model.pins)
    first.document.reset("")
    first.close()
    second = open_window()
    again = second.compare.model
    qtbot.waitUntil(lambda: len(again.pins) == 2 and drawn(second) == ["the first"])
    assert second.compare.strip.isVisible()
    assert [(p.name, p.look, p.shown) for p in again.pins] == [(p.name, p.look, p.shown) for p in before]
    assert again.pins[0].run.curves.low.tobytes() == before[0].run.curves.low.tobytes()
    assert again.pins[0].run.trail.records.tobytes() == before[0].run.trail.records.tobytes()
    assert again.pins[0].run.seconds == before[0].run.seconds
    assert not isinstance(again.pins[1].run, PinnedRun), "a hidden run was made again"
    again.show_only([1], True)
    qtbot.waitUntil(lambda: drawn(second) == ["the first", before[1].name])


def test_only_the_pins_of_the_document_come_back_and_the_others_with_theirs(qtbot, open_window, tmp_path):
    path = tmp_path / "mine.neuron.json"
    OPENING.save(path)
    plain, mine, new = kept(3)
    write([plain, replace(mine, home=str(path)), replace(new, home=NEVER_SAVED + "1")])
    window = open_window()
    model = window.compare.model
    qtbot.waitUntil(lambda: [pin.name for pin in model.pins] == [plain.name, new.name])
    window.files.open_path(path)
    qtbot.waitUntil(lambda: [pin.name for pin in model.pins] == [mine.name])
    qtbot.waitUntil(lambda: drawn(window) == [mine.name])
    window.close()
    assert [pin.name for pin in read(qtbot, str(path))] == [mine.name]
    assert [pin.name for pin in read(qtbot)] == [plain.name, new.name]


def test_pins_of_a_version_that_knew_no_documents_come_at_the_start(qtbot):
    write(kept())
    (path,) = default_folder().glob("*" + SUFFIX)
    about = json.loads(path.read_text())
    del about["home"]
    path.write_text(json.dumps(about))
    assert len(read(qtbot)) == 1


def test_a_window_in_another_language_has_the_pins(qtbot, qapp, no_dialogs):
    make_application()
    laboratory = Laboratory(qapp)
    try:
        with qtbot.waitSignal(laboratory.window.trainer.changed):
            laboratory.show()
        before = laboratory.window
        with qtbot.waitSignal(before.compare.model.changed):
            qtbot.keyClick(before, Qt.Key.Key_P)
        before.language_changed.emit()
        qtbot.waitUntil(lambda: laboratory.window is not before)
        model = laboratory.window.compare.model
        qtbot.waitUntil(lambda: [pin.key for pin in model.pins] == [before.compare.model.pins[0].key])
        qtbot.waitUntil(lambda: len(drawn(laboratory.window)) == 1)
    finally:
        laboratory.window.give_way()
        laboratory.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_pins_that_were_removed_do_not_come_back(qtbot, open_window):
    first = open_window()
    with qtbot.waitSignal(first.compare.model.changed):
        qtbot.keyClick(first, Qt.Key.Key_P)
    first.compare.table_wanted.emit()
    click(qtbot, first.compare.panel.buttons["remove_all"])
    first.close()
    assert list(default_folder().glob("*")) == []


def test_a_changed_and_stopped_run_is_made_again_to_the_same_bits():
    run = Run(OPENING)
    run.advance(3)
    run.change("strategy.learning_rate", 1e-6)
    run.advance(4)
    before = PinnedRun.of(run)
    again = made_again(summary_of(run))
    assert again.is_same_as(before)
    assert (again.last, again.best, again.seconds) == (before.last, before.best, before.seconds)
    assert again.curves.low.tobytes() == before.curves.low.tobytes()


def test_a_run_that_diverged_is_read_as_it_was_written(qtbot):
    run = Run(OPENING.with_value("strategy.learning_rate", 0.001))
    run.advance(1000)
    assert run.outcome == "diverged"
    write([Pin(PinnedRun.of(run), "away", 5, shown=False)])
    (pin,) = read(qtbot)
    assert (pin.name, pin.look, pin.shown) == ("away", 5, False)
    assert repr(pin.run) == repr(summary_of(run))  # as text, for nan is unlike itself


WRONG = {
    "a number": {"steps": "many"},
    "a count": {"steps": -1},
    "an outcome": {"outcome": "exploded"},
    "a newer one": {"format": 99},
    "weights": {
        "best": {"step": 0, "loss": 1, "error": 1, "max_abs_error": 1, "weights": [1], "bias": 0},
    },
    "a journal": {"journal": [{"step": 0, "path": "nonsense", "value": 1}]},
    "a journal of format 1": {"format": 1, "journal": [5, {"step": 0, "name": "nonsense", "value": 1}]},
}


@pytest.mark.parametrize("damage", ["", "{", "[]", "no experiment", *WRONG])
def test_what_cannot_be_read_is_left_out_and_logged_and_the_rest_is_there(qtbot, caplog, damage):
    first, second = kept(2)
    write([first, second])
    path = default_folder() / (first.key + SUFFIX)
    content = json.loads(path.read_text())
    if damage == "no experiment":
        (default_folder() / (first.key + ".neuron.json")).write_text("{}")
    else:
        path.write_text(json.dumps(content | WRONG[damage]) if damage in WRONG else damage)
    with caplog.at_level(logging.WARNING):
        assert [pin.name for pin in read(qtbot)] == [second.name]
    assert first.key in caplog.text


def test_a_pin_of_format_1_is_read_as_before(qtbot, open_window):
    (pin,) = kept(1)
    write([pin])
    path = default_folder() / (pin.key + SUFFIX)
    change = {"step": 0, "name": "strategy.learning_rate", "value": 1e-7}
    path.write_text(json.dumps(json.loads(path.read_text()) | {"format": 1, "journal": [change]}))
    window = open_window()
    qtbot.waitUntil(lambda: drawn(window) == [pin.name])
    (restored,) = window.compare.model.pins
    assert restored.run.journal == (JournalEntry(0, "strategy.learning_rate", 1e-7),)


def test_a_journal_that_does_not_fit_costs_that_pin_alone(qtbot, open_window):
    first, second = kept(2)
    write([first, second])
    path = default_folder() / (first.key + SUFFIX)
    change = {"step": 0, "path": "strategy.learning_rate", "value": -1}
    path.write_text(json.dumps(json.loads(path.read_text()) | {"journal": [change]}))
    window = open_window()
    qtbot.waitUntil(lambda: drawn(window) == [second.name])
    assert [pin.name for pin in window.compare.model.pins] == [second.name]


def test_windows_side_by_side_keep_each_others_pins(qtbot):
    first, second = kept(2)
    stores = [KeptPins(default_folder()) for _ in range(2)]
    for store, pin in zip(stores, (first, second), strict=True):
        store.keep([pin])
    for store in stores:
        store.close()
    assert [pin.name for pin in read(qtbot)] == [first.name, second.name]


def test_a_pin_that_one_window_renames_and_another_removes_is_whole_or_gone(qtbot):
    (pin,) = kept()
    first = KeptPins(default_folder())
    first.keep([pin])
    first.close()
    write([pin])  # by a window beside, which then
    for file in default_folder().iterdir():
        file.unlink()
    renamed = replace(pin, name="renamed")
    first.keep([renamed])
    first.close()
    assert [again.name for again in read(qtbot)] == ["renamed"]


def test_pins_of_an_older_version_become_their_owners_alone(qtbot):
    write(kept())
    default_folder().chmod(0o755)
    for file in default_folder().iterdir():
        file.chmod(0o644)
    assert len(read(qtbot)) == 1
    modes = {path.stat().st_mode & 0o777 for path in default_folder().iterdir()}
    assert (modes, default_folder().stat().st_mode & 0o777) == ({0o600}, 0o700)


def test_what_a_killed_window_has_left_of_writing_goes_at_the_next_start(qtbot):
    write(kept())
    left = default_folder() / ("a" * 32 + SUFFIX + ".0123456789abcdef.neuron.part")
    left.touch()
    os.utime(left, (1e9, 1e9))
    assert len(read(qtbot)) == 1
    assert not left.exists()


def test_pins_without_room_stay_in_their_files(qtbot, open_window):
    write(kept(MAX_PINS + 1))
    window = open_window()
    qtbot.waitUntil(lambda: len(window.compare.model.pins) == MAX_PINS)
    window.close()
    assert len(read(qtbot)) == MAX_PINS + 1


def test_pins_of_two_windows_with_one_look_are_told_apart(qtbot, open_window):
    first, second = kept(2)
    write([first, replace(second, look=first.look)])
    window = open_window()
    qtbot.waitUntil(lambda: len(window.compare.model.pins) == 2)
    assert len({pin.look for pin in window.compare.model.pins}) == 2


def test_a_folder_that_cannot_be_written_is_told_of_once(qtbot, window, monkeypatch):
    def refuse(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("neuron_gui.ui.compare.kept_pins.whole_file", refuse)
    with qtbot.waitSignal(window.compare._kept.failed):
        qtbot.keyClick(window, Qt.Key.Key_P)
    assert "No space left on device" in window.compare.panel.message.text()
    assert len(window.compare.model.pins) == 1
