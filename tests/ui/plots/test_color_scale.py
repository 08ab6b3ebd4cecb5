"""A scale of colours is as wide as its numbers, and these stand within its margins."""

import pytest

from neuron_gui.ui.plots.color_scale import ColorScale


@pytest.mark.parametrize("margin", [0, 4])
def test_nothing_is_written_at_the_edges(qtbot, margin):
    scale = ColorScale()
    qtbot.addWidget(scale)
    scale.setContentsMargins(margin, 0, margin, 0)
    scale.show_ends(0.0617, 2.03e7, "loss")
    scale.resize(scale.sizeHint())
    scale.setAutoFillBackground(True)
    image = scale.grab().toImage()
    ground = scale.palette().window().color()
    written = [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y) != ground for y in range(image.height()))
    ]
    assert written[0] >= margin
    assert written[-1] < image.width() - margin
