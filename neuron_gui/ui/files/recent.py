"""The files that were open last, as a menu and in the settings."""

import json
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu

from neuron_gui.ui.settings import Settings, kept_json
from neuron_gui.ui.text import plain

MAX_RECENT = 10


class RecentFiles(QObject):
    """Up to ten paths, the latest first; shared by all windows of this person."""

    def __init__(
        self, open_path: Callable[[Path], object], settings: Settings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._open, self._settings = open_path, settings
        self._menu: QMenu | None = None

    @property
    def paths(self) -> list[Path]:
        """The files, the latest first."""
        return _paths(self._settings.recent)

    def add(self, path: Path) -> None:
        """Put a file first."""
        self._change(lambda paths: [path, *_without(path, paths)][:MAX_RECENT])

    def remove(self, path: Path) -> None:
        """Forget a file."""
        self._change(lambda paths: _without(path, paths))

    @Slot()
    def clear(self) -> None:
        """Forget all."""
        self._change(lambda paths: [])

    def fill(self, menu: QMenu) -> None:
        """Let a menu show the files whenever it opens."""
        self._menu = menu
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self._refresh)
        self._refresh()

    def _change(self, changed: Callable[[list[Path]], list[Path]]) -> None:
        self._settings.change("recent", lambda text: json.dumps([*map(str, changed(_paths(text)))]))
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        if not self._menu:
            return
        self._menu.clear()
        paths = self.paths
        for number, path in enumerate(paths, 1):
            action = self._menu.addAction(f"&{number % 10}  {plain.entry(path.name)}")
            action.setToolTip(plain.tip(str(path)))
            action.triggered.connect(lambda _=False, path=path: self._open(path))
        if not paths:
            self._menu.addAction(self.tr("No file has been open yet")).setEnabled(False)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("&Clear list"), self.clear).setEnabled(bool(paths))


def _paths(text: str) -> list[Path]:
    """Return the files of a setting."""
    names = kept_json(text)
    return [Path(name) for name in names if isinstance(name, str)] if isinstance(names, list) else []


def _without(path: Path, paths: list[Path]) -> list[Path]:
    return [other for other in paths if other != path]
