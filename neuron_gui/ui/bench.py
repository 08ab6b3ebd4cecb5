"""The bench: everything below the menu, each part in the place that the arrangement gives it."""

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from neuron_gui.ui.run.time_controls import TimeControls
from neuron_gui.ui.run.verdict_bar import VerdictBar
from neuron_gui.ui.style import text_size
from neuron_gui.ui.style.measures import unit
from neuron_gui.ui.widgets.banner import Banner
from neuron_gui.ui.window.arrangement import (
    EDGE,
    GAP,
    MENU,
    NOTES,
    STRIP,
    Arrangement,
    Room,
    arrange,
)
from neuron_gui.ui.window.panels import DRAWER, Panels
from neuron_gui.ui.window.place import Pane, Place
from neuron_gui.ui.window.stage import LARGEST_TYPE, Stage

MIN_WIDTH, MIN_HEIGHT = 400, 300  # in units of type, up to LARGEST_TYPE


class Bench(QWidget):
    """Lays out verdict, panels, stage, pinned runs, lesson and run bar by `arrangement`; none is in a layout.

    So what is in them never makes the window larger, and Run stays where it is whatever opens.
    """

    def __init__(
        self,
        banner: Banner,
        verdict: VerdictBar,
        panels: Panels,
        stage: Stage,
        strip: QWidget,
        controls: TimeControls,
    ) -> None:
        super().__init__()
        self.banner, self.verdict, self.panels, self.stage = banner, verdict, panels, stage
        self.strip, self.controls = strip, controls
        self._has_pins = False  # for the strip
        self.column = Place()  # of the lesson
        self._lesson: Pane | None = None
        self._lesson_title = ""
        self._notes_title: str | None = None  # of an experiment that has notes
        self.folded = False  # a person wants the rail
        self.presenting = False
        self.arrangement: Arrangement | None = None
        # In the order that Tab goes: the play area first.
        for part in (banner, verdict, panels, stage, strip, self.column, controls):
            part.setParent(self)
        panels.fill_menu_of(verdict.panels_button)
        panels.widened.connect(self.arrange)
        stage.changed.connect(self.arrange)
        self.column.hide()
        banner.installEventFilter(self)
        text_size.follow(self, lambda _: QTimer.singleShot(0, self, self.arrange))

    def minimumSizeHint(self) -> QSize:
        """Return the size in which one place can be read."""
        type_size = min(unit(), LARGEST_TYPE)
        return QSize(round(MIN_WIDTH * type_size), round(MIN_HEIGHT * type_size))

    def show_lesson(self, pane: Pane | None, title: str) -> None:
        """Have a lesson of this title open, or none."""
        before, self._lesson, self._lesson_title = self._lesson, pane, title
        if pane is not before:
            self.arrange()
        self.column.rename(title)

    def offer_notes(self, title: str | None) -> None:
        """Have the notes of an experiment of this title beside what is presented; None if there are none."""
        before, self._notes_title = self._notes_title, title
        if (title is None) != (before is None) or self.column.holds(NOTES):
            self.arrange()

    @property
    def _lesson_has_own_window(self) -> bool:
        """Whether a person has taken the lesson out of the window, where it was a tab."""
        return self._lesson is not None and self.stage.has_own_window(self._lesson.name)

    @property
    def _with_notes(self) -> bool:
        """Whether notes are to stand where a lesson would."""
        may = self._notes_title is not None and self.stage.may_lend(NOTES)
        return self.presenting and self._lesson is None and may

    def show_strip(self, on: bool) -> None:
        """Make room for the row of pinned runs, if there are any."""
        if on != self._has_pins:
            self._has_pins = on
            self.arrange()

    def reveal(self, widget: QWidget) -> None:
        """Bring into sight what a control is in, and let go what might lie over it."""
        self.panels.drawer.end()
        for name, pane in self.panels.panes.items():
            if pane.widget is widget or pane.widget.isAncestorOf(widget):
                self.panels.reveal(name)
        for name, pane in self.stage.panes.items():
            if pane.widget is widget or pane.widget.isAncestorOf(widget):
                self.stage.show_view(name)

    def set_folded(self, on: bool) -> None:
        """Have the panels behind a rail, whatever the room."""
        self.folded = on
        self.arrange()

    def present(self, on: bool) -> None:
        """Be arranged for a room to see, or as usual."""
        self.presenting = on
        self.arrange()

    @property
    def room(self) -> Room:
        """What decides on the arrangement."""
        s = unit()
        return Room(
            self.width() / s,
            self.height() / s + (0 if self.presenting else MENU),
            lesson=(self._lesson is not None and not self._lesson_has_own_window) or self._with_notes,
            strip=self._has_pins,
            presenting=self.presenting,
            folded=self.folded,
            rail=self.panels.rail_width,
        )

    @Slot()
    def arrange(self) -> None:
        """Put everything in its place."""
        if not self.width() or not self.height():
            return
        plan = arrange(self.room)
        if plan.lesson_is_tab and not self._lesson:
            plan = arrange(replace(self.room, lesson=False))  # notes are a tab there all the same
        self.arrangement = plan
        self._place(plan)
        self._place_lesson(plan)
        self.controls.arrange(plan.slim, self.presenting)
        self.panels.arrange(plan.panels, self.panels.height() / unit())
        self.verdict.panels_button.setVisible(plan.panels == "menu")
        self.stage.arrange(plan.columns, plan.rows, single=self.presenting)

    def _place(self, plan: Arrangement) -> None:
        s = unit()
        width, height = self.width(), self.height()
        bar = round(plan.bar * s)
        above = height - bar
        left, lesson, gap = round(plan.left * s), round(plan.lesson * s), round(GAP * s)
        x = left + gap if left else 0
        right = width - (lesson + gap if lesson else 0)
        self.controls.setGeometry(0, above, width, bar)
        self.panels.setGeometry(0, 0, left, above)
        drawer = QRect(left, 0, min(round(DRAWER * s), width - left), above)
        self.panels.drawer.setGeometry(drawer.translated(self.mapTo(self.window(), QPoint())))
        self.column.setGeometry(width - lesson, 0, lesson, above)
        y = 0
        if not self.banner.isHidden():
            y = min(self.banner.heightForWidth(right - x), above // 2)
            self.banner.setGeometry(x, 0, right - x, y)
        verdict = round(plan.verdict * s)
        self.verdict.setGeometry(x, y + 2, right - x - (0 if lesson else 4), verdict)
        y += verdict + round(EDGE * s / 2)
        foot = above
        strip = self._has_pins and not self.presenting
        if strip:
            foot -= round(STRIP * s)
            self.strip.setGeometry(x, foot, right - x, round(STRIP * s))
        self.strip.setVisible(strip)
        self.stage.setGeometry(QRect(x, y, right - x, foot - y - round(EDGE * s / 2)))

    def _place_lesson(self, plan: Arrangement) -> None:
        """Let the lesson stand in its column, or as the first tab of the stage; or notes in that column."""
        pane = self._lesson
        if plan.lesson and not pane:
            self.stage.take_away("lesson")
            self.column.hold((self.stage.lend(NOTES),), NOTES)
            self.column.rename(self._notes_title or "")
            self.column.show()
            return
        if self.column.holds(NOTES):
            self.column.hold((), "")
        self.stage.take_back(NOTES)
        if self._lesson_has_own_window:
            self.column.hide()
            return
        if pane and not plan.lesson_is_tab:
            self.stage.take_away(pane.name)
            self.column.hold((pane,), pane.name)
            self.column.rename(self._lesson_title)
        elif pane:
            self.column.hold((), "")
            self.stage.open_first(pane)
        else:
            self.column.hold((), "")
            self.stage.take_away("lesson")
        self.column.setVisible(bool(pane) and not plan.lesson_is_tab)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange all anew."""
        super().resizeEvent(event)
        self.arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make room for the banner while it has something to say."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.LayoutRequest):
            QTimer.singleShot(0, self, self.arrange)
        return False
