"""Lengths on the screen: all follow the height of a line of the window's type, whatever the system's is."""

from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

USUAL_LINE = 14  # pixels, of DejaVu Sans at 9 points: numbers in the code are for this
ROW = 24  # of a table, × the unit


def line_height() -> int:
    """Return the pixels that a line needs in the window's type."""
    return QFontMetrics(QApplication.font()).height()


def width_of(text: str, *, bold: bool = False) -> int:
    """Return the pixels that a text needs in the window's type."""
    font = QFont(QApplication.font())
    font.setBold(bold)
    return QFontMetrics(font).horizontalAdvance(text)


def even_figures(font: QFont) -> QFont:
    """Return a font whose figures are all as wide, so that numbers that change do not jitter."""
    even = QFont(font)
    even.setFeature(QFont.Tag("tnum"), 1)
    return even


def unit() -> float:
    """Return how many times higher a line is than where lengths were thought out."""
    return line_height() / USUAL_LINE


def px(number: float) -> int:
    """Return the whole pixels of a length that was thought out at the usual height of a line."""
    return round(number * unit())
