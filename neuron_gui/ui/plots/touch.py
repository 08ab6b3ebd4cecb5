"""Fingers on a plot: two of them zoom and move it, on a screen and on a trackpad."""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QInputDevice, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture

from neuron_gui.ui.plots.canvas import Canvas
from neuron_gui.ui.widgets.long_press import LongPress

PINCH = Qt.GestureType.PinchGesture
NATIVE = Qt.NativeGestureType
LEAST = 0.1  # a pinch of one event makes the plot at most so many times as small, or so much larger


class Touch(QObject):
    """An event filter for a canvas. A wheel that turns in notches zooms as ever."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        viewport = canvas.viewport()
        viewport.grabGesture(PINCH)
        viewport.installEventFilter(self)
        LongPress(viewport)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what two fingers do."""
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(PINCH)
            return isinstance(pinch, QPinchGesture) and self._pinch(pinch)
        if isinstance(event, QNativeGestureEvent):
            return self._native(event)
        if isinstance(event, QWheelEvent) and _is_of_trackpad(event):
            self._move(QPointF(event.pixelDelta()))
            return True
        return False

    def _pinch(self, pinch: QPinchGesture) -> bool:
        """Zoom about the fingers' middle, and move along with it."""
        middle = self._canvas.viewport().mapFromGlobal(pinch.centerPoint())
        self._move(pinch.centerPoint() - pinch.lastCenterPoint())
        self._zoom(pinch.scaleFactor(), middle)
        return True

    def _native(self, event: QNativeGestureEvent) -> bool:
        if event.gestureType() == NATIVE.ZoomNativeGesture:
            self._zoom(1 + event.value(), event.position())
        elif event.gestureType() == NATIVE.PanNativeGesture:
            self._move(event.delta())
        else:
            return False
        return True

    def _zoom(self, factor: float, place: QPointF) -> None:
        """Make everything so many times as large around a place of the viewport."""
        box = self._canvas.getViewBox()
        factor = min(max(factor, LEAST), 1 / LEAST)
        middle = box.mapSceneToView(self._canvas.mapToScene(place.toPoint()))
        box.scaleBy((1 / factor, 1 / factor), center=middle)
        box.sigRangeChangedManually.emit(box.mouseEnabled())

    def _move(self, by: QPointF) -> None:
        """Move what is shown by so many pixels."""
        box = self._canvas.getViewBox()
        width, height = box.viewPixelSize()
        box.translateBy(x=-by.x() * width, y=by.y() * height)
        box.sigRangeChangedManually.emit(box.mouseEnabled())


def _is_of_trackpad(event: QWheelEvent) -> bool:
    """Return whether two fingers moved on a trackpad: it tells of pixels, a wheel of notches."""
    is_pad = event.device().type() == QInputDevice.DeviceType.TouchPad
    return is_pad and not event.pixelDelta().isNull()
