"""The golden table: the digests of some two hundred runs, which no machine, compiler or change may alter.

They belong to one number of the engine. `python -m support.golden` in tests/ writes those of a new number; a
table that is there stays as it is.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator
from itertools import cycle
from types import ModuleType
from typing import Any

import numpy as np

from neuron_gui import Experiment
from neuron_gui.core.machine import FASTEST, Machine
from neuron_gui.core.run import ENGINE
from support.paths import DATA
from support.problems import COMBINATIONS, RULES, endless, experiment

TABLE = DATA / "golden" / f"engine-{ENGINE}.json"
STEPS = 40
AT_ONCE = 16  # steps
SCHEDULES = (
    {"kind": "constant"},
    {"kind": "step_decay", "factor": 0.7, "every": 3},
    {"kind": "inverse_time", "decay": 0.1},
    {"kind": "cosine", "minimum": 0.01},
)


def runs() -> Iterator[tuple[str, Experiment]]:
    """Yield every combination of rule, activation and loss, each with another choice of all the rest."""
    rng = np.random.default_rng(2)
    rest = zip(
        cycle(SCHEDULES),
        cycle(["none", "standardize", "max_abs"]),
        cycle([(1, 1), (4, 2), (9, 3), (6, 1), (5, 5)]),
        cycle([1.0, 30.0, 0.1, 1.0, 4.0, 1.0, 2000.0]),
        cycle([0.1, 0.003, 0.7, 0.1, 20.0]),
        cycle([{}, {"l2": 0.2}, {}, {"l1": 0.1}, {"l1": 0.01, "l2": 0.3}]),
        cycle([False, True, True]),
        strict=False,
    )
    for at, ((rule, activation, loss), choice) in enumerate(zip(_combinations(), rest, strict=False)):
        schedule, scaling, (n, d), spread, rate, penalty, trainable = choice
        strategy = RULES[rule] | _options(at, rule, rate, schedule, n)
        # Evenly distributed numbers: others are drawn by a logarithm of the C library.
        inputs = spread * rng.uniform(-1, 2, size=(n, d))
        targets = rng.uniform(size=n)
        scheduled = f", {schedule['kind']}" if "schedule" in strategy else ""
        name = f"{at}: {rule}, {activation}, {loss}{scheduled}, {scaling}, {n} x {d}"
        yield (
            name,
            experiment(
                inputs,
                targets,
                activation=activation,
                weights={"uniform": [-2, 3]},
                bias={"initial": "random" if at % 2 else 0.25, "trainable": trainable},
                scaling=scaling,
                loss={"kind": loss} | penalty,
                strategy=strategy,
                stop=endless(STEPS),
                seed=at,
            ),
        )


def _combinations() -> list[tuple[str, str, str]]:
    """Return those of the table; a rule that came after it is in the next one."""
    if not TABLE.exists():
        return COMBINATIONS
    names = json.loads(TABLE.read_text(encoding="utf-8"))
    rules = {name.partition(": ")[2].partition(", ")[0] for name in names}
    return [combination for combination in COMBINATIONS if combination[0] in rules]


def _options(at: int, rule: str, rate: float, schedule: dict[str, Any], n: int) -> dict[str, Any]:
    if rule.startswith("random_guess"):
        return {"low": -3, "high": 5}
    if rule == "step_sign":
        return {
            "step": rate,
            "size": ["fixed", "proportional"][at % 2],
            "order": ["alternate", "together"][at // 2 % 2],
            "direction": ["error", "error_times_input"][at // 4 % 2],
        }
    if rule == "perceptron":
        return {"learning_rate": rate}
    batch = {"batch": min(n, 1 + at % 3)} if rule == "mini-batches" else {}
    return {"learning_rate": rate, "schedule": schedule} | batch


def digest_of(chosen: Experiment, kernels: ModuleType) -> str:
    """Return the SHA-256 of all records, in little-endian numbers; every nan counts as one."""
    machine = Machine(chosen, kernels)
    total = hashlib.sha256(_bytes(machine.table[:, :1]))
    while machine.outcome is None:
        made = machine.advance(min(AT_ONCE, machine.max_steps - machine.step))
        total.update(_bytes(machine.table[:, :made]))
    return total.hexdigest()


def _bytes(table: np.ndarray) -> bytes:
    records = np.where(np.isnan(table), np.nan, table).T
    return np.ascontiguousarray(records, dtype="<f8").tobytes()


def differing(kernels: ModuleType, some: Iterable[tuple[str, Experiment]] | None = None) -> list[str]:
    """Return which runs of the table, or which of some of them, are not as it says."""
    golden = json.loads(TABLE.read_text(encoding="utf-8"))
    found = list(runs()) if some is None else some
    return [name for name, chosen in found if digest_of(chosen, kernels) != golden[name]]


if __name__ == "__main__":
    TABLE.parent.mkdir(exist_ok=True)
    with TABLE.open("x", encoding="utf-8") as file:
        json.dump({name: digest_of(chosen, FASTEST) for name, chosen in runs()}, file, indent=0)
        file.write("\n")
