from neuron_gui import resources
from neuron_gui.ui.widgets.sample_choice import SampleChoice
from neuron_gui.ui.widgets.sample_spin import SampleSpin

OPENING, AND_GATE, HEIGHTS = map(resources.preset, ("opening", "and-gate", "height-and-weight"))


def test_the_choice_stays_within_the_samples(qtbot):
    choice = SampleChoice()
    choice.fit(AND_GATE)
    for number, expected in ((2, 2), (9, 3), (-1, 0)):
        choice.choose(number)
        assert choice.number == expected
    choice.choose(3)
    choice.fit(HEIGHTS)
    assert choice.number == 3
    choice.fit(OPENING)
    assert choice.number == 0


def test_only_another_choice_is_told(qtbot):
    choice = SampleChoice()
    choice.fit(AND_GATE)
    told = []
    choice.changed.connect(told.append)
    for number in (1, 1, 0):
        choice.choose(number)
    assert told == [1, 0]


def test_a_field_that_knows_of_fewer_samples_leaves_the_choice_alone(qtbot):
    choice = SampleChoice()
    choice.fit(HEIGHTS)
    behind = SampleSpin(choice)
    qtbot.addWidget(behind)
    behind.fit(4)
    choice.choose(9)
    assert choice.number == 9
    behind.fit(16)
    assert behind.value() == 10
    behind.setValue(3)
    assert choice.number == 2
