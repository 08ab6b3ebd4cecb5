"""Where everything stands in the picture of a neuron: its size alone decides, so that nothing jitters."""

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF

MAX_INPUTS = 8  # are drawn
USUAL_TYPE = 12  # pixels, of the window's own texts
SPREAD = 0.26  # of the height, from one input to the next where they are few
NEAR = 7.0  # pixels from an edge that still count as on it


class Places:
    """A picture of `width` by `height` pixels with so many inputs; the bias is parameter number `count`.

    From left to right: inputs, weights, edges, sum with the bias above it, activation, output.
    """

    def __init__(self, width: float, height: float, count: int, font: QFont) -> None:
        self.count = count
        self.more = max(0, count - MAX_INPUTS)
        self.shown = range(count - self.more)
        self.unit = max(1.0, min(width / 330, height / 210, 2.2))
        self.font = QFont(font)
        self.font.setPixelSize(round(11 * self.unit * min(1.4, QFontInfo(font).pixelSize() / USUAL_TYPE)))
        self.text = QFontMetricsF(self.font)
        self.line = line = self.text.height()
        middle = height / 2
        rows = len(self.shown) + (1 if self.more else 0)
        pitch = min((height - 4) / rows, max(4.4 * line, SPREAD * height))
        tall = min(pitch - 3, 2.3 * line)
        tops = [middle + pitch * (k - (rows - 1) / 2) - tall / 2 for k in range(rows)]
        self.inputs = [QRectF(2, top, 0.175 * width, tall) for top in tops]
        slim = min(tall, 1.35 * line)
        self.weights = [
            QRectF(0.18 * width + 4, top + (tall - slim) / 2, 0.18 * width, slim)
            for top in tops[: len(self.shown)]
        ]
        self.radius = min(0.055 * width, 0.12 * height) + 2
        self.sum = QPointF(0.465 * width, middle)
        side = min(0.165 * width, 0.42 * height)
        self.activation = QRectF(0.555 * width, middle - side / 2, side, side)
        bias_height = 1.45 * line
        above = middle - max(self.radius, side / 2) - max(2.2 * line, 0.5 * SPREAD * height) - bias_height
        top = max(2.0, min(above, tops[0]))  # beside the first input's edge, not across it
        self.bias = QRectF(self.sum.x() - 0.055 * width, top, 0.35 * width, bias_height)
        self.z = QRectF(
            self.sum.x(), middle + side / 2 + 0.3 * line, self.activation.right() - self.sum.x(), line
        )
        left = self.activation.right() + 0.05 * width
        self.row = max(2.5 * line, 0.8 * SPREAD * height)  # from output to target, and to error
        high = 2 * self.row + 2.2 * line
        self.output = QRectF(left, middle - high / 2, width - left - 2, high)

    def edge(self, j: int) -> QLineF:
        """Return where an edge is drawn, from a weight or the bias to the sum."""
        box = self.bias if j == self.count else self.weights[j]
        from_left = j != self.count
        start = QPointF(box.right(), box.center().y()) if from_left else QPointF(self.sum.x(), box.bottom())
        line = QLineF(start, self.sum)
        line.setLength(max(1.0, line.length() - self.radius))
        return line

    def field(self, j: int) -> QPointF:
        """Return where to type the start of a parameter."""
        return (self.bias if j == self.count else self.weights[j]).topLeft()

    def at(self, position: QPointF) -> int | None:
        """Return which parameter's box or edge lies at a position."""
        if self.bias.contains(position):
            return self.count
        for j in self.shown:
            if self.weights[j].contains(position):
                return j
        distance, j = min((_distance(self.edge(j), position), j) for j in (*self.shown, self.count))
        return j if distance <= NEAR else None


def _distance(line: QLineF, point: QPointF) -> float:
    """Return how far a point is from a stretch of line."""
    along, to = line.p2() - line.p1(), point - line.p1()
    square = QPointF.dotProduct(along, along)
    share = min(max(QPointF.dotProduct(to, along) / square, 0.0), 1.0) if square else 0.0
    return QLineF(line.p1() + along * share, point).length()
