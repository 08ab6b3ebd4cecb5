"""Widgets in a row as long as there is room for all of them side by side; in less they take several rows."""

from collections.abc import Collection

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

HORIZONTAL = Qt.Orientation.Horizontal
Row = dict[QWidget, int]  # widgets side by side, and the widths that they want


class Flow(QWidget):
    """What room is left in a row goes to those widgets that expand; where none does, between them.

    `packed` lets it be at the end instead. Rows are as far apart as widgets side by side, or as is said.
    """

    def __init__(
        self,
        *widgets: QWidget,
        spacing: int = 6,
        between_rows: int | None = None,
        packed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._spacing, self._packed = spacing, packed
        self._between_rows = spacing if between_rows is None else between_rows
        self._widgets: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for widget in widgets:
            self.add(widget)

    def add(self, widget: QWidget) -> None:
        """Put another widget at the end."""
        widget.setParent(self)
        self._widgets.append(widget)

    def remove(self, widget: QWidget) -> None:
        """Let a widget go; it is still a child of this one."""
        self._widgets.remove(widget)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Less width makes more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows."""
        heights = [self._height(row, width) for row in self._rows(width)]
        return sum(heights) + self._between_rows * max(0, len(heights) - 1)

    def sizeHint(self) -> QSize:
        """Ask for one row, and for the height of those that there are."""
        return QSize(self.in_one_row(), self.minimumSizeHint().height())

    def in_one_row(self) -> int:
        """Return the width of all widgets side by side."""
        return self._width(list(map(_wanted, self._shown)))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest widget, as high as the rows at the present width."""
        width = max((_least(widget) for widget in self._shown), default=0)
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def event(self, event: QEvent) -> bool:
        """Make room anew when a widget wants another size, comes or goes."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place()
        return handled

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the widgets; other rows need another height."""
        super().resizeEvent(event)
        if len(self._rows(event.oldSize().width())) != len(self._rows(self.width())):
            self.updateGeometry()
        self._place()

    @property
    def _shown(self) -> list[QWidget]:
        return [widget for widget in self._widgets if not widget.isHidden()]

    def _width(self, widths: Collection[int]) -> int:
        return sum(widths) + self._spacing * max(0, len(widths) - 1)

    def _rows(self, width: int) -> list[Row]:
        rows: list[Row] = []
        for widget in self._shown:
            wanted = _wanted(widget)
            if rows and self._width([*rows[-1].values(), wanted]) <= width:
                rows[-1][widget] = wanted
            else:
                rows.append({widget: wanted})
        return rows

    def _place(self) -> None:
        top = 0
        for row in self._rows(self.width()):
            height = self._height(row, self.width())
            self._place_row(row, QRect(0, top, self.width(), height))
            top += height + self._between_rows

    def _place_row(self, row: Row, place: QRect) -> None:
        widths = self._widths(row, place.width())
        left = 0 if self._packed else place.width() - sum(widths) - self._spacing * (len(row) - 1)
        between = left // (len(row) - 1) if len(row) > 1 else 0
        x = left // 2 if len(row) == 1 else 0
        for widget, width in zip(row, widths, strict=True):
            height = min(_height(widget, width), place.height())
            at = QRect(x, place.top() + (place.height() - height) // 2, width, height)
            widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), at))
            x += width + self._spacing + between

    def _widths(self, row: Row, room: int) -> list[int]:
        left = max(0, room - self._width(row.values()))
        growing = [bool(widget.sizePolicy().expandingDirections() & HORIZONTAL) for widget in row]
        more = left // sum(growing) if any(growing) else 0
        return [min(wanted + more * grows, room) for wanted, grows in zip(row.values(), growing, strict=True)]

    def _height(self, row: Row, room: int) -> int:
        return max(map(_height, row, self._widths(row, room)))


def _least(widget: QWidget) -> int:
    return min(widget.minimumWidth() or widget.minimumSizeHint().width(), widget.maximumWidth())


def _wanted(widget: QWidget) -> int:
    """Return the width that a widget was told to have at least, or else the one it would like to have."""
    like = widget.in_one_row() if isinstance(widget, Flow) else widget.sizeHint().width()
    return min(widget.minimumWidth() or like, widget.maximumWidth())


def _height(widget: QWidget, width: int) -> int:
    """Return the height that a widget needs at a width."""
    needed = widget.heightForWidth(width) if widget.hasHeightForWidth() else widget.sizeHint().height()
    return min(max(needed, widget.minimumHeight()), widget.maximumHeight())
