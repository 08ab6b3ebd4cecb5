"""The pages of a worksheet to look at: one at a time, as it will be printed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from neuron_gui.core.message import RefusalError
from neuron_gui.core.progress import Tell
from neuron_gui.core.worksheets.sheet import Sheet
from neuron_gui.threads.latest import Latest
from neuron_gui.ui.text.accessible import Painted, announce
from neuron_gui.ui.text.translate import translated_message
from neuron_gui.ui.widgets.flow import Flow
from neuron_gui.ui.widgets.plain_label import PlainLabel
from neuron_gui.ui.worksheets import paper

LEAST, MOST = 200, 1600  # pixels across


@dataclass(frozen=True)
class _Shown:
    picture: QImage
    page: int
    pages: int


class _Area(Painted, QScrollArea):
    """Where a page is looked at, and scrolled by keys."""


class Preview(QWidget):
    """Shows a page; `refused` brings why there is none, `shown` comes when there is one."""

    refused = Signal(object)
    shown = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._make: Callable[[], Sheet] | None = None
        self.page, self.pages = 0, 0
        self.paper = QLabel()
        self.paper.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.paper.setAccessibleName(self.tr("Preview of the page"))
        self.area = _Area()
        self.area.setWidget(self.paper)
        self.area.setWidgetResizable(True)
        self.area.setAccessibleName(self.paper.accessibleName())
        self.area.setFrameShape(QFrame.Shape.StyledPanel)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.key_box = QCheckBox(self.tr("Show the &key"))
        self.key_box.toggled.connect(self._turn_over)
        self.back_button = QPushButton(self.tr("Page &back"))
        self.back_button.clicked.connect(self._go_back)
        self.on_button = QPushButton(self.tr("Page &on"))
        self.on_button.clicked.connect(self._go_on)
        self.count = PlainLabel()
        turning = Flow(self.back_button, self.count, self.on_button)  # together in any language
        under = Flow(self.key_box, turning)
        for button in (self.back_button, self.on_button):
            button.setAutoDefault(False)
        self.area.viewport().installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.area, stretch=1)
        layout.addWidget(under)
        self._painting = Latest(self)
        self._painting.answered.connect(self._show)

    def show_sheet(self, make: Callable[[], Sheet]) -> None:
        """Show the first page of a sheet that is made in a thread; making it may raise RefusalError."""
        self._make, self.page = make, 0
        self._ask()

    def drop(self) -> None:
        """Want nothing any more."""
        self._painting.drop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fill the width that there is for the page, whenever it is another one."""
        if event.type() == QEvent.Type.Resize:
            self._ask()
        return False

    def _ask(self) -> None:
        if self._make:
            ratio = self.devicePixelRatioF()
            width = round(min(max(self.area.viewport().width() * ratio, LEAST), MOST))
            self._painting.ask(
                partial(_painted, self._make, self.key_box.isChecked(), self.page, width), at_once=True
            )

    @Slot(object)
    def _show(self, answer: _Shown | RefusalError) -> None:
        if isinstance(answer, RefusalError):
            self.pages = 0
            self.paper.clear()
            self.refused.emit(answer)
        else:
            picture = QPixmap.fromImage(answer.picture)
            picture.setDevicePixelRatio(self.devicePixelRatioF())
            self.paper.setPixmap(picture)
            self.page, self.pages = answer.page, answer.pages
            self.shown.emit()
        self.count.setText(f"{self.page + 1}/{self.pages}" if self.pages else "")
        self.back_button.setEnabled(self.page > 0)
        self.on_button.setEnabled(self.page < self.pages - 1)

    @Slot()
    def _turn_over(self) -> None:
        self.page = 0
        self._ask()

    @Slot()
    def _go_back(self) -> None:
        self._go(-1)

    @Slot()
    def _go_on(self) -> None:
        self._go(1)

    def _go(self, by: int) -> None:
        self.page += by
        self._ask()
        announce(self.count, f"{self.page + 1}/{self.pages}")
        self.area.verticalScrollBar().setValue(0)


def _painted(
    make: Callable[[], Sheet], key: bool, page: int, width: int, tell: Tell
) -> _Shown | RefusalError:
    """Return the picture of a page."""
    try:
        sheet = make()
    except RefusalError as error:
        return error
    tell(0.5)
    laid_out = (paper.key_pages if key else paper.sheet_pages)([sheet], translated_message)
    page = min(page, len(laid_out) - 1)
    return _Shown(paper.picture(laid_out[page], width), page, len(laid_out))
