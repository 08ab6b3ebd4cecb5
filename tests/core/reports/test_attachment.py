"""What is attached to a PDF is found, and no PDF, small as it may be, keeps anybody waiting."""

import zlib

from neuron_gui.core.reports import attachment
from neuron_gui.core.reports.attachment import PIECE, attached

MARK = b"the mark"
PAGE = b"<html>" + bytes(range(256)) * 2000 + MARK + b"</html>"


def pdf(*streams):
    return b"%PDF-1.7\n" + b"".join(b"stream\n" + each + b"\nendstream\n" for each in streams)


def test_the_stream_with_the_mark_is_found_among_others():
    font, page = zlib.compress(b"font" * PIECE), zlib.compress(PAGE)
    for streams in ((page,), (font, page), (page, font, b"x\x9c no stream"), (b"x", page, b"")):
        assert attached(pdf(*streams), MARK) == PAGE
    assert attached(pdf(font), MARK) is None
    assert attached(pdf(), MARK) is None


def test_what_is_cut_off_behind_the_mark_is_found():
    assert MARK in attached(pdf(zlib.compress(PAGE))[:-20], MARK)


def test_streams_that_hold_too_much_are_left(monkeypatch):
    """A few hundred of them, 30 kB each, would take minutes."""
    monkeypatch.setattr(attachment, "LARGEST_REPORT", 3 * len(PAGE))
    bomb, page = zlib.compress(bytes(2 * len(PAGE))), zlib.compress(PAGE)
    assert attached(pdf(page, bomb), MARK) == PAGE
    assert attached(pdf(page, bomb, bomb), MARK) is None


def test_streams_that_are_none_cost_no_square_of_time(monkeypatch):
    handed = []

    class Inflating:
        """Notes how much is handed to zlib, which copies it where it refuses."""

        eof = False

        def decompress(self, piece, most):
            handed.append(len(piece))
            return zlib.decompressobj().decompress(piece, most)

    class Counted:
        error, decompressobj = zlib.error, Inflating

    monkeypatch.setattr(attachment, "zlib", Counted)
    most = attachment.MOST_STREAMS
    assert attached(b"%PDF-1.7\n" + b"stream\nx" * (3 * most), MARK) is None
    assert len(handed) == most
    assert max(handed) <= PIECE
