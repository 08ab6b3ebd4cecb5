"""Made-up samples: lines, planes, clusters, gates and a sine, drawn with a seed.

    from neuron_gui.core.samples.generators import Line
    data = Line(samples=20, slope=2, intercept=1, noise=0.5, seed=7).data()

An option is declared once, here, as in `strategies.py`: the window's form reads it. The same options give
the same bits: `SeedSequence(seed).spawn(2)` gives two PCG64 generators, the first places the samples and the
second draws the noise. So other noise leaves every sample where it was to be, and more samples begin with the
same ones. Numbers are rounded to about a thousandth of what they vary by: one can read and reckon with them.
"""

from __future__ import annotations

from math import floor, log10
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

import numpy as np
from msgspec import Meta

from neuron_gui.core.dataset import MAX_SAMPLES, Array, Data
from neuron_gui.core.message import Message
from neuron_gui.core.neuron import check_range
from neuron_gui.core.schema.array import Numbers
from neuron_gui.core.schema.part import ExperimentError, Part
from neuron_gui.core.schema.sentences import LARGEST

MAX_DECIMALS = 16

Samples = Annotated[
    int, Meta(ge=1, le=MAX_SAMPLES, title="Samples", description="How many rows the table gets.")
]
Low = Annotated[float, Meta(title="Lowest input", description="No input is below this.")]
High = Annotated[float, Meta(title="Highest input", description="No input is above this.")]
Noise = Annotated[
    float,
    Meta(
        ge=0,
        title="Noise",
        description="Standard deviation of what is added by chance to every target; 0 adds nothing.",
    ),
]
InputNoise = Annotated[
    float,
    Meta(
        ge=0,
        title="Noise",
        description="Standard deviation of what is added by chance to every input; 0 adds nothing.",
    ),
]
Intercept = Annotated[
    float, Meta(title="Intercept", description="The target where every input is 0: the true bias.")
]
Seed = Annotated[
    int, Meta(ge=0, le=LARGEST, title="Seed", description="The same seed draws the same samples.")
]


class Generator(Part, tag_field="kind"):
    """One kind of made-up samples; `classes` says whether its targets are the classes 0 and 1.

    Raises ExperimentError for options that the window would refuse.

    >>> from neuron_gui import generators
    >>> [kind.__name__ for kind in generators.GENERATORS if kind.classes]
    ['TwoClusters', 'Gate']
    """

    title: ClassVar[str]
    sentence: ClassVar[str]
    classes: ClassVar[bool] = False
    input_names: ClassVar[tuple[str, ...]]

    if TYPE_CHECKING:  # each kind declares them itself, after its own options: so they stand last in forms
        noise: float
        seed: int

    @property
    def target_name(self) -> str:
        """The name of the target's column.

        >>> from neuron_gui import generators
        >>> generators.Line().target_name, generators.TwoClusters().target_name
        ('y', 'class')
        """
        return "class" if self.classes else "y"

    @np.errstate(over="ignore", invalid="ignore")
    def data(self) -> Data:
        """Return the samples, inputs (n, d) and targets (n,), ready for an `Experiment`.

        Raises ExperimentError where the options lead beyond the range of numbers.

        >>> from neuron_gui import Experiment, generators
        >>> data = generators.Line(samples=3, slope=2, intercept=1, noise=0).data()
        >>> data.inputs.shape, (2 * data.inputs[:, 0] + 1 - data.targets).round(9).tolist()
        ((3, 1), [0.0, 0.0, 0.0])
        >>> Experiment(data=data).data.n
        3
        """
        place, chance = (
            np.random.Generator(np.random.PCG64(stream))
            for stream in np.random.SeedSequence(self.seed).spawn(2)
        )
        X, y = self.exact(place)
        if self.classes:
            X = _short(X + self.noise * chance.standard_normal(X.shape), self.noise)
        else:
            y = _short(y + self.noise * chance.standard_normal(y.shape), self.noise)
        if not (np.isfinite(X).all() and np.isfinite(y).all()):
            reason = Message("these numbers lead to samples that are too large; use smaller ones")
            raise ExperimentError("", reason)
        return Data(
            input_names=self.input_names,
            target_name=self.target_name,
            inputs=Numbers.of(X),
            targets=Numbers.of(y),
        )

    def exact(self, rng: np.random.Generator) -> tuple[Array, Array]:
        """Return the samples without noise: inputs (n, d) and targets (n,); `rng` places them.

        >>> import numpy as np
        >>> from neuron_gui import generators
        >>> X, y = generators.Gate(gate="or").exact(np.random.default_rng(0))
        >>> X.shape, y.tolist()
        ((4, 2), [0.0, 1.0, 1.0, 1.0])
        """
        raise NotImplementedError


