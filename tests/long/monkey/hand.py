"""The monkey's hand: does one thing in the window as a person could, in what is in sight and enabled."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QContextMenuEvent, QDropEvent, QKeySequence, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QTabBar,
    QTableView,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from neuron_gui.ui.main_window import MainWindow
from neuron_gui.ui.widgets.number_line import fits, is_number

W = TypeVar("W", bound=QWidget)
T = TypeVar("T", bound=QAction | QWidget)
BUTTONS = {
    "left": Qt.MouseButton.LeftButton,
    "middle": Qt.MouseButton.MiddleButton,
    "right": Qt.MouseButton.RightButton,
}
STATES = {
    "normal": Qt.WindowState.WindowNoState,
    "maximized": Qt.WindowState.WindowMaximized,
    "full screen": Qt.WindowState.WindowFullScreen,
    "minimized": Qt.WindowState.WindowMinimized,
}
DRAG_MOVES = 4
# Never for a control in it; pages turn a lesson, whose steps set up.
PAGES = ("PgUp", "PgDown")
FOR_THE_WINDOW = ("Space", "Left", "Right", *PAGES, "B")


def window() -> MainWindow | None:
    """Return the laboratory's window: the newest, if one is just giving way."""
    shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()]
    return shown[-1] if shown else None


def in_the_way() -> QWidget | None:
    """Return what has to be answered before anything else can be done: a menu, or a dialog."""
    return QApplication.activePopupWidget() or QApplication.activeModalWidget()


