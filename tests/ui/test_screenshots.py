"""The main views look as they did when somebody last looked at them."""

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QImage, QPainter
from support import snapshot
from support.screenshots import EXPECTED, keep_evidence, looks_as_expected

from neuron_gui import simulate
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.theory.theory import theory
from neuron_gui.threads.latest import Latest
from neuron_gui.ui.startup.application import make_application
from neuron_gui.ui.style import theme
from neuron_gui.ui.views.fit import FitView
from neuron_gui.ui.views.loss import LossView
from neuron_gui.ui.views.neuron_picture import NeuronPictureView
from neuron_gui.ui.views.weight_space import WeightSpaceView
from neuron_gui.ui.views.weights import WeightsView
from neuron_gui.ui.widgets.sample_choice import SampleChoice

EXPERIMENT = Experiment.from_dict(
    {
        "format": 1,
        "data": {
            "input_names": ["width", "height"],
            "target_name": "price",
            "inputs": [[1, 0.5], [2, -1], [-0.5, 1], [0.2, 0.3]],
            "targets": [2, 1, 0.5, 3],
        },
        "neuron": {"weights": {"values": [-3, 4]}, "bias": {"initial": 0, "trainable": True}},
        "strategy": {"kind": "gradient_descent", "learning_rate": 0.3},
        "stop": {"max_steps": 60},
    }
)
LOOKED_AT, POINTED_AT = 12, 30


@pytest.fixture(params=["light", "dark"])
def look(request, qapp, monkeypatch):
    """Put a theme in force, and fonts that every machine has."""
    before = qapp.font()
    monkeypatch.setattr(QFontDatabase, "systemFont", lambda _: QFont("DejaVu Sans Mono", 9))
    make_application()
    theme.apply(qapp, request.param)
    qapp.setFont(QFont("DejaVu Sans", 9))
    yield request.param
    theme.apply(qapp, "light")
    qapp.setFont(before)


def shown(qtbot, view):
    """Return the view in sight, showing a finished run as far as every view does."""
    qtbot.addWidget(view)
    view.resize(480, 300)
    view.show()
    qtbot.waitExposed(view)
    run = simulate(EXPERIMENT)
    view.begin_run(snapshot(run, theory(EXPERIMENT)))
    view.show_run(snapshot(run, theory(EXPERIMENT)))
    view.look_back(run.record(LOOKED_AT))
    return view


def loss(qtbot):
    view = LossView()
    view.log_box.setChecked(True)
    return curves(qtbot, view)


def weights(qtbot):
    return curves(qtbot, WeightsView())


def curves(qtbot, view):
    shown(qtbot, view).show_hover(POINTED_AT, simulate(EXPERIMENT).record(POINTED_AT))
    return view


def weight_space(qtbot):
    view = shown(qtbot, WeightSpaceView(Latest()))
    qtbot.waitUntil(lambda: not view._background.busy and not view._pause.isActive())
    return view


def fit(qtbot):
    return shown(qtbot, FitView())


def neuron_picture(qtbot):
    choice = SampleChoice()
    choice.fit(EXPERIMENT)
    choice.choose(1)
    return shown(qtbot, NeuronPictureView(choice))


# Not this step: its text is laid out by the system's fixed-width type, which differs between machines.
@pytest.mark.parametrize(
    "make", [loss, weights, weight_space, fit, neuron_picture], ids=lambda make: make.__name__
)
def test_a_view_looks_as_expected(qtbot, look, make, tmp_path):
    view = make(qtbot)
    name = f"{make.__name__}-{look}"
    try:
        qtbot.waitUntil(lambda: looks_as_expected(view.grab().toImage(), name))  # once plots had their turns
    except qtbot.TimeoutError:
        pytest.fail(keep_evidence(view.grab().toImage(), name, tmp_path))


def test_a_moved_line_or_another_colour_is_noticed_and_a_shade_is_not(tmp_path):
    """The comparison itself: without this it might let everything pass."""
    expected = QImage(str(EXPECTED / "weights-light.png"))
    assert looks_as_expected(expected, "weights-light")
    assert not looks_as_expected(QImage(str(EXPECTED / "weights-dark.png")), "weights-light")
    painter = QPainter(expected)
    painter.setOpacity(0.008)
    painter.fillRect(expected.rect(), "#000000")
    painter.setOpacity(1)
    painter.end()
    assert looks_as_expected(expected, "weights-light")
    painter = QPainter(expected)
    painter.setPen("#d55e00")
    for y in range(3):
        painter.drawLine(100, 120 + y, 400, 120 + y)
    painter.end()
    assert not looks_as_expected(expected, "weights-light")
    assert "weights-light.png" in keep_evidence(expected, "weights-light", tmp_path)
    evidence = QImage(str(tmp_path / "weights-light.png"))
    assert evidence.width() == 3 * expected.width()
