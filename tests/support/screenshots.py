"""Screenshots compared with expected ones, by what a person would see and not pixel by pixel.

Both are made small and smooth first, so that the drawing of letters on another machine makes no difference.
With UPDATE_SCREENSHOTS=1 in the environment the expected ones are written anew: look at them before they are
committed.
"""

import os
from pathlib import Path

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from support.paths import TESTS

EXPECTED = TESTS / "ui" / "expected"
FINER = 6  # pixels of a screenshot for each that is compared
TOLERANCE = 48  # of 255, for a single one
MEAN_TOLERANCE = 2.5  # on average


def looks_as_expected(image: QImage, name: str) -> bool:
    """Compare with the expected screenshot of that name."""
    file = EXPECTED / f"{name}.png"
    if os.environ.get("UPDATE_SCREENSHOTS"):
        EXPECTED.mkdir(exist_ok=True)
        return image.save(str(file))
    expected = QImage(str(file))
    assert not expected.isNull(), f"there is no {file}"
    if image.size() != expected.size():
        return False
    difference = np.abs(_small(image) - _small(expected))
    return bool(difference.max() <= TOLERANCE and difference.mean() <= MEAN_TOLERANCE)


def keep_evidence(image: QImage, name: str, folder: Path) -> str:
    """Save actual, expected and difference side by side; return a sentence that says where."""
    expected = QImage(str(EXPECTED / f"{name}.png"))
    actual, expected = (_pixels(one) for one in (image, expected))
    height, width = (min(a, b) for a, b in zip(actual.shape[:2], expected.shape[:2], strict=True))
    parts = [actual[:height, :width], expected[:height, :width]]
    row = np.ascontiguousarray(np.hstack([*parts, np.abs(parts[0] - parts[1])]).astype(np.uint8))
    file = folder / f"{name}.png"
    QImage(row.data, row.shape[1], height, 3 * row.shape[1], QImage.Format.Format_RGB888).save(str(file))
    sizes = f"{image.width()}x{image.height()}, expected {expected.shape[1]}x{expected.shape[0]}"
    return f"{name} looks different ({sizes}): see actual, expected and difference in {file}"


def _small(image: QImage) -> np.ndarray:
    size = QSize(-(-image.width() // FINER), -(-image.height() // FINER))
    return _pixels(
        image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    )


def _pixels(image: QImage) -> np.ndarray:
    """Return (height, width, 3) numbers from 0 to 255."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return rows[:, : 3 * plain.width()].reshape(plain.height(), plain.width(), 3).astype(np.float64)