class Hand:
    """Does things in whatever window there is, and says with what.

    File dialogs are the desktop's: they are answered with the file that is ready.
    """

    def __init__(self, files: list[Path], say: Callable[[str], object]) -> None:
        self._files, self._say = files, say
        self._ready = files[0]
        QFileDialog.getOpenFileName = QFileDialog.getSaveFileName = self._chosen
        QFileDialog.getExistingDirectory = lambda *_: str(files[0].parent)

    def do(self, kind: str, *rest: Any) -> None:
        """Do one thing; what is not there is let be."""
        doing: Callable[..., None] = getattr(self, "_" + kind.replace(" ", "_"))
        try:
            doing(*rest)
        except RuntimeError as error:
            if "already deleted" not in str(error):  # else it went while the hand was on it
                raise

    # --- Controls -----------------------------------------------------------------------------------

    def _command(self, number: int) -> None:
        """Choose a command; a question or a menu that is in the way is answered instead."""
        there = window()
        if isinstance(in_the_way(), QMenu | QMessageBox):
            self._answer(number)
        elif there and not in_the_way():
            self._trigger(self._nth([a for name, a in there.commands.items() if name != "quit"], number))

    def _quit(self) -> None:
        there = window()
        if there and not in_the_way():
            there.commands["quit"].trigger()

    def _menu(self, number: int) -> None:
        """Choose an entry of the menu bar that is no command: a preset, lesson, theme, dock or file."""
        there = window()
        if there and not in_the_way():
            commands = set(there.commands.values())
            menus = there.menuBar().findChildren(QMenu)
            entries = [a for menu in menus for a in menu.actions() if not a.menu() and a not in commands]
            self._trigger(self._nth([a for a in entries if not a.isSeparator() and a.isEnabled()], number))

    def _language(self, name: str) -> None:
        there = window()
        if there and not in_the_way():
            entries = [a for menu in there.menuBar().findChildren(QMenu) for a in menu.actions()]
            self._trigger(next(entry for entry in entries if entry.text() == name))

    def _click(self, number: int) -> None:
        if button := self._nth(_in_sight(QAbstractButton), number):
            button.click()

    def _type(self, number: int, text: str, end: str | None) -> None:
        if field := self._nth(_in_sight(QLineEdit), number):
            field.setFocus()
            field.selectAll()
            field.insert(text)
            field.textEdited.emit(field.text())
            if end:
                self._press(field, end)

    def _choose(self, number: int, entry: int) -> None:
        box = self._nth([box for box in _in_sight(QComboBox) if box.count()], number)
        if box:
            box.setCurrentIndex(entry % box.count())
            box.activated.emit(box.currentIndex())

    def _slide(self, number: int, share: float) -> None:
        """Move a slider or a scroll bar, or turn a spin box."""
        if slider := self._nth(_in_sight(QAbstractSlider) + _in_sight(QAbstractSpinBox), number):
            if isinstance(slider, QAbstractSlider):
                slider.setValue(round(slider.minimum() + share * (slider.maximum() - slider.minimum())))
            else:
                slider.stepBy(round(10 * share) - 5)

    def _tab(self, number: int, tab: int) -> None:
        bar = self._nth([bar for bar in _in_sight(QTabBar) if bar.count()], number)
        if bar:
            bar.setCurrentIndex(tab % bar.count())

    def _cell(self, row: int, column: int, text: str) -> None:
        """Begin to edit a cell of a table, and leave its editor open."""
        table = self._nth(_in_sight(QTableView), 0)
        model = table.model() if table else None
        if table and model and model.rowCount() and model.columnCount():
            table.setFocus()
            table.setCurrentIndex(model.index(row % model.rowCount(), column % model.columnCount()))
            self._press(table, "F2")
            if isinstance(editor := QApplication.focusWidget(), QLineEdit):
                editor.setText(text)

    def _answer(self, number: int) -> None:
        """Answer the menu or the dialog that is in the way, or leave it."""
        if not (asking := in_the_way()):
            return
        if isinstance(asking, QMenu):
            entry = self._nth([a for a in asking.actions() if a.isEnabled() and not a.menu()], number)
            asking.close()
            self._trigger(entry)
        elif number % 4 and (button := self._nth(_in_sight(QAbstractButton), number)):
            button.click()
        else:
            self._press(asking, "Escape")

    def _nth(self, things: list[T], number: int) -> T | None:
        """Return the thing of that number, counted round, and say what that is."""
        if not things:
            return None
        thing = things[number % len(things)]
        self._say(" ".join(filter(None, (type(thing).__name__, thing.objectName(), _text(thing)))))
        return thing

    @staticmethod
    def _trigger(entry: QAction | None) -> None:
        if entry:
            entry.trigger()

    # --- Keys and mouse -----------------------------------------------------------------------------

    def _key(self, name: str) -> None:
        if target := QApplication.activePopupWidget() or QApplication.focusWidget() or window():
            typing = isinstance(target, QLineEdit | QAbstractSpinBox | QTableView)
            turned = name in PAGES and (there := window()) is not None and there.lessons.player.lesson
            meant = typing or turned or target.window() is not window() or name not in FOR_THE_WINDOW
            with _editing_nothing(f"{name} on {target}", unless=bool(meant)), _typing_no_word(target, name):
                self._press(target, name)

    @staticmethod
    def _press(target: QWidget, name: str) -> None:
        keys = QKeySequence(name)[0]
        QTest.keyClick(target, keys.key(), keys.keyboardModifiers())

    def _drag(self, number: int, x: float, y: float, to_x: float, to_y: float, button: str) -> None:
        """Press, move and let go, on anything: a plot, a splitter, a tab, a dock's title."""
        if not (target := self._nth(_in_sight(QWidget), number)):
            return
        begin, end = _place(target, x, y), _place(target, to_x, to_y)
        _mouse(target, QEvent.Type.MouseButtonPress, begin, BUTTONS[button])
        for move in range(1, DRAG_MOVES + 1):
            place = begin + (end - begin) * move / DRAG_MOVES
            _mouse(target, QEvent.Type.MouseMove, place, Qt.MouseButton.NoButton, BUTTONS[button])
        _mouse(target, QEvent.Type.MouseButtonRelease, end, BUTTONS[button], Qt.MouseButton.NoButton)

    def _right(self, number: int, x: float, y: float) -> None:
        if target := self._nth(_in_sight(QWidget), number):
            place = _place(target, x, y)
            _mouse(target, QEvent.Type.MouseButtonPress, place, BUTTONS["right"])
            _mouse(target, QEvent.Type.MouseButtonRelease, place, BUTTONS["right"], Qt.MouseButton.NoButton)
            there = place.toPoint()
            event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, there, target.mapToGlobal(there))
            QApplication.sendEvent(target, event)

    def _double(self, number: int, x: float, y: float) -> None:
        if target := self._nth(_in_sight(QWidget), number):
            place = _place(target, x, y)
            _mouse(target, QEvent.Type.MouseButtonDblClick, place, BUTTONS["left"])
            _mouse(target, QEvent.Type.MouseButtonRelease, place, BUTTONS["left"], Qt.MouseButton.NoButton)

    def _wheel(self, number: int, x: float, turn: int) -> None:
        if target := self._nth(_in_sight(QWidget), number):
            place = _place(target, x, 0.5)
            event = QWheelEvent(
                place,
                QPointF(target.mapToGlobal(place.toPoint())),
                QPoint(),
                QPoint(0, turn),
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
            with _editing_nothing(f"the wheel over {target}", unless=target.hasFocus()):
                QApplication.sendEvent(target, event)

    # --- Texts and files ----------------------------------------------------------------------------

    def _paste(self, text: str) -> None:
        QApplication.clipboard().setText(text)
        if target := self._nth(_in_sight(QTableView) + _in_sight(QTextEdit), 0):
            target.setFocus()
            self._press(target, "Ctrl+V")

    def _file(self, number: int) -> None:
        """Have a file ready for the next dialog that asks for one."""
        self._ready = self._files[number % len(self._files)]

    def _chosen(self, *asked: str) -> tuple[str, str]:
        """Stand in for a file dialog; the last it is given are the kinds of files."""
        return str(self._ready), asked[-1].partition(";;")[0]

    def _open(self, number: int) -> None:
        """Open a file as its double click in a folder does."""
        there = window()
        if there and not in_the_way():
            there.files.open_named(str(self._files[number % len(self._files)]))

    def _drop(self, number: int) -> None:
        there = window()
        if there and not in_the_way():
            mime = QMimeData()
            mime.setUrls([QUrl.fromLocalFile(str(self._files[number % len(self._files)]))])
            actions, no_key = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
            place = QPointF(there.rect().center())
            QApplication.sendEvent(there, QDropEvent(place, actions, mime, BUTTONS["left"], no_key))

    def _change_file(self, number: int) -> None:
        """Change a file as another program may."""
        there, other = window(), self._files[number % len(self._files)]
        if there and there.document.path and other.is_file():
            with suppress(OSError):  # on a full disk
                shutil.copyfile(other, there.document.path)

    # --- The window ---------------------------------------------------------------------------------

    def _size(self, width: int, height: int) -> None:
        if there := window():
            there.resize(width, height)

    def _state(self, name: str) -> None:
        if there := window():
            there.setWindowState(STATES[name])

    def _wait(self, _: int) -> None:
        """Do nothing; whoever calls waits."""


@contextmanager
def _editing_nothing(what: str, unless: bool) -> Iterator[None]:
    """Find what edits the experiment and should not."""
    there = window()
    before = there.document.experiment if there else None
    yield
    if not unless and there and isValid(there) and there.document.experiment is not before:
        raise AssertionError(f"{what} has edited the experiment")


@contextmanager
def _typing_no_word(target: QWidget, name: str) -> Iterator[None]:
    """Find what is typed into a number and cannot belong to it."""
    letter = {"Space": " "}.get(name, name.lower())
    number = isinstance(target, QLineEdit) and is_number(target) and not fits(target, letter)
    before = target.text() if number else ""
    yield
    if number and isValid(target) and target.text().lower().count(letter) > before.lower().count(letter):
        raise AssertionError(f"{name} was typed into {target.accessibleName()}")


def _in_sight(kind: type[W]) -> list[W]:
    """Return the enabled widgets of a kind that can be seen and reached; of a window behind a dialog none."""
    asking = in_the_way()
    roots = [asking] if asking else [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    widgets = [widget for root in roots for widget in (root, *root.findChildren(QWidget))]
    return [w for w in widgets if isinstance(w, kind) and w.isVisible() and w.isEnabled()]


def _text(thing: QAction | QWidget) -> str:
    return thing.text() if isinstance(thing, QAction | QAbstractButton) else thing.accessibleName()


def _place(target: QWidget, x: float, y: float) -> QPointF:
    return QPointF(round(x * (target.width() - 1)), round(y * (target.height() - 1)))


def _mouse(
    target: QWidget,
    kind: QEvent.Type,
    place: QPointF,
    button: Qt.MouseButton,
    held: Qt.MouseButton | None = None,
) -> None:
    over = QPointF(target.mapToGlobal(place.toPoint()))
    held = button if held is None else held
    QApplication.sendEvent(
        target, QMouseEvent(kind, place, over, button, held, Qt.KeyboardModifier.NoModifier)
    )
