"""The picture that is drawn where there is no screen."""

import pytest
from PySide6.QtGui import QImage

from neuron_gui import resources
from neuron_gui.ui import poster


def test_the_picture_shows_the_run_without_a_window(qapp, tmp_path):
    picture = tmp_path / "plots.png"
    poster.draw_poster(resources.preset("opening"), picture)
    image = QImage(str(picture))
    assert (image.width(), image.height()) == (1000, 800)
    colors = {image.pixel(x, y) for x in range(0, 1000, 3) for y in range(0, 800, 3)}
    assert len(colors) > 10


def test_a_picture_that_cannot_be_saved_is_an_error_that_names_the_file(qapp, tmp_path):
    with pytest.raises(OSError, match="No such file") as caught:
        poster.draw_poster(resources.preset("opening"), tmp_path / "nowhere" / "plots.png")
    assert caught.value.filename == str(tmp_path / "nowhere" / "plots.png")


# --- How it begins and ends -----------------------------------------------------------------------
