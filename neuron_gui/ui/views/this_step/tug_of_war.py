"""The tug-of-war: all samples' shares as bars, and the strongest in a table, sorted, with their numbers."""

import numpy as np
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from neuron_gui.core.explain.arithmetic import number
from neuron_gui.core.explain.pulls import Pulls
from neuron_gui.core.message import grouped
from neuron_gui.ui.style import theme
from neuron_gui.ui.style.look import selected_colors
from neuron_gui.ui.text.translate import translated_message
from neuron_gui.ui.views.this_step.pull_bars import PullBars
from neuron_gui.ui.widgets.plain_label import PlainLabel
from neuron_gui.ui.widgets.row_table import show_rows
from neuron_gui.ui.widgets.wheel import keep_still

SHARE = Qt.ItemDataRole.UserRole  # from -1 to 1, of the longest bar


class _Bar(QStyledItemDelegate):
    """Paints a share as a bar that begins in the middle."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.color = ""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the bar of one row over what a table paints."""
        super().paint(painter, option, index)
        share = index.data(SHARE)
        if share is None:
            return
        area = QRectF(option.rect).adjusted(4, 4, -4, -4)
        middle = area.center().x()
        painter.fillRect(QRectF(middle, area.top() - 4, 1, area.height() + 8), QColor(theme.current().border))
        selected = QStyle.StateFlag.State_Selected in option.state
        color = selected_colors(option.widget)[1] if selected else self.color
        end = middle + share * area.width() / 2
        painter.fillRect(
            QRectF(min(middle, end), area.top(), abs(end - middle), area.height()), QColor(color)
        )


class TugOfWar(QWidget):
    """Which sample pulls how strongly, and what comes of it. `picked` brings the sample of a chosen row."""

    picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pulls: Pulls | None = None
        self._chosen = 0
        self._listed: list[int] = []  # the samples in the order of the table
        self.bars = PullBars()
        self.bars.picked.connect(self.picked)
        self.meaning = PlainLabel()
        self.meaning.setWordWrap(True)
        self.weight = QComboBox()
        keep_still(self.weight)
        self.weight.setAccessibleName(self.tr("Weight of the tug-of-war"))
        self.weight.currentIndexChanged.connect(self._fill)
        self.table = QTableWidget(0, 3)
        self.table.setAccessibleName(self.tr("Tug-of-war of the samples"))
        show_rows(self.table)
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.horizontalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.currentCellChanged.connect(self._pick)
        self._bar = _Bar(self.table)
        self.table.setItemDelegateForColumn(1, self._bar)
        head = QHBoxLayout()
        head.addWidget(self.meaning, stretch=1)
        head.addWidget(self.weight)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addWidget(self.bars)
        layout.addWidget(self.table)

    def show_pulls(self, pulls: Pulls | None, chosen: int) -> None:
        """Show a tug-of-war, or nothing where there is none."""
        self._pulls, self._chosen = pulls, chosen
        self.setVisible(pulls is not None)
        if pulls is None:
            return
        self.meaning.setText(translated_message(pulls.meaning))
        names = list(pulls.names)
        if names != [self.weight.itemText(i) for i in range(self.weight.count())]:
            self.weight.clear()
            self.weight.addItems(names)
            self.weight.setVisible(len(names) > 1)
        self._fill()

    @property
    def text(self) -> str:
        """The table as text, a row a line, with tabs between the columns."""
        rows = range(self.table.rowCount())
        return "\n".join(f"{self._text(row, 0)}\t{self._text(row, 2)}" for row in rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the table."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QApplication.clipboard().setText(self.text)
        else:
            super().keyPressEvent(event)

    @Slot()
    def _fill(self) -> None:
        pulls, column = self._pulls, max(0, self.weight.currentIndex())
        if pulls is None:
            return
        shares = pulls.shares[:, column]
        order = np.argsort(-shares, kind="stable")
        self._listed = [pulls.samples[at] for at in order]
        rows = [
            (self.tr("sample {number}").format(number=grouped(sample + 1)), float(share))
            for sample, share in zip(self._listed, shares[order], strict=True)
        ]
        if pulls.others:
            text = self.tr("1 other") if pulls.others == 1 else self.tr("{count} others")
            rows.append((text.format(count=grouped(pulls.others)), float(pulls.rest[column])))
        if pulls.penalty is not None:
            rows.append((self.tr("penalty"), float(pulls.penalty[column])))
        rows.append((self.tr("all together"), float(pulls.total[column])))
        longest = max(abs(value) for _, value in rows) or 1.0
        weight = pulls.weights[column]
        colors = theme.current()
        self._bar.color = colors.text if weight is None else colors.curve(weight)
        self._make_room([name for name, _ in rows])
        self.bars.show_profile(
            pulls.profiles[column] if pulls.profiles else None, self._chosen, self._bar.color
        )
        chosen = self._listed.index(self._chosen) if self._chosen in self._listed else -1
        with QSignalBlocker(self.table):
            self.table.setRowCount(len(rows))
            for row, (name, value) in enumerate(rows):
                self._write(row, name, value, value / longest if np.isfinite(longest) else 0.0)
            self.table.setCurrentCell(chosen, 0)
        self.table.setFixedHeight(len(rows) * self.table.verticalHeader().defaultSectionSize() + 2)

    def _make_room(self, names: list[str]) -> None:
        """Give words and numbers the room that they take in the present type."""
        metrics = self.table.fontMetrics()
        self.table.verticalHeader().setDefaultSectionSize(metrics.height() + 5)
        self.table.setColumnWidth(0, max(metrics.horizontalAdvance(f"{name}  ") for name in names))
        self.table.setColumnWidth(2, metrics.horizontalAdvance("−0.000000e-000"))

    def _write(self, row: int, name: str, value: float, share: float) -> None:
        for column, text in enumerate((name, "", number(value))):
            item = self.table.item(row, column)
            if item is None:
                item = QTableWidgetItem()
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
                if column == 2:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, column, item)
            item.setText(text)
            if column == 1:
                item.setData(SHARE, share)

    def _text(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return item.text() if item else ""

    @Slot(int, int, int, int)
    def _pick(self, row: int, *_: int) -> None:
        if 0 <= row < len(self._listed):
            self.picked.emit(self._listed[row])
