"""What lies over a control without being part of it: a frame around it, a curtain before it."""

from PySide6.QtCore import Property, QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QWidget

from neuron_gui.ui.style import motion, theme
from neuron_gui.ui.text.accessible import COVERED, Painted

WIDTH, BOLD = 3, 10  # pixels of a frame, and of one that has just come
FOLLOWED = (
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ParentChange,
)


class Cover(QWidget):
    """Lies over a control in the same parent, so that it moves, scrolls and hides with it."""

    def __init__(self, target: QWidget) -> None:
        super().__init__(target.parentWidget())
        self.target = target
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        target.installEventFilter(self)
        self._follow()

    def end(self) -> None:
        """Take it away."""
        self.target.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the control, into another parent too: views move when the stage is laid out anew."""
        if event.type() in FOLLOWED:
            self._follow()
        return False

    def _place(self) -> QRect:
        """Return where to lie, in the parent."""
        return self.target.geometry()

    def _follow(self) -> None:
        parent = self.target.parentWidget()
        if self.parentWidget() is not parent:
            self.setParent(parent)
        self.setGeometry(self._place().intersected(parent.rect()) if parent else self._place())
        self.setVisible(parent is not None and not self.target.isHidden())
        self.raise_()


class Ring(Cover):
    """A frame around a control, bold for a moment when it comes; it takes no clicks."""

    def __init__(self, target: QWidget) -> None:
        self._line = float(WIDTH)
        super().__init__(target)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        motion.move(self, "line", float(WIDTH), motion.PULSE, start=float(BOLD))

    def _get_line(self) -> float:
        return self._line

    def _set_line(self, width: float) -> None:
        self._line = width
        self.update(QRegion(self.rect()) - self.rect().adjusted(BOLD + 1, BOLD + 1, -BOLD - 1, -BOLD - 1))

    line = Property(float, _get_line, _set_line)

    def _place(self) -> QRect:
        return self.target.geometry().adjusted(-WIDTH, -WIDTH, WIDTH, WIDTH)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.current().accent), self._line))
        inset = self._line / 2 + 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 5, 5)
        painter.end()


class Curtain(Painted, Cover):
    """Hides a control behind a sentence, and from the keyboard and screen readers."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(self, target: QWidget, text: str) -> None:
        self._text = text
        super().__init__(target)
        self.setAccessibleName(text)
        target.setEnabled(False)
        target.setProperty(COVERED, True)

    def end(self) -> None:
        """Let the control be seen and used again."""
        self.target.setEnabled(True)
        self.target.setProperty(COVERED, False)
        super().end()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sentence on a plain ground."""
        colors = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(colors.window))
        painter.setPen(QPen(QColor(colors.border), 1))
        painter.setBrush(QColor(colors.surface))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
        painter.setPen(QColor(colors.muted))
        room = self.rect().adjusted(12, 4, -12, -4)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._text)
        painter.end()
