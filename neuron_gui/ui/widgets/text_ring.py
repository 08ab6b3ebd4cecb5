"""The ring that a text has when keys bring the focus: it lies over all that its style would paint."""

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

from neuron_gui.ui.style import look, theme
from neuron_gui.ui.text.accessible import Painted

Text = QTextEdit | QPlainTextEdit  # lists and tables mark a row, plots paint a ring themselves
DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
FOLLOWED = QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.Resize


def apply(app: QApplication) -> None:
    """Let every text of the application have one as soon as it needs it; once is enough."""
    if not app.findChild(_Giver, options=DIRECT):
        _Giver(app)


class _Giver(QObject):
    """Gives a ring to whatever has the focus and none yet."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.focusChanged.connect(self._give)

    @Slot(QWidget, QWidget)
    def _give(self, _: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, Text) and not now.findChild(TextRing, options=DIRECT):
            TextRing(now)


class TextRing(Painted, QWidget):
    """Lies over a text, and can be seen while that has the focus and keys have brought it."""

    accessible_role = QAccessible.Role.Border

    def __init__(self, text: Text) -> None:
        super().__init__(text)
        self._text = text
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        text.installEventFilter(self)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be as large as the text, and there when it has the focus."""
        if event.type() in FOLLOWED and isValid(self._text):  # one that goes loses the focus on its way
            self._follow()
        return False

    def _follow(self) -> None:
        self.setGeometry(self._text.rect())
        inner = self.rect().adjusted(look.RADIUS, look.RADIUS, -look.RADIUS, -look.RADIUS)
        self.setMask(QRegion(self.rect()) - QRegion(inner))  # so that the text scrolls without painting anew
        self.setVisible(self._text.hasFocus())
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring; that the mouse was used may have been told since the focus came."""
        if look.has_keys(self._text):
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            look.paint_ring(painter, self.rect(), theme.current().accent)
            painter.end()
