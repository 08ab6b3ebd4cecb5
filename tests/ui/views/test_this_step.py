import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from support import snapshot

from neuron_gui import Run, resources
from neuron_gui.core.explain import explain
from neuron_gui.ui.startup.application import make_application
from neuron_gui.ui.style import theme
from neuron_gui.ui.views.this_step import ThisStepView
from neuron_gui.ui.widgets.sample_choice import SampleChoice

OPENING = resources.preset("opening").with_value("neuron.weights", {"values": [3.5, 1.25]})
AND_GATE = resources.preset("and-gate")
PENGUINS = resources.preset("penguins")


@pytest.fixture
def choice():
    return SampleChoice()


@pytest.fixture
def view(qtbot, qapp, choice):
    make_application()
    view = ThisStepView(choice)
    qtbot.addWidget(view)
    view.resize(330, 500)
    view.show()
    return view


def show(view, choice, experiment, steps=1, t=0):
    run = Run(experiment)
    run.advance(steps)
    choice.fit(experiment)
    view.begin_run(snapshot(run))
    view.show_explanation(explain(run, t, choice.number))
    return run


def asked(view):
    questions = []
    view.wanted.connect(lambda *question: questions.append(question))
    return questions


def test_the_end_of_a_run_is_asked_for_at_once_and_what_comes_before_it_now_and_then(view, choice):
    run, questions = Run(OPENING), asked(view)
    choice.fit(OPENING)
    view.begin_run(snapshot(run))
    for _ in range(3):
        view.show_run(snapshot(run))
        run.advance(1)
    assert questions == [(0, 0)]
    run.advance(10**6)
    assert run.outcome
    view.show_run(snapshot(run))
    assert questions == [(0, 0), (run.steps, 0)]


def test_it_reads_like_a_worked_example(view, choice):
    show(view, choice, OPENING)
    assert view.what.text() == "Step 0 and how step 1 follows"
    lines = view.forward.toPlainText().splitlines()
    assert lines[:6] == [
        "1  Weighted sum",
        "z = x·w₁ + y·w₂ + b",
        "  = 256·3.5",
        "  + 212·1.25",
        "  + 0",
        "  = 1161",
    ]
    lines = view.backward.toPlainText().splitlines()
    assert lines[0] == "5  Slopes, by the chain rule"
    assert lines[-4:] == ["w₂ ← w₂ − η·∂L/∂w₂", "   = 1.25", "   − 5·10⁻⁷·(−140344)", "   = 1.320172"]
    assert view.sample.isHidden()
    assert view.tug.isHidden()


