"""What a screen reader finds in the real window and its dialogs, and what is reached without a mouse."""

import gc

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from support import DIALOGS, at_full_speed, opened, paints, run_to_end
from support.classroom import hand_in
from support.paths import TABLES

from neuron_gui.core.strategies import RandomGuess
from neuron_gui.ui.style import theme
from neuron_gui.ui.text import accessible
from neuron_gui.ui.text.accessible import Painted
from neuron_gui.ui.widgets.rate_slider import RateSlider

Role = QAccessible.Role
VALUES = (Role.Slider, Role.CheckBox, Role.RadioButton, Role.ComboBox, Role.EditableText)


def tree(interface):
    """Yield an accessible object and all below it that can be seen."""
    yield interface
    if interface.role() == Role.Table:  # its cells are numbers, and tested with the table
        return
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child and child.isValid() and not child.state().invisible:
            yield from tree(child)


def focusable(window):
    """Return what takes the focus, but for viewports: these are the inside of what takes it."""
    found = [each for each in tree(QAccessible.queryAccessibleInterface(window)) if each.state().focusable]
    return [each for each in found if not is_inside(each.object())]


def controls(window):
    """Return what takes the focus and does not hand it on."""
    return [each for each in focusable(window) if not (is_widget(each) and each.object().focusProxy())]


def is_widget(interface):
    return isinstance(interface.object(), QWidget)


def is_inside(widget):
    area = widget.parent() if isinstance(widget, QWidget) else None
    return isinstance(area, QAbstractScrollArea) and area.viewport() is widget


def name(interface):
    return interface.text(QAccessible.Text.Name)


def description(widget):
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Description)


def place(interface):
    return name(interface), interface.role(), type(interface.object()).__name__


def nameless(window):
    """Return the controls whose name says nothing, or is but the value that a combo box has."""
    found = focusable(window)
    boxes = [each for each in found if isinstance(each.object(), QComboBox)]
    return [place(each) for each in found if not any(map(str.isalnum, name(each)))] + [
        place(each)
        for each in boxes
        if not each.object().accessibleName()
        or not (each.relations(QAccessible.RelationFlag.Label) or each.object().accessibleDescription())
    ]


def unknown(window):
    """Return controls and painted widgets of which a screen reader could not tell what they are."""
    drawn = [each for each in window.findChildren(QWidget) if paints(each) and each.isVisible()]
    found = [QAccessible.queryAccessibleInterface(each) for each in drawn] + controls(window)
    found = [each for each in found if each.role() != Role.Border]  # about which there is nothing to tell
    return [place(each) for each in found if each.role() in (Role.Client, Role.NoRole) or not name(each)]


def each_tab_in_front(window):
    """Yield once for every view and panel, with that one in front of those it shares a place with."""
    for name in window.stage.views:
        window.stage.show_view(name)
        QApplication.processEvents()
        yield
    for name in window.panels.panes:
        window.panels.reveal(name)
        QApplication.processEvents()
        yield


def test_every_control_of_every_panel_has_a_name_and_a_role(window):
    seen = set()
    window.resize(1400, 1000)
    window.learning.more_button.setChecked(True)
    for _ in each_tab_in_front(window):
        for found in controls(window):
            seen.add(place(found))
        assert nameless(window) == []
        assert unknown(window) == []
    assert len(seen) > 40


def test_what_holds_a_value_tells_it(window):
    holding = [found for found in controls(window) if found.role() in VALUES]
    assert len({found.role() for found in holding}) >= 4
    for found in holding:
        if found.role() in (Role.CheckBox, Role.RadioButton):
            assert found.state().checkable, name(found)
        elif found.role() == Role.Slider:
            assert found.valueInterface().currentValue() is not None, name(found)
        else:
            assert found.text(QAccessible.Text.Value) is not None, name(found)


def tabbed(qtbot, window, start, turns_pages=False):
    """Return what Tab reaches from a widget until it comes back there.

    With Ctrl it leaves a widget that has a use for it, too, unless that turns the pages of tabs.
    """
    start.setFocus()
    reached = [start]
    while len(reached) < 300:
        if not turns_pages:
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
        if QApplication.focusWidget() is reached[-1]:
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if QApplication.focusWidget() in reached:
            return reached
        reached.append(QApplication.focusWidget())
    raise AssertionError("Tab never comes round")


