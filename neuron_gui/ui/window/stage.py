"""The stage: the views in a grid of places, as many side by side as can be read, the others under tabs."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from neuron_gui.ui.style import text_size
from neuron_gui.ui.style.measures import px, unit
from neuron_gui.ui.widgets.kept_focus import kept_focus
from neuron_gui.ui.widgets.tab_order import order_tabs
from neuron_gui.ui.window.arrangement import LEAST, NAMES, TABS, Places, places
from neuron_gui.ui.window.floating import Floating
from neuron_gui.ui.window.place import Pane, Place
from neuron_gui.ui.window.sight import Sight
from neuron_gui.ui.window.splits import Splits

if TYPE_CHECKING:
    from neuron_gui.ui.plots.view import View

MOST = (3, 2)  # columns and rows of places
UPPER = 54  # percent of the height that the upper of two places above each other has where there are but two
HANDLE = 8
LARGEST_TYPE = 1.6  # up to here a place's least size grows with type; above, what is in it scrolls


class _Kept(msgspec.Struct):
    """What a person has changed: the views that are closed, and which stand together where."""

    closed: list[str] = []
    own: Places = ()


class Stage(QWidget):
    """Shows views side by side. `came_into_sight` brings the name of a view that can be seen now.

    Where each stands follows from `arrange` and `show_first`, until a person moves one; `changed` comes when
    a person has moved, closed or opened something.
    """

    came_into_sight = Signal(str)
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.views: dict[str, View] = {}
        self.panes: dict[str, Pane] = {}
        self._sight = Sight(self)
        self._sight.came.connect(self.came_into_sight)
        self.closed: set[str] = set()
        self.maximized = ""  # the view that has the whole stage
        self._floating: dict[str, Floating] = {}
        self._absent: set[str] = set()  # what can only be opened by its feature
        self._lent: set[str] = set()  # what stands elsewhere in the window for a while
        self._held_back: set[str] = set()  # what a curtain is before
        self._front: tuple[str, ...] = NAMES
        self._chosen: list[str] = []  # the views that a person has brought forward, the last one first
        self._grid = (1, 1)
        self._own: Places = ()  # where a person has put them
        self._single = False
        self._across = Splits(Qt.Orientation.Horizontal)
        self._columns = [Splits(Qt.Orientation.Vertical) for _ in range(MOST[0])]
        self._places: list[list[Place]] = []  # by rows
        self._build()
        text_size.follow(self, lambda _: self._make_room())

    def _build(self) -> None:
        rows: list[list[Place]] = [[] for _ in range(MOST[1])]
        for column in self._columns:
            for row in rows:
                place = self._place()
                row.append(place)
                column.addWidget(place)
                place.hide()  # until it holds something
            self._across.addWidget(column)
        for splitter in (self._across, *self._columns):
            splitter.setHandleWidth(HANDLE)
        self._places = rows
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._across)

    def _place(self) -> Place:
        place = Place(lambda menu: self._fill_menu(place, menu))
        place.turned.connect(self._choose)
        place.double_clicked.connect(lambda: self.maximize(place.front))
        return place

    @property
    def in_sight(self) -> set[str]:
        """The views that can be seen."""
        return self._sight.names

    def take_views(self, views: Mapping[str, View]) -> None:
        """Have these views. They stand in their places once the stage is arranged."""
        self.views.update(views)
        self._sight.watch(views)
        for name, view in views.items():
            self.add(Pane(name, view.title, view, view.heading), absent=False)

    # --- Arranging ------------------------------------------------------------------------------------

    def arrange(self, columns: int, rows: int, single: bool = False) -> None:
        """Have so many places; `single` ones have no tabs, but only what stands first."""
        if not self.panes:
            return
        if (columns, rows, single) != (*self._grid, self._single):
            self._grid, self._single = (columns, rows), single
            self._place_all()
            self._share_out()
        elif not self.places_in_use:
            self._place_all()

    def show_first(self, front: Sequence[str]) -> None:
        """Let the first of these views be in front, until others tell more."""
        if tuple(front) != self._front:
            self._front = tuple(front)
            self._chosen = [name for name in self._chosen if name not in self.views]
            self._place_all()

    def hold_back(self, names: Collection[str]) -> None:
        """Show no view of these in the place of one that can be seen, unless a person chooses it."""
        if set(names) != self._held_back:
            self._held_back = set(names)
            self._place_all()

    @property
    def front(self) -> list[str]:
        """What stands in front of each place, row by row; a maximised view alone."""
        return [place.front for place in self.places_in_use]

    def bring_forward(self, names: Sequence[str]) -> None:
        """Let these be in front, each where it stands; what a person has closed is opened."""
        known = [name for name in names if name in self.panes and name not in self._absent]
        self.closed -= set(known)
        self._chosen = list(dict.fromkeys([*known, *self._chosen]))
        self._place_all()

    def add(self, pane: Pane, absent: bool = True) -> None:
        """Take one more pane; an absent one is not there before it is opened."""
        pane.adopt(self)
        self.panes[pane.name] = pane
        if absent:
            self._absent.add(pane.name)

    def open_first(self, pane: Pane) -> None:
        """Have a pane that was added there, in front of all others."""
        if pane.name in self._absent:
            self._absent.discard(pane.name)
            self._choose(pane.name)
            self._place_all()

    @property
    def places_in_use(self) -> list[Place]:
        """The places that hold something, row by row."""
        return [place for row in self._places for place in row if place.panes]

    def reset(self) -> None:
        """Put every view back in its usual place."""
        for floating in list(self._floating.values()):
            floating.close()
        self.closed.clear()
        self._chosen.clear()
        self._own, self.maximized = (), ""
        self._place_all()
        self._share_out()

    def _there(self) -> list[str]:
        gone = self.closed | self._absent | self._lent | self._floating.keys()
        return [name for name in TABS if name in self.panes and name not in gone]

    def _wanted(self) -> Places:
        """Return what is to stand where."""
        columns, rows = self._grid
        there = self._there()
        if self.maximized in there:
            return ((self.maximized,),)
        if self._single:
            order = [*self._chosen, *sorted((*self._front, *NAMES), key=self._held_back.__contains__)]
            shown = [name for name in dict.fromkeys(order) if name in there][: columns * rows]
            return tuple((name,) for name in there if name in shown)  # so that each keeps its side
        if self._own and len(self._own) <= columns * rows:
            return self._with_all(there)
        return places(self._front, there, columns * rows)

    def _with_all(self, there: Sequence[str]) -> Places:
        """Return a person's own places, with what has been opened since in the last one."""
        own: list[list[str]] = []
        known: set[str] = set()
        for place in self._own:
            own.append([name for name in dict.fromkeys(place) if name in there and name not in known])
            known.update(own[-1])
        own = [place for place in own if place] or [[]]
        own[-1] += [name for name in there if name not in known]
        return tuple(tuple(place) for place in own if place)

    def _place_all(self) -> None:
        with kept_focus(self):
            self._fill_places()
        order_tabs(*(part for place in self.places_in_use for part in place.parts))

    def _fill_places(self) -> None:
        """Give each place what stands there, and hide those that are left over."""
        wanted, (columns, rows) = self._wanted(), self._grid
        wanted = wanted[: columns * rows]
        slots = [self._places[row][column] for row in range(rows) for column in range(columns)]
        order = self._there()
        for place, names in zip(slots, wanted, strict=False):
            seen = (name for name in names if name not in self._held_back)
            front = next((name for name in self._chosen if name in names), next(seen, names[0]))
            place.hold([self.panes[name] for name in sorted(names, key=order.index)], front)
        used = slots[: len(wanted)]
        for row in self._places:
            for place in row:
                if place not in used:
                    place.hold((), "")
                place.setVisible(place in used)
        for at, column in enumerate(self._columns):
            column.setVisible(any(row[at] in used for row in self._places))
        for name, pane in self.panes.items():
            elsewhere = not self.isAncestorOf(pane.widget)  # in its own window, or in the lesson's column
            if not elsewhere and not any(name in names for names in wanted):
                pane.widget.hide()

    def _share_out(self) -> None:
        """Give all columns the same width, and all rows the same height."""
        columns, rows = self._grid
        self._across.share_out([1000] * MOST[0])
        heights = [UPPER, 100 - UPPER] if columns == 1 and rows == 2 else [50, 50]
        for column in self._columns:
            column.share_out([1000 * height for height in heights])

    def _make_room(self) -> None:
        """Let each place be as large as it should at least, or as what a banner has left of the stage."""
        least = self.minimumSizeHint().boundedTo(self.size())
        for row in self._places:
            for place in row:
                place.setMinimumSize(least)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See how much room there is."""
        super().resizeEvent(event)
        self._make_room()

    def minimumSizeHint(self) -> QSize:
        """Ask for one place: with less room there are fewer of them."""
        type_size = min(unit(), LARGEST_TYPE)
        return QSize(round(LEAST[0] * type_size), round(LEAST[1] * type_size))

    # --- What a person does ---------------------------------------------------------------------------

    def show_view(self, name: str) -> None:
        """Open a view and bring it forward."""
        self._absent.discard(name)
        if name in self._floating:
            self._floating[name].activateWindow()
            return
        if name in self._lent:
            return  # it is in sight
        opened = name in self.closed
        self.closed.discard(name)
        if self.maximized:
            self.maximized = name
        self._choose(name)
        self._place_all()
        if opened:
            self.changed.emit()

    def close_view(self, name: str) -> None:
        """Take a view away, until it is opened again; nothing where none is in sight."""
        if name not in self.panes:
            return
        if name in self._floating:
            self._floating[name].close()
        self.closed.add(name)
        if self.maximized == name:
            self.maximized = ""
        self._place_all()
        self.changed.emit()

    def take_away(self, name: str) -> None:
        """Let a pane be there no more, until it is opened by its feature."""
        if name in self.panes and name not in self._absent:
            if name in self._floating:
                self._floating[name].close()
            self.closed.discard(name)
            self._absent.add(name)
            self._place_all()

    def has_own_window(self, name: str) -> bool:
        """Whether a pane is in a window of its own."""
        return name in self._floating

    def may_lend(self, name: str) -> bool:
        """Whether a pane is neither closed nor in a window of its own."""
        return name not in self.closed and name not in self._floating

    def lend(self, name: str) -> Pane:
        """Let a pane stand elsewhere in the window, until it is given back."""
        self._lent.add(name)
        self._place_all()
        return self.panes[name]

    def take_back(self, name: str) -> None:
        """Have a pane again that stood elsewhere."""
        if name in self._lent:
            self._lent.discard(name)
            self._place_all()

    def maximize(self, name: str) -> None:
        """Let one view have the whole stage; the same again, or none, goes back."""
        self.maximized = "" if self.maximized == name or name not in self.panes else name
        self._place_all()

    def float_view(self, name: str) -> None:
        """Give a view a window of its own; closing that puts it back. Nothing where none is in sight."""
        if name not in self.panes or name in self._floating:
            return
        pane = self.panes[name]
        if self.maximized == name:
            self.maximized = ""
        size = pane.widget.size().expandedTo(QSize(*map(px, LEAST)))
        self._floating[name] = window = Floating(pane, self)
        window.closed.connect(self._dock)
        self._place_all()
        window.resize(size)
        window.show()
        self.changed.emit()

    def go_on_from(self, other: Stage) -> None:
        """Have views in windows of their own, or alone, as a stage has that this one takes the place of."""
        for name, window in other._floating.items():
            self.float_view(name)
            if name in self._floating:
                self._floating[name].restoreGeometry(window.saveGeometry())
        if other.maximized != self.maximized:
            self.maximize(other.maximized)

    @Slot(str)
    def _dock(self, name: str) -> None:
        if self._floating.pop(name, None):
            self._place_all()
            self.changed.emit()

    def move_view(self, name: str, to: Place) -> None:
        """Put a view under the tabs of another place."""
        before = [tuple(pane.name for pane in place.panes) for place in self.places_in_use]
        at = self.places_in_use.index(to)
        own = [[other for other in place if other != name] for place in before]
        own[at].append(name)
        self._own = tuple(tuple(place) for place in own if place)
        self._choose(name)
        self._place_all()
        self.changed.emit()

    def _choose(self, name: str) -> None:
        self._chosen = [name, *(other for other in self._chosen if other != name)]

    @property
    def present(self) -> str:
        """The view that has the focus, else the first one in sight."""
        focus = self.window().focusWidget()
        for place in self.places_in_use:
            if focus and place.isAncestorOf(focus):
                return place.front
        return self.places_in_use[0].front if self.places_in_use else ""

    def _fill_menu(self, place: Place, menu: QMenu) -> None:
        name = place.front
        large = self.tr("Back to its size") if self.maximized else self.tr("Maximise")
        menu.addAction(large, partial(self.maximize, name))
        menu.addAction(self.tr("Own window"), partial(self.float_view, name))
        others = [other for other in self.places_in_use if other is not place]
        if others and not self._single:
            to = menu.addMenu(self.tr("Move to"))
            for other in others:
                title = self.tr("beside {view}").format(view=self.panes[other.front].title)
                to.addAction(title, partial(self.move_view, name, other))
        menu.addAction(self.tr("Close"), partial(self.close_view, name))

    # --- Keeping --------------------------------------------------------------------------------------

    def kept(self) -> str:
        """Return what a person has changed, for the next window."""
        return msgspec.json.encode(_Kept(sorted(self.closed), self._own)).decode()

    def restore(self, kept: str) -> None:
        """Put things where the window before had them; whatever cannot be understood is as usual."""
        with suppress(msgspec.MsgspecError):
            found = msgspec.json.decode(kept, type=_Kept)
            self.closed = set(found.closed) & self.panes.keys()
            self._own = found.own
            self._place_all()
