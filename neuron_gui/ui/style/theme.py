"""The colours: one set of tokens a theme, from which the Qt palette and the plots are made."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import Literal, get_args

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

ThemeName = Literal["system", "light", "dark", "contrast_light", "contrast_dark"]


@dataclass(frozen=True)
class Theme:
    """What each colour is for.

    `surface` is what plots and cards lie on, `field` what one types into. `edge` goes round what can be used
    (fields, buttons, checks, sliders), `border` round what is only told apart. `selected` lies under what is
    chosen. `curves` are told apart by colour-blind people, too (after Okabe and Ito).
    """

    window: str
    surface: str
    field: str
    raised: str
    text: str
    muted: str
    border: str
    edge: str
    grid: str
    selected: str
    accent: str
    on_accent: str
    good: str
    warning: str
    bad: str
    curves: tuple[str, ...]

    def curve(self, number: int) -> str:
        """Return the colour of a curve; after the last one comes the first again."""
        return self.curves[number % len(self.curves)]

    @property
    def on_selected(self) -> str:
        """The ink on what is selected."""
        return self.on_accent if self.selected == self.accent else self.text


LIGHT = Theme(
    window="#f3f4f6",
    surface="#ffffff",
    field="#ffffff",
    raised="#ffffff",
    text="#1b1f24",
    muted="#59636e",
    border="#c9d1d9",
    edge="#7a828b",
    grid="#e4e7eb",
    selected="#d8e5f3",
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
    edge="#858f9b",
    grid="#2b3037",
    selected="#1e2c3c",
    accent="#5aa9ff",
    on_accent="#08192b",
    good="#5fd38a",
    warning="#f0b53f",
    bad="#ff8a80",
    curves=("#5ab4f0", "#ff9a4d", "#3ddbaf", "#e79ac4", "#e8d44d", "#a9c7ff"),
)


# For a bright room, a weak projector or weak eyes: every word at 7:1 and more, every edge in full ink.
CONTRAST_LIGHT = Theme(
    window="#ffffff",
    surface="#ffffff",
    field="#ffffff",
    raised="#ffffff",
    text="#000000",
    muted="#2b2b2b",
    border="#000000",
    edge="#000000",
    grid="#cfcfcf",
    selected="#003f8a",
    accent="#003f8a",
    on_accent="#ffffff",
    good="#00501a",
    warning="#5c3a00",
    bad="#8f0000",
    curves=("#00508a", "#8f3a00", "#00563c", "#8a1f62", "#5a4a00", "#4b2aa0"),
)
CONTRAST_DARK = Theme(
    window="#000000",
    surface="#000000",
    field="#2e2e2e",
    raised="#444444",
    text="#ffffff",
    muted="#f0f0f0",
    border="#ffffff",
    edge="#ffffff",
    grid="#454545",
    selected="#ffe866",
    accent="#ffe866",
    on_accent="#000000",
    good="#9dffbd",
    warning="#ffdf9e",
    bad="#ffd0cb",
    curves=("#6cc6ff", "#ffab66", "#4df0c4", "#ffb3da", "#ffe85c", "#c4b5ff"),
)

THEMES: dict[ThemeName, Theme] = {
    "light": LIGHT,
    "dark": DARK,
    "contrast_light": CONTRAST_LIGHT,
    "contrast_dark": CONTRAST_DARK,
}


def named(name: str) -> ThemeName:
    """Return the theme of that name, as settings keep it; the system's for a name that there is not."""
    return next((known for known in get_args(ThemeName) if known == name), "system")


class _News(QObject):
    changed = Signal()


news = _News()
_in_force: ThemeName = "light"
_follows_system = False
_paper: Theme | None = None  # in force instead of the window's, while a picture for paper is drawn


def current() -> Theme:
    """Return the theme in force."""
    return _paper or THEMES[_in_force]


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
    global _in_force, _follows_system
    _follows_system = name == "system"
    hints = app.styleHints()
    hints.setColorScheme(_scheme(name))
    system: ThemeName = "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"
    _in_force = system if _follows_system else name
    app.setPalette(_palette(current()))
    restyle(app)
    news.changed.emit()


def restyle(app: QApplication) -> None:
    """Let widgets with a style sheet take part in a change of palette or font: Qt lets them keep the old."""
    for widget in app.allWidgets():
        if sheet := widget.styleSheet():
            widget.setStyleSheet("")
            app.sendEvent(widget, QEvent(QEvent.Type.PaletteChange))  # most have a new sheet for this
            if not widget.styleSheet():
                widget.setStyleSheet(sheet)


@cache
def follow_system(app: QApplication) -> None:
    """Change with the system from now on, whenever its theme is the one asked for."""
    app.styleHints().colorSchemeChanged.connect(lambda: apply(app, "system") if _follows_system else None)


def _scheme(name: ThemeName) -> Qt.ColorScheme:
    if name == "system":
        return Qt.ColorScheme.Unknown
    return Qt.ColorScheme.Dark if name in ("dark", "contrast_dark") else Qt.ColorScheme.Light


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
    if theme is CONTRAST_LIGHT:
        # Fusion draws edges a little darker than the window, but in full ink where that has a texture.
        texture = QPixmap(1, 1)
        texture.fill(QColor(theme.window))
        palette.setBrush(role.Window, QBrush(QColor(theme.window), texture))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(theme.muted))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(theme.border))
    return palette
