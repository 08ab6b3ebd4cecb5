"""What is wrong in a lesson's text, as a list that leads to the lines."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy

from neuron_gui.core.lessons.lesson import LessonError
from neuron_gui.ui.style import icons, theme
from neuron_gui.ui.style.measures import px
from neuron_gui.ui.text import plain
from neuron_gui.ui.text.translate import translated_message

MOST = 5  # lines of the list that show at once
AROUND = 16  # pixels around symbol and sentence


class Finding(Struct, frozen=True):
    """Something in a line: it is `wrong`, or only remarked on."""

    line: int
    text: str
    wrong: bool

    @classmethod
    def of(cls, error: LessonError, *, wrong: bool) -> "Finding":
        """Return what the reader or the checker has found, as a sentence."""
        text = translated_message(error.reason)
        return cls(error.line, f"{text[:1].upper()}{text[1:]}.", wrong)

    def in_doubt(self) -> "Finding":
        """Return it as something that was wrong, and may be so no more."""
        text = QCoreApplication.translate("Findings", "Not checked since the step was changed: {what}")
        return Finding(self.line, text.format(what=self.text), wrong=False)


class Findings(QListWidget):
    """Hidden while there are none. `sought` brings the line that somebody wants to go to."""

    sought = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("What is wrong"))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found: list[Finding] = []
        self.itemActivated.connect(self._seek)
        self.itemClicked.connect(self._seek)
        theme.news.changed.connect(self._fill)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.hide()

    def sizeHint(self) -> QSize:
        """Be as high as the first few of them."""
        height = min(MOST, self.count()) * self.sizeHintForRow(0) + 2 * self.frameWidth()
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        """Be no higher than that."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def show_all(self, found: Sequence[Finding]) -> None:
        """Show what there is, in the order of the lines."""
        now = sorted(found, key=lambda finding: finding.line)
        if now != self.found:
            self.found = now
            self._fill()

    @Slot()
    def _fill(self) -> None:
        self.clear()
        for finding in self.found:
            text = self.tr("Line {line}: {what}").format(line=finding.line, what=finding.text)
            colors = theme.current()
            symbol = ("bad", colors.bad) if finding.wrong else ("info", colors.accent)
            item = QListWidgetItem(icons.icon(*symbol), text)
            item.setToolTip(plain.tip(finding.text))
            item.setData(Qt.ItemDataRole.UserRole, finding.line)
            self.addItem(item)
        self.setVisible(bool(self.found))
        self.updateGeometry()

    @Slot(QListWidgetItem)
    def _seek(self, item: QListWidgetItem) -> None:
        self.sought.emit(item.data(Qt.ItemDataRole.UserRole))

    def choose(self, line: int) -> str:
        """Let the first that is of a line be the current one; return what of it has no room in the list."""
        there = [row for row, finding in enumerate(self.found) if finding.line == line]
        self.setCurrentRow(there[0] if there else -1)
        room = self.viewport().width() - self.iconSize().width() - px(AROUND)
        full = [row for row in there if self.fontMetrics().horizontalAdvance(self.item(row).text()) > room]
        return " ".join(self.found[row].text for row in full)
