"""The panels on the left: under each other, under tabs, or behind a rail of buttons that slides them out."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QWindow
from PySide6.QtWidgets import (
    QFrame,
    QMenu,
    QSizePolicy,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.message import grouped
from neuron_gui.core.neuron import ACTIVATIONS
from neuron_gui.core.numbers import displayed
from neuron_gui.core.strategies import GradientDescent, Perceptron, StepSign
from neuron_gui.ui.document import Document
from neuron_gui.ui.style import icons, motion, text_size
from neuron_gui.ui.style.measures import px, unit, width_of
from neuron_gui.ui.text.translate import translated
from neuron_gui.ui.widgets.kept_focus import kept_focus
from neuron_gui.ui.window.arrangement import Panels as Mode
from neuron_gui.ui.window.place import Pane, Place
from neuron_gui.ui.window.splits import Splits

ROOM_FOR_THREE, ROOM_FOR_TWO = 900, 560  # heights that show three panels, or two, at once
SHARES = {3: [25, 30, 45], 2: [37, 63], 1: [100]}  # of the height, from above
DRAWER = 320  # the width of a panel that has slid out
BUTTON = (64, 60)
FRAME, MARGIN = 18, 4  # around a button's words, and around the button


class Panels(QWidget):
    """Problem, neuron and learning. Folded to a rail, one at a time slides out into `drawer`.

    `widened` comes when the rail needs another width than before.
    """

    widened = Signal()

    def __init__(self, panes: Sequence[Pane], front: str, document: Document) -> None:
        super().__init__()
        self.panes = {pane.name: pane for pane in panes}
        for pane in panes:
            pane.adopt(self)
        self._front = front  # where all share a place
        self.mode: Mode | None = None
        self._groups: tuple[tuple[str, ...], ...] = ()
        self._chosen = ""  # the panel that a person has brought forward last
        self._places = [Place() for _ in panes]
        self._split = Splits(Qt.Orientation.Vertical)
        for place in self._places:
            place.turned.connect(self._choose)
            self._split.addWidget(place)
        self.buttons = {pane.name: self._button(pane) for pane in panes}
        self._rail = QWidget()
        column = QVBoxLayout(self._rail)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        for button in self.buttons.values():
            column.addWidget(button, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self._layout = QStackedLayout(self)
        self._layout.addWidget(self._split)
        self._layout.addWidget(self._rail)
        self.drawer = Drawer(self, self._rail)
        self.drawer.closed.connect(self._put_away)
        document.changed.connect(lambda _, after: self._show_values(after))
        self._show_values(document.experiment)
        text_size.follow(self, lambda _: self._make_room())

    def minimumSizeHint(self) -> QSize:
        """The bench gives it the width that it needs."""
        return QSize(0, 0)

    # --- Arranging ------------------------------------------------------------------------------------

    def arrange(self, mode: Mode, height: float) -> None:
        """Stand as a column of this height (in units of type), as a rail, or nowhere."""
        groups = self._grouped(height) if mode == "column" else ()
        if (mode, groups) == (self.mode, self._groups):
            return
        self.mode, self._groups = mode, groups
        with kept_focus(self):
            self.drawer.end()
            self._stand(mode, groups)

    def _stand(self, mode: Mode, groups: tuple[tuple[str, ...], ...]) -> None:
        self.setVisible(mode in ("column", "rail"))
        self._layout.setCurrentIndex(0 if mode == "column" else 1)
        if mode != "column":
            self._put_away()
        for at, place in enumerate(self._places):
            names = groups[at] if at < len(groups) else ()
            front = next((name for name in (self._chosen, self._front, *names) if name in names), "")
            place.hold([self.panes[name] for name in names], front)
            place.setVisible(bool(names))
        if groups:
            self._split.share_out([1000 * share for share in SHARES[len(groups)]])

    def _grouped(self, height: float) -> tuple[tuple[str, ...], ...]:
        names = tuple(self.panes)
        if height >= ROOM_FOR_THREE:
            return tuple((name,) for name in names)
        return (names[:2], names[2:]) if height >= ROOM_FOR_TWO else (names,)

    def reveal(self, name: str, with_focus: bool = False) -> None:
        """Bring a panel into sight, and the keyboard to it if that is wanted."""
        self._choose(name)
        if self.mode == "column":
            for place in self._places:
                place.bring_forward(name)
        elif self.mode is not None:
            self.drawer.open(self.panes[name])
            self._mark(name)
        if with_focus and (first := _first_control(self.panes[name].widget)):
            first.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def give_way(self) -> None:
        """Let the stage be seen whole, unless the keyboard is in the panel that has slid out."""
        focus = self.window().focusWidget()
        if not (focus and self.drawer.isAncestorOf(focus)):
            self.drawer.end()

    @Slot(str)
    def _choose(self, name: str) -> None:
        self._chosen = name

    @Slot()
    def _put_away(self) -> None:
        """Let no place hold a panel."""
        for place in self._places:
            place.hold((), "")
        for pane in self.panes.values():
            if pane.widget.parent() is not self:
                pane.widget.setParent(self)
                pane.widget.hide()
        self._mark("")

    def _mark(self, name: str) -> None:
        for known, button in self.buttons.items():
            with QSignalBlocker(button):
                button.setChecked(known == name)

    # --- The rail -------------------------------------------------------------------------------------

    def _button(self, pane: Pane) -> QToolButton:
        button = QToolButton()
        button.setCheckable(True)
        button.setAutoRaise(True)
        icons.wear(button, pane.name, size=icons.LARGE)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        button.toggled.connect(lambda on: self.reveal(pane.name, True) if on else self.drawer.end())
        return button

    def _show_values(self, experiment: Experiment) -> None:
        """Show on each button what is in force."""
        values = rail_values(experiment)
        for name, button in self.buttons.items():
            title = self.panes[name].title
            words = f"{title}\n{values[name]}"
            if button.text() != words:
                button.setText(words)
                button.setAccessibleName(f"{title}: {values[name]}")
                button.setToolTip(self.tr("Open {panel}").format(panel=title))
        self._make_room()

    def _make_room(self) -> None:
        width = round((self.rail_width - MARGIN) * unit())
        before = {button.width() for button in self.buttons.values()}
        for button in self.buttons.values():
            button.setMinimumHeight(px(BUTTON[1]))
            button.setFixedWidth(width)
        if before != {width}:
            self.widened.emit()

    @property
    def rail_width(self) -> float:
        """The width of the rail in units of type."""
        words = [line for button in self.buttons.values() for line in button.text().split("\n")]
        return max(BUTTON[0], max(map(width_of, words)) / unit() + FRAME + MARGIN)

    def fill_menu_of(self, button: QToolButton) -> None:
        """Let a button offer every panel, where there is no room for the rail either."""
        menu = QMenu(button)
        for name, pane in self.panes.items():
            menu.addAction(pane.title, partial(self.reveal, name, True))
        button.setMenu(menu)


def _first_control(panel: QWidget) -> QWidget | None:
    by_tab = Qt.FocusPolicy.TabFocus
    controls = panel.findChildren(QWidget)
    return next((found for found in controls if found.isVisible() and found.focusPolicy() & by_tab), None)


def rail_values(experiment: Experiment) -> dict[str, str]:
    """Return in a word what each panel has in force."""
    n = experiment.data.n
    count = translated("1 sample") if n == 1 else translated("{n} samples").format(n=grouped(n))
    strategy = experiment.strategy
    match strategy:
        case GradientDescent() | Perceptron():
            learning = f"η {displayed(strategy.learning_rate)}"
        case StepSign():
            learning = f"s {displayed(strategy.step)}"
        case _:
            learning = translated(strategy.title)
    activation = translated(ACTIVATIONS[experiment.neuron.activation].title)
    return {"problem": count, "neuron": activation, "learning": learning}


class Drawer(QWidget):
    """A panel that has slid out over the stage; Esc or a click elsewhere in the window closes it.

    Its `leaf` is what slides. As that is opaque, and is cut off by what it slides in, little is painted anew.
    """

    closed = Signal()

    def __init__(self, panels: QWidget, rail: QWidget) -> None:
        super().__init__(panels)
        self._panels = panels
        self._own = (self, rail)  # a click on the rail opens another panel, or closes this one
        self._watched: QWindow | None = None
        self.setObjectName("drawer")
        self.leaf = QFrame(self)
        self.leaf.setAutoFillBackground(True)
        self.leaf.setFrameShape(QFrame.Shape.StyledPanel)
        self.place = Place()
        self._back: QWidget | None = None  # who had the focus
        layout = QVBoxLayout(self.leaf)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.place)
        self.hide()

    def open(self, pane: Pane) -> None:
        """Show a panel, in place of the one before, over everything else in the window."""
        if self.parentWidget() is not self._panels.window():
            place = self.geometry()
            self.setParent(self._panels.window())
            self.setGeometry(place)
        opens = self.isHidden()
        if opens:
            self._back = self.window().focusWidget()
            self._watch()
        self.place.hold((pane,), pane.name)
        self.show()
        self.raise_()
        if opens:
            motion.move(self.leaf, "pos", QPoint(), motion.SLIDE, start=QPoint(-self.width(), 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be out at once, and as large."""
        motion.rest(self.leaf, "pos")
        self.leaf.setGeometry(self.rect())

    def end(self) -> None:
        """Go."""
        if self.isHidden():
            return
        if self._watched and isValid(self._watched):  # a window shown anew has another handle
            self._watched.removeEventFilter(self)
        focus = self.window().focusWidget()
        if focus and self.isAncestorOf(focus):
            back = self._back if self._back and isValid(self._back) else self.window()  # rows come and go
            back.setFocus()  # before it goes, so that what was typed is taken over
        self.place.hold((), "")
        self.hide()
        self.closed.emit()

    def _watch(self) -> None:
        """See every click in the window first: a filter for the whole application would slow all down."""
        self._watched = self.window().windowHandle()
        if self._watched:
            self._watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See a click elsewhere, whatever takes it."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            at = event.scenePosition().toPoint()
            if not any(place.rect().contains(place.mapFrom(self.window(), at)) for place in self._own):
                self.end()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go by Esc, where nothing in the panel needs that key."""
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)
