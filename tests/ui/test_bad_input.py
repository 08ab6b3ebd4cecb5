"""Every field of the window refuses what it cannot use, says why, and keeps what was good."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from support import paste_text, type_text
from support.problems import OPTIMIZERS
from support.pseudo import spoken

from neuron_gui import resources
from neuron_gui.ui.style import theme
from neuron_gui.ui.widgets.number_field import CheckedField

OPENING = resources.preset("opening")

NO_NUMBERS = ["abc", "nan", "inf", "-Infinity", "1e400", "--1", "1_0", "0x10", "1.2.3", "“", "½"]
NOT_POSITIVE = ["", "1,5", "-1", "0"]
NO_COUNT = [*NOT_POSITIVE, "1.5", "1e-3"]
NO_FRACTION = ["", "1,5", "-1", "1", "1.5"]  # of coefficients from 0 to below 1

# For every field: what else it has to refuse, and something that it takes.
FIELDS = {
    "Equation": (["", "1,5", "-1", "0", "x = 1e400", "x² = 1", "x + y"], "2a − 3b = 7"),
    "Bias b": (["", "1,5"], "-1"),
    "Start weights": (["", "1", "-1", "0", "1, 2, 3", "1; 2; nan", "5 to 1", "1 to", "a to b"], "1,5"),
    "Seed": (["", "1,5", "-1", "1.5", "9223372036854775808"], "7"),
    "Shown step": (["", "1,5", "-1", "1.5", "1"], None),
    "strategy.low": (["", "1,5", "11", "1e309"], "-1"),
    "strategy.high": (["", "1,5", "-11"], "0"),
    "strategy.step": (NOT_POSITIVE, "1e-3"),
    "strategy.learning_rate": (NOT_POSITIVE, "1e-3"),
    "strategy.batch": ([*NO_COUNT, "2", "Full!"], "1"),
    "strategy.optimizer.momentum": (NO_FRACTION, "0"),
    "strategy.optimizer.alpha": (NO_FRACTION, "0"),
    "strategy.optimizer.beta1": (NO_FRACTION, "0"),
    "strategy.optimizer.beta2": (NO_FRACTION, "0"),
    "strategy.optimizer.eps": (NOT_POSITIVE, "1e-3"),
    "strategy.schedule.factor": ([*NOT_POSITIVE, "1.5"], "1"),
    "strategy.schedule.every": (NO_COUNT, "7"),
    "strategy.schedule.decay": (["", "1,5", "-1"], "0"),
    "strategy.schedule.minimum": (["", "1,5", "-1"], "1e-9"),
    "stop.max_steps": ([*NO_COUNT, "1000000001"], "1e6"),
    "stop.tolerance": (["1,5", "-1"], ""),
    "stop.target_loss": (["1,5", "-1"], "0"),
}

CONTEXTS = [
    *[{"strategy": {"kind": kind}} for kind in ("random_guess", "step_sign", "perceptron")],
    *[{"strategy": {"kind": "gradient_descent", "optimizer": {"kind": kind}}} for kind in OPTIMIZERS],
    *[
        {"strategy": {"kind": "gradient_descent", "schedule": {"kind": kind}}}
        for kind in ("step_decay", "inverse_time", "cosine")
    ],
]


@pytest.fixture
def window(used_window):
    return used_window


def name_of(field):
    return field.objectName() if field.objectName() in FIELDS else field.line.accessibleName()


@pytest.fixture
def visible_fields(qtbot, window):
    """Return what yields every field of the window that can be reached with an experiment's options."""
    window.resize(1920, 1080)
    for button in window.learning.findChildren(QToolButton):
        button.setChecked(True)  # what is folded away

    def fields(context):
        window.document.open(OPENING.with_values(context.items()), None)
        return [f for f in window.findChildren(CheckedField) if f.isVisibleTo(window)]

    return fields


