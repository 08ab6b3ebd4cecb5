"""What is attached to a PDF: a report on paper carries its page along."""

import re
import zlib

from neuron_gui.core.schema.input_file import LARGEST_REPORT

PDF = b"%PDF-"  # how such a file begins
MOST_STREAMS = 10_000  # that are looked into, from the end on
PIECE = 2**16  # bytes
_COMPRESSED = re.compile(rb"stream\r?\n(?=x)")  # as zlib's streams begin


def attached(pdf: bytes, mark: bytes) -> bytes | None:
    """Return what is attached to a PDF and has a mark in it; None where nothing has.

    All streams together may have no more bytes than a report: a small file could otherwise hold endless ones.
    """
    starts = [found.end() for found in _COMPRESSED.finditer(pdf)]
    room = LARGEST_REPORT
    for start in reversed(starts[-MOST_STREAMS:]):  # what is attached stands behind the sheets
        content = _inflated(memoryview(pdf)[start:], room)
        if mark in content:
            return content
        room -= len(content)
        if room <= 0:
            return None
    return None


def _inflated(stream: memoryview, most: int) -> bytes:
    """Return what a stream has, at most so many bytes; nothing of one that is none."""
    inflate, made = zlib.decompressobj(), bytearray()
    try:
        for at in range(0, len(stream), PIECE):  # zlib copies the rest of what it is given
            made += inflate.decompress(stream[at : at + PIECE], most - len(made))
            if inflate.eof or len(made) >= most:
                break
    except zlib.error:
        return b""
    return bytes(made)
