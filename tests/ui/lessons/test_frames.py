"""What lies over a control: a ring that comes boldly."""

import pytest
from PySide6.QtWidgets import QWidget
from support import movements

from neuron_gui.ui.lessons.frames import BOLD, WIDTH, Ring
from neuron_gui.ui.style import motion


@pytest.fixture
def target(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(300, 200)
    made = QWidget(parent)
    made.setGeometry(50, 50, 100, 60)
    parent.show()
    yield made
    parent.close()


def ink(ring):
    """Return how many pixels of the ring's left half are painted, half way down."""
    ring.target.hide()
    picture = ring.grab().toImage()
    ground = ring.parentWidget().palette().window().color()
    y = picture.height() // 2
    return sum(picture.pixelColor(x, y) != ground for x in range(picture.width() // 2))


def test_a_ring_pulses_once_and_then_is_as_it_would_be_without(target):
    still = Ring(target)
    assert (still.line, movements(still)) == (WIDTH, [])
    thin = ink(still)
    motion.allow(True)
    ring = Ring(target)
    (movement,) = movements(ring)
    assert (movement.duration(), movement.loopCount(), ring.line) == (motion.PULSE, 1, BOLD)
    assert ink(ring) > 2 * thin
    movement.setCurrentTime(motion.PULSE // 4)
    assert WIDTH < ring.line < BOLD
    movement.setCurrentTime(motion.PULSE)
    assert (ring.line, ink(ring)) == (WIDTH, thin)
