"""What concerns the window itself: closing it, filling the screen, putting everything back in its place."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from neuron_gui.ui.actions import FILE, VIEW, Offer


class WindowController(QObject):
    """Closes the window or fills the screen with it; `lay_out` puts everything in its usual place."""

    def __init__(
        self, window: QWidget, lay_out: Callable[[], object], show_log_loss: Callable[[bool], object]
    ) -> None:
        super().__init__(window)
        self._window, self._lay_out, self._show_log_loss = window, lay_out, show_log_loss

    def offers(self) -> Sequence[Offer]:
        """Return what can be done with the window."""
        return (
            Offer(
                "quit",
                FILE,
                self.tr("&Quit"),
                self.tr("Close the laboratory."),
                self._window.close,
                "Ctrl+Q",
                separator=True,
            ),
            Offer(
                "log_loss",
                VIEW,
                self.tr("Log&arithmic loss"),
                self.tr("Show the loss by powers of ten."),
                self._show_log_loss,
                "L",
                checkable=True,
            ),
            Offer(
                "full_screen",
                VIEW,
                self.tr("&Full screen"),
                self.tr("Fill the whole screen."),
                self._full_screen,
                "F11",
                checkable=True,
                separator=True,
            ),
            Offer(
                "reset_layout",
                VIEW,
                self.tr("&Reset layout"),
                self.tr("Put every panel back in its place."),
                self._lay_out,
            ),
        )

    def _full_screen(self, on: bool) -> None:
        state, full = self._window.windowState(), Qt.WindowState.WindowFullScreen
        self._window.setWindowState(state | full if on else state & ~full)
