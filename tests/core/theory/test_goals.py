import pytest

from neuron_gui import resources
from neuron_gui.core.dataset import Data
from neuron_gui.core.theory.goals import LossGoals, loss_goals, weight_goals
from neuron_gui.core.theory.theory import theory

OPENING = resources.preset("opening")
TWO = OPENING.replaced(data=Data(inputs=[[1.0, 2.0], [3.0, -1.0]], targets=[1.0, 2.0]))
CONTRADICTION = OPENING.replaced(data=Data(inputs=[[1.0], [1.0]], targets=[1.0, 2.0]))


def goals(experiment):
    return loss_goals(experiment, theory(experiment))


def test_a_loss_that_can_be_0_has_no_lowest_worth_telling():
    assert goals(TWO) == LossGoals(None, None, None)
    assert goals(CONTRADICTION).lowest == pytest.approx(0.25)
    assert goals(TWO.with_value("loss.l2", 0.5)).lowest == theory(TWO.with_value("loss.l2", 0.5)).floor_loss


def test_where_nothing_is_known_the_settings_tell_goals_all_the_same():
    experiment = OPENING.with_value("stop.target_loss", 0.5)
    assert loss_goals(experiment, None) == LossGoals(None, 0.5, pytest.approx(0.01**2))


def test_weights_have_a_goal_where_the_best_are_one_place():
    assert weight_goals(None) == weight_goals(theory(OPENING)) == ()
    best = theory(TWO).optimum
    assert weight_goals(theory(TWO)) == (*best.weights, best.bias)
