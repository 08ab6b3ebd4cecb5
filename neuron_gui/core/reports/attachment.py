"""What is attached to a PDF: a report on paper carries its page along."""

import re
import zlib

from neuron_gui.core.schema.input_file import LARGEST_REPORT

PDF = b"%PDF-"  # how such a file begins
_COMPRESSED = re.compile(rb"stream\r?\n(?=x)")  # as zlib's streams begin


def attached(pdf: bytes, mark: bytes) -> bytes | None:
    """Return what is attached to a PDF and has a mark in it; None where nothing has."""
    starts = [found.end() for found in _COMPRESSED.finditer(pdf)]
    for start in reversed(starts):  # what is attached stands behind the sheets
        try:
            content = zlib.decompressobj().decompress(memoryview(pdf)[start:], LARGEST_REPORT)
        except zlib.error:
            continue
        if mark in content:
            return content
    return None
