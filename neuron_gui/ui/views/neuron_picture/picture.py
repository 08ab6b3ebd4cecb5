"""The drawing of the neuron: what flows through it, live, and which weight a person points at."""

from collections.abc import Sequence
from math import isfinite

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.explain.answer import Answer, answer
from neuron_gui.core.explain.arithmetic import number, small
from neuron_gui.core.neuron import ACTIVATIONS
from neuron_gui.core.numbers import written
from neuron_gui.ui.style import theme
from neuron_gui.ui.text import plain
from neuron_gui.ui.text.accessible import Painted, announce
from neuron_gui.ui.text.translate import translated
from neuron_gui.ui.views.neuron_picture.places import Places
from neuron_gui.ui.widgets.keys import ENTER

DIGITS = 5
REACH = 6.0  # how far from 0 the activation is drawn
WIDEST = 7.0  # pixels, of the edge with the largest weight


class NeuronPicture(Painted, QWidget):
    """The drawing. `picked` brings the number of the weight (or, after these, the bias) that was clicked."""

    picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(
            self.tr("Neuron with its weights; arrow keys choose one, Enter sets its start")
        )
        self._experiment: Experiment | None = None
        self._names: tuple[str, ...] = ()
        self._x: list[float] = []
        self._target = 0.0
        self._theta: tuple[float, ...] = ()
        self._trace = _trace("identity")
        self._marked: int | None = None  # the parameter under the mouse, or chosen by keys
        self._place()

    def begin(self, experiment: Experiment) -> None:
        """Take over another experiment."""
        self._experiment = experiment
        prime = "" if experiment.scaling == "none" else "′"
        self._names = tuple(f"{plain.name(name)}{prime}" for name in experiment.data.input_names)
        self._theta = ()
        self._marked = None
        self._trace = _trace(experiment.neuron.activation)
        self._place()

    def show_sample(self, x: list[float], target: float) -> None:
        """Show a sample's inputs (d,), scaled, and its target."""
        self._x, self._target = x, target
        self.update()

    def show_parameters(self, theta: tuple[float, ...]) -> None:
        """Show weights and bias (d + 1,)."""
        self._theta = theta
        self.update()

    # --- Values -------------------------------------------------------------------------------------

    @property
    def values(self) -> Answer:
        """Weighted sum, output and error."""
        assert self._experiment
        return answer(self._x, self._target, self._theta, self._experiment.neuron.activation)

    def name(self, j: int) -> str:
        """Return what parameter j is called."""
        if j == self.places.count:
            return self.tr("bias b")
        return self.tr("w{number} of {input}").format(number=small(j + 1), input=self._names[j])

    def _parameter(self, j: int) -> float:
        return self._theta[-1] if j == self.places.count else self._theta[j]

    def in_words(self) -> str:
        """Return the picture in words."""
        if not self._theta or not self._x:
            return ""
        z, a, e = self.values
        parts = [
            self.tr("{input} {value} times {weight}").format(
                input=name, value=number(x, DIGITS), weight=number(w, DIGITS)
            )
            for name, x, w in zip(self._names[: len(self.places.shown)], self._x, self._theta, strict=False)
        ]
        if self.places.more:
            parts.append(self.tr("further inputs: {count}").format(count=self.places.more))
        return self.tr("{inputs}, bias {bias}: sum {z}, output {a}, target {y}, error {e}.").format(
            inputs=", ".join(parts),
            bias=number(self._theta[-1], DIGITS),
            z=number(z, DIGITS),
            a=number(a, DIGITS),
            y=number(self._target, DIGITS),
            e=number(e, DIGITS),
        )

    def sizeHint(self) -> QSize:
        """A picture that is easy to read."""
        return QSize(460, 300)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put everything in its place anew."""
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Take on another size of type."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._place()

    def _place(self) -> None:
        self.places = Places(self.width(), self.height(), max(1, len(self._names)), self.font())
        self.update()

    # --- Drawing ------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the neuron, and a frame while it has the focus."""
        painter = QPainter(self)
        self.draw(painter)
        if self.hasFocus() and self._theta:
            painter.setPen(QPen(QColor(theme.current().accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def draw(self, painter: QPainter) -> None:
        """Draw the neuron as large as it is on the screen, in the colours in force."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = theme.current()
        painter.fillRect(self.rect(), QColor(colors.surface))
        if not self._theta or not self._x:
            return
        painter.setFont(self.places.font)
        z, a, e = self.values
        self._draw_edges(painter, colors)
        self._draw_inputs(painter, colors)
        self._draw_bias(painter, colors)
        self._draw_sum(painter, colors, z)
        self._draw_activation(painter, colors, z, a)
        self._draw_output(painter, colors, a, e)

    def _draw_edges(self, painter: QPainter, colors: theme.Theme) -> None:
        sizes = [abs(self._theta[j]) for j in self.places.shown]
        largest = max((size for size in sizes if isfinite(size)), default=0.0) or 1.0
        for j in (*self.places.shown, self.places.count):
            painter.setPen(self._pen(j, largest, colors))
            painter.drawLine(self.places.edge(j))
        for j, box in enumerate(self.places.weights):
            self._draw_box(painter, box, colors.curve(j), colors, j == self._marked)
            painter.setPen(QColor(colors.curve(j)))
            inner = box.adjusted(2, 0, -2, 0)
            shown = self._fitting(self._theta[j], inner.width(), "×")
            self._write(painter, inner, Qt.AlignmentFlag.AlignCenter, shown)

    def _pen(self, j: int, largest: float, colors: theme.Theme) -> QPen:
        """Return the pen of an edge: its width tells the weight's size, dashes that it is negative."""
        value = self._parameter(j)
        share = min(1.0, abs(value) / largest) if isfinite(value) else 1.0
        width = 1.0 + (WIDEST - 1.0) * share * self.places.unit / 1.5 + (1.5 if j == self._marked else 0.0)
        pen = QPen(QColor(colors.curve(j)), width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if value < 0:
            pen.setDashPattern([max(1.0, 7 / width), max(0.6, 4 / width)])
        return pen

    def _draw_inputs(self, painter: QPainter, colors: theme.Theme) -> None:
        for j, box in enumerate(self.places.inputs):
            if j < len(self.places.shown):
                self._draw_box(painter, box, colors.border, colors)
                self._draw_pair(painter, box, (self._names[j],), self._x[j], colors)
            else:
                painter.setPen(QColor(colors.muted))
                more = self.tr("… {count} more").format(count=self.places.more)
                wide = box.adjusted(0, 0, self.places.weights[0].width(), 0)
                painter.drawText(wide, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, more)

    def _draw_pair(
        self, painter: QPainter, box: QRectF, names: Sequence[str], value: float, colors: theme.Theme
    ) -> None:
        """Write the first name that fits and its value, over each other or, where it is low, in a row.

        A name that does not fit is written in smaller type, down to the window's, before it is cut.
        """
        text = self.places.text
        inner = box.adjusted(4, 0, -4, 0)
        over = box.height() >= 2 * text.height()
        shown = self._fitting(value, inner.width() if over else 0.6 * inner.width())
        taken = 0.0 if over else text.horizontalAdvance(shown) + text.averageCharWidth()
        room = max(0.0, inner.width() - taken)
        name = next((name for name in names if text.horizontalAdvance(name) <= room), names[-1])
        usual = painter.font()
        painter.setFont(whole(usual, name, room, QFontInfo(self.font()).pixelSize()))
        name = QFontMetricsF(painter.font()).elidedText(name, Qt.TextElideMode.ElideRight, room)
        flags = Qt.AlignmentFlag.AlignHCenter if over else Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(colors.muted))
        side = Qt.AlignmentFlag.AlignTop if over else Qt.AlignmentFlag.AlignLeft
        painter.drawText(inner, flags | side, name)
        painter.setFont(usual)
        painter.setPen(QColor(colors.text))
        side = Qt.AlignmentFlag.AlignBottom if over else Qt.AlignmentFlag.AlignRight
        self._write(painter, inner, flags | side, shown)

    def _fitting(self, value: float, width: float, before: str = "") -> str:
        """Return a number with as many digits as there is room for: never a part of its characters."""
        texts = [f"{before}{written(value + 0.0, digits)}" for digits in range(DIGITS, 0, -1)]
        return next((text for text in texts if self.places.text.horizontalAdvance(text) <= width), texts[-1])

    def _write(self, painter: QPainter, place: QRectF, side: Qt.AlignmentFlag, text: str) -> None:
        """Write a text whole: where a single digit is still too wide, in smaller type."""
        usual = painter.font()
        painter.setFont(whole(usual, text, place.width()))
        painter.drawText(place, side, text)
        painter.setFont(usual)

    def _draw_bias(self, painter: QPainter, colors: theme.Theme) -> None:
        assert self._experiment
        bias = self.places.count
        self._draw_box(painter, self.places.bias, colors.curve(bias), colors, bias == self._marked)
        learns = self._experiment.neuron.bias.trainable
        names = (self.tr("bias"),) if learns else (self.tr("bias, fixed"), self.tr("bias"))
        self._draw_pair(painter, self.places.bias, names, self._theta[-1], colors)

    def _draw_box(
        self, painter: QPainter, box: QRectF, frame: str, colors: theme.Theme, marked: bool = False
    ) -> None:
        painter.setPen(QPen(QColor(frame), 2.6 if marked else 1.2))
        painter.setBrush(QColor(colors.window))
        painter.drawRoundedRect(box, 5, 5)

    def _draw_sum(self, painter: QPainter, colors: theme.Theme, z: float) -> None:
        center, radius = self.places.sum, self.places.radius
        self._draw_arrow(painter, center, self.places.activation.left(), colors)
        painter.setPen(QPen(QColor(colors.text), 1.5))
        painter.setBrush(QColor(colors.window))
        painter.drawEllipse(center, radius, radius)
        circle = QRectF(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius)
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, "Σ")
        room = self.places.z
        self._write(painter, room, Qt.AlignmentFlag.AlignCenter, self._fitting(z, room.width(), "z = "))

    def _draw_arrow(self, painter: QPainter, start: QPointF, x: float, colors: theme.Theme) -> None:
        tip, size = QPointF(x, start.y()), 4 * self.places.unit
        painter.setPen(QPen(QColor(colors.text), 1.5))
        painter.drawLine(start, tip)
        painter.setBrush(QColor(colors.text))
        painter.drawPolygon(
            QPolygonF([tip, tip + QPointF(-size, -0.6 * size), tip + QPointF(-size, 0.6 * size)])
        )

    def _draw_activation(self, painter: QPainter, colors: theme.Theme, z: float, a: float) -> None:
        """Draw f over a range of z, and the point where the neuron is; out of range it waits at the rim."""
        assert self._experiment
        box, activation = self.places.activation, self._experiment.neuron.activation
        self._draw_box(painter, box, colors.text, colors)
        inner = box.adjusted(6, 6, -6, -6)
        points, low, high = self._trace
        # Curves that level off keep their range of z; the others look alike in any.
        levels_off = ACTIVATIONS[activation].reach is not None
        reach = REACH if levels_off else 1.25 * max(1.0, abs(z) if isfinite(z) else 1.0)
        stretch = 1.0 if levels_off else reach / REACH

        def place(across: float, value: float) -> QPointF:
            x, y = min(max((across + 1) / 2, 0.0), 1.0), min(max((value - low) / (high - low), 0.0), 1.0)
            return QPointF(inner.left() + x * inner.width(), inner.bottom() - y * inner.height())

        painter.setPen(QPen(QColor(colors.border), 1))
        painter.drawLine(place(0, low), place(0, high))
        painter.drawLine(place(-1, 0), place(1, 0))
        painter.setPen(QPen(QColor(colors.muted), 1.6))
        painter.drawPolyline(QPolygonF([place(*point) for point in points]))
        if isfinite(z):
            painter.setPen(QPen(QColor(colors.surface), 1))
            painter.setBrush(QColor(colors.accent))
            painter.drawEllipse(place(z / reach, a / stretch), 3.2 * self.places.unit, 3.2 * self.places.unit)
        line = self.places.line
        title = QRectF(box.center().x() - 3 * box.width(), box.top() - 1.3 * line, 6 * box.width(), line)
        painter.setPen(QColor(colors.muted))
        painter.drawText(title, Qt.AlignmentFlag.AlignCenter, translated(ACTIVATIONS[activation].title))

    def _draw_output(self, painter: QPainter, colors: theme.Theme, a: float, e: float) -> None:
        assert self._experiment
        box, line = self.places.output, self.places.line
        middle = QPointF(self.places.activation.right(), self.places.activation.center().y())
        self._draw_arrow(painter, middle, box.left() - 3, colors)
        solved = abs(e) <= (self._experiment.stop.tolerance or 0.0)
        bold = QFont(self.places.font)
        bold.setBold(True)
        rows = (
            (self.tr("output"), a, colors.text, bold),
            (self.tr("target"), self._target, colors.text, self.places.font),
            (self.tr("error"), e, colors.good if solved else colors.bad, bold),
        )
        for k, (name, value, color, font) in enumerate(rows):
            place = QRectF(box.left() + 3, box.top() + k * self.places.row, box.width() - 3, line)
            painter.setFont(self.places.font)
            painter.setPen(QColor(colors.muted))
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft, name)
            painter.setFont(font)
            painter.setPen(QColor(color))
            number_place = place.translated(0, line)
            shown = self._fitting(value, 0.9 * place.width())  # bold letters are a little wider
            self._write(painter, number_place, Qt.AlignmentFlag.AlignLeft, shown)

    # --- Choosing an edge ---------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark what can be clicked."""
        self._mark(self.places.at(event.position()) if self._experiment else None)
        self.setCursor(
            Qt.CursorShape.ArrowCursor if self._marked is None else Qt.CursorShape.PointingHandCursor
        )
        if self._marked is not None and self._theta:
            value = self._parameter(self._marked)
            text = self.tr("{name}: {value}. Click to set where it starts.")
            QToolTip.showText(
                event.globalPosition().toPoint(),
                plain.tip(text.format(name=self.name(self._marked), value=number(value))),
                self,
            )
        else:
            QToolTip.hideText()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick an edge."""
        j = self.places.at(event.position()) if self._experiment else None
        if j is not None and event.button() == Qt.MouseButton.LeftButton:
            QToolTip.hideText()
            self.picked.emit(j)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from edge to edge, and pick one."""
        keys = (*self.places.shown, self.places.count)
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            at = keys.index(self._marked) if self._marked in keys else -1 if step > 0 else 0
            self._mark(keys[(at + step) % len(keys)])
            self._tell_marked()
        elif event.key() in ENTER and self._marked is not None:
            self.picked.emit(self._marked)
        else:
            super().keyPressEvent(event)

    def _tell_marked(self) -> None:
        if self._marked is not None and self._theta:
            text = self.tr("{name}: {value}. Press Enter to set where it starts.")
            value = number(self._parameter(self._marked))
            announce(self, text.format(name=self.name(self._marked), value=value))

    def leaveEvent(self, event: object) -> None:
        """Mark nothing any more."""
        self._mark(None)

    def _mark(self, j: int | None) -> None:
        if j != self._marked:
            self._marked = j
            self.update()


def whole(font: QFont, text: str, width: float, least: int = 1) -> QFont:
    """Return a type in which a text is no wider, the same or a smaller one, down to the least."""
    fitting = QFont(font)
    while QFontMetricsF(fitting).horizontalAdvance(text) > width and fitting.pixelSize() > least:
        fitting.setPixelSize(fitting.pixelSize() - 1)
    return fitting


def _trace(activation: str) -> tuple[list[tuple[float, float]], float, float]:
    """Return f over −REACH..REACH as points, that range as −1..1, and the lowest and highest to show."""
    z = np.linspace(-REACH, REACH, 61)
    a = ACTIVATIONS[activation].f(z)
    room = 0.08 * float(a.max() - a.min())
    return (
        list(zip((z / REACH).tolist(), a.tolist(), strict=True)),
        float(a.min()) - room,
        float(a.max()) + room,
    )
