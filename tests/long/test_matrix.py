"""What is seen in a lecture, in every window: no text is clipped, no view too small, Run is where it was.

With NEURON_LOOK=folder each state is left there as a picture, for people to look at.
"""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from long.share import LONG
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QApplication, QDialog, QTabWidget, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from support import opened, run_to_end
from support.clipping import clipped
from support.paths import TABLES
from support.pseudo import spoken

from neuron_gui import lesson_files, resources
from neuron_gui.ui.main_window import MainWindow
from neuron_gui.ui.settings import Settings
from neuron_gui.ui.style import measures, text_size, theme
from neuron_gui.ui.window.place import HEADER, Place

SIZES = [(1024, 700), (1280, 800), (1366, 768), (1920, 1080)] if LONG else [(1024, 700)]
LANGUAGES = ("en", "de") if LONG else ("de",)
THEMES = ("light", "contrast_light") if LONG else ("light",)
PERCENTS = (100, 150) if LONG else (150,)
LEAST = QSize(260, 160)  # of a plot's own area, in units of type
LARGEST_UNIT = 1.6  # beyond which type has to scroll
LOOK = os.environ.get("NEURON_LOOK")


def begin(qtbot: QtBot, window: MainWindow, preset: str) -> None:
    """Open a preset and run it to its end."""
    window.document.open(resources.preset(preset), None)
    if window.trainer.ended:
        window.commands["restart"].trigger()
    window.activateWindow()  # where no window manager does so after a dialog
    qtbot.waitUntil(lambda: window.isActiveWindow() and not window.trainer.ended)
    run_to_end(qtbot, window)


# --- What is seen: each yields the widget in front at every state that it comes to -------------------


def opening(qtbot: QtBot, window: MainWindow) -> Iterator[QWidget]:
    begin(qtbot, window, "opening")
    yield window


def pinned(qtbot: QtBot, window: MainWindow) -> Iterator[QWidget]:
    begin(qtbot, window, "xor-gate")
    for _ in range(2):
        with qtbot.waitSignal(window.compare.model.changed):
            window.commands["pin"].trigger()
        window.commands["new_start"].trigger()
        run_to_end(qtbot, window)
    yield window
    window.stage.show_view("compare")
    yield window
    window.compare.model.remove(range(len(window.compare.model.pins)))


def penguins(qtbot: QtBot, window: MainWindow) -> Iterator[QWidget]:
    begin(qtbot, window, "penguins")
    yield window


def lessons(qtbot: QtBot, window: MainWindow) -> Iterator[QWidget]:
    """Each lesson where it first asks, and after its run."""
    player = window.lessons.player
    for key in lesson_files.lesson_outlines():
        window.lessons.open_bundled(key)
        yield window
        assert player.lesson
        for _ in player.lesson.steps:
            if player.asking:
                break
            player.next()
        else:
            continue
        yield window
        player.predict(0)
        run_to_end(qtbot, window)
        yield window


def presenting(qtbot: QtBot, window: MainWindow) -> Iterator[QWidget]:
    """First beside the lesson that is open, then without one."""
    window.commands["presenter"].trigger()
    yield window
    window.lessons.player.leave()
    assert not window.commands["presenter"].isChecked(), "a lesson that ends, ends presenting"
    begin(qtbot, window, "opening")
    window.commands["presenter"].trigger()
    yield window
    window.commands["presenter"].trigger()


def race(qtbot: QtBot, window: MainWindow) -> Iterator[QWidget]:
    window.commands["race"].trigger()
    (dialog,) = opened(qtbot, window)
    yield dialog
    dialog.course.seconds = 0.05
    with qtbot.waitSignal(dialog.course.ended):
        dialog.start_button.click()
    yield dialog
    dialog.reject()


def sweep(qtbot: QtBot, window: MainWindow) -> Iterator[QWidget]:
    window.commands["sweep"].trigger()
    dialog = window.sweep.window
    qtbot.waitUntil(lambda: not dialog._options.busy)
    yield dialog
    dialog.close()


def report(qtbot: QtBot, window: MainWindow) -> Iterator[QWidget]:
    begin(qtbot, window, "opening")
    window.commands["report"].trigger()
    (dialog,) = opened(qtbot, window)
    yield dialog
    dialog.reject()


def preferences(qtbot: QtBot, window: MainWindow) -> Iterator[QWidget]:
    window.commands["preferences"].trigger()
    (dialog,) = opened(qtbot, window)
    tabs = dialog.findChild(QTabWidget)
    for page in range(tabs.count()):
        tabs.setCurrentIndex(page)
        yield dialog
    dialog.reject()


def importing(qtbot: QtBot, window: MainWindow) -> Iterator[QWidget]:
    window.tables.import_path(TABLES / "penguins.csv")
    (dialog,) = opened(qtbot, window)
    assert isinstance(dialog, QDialog)
    qtbot.waitUntil(dialog.import_button.isEnabled)
    yield dialog
    dialog.reject()


