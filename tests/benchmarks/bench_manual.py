"""Milliseconds until the manual is there: its window made and laid out at its first and at its longest page,
and again. The aim is 100 for the first; its module's own import is among it, what the laboratory has imported
by then is not.
"""

import os
import statistics
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from neuron_gui.ui import main_window  # noqa: F401 -- with all that it imports
from neuron_gui.ui.startup.application import make_application

ROUNDS = 9


def main() -> None:
    app = make_application()
    first = _milliseconds(lambda: _open(app, "first-steps"))
    print(f"{'first time, with its import':36}{first:8.0f} ms")
    for topic in ("first-steps", "learning"):
        times = [_milliseconds(lambda topic=topic: _open(app, topic)) for _ in range(ROUNDS)]
        print(f"{f'again, at {topic}':36}{statistics.median(times):8.0f} ms")


def _open(app: QApplication, topic: str) -> None:
    from neuron_gui.ui.help.manual import Manual

    manual = Manual()
    manual.show_topic(topic)
    app.processEvents()
    manual.close()
    manual.deleteLater()


def _milliseconds(do) -> float:
    begin = perf_counter()
    do()
    return 1000 * (perf_counter() - begin)


if __name__ == "__main__":
    main()
