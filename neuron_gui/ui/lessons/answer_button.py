"""A button for an answer: a sentence that wraps; afterwards it shows whether that was right."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from neuron_gui.ui.style import icons, look, theme
from neuron_gui.ui.text import plain

PADDING = 5


class AnswerButton(QAbstractButton):
    """Checked is the answer that was given. `mark` stands before the text: right, wrong or nothing yet."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(plain.breakable(plain.all_lines(text)))
        self.setShortcut(QKeySequence())  # an & in an answer means no key
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._mark = ""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def settle(self, chosen: bool, right: bool | None) -> None:
        """Show whether this was chosen and whether it was right, None as long as nobody knows."""
        self.setChecked(chosen)
        self._mark = "check" if right else "cross" if right is False and chosen else ""
        words = {"check": self.tr("right"), "cross": self.tr("it went another way")}.get(self._mark, "")
        self.setAccessibleDescription(
            ", ".join(part for part in (self.tr("your prediction") if chosen else "", words) if part)
        )
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped text and some room around it."""
        return self._place(QRect(0, 0, width, 10_000)).height() + 2 * PADDING

    def sizeHint(self) -> QSize:
        """Return a size for one line; the height follows from the width."""
        advance = self.fontMetrics().horizontalAdvance(self.text())  # rounded: to the full, it would wrap
        width = advance + 1 + 2 * PADDING + self._indent()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """As narrow as need be."""
        return QSize(80, self.fontMetrics().height() + 2 * PADDING)

    def _indent(self) -> int:
        return int(1.6 * self.fontMetrics().height())

    def _place(self, rect: QRect) -> QRect:
        """Return where the text goes."""
        inner = rect.adjusted(PADDING + self._indent(), PADDING, -PADDING, -PADDING)
        return self.fontMetrics().boundingRect(
            inner, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft, self.text()
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a card with a round mark; the edge tells what is chosen or has the focus."""
        colors = theme.current()
        alive = self.isEnabled()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thick = self.isChecked() or look.has_keys(self)
        strong = thick or (alive and self.underMouse())
        painter.setPen(QPen(QColor(colors.accent if strong else colors.edge), 2 if thick else 1))
        painter.setBrush(QColor(colors.surface))
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 6, 6)
        self._paint_mark(painter, colors)
        known = bool(self._mark) or self.isChecked() or alive
        painter.setPen(QColor(colors.text if known else colors.muted))
        painter.drawText(
            self._place(self.rect()), Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft, self.text()
        )
        painter.end()

    def _paint_mark(self, painter: QPainter, colors: theme.Theme) -> None:
        line = self.fontMetrics().height()
        box = QRect(PADDING + 2, PADDING, line, line)
        if self._mark:
            color = colors.good if self._mark == "check" else colors.warning
            icons.paint(painter, self._mark, color, QRectF(box))
            return
        painter.setPen(QPen(QColor(colors.accent if self.isChecked() else colors.muted), 1.5))
        painter.setBrush(QColor(colors.accent) if self.isChecked() else Qt.BrushStyle.NoBrush)
        radius = line * 0.28
        painter.drawEllipse(box.center(), radius, radius)
