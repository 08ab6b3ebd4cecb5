"""A run as a notebook shows it: one line on how it went, and the report's pictures of loss and weights."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from neuron_gui import resources
from neuron_gui.core.message import grouped
from neuron_gui.core.numbers import displayed
from neuron_gui.core.outcome import Outcome
from neuron_gui.core.reports.pictures.curves import loss_picture, weights_picture

if TYPE_CHECKING:
    from neuron_gui.core.run import Run

HEIGHT = 300  # pixels
MOST_SHOWN = 8  # parameters
STYLE = """
body { max-width: none; padding: 0 }
p { margin: 0 }
.pictures { display: flex; gap: 1rem }
figure { flex: 1 1 0; min-width: 0; max-width: 34rem; margin: .3rem 0 0 }
.cursor { display: none } /* it follows a slider, which there is in reports alone */
"""


def card(run: Run) -> str:
    """Return HTML in a frame of its own, so that its style and the notebook's leave each other alone."""
    style = (resources.folder("report") / "report.css").read_text(encoding="utf-8")
    pictures = [draw(run, [run.last], str) for draw in (loss_picture, weights_picture)]
    figures = "".join(
        f"<figure>{picture.svg}<figcaption>{picture.caption}</figcaption></figure>"
        for picture in pictures
        if picture
    )
    page = (
        f"<!DOCTYPE html><html><head><meta charset='utf-8'><style>{style}{STYLE}</style></head><body>"
        f"<p><b>{escape(run.experiment.title)}</b></p><p>{escape(_ending(run))}</p>"
        f"<div class='pictures'>{figures}</div></body></html>"
    )
    return f'<iframe srcdoc="{escape(page)}" style="width: 100%; height: {HEIGHT}px; border: 0"></iframe>'


def _ending(run: Run) -> str:
    """Say how it went, and with which parameters it ended."""
    ended = f"{run.outcome.word if run.outcome else Outcome.RUNNING.word}, step {grouped(run.steps)}"
    named = (*zip(run.experiment.data.input_names, run.last.weights, strict=True), ("bias", run.last.bias))
    shown = [f"{name} = {displayed(value)}" for name, value in named]
    parts = [*shown[:MOST_SHOWN], *(["…"] if len(shown) > MOST_SHOWN else [])]
    return f"{ended} · loss {displayed(run.last.loss)} · {', '.join(parts)}"
