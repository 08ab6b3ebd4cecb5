"""An engineer's script that names all that is public; the type checker reads it, and it runs."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np

import neuron_gui
from neuron_gui import (
    Cells,
    Experiment,
    ExperimentError,
    Record,
    Run,
    generators,
    import_table,
    mark,
    preset,
    presets,
    race,
    simulate,
    sweep,
    theory,
    verify,
)
from neuron_gui.core.strategies import GradientDescent


def total(run: Run) -> float:
    return sum(record.loss for record in run)


def quiet(steps: int) -> None:
    assert steps >= 0


made: Experiment = Experiment.from_arrays(
    np.array([[1.0], [2.0]]),
    [3, 6],
    names=["x"],
    activation="identity",
    loss="mse",
    strategy=GradientDescent(learning_rate=0.1),
    stop__max_steps=200,
)
made.save("made.neuron")
assert Experiment.load(Path("made.neuron")) == made
assert Experiment.from_dict(made.to_dict()) == made
assert Experiment.from_table("iris.csv", "petal_width_cm", ["petal_length_cm"]).data.n == 150
assert import_table("iris.csv", target="petal_width_cm").experiment.data.d == 3

for rate in np.geomspace(1e-8, 1e-5, 4):
    simulate(made.with_value("strategy.learning_rate", rate))
made = made.with_values([("seed", 3), ("stop.tolerance", 1e-6)])

run: Run = simulate(made, progress=quiet, until=lambda record: record.loss < 1e-9)
steps: int = run.steps
name: str | None = run.outcome
last: Record = run[-1]
some: list[Record] = run[:10:2]
outputs: np.ndarray = run.predict([[3.0]])
sums = [run.outputs(0).sum(), run.outputs().sum(), run.gradient(0).sum(), run.losses[-1], run.weights[-1, 0]]
floats: list[float] = [run.biases[-1], run.errors[-1], run.max_abs_errors[-1], total(run), *map(float, sums)]
assert len(run) == steps + 1 and last.step == steps and len(some) <= 5 and repr(run).startswith("<Run")
assert len(run.to_dataframe(every=10)) >= 2
mine = Run(made)
mine.keep_records()
mine.advance(3)
mine.change("strategy.learning_rate", np.float32(0.05))
mine.advance_until(lambda record: record.step == 5, 1.0)
mine.stop()
changed: list[tuple[int, str, object]] = [(entry.step, entry.path, entry.value) for entry in mine.journal]
again: Run = simulate(mine.recorded)
assert again == mine and mine.stopped_at == again.steps and again.current.at_end == mine.current
other: Run = mine.fork(2)
lowest: Record = mine.best_before(other.steps)
middle: list[Record] = [*mine.records(range(1, 3)), mine.record(1)]
widths = [block.weights.shape[1] for block in mine.blocks(0, 2)] + [mine.machine(2).d]
bins: np.ndarray = np.concatenate([curves.low for curves in (mine.curves(), *mine.detail(0, 2))], axis=1)
path: np.ndarray = mine.trail().records
lately: np.ndarray = mine.recent.loss
shift: np.ndarray = mine.scaling.shift
bytes_of_it: bytes = made.bare.to_json()
assert Experiment.from_json(bytes_of_it) == made.without_scene.with_asides_of(made)
titled: Experiment = made.replaced(title="Mine")

with ThreadPoolExecutor() as pool:
    cells: Cells = sweep(made, {"strategy.learning_rate": np.geomspace(0.01, 0.1, 3), "seed": range(2)}, pool)
assert cells.losses.shape == (3, 2) and cells.weights.shape == (3, 2, 1)
assert len(cells.to_dataframe()) == 6
first, second = race([made, made.with_value("strategy.kind", "random_guess")], 100)
assert first.steps and second.steps
known = theory(made)
assert known is not None and known.eta_safe is not None
assert generators.Line(samples=20, slope=2, seed=7).data().n == 20
kinds: list[generators.Generator] = [
    generators.Plane(),
    generators.TwoClusters(noise=0.5),
    generators.Gate(gate="xor", copies=2),
    generators.NoisySine(period=3),
]
drawn: list[np.ndarray] = [kind.exact(np.random.default_rng(0))[0] for kind in kinds]
places: np.ndarray = generators.Line().places(np.random.default_rng(0), 1)
assert isinstance(generators.Line(), generators.OverRange)
called: list[str] = [kind.target_name for kind in kinds]
by_hand: Record = Record.of(0, np.zeros(6))
assert presets()["opening"] == preset("opening")
assert verify("engine-2.report.html").agrees
assert [row.problem for row in mark("class")] == [None]
assert neuron_gui.__version__
try:
    made.with_value("seed", -1)
except ExperimentError as error:
    place: str = error.place
