"""A picture of a whole run, its verdict and its plots, made without a screen."""

import os
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.run import Run
from neuron_gui.core.schema.writing import whole_file
from neuron_gui.core.simulation import simulate
from neuron_gui.core.snapshot import Snapshot
from neuron_gui.core.verdict.outlook import outlook
from neuron_gui.ui.startup.application import make_application


def draw_poster(experiment: Experiment, path: Path) -> None:
    """Run an experiment and save a picture of its verdict and plots; raise OSError if that fails."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    make_application()
    from neuron_gui.ui.plots import picture
    from neuron_gui.ui.run.verdict_bar import VerdictBar
    from neuron_gui.ui.views.loss import LossView
    from neuron_gui.ui.views.weights import WeightsView

    run = simulate(experiment)
    snapshot = Snapshot.of(1, run, outlook(Run(experiment)))
    bar, loss, weights = VerdictBar(), LossView(), WeightsView()
    bar.show_verdict(snapshot.verdict, snapshot.last)
    loss.log_box.setChecked(True)
    sheet = QWidget()
    layout = QVBoxLayout(sheet)
    layout.addWidget(bar)
    for view in (loss, weights):
        view.begin_run(snapshot)
        view.show_run(snapshot)
        layout.addWidget(view, stretch=1)
    sheet.resize(1000, 800)
    with whole_file(path) as file:
        file.buffer.write(picture.png(sheet.grab().toImage()))
