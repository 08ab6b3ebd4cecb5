"""A file of an earlier format is the same experiment in the present one."""

import pytest
from support.random_experiments import equation
from support.translatable import refused

from neuron_gui import resources
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.migration import NEW_KEYS
from neuron_gui.core.schema.part import ExperimentError


@pytest.mark.parametrize("name", resources.preset_names())
def test_a_file_of_format_1_is_the_same_experiment(name):
    preset = resources.preset(name)
    content = {key: value for key, value in preset.to_dict().items() if key not in NEW_KEYS}
    assert Experiment.from_dict(content | {"format": 1}) == preset
    assert content["format"] == 2  # what was given is not written into


@pytest.mark.parametrize("key", NEW_KEYS)
def test_format_1_has_none_of_the_keys_of_format_2(key):
    with refused(ExperimentError) as caught:
        Experiment.from_dict(equation(**{key: None}))
    assert str(caught.value) == f'$.format: "{key}" needs format 2, got 1'
