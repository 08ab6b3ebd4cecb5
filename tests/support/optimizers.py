"""What each optimizer multiplies the learning rate by: PyTorch's formulas, for numbers and for arrays.

Each remembers what it needs of the gradients before. Options have PyTorch's defaults.
"""

import numpy as np


def sgd():
    return lambda grad: grad


def momentum(nesterov=False):
    buffer = 0.0

    def push(grad, momentum=0.9):
        nonlocal buffer
        buffer = momentum * buffer + grad
        return grad + momentum * buffer if nesterov else buffer

    return push


def nesterov():
    return momentum(nesterov=True)


def adagrad():
    state_sum = 0.0

    def push(grad, eps=1e-10):
        nonlocal state_sum
        state_sum = state_sum + grad**2
        return grad / (np.sqrt(state_sum) + eps)

    return push


def rmsprop():
    square_avg = 0.0

    def push(grad, alpha=0.99, eps=1e-8):
        nonlocal square_avg
        square_avg = alpha * square_avg + (1 - alpha) * grad**2
        return grad / (np.sqrt(square_avg) + eps)

    return push


def adam():
    exp_avg = exp_avg_sq = 0.0
    t = 0

    def push(grad, beta1=0.9, beta2=0.999, eps=1e-8):
        nonlocal exp_avg, exp_avg_sq, t
        t += 1
        exp_avg = beta1 * exp_avg + (1 - beta1) * grad
        exp_avg_sq = beta2 * exp_avg_sq + (1 - beta2) * grad**2
        return exp_avg / (1 - beta1**t) / (np.sqrt(exp_avg_sq / (1 - beta2**t)) + eps)

    return push


# Newton's step is no formula of one parameter.
FORMULAS = {rule.__name__: rule for rule in (sgd, momentum, nesterov, adagrad, rmsprop, adam)}
# Beside the defaults of all these.
OPTIONS = (
    {"kind": "momentum", "momentum": 0.5},
    {"kind": "nesterov", "momentum": 0.5},
    {"kind": "adagrad", "eps": 0.25},
    {"kind": "rmsprop", "alpha": 0.5, "eps": 0.25},
    {"kind": "adam", "beta1": 0.5, "beta2": 0.25, "eps": 0.125},
)


def options_of(optimizer):
    """Return what a document says of an optimizer beside its kind."""
    return {name: value for name, value in optimizer.items() if name != "kind"}
