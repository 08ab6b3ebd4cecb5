"""Milliseconds for one landscape of the loss over two weights, by number of samples, activation and loss."""

import numpy as np
from timing import in_turn

from neuron_gui.core.dataset import Data
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.neuron import LossChoice, Neuron
from neuron_gui.core.run import Run
from neuron_gui.core.theory.landscape import LossSlice, landscape

KINDS = (("identity", "mse"), ("identity", "mae"), ("sigmoid", "bce"), ("sigmoid", "mse"), ("tanh", "mse"))


def main() -> None:
    """Print the table."""
    rng = np.random.default_rng(0)
    print("samples    activation, loss    points a side   median ms")
    for n, rounds in ((1, 30), (16, 30), (333, 20), (1000, 20), (100_000, 3)):
        data = Data(inputs=rng.normal(size=(n, 2)), targets=rng.uniform(size=n))
        for activation, loss in KINDS:
            neuron = Neuron(activation=activation)
            experiment = Experiment(data=data, neuron=neuron, loss=LossChoice(kind=loss))
            start = Run(experiment).last
            drawn = []

            def draw(experiment=experiment, start=start, drawn=drawn) -> None:
                drawn.append(landscape(LossSlice(experiment, start, (0, 1)), (-10, 10), (-10, 10)))

            (took,) = in_turn(rounds, draw)
            print(f"{n:<10,} {activation + ', ' + loss:19} {len(drawn[0].x):13} {took * 1e3:11.1f}")


if __name__ == "__main__":
    main()
