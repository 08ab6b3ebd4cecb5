"""Presenting: large type and few views for a room to see, a black screen, and the keys that are pressed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontDatabase, QFontInfo, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from neuron_gui.ui.actions import VIEW, Offer
from neuron_gui.ui.style import theme
from neuron_gui.ui.widgets.plain_label import PlainLabel
from neuron_gui.ui.window.appearance import PRESENTING, USUAL, Appearance

LINES = 42  # letters' heights that a window has while presenting
TOP_EDGE, FAR = 3, 60  # pixels from the top where the mouse brings the menu, and where it lets it go
ECHO_MS = 1500  # how long a key stays on the screen
MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)


class Presenter(QObject):
    """Arranges the bench for a room to see and changes the look; what is there before is there again after.

    The menu comes by Alt, or where the mouse touches the upper edge. `escaped` tells of Esc, where nothing in
    the window needs that key.
    """

    escaped = Signal()

    def __init__(self, window: QMainWindow, appearance: Appearance) -> None:
        super().__init__(window)
        self._window, self._appearance = window, appearance
        self.presenting = False
        self._arrange: Callable[[bool], object] | None = None
        self._black: Black | None = None
        self._echo: Echo | None = None
        self._sized = QTimer(self, singleShot=True, interval=0)  # not amid Qt's own laying out
        self._sized.timeout.connect(self._fit_type)

    def attach(self, arrange: Callable[[bool], object]) -> None:
        """Have something to call that arranges the window for presenting, or as usual."""
        self._arrange = arrange

    def offers(self) -> Sequence[Offer]:
        """Return what a lecturer needs."""
        return (
            Offer(
                "presenter",
                VIEW,
                self.tr("&Presenter mode"),
                self.tr("Large type and one or two views, for a room to see."),
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

    @Slot(bool)
    def present(self, on: bool) -> None:
        """Begin or end presenting."""
        if on == self.presenting or not self._arrange:
            return
        self.presenting = on
        if on:
            self._window.installEventFilter(self)
        else:
            self._window.removeEventFilter(self)
        self._watch_mouse(on)
        self._window.menuBar().setVisible(not on)
        self._appearance.use(PRESENTING if on else USUAL, self._percent if on else 100)
        self._arrange(on)

    @property
    def _percent(self) -> float:
        """The size of type that suits the window's height, in percent of the system's."""
        usual = QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)).pixelSize()
        return 100 * self._window.height() / LINES / usual

    @Slot()
    def _fit_type(self) -> None:
        if self.presenting:
            self._appearance.use(PRESENTING, self._percent)

    def _watch_mouse(self, on: bool) -> None:
        """See the mouse before anything in the window does."""
        handle = self._window.windowHandle()
        if handle and on:
            handle.installEventFilter(self)
        elif handle:
            handle.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size, bring the menu and take it away, and hear of Esc."""
        menu = self._window.menuBar()
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self._sized.start()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape and watched is self._window:
                self.escaped.emit()
        elif event.type() == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Alt and watched is not self._window:
                menu.setVisible(menu.isHidden())
        elif event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            y = event.position().y()
            if y <= TOP_EDGE:
                menu.show()
            elif y > FAR and not menu.activeAction():
                menu.hide()
        return False

    @Slot()
    def blank(self) -> None:
        """Make the whole screen black until a key is pressed."""
        self._black = Black(self._window)
        self._black.showFullScreen()
        self._black.activateWindow()
        self._black.setFocus()  # a screen reader says what it is

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
