import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget

from neuron_gui.core.message import grouped
from neuron_gui.threads.training import AS_FAST_AS_POSSIBLE
from neuron_gui.ui.actions import RUN, Commands, Offer
from neuron_gui.ui.run.time_controls import SPEEDS, TimeControls
from neuron_gui.ui.style import text_size

BUTTONS = ["restart", "new_start", "reset_all", "step_back", "run", "step"]


@pytest.fixture
def window(used_window):
    return used_window


class Recorder:
    """Offers the buttons' actions, and notes which were chosen."""

    def __init__(self, called):
        self.called = called

    def offers(self):
        return [
            Offer(name, RUN, f"&{name}", f"{name}.", lambda *_, name=name: self.called.append(name))
            for name in BUTTONS
        ]


@pytest.fixture
def called():
    return []


@pytest.fixture
def controls(qtbot, called):
    owner = QWidget()
    qtbot.addWidget(owner)
    commands = Commands(owner)
    commands.add(Recorder(called))
    controls = TimeControls(commands)
    qtbot.addWidget(controls)
    controls.show()
    controls.owner = owner  # which the actions die with
    return controls


def test_buttons_are_named_and_do_what_their_actions_do(controls, called):
    for name in BUTTONS:
        button = controls.findChild(QToolButton, f"{name}_button")
        button.click()
        assert button.text()
        assert "&" not in button.text()
        assert button.accessibleName()
        assert button.toolTip()
        assert not button.icon().isNull()
    assert called == BUTTONS


def test_step_back_run_and_step_stand_in_that_order_and_run_is_the_largest(controls):
    back, run, step = (controls.findChild(QToolButton, f"{n}_button") for n in ("step_back", "run", "step"))
    assert back.x() < run.x() < step.x()
    sizes = {b: b.width() * b.height() for b in controls.findChildren(QToolButton) if b.isVisible()}
    assert max(sizes, key=sizes.get) is run


def test_the_run_button_says_what_it_will_do_whatever_else_changes(controls):
    action = controls.run_button.defaultAction()
    for playing, text in ((True, "Pause"), (False, "Run"), (True, "Pause")):
        controls.show_playing(playing)
        action.setEnabled(False)
        action.setEnabled(True)
        assert controls.run_button.text() == text
        assert controls.run_button.accessibleName() == text


def test_the_text_does_not_move_what_is_beside_it(controls):
    places = set()
    for position in range(len(SPEEDS)):
        controls.speed.setValue(position)
        places.add((controls.speed.x(), controls.run_button.x(), controls.width()))
    assert len(places) == 1


@pytest.mark.parametrize(
    ("speed", "text"),
    [
        (1.0, "1 step a second"),
        (30.0, "30 steps/s"),
        (1e5, "100 000 steps/s"),
        (AS_FAST_AS_POSSIBLE, "as fast as it goes"),
    ],
)
def test_the_speed_is_told_and_said_in_words(qtbot, controls, speed, text):
    controls.speed.setValue(5)
    with qtbot.waitSignal(controls.speed_changed) as told:
        controls.speed.setValue(SPEEDS.index(speed))
    assert told.args == [speed]
    assert text in [label.text() for label in controls.findChildren(QLabel)]


def test_speeds_go_from_a_step_a_second_to_as_fast_as_it_goes():
    assert SPEEDS[0] == 1.0
    assert SPEEDS[-1] == AS_FAST_AS_POSSIBLE
    assert list(SPEEDS) == sorted(set(SPEEDS))


@pytest.mark.parametrize("position", [0, 3, len(SPEEDS) - 1])
def test_speed_is_remembered_and_said(open_window, position):
    first = open_window()
    first.controls.speed.setValue(5)
    first.controls.speed.setValue(position)
    second = open_window()
    assert second.controls.speed.value() == position
    assert second.trainer.speed == SPEEDS[position]
    texts = [label.text() for label in second.controls.findChildren(QLabel)]
    assert any("step" in text or "fast" in text for text in texts)


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_run_is_in_the_middle_and_speed_and_timeline_have_room_beside_it(window, percent):
    text_size.apply(QApplication.instance(), percent)
    window.resize(1024, 700)
    QApplication.processEvents()
    bar, run = window.controls, window.controls.run_button
    assert abs(run.mapTo(bar, run.rect().center()).x() - bar.rect().center().x()) <= 1
    shown = [each for each in (bar.speed, bar.speed_button) if each.isVisible()]
    assert len(shown) == 1
    for part in (*shown, window.timeline.slider, window.timeline.field, bar.buttons["restart"]):
        assert part.isVisible()
        assert bar.rect().contains(QRect(part.mapTo(bar, QPoint()), part.size()))


def test_what_has_no_room_beside_run_is_left_out_and_speed_is_told_in_short(controls):
    controls.arrange(slim=True)
    controls.resize(420, 44)
    controls.speed.setValue(SPEEDS.index(1_000.0))
    assert controls.speed_button.isVisible()
    assert controls.speed_button.text() == f"{grouped(1000)}/s"
    assert controls.speed_button.toolTip() == f"{grouped(1000)} steps/s"
    controls.resize(270, 44)
    assert controls.run_button.isVisible()
    assert not controls.buttons["restart"].isVisible()
    assert not controls.speed_button.isVisible()
