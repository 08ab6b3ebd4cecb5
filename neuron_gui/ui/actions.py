"""What the window can be told to do: controllers offer actions; menus, keys and tooltips come of those."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Protocol

from msgspec import Struct
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from neuron_gui.core.message import N_
from neuron_gui.ui.text.translate import translated
from neuron_gui.ui.widgets.keys import finish_editing
from neuron_gui.ui.widgets.late_menu import LateMenu

EXPORT = N_("E&xport")  # within the File menu
COPY_AS = N_("&Copy as")  # within the Edit menu
MENUS = FILE, EDIT, RUN, VIEW, LESSONS, HELP = (
    N_("&File"), N_("&Edit"), N_("&Run"), N_("&View"), N_("&Lessons"), N_("&Help")
)  # fmt: skip


class Offer(Struct, frozen=True):
    """An action: what it does, in a word or two and in a sentence; its keys have “; ” between them.

    Texts are in the user's language, `menu` is one of MENUS. A checkable action is told whether it is on.
    `more` puts further entries below it into its menu; with a `submenu` it stands in that of its menu.
    """

    name: str
    menu: str
    text: str
    tip: str
    does: Callable[..., object]
    keys: str = ""
    checkable: bool = False
    separator: bool = False  # a line above it in its menu
    more: Callable[[QMenu], None] | None = None
    submenu: str = ""

    @property
    def usual_keys(self) -> tuple[str, ...]:
        """The keys, each as QKeySequence writes it in any language."""
        listed = QKeySequence.listFromString(self.keys) if self.keys else []
        return tuple(keys.toString() for keys in listed)


def without_mark(text: str) -> str:
    """Return an action's text without the sign before the letter to underline, and without dots."""
    return re.sub(r"&(.)", r"\1", text).removesuffix("…")


def give_keys(action: QAction, keys: Sequence[QKeySequence]) -> None:
    """Let an action have these keys and no others; its tooltip names the first."""
    action.setShortcuts(keys)
    name, tip = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText), action.statusTip()
    action.setToolTip(f"{tip} ({name})" if name else tip)


class Controller(Protocol):
    """What offers the actions of a feature: its folder's controller, or the one module that is all of it."""

    def offers(self) -> Sequence[Offer]:
        """Return what the feature can be told to do."""


def menus(bar: QMenuBar) -> dict[str, LateMenu]:
    """Make the menus of a window, which are empty; return them by their titles in MENUS."""
    made = {title: LateMenu(translated(title), bar) for title in MENUS}
    for menu in made.values():
        bar.addMenu(menu)
    return made


class Commands(Mapping[str, QAction]):
    """The actions of a window by name: menus, buttons, palette and cheat sheet all come from here."""

    def __init__(self, owner: QWidget) -> None:
        self._owner = owner
        self._made: dict[str, QAction] = {}
        self.offered: list[Offer] = []

    def add(self, *controllers: Controller) -> None:
        """Make the actions that controllers offer; those of a menu stand there in this order."""
        for controller in controllers:
            for offer in controller.offers():
                self.offered.append(offer)
                self._made[offer.name] = self._make(offer)

    def fill(self, menus: Mapping[str, QMenu]) -> None:
        """Put the actions into the menus of a window."""
        inner: dict[str, QMenu] = {}
        for offer in self.offered:
            menu = menus[offer.menu]
            if offer.submenu and offer.submenu not in inner:
                inner[offer.submenu] = menu.addMenu(translated(offer.submenu))
            menu = inner.get(offer.submenu, menu)
            if offer.separator:
                menu.addSeparator()
            menu.addAction(self[offer.name])
            if offer.more:
                offer.more(menu)

    def _make(self, offer: Offer) -> QAction:
        if offer.name in self._made:
            raise ValueError(f"two actions are called {offer.name}")
        action = QAction(offer.text, self._owner)
        action.setObjectName(offer.name)
        action.setStatusTip(offer.tip)
        give_keys(action, [QKeySequence(key) for key in offer.usual_keys])
        action.setCheckable(offer.checkable)
        action.triggered.connect(finish_editing)
        (action.toggled if offer.checkable else action.triggered).connect(offer.does)
        self._owner.addAction(action)
        return action

    def __getitem__(self, name: str) -> QAction:
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._made)

    def __len__(self) -> int:
        return len(self._made)
