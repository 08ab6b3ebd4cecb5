"""The plot area: the views as docks in the middle of the window, each in its place."""

from itertools import chain, pairwise

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QStyle, QTabWidget, QToolButton, QWidget

from neuron_gui.ui.plots.view import View
from neuron_gui.ui.style import text_size
from neuron_gui.ui.window.whole_tabs import keep_whole

# Which views stand where: columns of places, and in each place one view, or several under tabs. The first
# arrangement for which the area is wide enough holds; in a low one each column is a single place.
Columns = tuple[tuple[tuple[str, ...], ...], ...]
ARRANGEMENTS: tuple[tuple[int, Columns], ...] = (
    (1250, ((("loss",), ("weights",)), (("weight_space",), ("fit",)), (("neuron_picture",), ("this_step",)))),
    (860, ((("loss",), ("weights",)), (("fit", "weight_space", "neuron_picture"), ("this_step",)))),
    (0, ((("loss", "fit", "neuron_picture"), ("weights", "weight_space", "this_step")),)),
)
HEIGHT, LOWER = 1000, {"neuron_picture": 500}  # in proportion to each other, within a column
LOW = 300  # pixels, with type of the usual size
SYMBOL = QStyle.StandardPixmap
SMALLEST = QSize(220, 120)  # what a view needs


class PlotArea(QMainWindow):
    """Views that dock, float and close. `came_into_sight` brings the name of a view that can be seen now."""

    came_into_sight = Signal(str)

    def __init__(self, views: dict[str, View], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setDockNestingEnabled(True)
        self.setAnimated(False)  # sliding views would be drawn at every place on their way
        keep_whole(self)
        self.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        self.views = views
        self.docks = {name: self._dock(name, view) for name, view in views.items()}
        self.in_sight: set[str] = set()  # the views that are neither closed nor behind another one
        self._columns: Columns = ()  # the arrangement in force; none before the width is known
        self.arranged = True  # as above, until a person moves a view
        text_size.follow(self, lambda _: QTimer.singleShot(0, self, self._arrange_anew))

    def _dock(self, name: str, view: View) -> QDockWidget:
        dock = QDockWidget(view.title, self)
        dock.setObjectName(name)
        dock.setWidget(view)
        dock.setTitleBarWidget(view.heading)
        for icon, tip, act in (
            (SYMBOL.SP_TitleBarNormalButton, self.tr("Let {view} float, or dock it"), lambda: _float(dock)),
            (SYMBOL.SP_TitleBarCloseButton, self.tr("Close {view}"), dock.close),
        ):
            button = QToolButton()
            button.setIcon(self.style().standardIcon(icon, None, dock))
            button.setIconSize(QSize(10, 10))
            button.setAutoRaise(True)
            button.setToolTip(tip.format(view=view.title))
            button.setAccessibleName(button.toolTip())
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the View menu does the same by keyboard
            button.clicked.connect(act)
            button.clicked.connect(self._note_move)
            view.heading_row.addWidget(button)
        text_size.follow(
            view, lambda scale: view.setMinimumSize(SMALLEST.width(), round(SMALLEST.height() * scale**0.2))
        )
        dock.dockLocationChanged.connect(self._note_move)
        dock.topLevelChanged.connect(self._note_move)
        dock.toggleViewAction().triggered.connect(self._note_move)
        # Not the view's own visibility: Qt only moves a view behind another tab out of the way.
        dock.visibilityChanged.connect(lambda visible: self._note_sight(name, visible))
        return dock

    def lay_out(self) -> None:
        """Put every view in its place, as the width allows; and anew whenever the width allows others."""
        self._columns = self._fitting()
        for dock in self.docks.values():
            dock.setFloating(False)
            self.removeDockWidget(dock)
            dock.show()
        columns = [
            [
                docks
                for place in column
                if (docks := [self.docks[name] for name in place if name in self.docks])
            ]
            for column in self._columns
        ]
        # First all columns side by side, then what stands below in each: Qt splits only where it splits.
        heads = [column[0][0] for column in columns if column]
        self.addDockWidget(Qt.DockWidgetArea.TopDockWidgetArea, heads[0])
        for left, right in pairwise(heads):
            self.splitDockWidget(left, right, Qt.Orientation.Horizontal)
        for column in columns:
            self._fill(column)
        self.resizeDocks(heads, [1000] * len(heads), Qt.Orientation.Horizontal)
        self.arranged = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the views anew where the width allows others, unless a person has moved one."""
        super().resizeEvent(event)
        if self.arranged and self._fitting() != self._columns:
            if self.isVisible():
                QTimer.singleShot(0, self, self._arrange_anew)  # not amid Qt's own laying out
            else:
                self.lay_out()  # before anything is painted

    def minimumSizeHint(self) -> QSize:
        """Ask for one place, unless a person has made others: with less room there will be fewer."""
        if not self.arranged:
            return super().minimumSizeHint()
        highest = max(dock.minimumSizeHint().height() for dock in self.docks.values())
        return QSize(SMALLEST.width(), highest + 2 * text_size.line_height())

    def _arrange_anew(self) -> None:
        if self.arranged and self._fitting() != self._columns:
            self.lay_out()

    def _fitting(self) -> Columns:
        scale = text_size.scale()
        columns = next(columns for width, columns in ARRANGEMENTS if self.width() >= width * scale**0.5)
        if self.height() >= LOW * scale:
            return columns
        return tuple((tuple(chain.from_iterable(column)),) for column in columns)

    def _note_move(self) -> None:
        self.arranged = False

    def _fill(self, column: list[list[QDockWidget]]) -> None:
        """Put the places of a column below its head, and several views of a place under tabs."""
        heads = [place[0] for place in column]
        for above, below in pairwise(heads):
            self.splitDockWidget(above, below, Qt.Orientation.Vertical)
        for first, *others in column:
            for other in others:
                self.tabifyDockWidget(first, other)
            first.raise_()
            if layout := self.layout():
                layout.activate()  # else Qt forgets tabs that it makes before the window is shown
        heights = [LOWER.get(head.objectName(), HEIGHT) for head in heads]
        self.resizeDocks(heads, heights, Qt.Orientation.Vertical)

    def _note_sight(self, name: str, visible: bool) -> None:
        if visible:
            self.in_sight.add(name)
            self.came_into_sight.emit(name)
        else:
            self.in_sight.discard(name)


def _float(dock: QDockWidget) -> None:
    dock.setFloating(not dock.isFloating())
