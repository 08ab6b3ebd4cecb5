"""A slider for a learning rate whose track shows where it is safe, where it oscillates, where it diverges."""

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QStyle, QStyleOptionSlider, QWidget

from neuron_gui.core.numbers import displayed
from neuron_gui.core.rounded import rounded_down, rounded_up
from neuron_gui.core.theory.theory import Rates
from neuron_gui.ui.style import theme
from neuron_gui.ui.widgets.log_slider import LogSlider

TRACK = 8  # pixels across
PATTERNS = {
    "safe": Qt.BrushStyle.SolidPattern,
    "oscillates": Qt.BrushStyle.Dense3Pattern,
    "diverges": Qt.BrushStyle.DiagCrossPattern,
}


class Zone(Struct, frozen=True):
    """A part of the track, from one pixel to another: `kind` is safe, oscillates or diverges."""

    kind: str
    left: float
    right: float


class RateSlider(LogSlider):
    """What is not known is not shown: then the track is plain. Colour, pattern and words say the same."""

    def __init__(self, name: str, low: float, high: float, parent: QWidget | None = None) -> None:
        super().__init__(name, low, high, parent)
        self._rates: Rates | None = None

    def show_rates(self, rates: Rates | None) -> None:
        """Show the rates at which something changes, or a plain track."""
        if rates == self._rates:
            return
        self._rates = rates
        self.setToolTip(self._legend(rates) if rates else "")
        self.setAccessibleDescription(self.toolTip().replace("\n", " "))
        self.update()

    def zones(self) -> list[Zone]:
        """Return what the track shows, from left to right."""
        rates = self._rates
        if not rates or not rates.safe:
            return []
        left, safe, right = self._x(0), self._x_of(rates.safe), self._x(self.maximum())
        zones = [Zone("safe", left, safe)]
        if rates.limit:
            limit = self._x_of(rates.limit)
            zones += [Zone("oscillates", safe, limit), Zone("diverges", limit, right)]
        return [zone for zone in zones if zone.right > zone.left]

    def rounded(self, value: float) -> float:
        """Return a number of two digits, of three where it would else lie in another zone than the handle."""
        number = super().rounded(value)
        for bound in (self._rates.safe, self._rates.limit) if self._rates else ():
            if bound and value <= bound < number:
                return rounded_down(value)
            if bound and number <= bound < value:
                return rounded_up(value)
        return number

    @property
    def track(self) -> QRectF:
        """The place of the track."""
        groove = QRectF(self._part(QStyle.SubControl.SC_SliderGroove))
        return QRectF(groove.left(), groove.center().y() - TRACK / 2, groove.width(), TRACK)

    def sizeHint(self) -> QSize:
        """Leave room for words under the track, whether there are any or not, so that nothing jumps."""
        size = super().sizeHint()
        return QSize(size.width(), size.height() + self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """As high as it wants to be."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the zones where the style paints its groove, then the handle over them."""
        zones = self.zones()
        if not zones:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_track(painter, zones)
        self._paint_words(painter, zones)
        if self._rates and self._rates.fastest and self._within(self._rates.fastest):
            self._paint_mark(painter, self._x_of(self._rates.fastest))
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        option.subControls = QStyle.SubControl.SC_SliderHandle
        self.style().drawComplexControl(QStyle.ComplexControl.CC_Slider, option, painter, self)

    def _paint_track(self, painter: QPainter, zones: list[Zone]) -> None:
        track = self.track
        colors = theme.current()
        outline = QPainterPath()
        outline.addRoundedRect(track, TRACK / 2, TRACK / 2)
        painter.save()
        painter.setClipPath(outline)
        painter.fillRect(track, QColor(colors.field))
        for zone in zones:
            left = track.left() if zone is zones[0] else zone.left
            right = track.right() if zone.kind == "diverges" else zone.right
            color = QColor(_color(zone.kind))
            part = QRectF(left, track.top(), right - left, TRACK)
            faint = QColor(color)
            faint.setAlphaF(0.3)
            painter.fillRect(part, faint)
            painter.fillRect(part, QBrush(color, PATTERNS[zone.kind]))
        painter.restore()
        painter.setPen(QColor(colors.edge))
        painter.drawPath(outline)
        for position in range(0, self.maximum() + 1, self.tickInterval()):
            x = self._x(position)
            painter.drawLine(QPointF(x, track.bottom() + 2), QPointF(x, track.bottom() + 5))

    def _paint_words(self, painter: QPainter, zones: list[Zone]) -> None:
        """Name each zone under its part of the track, where the word fits."""
        words = {
            "safe": self.tr("safe"),
            "oscillates": self.tr("oscillates"),
            "diverges": self.tr("diverges"),
        }
        height = self.fontMetrics().height()
        for zone in zones:
            word, width = words[zone.kind], self.fontMetrics().horizontalAdvance(words[zone.kind])
            if width <= zone.right - zone.left:
                painter.setPen(QColor(_color(zone.kind)))
                place = QRectF(zone.left, self.height() - height, zone.right - zone.left, height)
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, word)

    def _paint_mark(self, painter: QPainter, x: float) -> None:
        """Point at the fastest rate from above the track."""
        top = self.track.top() - 1
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.current().text))
        painter.drawPolygon(QPolygonF([QPointF(x, top), QPointF(x - 4, top - 6), QPointF(x + 4, top - 6)]))

    def _legend(self, rates: Rates) -> str:
        lines = []
        if rates.safe and rates.limit:
            lines = [
                self.tr("Up to {rate}: safe, no step overshoots").format(rate=_three(rates.safe)),
                self.tr("Up to {rate}: oscillates, but converges").format(rate=_three(rates.limit)),
                self.tr("Beyond: diverges"),
            ]
        elif rates.safe:
            lines = [self.tr("Up to {rate}: safe, no step raises the loss").format(rate=_three(rates.safe))]
        if rates.fastest:
            lines.append(self.tr("▼ {rate}: the fastest").format(rate=_three(rates.fastest)))
        return "\n".join(lines)

    # --- Places on the track ------------------------------------------------------------------------

    def _x(self, position: float) -> float:
        """Return the pixel of the handle's middle at a position."""
        handle = self._part(QStyle.SubControl.SC_SliderHandle).width()
        groove = self._part(QStyle.SubControl.SC_SliderGroove)
        return groove.left() + handle / 2 + position / self.maximum() * (groove.width() - handle)

    def _x_of(self, rate: float) -> float:
        """Return the pixel of a rate, or the end beyond which it lies."""
        return self._x(min(max(self.position_of(rate), 0), self.maximum()))

    def _within(self, rate: float) -> bool:
        return 0 <= self.position_of(rate) <= self.maximum()


def _color(kind: str) -> str:
    colors = theme.current()
    return {"safe": colors.good, "oscillates": colors.warning, "diverges": colors.bad}[kind]


def _three(value: float) -> str:
    return displayed(value, 3)
