import re
from dataclasses import fields

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from neuron_gui.ui.plots.turns import turns
from neuron_gui.ui.style import theme
from neuron_gui.ui.style.theme import DARK, Theme


def luminance(color):
    """Relative luminance after WCAG 2."""
    parts = []
    for value in QColor(color).getRgbF()[:3]:
        parts.append(value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4)
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(first, second):
    darker, lighter = sorted((luminance(first), luminance(second)))
    return (lighter + 0.05) / (darker + 0.05)


def test_the_formula_agrees_with_known_contrasts():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


GROUNDS = ("window", "surface", "field", "raised")
HIGH_CONTRAST = {name: colors for name, colors in theme.THEMES.items() if name.startswith("contrast")}


def test_every_set_of_colours_has_a_name_to_choose_it_by():
    sets = [colors for colors in vars(theme).values() if isinstance(colors, Theme)]
    assert list(theme.THEMES.values()) == sets
    assert [theme.named(name) for name in theme.THEMES] == list(theme.THEMES)


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("colors", HIGH_CONTRAST.values(), ids=HIGH_CONTRAST)
def test_in_high_contrast_every_text_stands_out_by_7_to_1(colors, ground):
    for ink in ("text", "muted", "accent", "good", "warning", "bad"):
        assert contrast(getattr(colors, ink), getattr(colors, ground)) >= 7, ink
    assert contrast(colors.on_accent, colors.accent) >= 7
    assert min(contrast(curve, getattr(colors, ground)) for curve in colors.curves) >= 4.5
    assert contrast(colors.border, getattr(colors, ground)) >= 7


@pytest.mark.parametrize("colors", theme.THEMES.values(), ids=theme.THEMES)
class TestColors:
    @pytest.mark.parametrize("ground", GROUNDS)
    @pytest.mark.parametrize("ink", ["text", "muted", "good", "warning", "bad"])
    def test_all_that_is_read_can_be_read(self, colors, ink, ground):
        assert contrast(getattr(colors, ink), getattr(colors, ground)) >= 4.5

    def test_text_on_the_accent_can_be_read(self, colors):
        assert contrast(colors.on_accent, colors.accent) >= 4.5

    def test_the_accent_stands_out(self, colors):
        for ground in (colors.window, colors.surface):
            assert contrast(colors.accent, ground) >= 3

    def test_the_words_of_the_lesson_format_can_be_read_where_one_writes(self, colors):
        assert contrast(colors.accent, colors.field) >= 4.5

    @pytest.mark.parametrize("ground", GROUNDS)
    def test_the_edge_of_what_can_be_used_is_seen(self, colors, ground):
        assert contrast(colors.edge, getattr(colors, ground)) >= 3

    def test_what_is_selected_is_seen_and_can_be_read(self, colors):
        assert contrast(colors.on_selected, colors.selected) >= 4.5
        assert colors.selected not in (colors.window, colors.surface, colors.field, colors.raised)
        if colors.on_selected == colors.text:
            assert contrast(colors.muted, colors.selected) >= 4.5
            assert contrast(colors.edge, colors.selected) >= 3

    def test_curves_stand_out_from_the_plot(self, colors):
        assert [c for c in colors.curves if contrast(c, colors.surface) < 3] == []

    def test_the_grid_stays_behind_the_curves(self, colors):
        assert contrast(colors.grid, colors.surface) < min(contrast(c, colors.surface) for c in colors.curves)

    def test_every_colour_is_one(self, colors):
        for field in fields(colors):
            value = getattr(colors, field.name)
            for color in value if isinstance(value, tuple) else (value,):
                assert QColor(color).isValid(), field.name

    def test_curves_differ(self, colors):
        assert len(set(colors.curves)) == len(colors.curves) >= 6


@pytest.mark.parametrize(("name", "colors"), theme.THEMES.items())
def test_a_theme_colours_the_widgets_and_the_plots_of_an_open_window(used_window, qtbot, qapp, name, colors):
    window = used_window
    try:
        theme.apply(qapp, name)
        qapp.processEvents()
        qtbot.waitUntil(lambda: not turns().is_waiting(window.loss_view.plot))
        assert theme.current() == colors
        assert qapp.palette().color(QPalette.ColorRole.Window).name() == colors.window
        assert window.loss_view.plot.backgroundBrush().color().name() == colors.surface
        assert window.loss_view.curves[0].opts["pen"].color().name() == colors.text
        run = window.controls.run_button
        assert run.grab().toImage().pixelColor(8, run.height() // 2).name() == colors.accent
    finally:
        theme.apply(qapp, "system")


def test_switching_to_and_fro_leaves_nothing_in_the_old_colours(used_window, qapp):
    """Qt lets a widget with a style sheet keep the palette it had: cards and verdict stayed as they were."""
    window = used_window
    try:
        for name in ("dark", "light", "contrast_dark", "light", "dark"):
            theme.apply(qapp, name)
            qapp.processEvents()
            colors = theme.THEMES[name]
            styled = [widget for widget in window.findChildren(QWidget) if widget.styleSheet()]
            assert {"verdict", "card"} <= {widget.objectName() for widget in styled}
            for widget in styled:
                known = {value for value in vars(colors).values() if isinstance(value, str)}
                assert set(re.findall("#[0-9a-f]{6}", widget.styleSheet())) <= known, (name, widget)
            ink = {label.palette().windowText().color().name() for label in window.findChildren(QLabel)}
            assert ink <= {colors.text, colors.muted, colors.bad}, name
            assert colors.text in ink
    finally:
        theme.apply(qapp, "system")


def test_the_systems_theme_is_followed_only_while_it_is_the_one_asked_for(qapp, monkeypatch):
    applied = []
    theme.follow_system(qapp)
    try:
        for name in ("system", "dark"):
            theme.apply(qapp, name)
            with monkeypatch.context() as patch:
                patch.setattr(theme, "apply", lambda _, name: applied.append(name))
                qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
        assert applied == ["system"]
    finally:
        theme.apply(qapp, "system")


def test_a_name_of_no_theme_means_the_systems():
    assert [theme.named(name) for name in ("light", "dark", "system", "purple", "")] == [
        "light",
        "dark",
        "system",
        "system",
        "system",
    ]


def test_the_menu_changes_the_theme_and_remembers_it(window, qapp):
    (menu,) = (menu for menu in window.findChildren(QMenu) if menu.title() == "&Theme")
    try:
        dark = next(action for action in menu.actions() if action.text() == "Dark")
        dark.trigger()
        assert theme.current() == DARK
        assert window.settings.theme == "dark"
        assert dark.isChecked()
        assert sum(action.isChecked() for action in menu.actions()) == 1
    finally:
        theme.apply(qapp, "system")
