"""How well the neuron fits, small and quiet beside the plot: a confusion matrix of classes, else R²."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from neuron_gui.core.fit_quality import Confusion, FitQuality
from neuron_gui.core.message import grouped
from neuron_gui.core.numbers import as_shown, displayed
from neuron_gui.core.rounded import share
from neuron_gui.ui.style import theme
from neuron_gui.ui.text import plain
from neuron_gui.ui.text.accessible import Painted
from neuron_gui.ui.text.translate import translated
from neuron_gui.ui.widgets.plain_label import PlainLabel
from neuron_gui.ui.widgets.steady import Steady

DIGITS, LONGEST = 4, "0.8888"  # of a measure of classes
ROWS = 3  # of the matrix
GAP = 8  # pixels between the columns of the matrix
RIGHT = ((1, 1), (2, 2))  # the cells of what was taken for what it is


class ConfusionMatrix(Painted, QWidget):
    """Two rows of targets, two columns of what they were taken for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells: tuple[tuple[str, str, str], ...] = ()
        self._widths: tuple[int, ...] = ()
        self.setAccessibleName(self.tr("Confusion matrix"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_counts(self, q: Confusion) -> None:
        """Show how many samples of each class were taken for which."""
        low, high = displayed(q.low), displayed(q.high)
        target, taken = self.tr("target {value}"), self.tr("taken for {value}")
        self._cells = (
            ("", taken.format(value=high), taken.format(value=low)),
            (target.format(value=high), grouped(q.true_positives), grouped(q.false_negatives)),
            (target.format(value=low), grouped(q.false_positives), grouped(q.true_negatives)),
        )
        if self._columns() != self._widths:
            self._widths = self._columns()
            self.updateGeometry()
        self.update()

    def in_words(self) -> str:
        """Tell every count with its row and column."""
        (_, *columns), *rows = self._cells or (("",),)
        return "; ".join(
            f"{name}, {column}: {count}"
            for name, *counts in rows
            for column, count in zip(columns, counts, strict=True)
        )

    def _columns(self) -> tuple[int, ...]:
        """Return the widths that the columns need in the present type, GAP included."""
        metrics = QFontMetrics(self._bold())
        columns = zip(*self._cells, strict=True)
        return tuple(GAP + max(metrics.horizontalAdvance(text) for text in column) for column in columns)

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font

    def sizeHint(self) -> QSize:
        """All cells."""
        return QSize(sum(self._columns()), len(self._cells) * self.fontMetrics().lineSpacing())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write the cells: quietly the names, boldly what was taken for what it is."""
        painter, colors, line = QPainter(self), theme.current(), self.fontMetrics().lineSpacing()
        for row, cells in enumerate(self._cells):
            left = 0
            for column, (text, width) in enumerate(zip(cells, self._columns(), strict=True)):
                painter.setFont(self._bold() if (row, column) in RIGHT else self.font())
                painter.setPen(colors.text if row and column else colors.muted)
                side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
                place = QRectF(left, row * line, width, line)
                painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, text)
                left += width


class QualityLine(QWidget):
    """The matrix where there are classes, and the measures beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.matrix = ConfusionMatrix()
        self._roomy = self._classes = False
        self._longest = ""  # what the measures may come to, so that the matrix does not come and go
        self.measures = PlainLabel()
        self.measures.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.measures.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GAP)
        row.addWidget(self.matrix)
        row.addWidget(Steady(self.measures), stretch=1)
        self.matrix.hide()
        self.hide()

    def give_room(self, roomy: bool) -> None:
        """Show the matrix where there are classes and there is room; elsewhere who points at it is told."""
        self._roomy = roomy
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See whether the matrix leaves the measures their room.

        But not at once: to show it now would lay the view out while that is being done, which ends as before.
        """
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._share_room)

    def _share_room(self) -> None:
        """Show the matrix if the measures have room beside it, and take no more lines than it has."""
        metrics = self.measures.fontMetrics()
        room = self.width() - self.matrix.sizeHint().width() - 2 * GAP
        needed = metrics.boundingRect(QRect(0, 0, max(room, 1), 1), Qt.TextFlag.TextWordWrap, self._longest)
        beside = needed.width() <= room and needed.height() <= ROWS * metrics.lineSpacing()
        self.matrix.setVisible(self._roomy and self._classes and beside)

    def show_quality(self, quality: FitQuality | None, target: str, drawn: int | None) -> None:
        """Show how well samples are fitted whose target is named so; `drawn` counts them if not all are."""
        self.setVisible(quality is not None)
        if quality is None:
            return
        classes = isinstance(quality, Confusion)
        self._classes = classes
        if isinstance(quality, Confusion):
            self.matrix.show_counts(quality)
            shares = {
                translated("accuracy"): quality.accuracy,
                translated("precision"): quality.precision,
                translated("recall"): quality.recall,
            }
            errors = {}
        else:
            shares, errors = {"R²": quality.r2}, {"RMSE": quality.rmse, "MAE": quality.mae}
        known = {name: as_shown(share(part, DIGITS)) for name, part in shares.items() if part is not None}
        known |= {name: displayed(value, DIGITS) for name, value in errors.items()}
        told = ", ".join(f"{name} {value}" for name, value in known.items())
        longest = ", ".join(f"{name} {LONGEST}" for name in (*shares, *errors))
        unit = self.tr("RMSE and MAE are in the unit of {target}.").format(target=plain.name(target))
        self.measures.setToolTip(plain.tip(self.matrix.in_words() if classes else unit))
        if drawn is not None:
            text = self.tr("Of the {drawn} drawn samples: {measures}")
            told, longest = (text.format(drawn=grouped(drawn), measures=each) for each in (told, longest))
        self._longest = longest
        self.measures.setText(told)
        self._share_room()
