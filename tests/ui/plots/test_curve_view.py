import numpy as np
import pytest
from PySide6.QtGui import QPainter, QPicture

from neuron_gui.core.drawable import MAX_DRAWN
from neuron_gui.core.history import History
from neuron_gui.ui.plots.axes import Axis, StepAxis
from neuron_gui.ui.plots.bins import points
from neuron_gui.ui.plots.plot import Plot


def curves(values, bins=8):
    history = History(1, bins)
    history.extend(np.array([values], dtype=np.float64))
    return history.curves()


def test_a_short_run_is_drawn_record_by_record():
    x, y = points(curves([3.0, -1.0, 2.5]), 0)
    assert (x.tolist(), y.tolist()) == ([0, 1, 2], [3.0, -1.0, 2.5])


def test_a_long_run_is_drawn_by_the_lowest_and_highest_value_of_each_bin():
    x, y = points(curves([0, 5, 1, 2, 9, -9, 7, 7, 3, 4, 6]), 0)
    assert x.tolist() == [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10]
    assert y.tolist() == [0, 5, 1, 2, -9, 9, 7, 7, 3, 4, 6, 6]


def test_what_is_beyond_all_bounds_is_drawn_at_the_edge():
    _, y = points(curves([1.0, np.inf, -np.inf, np.nan, 1e200]), 0)
    assert y.tolist() == [1.0, MAX_DRAWN, -MAX_DRAWN, MAX_DRAWN, MAX_DRAWN]


def test_a_detail_takes_the_place_of_its_part_of_the_run():
    values = np.arange(16.0) ** 2
    detail = History(1, 8, first=4)
    detail.extend(values[None, 4:8])
    x, y = points(curves(values), 0, detail.curves())
    assert x.tolist() == list(range(16))
    assert y.tolist() == values.tolist()


@pytest.mark.parametrize(
    ("values", "labels"),
    [
        ([-1, 0, 1, 1.3010299956639813], ["0.1", "1", "10", "20"]),
        ([-5, 0, 5], ["10⁻⁵", "10⁰", "10⁵"]),
        ([6, 6.301029995663981], ["10⁶", "2·10⁶"]),
        ([-7, -6.698970004336019], ["10⁻⁷", "2·10⁻⁷"]),
        ([308, 308.30102999566396, 400], ["10³⁰⁸", "2·10³⁰⁸", "10⁴⁰⁰"]),
        ([-400, -399.6989700043360], ["10⁻⁴⁰⁰", "2·10⁻⁴⁰⁰"]),
    ],
)
def test_powers_of_ten_are_labelled_plainly_near_1_and_as_powers_elsewhere(qapp, values, labels):
    assert Axis("left").logTickStrings(values, 1.0, None) == labels


def test_steps_are_whole_numbers_written_out(qapp):
    axis = StepAxis("bottom")
    assert axis.tickStrings([0, 0.5, 10, 1_000_010], 1.0, 1.0) == ["0", "", "10", "1 000 010"]


def test_an_axis_has_the_minus_of_the_arithmetic(qapp):
    assert Axis("left").tickStrings([-2, -1.5, 0, 1], 1.0, 0.5) == ["−2.0", "−1.5", "0", "1.0"]


def test_step_0_has_its_number_at_the_edge_of_the_plot(qtbot):
    plot = Plot("Steps", StepAxis("bottom"))
    qtbot.addWidget(plot)
    plot.resize(400, 300)
    plot.show()
    plot.setRange(xRange=(-0.5, 130), yRange=(0, 1), padding=0)
    plot.grab()
    sheet = QPicture()
    painter = QPainter(sheet)
    texts = [text for _, _, text in plot.getAxis("bottom").generateDrawSpecs(painter)[2]]
    painter.end()
    assert texts[0] == "0"
