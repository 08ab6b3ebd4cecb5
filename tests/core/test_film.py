"""Films: which records are their frames, how long they are, and that files hold what was planned."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageSequence

from neuron_gui.core.film import MAX_PIXELS, film, picture, write_film
from neuron_gui.core.message import RefusalError

SIZE = 200, 200


@given(
    st.integers(0, 10**9), st.integers(0, 10**9), st.integers(200, 2000), st.floats(0.05, 60), st.booleans()
)
def test_frames_are_spread_from_the_first_record_to_the_last(one, other, side, seconds, endless):
    first, last = sorted((one, other))
    plan = film(first, last, (side, 300), seconds, endless)
    assert plan.steps[-1] <= last and plan.steps[0] == first
    assert last in plan.steps or len(plan.steps) == 1
    assert list(plan.steps) == sorted(set(plan.steps))
    assert len(plan.steps) * side * 300 <= MAX_PIXELS
    assert abs(sum(plan.milliseconds) - 1000 * seconds) <= 10
    assert all(time > 0 and time % 10 == 0 for time in plan.milliseconds)


def test_few_records_are_seen_longer():
    plan = film(0, 3, SIZE, 2, endless=True)
    assert plan.steps == (0, 1, 2, 3)
    assert plan.milliseconds == (500,) * 4


@pytest.mark.parametrize(
    ("plan", "reason"),
    [((5, 4, SIZE, 1), "must not come"), ((0, 1, (100, 300), 1), "200 to 2000"), ((0, 1, SIZE, 0), "60 s")],
)
def test_what_cannot_be_filmed_is_refused(plan, reason):
    with pytest.raises(RefusalError, match=reason):
        film(*plan, endless=True)


def shade(number):
    """Return a picture in a colour of its own, as Qt has its pixels."""
    return picture(SIZE, bytes([10 * number, 200, 5, 0]) * (SIZE[0] * SIZE[1]))


@pytest.mark.parametrize("ending", [".gif", ".png"])
@pytest.mark.parametrize("endless", [True, False])
def test_a_file_has_the_frames_their_times_and_how_often_it_is_played(ending, endless, tmp_path):
    plan, path = film(0, 4, SIZE, 1, endless), tmp_path / f"it{ending}"
    write_film(plan, path, map(shade, range(5)), shade(4))
    with Image.open(path) as found:
        frames = [frame.convert("RGB") for frame in ImageSequence.Iterator(found)]
        assert found.size == SIZE
        assert found.info.get("loop", 1) == (0 if endless else 1)
    if ending == ".png":  # a GIF has the colours of one picture
        assert [frame.getpixel((3, 3)) for frame in frames] == [(5, 200, 10 * i) for i in range(5)]
        assert len(frames) == 5


def test_a_film_that_is_given_up_leaves_nothing(tmp_path):
    def frames():
        yield shade(0)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_film(film(0, 4, SIZE, 1, endless=True), tmp_path / "it.gif", frames(), shade(0))
    assert not list(tmp_path.iterdir())
