"""The journal of a run says what a plain list of its changes says, and finds it at once."""

from hypothesis import given
from hypothesis import strategies as st

from neuron_gui.core.journal import Journal, JournalEntry

changes = st.lists(
    st.builds(
        JournalEntry,
        st.integers(0, 6),
        st.sampled_from(["strategy.learning_rate", "stop.max_steps"]),
        st.integers(1, 9),
    ),
    max_size=12,
)


@given(changes, st.integers(0, 7))
def test_what_was_changed_at_until_and_after_a_step(given_, step):
    journal = Journal(given_)
    in_order = sorted(given_, key=lambda change: change.step)
    assert list(journal) == in_order
    assert journal.at(step) == [change for change in in_order if change.step == step]
    assert journal.until(step) == [change for change in in_order if change.step <= step]
    later = [change.step - step for change in in_order if change.step > step]
    assert journal.to_next(step) == min(later, default=float("inf"))


@given(changes, changes.filter(bool))
def test_of_several_values_before_one_step_the_last_counts(given_, entered):
    journal = Journal(given_)
    for change in entered:
        journal.enter(change)
        assert journal.at(change.step)[-1] == change
        assert [c.path for c in journal.at(change.step)].count(change.path) == 1
    assert list(journal) == sorted(journal, key=lambda change: change.step)


@given(changes, st.integers(0, 7))
def test_what_was_to_come_of_one_option_can_be_forgotten(given_, step):
    journal = Journal(given_)
    journal.forget_later("stop.max_steps", step)
    assert list(journal) == [
        change for change in Journal(given_) if change.step <= step or change.path != "stop.max_steps"
    ]
