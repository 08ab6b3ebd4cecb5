"""The sweep's window by mouse and keyboard: what the map says of a cell is what its run does."""

import csv
import json
import threading
from contextlib import suppress
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog
from support import at_full_speed, choose, click, type_text

from neuron_gui import resources, simulate
from neuron_gui.core.dataset import Data
from neuron_gui.core.message import grouped
from neuron_gui.core.numbers import displayed, parse_number
from neuron_gui.core.outcome import OUTCOMES
from neuron_gui.core.sweep.choices import turnables
from neuron_gui.core.sweep.colors import Scale, colors
from neuron_gui.core.sweep.dial import Dial
from neuron_gui.core.sweep.sweep import RATE, Sweep
from neuron_gui.core.theory.theory import theory
from neuron_gui.ui.document import Document
from neuron_gui.ui.settings import Settings
from neuron_gui.ui.style import theme
from neuron_gui.ui.sweep.dial_form import DialForm
from neuron_gui.ui.sweep.legend import MapLegend
from neuron_gui.ui.sweep.ruler import Ruler
from neuron_gui.ui.sweep.window import SweepWindow
from neuron_gui.ui.widgets.number_field import CheckedField

OPENING = resources.preset("opening")
ETERNAL = OPENING.with_values([("stop.max_steps", 10**9), ("stop.tolerance", None), (RATE, 1e-12)])


def sweep_threads():
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("sweep")]


def wait_for_offer(qtbot, window):
    qtbot.waitUntil(lambda: not window._options.busy)


def fill(qtbot, window, across=None, up=None):
    """Start, after typing how many values there are to be; wait for the end."""
    for form, count in ((window.across, across), (window.up, up)):
        if count:
            type_text(qtbot, form.count.line, str(count))
    with qtbot.waitSignal(window.filling.ended, timeout=20_000):
        click(qtbot, window.start_button)


@pytest.fixture
def make(qtbot, qapp):
    """Return what opens the window alone."""
    opened = []

    def open_window(experiment=OPENING):
        window = SweepWindow(Document(experiment))
        opened.append(window)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        wait_for_offer(qtbot, window)
        return window

    yield open_window
    for window in opened:
        with suppress(RuntimeError):  # it has gone already
            window.close()
    qtbot.waitUntil(lambda: not sweep_threads())


@pytest.fixture
def small(qtbot, make):
    """Return a window whose map of 12 by 6 cells is filled."""
    window = make()
    fill(qtbot, window, 12, 6)
    return window


def place_of(window, column, row):
    """Return the pixel in the middle of a cell."""
    x, y = window.map._rulers
    scene = window.map.getViewBox().mapViewToScene(QPointF(x.middle(column), y.middle(row)))
    return window.map.mapFromScene(scene)


def test_it_offers_the_learning_rate_around_its_limit_against_the_seed(make):
    window = make()
    dials = [window.across.dial(), window.up.dial()]
    assert [dial.path for dial in dials] == [RATE, "seed"]
    limit = theory(OPENING).eta_max
    assert dials[0].logarithmic
    assert dials[0].values[0] == pytest.approx(limit / 1000, rel=0.1)
    assert dials[0].values[-1] == pytest.approx(limit * 10, rel=0.1)
    assert all(isinstance(seed, int) for seed in dials[1].values)
    assert window.effort.text() == "Runs: 5 000; steps of each: at most 1 000."


def test_start_fills_the_map_with_what_single_runs_do(small):
    cells, sweep = small.map.cells, small.map.sweep
    assert (sweep.width, sweep.height) == (12, 6)
    for row in range(6):
        for column in range(12):
            run = simulate(sweep.cell(column, row))
            found = OUTCOMES[cells.outcomes[row, column]], cells.steps[row, column]
            assert found == (run.outcome, run.steps)
    assert small.progress.text().startswith("Runs made: 72 (")
    assert small.bar.value() == small.bar.maximum()


def test_the_mouse_reads_a_cell_in_words(qtbot, small):
    qtbot.mouseMove(small.map.viewport(), place_of(small, 4, 2))
    qtbot.waitUntil(lambda: small.map.marked == (4, 2))
    sweep = small.map.sweep
    run = simulate(sweep.cell(4, 2))
    text = small.reading.text()
    assert displayed(sweep.across.values[4]) in text
    assert f"Seed {sweep.up.values[2]}" in text
    assert f"{run.outcome.word} at step {grouped(run.steps)}" in text
    assert displayed(run.last.loss) in text
    assert small.map.accessibleDescription() == text


