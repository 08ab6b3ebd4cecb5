"""What is said at a field that refuses."""

import pytest

from neuron_gui.ui.widgets.complaint import Complaint


@pytest.mark.parametrize(
    ("reason", "sentence"),
    [
        ("expected 2 numbers", "Expected 2 numbers."),
        ("Done.", "Done."),
        ("“x” is wrong", "“x” is wrong."),
        ("", "."),
        ("a, b, …", "A, b, …"),
    ],
)
def test_a_complaint_is_a_sentence(qtbot, reason, sentence):
    complaint = Complaint()
    qtbot.addWidget(complaint)
    assert complaint.isHidden()
    complaint.show_reason(reason)
    assert complaint.text() == sentence
    assert complaint.isVisible()