WHOLE = (opening, pinned, penguins, lessons, presenting, race, sweep, importing, report, preferences)
SCENES = WHOLE if LONG else WHOLE[:3]


# --- What is measured --------------------------------------------------------------------------------


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def too_small(window: MainWindow) -> list[str]:
    """Return the plots in sight of which less can be seen than tells anything."""
    unit = min(measures.unit(), LARGEST_UNIT)
    least = QSize(round(LEAST.width() * unit), round(LEAST.height() * unit)).boundedTo(
        QSize(window.width(), window.height() // 2)
    )
    found = []
    for name in window.stage.in_sight:
        size = window.stage.views[name].size()
        if size.width() < least.width() or size.height() < least.height():
            found.append(f"{name} has {size.toTuple()}, needs {least.toTuple()}")
    return found


def beyond(window: QWidget) -> list[str]:
    """Return what stands in a window and reaches over its edge, but for what scrolls."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not window or not widget.parentWidget():
            continue
        within = widget.parentWidget()
        if within.objectName() in ("qt_scrollarea_viewport", "") and within is not window:
            continue
        place = QRect(widget.mapTo(window, QPoint()), widget.size())
        if not window.rect().adjusted(-1, -1, 1, 1).contains(place) and not widget.visibleRegion().isEmpty():
            found.append(f"{type(widget).__name__} {widget.objectName()} at {place.getRect()}")
    return found


def unsaid(window: MainWindow) -> list[str]:
    """Return what a lecture needs and has lost: the verdict's whole sentence, a lesson's buttons in a row."""
    found = []
    verdict = window.verdict
    if verdict.sentence.isVisible() and verdict.sentence.is_cut and verdict.loss.isVisible():
        found.append(f"the verdict's {verdict.sentence.text()!r} is cut beside numbers")
    buttons = [
        button
        for button in window.lessons.panel.findChildren(QToolButton)
        if button.isVisible() and button.objectName().startswith("lesson_")
    ]
    if len({button.y() for button in buttons}) > 1:
        found.append("a lesson's buttons stand in several rows")
    return found


def without_use(window: MainWindow) -> list[str]:
    """Return the lines above views that have a row in which nothing is."""
    return [
        f"an empty row above {place.front}"
        for place in window.stage.places_in_use
        if place.isVisible()
        and place.parts[0].height() > 1.5 * measures.px(HEADER)
        and not any(part.isVisible() for part in options_of(place))
    ]


def options_of(place: Place) -> list[QWidget]:
    options = next(pane.options for pane in place.panes if pane.name == place.front)
    return options.findChildren(QWidget) if options else []


def measured(window: MainWindow, shown: QWidget) -> list[str]:
    """Return what is wrong with what is shown: the window, or what it has opened."""
    found = clipped(shown) + beyond(shown)
    if shown is window:
        found += too_small(window) + unsaid(window) + without_use(window)
    return found


def picture(window: QWidget, name: str) -> None:
    if LOOK:
        Path(LOOK).mkdir(parents=True, exist_ok=True)
        window.grab().save(str(Path(LOOK) / f"{name}.png"))


@pytest.mark.parametrize("percent", PERCENTS)
@pytest.mark.parametrize("look", THEMES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_is_readable_in_every_window(qtbot, qapp, open_window, language, look, percent):
    kept = Settings()  # presenting has a look of its own, and goes back to what is kept
    kept.theme, kept.text_size = look, percent
    with spoken(qapp, language):
        theme.apply(qapp, look)
        text_size.apply(qapp, percent)
        window = open_window()
        faults = []
        for size in SIZES:
            window.resize(*size)
            settle()
            run_at = None
            for scene in SCENES:
                for state, shown in enumerate(scene(qtbot, window)):
                    settle()
                    name = f"{scene.__name__}-{state}-{size[0]}x{size[1]}-{language}-{look}-{percent}"
                    picture(shown, name)
                    with suppress(qtbot.TimeoutError):  # what a thread answers is laid out when it has come
                        qtbot.waitUntil(lambda shown=shown: not measured(window, shown), timeout=2000)
                    found = measured(window, shown)
                    if shown is window:
                        at = window.controls.run_button.mapTo(window, QPoint()).toTuple()
                        run_at = run_at or at
                        if window.size().toTuple() != size:
                            found.append(f"the window is {window.size().toTuple()}")
                        if scene is not presenting and at != run_at:
                            found.append(f"Run is at {at}, was at {run_at}")
                    elif shown.width() > size[0] or shown.height() > size[1]:
                        found.append(f"{shown.size().toTuple()} is larger than the window")
                    faults += [f"{name}: {fault}" for fault in found]
        assert not faults, "\n".join(faults)
