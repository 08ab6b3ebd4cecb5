"""Activations and losses as code: the lines of `kernels.py`, in Python as one reads it."""

# What is returned for the weighted sum z.
OUTPUT = {
    "identity": "return z",
    "sigmoid": (
        "small = math.exp(-abs(z))  # exp of a negative number cannot overflow\n"
        "return 1.0 / (1.0 + small) if z >= 0 else small / (1.0 + small)"
    ),
    "tanh": "return math.tanh(z)",
    "relu": "return 0.0 if z <= 0 else z",
    "leaky_relu": "return z if z > 0 else 0.01 * z",
    "step": "return 1.0 if z >= 0 else 0.0 if z < 0 else z  # what is no number stays none",
}

# How the output changes with z; of the identity that is 1 everywhere, and so left out.
STEEPNESS = {
    "sigmoid": "a * (1.0 - a)",
    "tanh": "1.0 - a * a",
    "relu": "1.0 if z > 0 else 0.0",
    "leaky_relu": "1.0 if z > 0 else 0.01",
}

# One sample's loss, before the mean is taken.
SAMPLE_LOSS = {
    "mse": "e * e",
    "half_mse": "e * e",
    "mae": "abs(e)",
    "bce": "(z if z > 0 else 0.0) - z * target + math.log1p(math.exp(-abs(z)))",
}

SIGN = '''
def sign(value):
    """-1, 0 or 1; what is no number stays none."""
    return 1.0 if value > 0 else -1.0 if value < 0 else value
'''
