"""What the window tells, and asks, in a line of its own."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from neuron_gui.ui.style import theme
from neuron_gui.ui.widgets.banner import Banner


def test_a_banner_says_what_happened_until_it_is_dismissed(qtbot):
    banner = Banner()
    qtbot.addWidget(banner)
    assert banner.isHidden()
    banner.notify("It happened.", details="line 1\nline 2")
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
        banner.notify("Which?", choices=choices)
        assert banner_buttons(banner) == ["This", "That", "Later"]
        press(qtbot, banner, expected.capitalize())
        assert chosen.pop() == expected
        assert banner.isHidden()
    banner.notify("Which?", choices=choices)
    press(qtbot, banner, "Later")
    assert banner.isHidden()
    assert chosen == []


def test_one_thing_that_is_offered_need_not_be_put_off(banner):
    banner.notify("It is written.", choices=[("Show it", lambda: None)])
    assert banner_buttons(banner) == ["Show it", "Dismiss"], "it will not be offered again"


def test_the_edge_warns_of_what_is_wrong_alone(banner):
    for wrong in (True, False):
        banner.notify("This is how it is.", wrong=wrong)
        assert (theme.current().bad in banner.styleSheet()) == wrong
    banner.notify("Which?", choices=[("This", lambda: None)])
    assert theme.current().bad not in banner.styleSheet()


def test_a_choice_waits_under_what_is_told_later(qtbot, banner):
    banner.notify("Which?", choices=[("This", lambda: banner.notify("Done."))])
    banner.notify("It happened.")
    banner.notify("It happened again.")
    assert banner_buttons(banner) == ["Dismiss"]
    press(qtbot, banner, "Dismiss")
    assert banner.text.text() == "Which?"
    press(qtbot, banner, "This")
    assert banner.text.text() == "Done."
    assert banner_buttons(banner) == ["Dismiss"]


def test_a_message_may_be_withdrawn_wherever_it_waits(banner):
    first = banner.notify("First?", choices=[("This", lambda: None)])
    second = banner.notify("Second?", choices=[("This", lambda: None)])
    banner.withdraw(first)
    assert banner.text.text() == "Second?"
    banner.withdraw(second)
    banner.withdraw(second)
    banner.withdraw(None)
    assert banner.isHidden()


def test_a_banner_without_details_has_none_to_copy(qtbot):
    banner = Banner()
    qtbot.addWidget(banner)
    banner.notify("First.", details="much")
    banner.notify("Second.")
    assert not banner.copy_button.isVisible()
    assert banner.text.text() == "Second."


@pytest.mark.parametrize("text", ["<b>not bold</b>", "a < b & c"])
def test_a_banner_shows_the_name_of_a_file_as_it_is(qtbot, text):
    banner = Banner()
    qtbot.addWidget(banner)
    banner.notify(text)
    assert banner.text.textFormat() == Qt.TextFormat.PlainText


def test_a_choice_made_leaves_the_keyboard_to_no_button_that_is_next_by_chance(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    banner, other = Banner(), QPushButton("Loss")
    column = QVBoxLayout(window)
    column.addWidget(banner)
    column.addWidget(other)
    window.show()
    with qtbot.waitActive(window):
        pass
    banner.notify("Which?", choices=[("This", lambda: None)])
    (button,) = (b for b in banner.findChildren(QPushButton) if b.text() == "This")
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert banner.isHidden()
    assert window.hasFocus()
