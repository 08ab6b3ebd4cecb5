"""Labels beside their fields, or above them where there is not the width for both."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QLayoutItem, QWidget

from neuron_gui.ui.style import text_size
from neuron_gui.ui.style.measures import width_of

WIDE_LABEL = "Learning rate η  "
SLACK = 12  # pixels that a combo box needs for its words beyond what it asks for
Cell = QFormLayout.ItemRole
Wrap = QFormLayout.RowWrapPolicy


class FormRows(QFormLayout):
    """A form for a narrow panel. The columns of labels of all such forms are equally wide."""

    def __init__(self) -> None:
        super().__init__()
        self.setContentsMargins(0, 0, 0, 0)
        self.setHorizontalSpacing(10)
        self.setVerticalSpacing(6)
        self.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)

    def add(self, label: QLabel, widget: QWidget) -> None:
        """Add a widget with its label."""

        def widen(_: float) -> None:
            label.setMinimumWidth(max(map(width_of, (WIDE_LABEL, label.text()))))

        label.setBuddy(widget)
        label.setContentsMargins(0, 4, 0, 0)
        text_size.follow(label, widen)
        self.addRow(label, widget)

    def add_below(self, widget: QWidget) -> None:
        """Add what belongs to the field above it."""
        self.setWidget(self.rowCount(), Cell.FieldRole, widget)

    def minimumSize(self) -> QSize:
        """As wide as the widest label or field: the labels may stand above."""
        return QSize(max(map(self._least, Cell), default=0), super().minimumSize().height())

    def setGeometry(self, rect: QRect) -> None:
        """Put the labels where there is room for them."""
        beside = self._least(Cell.LabelRole) + self.horizontalSpacing() + self._least(Cell.FieldRole) + SLACK
        policy = Wrap.DontWrapRows if beside <= rect.width() else Wrap.WrapAllRows
        if policy != self.rowWrapPolicy():
            self.setRowWrapPolicy(policy)
        super().setGeometry(rect)

    def _least(self, role: Cell) -> int:
        items = [self.itemAt(row, role) for row in range(self.rowCount())]
        return max((_width(item) for item in items if item), default=0)


def _width(item: QLayoutItem) -> int:
    return 0 if item.isEmpty() else item.minimumSize().width()
