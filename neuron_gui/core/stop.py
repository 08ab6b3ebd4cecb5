"""When a run ends by itself: after so many steps, or when the error or the loss is small enough."""

from typing import Annotated

from msgspec import Meta

from neuron_gui.core.schema.part import Part

MAX_STEPS = 10**9  # of a run; it is counted no further anywhere


class Stop(Part):
    """When a run ends by itself."""

    max_steps: Annotated[
        int,
        Meta(
            ge=1,
            le=MAX_STEPS,
            title="Max steps",
            description="The run ends after so many steps.",
            extra={"live": True},
        ),
    ] = 1000
    tolerance: (
        Annotated[
            float,
            Meta(
                ge=0,
                title="Tolerance",
                description="Solved when no error is larger than this, in the target's unit.",
                extra={"live": True},
            ),
        ]
        | None
    ) = 0.01
    target_loss: (
        Annotated[
            float, Meta(ge=0, title="Target loss", description="The run ends when the loss is this low.")
        ]
        | None
    ) = None
