"""SVG drawings that every program shows alike. Qt's own need mending.

Qt writes no clipping that can be relied on, and keeps lines thin in a way that many programs do not know.
"""

import re
from collections.abc import Callable
from xml.etree import ElementTree

from PySide6.QtCore import QBuffer, QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QFont, QFontInfo, QPainter
from PySide6.QtSvg import QSvgGenerator

NAMESPACE = "http://www.w3.org/2000/svg"
TAG = f"{{{NAMESPACE}}}"
PAIR = re.compile(r"([-+.\de]+),([-+.\de]+)")

ElementTree.register_namespace("", NAMESPACE)
# Under any other prefix some programs, Qt among them, would find no picture.
ElementTree.register_namespace("xlink", "http://www.w3.org/1999/xlink")


def drawn(
    size: QSize, dots_per_inch: int, font: QFont, paint: Callable[[QPainter], None]
) -> ElementTree.Element:
    """Return as an SVG element what is painted; clipping does not count."""
    buffer, generator = QBuffer(), QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(dots_per_inch)
    generator.setSize(size)
    generator.setViewBox(QRect(QPoint(), size))
    painter = QPainter(generator)
    paint(painter)
    painter.end()
    root = ElementTree.fromstring(bytes(buffer.data().data()))
    for group in list(root.iter(f"{TAG}g")):
        for part in [part for part in group if part.get("d") == ""]:
            group.remove(part)  # a curve without points, which some programs warn of
        _flatten(group)
    for element in root.iter():
        if "font-family" in element.attrib:  # Qt's name for it may be one that no other program knows
            element.set("font-family", f"{QFontInfo(font).family()}, sans-serif")
    return root


def insert(root: ElementTree.Element, content: ElementTree.Element, bounds: QRectF) -> None:
    """Put what another drawing shows within bounds on top of a drawing of the same size."""
    clip = ElementTree.SubElement(root, f"{TAG}clipPath", id="inside")
    place = {"x": bounds.x(), "y": bounds.y(), "width": bounds.width(), "height": bounds.height()}
    ElementTree.SubElement(clip, f"{TAG}rect", {name: f"{at:g}" for name, at in place.items()})
    group = ElementTree.SubElement(root, f"{TAG}g", {"clip-path": "url(#inside)"})
    group.extend(part for part in content if part.tag in (f"{TAG}g", f"{TAG}defs"))


def _flatten(group: ElementTree.Element) -> None:
    """Move a group's transform to its parts; of lines that keep their width to their points."""
    transform = group.attrib.pop("transform", None)
    if transform is None:
        return
    a, b, c, d, e, f = map(float, transform.removeprefix("matrix(").removesuffix(")").split(","))

    def moved(pair: re.Match[str]) -> str:
        x, y = float(pair[1]), float(pair[2])
        return f"{a * x + c * y + e:.6g},{b * x + d * y + f:.6g}"

    for part in group:
        points = next((name for name in ("d", "points") if name in part.attrib), None)
        if points and part.attrib.pop("vector-effect", None):
            part.set(points, PAIR.sub(moved, part.attrib[points]))
        elif (a, b, c, d, e, f) != (1, 0, 0, 1, 0, 0):
            part.set("transform", transform)
