"""A field that checks what is typed."""

import pytest
from PySide6.QtCore import Qt
from support import type_text

from neuron_gui import ExperimentError
from neuron_gui.core.message import Message
from neuron_gui.ui.widgets.number_field import CheckedField


@pytest.fixture
def field(qtbot):
    """Return a field that takes whole numbers below 10."""

    def commit(text):
        if int(text) > 9:
            raise ExperimentError("$.here", Message("expected at most 9"))
        field.taken.append(int(text))
        field.show_text(str(int(text)))

    field = CheckedField("Number", commit)
    field.taken = []
    field.show_text("5")
    qtbot.addWidget(field)
    field.show()
    return field


def test_a_good_value_is_taken_once_when_editing_ends(qtbot, field):
    type_text(qtbot, field.line, "7", key=None)
    assert field.taken == []
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    field.line.clearFocus()
    assert field.taken == [7]


def test_looking_at_a_field_changes_nothing(qtbot, field):
    field.line.setFocus()
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    field.line.clearFocus()
    assert field.taken == []


def test_a_wrong_value_stays_with_the_reason_until_escape(qtbot, field):
    type_text(qtbot, field.line, "12")
    assert field.message.text() == "Expected at most 9. 5 stays in force."
    assert field.line.text() == "12"
    assert field.taken == []
    qtbot.keyClick(field.line, Qt.Key.Key_Escape)
    assert field.line.text() == "5"
    assert field.message.isHidden()


def test_typing_the_good_value_again_takes_the_message_away(qtbot, field):
    type_text(qtbot, field.line, "x")
    assert field.message.isVisible()
    type_text(qtbot, field.line, "5")
    assert field.message.isHidden()
    assert field.taken == []


def test_the_cursor_stays_where_it_is_when_a_value_is_taken(qtbot, field):
    type_text(qtbot, field.line, "007", key=None)
    field.line.setCursorPosition(1)
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert field.line.text() == "7"
    assert field.line.cursorPosition() == 1


def test_escape_with_nothing_to_take_back_is_left_to_others(qtbot, field):
    """Such as a window that leaves full screen."""
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    field.keyPressEvent(event)
    assert not event.isAccepted()
