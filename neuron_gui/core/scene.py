"""A scene: what a window is to look like when it opens an experiment. No run has a use for it."""

from typing import Annotated, Any

from msgspec import Meta

from neuron_gui.core.message import Message
from neuron_gui.core.schema.array import shortest
from neuron_gui.core.schema.part import ExperimentError, Part

FASTEST = 1e9  # steps a second: as fast as it goes

Range = tuple[float, float]


class ViewRange(Part, kw_only=True):
    """What a view's plot is zoomed to, in the numbers of its axes: of a logarithmic one, powers of ten."""

    view: str
    x: Range
    y: Range

    def __post_init__(self) -> None:
        super().__post_init__()
        for name, (low, high) in (("x", self.x), ("y", self.y)):
            if low >= high:
                reason = Message(
                    "expected low < high, got {low} and {high}", low=shortest(low), high=shortest(high)
                )
                raise ExperimentError(f".{name}", reason)


class ScenePin(Part, kw_only=True):
    """A pinned run: its experiment with its journal, as in a file of its own, its steps, name and look.

    `look` is one of the window's, which is a colour and a kind of line; `shown` is whether it is drawn.
    """

    experiment: dict[str, Any]
    steps: Annotated[int, Meta(ge=0)]
    name: str
    look: Annotated[int, Meta(ge=0)] = 0
    shown: bool = True


class Scene(Part, kw_only=True):
    """So many steps are made, and one of them is shown; `views` are in front, the first ones first.

    Views that this version does not know are kept. `speed` is in steps a second.
    """

    steps: Annotated[int, Meta(ge=0)] = 0
    step: Annotated[int, Meta(ge=0)] = 0
    views: tuple[str, ...] = ()
    ranges: tuple[ViewRange, ...] = ()
    speed: Annotated[float, Meta(gt=0)] | None = None
    log_loss: bool | None = None
    pins: tuple[ScenePin, ...] = ()
    presenting: bool = False

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.step > self.steps:
            reason = Message(
                "expected at most {most}, the steps that are made, got {found}",
                most=str(self.steps),
                found=str(self.step),
            )
            raise ExperimentError(".step", reason)
        for i, pin in enumerate(self.pins):
            if pin.experiment.get("scene") is not None:
                reason = Message("a pinned run has no scene of its own")
                raise ExperimentError(f".pins[{i}].experiment.scene", reason)
