import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from neuron_gui import resources
from neuron_gui.ui.help.palette import ENTRY, Palette, entries, without_mark
from neuron_gui.ui.style import theme
from neuron_gui.ui.style.look import selected_colors

Key = Qt.Key


@pytest.fixture
def window(used_window):
    return used_window


@pytest.fixture
def palette(qtbot, window):
    window.commands["palette"].trigger()
    (found,) = window.findChildren(Palette)
    qtbot.waitExposed(found)
    yield found
    for left in window.findChildren(Palette):
        left.reject()


def listed(palette):
    return [palette.list.item(row).data(ENTRY) for row in range(palette.list.count())]


def texts(palette):
    return [entry.text for entry in listed(palette)]


def test_every_action_every_preset_and_recent_file_is_there(qtbot, window, tmp_path):
    path = tmp_path / "mine.neuron.json"
    window.document.experiment.save(path)
    window.files.recent.add(path)
    found = entries(window, window.commands.values())
    assert {entry.action for entry in found} >= set(window.commands.values())
    words = " ".join(entry.text for entry in found)
    for experiment in resources.presets().values():
        assert experiment.title in words
    assert "mine.neuron.json" in words
    assert len({entry.action for entry in found}) == len(found)


def test_an_entry_shows_the_keys_and_the_sentence_of_its_action(window, palette):
    shown = {entry.action.objectName(): entry for entry in listed(palette)}
    for offer in window.commands.offered:
        assert shown[offer.name].tip == offer.tip
        assert shown[offer.name].keys.split("+")[-1] == offer.keys.split("; ")[0].split("+")[-1]


@pytest.mark.parametrize("typed", ["new start", "START NEW", "start  ne"])
def test_words_are_found_in_any_order_and_the_best_comes_first(palette, typed):
    palette.line.setText(typed)
    assert texts(palette)[0] == "New start"
    assert len(texts(palette)) < 10


def test_letters_in_their_order_find_an_action_too(palette):
    palette.line.setText("rstrt")
    assert texts(palette)[0] == "Restart"


def test_letters_that_mean_something_in_patterns_mean_themselves(palette):
    for typed in ("(", "[a", "\\", "*", "a.c"):
        palette.line.setText(typed)
        assert all(typed in f"{e.text} {e.place} {e.tip}".lower() for e in listed(palette))


def test_what_fits_nothing_says_so_and_enter_does_nothing(qtbot, palette):
    qtbot.keyClicks(palette.line, "xyzzy")
    assert palette.nothing.isVisible()
    assert not palette.list.isVisible()
    qtbot.keyClick(palette.line, Key.Key_Return)
    assert palette.isVisible()


def test_arrows_choose_and_enter_does_it_by_keys_alone(qtbot, window, palette):
    seed = window.document.experiment.seed
    qtbot.keyClicks(palette.line, "start")
    row = texts(palette).index("New start")
    for _ in range(row):
        qtbot.keyClick(palette.line, Key.Key_Down)
    qtbot.keyClick(palette.line, Key.Key_Return)
    assert window.document.experiment.seed == seed + 1
    assert not palette.isVisible()


def test_what_was_used_last_comes_first_the_next_time_and_of_what_fits_as_well(qtbot, open_window):
    window = open_window()

    def opened():
        window.commands["palette"].trigger()
        return [found for found in window.findChildren(Palette) if found.isVisible()][-1]

    first = texts(opened())[0]
    for wanted in ("New start", "Restart"):
        shown = opened()
        shown.line.setText(wanted)
        qtbot.keyClick(shown.line, Key.Key_Return)
    shown = opened()
    assert texts(shown)[:3] == ["Restart", "New start", first]
    shown.line.setText("sta")
    assert texts(shown).index("New start") < texts(shown).index("Restart"), "what fits better is before it"


@pytest.mark.parametrize("kept", ["", "{}", "[1, null]", "nonsense"])
def test_what_somebody_else_wrote_into_the_settings_does_no_harm(qtbot, window, kept):
    window.settings.commands_used = kept
    window.commands["palette"].trigger()
    (found,) = window.findChildren(Palette)
    assert len(listed(found)) > 50
    found.reject()


def test_what_cannot_be_done_now_is_grey_and_is_not_done(qtbot, window, palette):
    assert not window.commands["undo"].isEnabled()
    qtbot.keyClicks(palette.line, "undo")
    item = palette.list.item(texts(palette).index("Undo"))
    palette.list.setCurrentItem(item)
    assert not item.flags() & Qt.ItemFlag.ItemIsEnabled
    qtbot.keyClick(palette.line, Key.Key_Return)
    assert palette.isVisible()


def test_a_preset_is_opened_from_it(qtbot, window, palette):
    title = resources.preset("and-gate").title
    palette.line.setText(title)
    assert texts(palette)[0] == f"Presets › {title}"
    qtbot.keyClick(palette.line, Key.Key_Return)
    assert window.document.experiment.title == title


def test_escape_leaves_everything_as_it_was(qtbot, window, palette):
    before = window.document.experiment
    qtbot.keyClick(palette.line, Key.Key_Escape)
    assert not palette.isVisible()
    assert window.document.experiment == before


def test_it_is_painted_in_every_row_without_a_complaint(qtbot, palette):
    palette.line.setText("a")
    palette.grab()
    QApplication.processEvents()
    assert palette.list.count() > 5


def test_plain_words_have_neither_signs_for_keys_nor_dots():
    assert without_mark("Save &as…") == "Save as"
    assert without_mark("Bread && &butter") == "Bread & butter"


def test_the_marked_row_looks_as_in_a_list_that_has_the_keys(palette):
    assert palette.line.hasFocus()
    assert selected_colors(palette.list) == (theme.current().accent, theme.current().on_accent)
    place = palette.list.visualItemRect(palette.list.currentItem())
    painted = palette.list.viewport().grab().toImage().pixelColor(place.left() + 2, place.top() + 2)
    assert painted.name() == theme.current().accent