def refuse(qtbot, window, field, text):
    """Type something wrong: it is refused with a sentence under the field; Escape brings the good text."""
    before, good = window.document.experiment, field.line.text()
    paste_text(qtbot, field.line, text)
    place = f"{name_of(field)} took {text!r}"
    assert window.document.experiment is before, place
    assert field.message.isVisibleTo(window), place
    said = field.message.text()
    assert said[0].isupper() or said[0] == "“" or said[0].isdigit(), said
    assert said.endswith("."), said
    assert ".." not in said.replace("e..", ""), said
    if good:
        assert said.endswith(f"{good} stays in force."), said
    assert field.line.text() == text  # to be mended
    assert field.line.accessibleDescription() == said
    qtbot.keyClick(field.line, Qt.Key.Key_Escape)
    assert field.line.text() == good
    assert not field.message.isVisibleTo(window)
    assert field.line.accessibleDescription() == ""


def test_no_field_takes_what_it_cannot_use(qtbot, window, visible_fields):
    seen = set()
    for context in CONTEXTS:
        for field in visible_fields(context):
            name = name_of(field)
            assert name in FIELDS, f"a new field, {name}: say here what it refuses"
            if name in seen:
                continue
            seen.add(name)
            more, fine = FIELDS[name]
            for text in [*NO_NUMBERS, *more]:
                refuse(qtbot, window, field, text)
            if fine is None:
                continue
            before = window.document.experiment
            paste_text(qtbot, field.line, NO_NUMBERS[0])
            type_text(qtbot, field.line, fine)
            assert window.document.experiment != before, f"{name} did not take {fine!r}"
            assert not field.message.isVisibleTo(window)
            assert window.document.undoable
            window.document.undo()
            assert window.document.experiment == before
    assert seen == FIELDS.keys()


def test_what_a_field_refuses_is_said_in_the_language_of_the_window(qtbot, qapp, visible_fields):
    with spoken(qapp, "pseudo"):
        for field in visible_fields({}):
            good = field.line.text()
            paste_text(qtbot, field.line, "½")
            said = field.message.text()
            assert "½" in said or name_of(field) == "Equation"
            assert not re.search("[A-Za-z]{3}", said.replace(good, "")), said
            qtbot.keyClick(field.line, Qt.Key.Key_Escape)


def test_leaving_a_field_with_something_wrong_keeps_it_to_be_mended(qtbot, window):
    (field,) = window.findChildren(CheckedField, "stop.tolerance")
    type_text(qtbot, field.line, "1-2", key=Qt.Key.Key_Tab)
    assert not field.line.hasFocus()
    assert field.line.text() == "1-2"
    assert field.message.isVisible()
    field.line.setFocus()
    qtbot.keyClick(field.line, Qt.Key.Key_Backspace)
    assert field.message.isHidden()  # no nagging while it is being mended
    type_text(qtbot, field.line, "0.5")
    assert window.document.experiment.stop.tolerance == 0.5


def test_what_was_refused_is_told_where_it_can_be_seen(qtbot, window, visible_fields):
    fields = visible_fields({})
    window.resize(1024, 700)
    for field in fields:
        window.bench.reveal(field)
        paste_text(qtbot, field.line, "1.2.3")
        message = field.message
        qtbot.waitUntil(lambda m=message: m.visibleRegion().boundingRect() == m.rect())
        qtbot.keyClick(field.line, Qt.Key.Key_Escape)


def test_the_cursor_goes_where_an_equation_is_wrong(qtbot, window):
    line = window.problem.formula.line
    type_text(qtbot, line, "256x + 212y2 ! = 1492")
    assert line.cursorPosition() == 13
    assert "“!” does not fit here" in window.problem.formula.message.text()


def test_a_message_takes_on_the_colours_of_another_theme(qtbot, window, qapp):
    (field,) = window.findChildren(CheckedField, "stop.tolerance")
    type_text(qtbot, field.line, "1-2")
    try:
        for name, colors in (("dark", theme.DARK), ("light", theme.LIGHT)):
            theme.apply(qapp, name)
            qapp.processEvents()
            message = field.message
            assert message.palette().color(message.foregroundRole()).name() == colors.bad
    finally:
        theme.apply(qapp, "system")
