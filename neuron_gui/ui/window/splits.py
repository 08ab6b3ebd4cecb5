"""A splitter that is laid out once when parts come and go: Qt's own does so again for its handles."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter


class Splits(QSplitter):
    """Parts beside or above each other, none of which can be pushed together to nothing."""

    def __init__(self, orientation: Qt.Orientation) -> None:
        super().__init__(orientation)
        self.setChildrenCollapsible(False)

    def share_out(self, shares: Sequence[int]) -> None:
        """Share the room out among the parts that are there now, with a handle between any two of them."""
        first = True
        for at in range(self.count()):
            part = self.widget(at)
            there = part is not None and not part.isHidden()
            self.handle(at).setVisible(there and not first)  # Qt itself does so only when all is laid out
            first = first and not there
        self.setSizes(shares)
