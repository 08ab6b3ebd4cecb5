"""Which views can be seen: neither closed, nor behind another one, nor in a window that is put away."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget


class Sight(QObject):
    """Sees views come and go. `came` brings the name of one that can be seen now."""

    came = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.names: set[str] = set()
        self._watched: dict[QObject, str] = {}

    def watch(self, views: Mapping[str, QWidget]) -> None:
        """Look at these, too."""
        for name, view in views.items():
            self._watched[view] = name
            view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take note of a view that is shown or hidden."""
        kind = event.type()
        if kind == QEvent.Type.Show and self._watched[watched] not in self.names:
            self.names.add(self._watched[watched])
            self.came.emit(self._watched[watched])
        elif kind == QEvent.Type.Hide:
            self.names.discard(self._watched[watched])
        return False