class OverRange(Generator):
    """Samples drawn evenly between the lowest and the highest input, `low` and `high`.

    >>> from neuron_gui import generators
    >>> [kind.__name__ for kind in generators.GENERATORS if issubclass(kind, generators.OverRange)]
    ['Line', 'Plane', 'NoisySine']
    """

    if TYPE_CHECKING:
        samples: int
        low: float
        high: float

    def __post_init__(self) -> None:
        super().__post_init__()
        check_range(self.low, self.high, place=".high")

    def places(self, rng: np.random.Generator, d: int) -> Array:
        """Return where the samples lie, (n, d).

        >>> import numpy as np
        >>> from neuron_gui import generators
        >>> generators.Line(samples=9).places(np.random.default_rng(0), 2).shape
        (9, 2)
        """
        low, high = self.low, self.high
        drawn = rng.uniform(low, high + 0.0, size=(self.samples, d))  # numpy refuses 0 to -0
        return np.clip(_short(drawn, high - low), low, high)


class Line(OverRange, tag="line"):
    """y = slope · x + intercept.

    >>> from neuron_gui import generators
    >>> data = generators.Line(samples=20, slope=3, noise=0.5, seed=7).data()
    >>> data.inputs.shape, data.targets.shape
    ((20, 1), (20,))
    """

    title: ClassVar[str] = "Line"
    sentence: ClassVar[str] = "Points along a straight line: the neuron is to find its slope and its bias."
    input_names: ClassVar[tuple[str, ...]] = ("x",)

    samples: Samples = 50
    low: Low = -5.0
    high: High = 5.0
    slope: Annotated[
        float, Meta(title="Slope", description="How much y grows when x grows by 1: the true weight.")
    ] = 2.0
    intercept: Intercept = 1.0
    noise: Noise = 1.0
    seed: Seed = 0

    def exact(self, rng: np.random.Generator) -> tuple[Array, Array]:
        """Points drawn evenly between the lowest and the highest input."""
        X = self.places(rng, 1)
        return X, self.slope * X[:, 0] + self.intercept


class Plane(OverRange, tag="plane"):
    """y = slope_1 · x1 + slope_2 · x2 + intercept.

    >>> from neuron_gui import generators
    >>> generators.Plane(samples=20).data().inputs.shape
    (20, 2)
    """

    title: ClassVar[str] = "Plane"
    sentence: ClassVar[str] = (
        "Points on a plane over two inputs: the neuron is to find two slopes and a bias."
    )
    input_names: ClassVar[tuple[str, ...]] = ("x1", "x2")

    samples: Samples = 100
    low: Low = -5.0
    high: High = 5.0
    slope_1: Annotated[
        float, Meta(title="Slope of x1", description="How much y grows when x1 grows by 1.")
    ] = 2.0
    slope_2: Annotated[
        float, Meta(title="Slope of x2", description="How much y grows when x2 grows by 1.")
    ] = -1.0
    intercept: Intercept = 1.0
    noise: Noise = 1.0
    seed: Seed = 0

    def exact(self, rng: np.random.Generator) -> tuple[Array, Array]:
        """Points drawn evenly over a square."""
        X = self.places(rng, 2)
        return X, self.slope_1 * X[:, 0] + self.slope_2 * X[:, 1] + self.intercept


