"""What the large dialogs have in common: their size and place, and the buttons at their end."""

from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QPushButton, QStyle, QWidget

from neuron_gui.ui.widgets.keys import ENTER

ROOM_AROUND = 40  # pixels of the window, or the screen, that stay in sight


class FormDialog(QDialog):
    """A dialog with fields to type into."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes what was typed into a field over, and does no more: it may have been refused."""
        if event.key() not in ENTER or not isinstance(self.focusWidget(), QLineEdit):
            super().keyPressEvent(event)


def resize_within(dialog: QWidget, width: int, height: int) -> None:
    """Give a dialog this size, or as much of it as its window has room for."""
    window = dialog.parentWidget()
    room = window.size() if window else dialog.screen().availableSize()
    dialog.resize(min(width, room.width() - ROOM_AROUND), min(height, room.height() - ROOM_AROUND))


def keep_width(dialog: QWidget, width: int) -> None:
    """Let a dialog be no narrower than this, or than its window has room for."""
    window = dialog.parentWidget()
    dialog.setMinimumWidth(min(width, window.width() - ROOM_AROUND) if window else width)


def stand_beside(window: QWidget, other: QWidget) -> None:
    """Put a window right of another if the screen has room there, else left of it, else over its middle."""
    screen, place, size = other.screen().availableGeometry(), other.frameGeometry(), window.size()
    x = place.center().x() - size.width() // 2
    if place.right() + size.width() < screen.right():
        x = place.right() + 1
    elif place.left() - size.width() >= screen.left():
        x = place.left() - size.width()
    y = place.center().y() - size.height() // 2
    title = window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)  # its frame comes when it shows
    window.move(
        max(screen.left(), min(x, screen.right() - size.width())),
        max(screen.top(), min(y, screen.bottom() - size.height() - title)),
    )


def work_buttons(dialog: QDialog, *texts: str) -> tuple[QDialogButtonBox, list[QPushButton]]:
    """Return a box with a button for each text and one that closes the dialog, and those of the texts.

    The first is pressed by Enter.
    """
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    close = box.button(QDialogButtonBox.StandardButton.Close)
    close.setIcon(QIcon())  # some systems put one on it alone
    box.rejected.connect(dialog.reject)
    buttons = [box.addButton(text, QDialogButtonBox.ButtonRole.ActionRole) for text in texts]
    for button in (*buttons[1:], close):
        button.setAutoDefault(False)
    buttons[0].setDefault(True)
    return box, buttons


def end_buttons(dialog: QDialog, text: str) -> tuple[QDialogButtonBox, QPushButton]:
    """Return a box with a button of this text and one that leaves the dialog, and the first of the two."""
    kind = QDialogButtonBox.StandardButton
    buttons = QDialogButtonBox(kind.Ok | kind.Cancel)
    for button in buttons.buttons():
        button.setIcon(QIcon())  # some systems put one on Cancel alone
    buttons.rejected.connect(dialog.reject)
    first = buttons.button(kind.Ok)
    first.setText(text)
    return buttons, first
