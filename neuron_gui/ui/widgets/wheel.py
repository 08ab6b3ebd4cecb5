"""The wheel scrolls: it turns a control only where a click has asked for it, and never gives the focus."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

# A control that has lost the focus so gets it back, as it had it.
PASSING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


def keep_still(control: QWidget) -> None:
    """Let a control of which the wheel changes the value be scrolled over, unless it has been clicked.

    To be called once for every combo box, slider and spin box; to some of these Qt would also give the focus.
    """
    control.setFocusPolicy(control.focusPolicy() & Qt.FocusPolicy.StrongFocus)
    _Stillness(control)


class _Stillness(QObject):
    """Hands the wheel on to what scrolls. Lives and ends with its control."""

    def __init__(self, control: QWidget) -> None:
        super().__init__(control)
        self._control, self._clicked = control, False
        control.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note how the focus comes and goes, and hold the wheel back."""
        if isinstance(event, QWheelEvent):
            meant = self._clicked and self._control.hasFocus()
            if not (meant and self._control.rect().contains(event.position().toPoint())):
                event.ignore()  # so Qt offers it to what the control lies in
                return True
        elif event.type() == QEvent.Type.MouseButtonPress:
            self._clicked = True
        elif isinstance(event, QFocusEvent) and event.reason() not in PASSING:
            self._clicked = event.gotFocus() and event.reason() == Qt.FocusReason.MouseFocusReason
        return False
