"""Two fingers zoom and move a plot, one that rests opens its menu: by events as devices send them."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QTapAndHoldGesture

from neuron_gui.ui.plots.plot import Plot

STILL = QPointF()
NATIVE = Qt.NativeGestureType


@pytest.fixture
def plot(qtbot):
    plot = Plot("Test")
    qtbot.addWidget(plot)
    plot.resize(300, 200)
    plot.show()
    qtbot.waitExposed(plot)
    plot.setRange(xRange=(0, 10), yRange=(0, 10), padding=0)
    return plot


@pytest.fixture(scope="module")
def screen():
    return QTest.createTouchDevice()


def ranges(plot):
    return plot.getViewBox().viewRange()


def width(plot):
    (left, right), _ = ranges(plot)
    return right - left


def at(plot, place):
    """Return what lies at a place of the viewport."""
    return plot.getViewBox().mapSceneToView(plot.mapToScene(place))


def pad():
    kind, pointer = QInputDevice.DeviceType.TouchPad, QPointingDevice.PointerType.Finger
    return QPointingDevice("pad", 77, kind, pointer, QInputDevice.Capability.PixelScroll, 2, 0)


def native(plot, device, kind, place, value=0.0, delta=STILL):
    spot = QPointF(place)
    event = QNativeGestureEvent(
        kind, device, 2, spot, spot, QPointF(plot.viewport().mapToGlobal(place)), value, delta
    )
    QApplication.sendEvent(plot.viewport(), event)


def pixels(plot, by):
    """Return by how much of the axes so many pixels move."""
    x, y = plot.getViewBox().viewPixelSize()
    return by.x() * x, by.y() * y


def test_a_pinch_on_a_trackpad_zooms_about_the_pointer(plot):
    device, place = pad(), QPoint(200, 80)
    under = at(plot, place)
    native(plot, device, NATIVE.ZoomNativeGesture, place, value=0.25)
    assert width(plot) == pytest.approx(10 / 1.25)
    assert at(plot, place).x() == pytest.approx(under.x())
    assert at(plot, place).y() == pytest.approx(under.y())
    native(plot, device, NATIVE.ZoomNativeGesture, place, value=-5.0)  # nonsense turns nothing inside out
    assert width(plot) > 0


def test_two_fingers_on_a_trackpad_move_and_a_wheel_still_zooms(plot):
    device, place = pad(), QPointF(150, 80)
    by = pixels(plot, QPointF(30, 20))

    def turn(pixels, notches, source):
        QApplication.sendEvent(
            plot.viewport(),
            QWheelEvent(
                place, plot.viewport().mapToGlobal(place), pixels, notches, Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.ScrollUpdate, False,
                Qt.MouseEventSource.MouseEventNotSynthesized, source,
            ),
        )  # fmt: skip

    turn(QPoint(30, 20), QPoint(60, 40), device)
    (left, _), (bottom, _) = ranges(plot)
    assert width(plot) == pytest.approx(10)
    assert (left, bottom) == (pytest.approx(-by[0]), pytest.approx(by[1]))
    native(plot, device, NATIVE.PanNativeGesture, place.toPoint(), delta=QPointF(-30, -20))
    assert ranges(plot)[0][0] == pytest.approx(0, abs=1e-9)
    turn(QPoint(), QPoint(0, 120), QPointingDevice.primaryPointingDevice())
    assert width(plot) < 10


def test_two_fingers_on_a_screen_zoom_and_move(plot, screen):
    told = []
    plot.getViewBox().sigRangeChangedManually.connect(told.append)
    viewport, left, right = plot.viewport(), QPoint(120, 80), QPoint(180, 80)
    QTest.touchEvent(viewport, screen).press(0, left, viewport).press(1, right, viewport).commit()
    for more in range(5, 35, 5):
        aside = QPoint(more, 0)
        QTest.touchEvent(viewport, screen).move(0, left - aside, viewport).move(
            1, right + aside, viewport
        ).commit()
    assert width(plot) < 8
    zoomed = ranges(plot)[0][0]
    left, right = left - QPoint(30, 0), right + QPoint(30, 0)
    for more in range(5, 35, 5):
        down = QPoint(more, 0)
        QTest.touchEvent(viewport, screen).move(0, left + down, viewport).move(
            1, right + down, viewport
        ).commit()
    assert ranges(plot)[0][0] < zoomed
    QTest.touchEvent(viewport, screen).release(0, left, viewport).release(1, right, viewport).commit()
    assert told


def test_a_finger_that_rests_opens_the_menu(qtbot, plot, screen):
    before = QTapAndHoldGesture.timeout()
    QTapAndHoldGesture.setTimeout(1)
    try:
        viewport, place = plot.viewport(), QPoint(150, 80)
        QTest.touchEvent(viewport, screen).press(0, place, viewport).commit()
        qtbot.waitUntil(lambda: any(menu.isVisible() for menu in plot.findChildren(QMenu)))
        QTest.touchEvent(viewport, screen).release(0, place, viewport).commit()
    finally:
        QTapAndHoldGesture.setTimeout(before)
    (menu,) = [menu for menu in plot.findChildren(QMenu) if menu.isVisible()]
    assert "Copy picture" in [action.text() for action in menu.actions()]
    menu.close()
