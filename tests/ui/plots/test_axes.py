"""Every axis has at least two numbers, all whole, none crowded, all in one notation, in any type."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter, QPicture
from PySide6.QtWidgets import QApplication

from neuron_gui.ui.plots.axes import APART, Axis, StepAxis, nice
from neuron_gui.ui.plots.plot import Plot
from neuron_gui.ui.style.measures import unit

FEW = 3  # numbers may be closer, for two there have to be at any price
SIZES = ((330, 200), (550, 240), (300, 700), (1200, 160))
ENDS = (
    (0, 1),
    (-0.05, 1.05),
    (0.999, 1.001),
    (-3601, 4000),
    (-2.5e50, 1e49),
    (1e-9, 2.1e-9),
    (123456, 123457),
    (-1e8, 1e12),
    (0.4, 0.61),
)
POWERS = ((0, 1), (-0.33, -0.27), (-0.01, 0.01), (2.9, 3.1), (-8, 3), (-12.2, -11.9), (-300, 299), (4.4, 7))


@pytest.fixture(params=[1, 1.6], ids=["100 %", "160 %"])
def made(request, qtbot, qapp):
    usual = qapp.font()
    larger = QFont(usual)
    larger.setPointSizeF(usual.pointSizeF() * request.param)
    qapp.setFont(larger)

    def make(bottom=None):
        plot = Plot("Axes", bottom)
        qtbot.addWidget(plot)
        plot.show()
        return plot

    yield make
    qapp.setFont(usual)


def drawn(plot, side) -> list[tuple[QRectF, str]]:
    """Return the numbers that are drawn, each with its place."""
    for _ in range(2):  # the first time an axis may find that it needs more room
        plot.grab()
        QApplication.processEvents()
    sheet, axis = QPicture(), plot.getAxis(side)
    painter = QPainter(sheet)
    specs = axis.generateDrawSpecs(painter)[2]
    painter.end()
    return [(rect, text) for rect, _, text in specs if text]


def check(numbers, side, share=0.99):
    assert len(numbers) >= 2, numbers
    assert len({text for _, text in numbers}) == len(numbers), numbers
    middles = sorted(rect.center().x() if side == "bottom" else rect.center().y() for rect, _ in numbers)
    if len(numbers) > FEW:
        gaps = [after - before for before, after in pairwise(middles)]
        assert min(gaps) >= share * APART[side] * unit(), numbers
    rects = [rect for rect, _ in numbers]
    assert not any(one.intersects(two) for one in rects for two in rects if one is not two), numbers
    assert not any("-" in text or "e" in text for _, text in numbers), numbers


@pytest.mark.parametrize("size", SIZES)
def test_numbers_are_few_but_never_fewer_than_two(made, size):
    plot = made()
    plot.resize(*size)
    for ends in ENDS:
        plot.setRange(xRange=ends, yRange=ends, padding=0)
        for side in ("left", "bottom"):
            check(drawn(plot, side), side)


@pytest.mark.parametrize("size", SIZES)
def test_by_powers_of_ten_they_are_no_fewer(made, size):
    plot = made()
    plot.resize(*size)
    for side in ("left", "bottom"):
        plot.getAxis(side).setLogMode(True)
    for ends in POWERS:
        plot.setRange(xRange=ends, yRange=ends, padding=0)
        for side in ("left", "bottom"):
            check(drawn(plot, side), side, share=0.7)


@pytest.mark.parametrize("steps", [3, 40, 137, 10_000, 1_250_000_000])
@pytest.mark.parametrize("size", SIZES)
def test_long_step_numbers_keep_apart(made, size, steps):
    plot = made(StepAxis("bottom"))
    plot.resize(*size)
    plot.setRange(xRange=(0, steps), yRange=(0, 1), padding=0.01)
    check(drawn(plot, "bottom"), "bottom")


def test_an_axis_has_no_lines_but_those_with_numbers(made):
    plot = made()
    plot.resize(600, 400)
    assert len(plot.getAxis("left").tickValues(0, 1, 400)) == 1


def test_an_axis_is_as_wide_as_its_numbers_and_only_grows_until_it_is_told_to_shrink(made):
    plot = made()
    plot.resize(500, 300)
    widths = []
    for top in (1, 3e-7, 1):
        plot.setRange(xRange=(0, 1), yRange=(0, top), padding=0)
        drawn(plot, "left")
        widths.append(plot.getAxis("left").width())
    assert widths[0] < widths[1] == widths[2]
    plot.getAxis("left").shrink()
    drawn(plot, "left")
    assert plot.getAxis("left").width() == widths[0]


def test_two_axes_that_are_aligned_are_equally_wide(made):
    plots = made(), made()
    for plot, top in zip(plots, (1, 3e-7), strict=True):
        plot.resize(500, 300)
        plot.setRange(xRange=(0, 1), yRange=(0, top), padding=0)
    plots[0].getAxis("left").align(plots[1].getAxis("left"))
    for plot in plots:
        drawn(plot, "left")
    assert len({plot.getAxis("left").width() for plot in plots}) == 1


def test_at_its_old_height_an_axis_is_as_wide_as_before(made):
    plots = made(), made()
    plots[0].getAxis("left").align(plots[1].getAxis("left"))
    widths = []
    for height in (120, 900, 120):
        for plot in plots:
            plot.resize(500, height)
            plot.setRange(xRange=(0, 1), yRange=(0, 1), padding=0)
        for plot in plots:
            drawn(plot, "left")
        widths.append([plot.getAxis("left").width() for plot in plots])
    assert widths[1] >= widths[0] == widths[2]
    assert all(left == right for left, right in widths)


@pytest.mark.parametrize(
    ("values", "spacing", "texts"),
    [
        ([0, 0.5, 1], 0.5, ["0", "0.5", "1.0"]),
        ([-200, 0, 200], 200, ["−200", "0", "200"]),
        ([-5e49, 0, 5e49], 5e49, ["−5·10⁴⁹", "0", "5·10⁴⁹"]),
        ([5e5, 1e6, 1.5e6], 5e5, ["5·10⁵", "10⁶", "1.5·10⁶"]),
        ([2e-7, 4e-7], 2e-7, ["2·10⁻⁷", "4·10⁻⁷"]),
    ],
)
def test_numbers_are_written_alike(qapp, values, spacing, texts):
    assert Axis("left").tickStrings(values, 1.0, spacing) == texts


@pytest.mark.parametrize(("least", "found"), [(0.3, 0.5), (1, 1), (1.01, 2), (7, 10), (2e-9, 2e-9)])
def test_spacings_are_1_2_5(least, found):
    assert nice(least) == pytest.approx(found)


def test_a_name_stands_in_the_middle_of_its_axis_whatever_stood_there_before(made):
    plot = made()
    plot.resize(400, 300)
    for name in ("y", "weight (100 kg)", "h"):
        for side in ("left", "bottom"):
            plot.setLabel(side, name)
        if name == "y":
            drawn(plot, "left")  # laid out now, and then no more
        for side in ("left", "bottom"):
            axis = plot.getAxis(side)
            place = axis.label.mapRectToParent(axis.label.boundingRect()).center()
            middle = axis.rect().center()
            away = place.y() - middle.y() if side == "left" else place.x() - middle.x()
            assert abs(away) <= 1, (name, side)
