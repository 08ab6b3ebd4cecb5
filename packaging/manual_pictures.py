"""Draws the pictures of the manual: the real window, without a screen, doing what the manual tells of.

Run by `make manual`. Pictures get few colours, so that all of them together stay below a megabyte.
"""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from time import monotonic

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QBuffer, QCoreApplication, QEvent, QEventLoop, QRect
from PySide6.QtWidgets import QWidget

from neuron_gui import Experiment, resources
from neuron_gui.ui.document import Document
from neuron_gui.ui.main_window import MainWindow
from neuron_gui.ui.settings import Settings
from neuron_gui.ui.startup import lean_pyqtgraph  # noqa: F401 -- plots as in the program
from neuron_gui.ui.startup.application import make_application
from neuron_gui.ui.style import theme
from neuron_gui.ui.text import language

PICTURES = Path(__file__).parent.parent / "resources" / "manual" / "pictures"
COLORS = 128
WINDOW, VIEW, TALL, DIALOG = (1300, 800), (620, 340), (620, 460), (1080, 680)
PATIENCE = 60.0  # seconds


def main() -> None:
    """Draw every picture in every language; with languages' keys, in those alone."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ.update(dict.fromkeys(("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"), folder))
        app = make_application()
        theme.apply(app, "light")
        for name in sys.argv[1:] or resources.manual_languages():
            language.apply(app, name)
            (PICTURES / name).mkdir(parents=True, exist_ok=True)
            for picture, draw in DRAWN.items():
                draw(PICTURES / name / f"{picture}.png")


# --- What is drawn --------------------------------------------------------------------------------


def whole_window(path: Path) -> None:
    """The opening experiment after its run."""
    with opened(resources.preset("opening")) as window:
        run(window)
        save(window, path)


def learning(path: Path) -> None:
    """The ways to learn, and under them the rate's field and track."""
    with opened(resources.preset("opening")) as window:
        content = window.learning.widget()
        end = window.learning.stop.mapTo(content, window.learning.stop.rect().topLeft()).y()
        save(content, path, QRect(0, 0, content.width(), end - 8))


def weight_space(path: Path) -> None:
    """The way of the opening run down to the line of solutions."""
    with opened(resources.preset("opening")) as window:
        view = alone(window, "weight_space", VIEW)
        run(window)
        save(view, path)


def fit(path: Path) -> None:
    """The line through the penguins."""
    with opened(resources.preset("penguins")) as window:
        view = alone(window, "fit", VIEW)
        run(window)
        save(view, path)


def neuron_picture(path: Path) -> None:
    """The neuron that has learned AND, at its last sample."""
    with opened(resources.preset("and-gate")) as window:
        view = alone(window, "neuron_picture", VIEW)
        run(window)
        window.neuron_picture.sample.setValue(4)
        save(view, path)


def this_step(path: Path) -> None:
    """The arithmetic of step 5."""
    with opened(resources.preset("opening")) as window:
        view = alone(window, "this_step", TALL)
        run(window)
        window.control.look_at(5)
        wait(lambda: window.control.looking_back)
        save(view, path)


def race(path: Path) -> None:
    """The article's three ways, with the podium."""
    with opened(resources.preset("opening")) as window:
        window.commands["race"].trigger()
        wait(lambda: window.race.dialog is not None and window.race.dialog.isVisible())
        dialog = window.race.dialog
        dialog.resize(*DIALOG)
        dialog.start_button.click()
        wait(lambda: bool(dialog.standing) and not dialog.course.running)
        save(dialog, path)
        dialog.close()


def sweep(path: Path) -> None:
    """Rates and seeds of the opening experiment."""
    with opened(resources.preset("opening")) as window:
        window.commands["sweep"].trigger()
        shown = window.sweep.window
        assert shown
        shown.resize(*DIALOG)
        wait(lambda: bool(shown.effort.text()))
        shown.start_button.click()
        wait(lambda: not shown.filling.busy and shown.export_button.isEnabled())
        save(shown, path)
        shown.close()


DRAWN: dict[str, Callable[[Path], None]] = {
    "window": whole_window,
    "learning": learning,
    "weight_space": weight_space,
    "fit": fit,
    "neuron_picture": neuron_picture,
    "this_step": this_step,
    "race": race,
    "sweep": sweep,
}


# --- How ------------------------------------------------------------------------------------------


@contextmanager
def opened(experiment: Experiment) -> Iterator[MainWindow]:
    """Open a window on an experiment, in its usual arrangement, and close it afterwards."""
    Settings().store.clear()
    window = MainWindow(Document(experiment))
    window.resize(*WINDOW)
    window.show()
    wait(lambda: window.trainer.snapshot is not None)
    yield window
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def run(window: MainWindow) -> None:
    """Let it learn to its end."""
    window.trainer.speed = float("inf")
    window.commands["run"].trigger()
    wait(lambda: window.trainer.ended)


def alone(window: MainWindow, name: str, size: tuple[int, int]) -> QWidget:
    """Give a view a window of its own in this size, before a run: out of sight it is shown none."""
    window.stage.float_view(name)
    own = window.stage.panes[name].widget.window()
    own.resize(*size)
    wait(lambda: name in window.stage.in_sight)
    return own


def save(widget: QWidget, path: Path, part: QRect | None = None) -> None:
    """Save what a widget shows, once it has settled."""
    if focus := widget.window().focusWidget():
        focus.clearFocus()  # no ring, and no cursor in a text
    settle()
    buffer = QBuffer()
    widget.grab(part or widget.rect()).save(buffer, "PNG")
    image = Image.open(BytesIO(buffer.data().data())).convert("RGB")
    image.quantize(COLORS, kmeans=2, dither=Image.Dither.NONE).save(path, optimize=True)


def settle() -> None:
    """Let everything be laid out, computed and painted that is on its way."""
    begin = monotonic()
    wait(lambda: monotonic() > begin + 0.7)


def wait(until: Callable[[], bool]) -> None:
    """Wait until something holds."""
    deadline = monotonic() + PATIENCE
    while not until():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        if monotonic() > deadline:
            raise SystemExit("the window does not come that far")


if __name__ == "__main__":
    main()
