import pyqtgraph as pg
import pytest
from PySide6.QtCore import QPoint, QPointF, QSizeF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QMessageBox, QSplitter

from neuron_gui.ui.plots.curve import Curve
from neuron_gui.ui.plots.plot import Plot
from neuron_gui.ui.plots.turns import turns
from neuron_gui.ui.style import theme


@pytest.fixture
def plot(qtbot):
    plot = Plot("Test")
    qtbot.addWidget(plot)
    # A double click of another test may have left the button pressed, as far as Qt knows.
    qtbot.mouseRelease(plot.viewport(), Qt.MouseButton.LeftButton)
    curve = Curve()
    curve.setPen("#123456", width=2)
    curve.setData([0.0, 10.0], [0.0, 10.0])
    plot.addItem(curve)
    plot.getAxis("left").setWidth(40)
    plot.resize(300, 200)
    plot.show()
    qtbot.waitExposed(plot)
    plot.setFocus()
    plot.setRange(xRange=(0, 10), yRange=(0, 10), padding=0)
    return plot


def ranges(plot):
    return plot.getViewBox().viewRange()


def pixel(plot, x, y):
    """Return where on the screen a point in the plot lies."""
    return plot.mapFromScene(plot.getViewBox().mapViewToScene(QPointF(x, y)))


def menu_of(plot):
    (menu,) = [child for child in plot.findChildren(QMenu) if child.isVisible()]
    texts = [action.text() for action in menu.actions()]
    menu.close()
    return texts


ENTRIES = ["Show everything", "Copy picture", "Save picture…"]


def test_the_right_button_opens_the_menu_and_nothing_else_does(qtbot, plot):
    middle = plot.rect().center()
    qtbot.mouseClick(plot.viewport(), Qt.MouseButton.RightButton, pos=middle)
    assert menu_of(plot) == ENTRIES


def test_the_menu_opens_by_key(qtbot, plot):
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), plot.mapToGlobal(QPoint(5, 5)))
    QApplication.sendEvent(plot, event)
    assert menu_of(plot) == ENTRIES


def test_plus_and_minus_zoom_and_home_shows_everything(qtbot, plot):
    qtbot.keyClick(plot, Qt.Key.Key_Plus)
    (left, right), (bottom, top) = ranges(plot)
    assert right - left == pytest.approx(8)
    assert top - bottom == pytest.approx(8)
    qtbot.keyClick(plot, Qt.Key.Key_Minus)
    assert ranges(plot)[0] == pytest.approx([0, 10])
    for _ in range(5):
        qtbot.keyClick(plot, Qt.Key.Key_Plus)
    qtbot.keyClick(plot, Qt.Key.Key_Home)
    (left, right), _ = ranges(plot)
    assert left <= 0 and right >= 10


@pytest.mark.parametrize(("key", "x", "y"), [("Left", -1, 0), ("Right", 1, 0), ("Up", 0, 1), ("Down", 0, -1)])
def test_shift_and_the_arrows_move(qtbot, plot, key, x, y):
    qtbot.keyClick(plot, getattr(Qt.Key, f"Key_{key}"), Qt.KeyboardModifier.ShiftModifier)
    assert ranges(plot)[0] == pytest.approx([x, 10 + x])
    assert ranges(plot)[1] == pytest.approx([y, 10 + y])


def test_moving_by_keys_counts_as_a_person_s_zoom(qtbot, plot):
    with qtbot.waitSignal(plot.getViewBox().sigRangeChangedManually):
        qtbot.keyClick(plot, Qt.Key.Key_Plus)


def test_it_tells_where_the_mouse_is_and_that_it_has_left(qtbot, plot):
    place = pixel(plot, 2.5, 5)
    with qtbot.waitSignal(plot.pointed) as pointed:
        qtbot.mouseMove(plot.viewport(), place)
    assert pointed.args[0].x() == pytest.approx(2.5, abs=0.05)
    with qtbot.waitSignal(plot.pointed) as pointed:
        qtbot.mouseMove(plot.viewport(), QPoint(2, 2))  # beside the axes
    assert pointed.args == [None]


def test_a_click_tells_where_and_a_drag_moves_instead(qtbot, plot):
    place = pixel(plot, 5, 5)
    with qtbot.waitSignal(plot.clicked) as clicked:
        qtbot.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert clicked.args[0].x() == pytest.approx(5, abs=0.05)
    with qtbot.assertNotEmitted(plot.clicked):
        qtbot.mousePress(plot.viewport(), Qt.MouseButton.LeftButton, pos=place)
        for shift in (10, 30, 60):
            qtbot.mouseMove(plot.viewport(), place + QPoint(shift, 0))
        qtbot.mouseRelease(plot.viewport(), Qt.MouseButton.LeftButton, pos=place + QPoint(60, 0))


