"""Symbols: all there, in the colour asked for, as large as type, and worn anew when theme or type change."""

from typing import get_args

import pytest
from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QAction, QColor, QIcon, QImage, QPainter
from PySide6.QtWidgets import QToolButton

from neuron_gui import resources
from neuron_gui.core.message import Mood
from neuron_gui.ui.style import icons, text_size, theme

RED = "#ff0000"


@pytest.fixture(autouse=True)
def _usual_look_afterwards(qapp):
    yield
    text_size.apply(qapp, 100)
    theme.apply(qapp, "light")


def inks(image):
    """Return the colours of what is drawn, without how much of each."""
    found = set()
    for x in range(image.width()):
        for y in range(image.height()):
            color = image.pixelColor(x, y)
            if color.alpha() == 255:
                found.add(color.name())
    return found


@pytest.mark.parametrize("name", icons.NAMES)
def test_every_symbol_is_drawn_in_its_colour_alone(qapp, name):
    image = icons.pixmap(name, RED, 48).toImage()
    assert inks(image) == {RED}


def test_every_mood_of_the_verdict_has_one():
    assert {*get_args(Mood), "paused", "looking back"} <= set(icons.NAMES)


def test_no_file_is_carried_in_vain_and_the_licence_is_with_them():
    bundled = {file.name for file in (resources.folder("icons") / "lucide").iterdir()}
    assert bundled == {f"{file}.svg" for file in icons._FILES.values()} | {"LICENSE"}


def test_symbols_follow_type(qapp):
    for percent, small, large in ((100, 16, 20), (125, 21, 26), (160, 25, 31), (250, 26, 32)):
        text_size.apply(qapp, percent)
        sizes = icons.icon("run", RED).availableSizes()
        assert sizes == [QSize(small, small), QSize(large, large)]


def test_of_a_disabled_button_the_symbol_is_muted(qapp):
    image = icons.icon("pause", RED).pixmap(QSize(20, 20), QIcon.Mode.Disabled).toImage()
    assert inks(image) == {theme.current().muted}


def test_a_worn_symbol_takes_part_in_changes_of_theme_and_type(qapp, qtbot):
    button = QToolButton()
    qtbot.addWidget(button)
    icons.wear(button, "pause")
    for name, percent in (("dark", 100), ("contrast_light", 160)):
        theme.apply(qapp, name)
        text_size.apply(qapp, percent)
        assert button.iconSize() == QSize(1, 1) * icons.length(16)
        assert inks(button.icon().pixmap(button.iconSize()).toImage()) == {theme.THEMES[name].text}


def test_a_button_of_an_action_keeps_the_symbol_when_the_action_changes(qapp, qtbot):
    button, action = QToolButton(), QAction("Run")
    qtbot.addWidget(button)
    button.setDefaultAction(action)
    icons.wear(button, "run", "accent")
    icons.wear(button, "pause", "accent")
    action.setText("Pause")
    action.setEnabled(False)
    action.setEnabled(True)
    shown = button.icon().pixmap(QSize(16, 16)).toImage()
    assert shown == icons.pixmap("pause", theme.current().accent, 16).toImage()
    assert len(button.children()) == 1, "one keeper, whatever it wears"


def test_a_symbol_is_made_once(qapp):
    first = icons.pixmap("run", RED, 16)
    assert icons.pixmap("run", RED, 16).cacheKey() == first.cacheKey()


def test_painting_keeps_to_its_place(qapp):
    image = QImage(60, 60, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    icons.paint(painter, "bad", RED, QRectF(20, 20, 20, 20))
    painter.end()
    drawn = [(x, y) for x in range(60) for y in range(60) if image.pixelColor(x, y) != QColor("white")]
    assert drawn
    assert all(QRect(20, 20, 20, 20).contains(x, y) for x, y in drawn)