class TwoClusters(Generator, tag="two_clusters"):
    """Class 0 around (-centre, -centre), class 1 around (centre, centre).

    >>> from neuron_gui import generators
    >>> generators.TwoClusters(samples=4).data().targets.tolist()
    [0.0, 1.0, 0.0, 1.0]
    """

    title: ClassVar[str] = "Two clusters"
    sentence: ClassVar[str] = "Two clouds of points: the neuron is to tell one class from the other."
    classes: ClassVar[bool] = True
    input_names: ClassVar[tuple[str, ...]] = ("x1", "x2")

    samples: Samples = 100
    centre: Annotated[
        float,
        Meta(ge=0, title="Centre", description="Class 1 lies around (c, c), class 0 around (−c, −c)."),
    ] = 2.0
    noise: InputNoise = 1.0
    seed: Seed = 0

    def exact(self, rng: np.random.Generator) -> tuple[Array, Array]:
        """The two centres in turn, class 0 first."""
        y: Array = np.arange(self.samples, dtype=np.float64) % 2
        side = self.centre * (2 * y - 1)
        return np.repeat(side[:, None], 2, axis=1), y


GATES = {
    "and": (0, 0, 0, 1),
    "or": (0, 1, 1, 1),
    "xor": (0, 1, 1, 0),
    "nand": (1, 1, 1, 0),
    "nor": (1, 0, 0, 0),
    "xnor": (1, 0, 0, 1),
}


class Gate(Generator, tag="gate"):
    """The truth table of a logic gate, several times over.

    >>> from neuron_gui import generators
    >>> generators.Gate(gate="xor", copies=2).data().targets.tolist()
    [0.0, 1.0, 1.0, 0.0, 0.0, 1.0, 1.0, 0.0]
    """

    title: ClassVar[str] = "Logic gate"
    sentence: ClassVar[str] = "The four rows of a truth table. XOR and XNOR are what one neuron cannot learn."
    classes: ClassVar[bool] = True
    input_names: ClassVar[tuple[str, ...]] = ("x1", "x2")

    gate: Annotated[
        Literal["and", "or", "xor", "nand", "nor", "xnor"],
        Meta(title="Gate", description="Which truth table."),
    ] = "and"
    copies: Annotated[
        int,
        Meta(
            ge=1, le=MAX_SAMPLES // 4, title="Copies", description="How often the four rows are in the table."
        ),
    ] = 1
    noise: InputNoise = 0.0
    seed: Seed = 0

    @property
    def target_name(self) -> str:
        """The gate's own name."""
        return self.gate

    def exact(self, rng: np.random.Generator) -> tuple[Array, Array]:
        """The rows (0, 0), (0, 1), (1, 0), (1, 1), over and over."""
        X = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
        y = np.array(GATES[self.gate], dtype=np.float64)
        return np.tile(X, (self.copies, 1)), np.tile(y, self.copies)


class NoisySine(OverRange, tag="noisy_sine"):
    """y = amplitude · sin(2π x / period).

    >>> from neuron_gui import generators
    >>> bool(abs(generators.NoisySine(samples=50, noise=0).data().targets).max() <= 1)
    True
    """

    title: ClassVar[str] = "Noisy sine"
    sentence: ClassVar[str] = (
        "Points along a wave: one neuron cannot bend like that, and one sees where it fails."
    )
    input_names: ClassVar[tuple[str, ...]] = ("x",)

    samples: Samples = 100
    low: Low = -2.0
    high: High = 2.0
    amplitude: Annotated[
        float, Meta(title="Amplitude", description="How far the wave goes up and down from 0.")
    ] = 1.0
    period: Annotated[float, Meta(gt=0, title="Period", description="How far it is from crest to crest.")] = (
        4.0
    )
    noise: Noise = 0.1
    seed: Seed = 0

    def exact(self, rng: np.random.Generator) -> tuple[Array, Array]:
        """Points drawn evenly between the lowest and the highest input."""
        X = self.places(rng, 1)
        return X, self.amplitude * np.sin(2 * np.pi * X[:, 0] / self.period)


def _short(values: Array, spread: float) -> Array:
    """Return numbers without the digits that mean nothing where values differ by so much; all for 0."""
    decimals = 3 - floor(log10(spread)) if spread > 0 else MAX_DECIMALS
    return np.round(values, decimals) + 0.0 if decimals < MAX_DECIMALS else values  # and no -0


AnyGenerator = Line | Plane | TwoClusters | Gate | NoisySine
GENERATORS: tuple[type[AnyGenerator], ...] = (Line, Plane, TwoClusters, Gate, NoisySine)