def test_tab_goes_as_one_reads_down_the_panels_then_the_plots_then_the_run_bar(qtbot, window):
    """The panels share a column, so learning comes before the plots: Tab never jumps back to the left."""
    window.resize(1400, 1000)
    order = tabbed(qtbot, window, window.problem.formula.line)
    wanted = [
        window.problem.formula.line,
        window.problem.table,
        window.learning.cards["gradient_descent"].button,
        window.loss_view.plot,
        window.controls.run_button,
        window.timeline.slider,
    ]
    assert [widget for widget in order if widget in wanted] == wanted


def test_every_action_is_in_a_menu_and_every_menu_opens_by_a_letter(window):
    letters = [action.text() for action in window.menuBar().actions()]
    assert all("&" in text for text in letters)
    within = {action for menu in window.menuBar().findChildren(QMenu) for action in menu.actions()}
    assert {*window.commands.values()} <= within
    shown = {f"show_{name}" for name in (*window.stage.views, *window.panels.panes)}
    assert {window.commands[name] for name in shown} <= within


def letter(text):
    at = text.replace("&&", "").find("&")
    return text.replace("&&", "")[at + 1].lower() if at >= 0 else ""


def test_a_letter_opens_one_menu_and_one_command_of_a_menu(window):
    """Views alone have none: a number chooses them, and the alphabet has too few letters for the menu."""
    bar = [letter(action.text()) for action in window.menuBar().actions()]
    assert len(set(bar)) == len(bar)
    for title in {(offer.menu, offer.submenu) for offer in window.commands.offered}:
        offered = [offer for offer in window.commands.offered if (offer.menu, offer.submenu) == title]
        taken = [letter(offer.text) for offer in offered if not offer.keys.isdecimal()]
        assert "" not in taken
        assert len(set(taken)) == len(taken), title


@pytest.fixture
def announced(monkeypatch):
    words = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: words.append(event.message()))
    return words


def test_start_pause_and_end_of_a_run_are_announced_once_each(qtbot, window, announced):
    window.trainer.speed = 1e-6
    window.commands["run"].trigger()
    qtbot.waitUntil(lambda: announced == ["Running."])
    window.commands["run"].trigger()
    qtbot.waitUntil(lambda: len(announced) == 2)
    assert announced[1].startswith("Paused at step ")
    at_full_speed(window)
    run_to_end(qtbot, window)
    qtbot.waitUntil(lambda: len(announced) == 4)
    assert announced[2] == "Running."
    assert announced[3].startswith("Solved at step ")


def act(button, action="Toggle"):
    """Do what a screen reader does: Qt toggles then, and tells of no click."""
    assert QAccessible.queryAccessibleInterface(button).actionInterface().actionNames()[0] == action
    QAccessible.queryAccessibleInterface(button).actionInterface().doAction(action)
    QApplication.processEvents()


def test_what_a_screen_reader_toggles_is_chosen(qtbot, window):
    act(window.learning.cards["random_guess"].button)
    assert isinstance(window.document.experiment.strategy, RandomGuess)
    for on in (True, False):
        act(window.learning.forms["random_guess"].findChild(QCheckBox))
        assert window.document.experiment.strategy.integers is on
        act(window.neuron.bias_learns)
        assert window.document.experiment.neuron.bias.trainable is on
    run_to_end(qtbot, window)
    window.commands["pin"].trigger()

    def chips():
        return [each for each in window.compare.strip.findChildren(QToolButton) if each.isCheckable()]

    qtbot.waitUntil(lambda: len(chips()) == 1)
    act(chips()[0])
    assert not window.compare.model.pins[0].shown


def test_a_panel_opens_and_an_answer_is_given_by_a_screen_reader_s_toggling(qtbot, window):
    window.commands["fold_panels"].setChecked(True)
    rail = window.panels.buttons
    act(rail["neuron"])
    assert window.neuron.isVisible() and rail["neuron"].isChecked() and not rail["problem"].isChecked()
    act(rail["neuron"])
    qtbot.waitUntil(lambda: not window.neuron.isVisible())
    window.lessons.open_bundled("gradient-descent")
    qtbot.waitUntil(lambda: window.trainer.snapshot is not None)
    act(window.lessons.panel.answers[1])
    assert window.lessons.player.prediction == 1
    assert window.lessons.panel.answers[1].isChecked()