def test_arrow_keys_go_from_cell_to_cell_and_stop_at_the_edges(qtbot, small):
    small.map.setFocus()
    small.map.mark_cell(0, 0)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Down):
        qtbot.keyClick(small.map, key)
    assert small.map.marked == (0, 0)
    qtbot.keyClick(small.map, Qt.Key.Key_Right)
    qtbot.keyClick(small.map, Qt.Key.Key_Up)
    assert small.map.marked == (1, 1)
    qtbot.keyClick(small.map, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert small.map.marked == (11, 1)
    assert "Seed" in small.reading.text()


def test_enter_and_click_open_the_very_run_of_the_cell(qtbot, small):
    small.map.setFocus()
    small.map.mark_cell(3, 1)
    with qtbot.waitSignal(small.chosen) as by_key:
        qtbot.keyClick(small.map, Qt.Key.Key_Return)
    assert by_key.args == [small.map.sweep.cell(3, 1)]
    with qtbot.waitSignal(small.chosen) as by_mouse:
        qtbot.mouseClick(small.map.viewport(), Qt.MouseButton.LeftButton, pos=place_of(small, 7, 4))
    assert by_mouse.args == [small.map.sweep.cell(7, 4)]


def test_a_run_of_the_sweep_is_made_in_the_laboratory_and_can_be_taken_back(qtbot, window):
    at_full_speed(window)
    window.commands["sweep"].trigger()
    sweeping = window.sweep.window
    qtbot.waitExposed(sweeping)
    wait_for_offer(qtbot, sweeping)
    fill(qtbot, sweeping, 8, 3)
    column = int((sweeping.map.cells.outcomes[1] == OUTCOMES.index("solved")).argmax())
    sweeping.map.mark_cell(column, 1)
    before = window.document.experiment
    sweeping.map.setFocus()
    qtbot.keyClick(sweeping.map, Qt.Key.Key_Return)
    cell = sweeping.map.sweep.cell(column, 1)
    assert window.document.experiment.replaced(title=cell.title) == cell
    qtbot.waitUntil(lambda: window.trainer.ended, timeout=20_000)
    assert window.trainer.snapshot.steps == sweeping.map.cells.steps[1, column]
    assert window.trainer.snapshot.last.loss == sweeping.map.cells.losses[1, column]
    assert window.document.undoable == ["run of the sweep"]
    window.document.undo()
    assert window.document.experiment == before


def test_the_same_window_comes_back_with_its_map_and_a_lesson_sees_that_it_was_made(qtbot, window):
    Settings().lessons = json.dumps({"sweep": 1})
    window.lessons.open_bundled("sweep")
    player = window.lessons.player
    player.predict(1)
    assert window.lessons.panel.tasks.text() == "→  Make a sweep (Ctrl+M) and let it fill."
    qtbot.waitUntil(lambda: window.trainer.snapshot is not None)
    player.note_sweep(resources.preset("guessing"))  # of something else
    assert player.met == (False,)
    window.commands["sweep"].trigger()
    sweeping = window.sweep.window
    wait_for_offer(qtbot, sweeping)
    fill(qtbot, sweeping, 3, 3)
    qtbot.waitUntil(lambda: player.agreed is not None)
    assert player.met == (player.agreed,) == (True,)
    sweeping.close()
    window.commands["sweep"].trigger()
    assert window.sweep.window is sweeping
    assert sweeping.isVisible()
    assert (sweeping.map.cells.outcomes >= 0).all()


def test_progress_and_cancel_are_there_only_while_runs_are_made(qtbot, make):
    window = make(ETERNAL)
    for widget in (window.bar, window.cancel_button):
        assert not widget.isVisible()
    click(qtbot, window.start_button)
    for widget in (window.bar, window.cancel_button):
        assert widget.isVisible()
    assert not window.start_button.isVisible()
    with qtbot.waitSignal(window.filling.ended, timeout=5000):
        click(qtbot, window.cancel_button)
    for widget in (window.bar, window.cancel_button):
        assert not widget.isVisible()
    assert window.start_button.isVisible()


def test_cancel_leaves_what_is_there_even_in_the_middle_of_endless_runs(qtbot, make):
    window = make(ETERNAL)
    assert "may take long" in window.effort.text()
    click(qtbot, window.start_button)
    qtbot.waitUntil(lambda: len(sweep_threads()) > 0)
    with qtbot.waitSignal(window.filling.ended, timeout=5000):
        click(qtbot, window.cancel_button)
    assert not sweep_threads()
    assert window.start_button.isEnabled()
    there = window.map.cells.outcomes >= 0
    assert not there.all()
    assert window.progress.text().startswith(f"Runs made: {grouped(there.sum())}")


def test_a_cancelled_sweep_goes_on_with_the_cells_it_has(qtbot, make, monkeypatch):
    window, asked = make(), []
    pieces = Sweep.pieces

    def some(self, is_cancelled, begin, wanted):
        """End after the first piece, as a cancel does."""
        asked.append(wanted)
        made = pieces(self, is_cancelled, begin, wanted=wanted)
        yield next(made)
        if wanted is not None:
            yield from made
        made.close()

    monkeypatch.setattr(Sweep, "pieces", some)
    fill(qtbot, window, 12, 6)
    there = window.map.cells.outcomes >= 0
    assert 0 < there.sum() < 72
    assert window.start_button.text() == "&Continue"
    shown = window.map.sweep
    type_text(qtbot, window.across.count.line, "13")
    assert window.start_button.text() == "&Start", "another sweep begins anew"
    type_text(qtbot, window.across.count.line, "12")
    fill(qtbot, window)
    assert window.map.sweep is shown
    assert (asked[1] == ~there).all()
    assert window.start_button.text() == "&Start"
    assert window.bar.value() == window.bar.maximum()
    for column in range(12):
        run = simulate(shown.cell(column, 5))
        assert window.map.cells.steps[5, column] == run.steps
    assert window.map.cells.counts.sum() == 72


def test_escape_cancels_and_then_closes(qtbot, make):
    window = make(ETERNAL)
    click(qtbot, window.start_button)
    with qtbot.waitSignal(window.filling.ended, timeout=5000):
        qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_closing_the_laboratory_ends_a_sweep_that_is_being_made(qtbot, open_window):
    window = open_window(ETERNAL)
    window.commands["sweep"].trigger()
    sweeping = window.sweep.window
    wait_for_offer(qtbot, sweeping)
    click(qtbot, sweeping.start_button)
    qtbot.waitUntil(lambda: len(sweep_threads()) > 0)
    assert window.close()
    qtbot.waitUntil(lambda: not sweep_threads())
    assert window.sweep.window is None


def test_the_limit_of_theory_lies_where_runs_begin_to_diverge(small):
    limit = theory(OPENING).eta_max
    x, _ = small.map.limit.getData()
    assert x == pytest.approx(np.log10(limit))
    diverged = small.map.cells.outcomes == OUTCOMES.index("diverged")
    beyond = np.array(small.map.sweep.across.values) > limit
    assert (diverged == beyond).all()
    told = small.legend.text(small.legend.limit).removeprefix("diverges beyond ")
    assert limit <= parse_number(told) < 1.01 * limit


def test_the_legend_names_ends_that_hold_all_losses_and_the_first_step(qtbot):
    legend = MapLegend()
    qtbot.addWidget(legend)
    legend.show_scale(Scale(1, 10**0.1, 10**1.4))  # 1.2589 and 25.12
    assert legend.text(legend.solved) == "solved at step 0 … 1"  # the first colour is that of no step at all
    assert legend.text(legend.unsolved) == "not solved, loss 1.2 … 26"


def test_of_one_step_no_plural_is_told(qtbot, make):
    window = make(OPENING.with_value("stop.max_steps", 1))
    choose(window.up.option, "")
    type_text(qtbot, window.across.count.line, "2")
    assert window.effort.text() == "Runs: 2; steps of each: at most 1."


def test_the_lines_of_the_legend_are_evenly_apart_however_many_there_are(qtbot):
    legend = MapLegend()
    qtbot.addWidget(legend)
    legend.setFixedWidth(200)
    legend.adjustSize()
    legend.show()
    QApplication.processEvents()
    samples = (legend.solved, legend.unsolved, legend.diverged, legend.limit, legend.fastest)
    tops = sorted({sample.mapTo(legend, QPoint(0, sample.height() // 2)).y() for sample in samples})
    apart = [below - above for above, below in pairwise(tops)]
    assert max(apart) - min(apart) <= 1, tops


def test_a_limit_that_changes_from_row_to_row_is_drawn_so(qtbot, make):
    window = make()
    choose(window.up.option, "loss.l2")
    type_text(qtbot, window.up.high.line, "100000")
    fill(qtbot, window, 6, 20)
    x, y = window.map.limit.getData()
    for place, at in zip(x[1:-1], y[1:-1], strict=True):
        cell = OPENING.with_value("loss.l2", float(10**at))
        assert 10**place == pytest.approx(theory(cell).eta_max)
    assert x.max() > x.min()


def test_without_theory_there_are_no_lines(qtbot, make):
    window = make(resources.preset("and-gate").with_value("stop.max_steps", 5))
    fill(qtbot, window, 4, 4)
    assert not window.map.limit.isVisible()
    assert window.legend.limit.isHidden()


def test_where_nothing_is_solved_a_target_loss_is_advised(qtbot, make):
    window = make(resources.preset("penguins"))
    fill(qtbot, window, 5, 3)
    lowest = window.map.cells.losses[window.map.cells.outcomes != OUTCOMES.index("diverged")].min()
    assert (
        f"The lowest loss is {displayed(float(lowest))}; with a target loss above it"
        in window.progress.text()
    )


def test_where_nothing_is_solved_runs_are_told_apart_by_their_loss(qtbot, make):
    window = make(resources.preset("penguins"))
    fill(qtbot, window, 24, 3)
    qtbot.waitUntil(lambda: not window.map._later.isActive())
    scale, losses = window.map.scale, window.map.cells.losses
    stuck = window.map.cells.outcomes == OUTCOMES.index("max_steps")
    assert scale.lowest <= losses[stuck].min() <= losses[stuck].max() <= scale.highest
    expected = colors(window.map.cells.outcomes, window.map.cells.steps, losses, scale)
    assert (window.map.picture._shown == expected[..., [2, 1, 0, 3]]).all()
    assert len({*expected[stuck][:, 0].tolist()}) > 1
    legend = window.legend.text(window.legend.unsolved)
    least, most = legend.removeprefix("not solved, loss ").split(" … ")
    assert parse_number(least) <= scale.lowest and parse_number(most) >= scale.highest


def test_the_map_can_be_exported_as_a_picture(qtbot, small, monkeypatch, tmp_path):
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "map"), "Pictures (*.png)")
    )
    click(qtbot, small.export_button)
    target = tmp_path / "map.png"
    qtbot.waitUntil(lambda: target.exists() and not QImage(str(target)).isNull())
    assert QImage(str(target)).width() >= 700


def test_a_picture_whose_name_is_completed_replaces_none(qtbot, small, monkeypatch, tmp_path):
    (tmp_path / "map.png").write_bytes(b"mine")
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "map"), "Pictures (*.png)")
    )
    click(qtbot, small.export_button)
    assert "There is a file map.png already" in small.message.text()
    assert (tmp_path / "map.png").read_bytes() == b"mine"


