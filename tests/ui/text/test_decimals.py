"""Where a decimal comma is written, it is typed and shown in every field, cell and formula."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from support import field, type_text
from support.everywhere import ask_for_a_number, unfold
from support.pseudo import spoken

from neuron_gui import Experiment, resources
from neuron_gui.ui.text import decimals
from neuron_gui.ui.widgets.number_field import CheckedField

OPENING = resources.preset("opening")
WHOLE = ("seed", "Seed", "Shown step", "strategy.batch", "stop.max_steps")


@pytest.fixture
def window(used_window):
    return used_window


@pytest.fixture
def comma():
    decimals.apply("comma")
    yield
    decimals.apply("language")


@pytest.mark.parametrize(("name", "mark"), [("en", "."), ("de", ","), ("es", ","), ("fr", ",")])
def test_the_mark_is_the_languages_unless_one_is_chosen(qapp, name, mark):
    with spoken(qapp, name):
        assert decimals.mark() == mark
        for chosen, other in (("comma", ","), ("point", "."), ("language", mark), ("nonsense", mark)):
            decimals.apply(chosen)
            assert decimals.mark() == other
    decimals.apply("language")


def test_every_field_of_the_window_takes_and_shows_a_decimal_comma(qtbot, window, comma):
    window.resize(1920, 1080)
    unfold(window)
    seen = 0
    for each in [f for f in window.findChildren(CheckedField) if f.isVisibleTo(window)]:
        name = each.objectName() or each.line.accessibleName()
        if name in ("formula", "neuron.weights", *WHOLE):
            continue
        before = window.document.experiment
        type_text(qtbot, each.line, "0,0625")
        assert not each.refused, each.message.text()
        assert each.line.text() == "0,0625", name
        assert "0.0625" in window.document.experiment.to_json().decode()
        type_text(qtbot, each.line, "0.03125")  # as it is read in plots and lessons
        assert each.line.text() == "0,03125", name
        type_text(qtbot, each.line, "1.234")
        assert "may mean 1,234 or 1234" in each.message.text()
        assert each.message.text().endswith("0,03125 stays in force.")
        window.document.open(before, None)
        seen += 1
    assert seen >= 6


def test_whole_numbers_have_no_comma(qtbot, window, comma):
    for name in ("stop.max_steps",):
        type_text(qtbot, field(window, name).line, "1,5")
        assert "not a whole number" in field(window, name).message.text()
        type_text(qtbot, field(window, name).line, "1.000")
        assert "may mean 1,000 or 1000" in field(window, name).message.text()


def test_equations_are_typed_and_shown_with_it(qtbot, window, comma):
    line = window.problem.formula.line
    type_text(qtbot, line, "3,14x + 0,5y = 1,25; x = -2")
    assert window.document.experiment.data.inputs.tolist() == [[3.14, 0.5], [1, 0]]
    assert line.text() == "3,14·x + 0,5·y = 1,25; x + 0·y = −2"
    assert "3.14" in window.document.experiment.title  # which is kept in the file
    type_text(qtbot, line, "x = 1, y = 2")
    assert window.problem.formula.refused


def test_lists_are_parted_by_semicolons(qtbot, window, comma):
    line = window.neuron.weights.line
    type_text(qtbot, line, "0,5; -2,25")
    assert window.document.experiment.neuron.weights.values == (0.5, -2.25)
    assert line.text() == "0,5; -2,25"
    assert "0,5; -2" in window.neuron.weights.toolTip()
    type_text(qtbot, line, "1, 2")
    assert window.neuron.weights.refused
    type_text(qtbot, line, "-1,5 to 1,5")
    assert window.document.experiment.neuron.weights.uniform == (-1.5, 1.5)


def test_cells_are_typed_shown_copied_and_pasted_with_it(qtbot, window, comma):
    table, samples = window.problem.table, window.problem.samples
    table.setFocus()
    table.setCurrentIndex(samples.index(0, 0))
    for key in "3,14":
        qtbot.keyClick(QApplication.focusWidget(), key)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert window.document.experiment.data.inputs[0, 0] == 3.14
    assert samples.index(0, 0).data() == "3,14"
    window.document.edit(
        OPENING.replaced(data=Experiment.from_dict({
            "format": 1, "data": {"input_names": ["x", "y"], "target_name": "t",
            "inputs": [[1 / 3, 1.234]], "targets": [5.678]}}).data), "",
    )  # fmt: skip
    data = window.document.experiment.data
    table.selectAll()
    table.commands.copy()
    assert "," in QApplication.clipboard().text() and "." not in QApplication.clipboard().text()
    table.commands.clear()
    table.commands.paste()
    assert window.document.experiment.data == data


def test_what_is_shown_follows_at_once(qtbot, window):
    window.document.open(OPENING.with_values([("stop.tolerance", 0.25), ("data.targets[0]", 0.5)]), None)
    shown = (
        lambda: field(window, "stop.tolerance").line.text(),
        lambda: window.problem.samples.index(0, 2).data(),
        lambda: window.problem.formula.line.text().partition("= ")[2],
        lambda: window.neuron.weights.line.text() and window.neuron.bias.line.text(),
    )
    window.document.set_value("neuron.bias.initial", 0.125, "")
    decimals.apply("comma")
    assert [text() for text in shown] == ["0,25", "0,5", "0,5", "0,125"]
    decimals.apply("language")
    assert [text() for text in shown] == ["0.25", "0.5", "0.5", "0.125"]


def test_a_long_number_in_a_narrow_cell_has_it_too(window, comma):
    from neuron_gui.ui.samples.cell import fitting

    assert fitting("3,14159265358979", 6) == "3,1416"


def test_dialogs_and_lessons_take_it(qtbot, open_window, comma):
    window = open_window()
    window.commands["sweep"].trigger()
    sweep = window.sweep.window
    qtbot.waitUntil(lambda: sweep.across.option.count() > 1)
    type_text(qtbot, sweep.across.low.line, "1,5e-8")
    assert sweep.across.low.line.text() == "1,5e-8"
    assert sweep.across.dial().values[0] == 1.5e-8
    sweep.close()
    window.commands["race"].trigger()
    race = QApplication.activeModalWidget()
    type_text(qtbot, race.budget_field.line, "12,5")
    assert race.budget == 12.5
    race.reject()
    window.commands["generate"].trigger()
    generate = QApplication.activeModalWidget()
    noise = generate.findChild(CheckedField, "generator.noise")
    type_text(qtbot, noise.line, "0,75")
    assert generate.draft.generator.noise == 0.75
    generate.reject()
    ask_for_a_number(window)
    type_text(qtbot, window.lessons.panel.number_row.line, "3,25")
    assert window.lessons.player.prediction == 3.25
