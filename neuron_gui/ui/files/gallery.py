"""Galleries: bundled experiments with a picture of their run, to choose one by its looks, and their notes."""

from collections.abc import Mapping

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.sketch import Sketch, sketch
from neuron_gui.threads.latest import Latest
from neuron_gui.ui.files.sketch import picture
from neuron_gui.ui.style import text_size, theme
from neuron_gui.ui.text.translate import translated
from neuron_gui.ui.widgets.dialog_frame import end_buttons, resize_within
from neuron_gui.ui.widgets.markdown_text import MarkdownText
from neuron_gui.ui.widgets.plain_label import PlainLabel

PICTURE = QSize(248, 132)
PADDING = 10
TITLE_LINES, SENTENCE_LINES, NOTES_LINES = 2, 3, 6
NOTES_PART = 0.25  # of the height, at most: large type leaves room for whole cards
LONGEST_WORD = 22  # characters that a card has the width for, in large type too
NAME, SENTENCE, DRAWN = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2


class Gallery(QDialog):
    """Shows experiments as cards; `chosen` brings the name of one. Pictures follow one after the other."""

    chosen = Signal(str)

    def __init__(
        self, title: str, experiments: Mapping[str, Experiment], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._sketches: dict[int, Sketch] = {}
        self._experiments = experiments
        self.notes = MarkdownText()
        self._latest = Latest(self)
        self._latest.answered.connect(self._take)
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.list.setViewMode(QListWidget.ViewMode.IconMode)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setMovement(QListWidget.Movement.Static)
        self.list.setUniformItemSizes(True)
        self.list.setSpacing(6)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setItemDelegate(_Card(self))
        self.list.itemActivated.connect(self.accept)
        self.notes.setAccessibleName(self.tr("Notes"))
        text_size.follow(self.notes, self._fit_notes)
        self.list.currentItemChanged.connect(self._show_notes)
        for name, experiment in self._experiments.items():
            self.list.addItem(_item(name, experiment))
        self.list.setCurrentRow(0)
        buttons, _ = end_buttons(self, self.tr("&Open"))
        buttons.accepted.connect(self.accept)
        hint = PlainLabel(
            self.tr(
                "Left in each picture: the loss over the steps. Right: the weights, or the fit at the end."
            )
        )
        hint.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addWidget(hint)
        layout.addWidget(self.list, stretch=1)
        layout.addWidget(self.notes)
        layout.addWidget(buttons)
        resize_within(self, 880, 680)

    def accept(self) -> None:
        """Choose the marked experiment."""
        super().accept()
        if item := self.list.currentItem():
            self.chosen.emit(item.data(NAME))

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the pictures that are still to be made."""
        super().showEvent(event)
        self._make_next()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the pictures again in a new theme's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for row in self._sketches:
                self._draw(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the notes their part."""
        super().resizeEvent(event)
        self._fit_notes()

    @Slot(QListWidgetItem)
    def _show_notes(self, item: QListWidgetItem) -> None:
        self.notes.show_markdown(translated(self._experiments[item.data(NAME)].notes))

    def _fit_notes(self, _: object = None) -> None:
        line = self.notes.fontMetrics().lineSpacing()
        lines = min(NOTES_LINES, max(1, int(NOTES_PART * self.height() / line)))
        self.notes.setFixedHeight(lines * line + 2 * PADDING)

    def _make_next(self) -> None:
        """Let the next experiment run in the background."""
        missing = (row for row in range(self.list.count()) if row not in self._sketches)
        row = next(missing, None)
        if row is None or self._latest.busy or not self.isVisible():
            return
        experiment = self._experiments[self.list.item(row).data(NAME)]
        self._latest.ask(lambda _: sketch(experiment))

    @Slot(object)
    def _take(self, made: Sketch) -> None:
        row = len(self._sketches)
        self._sketches[row] = made
        self._draw(row)
        self._make_next()

    def _draw(self, row: int) -> None:
        self.list.item(row).setData(DRAWN, picture(self._sketches[row], PICTURE, self.devicePixelRatioF()))


def _item(name: str, experiment: Experiment) -> QListWidgetItem:
    sentence = translated(experiment.notes).partition("\n\n")[0]
    item = QListWidgetItem(translated(experiment.title))
    item.setData(NAME, name)
    item.setData(SENTENCE, sentence)
    item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, sentence)
    return item


class _Card(QStyledItemDelegate):
    """Paints an experiment: the picture, under it the title and a sentence."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of every card."""
        metrics, lines = option.fontMetrics, TITLE_LINES + SENTENCE_LINES
        wider = max(0, LONGEST_WORD * metrics.averageCharWidth() - PICTURE.width())
        return PICTURE + QSize(2 * PADDING + wider, 3 * PADDING + lines * metrics.lineSpacing())

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint a card, with an edge in the accent's colour if it is marked."""
        colors, line = theme.current(), option.fontMetrics.lineSpacing()
        marked = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colors.accent if marked else colors.border), 3 if marked else 1))
        painter.setBrush(QColor(colors.surface))
        painter.drawRoundedRect(option.rect.adjusted(2, 2, -2, -2), 6, 6)
        place = option.rect.adjusted(PADDING, PADDING, -PADDING, -PADDING)
        if drawn := index.data(DRAWN):
            painter.drawPixmap(place.topLeft(), drawn)
        font = option.font
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(colors.text))
        title = QRect(
            place.left(), place.top() + PICTURE.height() + PADDING, place.width(), TITLE_LINES * line
        )
        used = _write(painter, title, index.data() or "")
        font.setBold(False)
        painter.setFont(font)
        painter.setPen(QColor(colors.muted))
        _write(
            painter,
            QRect(title.left(), title.top() + used, title.width(), SENTENCE_LINES * line),
            index.data(SENTENCE) or "",
        )
        painter.restore()


def _write(painter: QPainter, place: QRect, text: str) -> int:
    """Write as much of a text as fits into a place, on several lines; return the height taken."""
    wrap = Qt.TextFlag.TextWordWrap
    words = text.split(" ")
    shown, metrics = text, QFontMetrics(painter.font())
    while len(words) > 1 and metrics.boundingRect(place, wrap, shown).height() > place.height():
        words.pop()
        shown = " ".join(words) + " …"
    return painter.drawText(place, wrap, shown).height()
