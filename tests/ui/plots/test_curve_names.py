"""Curves are told apart without their colours: each has its name at its end."""

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from support import snapshot

from neuron_gui import Run, simulate
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.theory.theory import theory
from neuron_gui.ui.plots.marks import MARGIN
from neuron_gui.ui.style.measures import unit
from neuron_gui.ui.views.loss import LossView
from neuron_gui.ui.views.weights import WeightsView

THREE = Experiment.from_dict(
    {
        "format": 1,
        "data": {
            "input_names": ["width", "height", "the age of the house in years"],
            "inputs": [[1, 0.5, 1], [2, -1, 0], [-0.5, 1, 3], [0.2, 0.3, -1]],
            "targets": [2, 1, 0.5, 3],
        },
        "neuron": {"weights": {"values": [-3, 4, 1]}},
        "strategy": {"kind": "gradient_descent", "learning_rate": 0.005},
        "stop": {"max_steps": 60},
    }
)


@pytest.fixture
def show(qtbot):
    def make(view, experiment, known=None, size=(700, 500)):
        qtbot.addWidget(view)
        view.resize(*size)
        view.show()
        shown = snapshot(simulate(experiment), known)
        view.begin_run(shown)
        view.show_run(shown)
        QApplication.processEvents()
        return view.curve_names.places()

    return make


def test_every_curve_has_its_name_and_none_covers_another(show):
    places = show(WeightsView(), THREE)
    assert list(places)[:2] == ["width", "height"]
    assert list(places)[2].startswith("the age")
    boxes = list(places.values())
    assert not any(one.intersects(two) for one in boxes for two in boxes if one is not two)


def test_names_go_with_the_ends_of_their_curves(show):
    view = WeightsView()
    before = show(view, THREE)
    for steps in (61, 65, 70):
        run = Run(THREE.with_value("stop.max_steps", 100))
        run.advance(steps)
        view.show_run(snapshot(run))
        QApplication.processEvents()
        places = view.curve_names.places()
        assert len(places) == len(before)
        (left, right), inside = view.plot.getViewBox().viewRange()[0], view.curve_names.boundingRect()
        end = inside.left() + (steps - left) / (right - left) * inside.width()
        assert all(0 <= place.left() - end <= 4 for place in places.values())


@pytest.mark.parametrize("size", [(330, 230), (413, 238), (582, 226), (1100, 740)])
@pytest.mark.parametrize("factor", [1, 1.6])
def test_at_the_end_of_a_run_names_are_whole_as_far_as_90_pixels_reach(show, qapp, size, factor):
    usual = qapp.font()
    larger = QFont(usual)
    larger.setPointSizeF(factor * usual.pointSizeF())
    qapp.setFont(larger)
    try:
        view = WeightsView()
        places = show(view, THREE, size=size)
        inside = view.curve_names.boundingRect()
        assert list(places)[:2] == ["width", "height"]
        assert list(places)[2].startswith("the")
        end = min(place.left() for place in places.values())
        assert inside.right() - end <= min(0.3 * inside.width(), MARGIN * unit()) + 5
        assert all(inside.contains(place) for place in places.values())
    finally:
        qapp.setFont(usual)


def test_a_hidden_curve_has_no_name(show):
    view = WeightsView()
    show(view, THREE)
    view.legend.buttons[0].click()
    assert "width" not in view.curve_names.places()
    assert "height" in view.curve_names.places()


def test_a_curve_that_has_come_to_its_optimum_is_named_there_alone(show):
    solved = THREE.with_values([("stop.max_steps", 5000), ("strategy.learning_rate", 0.2)])
    view = WeightsView()
    assert show(view, solved, theory(solved)) == {}
    assert len(view.levels.levels()) == 3


def test_a_curve_alone_needs_no_name(show):
    assert show(LossView(), THREE) == {}
