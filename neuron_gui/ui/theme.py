"""The colours: one set of tokens a theme, from which the Qt palette and the plots are made."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

ThemeName = Literal["system", "light", "dark"]


@dataclass(frozen=True)
class Theme:
    """What each colour is for.

    `surface` is what plots and cards lie on, `field` what one types into. `curves` are told apart by
    colour-blind people, too (after Okabe and Ito).
    """

    window: str
    surface: str
    field: str
    raised: str
    text: str
    muted: str
    border: str
    grid: str
    accent: str
    on_accent: str
    good: str
    warning: str
    bad: str
    curves: tuple[str, ...]

    def curve(self, number: int) -> str:
        """Return the colour of a curve; after the last one comes the first again."""
        return self.curves[number % len(self.curves)]


LIGHT = Theme(
    window="#f3f4f6",
    surface="#ffffff",
    field="#ffffff",
    raised="#ffffff",
    text="#1b1f24",
    muted="#59636e",
    border="#c9d1d9",
    grid="#e4e7eb",
    accent="#0a5bb5",
    on_accent="#ffffff",
    good="#1a7f37",
    warning="#8a5a00",
    bad="#b42318",
    curves=("#0072b2", "#d55e00", "#008562", "#b4558c", "#7a6400", "#2b8cc4"),
)
DARK = Theme(
    window="#1b1e23",
    surface="#121417",
    field="#2d323a",
    raised="#3a404a",
    text="#e8eaed",
    muted="#a5adb7",
    border="#545c68",
    grid="#2b3037",
    accent="#5aa9ff",
    on_accent="#08192b",
    good="#5fd38a",
    warning="#f0b53f",
    bad="#ff8a80",
    curves=("#5ab4f0", "#ff9a4d", "#3ddbaf", "#e79ac4", "#e8d44d", "#a9c7ff"),
)


def named(name: str) -> ThemeName:
    """Return the theme of that name, as settings keep it; the system's for a name that there is not."""
    return "light" if name == "light" else "dark" if name == "dark" else "system"


_paper: Theme | None = None  # in force instead of the window's, while a picture for paper is drawn


def current() -> Theme:
    """Return the theme in force."""
    if _paper:
        return _paper
    return DARK if QGuiApplication.palette().window().color().lightness() < 128 else LIGHT


@contextmanager
def on_paper() -> Iterator[None]:
    """Put the light theme in force for what is drawn while this lasts; the window keeps its own."""
    global _paper
    _paper = LIGHT
    try:
        yield
    finally:
        _paper = None


def apply(app: QApplication, name: ThemeName) -> None:
    """Put a theme in force for the whole application."""
    schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark, "system": Qt.ColorScheme.Unknown}
    hints = app.styleHints()
    hints.setColorScheme(schemes[name])
    scheme = schemes[name] if name != "system" else hints.colorScheme()
    app.setPalette(_palette(DARK if scheme == Qt.ColorScheme.Dark else LIGHT))


def _palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    colors = {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.field,
        role.AlternateBase: theme.raised,
        role.Text: theme.text,
        role.PlaceholderText: theme.muted,
        role.Button: theme.raised,
        role.ButtonText: theme.text,
        role.BrightText: theme.bad,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.text,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.Light: theme.raised,
        role.Midlight: theme.border,
        role.Mid: theme.border,
        role.Dark: theme.border,
        role.Shadow: theme.border,
    }
    palette = QPalette()
    for which, color in colors.items():
        palette.setColor(which, QColor(color))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(theme.muted))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(theme.border))
    return palette