def test_ctrl_c_copies_a_picture(qtbot, plot):
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(plot, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    image = QGuiApplication.clipboard().image()
    assert image.width() == 2 * plot.width()
    assert image.height() > 2 * plot.height()


@pytest.mark.parametrize(
    ("typed", "kind", "written"),
    [
        ("a.png", "PNG picture (*.png)", "a.png"),
        ("a", "SVG drawing (*.svg)", "a.svg"),
        ("a.svg", "PNG picture (*.png)", "a.svg"),
        ("v1.2", "PNG picture (*.png)", "v1.2.png"),
    ],
)
def test_a_picture_is_saved_as_what_was_asked_for(plot, tmp_path, monkeypatch, typed, kind, written):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / typed), kind))
    plot.save_picture()
    start = (tmp_path / written).read_bytes()[:5]
    assert start == (b"<?xml" if written.endswith("svg") else b"\x89PNG\r")


def test_a_picture_that_cannot_be_written_is_told(plot, tmp_path, monkeypatch):
    told = []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "none" / "a.png"), "PNG picture (*.png)")
    )
    monkeypatch.setattr(QMessageBox, "warning", lambda *arguments: told.append(arguments[-1]))
    plot.save_picture()
    assert "a.png cannot be written: " in told[0]
    assert "Choose another folder or name" in told[0]


def test_nothing_is_written_if_no_file_is_chosen(plot, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    plot.save_picture()
    assert list(tmp_path.iterdir()) == []


def test_a_curve_of_a_single_point_is_a_dot(plot):
    curve = Curve()
    curve.setPen("#c01080", width=2)
    curve.setData([5.0], [5.0])
    plot.addItem(curve)
    middle = pixel(plot, 5, 5)
    around = plot.grab().toImage().copy(middle.x() - 5, middle.y() - 5, 11, 11)
    painted = [around.pixelColor(x, y).name() for x in range(11) for y in range(11)]
    assert 12 <= painted.count("#c01080") <= 40


@pytest.fixture
def two_plots(qtbot):
    both = QSplitter()
    for title in "one", "two":
        plot = Plot(title)
        plot.addItem(pg.PlotCurveItem([0.0, 10.0], [0.0, 10.0]))
        both.addWidget(plot)
    qtbot.addWidget(both)
    both.resize(600, 200)
    both.show()
    qtbot.waitExposed(both)
    return both


def test_plots_take_on_a_theme_one_after_the_other(qtbot, two_plots):
    plots = [two_plots.widget(0), two_plots.widget(1)]
    waiting = []
    for plot in plots:
        plot.recolored.connect(lambda: waiting.append(sum(map(turns().is_waiting, plots))))
    theme.apply(QApplication.instance(), "dark")
    QApplication.sendPostedEvents()
    assert waiting == []
    assert grabbed(plots[0]) == {theme.current().surface}  # nothing but the new ground is painted meanwhile
    qtbot.waitUntil(lambda: len(waiting) == 2)
    assert waiting == [1, 0]
    assert all(len(grabbed(plot)) > 1 for plot in plots)


def test_plots_take_on_a_size_one_after_the_other_and_show_what_they_have_meanwhile(qtbot, two_plots):
    plots = [two_plots.widget(0), two_plots.widget(1)]
    before = [plot.field.size() for plot in plots]
    two_plots.resize(800, 300)
    QApplication.sendPostedEvents()
    assert [plot.field.size() for plot in plots] == before
    assert [plot.width() for plot in plots] != [size.width() for size in before]
    assert all(len(grabbed(plot)) > 1 for plot in plots)
    waiting = []
    for plot in plots:
        plot.sigDeviceRangeChanged.connect(lambda *_: waiting.append(sum(map(turns().is_waiting, plots))))
    qtbot.waitUntil(lambda: 0 in waiting)
    assert 1 in waiting, "both took it on in one turn of the event loop"
    assert [plot.field.size() for plot in plots] == [QSizeF(plot.viewport().size()) for plot in plots]


def test_a_plot_that_was_hidden_before_its_turn_has_its_size_when_it_is_shown(qtbot):
    plot = Plot("one")
    qtbot.addWidget(plot)
    plot.resize(300, 200)
    plot.show()
    qtbot.waitExposed(plot)
    plot.resize(400, 250)
    plot.hide()
    qtbot.waitUntil(lambda: not turns().is_waiting(plot))
    assert plot.field.size() == QSizeF(300, 200)
    plot.show()
    assert plot.field.size() == QSizeF(400, 250)


def grabbed(plot):
    """Return the colours in a plot's picture."""
    image = plot.viewport().grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(0, 290, 7) for y in range(0, 190, 7)}
