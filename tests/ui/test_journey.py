"""From an equation typed by keys to a solution, through every strategy, with the numbers of the API."""

import csv
import json
import subprocess
import sys

import numpy as np
import pytest
from long.share import LONG
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QFileDialog
from support import assert_draws, at_full_speed, choose, click, field, run_to_end, type_text

from neuron_gui import resources, simulate
from neuron_gui.core.strategies import GradientDescent, Perceptron, RandomGuess, StepSign
from neuron_gui.ui.plots.bins import points

EQUATION = "256x + 212y = 1492"


def assert_shows_what_the_api_computes(window):
    """Compare outcome, numbers and every drawn curve with a run without a window."""
    experiment = window.document.experiment
    run = simulate(experiment)
    snapshot = window.trainer.snapshot
    assert (snapshot.outcome, snapshot.last, snapshot.best) == (run.outcome, run.last, run.best)
    curves = run.curves()
    x, loss = points(curves, 0)
    if curves.width == 1:
        assert loss.tobytes() == run.losses.tobytes()
    if window.loss_view.logarithmic:
        positive = loss[loss > 0]  # a loss of 0 lies a power of ten below the lowest other one
        loss = np.log10(np.maximum(loss, positive.min() / 10))
    assert_draws(window.loss_view.curves[0], x, loss)
    learned = [*run.weights.T, run.biases] if experiment.neuron.bias.trainable else list(run.weights.T)
    assert len(window.weights_view.curves) == len(learned)
    for i, (curve, values) in enumerate(zip(window.weights_view.curves, learned, strict=True)):
        x, y = points(curves, 1 + i)
        if curves.width == 1:
            assert y.tobytes() == values.tobytes()
        assert_draws(curve, x, y)
    assert window.timeline.field.line.text() == str(run.steps)


def pick(qtbot, window, kind):
    """Click on a strategy's card."""
    card = window.learning.cards[kind]
    click(qtbot, card)
    assert card.button.isChecked()


def test_the_article_from_keys_and_clicks_to_the_same_bits_as_the_api(qtbot, open_window):
    window = open_window(resources.preset("opening").with_value("data.targets", [1000]))
    window.resize(1920, 1080)  # all views are in sight
    formula = window.problem.formula.line
    assert formula.text() == "256·x + 212·y = 1000"
    type_text(qtbot, formula, EQUATION)
    assert formula.text() == "256·x + 212·y = 1492"
    data = window.document.experiment.data
    assert (data.input_names, data.inputs.tolist(), data.targets.tolist()) == (
        ("x", "y"),
        [[256.0, 212.0]],
        [1492.0],
    )
    at_full_speed(window)

    # 1. Guessing, whole numbers: it may find x = 4, y = 2.2…, never exactly.
    pick(qtbot, window, "random_guess")
    type_text(qtbot, field(window, "strategy.low").line, "-5", key=Qt.Key.Key_Tab)
    type_text(qtbot, field(window, "strategy.high").line, "5")
    click(qtbot, window.learning.forms["random_guess"].findChild(QCheckBox))
    assert window.document.experiment.strategy == RandomGuess(low=-5.0, high=5.0, integers=True)
    run_to_end(qtbot, window)
    assert_shows_what_the_api_computes(window)
    x, loss = window.loss_view.curves[0].getData()
    assert_draws(window.loss_view.curves[1], x, np.minimum.accumulate(loss))

    # 2. Correcting by the sign of the error, together and in proportion.
    pick(qtbot, window, "step_sign")
    type_text(qtbot, field(window, "strategy.step").line, "1e-3")
    form = window.learning.forms["step_sign"]
    choose(form.findChild(QComboBox, "strategy.size"), "proportional")
    choose(form.findChild(QComboBox, "strategy.order"), "together")
    assert window.document.experiment.strategy == StepSign(step=1e-3, size="proportional", order="together")
    click(qtbot, window.controls.run_button)
    qtbot.waitUntil(lambda: window.trainer.ended)
    assert window.trainer.snapshot.outcome == "solved"
    assert_shows_what_the_api_computes(window)

    # 3. Gradient descent: 0.001 diverges, a millionth solves.
    pick(qtbot, window, "gradient_descent")
    type_text(qtbot, field(window, "strategy.learning_rate").line, "0.001")
    run_to_end(qtbot, window)
    assert window.trainer.snapshot.outcome == "diverged"
    assert "110 times the largest stable rate, 9.05·10⁻⁶" in window.verdict.reason.text()
    assert_shows_what_the_api_computes(window)
    type_text(qtbot, field(window, "strategy.learning_rate").line, "1e-6")
    assert window.document.experiment.strategy == GradientDescent(learning_rate=1e-6)
    run_to_end(qtbot, window)
    assert window.trainer.snapshot.outcome == "solved"
    assert_shows_what_the_api_computes(window)

    # More strategies: the rule that came first. On an equation it is gradient descent in disguise.
    click(qtbot, window.learning.more_button)
    pick(qtbot, window, "perceptron")
    type_text(qtbot, field(window, "strategy.learning_rate").line, "0.00001")
    assert window.document.experiment.strategy == Perceptron(learning_rate=1e-5)
    run_to_end(qtbot, window)
    assert_shows_what_the_api_computes(window)


@pytest.mark.parametrize(("at", "name"), list(enumerate(resources.preset_names()))[:: 1 if LONG else 3])
def test_every_preset_draws_what_the_api_computes(qtbot, open_used, at, name):
    window = open_used(resources.preset(name))
    window.resize(1920, 1080)  # all views are in sight
    logarithmic = bool(at % 2)
    window.loss_view.log_box.setChecked(logarithmic)
    run_to_end(qtbot, window)
    assert_shows_what_the_api_computes(window)
    window.loss_view.log_box.setChecked(not logarithmic)
    assert_shows_what_the_api_computes(window)


def test_window_and_command_line_agree_on_a_saved_file(qtbot, window, tmp_path, monkeypatch):
    file = tmp_path / "mine.neuron.json"
    type_text(qtbot, window.problem.formula.line, "3a − 2b = 7; a + b = 1")
    window.neuron.bias_learns.click()
    type_text(qtbot, window.neuron.weights.line, "-1 to 1")
    type_text(qtbot, field(window, "strategy.learning_rate").line, "0.03")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert not window.document.modified
    run_to_end(qtbot, window)

    out = tmp_path / "out"
    subprocess.run(
        [sys.executable, "-m", "neuron_gui", "run", str(file), "--out", str(out)],
        check=True,
        capture_output=True,
        timeout=60,
    )
    snapshot = window.trainer.snapshot
    summary = json.loads((out / "summary.json").read_text())
    assert summary["outcome"] == snapshot.outcome == "solved"
    assert summary["steps"] == snapshot.steps
    assert summary["weights"] == list(snapshot.last.weights)
    assert summary["bias"] == snapshot.last.bias
    assert summary["best"]["loss"] == snapshot.best.loss
    with (out / "trajectory.csv").open() as lines:
        rows = list(csv.DictReader(lines))
    window.loss_view.log_box.setChecked(False)
    assert window.loss_view.curves[0].getData()[1].tolist() == [float(row["loss"]) for row in rows]
    for curve, name in zip(window.weights_view.curves, ("a", "b", "bias"), strict=True):
        assert curve.getData()[1].tolist() == [float(row[name]) for row in rows]
