"""Explaining a step: ms in the training thread by number of samples, and in the window to show it."""

import numpy as np
from real_window import application, own_settings
from timing import in_turn

from neuron_gui import Experiment, Run, resources
from neuron_gui.core.dataset import Data
from neuron_gui.core.explain import explain
from neuron_gui.core.schema.array import Numbers
from neuron_gui.core.snapshot import Snapshot
from neuron_gui.core.verdict.outlook import Outlook

ROUNDS = 20


def main() -> None:
    """Print the figures."""
    print("explaining a step       n   sgd, ms  adam, ms")
    for n in (1, 1000, 1_000_000):
        runs = [_run(n, optimizer) for optimizer in ("sgd", "adam")]
        times = in_turn(ROUNDS if n < 10**6 else 5, *(lambda run=run: explain(run, 3, 0) for run in runs))
        print(f"{n:25,}" + "".join(f"{1e3 * time:10.2f}" for time in times))
    with own_settings():
        _draw()


def _run(n: int, optimizer: str) -> Run:
    """Return a run of four steps on n samples of two inputs."""
    rng = np.random.default_rng(0)
    data = Data(inputs=Numbers.of(rng.normal(size=(n, 2))), targets=Numbers.of(rng.normal(size=n)))
    strategy = {"kind": "gradient_descent", "optimizer": {"kind": optimizer}}
    one = {"format": 1, "data": {"inputs": [[0, 0]], "targets": [0]}, "strategy": strategy}
    run = Run(Experiment.from_dict(one).replaced(data=data))
    run.advance(4)
    return run


def _draw() -> None:
    """Show one step after another in both views."""
    app = application()
    from neuron_gui.ui.views.neuron_picture import NeuronPictureView
    from neuron_gui.ui.views.this_step import ThisStepView
    from neuron_gui.ui.widgets.sample_choice import SampleChoice

    experiment = resources.preset("height-and-weight")
    run = Run(experiment)
    run.advance(ROUNDS)
    choice = SampleChoice()
    step, picture = ThisStepView(choice), NeuronPictureView(choice)
    for view, size in ((step, (330, 900)), (picture, (460, 330))):
        view.resize(*size)
        view.begin_run(Snapshot.of(1, run, Outlook()))
        view.show()
    explained = iter([explain(run, t, 0) for t in range(ROUNDS)])
    records = iter([run.record(t) for t in range(ROUNDS)])

    def write() -> None:
        step.show_explanation(next(explained))
        app.processEvents()

    def paint() -> None:
        picture.show_record(next(records))
        app.processEvents()

    names = ("writing this step", "painting the neuron")
    for name, time in zip(names, in_turn(ROUNDS, write, paint), strict=True):
        print(f"{name:25}{1e3 * time:10.2f} ms")


if __name__ == "__main__":
    main()