def test_one_option_alone_fills_a_single_row(qtbot, make):
    window = make()
    choose(window.up.option, "")
    fill(qtbot, window, 9)
    assert window.map.cells.outcomes.shape == (1, 9)
    window.map.mark_cell(2, 0)
    assert "Seed" not in window.reading.text()


@pytest.mark.parametrize(
    ("field", "text", "sentence"),
    [
        ("low", "-1", "Expected"),
        ("high", "1-2", "not a number"),
        ("high", "1e-12", "second number has to be larger"),
        ("count", "1", "from 2 to 5 000"),
        ("count", "2.5", "whole number"),
    ],
)
def test_a_slip_is_refused_where_it_was_typed(qtbot, make, field, text, sentence):
    window = make()
    type_text(qtbot, getattr(window.across, field).line, text)
    messages = [getattr(window.across, field).message, window.across.message]
    assert [m for m in messages if not m.isHidden() and sentence in m.text()]


def test_equal_factors_across_zero_are_refused_with_what_to_do(make):
    window = make()
    choose(window.across.option, "neuron.bias.initial")
    choose(window.across.spacing, True)
    assert "choose equal distances" in window.across.message.text()
    assert not window.start_button.isEnabled()


def test_the_same_option_twice_is_refused(make):
    window = make()
    choose(window.up.option, RATE)
    assert window.up.message.text() == "Choose two different options."
    assert not window.start_button.isEnabled()


