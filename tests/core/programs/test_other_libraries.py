"""What PyTorch and scikit-learn can express, and why not, where they cannot; tests/long runs the programs."""

import pytest
from support.problems import descent, equation, experiment
from support.programs import refused

TWO = {"inputs": [[1, 2], [3, 4]], "targets": [0, 1]}
RAISED = {"step": 3, "path": "strategy.learning_rate", "value": 20.0}
SIGMOID = {"activation": "sigmoid", "loss": {"kind": "bce"}}


@pytest.mark.parametrize(
    ("chosen", "library", "reason"),
    [
        (equation(strategy={"kind": "random_guess"}), "torch", "gradient descent alone"),
        (equation(strategy={"kind": "step_sign"}), "sklearn", "this strategy"),
        (equation(strategy=descent(1, "newton")), "torch", "Newton"),
        (equation(strategy=descent(1e-6, "adam")), "sklearn", "no other optimizer"),
        (experiment(**TWO, strategy=descent(1e-3)), "sklearn", "set the batch to 1"),
        (experiment(**TWO, strategy=descent(1e-3, batch=1), activation="tanh"), "sklearn", "this neuron"),
        (equation(strategy=descent(1e-6), bias={"initial": 1}), "sklearn", "let it learn"),
        (equation(strategy=descent(1e-6), loss={"l1": 0.1}), "sklearn", "this penalty"),
        (
            equation(strategy=descent(20.0), loss={"l2": 0.2}),
            "sklearn",
            "this penalty",
        ),  # leaves weights at 0
        (
            equation(
                strategy=descent(1.0) | {"schedule": {"kind": "cosine", "minimum": 20}}, loss={"l2": 0.2}
            ),
            "sklearn",
            "this penalty",
        ),  # in the end
        (
            equation(strategy=descent(1.0), loss={"l2": 0.2}, format=2, journal=[RAISED]),
            "sklearn",
            "this penalty",
        ),  # from there on
        (
            experiment([[1], [2]], [0, 0.5], strategy=descent(1, batch=1), **SIGMOID),
            "sklearn",
            "targets that are 0 or 1",
        ),
    ],
)
def test_what_cannot_be_expressed_is_refused_with_the_reason(chosen, library, reason):
    assert reason in refused(chosen, library)
    assert not refused(chosen, "numpy")


@pytest.mark.parametrize("value", [0, 0.5])
def test_a_momentum_that_was_0_cannot_change_in_pytorch(value):
    strategy = descent(1e-7, "momentum") | {"optimizer": {"kind": "momentum", "momentum": value}}
    journal = [{"step": 1, "path": "strategy.optimizer.momentum", "value": 0.5 - value}]
    assert "momentum is 0" in refused(equation(strategy=strategy, format=2, journal=journal), "torch")