def test_tab_goes_from_a_lesson_s_text_to_its_answers_and_then_to_what_turns_it(qtbot, window):
    window.lessons.open_bundled("gradient-descent")
    qtbot.waitUntil(lambda: window.lessons.panel.isVisible())
    panel = window.lessons.panel
    assert panel.area.accessibleDescription().endswith(panel.question.text())
    reached = tabbed(qtbot, window, panel.area)
    assert reached[: 1 + len(panel.answers)] == [panel.area, *panel.answers]
    assert panel.buttons.isAncestorOf(reached[1 + len(panel.answers)])


def test_what_a_lesson_hides_is_kept_from_screen_readers_too(qtbot, window):
    def told():
        return [word for each in tree(bar) for word in (name(each), each.text(QAccessible.Text.Description))]

    bar = QAccessible.queryAccessibleInterface(window.verdict)
    qtbot.waitUntil(lambda: any("converge" in words for words in told()))
    window.lessons.open_bundled("gradient-descent")
    qtbot.waitUntil(lambda: window.trainer.snapshot is not None)
    assert {curtain.target for curtain in window.lessons.hidden.curtains} >= {
        window.verdict,
        window.this_step,
    }
    assert told() == ["Verdict", ""]
    assert list(tree(QAccessible.queryAccessibleInterface(window.this_step)))[1:] == []
    window.lessons.panel.answers[1].click()
    assert any("converge" in words for words in told())


def test_a_step_of_a_lesson_and_what_came_of_it_are_announced(qtbot, window, announced):
    window.lessons.open_bundled("gradient-descent")
    panel = window.lessons.panel
    assert announced[-1].startswith("The slope\nWalk down the slope")
    assert announced[-1].endswith(panel.question.text())
    qtbot.waitUntil(lambda: window.trainer.snapshot is not None)
    panel.answers[1].click()
    window.commands["step"].trigger()
    qtbot.waitUntil(lambda: window.lessons.player.judgement is not None)
    told = [words for words in announced if words.startswith(panel.answers[1].accessibleName())]
    assert len(told) == 1
    assert panel.after.text() in told[0]
    assert panel.answers[1].accessibleDescription() in told[0]


def test_the_inside_of_a_plot_takes_no_focus_for_itself(qtbot, window):
    for view in (window.loss_view, window.weights_view, window.weight_space, window.fit_view):
        assert not QAccessible.queryAccessibleInterface(view.plot.viewport()).state().focusable
        assert QAccessible.queryAccessibleInterface(view.plot).state().focusable
        window.controls.run_button.setFocus()
    window.loss_view.plot.setFocus()
    assert window.loss_view.plot.hasFocus()
    window.controls.run_button.setFocus()
    qtbot.mouseClick(window.loss_view.plot.viewport(), Qt.MouseButton.LeftButton)
    assert window.loss_view.plot.hasFocus()


# --- Dialogs ------------------------------------------------------------------------------------------


def in_front(qtbot, window, act):
    """Return the dialog that an act opens, when it has the keys."""
    act()
    (dialog,) = opened(qtbot, window)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def check(dialog):
    assert name(QAccessible.queryAccessibleInterface(dialog))
    assert len(controls(dialog)) > 0
    assert nameless(dialog) == []
    assert unknown(dialog) == []


def test_every_control_of_a_dialog_has_a_name_and_a_role(qtbot, window):
    for action in DIALOGS:
        dialog = in_front(qtbot, window, window.commands[action].trigger)
        check(dialog)
        dialog.close()


def test_every_control_of_the_import_has_a_name_and_a_role(qtbot, window):
    dialog = in_front(qtbot, window, lambda: window.tables.import_path(TABLES / "penguins.csv"))
    qtbot.waitUntil(lambda: dialog.columns.choice is not None)
    check(dialog)
    dialog.close()


def test_every_control_of_a_marked_class_has_a_name_and_a_role(qtbot, window, tmp_path):
    hand_in(tmp_path, 4, copies=1, broken=1, steps=40)
    marks = in_front(qtbot, window, lambda: window.marking.mark(tmp_path))
    qtbot.waitUntil(lambda: not marks.marking.busy)
    for page in (marks.table, marks.page):
        marks.tabs.setCurrentWidget(page)
        check(marks)
        reached = tabbed(qtbot, marks, marks.key_box, turns_pages=True)
        by_tab = [each for each in controls(marks) if each.object() and takes_tab(each.object())]
        assert {each.object() for each in by_tab} <= set(reached)
    assert description(marks.page.bars) == marks.page.bars.in_words()
    marks.close()


