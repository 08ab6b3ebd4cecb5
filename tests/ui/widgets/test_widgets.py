import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from support import type_text

from neuron_gui import ExperimentError
from neuron_gui.core.message import Message
from neuron_gui.ui.experiment.choice_card import ChoiceCard
from neuron_gui.ui.widgets.banner import Banner
from neuron_gui.ui.widgets.complaint import Complaint
from neuron_gui.ui.widgets.log_slider import LogSlider
from neuron_gui.ui.widgets.number_field import CheckedField

# --- A field that checks what is typed ------------------------------------------------------------


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


@pytest.mark.parametrize(
    ("reason", "sentence"),
    [
        ("expected 2 numbers", "Expected 2 numbers."),
        ("Done.", "Done."),
        ("“x” is wrong", "“x” is wrong."),
        ("", "."),
    ],
)
def test_a_complaint_is_a_sentence(qtbot, reason, sentence):
    complaint = Complaint()
    qtbot.addWidget(complaint)
    assert complaint.isHidden()
    complaint.tell(reason)
    assert complaint.text() == sentence
    assert complaint.isVisible()


# --- A slider over powers of ten ------------------------------------------------------------------


@pytest.fixture
def slider(qtbot):
    slider = LogSlider("Rate", 1e-9, 10.0)
    qtbot.addWidget(slider)
    return slider


def test_every_position_stands_for_a_number_that_leads_back_to_it(qtbot, slider):
    numbers = []
    slider.picked.connect(numbers.append)
    slider.setValue(slider.maximum())
    for position in range(slider.maximum()):
        slider.setValue(position)
    assert (numbers[0], numbers[1]) == (10.0, 1e-9)
    assert numbers[1:] == sorted(set(numbers[1:]))
    for position, number in enumerate(numbers[1:]):
        slider.show_value(number)
        assert slider.value() == position


def test_numbers_are_rounded_to_two_digits(qtbot, slider):
    numbers = []
    slider.picked.connect(numbers.append)
    for position in range(0, slider.maximum(), 7):
        slider.setValue(position)
    assert all(float(f"{number:.1e}") == number for number in numbers)


@pytest.mark.parametrize("value", [1e-9, 3e-5, 10.0, 1e308, 5e-324, 1.7976931348623157e308])
def test_showing_a_number_is_not_picking_one(qtbot, slider, value):
    with qtbot.assertNotEmitted(slider.picked):
        slider.show_value(value)


def test_a_step_by_keys_is_a_twentieth_of_a_power_of_ten_and_a_page_a_whole_one(qtbot, slider):
    slider.show_value(1e-3)
    numbers = []
    slider.picked.connect(numbers.append)
    for key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Right):
        qtbot.keyClick(slider, key)
    assert numbers == [1e-2, 1e-3, 1.1e-3]


def test_a_click_on_the_track_brings_the_handle_there_and_a_drag_goes_on_from_it(qtbot, slider):
    slider.resize(240, 40)
    slider.show_value(1e-3)
    numbers = []
    slider.picked.connect(lambda number: numbers.append((slider.gesture, number)))
    middle = slider.rect().center()
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=middle)
    assert numbers == [(1, pytest.approx(1e-4, rel=0.3))]
    qtbot.mouseMove(slider, middle + QPoint(60, 0))
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=middle + QPoint(60, 0))
    assert numbers[-1][0] == 1  # undone together
    assert numbers[-1][1] > 0.01
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(middle.x(), slider.height() - 1))
    assert numbers[-1] == (2, numbers[0][1])
    assert not slider.isSliderDown()


# --- A card to choose, a banner to read -----------------------------------------------------------


def test_a_card_is_chosen_where_the_mouse_is_released(qtbot):
    card = ChoiceCard("Guess", "By luck.")
    qtbot.addWidget(card)
    card.show()
    qtbot.mousePress(card, Qt.MouseButton.LeftButton, pos=QPoint(20, card.height() - 5))
    assert not card.button.isChecked()
    qtbot.mouseRelease(card, Qt.MouseButton.LeftButton, pos=QPoint(-50, -50))
    assert not card.button.isChecked()
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(20, card.height() - 5))
    assert card.button.isChecked()


def test_a_banner_says_what_happened_until_it_is_dismissed(qtbot):
    banner = Banner()
    qtbot.addWidget(banner)
    assert banner.isHidden()
    banner.tell("It happened.", details="line 1\nline 2")
    assert banner.text.text() == "It happened."
    banner.copy_button.click()
    assert QApplication.clipboard().text() == "line 1\nline 2"
    (dismiss,) = (b for b in banner.findChildren(QPushButton) if b is not banner.copy_button)
    dismiss.click()
    assert banner.isHidden()


def banner_buttons(banner):
    return [b.text() for b in banner.findChildren(QPushButton) if b.isVisibleTo(banner)]


def press(qtbot, banner, text):
    (button,) = (b for b in banner.findChildren(QPushButton) if b.isVisibleTo(banner) and b.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def banner(qtbot):
    banner = Banner()
    qtbot.addWidget(banner)
    return banner


def test_a_banner_offers_a_choice_until_one_is_made_or_it_is_put_off(qtbot, banner):
    chosen = []
    choices = [("This", lambda: chosen.append("this")), ("That", lambda: chosen.append("that"))]
    for expected in ("this", "that"):
        banner.tell("Which?", choices=choices)
        assert banner_buttons(banner) == ["This", "That", "Later"]
        press(qtbot, banner, expected.capitalize())
        assert chosen.pop() == expected
        assert banner.isHidden()
    banner.tell("Which?", choices=choices)
    press(qtbot, banner, "Later")
    assert banner.isHidden()
    assert chosen == []


def test_a_choice_waits_under_what_is_told_later(qtbot, banner):
    banner.tell("Which?", choices=[("This", lambda: banner.tell("Done."))])
    banner.tell("It happened.")
    banner.tell("It happened again.")
    assert banner_buttons(banner) == ["Dismiss"]
    press(qtbot, banner, "Dismiss")
    assert banner.text.text() == "Which?"
    press(qtbot, banner, "This")
    assert banner.text.text() == "Done."
    assert banner_buttons(banner) == ["Dismiss"]


def test_a_message_may_be_withdrawn_wherever_it_waits(banner):
    first = banner.tell("First?", choices=[("This", lambda: None)])
    second = banner.tell("Second?", choices=[("This", lambda: None)])
    banner.withdraw(first)
    assert banner.text.text() == "Second?"
    banner.withdraw(second)
    banner.withdraw(second)
    banner.withdraw(None)
    assert banner.isHidden()


def test_a_banner_without_details_has_none_to_copy(qtbot):
    banner = Banner()
    qtbot.addWidget(banner)
    banner.tell("First.", details="much")
    banner.tell("Second.")
    assert not banner.copy_button.isVisible()
    assert banner.text.text() == "Second."


@pytest.mark.parametrize("text", ["<b>not bold</b>", "a < b & c"])
def test_a_banner_shows_the_name_of_a_file_as_it_is(qtbot, text):
    banner = Banner()
    qtbot.addWidget(banner)
    banner.tell(text)
    assert banner.text.textFormat() == Qt.TextFormat.PlainText


@pytest.mark.parametrize(
    ("reason", "shown"), [("too large", "Too large."), ("Stop.", "Stop."), ("a, b, …", "A, b, …")]
)
def test_a_complaint_is_a_sentence_with_one_end(qtbot, reason, shown):
    complaint = Complaint()
    qtbot.addWidget(complaint)
    complaint.tell(reason)
    assert complaint.text() == shown
