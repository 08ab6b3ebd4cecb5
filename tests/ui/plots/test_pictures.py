import re
from xml.etree import ElementTree

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QColor, QImage, QPen
from PySide6.QtWidgets import QApplication

from neuron_gui.ui.plots import picture
from neuron_gui.ui.plots.curve import Curve, LegendEntry
from neuron_gui.ui.plots.plot import Plot
from neuron_gui.ui.plots.turns import turns
from neuron_gui.ui.style import theme

SVG = "{http://www.w3.org/2000/svg}"
COLOR = "#c01080"


@pytest.fixture(params=["light", "dark"])
def plot(request, qtbot, qapp):
    """Return a plot that is zoomed into the middle of a diagonal, in either theme."""
    theme.apply(qapp, request.param)
    plot = Plot("Diagonal")
    qtbot.addWidget(plot)
    curve = Curve()
    curve.setPen(COLOR, width=2)
    curve.setData(np.array([0.0, 1e6]), np.array([0.0, 1e6]))
    plot.addItem(curve)
    plot.legend = lambda: [LegendEntry("the only curve", QPen(QColor(COLOR)))]
    plot.resize(400, 300)
    plot.show()
    plot.setRange(xRange=(499_990, 500_010), yRange=(499_990, 500_010), padding=0)
    yield plot
    theme.apply(qapp, "light")


def inside(plot, top):
    """Return the bounds of what is inside the axes, below a heading of that height."""
    return plot.getViewBox().sceneBoundingRect().translated(0, top)


def test_an_image_shows_the_plot_in_light_colours_twice_as_fine(plot):
    image = picture.image(plot)
    scale = picture.SCALE
    assert image.width() == scale * plot.width()
    top = image.height() // scale - plot.height()
    assert 10 < top < 60
    assert image.pixelColor(2, 2).name() == theme.LIGHT.surface
    center = inside(plot, top).center() * scale
    around = [image.pixelColor(round(center.x()) + x, round(center.y())).name() for x in range(-4, 5)]
    assert COLOR in around


def test_a_picture_of_a_plot_whose_turn_is_to_come_has_its_size(plot):
    plot.resize(700, 500)
    at_once = picture.image(plot)
    assert not turns().is_waiting(plot)
    assert plot.field.size() == QSizeF(700, 500)
    QApplication.processEvents()
    assert at_once == picture.image(plot)


def test_the_screen_keeps_its_colours(plot):
    before = plot.grab().toImage()
    picture.image(plot)
    picture.drawing(plot)
    assert plot.grab().toImage() == before


def test_the_heading_names_plot_and_curve(plot):
    root = ElementTree.fromstring(picture.drawing(plot))
    texts = [element.text for element in root.iter(f"{SVG}text")]
    assert texts[:2] == ["Diagonal", "the only curve"]
    assert "500 000" not in texts  # an axis without the thousands of steps
    assert {"499995", "500000", "500005"} & set(texts)


def test_many_names_take_several_rows_within_the_width(plot):
    plot.legend = lambda: [LegendEntry(f"a longer name {i}", QPen()) for i in range(20)]
    root = ElementTree.fromstring(picture.drawing(plot))
    named = [text for text in root.iter(f"{SVG}text") if (text.text or "").startswith("a longer")]
    assert len(named) == 20
    assert all(float(text.get("x")) < plot.width() - 50 for text in named)
    _, _, width, height = map(float, root.get("viewBox").split())
    assert width == plot.width()
    assert height > plot.height() + 100


def test_an_svg_clips_the_curve_to_the_axes(plot):
    root = ElementTree.fromstring(picture.drawing(plot))
    height = float(root.get("viewBox").split()[3])
    (clip,) = root.iter(f"{SVG}clipPath")
    (bounds,) = clip
    box = inside(plot, height - plot.height())
    assert [float(bounds.get(name)) for name in ("x", "y", "width", "height")] == pytest.approx(
        [box.x(), box.y(), box.width(), box.height()], abs=0.01
    )
    (clipped,) = [group for group in root.iter(f"{SVG}g") if group.get("clip-path")]
    assert [g for g in clipped.iter(f"{SVG}g") if g.get("stroke") == COLOR]
    outside = [g for g in root.iter(f"{SVG}g") if g.get("stroke") == COLOR and g not in set(clipped.iter())]
    assert len(outside) == 1  # the legend's


def test_an_svg_keeps_a_curve_s_place_however_far_one_has_zoomed_in(plot):
    """Six digits of a step in the millions would be too few."""
    root = ElementTree.fromstring(picture.drawing(plot))
    (clipped,) = [group for group in root.iter(f"{SVG}g") if group.get("clip-path")]
    (line,) = [g for g in clipped.iter(f"{SVG}g") if g.get("stroke") == COLOR]
    (path,) = line.iter(f"{SVG}path")
    (x0, y0), (x1, y1) = [map(float, pair) for pair in re.findall(r"([-.\de+]+),([-.\de+]+)", path.get("d"))]
    box = inside(plot, float(root.get("viewBox").split()[3]) - plot.height())
    middle = y0 + (y1 - y0) * (box.center().x() - x0) / (x1 - x0)
    assert middle == pytest.approx(box.center().y(), abs=5)
    assert "vector-effect" not in path.attrib
    assert float(line.get("stroke-width")) == 2


def test_lines_in_data_coordinates_become_lines_in_pixels(plot):
    """Many programs know nothing of a stroke that keeps its width under a transform."""
    line = pg.PlotCurveItem([499_995, 500_005], [500_000, 500_000], pen=pg.mkPen("#00ff00", width=1))
    plot.addItem(line)
    root = ElementTree.fromstring(picture.drawing(plot))
    for group in root.iter(f"{SVG}g"):
        assert "transform" not in group.attrib
    (green,) = [g for g in root.iter(f"{SVG}g") if g.get("stroke") == "#00ff00"]
    xs = [
        float(x) for x in re.findall(r"([-.\de+]+),", ElementTree.tostring(green, "unicode").split("d=")[1])
    ]
    assert max(xs) <= plot.width()


def test_a_saved_png_reads_back_as_the_image(plot, tmp_path):
    picture.save(plot, tmp_path / "a.png")
    saved = QImage(str(tmp_path / "a.png"))
    assert saved.convertToFormat(QImage.Format.Format_RGB32) == picture.image(plot)


def test_a_pdf_has_one_page_of_the_plots_size_and_no_pixels(plot, tmp_path):
    picture.save(plot, tmp_path / "a.pdf")
    content = (tmp_path / "a.pdf").read_bytes()
    assert content.startswith(b"%PDF")
    assert len(re.findall(rb"/Type\s*/Page\b", content)) == 1
    assert not re.search(rb"/Subtype\s*/Image\b", content)
    box = re.search(rb"/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]", content)
    with picture.on_paper(plot) as sheet:
        inches = plot.logicalDpiX()
        wide, high = sheet.size.width() / inches * 72, sheet.size.height() / inches * 72
    assert (float(box[1]), float(box[2])) == pytest.approx((wide, high), abs=1)


def test_what_passes_stays_out_of_pictures(plot):
    before = picture.image(plot)
    cursor = pg.InfiniteLine(500_000, pen="#ff0000")
    cursor.passing = True
    plot.addItem(cursor)
    assert picture.image(plot) == before
    assert cursor.opacity() == 1


def test_a_file_that_cannot_be_written_is_an_error_that_names_it(plot, tmp_path):
    with pytest.raises(OSError) as error:
        picture.save(plot, tmp_path / "none" / "a.svg")
    assert error.value.strerror
    assert error.value.filename == str(tmp_path / "none" / "a.svg")
