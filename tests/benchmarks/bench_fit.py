"""The fit in each of its forms: what one frame costs, in milliseconds, and what a new run costs."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


import numpy as np
from real_window import application, own_settings
from timing import seconds

from neuron_gui import Experiment, resources, simulate
from neuron_gui.core.dataset import Data
from neuron_gui.core.samples.generators import Line, TwoClusters
from neuron_gui.core.snapshot import Snapshot
from neuron_gui.core.verdict.outlook import Outlook
from neuron_gui.ui.views.fit import FitView

FRAMES = 200
SIZE = 700, 450
CLASSES = [("neuron.activation", "sigmoid"), ("loss.kind", "bce")]


def main() -> None:
    """Print the table."""
    with own_settings():
        app = application()
        print(f"platform {app.platformName()}, {FRAMES} frames of {SIZE[0]} x {SIZE[1]}, ms")
        print(f"{'form':34} {'median':>8} {'p99':>8} {'begin':>8}")
        for name, experiment in cases().items():
            measure(app, name, experiment)


def cases() -> dict[str, Experiment]:
    """Return an experiment for each form."""
    rng = np.random.default_rng(0)
    X = rng.normal(size=(1000, 4))
    return {
        "equation": resources.preset("opening"),
        "line, 4 samples": learning(Line(samples=4).data()),
        "line, 1,000 samples": learning(Line(samples=1000).data()),
        "line, 1,000,000 samples": learning(Line(samples=1_000_000).data()),
        "map, 1,000 samples": learning(TwoClusters(samples=1000).data()).with_values(CLASSES),
        "comparison, 1,000 samples": learning(Data(inputs=X, targets=X @ [1, 2, -1, 0.5])),
    }


def learning(data: Data) -> Experiment:
    """Return an experiment whose curve moves in every frame."""
    return Experiment(data=data).with_values(
        [
            ("neuron.bias.trainable", True),
            ("strategy.learning_rate", 0.01),
            ("stop.max_steps", 10 if data.n > 10_000 else FRAMES),
        ]
    )


def measure(app, name, experiment) -> None:
    """Show the records of a run, one a frame, painted."""
    view = FitView()
    view.resize(*SIZE)
    view.show()
    run = simulate(experiment)
    start = Snapshot.of(1, run, Outlook())
    begin = seconds(lambda: view.begin_run(start))
    app.processEvents()
    records = [run.record(t % (run.steps + 1)) for t in range(FRAMES)]

    def frame(record) -> None:
        view.show_record(record)
        view.plot.viewport().repaint()

    times = [seconds(lambda record=record: frame(record)) for record in records]
    median, p99 = np.percentile(times, [50, 99]) * 1e3
    print(f"{name:34} {median:8.2f} {p99:8.2f} {begin * 1e3:8.2f}")
    view.close()


if __name__ == "__main__":
    main()
