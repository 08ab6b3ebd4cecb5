"""Presenting: large type and few panels for a room to see, a black screen, and the keys that are pressed."""

import json
from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QWidget

from neuron_gui.ui.actions import VIEW, Offer
from neuron_gui.ui.settings import Settings
from neuron_gui.ui.style import theme
from neuron_gui.ui.widgets.plain_label import PlainLabel
from neuron_gui.ui.window.appearance import PRESENTING, USUAL, Appearance
from neuron_gui.ui.window.final_size import FinalSize
from neuron_gui.ui.window.plot_area import PlotArea

ECHO_MS = 1500  # how long a key stays on the screen
MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)


class Presenter(QObject):
    """Hides all but the chosen panels and changes the look; leaving puts everything back as it was.

    Chosen are the panels that were open when presenting ended the last time. `changed` comes after either.
    """

    changed = Signal()

    def __init__(
        self,
        window: QMainWindow,
        plots: PlotArea,
        appearance: Appearance,
        settings: Settings,
        final_size: FinalSize,
    ) -> None:
        super().__init__(window)
        self._final_size, self._wanted = final_size, False
        self._window, self._plots = window, plots
        self._appearance, self._settings = appearance, settings
        self._before: tuple[QByteArray, QByteArray, bool] | None = None
        self._black: Black | None = None
        self._echo: Echo | None = None

    def offers(self) -> Sequence[Offer]:
        """Return what a lecturer needs."""
        return (
            Offer(
                "presenter",
                VIEW,
                self.tr("&Presenter mode"),
                self.tr("Large type and only the chosen panels, for a room to see."),
                self.present,
                "F5; Ctrl+Shift+P",
                checkable=True,
                separator=True,
            ),
            Offer(
                "blank",
                VIEW,
                self.tr("&Black screen"),
                self.tr("Hide everything until a key is pressed."),
                self.blank,
                "B; .",
            ),
            Offer(
                "echo_keys",
                VIEW,
                self.tr("Show &key presses"),
                self.tr("Show each key that is pressed, large."),
                self.echo,
                checkable=True,
            ),
        )

    @property
    def presenting(self) -> bool:
        """Whether the window is in this mode."""
        return self._before is not None

    @property
    def _docks(self) -> list[QDockWidget]:
        return self._window.findChildren(QDockWidget)

    @Slot(bool)
    def present(self, on: bool) -> None:
        """Begin or end presenting."""
        self._wanted = on
        self._final_size.then(self._follow)

    def _follow(self) -> None:
        if self._wanted and not self._before:
            self._begin()
        elif not self._wanted and self._before:
            self._end(*self._before)
        self.changed.emit()

    def _begin(self) -> None:
        self._before = self._window.saveState(), self._plots.saveState(), self._plots.arranged
        self._plots.arranged = False  # else it would bring all views back
        chosen = self._chosen()
        for dock in self._docks:
            dock.setVisible(dock.objectName() in chosen)
        self._appearance.use(PRESENTING)

    def _end(self, panels: QByteArray, views: QByteArray, arranged: bool) -> None:
        self._before = None
        shown = [dock.objectName() for dock in self._docks if not dock.isHidden()]
        self._settings.presenter_panels = json.dumps(shown)
        self._appearance.use(USUAL)
        self._window.restoreState(panels)
        self._plots.restoreState(views)
        self._plots.arranged = arranged

    def _chosen(self) -> list[str]:
        try:
            names = json.loads(self._settings.presenter_panels)
        except ValueError:
            return []
        return names if isinstance(names, list) else []

    @Slot()
    def blank(self) -> None:
        """Make the whole screen black until a key is pressed."""
        self._black = Black(self._window)
        self._black.showFullScreen()
        self._black.activateWindow()

    @Slot(bool)
    def echo(self, on: bool) -> None:
        """Show the keys that are pressed, or stop that."""
        if self._echo:
            self._echo.end()
        self._echo = Echo(self._window) if on else None


class Black(QWidget):
    """A black screen; any key or click takes it away."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Black screen; any key takes it away"))
        palette = self.palette()
        palette.setColor(self.backgroundRole(), Qt.GlobalColor.black)
        self.setPalette(palette)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setGeometry(window.screen().geometry())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Bring the picture back."""
        self.close()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Bring the picture back."""
        self.close()


class Echo(PlainLabel):
    """The last key pressed, large at the foot of the window, for a moment."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(parent=window)
        self._window = window
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._fading = QTimer(self, singleShot=True, interval=ECHO_MS)
        self._fading.timeout.connect(self.hide)
        self.hide()
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def end(self) -> None:
        """Watch no more."""
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See every key before anybody takes it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            self.show_keys(event)
        return False

    def show_keys(self, event: QKeyEvent) -> None:
        """Show keys as they stand on the keyboard; one that only changes others is none by itself."""
        if event.key() in MODIFIERS:
            return
        colors, size = theme.current(), 2 * QApplication.font().pointSizeF()
        self.setStyleSheet(
            f"background: {colors.text}; color: {colors.window}; font-size: {size}pt; font-weight: bold;"
            " border-radius: 8px; padding: 8px 20px;"
        )
        self.setText(QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.NativeText))
        self.adjustSize()
        room = self._window
        self.move((room.width() - self.width()) // 2, room.height() - 2 * self.height())
        self.raise_()
        self.show()
        self._fading.start()
