import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from neuron_gui import resources
from neuron_gui.core.sketch import sketch
from neuron_gui.ui.files import gallery
from neuron_gui.ui.files.gallery import DRAWN, NAME, SENTENCE, Gallery
from neuron_gui.ui.files.sketch import picture
from neuron_gui.ui.style import theme

NAMES = list(resources.preset_names())


def opened(qtbot, window, name):
    """Return a gallery as the menu opens it, with all its pictures."""
    window.commands[name].trigger()
    (found,) = window.findChildren(Gallery)
    qtbot.waitUntil(lambda: all(card(found, row, DRAWN) for row in range(found.list.count())), timeout=30_000)
    return found


@pytest.fixture
def shown(qtbot, window):
    found = opened(qtbot, window, "gallery")
    yield found
    found.reject()


@pytest.fixture
def library(qtbot, window):
    found = opened(qtbot, window, "library")
    yield found
    found.reject()


def card(shown, row, role):
    return shown.list.item(row).data(role)


def colors(pixmap):
    image = pixmap.toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_every_preset_is_there_with_its_title_a_sentence_and_a_picture(shown):
    assert [card(shown, row, NAME) for row in range(len(NAMES))] == NAMES
    for row, (name, experiment) in enumerate(resources.presets().items()):
        assert shown.list.item(row).text() == experiment.title
        assert len(card(shown, row, SENTENCE)) > 20, name
        assert experiment.notes.startswith(card(shown, row, SENTENCE))
        blue = [
            color for color in map(QColor, colors(card(shown, row, DRAWN))) if color.blue() > color.red() + 80
        ]
        assert blue, name  # the curve of the loss


def test_the_library_has_every_data_set_with_a_picture_and_its_notes(library):
    assert library.windowTitle() == "Data library"
    assert [card(library, row, NAME) for row in range(library.list.count())] == list(resources.data_sets())
    for row, experiment in enumerate(resources.data_sets().values()):
        library.list.setCurrentRow(row)
        assert library.list.item(row).text() == experiment.title
        assert library.notes.toPlainText() == experiment.notes.replace("\n\n", "\n")


def test_enter_opens_a_data_set_as_an_experiment(qtbot, window, library):
    library.list.setCurrentRow(list(resources.data_sets()).index("celsius"))
    qtbot.keyClick(library.list, Qt.Key.Key_Return)
    assert not library.isVisible()
    assert window.document.experiment == resources.preset("celsius")
    assert not window.document.modified


def test_the_words_of_every_experiment_fit_on_its_card(shown):
    place = gallery.QRect(0, 0, gallery.PICTURE.width(), 1000)
    regular, bold = shown.list.font(), shown.list.font()
    bold.setBold(True)
    for experiment in (resources.presets() | resources.data_sets()).values():
        sentence = experiment.notes.partition("\n\n")[0]
        for font, text, lines in (
            (bold, experiment.title, gallery.TITLE_LINES),
            (regular, sentence, gallery.SENTENCE_LINES),
        ):
            metrics = QFontMetrics(font)
            height = metrics.boundingRect(place, Qt.TextFlag.TextWordWrap, text).height()
            assert height <= lines * metrics.lineSpacing(), text


def test_arrows_and_enter_open_a_preset(qtbot, window, shown):
    qtbot.keyClick(shown.list, Qt.Key.Key_Right)
    qtbot.keyClick(shown.list, Qt.Key.Key_Right)
    qtbot.keyClick(shown.list, Qt.Key.Key_Return)
    assert not shown.isVisible()
    assert window.document.experiment == resources.preset(NAMES[2])


def test_a_double_click_opens_a_preset(qtbot, window, shown):
    place = shown.list.visualItemRect(shown.list.item(1)).center()
    qtbot.mouseClick(shown.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(shown.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert not shown.isVisible()
    assert window.document.experiment == resources.preset(NAMES[1])


def test_a_click_and_open_open_a_preset(qtbot, window, shown):
    place = shown.list.visualItemRect(shown.list.item(3)).center()
    qtbot.mouseClick(shown.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    box = shown.findChild(QDialogButtonBox)
    qtbot.mouseClick(box.button(QDialogButtonBox.StandardButton.Ok), Qt.MouseButton.LeftButton)
    assert window.document.experiment == resources.preset(NAMES[3])


def test_escape_opens_nothing(qtbot, window, shown):
    qtbot.keyClick(shown.list, Qt.Key.Key_Right)
    qtbot.keyClick(shown.list, Qt.Key.Key_Escape)
    assert not shown.isVisible()
    assert window.document.experiment == resources.preset("opening")


def test_the_pictures_follow_the_theme(qtbot, window, shown):
    assert theme.DARK.surface not in colors(card(shown, 0, DRAWN))
    try:
        theme.apply(QApplication.instance(), "dark")
        qtbot.waitUntil(lambda: theme.DARK.surface in colors(card(shown, 0, DRAWN)))
    finally:
        theme.apply(QApplication.instance(), "light")


def test_a_window_that_closes_meanwhile_waits_for_no_picture(qtbot, open_window):
    window = open_window()
    window.commands["gallery"].trigger()
    (shown,) = window.findChildren(Gallery)
    shown.reject()
    assert window.close()


# --- What is in a picture -------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["none", "standardize"])
def test_a_line_is_drawn_where_the_neuron_ended_whatever_the_scaling(kind):
    made = sketch(resources.preset("penguins").with_values([("scaling", kind), ("stop.max_steps", 20_000)]))
    low, high = made.outputs[0], made.outputs[-1]
    data = made.experiment.data
    left, right = data.inputs.min(), data.inputs.max()
    room = 0.08 * (right - left)
    slope = (high - low) / (right - left + 2 * room)
    least_squares = ((data.inputs[:, 0] - data.inputs.mean()) @ data.targets) / data.inputs.var() / data.n
    assert slope == pytest.approx(least_squares, rel=1e-3)


def test_an_output_map_is_dark_where_the_output_is_high(qapp):
    made = sketch(resources.preset("and-gate"))
    drawn = picture(made, QSize(248, 132), 1.0).toImage()
    high, low = drawn.pixelColor(225, 22), drawn.pixelColor(142, 110)  # both inputs high; both low
    assert high.lightness() < low.lightness()


def test_a_picture_is_sharp_on_a_fine_screen(qapp):
    drawn = picture(sketch(resources.preset("opening")), QSize(248, 132), 2.0)
    assert (drawn.width(), drawn.height(), drawn.devicePixelRatio()) == (496, 264, 2.0)


def test_a_run_without_a_loss_above_0_has_a_picture_too(qapp):
    exact = resources.preset("sign-lands").with_values([("neuron.weights.values", [5, 1])])
    assert not picture(sketch(exact), QSize(248, 132), 1.0).isNull()