def test_values_that_do_not_fit_together_are_told_of(qtbot, make):
    window = make()
    choose(window.across.option, "neuron.weights.uniform[0]")
    choose(window.up.option, "neuron.weights.uniform[1]")
    type_text(qtbot, window.across.high.line, "9")
    type_text(qtbot, window.up.low.line, "-9")
    fill(qtbot, window, 4, 4)
    assert "low ≤ high" in window.message.text()
    assert window.start_button.isEnabled()


def test_suggestions_follow_the_experiment_until_a_range_is_typed(qtbot, make):
    window = make()
    other = OPENING.replaced(data=Data(inputs=np.array([[1.0, 2.0]]), targets=np.array([3.0])))
    window._document.edit(other, "")
    wait_for_offer(qtbot, window)
    limit = theory(other).eta_max
    assert window.across.dial().values[-1] == pytest.approx(10 * limit, rel=0.1)
    type_text(qtbot, window.across.high.line, "0.25")
    window._document.edit(OPENING, "")
    wait_for_offer(qtbot, window)
    assert window.across.dial().values[-1] == 0.25


def test_what_nobody_chose_never_turns_one_option_twice_and_comes_back_with_its_experiment(qtbot, make):
    window = make()
    window._document.edit(resources.preset("guessing"), "")
    wait_for_offer(qtbot, window)
    assert window.across.chosen.path not in (RATE, window.up.chosen.path)
    assert window.start_button.isEnabled()
    window._document.edit(OPENING, "")
    wait_for_offer(qtbot, window)
    assert (window.across.chosen.path, window.up.chosen.path) == (RATE, "seed")
    choose(window.across.option, "stop.tolerance")
    choose(window.up.option, "")
    window._document.edit(OPENING.with_value("seed", 9), "")
    wait_for_offer(qtbot, window)
    assert (window.across.chosen.path, window.up.chosen) == ("stop.tolerance", None)