def test_tab_goes_round_in_a_dialog_and_reaches_every_control(qtbot, window):
    for action in ("generate", "gallery", "library", "race", "sweep", "describe"):
        dialog = in_front(qtbot, window, window.commands[action].trigger)
        reached = tabbed(qtbot, dialog, QApplication.focusWidget())
        by_tab = [each for each in controls(dialog) if each.object() and takes_tab(each.object())]
        assert {each.object() for each in by_tab} <= set(reached), action
        dialog.close()


def takes_tab(widget):
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled()


# --- What is painted ----------------------------------------------------------------------------------


def test_plots_and_pictures_say_what_they_are_and_on_demand_what_they_show(qtbot, window):
    run_to_end(qtbot, window)
    for name in window.stage.views:
        window.stage.show_view(name)
        QApplication.processEvents()
    plots = (window.loss_view, window.weights_view, window.weight_space, window.fit_view)
    assert {role(view.plot) for view in plots} == {Role.Chart}
    assert role(window.neuron_picture.picture) == Role.Graphic
    last = window.trainer.snapshot.last
    assert description(window.loss_view.plot).startswith(f"Step {last.step} of {last.step}: loss 8.")
    assert description(window.weights_view.plot).startswith(f"Step {last.step} of {last.step}: x 4.")
    assert description(window.weight_space.plot).startswith("The run went from x ")
    assert description(window.fit_view.plot).startswith("error ")
    assert description(window.neuron_picture.picture).startswith("x 256 times 4.")


def role(widget):
    return QAccessible.queryAccessibleInterface(widget).role()


def test_a_plot_tells_of_the_step_that_is_looked_back_at(qtbot, window):
    run_to_end(qtbot, window)
    window.timeline.slider.setValue(3)
    qtbot.waitUntil(lambda: description(window.loss_view.plot).startswith("Step 3 of "))


def test_the_edge_that_a_key_chooses_is_announced(qtbot, window, announced):
    picture = window.neuron_picture.picture
    window.stage.show_view("neuron_picture")
    qtbot.waitUntil(lambda: description(picture) != "")
    qtbot.keyClick(picture, Qt.Key.Key_Down)
    assert announced[-1].startswith("w₁ of x: −3.3766")
    assert announced[-1].endswith("Press Enter to set where it starts.")


def test_what_the_banner_says_and_why_a_field_refuses_are_announced(window, announced):
    window.banner.notify("The file is gone.")
    assert announced == ["The file is gone."]
    line = window.timeline.field.line
    line.setText("9")
    line.editingFinished.emit()
    assert announced[1:] == ["The steps go from 0 to 0. 0 stays in force."]


def test_the_learning_rate_s_slider_tells_the_rate_and_not_its_position(window):
    slider = window.learning.forms["gradient_descent"].findChild(RateSlider)
    assert slider.accessibleName() == "Learning rate η, slider: 5·10⁻⁷"
    window.document.set_value("strategy.learning_rate", 2e-6, "change of learning rate")
    assert slider.accessibleName() == "Learning rate η, slider: 2·10⁻⁶"


def test_a_plot_that_tab_has_reached_is_framed(qtbot, window):
    plot = window.loss_view.plot
    before = plot.grab().toImage()
    window.loss_view.log_box.setFocus()
    for _ in range(20):
        if not plot.hasFocus():
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert plot.grab().toImage().pixelColor(1, 1) == QColor(theme.current().accent)
    window.problem.formula.line.setFocus()
    assert plot.grab().toImage() == before


class Drawn(Painted, QWidget):
    def in_words(self):
        return "drawn"


def test_painted_widgets_survive_thousands_of_questions_and_their_own_end(qtbot):
    accessible.install()
    for turn in range(8):
        top = QWidget()
        layout = QVBoxLayout(top)
        drawn = [Drawn() for _ in range(5)]
        for each in drawn:
            layout.addWidget(each)
        for each in drawn * 40:
            assert role(each) == Role.Graphic
            assert description(each) == "drawn"
        found = QAccessible.queryAccessibleInterface(drawn[0])
        shiboken6.delete(drawn.pop(0) if turn % 2 else top)
        gc.collect()
        assert not shiboken6.isValid(found) or not found.isValid()
        if turn % 2:
            shiboken6.delete(top)
