"""What fails is made short, and still fails."""

from hypothesis import given
from hypothesis import strategies as st
from long.shrink import shrunk


@given(st.lists(st.integers(0, 9), max_size=60), st.sets(st.integers(0, 9), max_size=3))
def test_only_what_matters_is_left(items, needed):
    def fails(some):
        return needed <= set(some)

    if fails(items):
        assert sorted(shrunk(items, fails, 10_000)) == sorted(needed)


def test_no_more_is_tried_than_may_be():
    tried = []
    assert shrunk("abcdefgh", lambda some: bool(tried.append(some)), 3) == "abcdefgh"
    assert len(tried) == 3
