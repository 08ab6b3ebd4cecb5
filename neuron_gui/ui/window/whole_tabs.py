"""Tabs of docks with their whole titles, in their order: where not all have room, they can be scrolled."""

from PySide6.QtCore import QChildEvent, QEvent, QObject, Qt
from PySide6.QtWidgets import QMainWindow, QTabBar


def keep_whole(window: QMainWindow) -> None:
    """See to the tabs that a window makes for docks in one place; by itself Qt would cut their titles."""
    window.installEventFilter(_Keeper(window))


class _Keeper(QObject):
    """Waits for tab bars, which come and go with the places."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Mend a tab bar when it is ready."""
        if isinstance(event, QChildEvent) and event.polished():
            bar = event.child()
            if isinstance(bar, QTabBar):
                bar.setElideMode(Qt.TextElideMode.ElideNone)
                bar.setUsesScrollButtons(True)
                bar.setMovable(False)  # Qt crashes where a tab is dragged whose docks are being put elsewhere
        return False
