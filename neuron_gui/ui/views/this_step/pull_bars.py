"""All rows' pulls at once: a bar for each, the strongest upward first; a click or the keys choose the row."""

import numpy as np
from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from neuron_gui.core.explain.arithmetic import number
from neuron_gui.core.explain.pulls import RankedPulls
from neuron_gui.core.message import grouped
from neuron_gui.ui.style import theme
from neuron_gui.ui.text.accessible import Painted

LINES = 4  # of type: its height
NARROWEST = 2.0  # pixels of the chosen bar, among however many


class PullBars(Painted, QWidget):
    """Bars up and down from a line in the middle. `picked` brings the sample of a chosen bar."""

    picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._profile: RankedPulls | None = None
        self._chosen, self._color = 0, ""
        self.setAccessibleName(self.tr("Pulls of all samples"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_profile(self, profile: RankedPulls | None, chosen: int, color: str) -> None:
        """Show these pulls in a colour, or nothing where all of them are listed elsewhere."""
        self._profile, self._chosen, self._color = profile, chosen, color
        self.setVisible(profile is not None)
        self.update()

    def in_words(self) -> str:
        """Tell how many pull which way, and who stands at the ends."""
        if self._profile is None:
            return ""
        shares, samples = self._profile.shares, self._profile.samples
        text = self.tr("{up} bars up, {down} down; at the ends samples {first} and {last}")
        return text.format(
            up=grouped(int((shares > 0).sum())),
            down=grouped(int((shares < 0).sum())),
            first=grouped(int(samples[0]) + 1),
            last=grouped(int(samples[-1]) + 1),
        )

    def sizeHint(self) -> QSize:
        """A few lines high."""
        return QSize(0, LINES * self.fontMetrics().lineSpacing())

    def at(self, x: float) -> int:
        """Return the number of the bar there, from 0 on; beyond the ends the nearest one."""
        count = len(self._profile.samples) if self._profile else 1
        if x >= self.width() - 1:  # of more bars than pixels, the last one's
            return count - 1
        return max(int(x * count / self.width()), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint all bars, and the chosen one in the accent's colour over them."""
        if self._profile is None:
            return
        colors, shares = theme.current(), self._profile.shares
        painter, width = QPainter(self), self.width() / len(shares)
        largest = float(np.abs(shares).max())
        heights = shares / largest if 0 < largest < np.inf else np.zeros_like(shares)
        chosen = self._place()
        for at, height in enumerate(heights.tolist()):
            if at != chosen:
                painter.fillRect(self._bar(at * width, width, height), QColor(self._color))
        painter.fillRect(QRectF(0, self.height() / 2, self.width(), 1), QColor(colors.border))
        if chosen is not None:
            wide = max(width, NARROWEST)
            left = min(chosen * width, self.width() - wide)
            painter.fillRect(QRectF(left, 0, wide, self.height()), QColor(colors.border))
            painter.fillRect(self._bar(left, wide, float(heights[chosen])), QColor(colors.accent))
        if self.hasFocus():
            painter.setPen(QColor(colors.accent))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _bar(self, left: float, width: float, height: float) -> QRectF:
        """Return the place of a bar whose height is from -1, down, to 1."""
        middle = self.height() / 2
        return QRectF(left, middle - max(height, 0.0) * middle, width, abs(height) * middle)

    def _place(self) -> int | None:
        """Return the number of the chosen sample's bar, if it has one."""
        if self._profile is None:
            return None
        found = np.flatnonzero(self._profile.samples == self._chosen)
        return int(found[0]) if len(found) else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the row whose bar is there."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pick(self.at(event.position().x()))
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next stronger or weaker pull, or to either end."""
        last, here = self.at(self.width()), self._place() or 0
        steps = {
            Qt.Key.Key_Up: here - 1,
            Qt.Key.Key_Down: here + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if event.key() in steps:
            self._pick(min(max(steps[Qt.Key(event.key())], 0), last))
        else:
            super().keyPressEvent(event)

    def _pick(self, at: int) -> None:
        if self._profile is not None:
            self.picked.emit(int(self._profile.samples[at]))

    def event(self, event: QEvent) -> bool:
        """Tell of the bar that is pointed at."""
        profile = self._profile
        if profile is not None and isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            at = self.at(event.pos().x())
            name = self.tr("sample {number}").format(number=grouped(int(profile.samples[at]) + 1))
            QToolTip.showText(event.globalPos(), f"{name}: {number(float(profile.shares[at]))}", self)
            return True
        return super().event(event)
