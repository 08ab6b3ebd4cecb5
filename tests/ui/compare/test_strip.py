"""The row of pinned runs: as many words as all chips have room for."""

import pytest
from support import click, run_to_end
from support.clipping import clipped

from neuron_gui import resources
from neuron_gui.ui.settings import Settings


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


def test_the_table_tells_little_until_a_person_wants_more_which_is_kept(qtbot, pinned, open_window):
    click(qtbot, pinned.compare.strip.table_button)

    def shown(window):
        table, columns = window.compare.panel.table, window.compare.model.columns
        return [column.key for at, column in enumerate(columns) if not table.isColumnHidden(at)]

    usual = ["name", "outcome", "evaluations", "final_loss"]
    assert shown(pinned) == usual
    for action in pinned.compare.panel.columns.actions():
        if action.data() in ("steps", "outcome"):
            action.trigger()
    assert shown(pinned) == shown(open_window()) == ["name", "steps", "evaluations", "final_loss"]


@pytest.mark.parametrize("kept", ["", "no JSON", "3", '{"steps": 1}', "[[], 4]"])
def test_what_is_kept_of_the_columns_can_be_anything(kept, open_window):
    Settings().pin_columns = kept
    table = open_window().compare.panel.table
    assert not table.isColumnHidden(0)
