"""A curve of many points is painted as one span a pixel column, which shows all that its points reach."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

from neuron_gui.ui.plots.curve import FEW_POINTS, NARROW, Curve, dashes, spans, width_for
from neuron_gui.ui.plots.plot import Plot


def test_a_span_holds_every_point_and_the_line_between():
    rng = np.random.default_rng(0)
    x = np.sort(rng.uniform(0, 100, 3000))
    y = rng.normal(size=3000)
    columns, low, high = spans(x, y, 0, 99)
    assert columns.tolist() == (np.arange(100) + 0.5).tolist()
    for at, middle in enumerate(columns):
        inside = y[np.floor(x) == np.floor(middle)]
        assert low[at] <= inside.min()
        assert high[at] >= inside.max()
    assert (low[1:] <= high[:-1]).all()
    assert (high[1:] >= low[:-1]).all()  # neighbours touch


def test_where_points_are_far_apart_spans_follow_the_line():
    columns, low, high = spans(np.array([0.0, 10.0]), np.array([0.0, 20.0]), 2, 5)
    assert columns.tolist() == [2.5, 3.5, 4.5, 5.5]
    assert low.tolist() == [4, 6, 8, 10]
    assert high.tolist() == [6, 8, 10, 12]


def test_dashes_come_again_and_again_and_a_solid_line_has_none():
    pen = QPen(QColor("red"), 2, Qt.PenStyle.DashLine)
    on, off = (2 * part for part in pen.dashPattern())
    inked = dashes(pen, np.arange(3 * (on + off)))
    assert inked.sum() == 3 * on
    assert dashes(QPen(QColor("red"), 2), np.arange(9.0)).all()


@pytest.mark.parametrize(("before", "points"), [(0, FEW_POINTS), (0, 5000), (2 * FEW_POINTS, 5000)])
def test_what_is_painted_reaches_as_far_as_the_points(qtbot, before, points):
    plot, curve = Plot("Curve"), Curve()
    qtbot.addWidget(plot)
    plot.resize(500, 300)
    plot.addItem(curve)
    curve.setPen(QPen(QColor("#ff0000"), 1.5))
    curve.opts["pen"].setCosmetic(True)
    y = np.zeros(points)
    y[points // 2] = 1  # a single one must not get lost
    if before:  # a shorter run has been painted there
        curve.setData(np.arange(before), y[:before])
        plot.setRange(xRange=(0, before), yRange=(-0.1, 1.1), padding=0)
        plot.grab()
    curve.setData(np.arange(points), y)
    plot.setRange(xRange=(0, points), yRange=(-0.1, 1.1), padding=0)
    plot.show()
    image = plot.grab().toImage()
    red = [
        (column, row)
        for column in range(image.width())
        for row in range(image.height())
        if image.pixelColor(column, row).red() > 200 and image.pixelColor(column, row).blue() < 150
    ]
    inside = plot.getViewBox().sceneBoundingRect()
    top = inside.bottom() - 1.1 / 1.2 * inside.height()
    assert abs(min(row for _, row in red) - top) <= 3
    assert max(column for column, _ in red) - min(column for column, _ in red) >= 0.98 * inside.width()


def test_many_points_make_a_narrow_line():
    assert width_for(FEW_POINTS + 1) == NARROW < width_for(FEW_POINTS)


@pytest.mark.parametrize("points", [3, 5000])
def test_far_below_the_largest_of_all_numbers_the_others_are_out_of_sight(qtbot, points):
    plot, curve = Plot("Curve"), Curve()
    qtbot.addWidget(plot)
    plot.addItem(curve)
    curve.setData(np.arange(points), np.where(np.arange(points) % 2, 1.7e308, 0))
    plot.setRange(xRange=(0, 2), yRange=(0, 1), padding=0)
    plot.show()
    assert not plot.grab().isNull()
