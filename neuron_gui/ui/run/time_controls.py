"""The time controls: run and pause, step, the three ways back to the start, and the speed."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import QSlider, QToolButton, QVBoxLayout, QWidget

from neuron_gui.core.message import grouped
from neuron_gui.threads.training import AS_FAST_AS_POSSIBLE
from neuron_gui.ui.style import text_size, theme
from neuron_gui.ui.style.icons import icon
from neuron_gui.ui.widgets.flow import Flow
from neuron_gui.ui.widgets.plain_label import PlainLabel

SPEEDS = (1.0, 3.0, 10.0, 20.0, 30.0, 60.0, 200.0, 1_000.0, 10_000.0, 100_000.0, AS_FAST_AS_POSSIBLE)


class TimeControls(QWidget):
    """Shows whether the run is going, and drives it through the window's actions."""

    speed_changed = Signal(float)

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Time controls"))
        self.buttons: dict[str, QToolButton] = {}
        self._playing = False
        starting = Flow(
            *(self._button(actions[name], name) for name in ("restart", "new_start", "reset_all"))
        )
        self.run_button = self._button(actions["run"], "run", large=True)
        moving = Flow(
            self._button(actions["step_back"], "step_back"),
            self.run_button,
            self._button(actions["step"], "step"),
        )
        moving.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time goes as it does in the plots
        self.speed = QSlider(Qt.Orientation.Horizontal)
        self.speed.setAccessibleName(self.tr("Speed"))
        self.speed.setRange(0, len(SPEEDS) - 1)
        self.speed.setPageStep(1)
        self.speed.valueChanged.connect(self._show_speed)
        self._speed_text = PlainLabel()
        self._speed_text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        text_size.follow(self, self._make_room)
        speeding = QWidget()
        column = QVBoxLayout(speeding)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._speed_text)
        column.addWidget(self.speed)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 2, 8, 6)
        whole.addWidget(Flow(starting, moving, speeding))
        self._recolor()
        self._show_speed(self.speed.value())

    def show_playing(self, playing: bool) -> None:
        """Make the large button say what it will do."""
        self._playing = playing
        # A button takes its text from its action, again whenever anything of the action changes.
        self.run_button.defaultAction().setText(self.tr("&Pause") if playing else self.tr("&Run"))
        self.run_button.setAccessibleName(self.tr("Pause") if playing else self.tr("Run"))
        self._recolor()

    def changeEvent(self, event: QEvent) -> None:
        """Take on a new theme's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._recolor()

    def _button(self, action: QAction, name: str, large: bool = False) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setText(action.text().replace("&", ""))
        button.setAccessibleName(button.text())
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(20, 20) if large else QSize(14, 14))
        button.setObjectName(f"{name}_button")
        if large:
            font = button.font()
            font.setBold(True)
            button.setFont(font)
            text_size.enlarge(button, 1.25)
            button.setMinimumHeight(40)
        else:
            button.setMinimumHeight(30)
        self.buttons[name] = button
        return button

    def _make_room(self, scale: float) -> None:
        """Be wide enough for the longest text, so that nothing beside it moves."""
        metrics = QFontMetrics(self.run_button.font())
        words = max(map(metrics.horizontalAdvance, (self.tr("Pause"), self.tr("Run"))))
        self.run_button.setMinimumWidth(max(round(116 * scale**0.5), words + 52))
        self.speed.setFixedWidth(text_size.width_of(self.tr("as fast as it goes")) + 8)

    def _recolor(self) -> None:
        colors = theme.current()
        for name, button in self.buttons.items():
            button.defaultAction().setIcon(icon(name, colors.text))
        symbol = "pause" if self._playing else "run"
        self.run_button.defaultAction().setIcon(icon(symbol, colors.on_accent))
        style = (
            f"#run_button {{ background: {colors.accent}; color: {colors.on_accent};"
            " border: none; border-radius: 6px; }"
            f"#run_button:focus {{ border: 2px solid {colors.text}; }}"
        )
        if self.run_button.styleSheet() != style:
            self.run_button.setStyleSheet(style)

    def _show_speed(self, position: int) -> None:
        speed = SPEEDS[position]
        if speed == AS_FAST_AS_POSSIBLE:
            text = self.tr("as fast as it goes")
        elif speed == 1:
            text = self.tr("1 step a second")
        else:
            text = self.tr("{count} steps/s").format(count=grouped(round(speed)))
        self._speed_text.setText(text)
        self.speed.setToolTip(text)
        self.speed_changed.emit(speed)
