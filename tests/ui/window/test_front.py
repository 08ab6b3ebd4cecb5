"""What stands in front follows from samples and strategy, and from what a lesson names."""

import pytest

from neuron_gui import resources
from neuron_gui.ui.window.front import in_front

FRONT = {
    "guessing": ("weight_space", "loss", "fit", "this_step"),
    "sign-lands": ("weights", "fit", "loss", "this_step"),
    "opening": ("weight_space", "loss", "weights", "this_step"),
    "and-gate": ("fit", "loss", "weights", "neuron_picture"),
    "penguins": ("fit", "loss", "weight_space", "this_step"),
}


@pytest.mark.parametrize("preset", FRONT)
def test_what_tells_the_most_is_in_front(preset):
    assert in_front(resources.preset(preset)) == FRONT[preset]


def test_one_input_brings_the_fit():
    one = resources.preset("opening").with_value("data", {"inputs": [[1], [2]], "targets": [1, 3]})
    assert in_front(one)[:2] == ("fit", "loss")


def test_of_many_inputs_the_weights_tell_more_than_the_weight_space():
    data = {"inputs": [[1, 2, 3], [2, 3, 5]], "targets": [1, 3]}
    many = resources.preset("opening").with_value("data", data)
    assert in_front(many) == ("fit", "weights", "loss", "neuron_picture")


def test_what_a_lesson_names_comes_first():
    assert in_front(resources.preset("opening"), ["fit"])[:2] == ("fit", "weight_space")
