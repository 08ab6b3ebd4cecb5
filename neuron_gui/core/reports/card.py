"""A run as a notebook shows it: one line on how it went, and the report's pictures of loss and weights."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from neuron_gui import resources
from neuron_gui.core.reports.pictures.curves import loss_picture, weights_picture

if TYPE_CHECKING:
    from neuron_gui.core.run import Run

HEIGHT = 330  # pixels


def card(run: Run) -> str:
    """Return HTML in a frame of its own, so that its style and the notebook's leave each other alone."""
    style = (resources.folder("report") / "report.css").read_text(encoding="utf-8")
    pictures = [draw(run, [run.last], str) for draw in (loss_picture, weights_picture)]
    figures = "".join(
        f'<figure style="flex: 1 1 20rem">{picture.svg}<figcaption>{picture.caption}</figcaption></figure>'
        for picture in pictures
        if picture
    )
    page = (
        f"<!DOCTYPE html><html><head><meta charset='utf-8'><style>{style}</style></head>"
        f"<body style='max-width: none; padding: 0'><p><b>{escape(run.experiment.title)}</b> "
        f"{escape(repr(run))}</p><div style='display: flex; flex-wrap: wrap; gap: 1rem'>{figures}</div>"
        "</body></html>"
    )
    return f'<iframe srcdoc="{escape(page)}" style="width: 100%; height: {HEIGHT}px; border: 0"></iframe>'
