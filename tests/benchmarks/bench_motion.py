"""What each frame of a movement takes, in milliseconds of the processor: set and painted.

Each movement is taken through its time a screen's frame at a time. Set QT_QPA_PLATFORM=offscreen where there
is no display.
"""

from collections.abc import Iterator
from time import thread_time

import numpy as np
from PySide6.QtCore import QPropertyAnimation
from PySide6.QtWidgets import QApplication, QWidget
from real_window import application, laboratory, own_settings, stall

from neuron_gui import resources
from neuron_gui.ui.lessons.frames import Ring
from neuron_gui.ui.style import motion

FRAME_MS = 16
ROUNDS = 5
SIZES = (1366, 768), (1920, 1080)


def frames(app: QApplication, moved: QWidget) -> Iterator[float]:
    """Yield the seconds of each frame of what moves, and of its end."""
    movement = moving(moved)
    assert movement
    movement.pause()
    stall(app)  # what comes to be seen is laid out and painted once, whether it moves or not
    for time in (*range(0, movement.duration(), FRAME_MS), movement.duration()):
        begin = thread_time()
        movement.setCurrentTime(time)
        app.processEvents()
        yield thread_time() - begin


def moving(widget: QWidget) -> QPropertyAnimation | None:
    """Return what moves of a widget; what has ended may not be gone yet."""
    running = QPropertyAnimation.State.Running
    return next((each for each in widget.findChildren(QPropertyAnimation) if each.state() == running), None)


def main() -> None:
    """Print a row for each movement."""
    with own_settings():
        app = application()
        motion.allow(True)
        print(f"{app.platformName():28} {'median':>7} {'longest':>8}   of the frames of {ROUNDS} movements")
        for size in SIZES:
            with laboratory(resources.preset("penguins"), size) as window:
                measure(app, window)


def measure(app: QApplication, window) -> None:
    """Move the panels, the rings round views, and the verdict's edge."""
    window.bench.set_folded(True)
    stall(app)

    def report(what: str, begin, end) -> None:
        times: list[float] = []
        for _ in range(ROUNDS):
            moved = begin()
            times += frames(app, moved)
            end()
            stall(app)
        median, longest = np.median(times) * 1e3, max(times) * 1e3
        print(f"{f'{what}, {window.width()}x{window.height()}':28} {median:7.2f} {longest:8.2f}", flush=True)

    drawer = window.panels.drawer
    for name, button in window.panels.buttons.items():

        def open_panel(button=button) -> QWidget:
            button.click()
            return drawer

        report(name, open_panel, drawer.end)
    rings: list[Ring] = []
    for name in ("fit", "loss", "weight_space"):
        window.stage.show_view(name)
        stall(app)

        def ring(name=name) -> Ring:
            rings.append(Ring(window.stage.panes[name].widget))
            return rings[-1]

        report(f"ring round {name}", ring, lambda: rings.pop().end())
    rates = iter([1e9, None] * ROUNDS)
    usual = window.document.experiment

    def judge() -> QWidget:
        rate = next(rates)
        changed = usual.with_value("strategy.learning_rate", rate) if rate else usual
        window.document.edit(changed, "rate")
        while not moving(window.verdict):
            app.processEvents()
        return window.verdict

    report("verdict", judge, lambda: None)


if __name__ == "__main__":
    main()
