"""The run bar at the foot of the window: timeline, run and pause, step, the ways back to the start, speed."""

from collections.abc import Iterable, Mapping
from functools import partial

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSlider, QStyle, QToolButton, QVBoxLayout, QWidget

from neuron_gui.core.message import grouped
from neuron_gui.threads.training import AS_FAST_AS_POSSIBLE
from neuron_gui.ui.run.timeline import Timeline
from neuron_gui.ui.style import icons, text_size
from neuron_gui.ui.style.look import make_primary
from neuron_gui.ui.style.measures import px, unit, width_of
from neuron_gui.ui.widgets.plain_label import PlainLabel
from neuron_gui.ui.widgets.wheel import keep_still

SPEEDS = (1.0, 3.0, 10.0, 20.0, 30.0, 60.0, 200.0, 1_000.0, 10_000.0, 100_000.0, AS_FAST_AS_POSSIBLE)


WORDS, STEPS, SPEED = 860, 640, 480  # widths in units of type: words on the outer buttons, on steps; a slider
MARGIN, SPACING, ROWS = 8, 8, (24, 40)
ARROW = 16  # what a button with a menu has around its words
LARGER = 1.15  # the type on Run
OUTER = ("restart", "new_start", "reset_all")


class TimeControls(QWidget):
    """Shows whether the run is going, and drives it through the window's actions.

    Run stands in the exact middle and never moves; the timeline has a row of its own or, in a `slim` bar,
    the room on the left.
    """

    speed_changed = Signal(float)

    def __init__(
        self, actions: Mapping[str, QAction], timeline: Timeline | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Time controls"))
        self.buttons: dict[str, QToolButton] = {}
        self._timeline = timeline
        self._starting = _row(self._button(actions[name], name) for name in OUTER)
        self.run_button = self._button(actions["run"], "run", large=True)
        self._moving = _row(
            (
                self._button(actions["step_back"], "step_back"),
                self.run_button,
                self._button(actions["step"], "step"),
            )
        )
        self._moving.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time goes as it does in the plots
        self._build_speed()
        self._ending = _row((self._speeding, self.speed_button))
        self._beginning, self._end = _row(()), _row(())  # what stands on either side of Run in a single row
        _row_of(self._beginning).addStretch(1)
        for part in (self._beginning, self._end, self._moving, self._starting, self._ending, timeline):
            if part:
                part.setParent(self)
        self._form: tuple[bool, bool] | None = None
        self._wording = 0  # how wide the outer buttons are with their words
        self._short = False  # whether the speed is told in short
        self.arrange(slim=False)
        self._make_room()
        # Buttons know their new type only after the news of it.
        text_size.follow(self, lambda _: QTimer.singleShot(0, self, self._make_room))
        self._show_speed(self.speed.value())
        self.show_playing(False)

    def _build_speed(self) -> None:
        self.speed = QSlider(Qt.Orientation.Horizontal)
        keep_still(self.speed)
        self.speed.setAccessibleName(self.tr("Speed"))
        self.speed.setRange(0, len(SPEEDS) - 1)
        self.speed.setPageStep(1)
        self.speed.valueChanged.connect(self._show_speed)
        self._speed_text = PlainLabel()
        self._speed_text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._speeding = QWidget()
        column = QVBoxLayout(self._speeding)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._speed_text)
        column.addWidget(self.speed)
        self.speed_button = QToolButton()  # where there is no room for the slider
        self.speed_button.setAccessibleName(self.tr("Speed"))
        self.speed_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.speed_button)
        for at, speed in enumerate(SPEEDS):
            menu.addAction(self._words(speed), partial(self.speed.setValue, at))
        self.speed_button.setMenu(menu)

    # --- Arranging ------------------------------------------------------------------------------------

    def arrange(self, slim: bool, presenting: bool = False) -> None:
        """Take two rows or a single one; while presenting, what begins anew is left to keys."""
        if (slim, presenting) == self._form:
            return
        self._form = slim, presenting
        if slim:
            _row_of(self._beginning).insertWidget(0, self._starting)
            _row_of(self._end).addWidget(self._ending)
        else:
            for part in (self._starting, self._ending):
                part.setParent(self)
        self._take_timeline(slim)
        for part in (self._beginning, self._end):
            part.setVisible(slim)
        self._fit()

    def _take_timeline(self, slim: bool) -> None:
        """Have the slider in a row of its own, or to the right of Run, and its number to the left then."""
        if not self._timeline:
            return
        if slim:
            _row_of(self._beginning).insertWidget(0, self._timeline.number)
            _row_of(self._end).insertWidget(0, self._timeline, 1)
        else:
            self._timeline.take_number()
            self._timeline.setParent(self)
            self._timeline.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Place all anew when something in it wants another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        """Leave out words, the slider of the speed, at last whole parts, so that Run stays in the middle."""
        slim, presenting = self._form or (False, False)
        width = self.width() / unit()
        self._set_form(("step_back", "step"), width >= STEPS)
        self._fit_steps()
        room = (self.width() - self._moving.sizeHint().width()) // 2 - 2 * MARGIN  # on either side of Run
        self._set_form(OUTER, width >= WORDS and not slim and self._wording <= room)
        begin = 0 if presenting else self._starting.sizeHint().width() + SPACING
        self._starting.setVisible(0 < begin <= room)
        least = self._timeline.least_width + SPACING if self._timeline and slim else 0
        end = 0 if presenting else self._fit_speed(room - least, width >= (WORDS if slim else SPEED))
        self._ending.setVisible(0 < end <= room - least)
        if self._timeline and slim:
            self._timeline.fit(room - begin, room - least - end)
        elif self._timeline:
            self._timeline.fit(self.width(), self.width())
        self._place(slim)

    def _set_form(self, names: Iterable[str], with_words: bool) -> None:
        style = Qt.ToolButtonStyle
        for name in names:
            form = style.ToolButtonTextBesideIcon if with_words else style.ToolButtonIconOnly
            self.buttons[name].setToolButtonStyle(form)

    def _fit_steps(self) -> None:
        """Let both be equally wide, so that it is Run itself that is in the middle."""
        beside = [self.buttons[name] for name in ("step_back", "step")]
        width = max(button.sizeHint().width() for button in beside)
        for button in beside:
            button.setFixedWidth(width)

    def _fit_speed(self, room: int, wide: bool) -> int:
        """Have a slider or a button, in words or in short; return its width."""
        slider = wide and self._speeding.sizeHint().width() <= room
        self._speeding.setVisible(slider)
        self.speed_button.setVisible(not slider)
        if slider:
            return self._speeding.sizeHint().width()
        around = px(ARROW)
        words = max(width_of(self._words(speed)) for speed in SPEEDS) + around
        self._short = words > room
        if self._short:
            words = max(width_of(_in_short(speed)) for speed in SPEEDS) + around
        self.speed_button.setFixedWidth(words)  # of the longest, so that nothing beside it moves
        self._show_speed_on_button()
        return words

    def _place(self, slim: bool) -> None:
        """Put Run into the exact middle, and all else on either side of it, or above."""
        left, right = MARGIN, self.width() - MARGIN
        top, row = (0, self.height()) if slim else (px(ROWS[0]) + 2, px(ROWS[1]))
        if self._timeline and not slim:
            self._timeline.setGeometry(left, 2, right - left, px(ROWS[0]))
        moving = self._moving.sizeHint()
        start = (self.width() - moving.width()) // 2
        self._moving.setGeometry(start, top, moving.width(), row)
        before, after = start - MARGIN, start + moving.width() + MARGIN
        if slim:
            self._beginning.setGeometry(self._at(left, top, before - left, row))
            self._end.setGeometry(self._at(after, top, right - after, row))
        else:
            begin, end = self._starting.sizeHint().width(), self._ending.sizeHint().width()
            self._starting.setGeometry(self._at(left, top, min(begin, before - left), row))
            end = min(end, right - after)
            self._ending.setGeometry(self._at(right - end, top, end, row))

    def _at(self, x: int, y: int, width: int, height: int) -> QRect:
        """Return a place, mirrored for whom reads from right to left."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(x, y, width, height))

    def minimumSizeHint(self) -> QSize:
        """The bench gives it the room that there is."""
        return QSize(0, 0)

    def show_playing(self, playing: bool) -> None:
        """Make the large button say what it will do."""
        # A button takes its text from its action, again whenever anything of the action changes.
        self.run_button.defaultAction().setText(self.tr("&Pause") if playing else self.tr("&Run"))
        self.run_button.setAccessibleName(self.tr("Pause") if playing else self.tr("Run"))
        icons.wear(self.run_button, "pause" if playing else "run", "on_accent", icons.LARGE)

    def _button(self, action: QAction, name: str, large: bool = False) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setText(action.text().replace("&", ""))
        button.setAccessibleName(button.text())
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        icons.wear(button, name, "on_accent" if large else "text", icons.LARGE if large else icons.SMALL)
        button.setObjectName(f"{name}_button")
        if large:
            make_primary(button)
            font = button.font()
            font.setBold(True)
            button.setFont(font)
            text_size.enlarge(button, LARGER)
        self.buttons[name] = button
        return button

    def _make_room(self) -> None:
        """Be wide enough for the longest text, so that nothing beside it moves."""
        metrics = QFontMetrics(self.run_button.font())
        words = max(map(metrics.horizontalAdvance, (self.tr("Pause"), self.tr("Run"))))
        self.run_button.setFixedSize(max(px(116), words + icons.length(icons.LARGE) + px(32)), px(36))
        for name, button in self.buttons.items():
            if name != "run":
                button.setFixedHeight(px(28))
        self._set_form(OUTER, with_words=True)
        outer = [self.buttons[name].sizeHint().width() for name in OUTER]
        self._wording = sum(outer) + SPACING * (len(outer) - 1)
        self.speed.setFixedWidth(width_of(self.tr("as fast as it goes")) + 8)
        self._fit()

    def _show_speed(self, position: int) -> None:
        speed = SPEEDS[position]
        text = self._words(speed)
        self._speed_text.setText(text)
        self.speed.setToolTip(text)
        self.speed_button.setToolTip(text)
        self._show_speed_on_button()
        self.speed_changed.emit(speed)

    def _show_speed_on_button(self) -> None:
        speed = SPEEDS[self.speed.value()]
        self.speed_button.setText(_in_short(speed) if self._short else self._words(speed))

    def _words(self, speed: float) -> str:
        if speed == AS_FAST_AS_POSSIBLE:
            return self.tr("as fast as it goes")
        if speed == 1:
            return self.tr("1 step a second")
        return self.tr("{count} steps/s").format(count=grouped(round(speed)))


def _in_short(speed: float) -> str:
    return "∞" if speed == AS_FAST_AS_POSSIBLE else f"{grouped(round(speed))}/s"


def _row(widgets: Iterable[QWidget]) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(SPACING)
    for widget in widgets:
        layout.addWidget(widget)
    return row


def _row_of(widget: QWidget) -> QHBoxLayout:
    layout = widget.layout()
    assert isinstance(layout, QHBoxLayout)
    return layout
