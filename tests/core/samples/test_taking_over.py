"""What other samples need of the rest of an experiment, or invite: always a sentence, never by itself."""

import numpy as np
import pytest
from support.problems import experiment
from support.translatable import refused

from neuron_gui.core.dataset import Data
from neuron_gui.core.neuron import ACTIVATIONS
from neuron_gui.core.samples.taking_over import DataSummary, changes, with_new_samples
from neuron_gui.core.schema.part import ExperimentError
from neuron_gui.core.theory.theory import theory

CLASSES = Data(inputs=[[1, 100], [2, 300], [3, 100], [4, 200]], targets=[0, 1, 0, 1], target_name="sick")
NUMBERS = Data(inputs=[[1], [2], [3]], targets=[10, -20, 40], target_name="price")
YES_OR_NO = DataSummary(4, "sick", 0, 1, (4, 300))
PRICES = DataSummary(3, "price", -20, 40, (3,))
DESCENT = {"kind": "gradient_descent", "learning_rate": 0.1}


def base(**parts):
    return experiment([[1, 2]], [0.5], strategy=DESCENT, **parts)


def texts(experiment, outline):
    return [str(change.message) for change in changes(experiment, outline)]


def test_a_target_of_0_and_1_invites_a_probability():
    agreed = changes(base(), YES_OR_NO)
    assert str(agreed[0].message).startswith("“sick” goes from 0 to 1: learn it as a probability")
    after = with_new_samples(base(), CLASSES, "illness", agreed)
    assert (after.neuron.activation, after.loss.kind, after.neuron.bias.trainable) == ("sigmoid", "bce", True)
    assert (after.scaling, after.title, after.data) == ("standardize", "illness", CLASSES)


def test_nothing_changes_that_was_not_agreed_to():
    before = base()
    after = with_new_samples(before, CLASSES, "illness", [])
    assert after == before.replaced(data=CLASSES, title="illness")


def test_cross_entropy_without_probabilities_has_to_go():
    before = base(activation="sigmoid", loss={"kind": "bce"})
    needed = [change for change in changes(before, PRICES) if change.needed]
    assert [str(change.message) for change in needed] == [
        "“price” goes from -20 to 40, and cross-entropy needs targets from 0 to 1: "
        "take the mean squared error instead."
    ]
    assert with_new_samples(before, NUMBERS, "", needed).loss.kind == "mse"
    with refused(ExperimentError, match=r"\(bce\) needs targets from 0 to 1"):
        with_new_samples(before, NUMBERS, "", [])


def test_a_batch_larger_than_the_samples_has_to_go():
    before = experiment(np.ones((9, 1)), np.ones(9), strategy=DESCENT | {"batch": 8})
    needed = [change for change in changes(before, PRICES) if change.needed]
    assert str(needed[0].message) == (
        "A batch of 8 is larger than the number of samples, 3: learn from all of them at once."
    )
    assert with_new_samples(before, NUMBERS, "", needed).strategy.batch == "full"


@pytest.mark.parametrize(("activation", "told"), [("sigmoid", True), ("tanh", True), ("relu", False)])
def test_targets_out_of_reach_are_told(activation, told):
    title = ACTIVATIONS[activation].title
    sentence = f"The output of {title} does not reach from -20 to 40: take the identity activation."
    assert (sentence in texts(base(activation=activation), PRICES)) is told


def test_all_that_is_agreed_to_fits_together():
    before = base(activation="sigmoid", loss={"kind": "bce"})
    after = with_new_samples(before, NUMBERS, "", changes(before, PRICES))
    assert (after.neuron.activation, after.loss.kind, after.neuron.bias.trainable) == (
        "identity",
        "mse",
        True,
    )


def test_even_inputs_need_no_scaling():
    assert not any("times as large" in text for text in texts(base(), DataSummary(3, "y", 0, 5, (3, 30))))
    assert any("10.3 times as large" in text for text in texts(base(), DataSummary(3, "y", 0, 5, (3, 31, 0))))


def test_the_learning_rate_becomes_a_safe_one():
    (rate,) = [change for change in changes(base(), PRICES) if not change.values]
    after = with_new_samples(base(), NUMBERS, "", [rate])
    safe = theory(after).eta_safe
    assert 0.9 * safe <= after.strategy.learning_rate <= safe
    with_tanh = with_new_samples(base(activation="tanh"), NUMBERS, "", [rate])
    assert with_tanh.strategy.learning_rate == 0.1  # nothing is known
