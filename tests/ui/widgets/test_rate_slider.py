import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QStyle

from neuron_gui.core.theory.theory import Rates
from neuron_gui.ui.startup.application import make_application
from neuron_gui.ui.style import theme
from neuron_gui.ui.widgets.rate_slider import TRACK, RateSlider

ARTICLE = Rates(safe=4.53e-6, limit=9.05e-6, fastest=4.53e-6)
WIDE = Rates(safe=1e-6, limit=1e-2, fastest=1e-3)


@pytest.fixture
def look():
    """The style of the program, which could draw a track of its own over this one."""
    make_application()


@pytest.fixture
def slider(qtbot, qapp):
    theme.apply(qapp, "light")
    slider = RateSlider("Rate", 1e-9, 10.0)
    qtbot.addWidget(slider)
    slider.resize(420, slider.sizeHint().height())
    slider.show_value(1e-9)
    slider.show()
    return slider


def handle_at(slider, rate):
    """Return the pixel where the handle's middle is at a rate."""
    slider.show_value(rate)
    return slider._part(QStyle.SubControl.SC_SliderHandle).center().x()


def kinds(slider):
    return [zone.kind for zone in slider.zones()]


def test_zones_end_where_the_handle_stands_at_those_rates(slider):
    slider.show_rates(WIDE)
    safe, swings, diverges = slider.zones()
    assert kinds(slider) == ["safe", "oscillates", "diverges"]
    assert safe.right == swings.left == pytest.approx(handle_at(slider, 1e-6), abs=1)
    assert swings.right == diverges.left == pytest.approx(handle_at(slider, 1e-2), abs=1)
    assert safe.left == pytest.approx(handle_at(slider, 1e-9), abs=1)
    assert diverges.right == pytest.approx(handle_at(slider, 10), abs=1)


@pytest.mark.parametrize(
    ("rates", "expected"),
    [
        (None, []),
        (Rates(None), []),
        (Rates(0.8), ["safe"]),
        (ARTICLE, ["safe", "oscillates", "diverges"]),
        (Rates(1e-12, 2e-12, 1e-12), ["diverges"]),
        (Rates(50, 100, 70), ["safe"]),
        (Rates(1, 100, 2), ["safe", "oscillates"]),
    ],
)
def test_only_what_is_known_and_within_reach_is_shown(slider, rates, expected):
    slider.show_rates(rates)
    assert kinds(slider) == expected


@pytest.mark.parametrize("name", ["light", "dark"])
def test_each_zone_is_painted_in_its_colour(slider, qapp, name):
    theme.apply(qapp, name)
    slider.show_rates(WIDE)
    picture = slider.grab().toImage()
    colors = theme.current()
    for zone, color in zip(slider.zones(), (colors.good, colors.warning, colors.bad), strict=True):
        around = {
            picture.pixelColor(QPoint(int((zone.left + zone.right) / 2) + dx, y)).name()
            for dx in range(-8, 9)
            for y in range(slider.height() // 2)
        }
        assert QColor(color).name() in around


@pytest.mark.usefixtures("look")
def test_patterns_differ_where_colours_may_not_be_seen(slider):
    """The safe zone is of one colour throughout, the others are not."""
    slider.show_rates(WIDE)
    picture = slider.grab().toImage()
    shades = []
    for zone in slider.zones():
        x = int((zone.left + zone.right) / 2)
        top = int(slider.track.top())
        rows = range(top + 2, top + TRACK - 2)
        patch = [picture.pixelColor(x + dx, y) for dx in range(-8, 9) for y in rows]
        shades.append(len({color.name() for color in patch}))
    assert shades[0] == 1 < min(shades[1:])


def test_a_plain_track_is_the_style_s_own(slider):
    plain = slider.grab().toImage()
    slider.show_rates(ARTICLE)
    assert slider.grab().toImage() != plain
    slider.show_rates(None)
    assert slider.grab().toImage() == plain


def test_nothing_jumps_when_rates_become_known(slider):
    before = slider.sizeHint(), slider.minimumSizeHint()
    slider.show_rates(WIDE)
    assert (slider.sizeHint(), slider.minimumSizeHint()) == before


def test_the_legend_says_the_rates(slider):
    slider.show_rates(ARTICLE)
    assert slider.toolTip().splitlines() == [
        "Up to 4.53·10⁻⁶: safe, no step overshoots",
        "Up to 9.05·10⁻⁶: oscillates, but converges",
        "Beyond: diverges",
        "▼ 4.53·10⁻⁶: the fastest",
    ]
    assert "Beyond: diverges" in slider.accessibleDescription()
    slider.show_rates(Rates(0.8))
    assert slider.toolTip() == "Up to 0.8: safe, no step raises the loss"
    slider.show_rates(None)
    assert slider.toolTip() == ""


def test_the_handle_is_still_moved_by_keys(qtbot, slider):
    slider.show_rates(WIDE)
    slider.show_value(1e-3)
    with qtbot.waitSignal(slider.picked) as picked:
        qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert picked.args == [1.1e-3]


def test_what_is_picked_lies_in_the_zone_where_the_handle_stands(slider):
    numbers = []
    slider.picked.connect(numbers.append)
    for position in range(1, slider.maximum()):
        exact = 1e-9 * 10 ** (position / 20)
        for rates in (Rates(exact * 1.0005, exact * 1.001), Rates(exact * 0.99, exact * 0.9995)):
            slider.show_rates(rates)
            slider.show_value(1e-9)
            slider.setValue(position)
            number = numbers[-1]
            assert float(f"{number:.2e}") == number
            assert (number <= rates.safe) == (exact <= rates.safe)
            assert (number <= rates.limit) == (exact <= rates.limit)
