"""How long an event loop does not come back, at most: what a person feels as a window that stands still."""

from time import perf_counter
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer

PULSE_MS = 5


class Pulse(QObject):
    """Measures how long the event loop does not come back, at most."""

    def __init__(self) -> None:
        super().__init__()
        self.longest: tuple[float, Any] = (0.0, None)
        self.doing: Any = None
        self._last = perf_counter()
        self._clock = QTimer(self, interval=PULSE_MS, timerType=Qt.TimerType.PreciseTimer)
        self._clock.timeout.connect(self._beat)

    def begin(self) -> None:
        """Measure from now on."""
        self._last = perf_counter()
        self._clock.start()

    def _beat(self) -> None:
        now = perf_counter()
        self.longest = max(self.longest, (1000 * (now - self._last), self.doing), key=lambda each: each[0])
        self._last = now
