"""The row of pinned runs: as many words as all chips have room for."""

import pytest
from support import click, run_to_end
from support.clipping import clipped

from neuron_gui import resources


def words(strip):
    return [chip.text() for chip in strip.chips]


@pytest.fixture
def pinned(qtbot, window):
    """Return a window in which two runs are pinned."""
    for _ in range(2):
        run_to_end(qtbot, window)
        with qtbot.waitSignal(window.compare.model.changed):
            window.commands["pin"].trigger()
        window.commands["new_start"].trigger()
    return window


def test_with_less_room_chips_lose_first_what_came_of_them_then_the_middle_of_their_names(qtbot, pinned):
    strip = pinned.compare.strip
    names = [pin.name for pin in pinned.compare.model.pins]
    assert all("solved" in text for text in words(strip))
    strip.setFixedWidth(560)
    qtbot.waitUntil(lambda: words(strip) == names)
    assert all(chip.accessibleName() in chip.toolTip() for chip in strip.chips)
    assert clipped(strip) == []
    strip.setFixedWidth(300)
    qtbot.waitUntil(lambda: all("…" in text for text in words(strip)))
    strip.setFixedWidth(1200)
    qtbot.waitUntil(lambda: all("solved" in text for text in words(strip)))


def test_the_table_goes_with_the_pins_of_a_document_and_stays_where_only_the_pins_go(qtbot, pinned):
    click(qtbot, pinned.compare.strip.table_button)
    assert pinned.compare.panel.isVisible()
    pinned.compare.model.remove([0, 1])
    assert pinned.compare.panel.isVisible()  # what was removed can be brought back there
    pinned.document.open(resources.preset("penguins"), None)
    qtbot.waitUntil(lambda: not pinned.compare.panel.isVisible())