def test_a_selected_line_is_copied_as_plain_text(view, choice, qtbot):
    show(view, choice, OPENING)
    cursor = view.forward.document().find("z = x")
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    view.forward.setTextCursor(cursor)
    qtbot.keyClick(view.forward, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QApplication.clipboard().mimeData()
    assert data.text() == "z = x·w₁ + y·w₂ + b"
    assert data.formats() == ["text/plain"]


def colour_at(view, text):
    cursor = view.forward.document().find(text)
    assert not cursor.isNull()
    return cursor.charFormat().foreground().color().name()


@pytest.mark.parametrize("name", ["light", "dark"])
def test_terms_have_the_colour_of_their_weights_curve_in_every_theme(view, choice, qapp, qtbot, name):
    show(view, choice, OPENING)
    theme.apply(qapp, name)
    try:
        colors = theme.DARK if name == "dark" else theme.LIGHT
        qtbot.waitUntil(lambda: colour_at(view, "256·3.5") == colors.curves[0])
        assert colour_at(view, "212·1.25") == colors.curves[1]
        assert colour_at(view, "Weighted sum") == colors.text
    finally:
        theme.apply(qapp, "light")


def test_what_is_selected_stays_while_nothing_changes(view, choice):
    run = show(view, choice, OPENING)
    view.forward.selectAll()
    view.show_explanation(explain(run, 0, 0))
    assert view.forward.textCursor().hasSelection()
    view.show_explanation(explain(run, 1, 0))
    assert not view.forward.textCursor().hasSelection()


def test_numbers_change_without_moving_the_lines(view, choice, qtbot):
    run = show(view, choice, PENGUINS, steps=60)
    qtbot.waitUntil(lambda: view.forward.height() > 200)
    heights = set()
    for t in range(0, 60, 5):
        view.show_explanation(explain(run, t, 0))
        heights.add((view.forward.height(), view.backward.height()))
    assert len(heights) == 1


def test_a_sample_is_chosen_by_number(view, choice, qtbot):
    show(view, choice, AND_GATE)
    assert view.sample.isVisible()
    assert view.sample.text() == "Sample 1 of 4"
    view.sample.setFocus()
    qtbot.keyClick(view.sample, Qt.Key.Key_Up)
    assert choice.number == 1


def test_a_sample_is_chosen_in_the_tug_of_war_and_asked_for(view, choice, qtbot):
    run = show(view, choice, AND_GATE)
    view.show_record(run.record(1))
    questions = asked(view)
    table = view.tug.table
    row = [table.item(row, 0).text() for row in range(4)].index("sample 4")
    at = table.visualItemRect(table.item(row, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert choice.number == 3
    assert view.sample.value() == 4
    qtbot.waitUntil(lambda: questions == [(1, 3)])


def test_the_tug_of_war_adds_up_and_can_be_copied(view, choice, qtbot):
    run = show(view, choice, PENGUINS)
    pulls = explain(run, 0, 0).pulls
    table = view.tug.table
    names = [table.item(row, 0).text() for row in range(table.rowCount())]
    strongest_up = pulls.samples[int(pulls.shares[:, 0].argmax())]
    assert names[0] == f"sample {strongest_up + 1}"
    assert names[-2:] == ["330 others", "all together"]
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    pasted = [line.split("\t") for line in QApplication.clipboard().text().splitlines()]
    values = [float(value.replace("−", "-")) for _, value in pasted]
    assert sum(values[:-1]) == pytest.approx(values[-1], rel=1e-4, abs=1e-5)


def test_the_tug_of_war_of_each_weight(view, choice):
    run = show(view, choice, AND_GATE)
    pulls = explain(run, 0, 0).pulls
    assert [view.tug.weight.itemText(i) for i in range(view.tug.weight.count())] == ["w₁", "w₂", "b"]
    view.tug.weight.setCurrentIndex(2)
    shown = [float(view.tug.table.item(row, 2).text().replace("−", "-")) for row in range(4)]
    assert shown == pytest.approx(sorted(pulls.shares[:, 2], reverse=True), rel=1e-5)


def test_the_tug_of_war_has_room_for_its_words_in_any_type(view, choice):
    show(view, choice, AND_GATE)
    font = view.font()
    font.setPointSizeF(2 * font.pointSizeF())
    view.setFont(font)
    table = view.tug.table
    assert table.columnWidth(0) > table.fontMetrics().horizontalAdvance("all together")
    assert table.rowHeight(0) > table.fontMetrics().height()


def test_while_running_it_asks_at_most_ten_times_a_second(view, choice, qtbot):
    run = show(view, choice, OPENING, steps=9)
    questions = asked(view)
    for t in range(8):
        view.show_record(run.record(t))
    assert questions == [(0, 0)]
    qtbot.waitUntil(lambda: len(questions) > 1)
    assert questions == [(0, 0), (7, 0)]


def test_hidden_it_asks_for_nothing_when_the_sample_changes(view, choice, qtbot):
    run = show(view, choice, AND_GATE)
    view.show_record(run.record(0))
    view.hide()
    questions = asked(view)
    choice.choose(2)
    assert questions == []


def test_it_may_be_narrow_and_wraps(view, choice, qtbot):
    show(view, choice, AND_GATE)
    wide = view.forward.height()
    view.resize(180, 300)
    qtbot.waitUntil(lambda: view.forward.height() > wide)
    assert view.forward.width() <= 180


def test_a_wide_view_has_two_columns(view, choice, qtbot):
    show(view, choice, AND_GATE)
    qtbot.waitUntil(lambda: view.backward.y() > view.forward.geometry().bottom())
    view.resize(700, 500)
    qtbot.waitUntil(lambda: view.backward.x() > view.forward.geometry().right())
    assert view.backward.y() == view.forward.y()
    assert view.tug.y() > view.forward.geometry().bottom()
    view.resize(330, 500)
    qtbot.waitUntil(lambda: view.backward.y() > view.forward.geometry().bottom())
    assert view.backward.x() == view.forward.x()


def test_columns_go_by_the_type_whichever_comes_first_type_or_width(view, choice, qtbot):
    show(view, choice, AND_GATE)
    view.resize(700, 500)
    qtbot.waitUntil(lambda: view.backward.x() > view.forward.geometry().right())
    font = view.font()
    font.setPointSizeF(2 * font.pointSizeF())
    view.setFont(font)  # as presenting does, with the size it has
    qtbot.waitUntil(lambda: view.backward.y() > view.forward.geometry().bottom())


def test_the_second_line_of_a_row_is_indented_below_the_first(view, choice, qtbot):
    show(view, choice, PENGUINS)
    view.resize(180, 500)
    blocks = [
        view.forward.document().findBlockByNumber(at) for at in range(view.forward.document().blockCount())
    ]
    qtbot.waitUntil(lambda: any(block.layout().lineCount() > 1 for block in blocks))
    broken = [block.layout() for block in blocks if block.layout().lineCount() > 1 and "=" in block.text()]
    assert broken
    for layout in broken:
        assert layout.lineAt(1).x() > layout.lineAt(0).x() + 10


# --- In the window --------------------------------------------------------------------------------


def test_the_window_explains_the_record_in_sight(open_window, qtbot):
    window = open_window(OPENING)
    window.stage.show_view("this_step")
    said = window.this_step.what.text
    qtbot.waitUntil(lambda: said() == "Step 0 and what the next one will do")
    window.control.step()
    window.control.step()
    qtbot.waitUntil(lambda: said() == "Step 2 and what the next one will do")
    window.control.look_at(1)
    qtbot.waitUntil(lambda: said() == "Step 1 and how step 2 follows")


def test_however_fast_runs_follow_each_other_the_last_one_is_explained(open_window, qtbot):
    window = open_window(OPENING)
    window.stage.show_view("this_step")
    for weight in (1, 2, 3, 7):  # whatever is asked of the first three is left without an answer
        window.document.edit(OPENING.with_value("neuron.weights", {"values": [weight, 1]}), "another start")
        window.this_step.wanted.emit(0, 0)
    window.this_step.wanted.emit(0, 0)
    window.control.restart()
    qtbot.waitUntil(lambda: "= 256·7\n" in window.this_step.forward.toPlainText())


def test_behind_another_view_nothing_is_asked(open_window, qtbot):
    window = open_window(OPENING)
    window.stage.close_view("this_step")
    questions = asked(window.this_step)
    with qtbot.waitSignal(window.trainer.changed):
        window.control.step()
    assert questions == []
    window.stage.show_view("this_step")
    window.stage.show_view("this_step")
    qtbot.waitUntil(lambda: questions == [(1, 0)])


def test_a_choice_beyond_new_data_goes_to_the_last_sample(open_window, qtbot):
    window = open_window(AND_GATE)
    window.sample_choice.choose(3)
    window.document.edit(OPENING, "other samples")
    qtbot.waitUntil(lambda: window.sample_choice.count == 1)
    assert window.sample_choice.number == 0


def test_what_one_reads_stays_in_place_while_numbers_change(view, choice, qtbot):
    run = show(view, choice, PENGUINS, steps=20)
    bar = view.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 150)
    bar.setValue(150)
    for t in range(5):
        view.show_explanation(explain(run, t, 0))
        view.area.widget().layout().activate()
    assert bar.value() == 150


def test_all_pulls_are_bars_and_a_click_or_a_key_chooses_the_row(view, choice, qtbot):
    run = show(view, choice, PENGUINS)
    profile = explain(run, 0, 0).pulls.profiles[0]
    bars = view.tug.bars
    assert bars.isVisible()
    qtbot.waitUntil(lambda: bars.width() > 100)
    edge = bars.rect().center()
    edge.setX(bars.width() - 1)
    qtbot.mouseClick(bars, Qt.MouseButton.LeftButton, pos=edge)
    assert choice.number == profile.samples[-1]
    view.show_explanation(explain(run, 0, choice.number))
    qtbot.keyClick(bars, Qt.Key.Key_Up)
    assert choice.number == profile.samples[-2]
    qtbot.keyClick(bars, Qt.Key.Key_Home)
    assert choice.number == profile.samples[0]
    assert "bars up" in bars.in_words()
    bars.grab()  # paints without a warning


def test_few_pulls_are_all_in_the_table(view, choice):
    show(view, choice, AND_GATE)
    assert not view.tug.bars.isVisible()