def test_every_run_can_be_exported(qtbot, small, monkeypatch, tmp_path):
    target = tmp_path / "map.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    click(qtbot, small.export_button)
    qtbot.waitUntil(target.exists)
    with target.open() as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 72
    at = {(float(row[RATE]), int(row["seed"])): row for row in rows}
    sweep, cells = small.map.sweep, small.map.cells
    row = at[sweep.across.values[5], sweep.up.values[3]]
    assert (int(row["steps"]), float(row["loss"])) == (cells.steps[3, 5], cells.losses[3, 5])


@pytest.mark.parametrize("name", ["light", "dark"])
def test_solved_diverged_and_hatched_cells_look_different(qtbot, qapp, small, name):
    theme.apply(qapp, name)
    picture = small.map.grab().toImage()
    cells = small.map.cells.outcomes

    def seen(outcome):
        row, column = np.argwhere(cells == OUTCOMES.index(outcome))[-1]
        middle = place_of(small, column, row)
        around = [QPoint(x, y) for x in range(-6, 7) for y in range(-6, 7)]
        return {picture.pixelColor(middle + by).name() for by in around}

    try:
        solved, diverged = seen("solved"), seen("diverged")
        assert len(solved) == 1
        assert len(diverged) > 1, "no hatching"
        assert not solved & diverged
    finally:
        theme.apply(qapp, "light")


def test_the_map_can_be_copied_as_a_picture_with_its_legend(small):
    small.map.copy_picture()
    picture = QApplication.clipboard().image()
    assert picture.height() > 2 * small.map.height()  # twice as fine, and the legend above it
    assert {"diverged", "diverges beyond"} <= {entry.name for entry in small.map.legend()}


@pytest.mark.parametrize(
    ("values", "places"),
    [
        ((1e-3, 1e-2, 1e-1), (-3.0, -2.0, -1.0)),
        ((4.0, 6.0, 8.0), (4.0, 6.0, 8.0)),
        ((1, 2, 3, 10), (0.0, 1.0, 2.0, 3.0)),
    ],
)
def test_values_stand_at_even_distances_and_are_found_again(values, places):
    ruler = Ruler(Dial("x", values))
    for number, (value, place) in enumerate(zip(values, places, strict=True)):
        assert ruler.place(value) == pytest.approx(place)
        assert ruler.middle(number) == pytest.approx(place)
        assert ruler.number(place) == number
    assert (ruler.number(ruler.low - 9), ruler.number(ruler.high + 9)) == (0, len(values) - 1)


# --- What is typed while the option goes ----------------------------------------------------------


def test_before_there_is_an_option_there_is_nothing_to_type_into(qtbot, qapp):
    form = DialForm("Across", lambda *_: None)
    qtbot.addWidget(form)
    form.show()
    assert not [field for field in form.findChildren(CheckedField) if field.isVisible()]


@pytest.mark.parametrize("name", ["From", "To"])
def test_what_is_typed_for_an_option_that_is_turned_no_more_is_forgotten(qtbot, qapp, name):
    options = turnables(OPENING)
    form = DialForm("Up", lambda *_: None, optional=True)
    qtbot.addWidget(form)
    form.offer(options, RATE)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    before = form.dial()
    field = form.findChild(CheckedField, name)
    type_text(qtbot, field.line, "7", key=None)
    assert field.line.hasFocus()
    choose(form.option, "")
    assert field.isHidden()
    assert form.dial() is None
    choose(form.option, RATE)
    assert form.dial() == before
