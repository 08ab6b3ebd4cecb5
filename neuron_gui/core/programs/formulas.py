"""Activations, losses, and what they need: `kernels.py` and `elementary.py` in Python as one reads it."""

# What is returned for the weighted sum z.
OUTPUT = {
    "identity": "return z",
    "sigmoid": (
        "small = exp(-abs(z))  # exp of a negative number cannot overflow\n"
        "share = (1.0 if z >= 0 else small) / (1.0 + small)\n"
        "return small - small * share if z < -0.92 else share  # the same, but nearer"
    ),
    "tanh": "return tanh(z)",
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
    "bce": "(z if z > 0 else 0.0) - z * target + log1p(exp(-abs(z)))",
}

SIGN = '''
def sign(value):
    """-1, 0 or 1; what is no number stays none."""
    return 1.0 if value > 0 else -1.0 if value < 0 else value
'''

# Functions of Python's own differ in the last digit between computers. These do not.
EXP = '''
def exp(x):
    """Return exp(x) for an x of 0 at most: 2**k times exp(r), with an r so small that its series is short."""
    if x != x:  # what is no number stays none
        return x
    x = max(x, -746.0)  # beyond it is 0
    k = round(x * 1.4426950408889634)
    high = x - k * 0.6931471803691238  # the logarithm of 2 in two parts, so that nothing gets lost
    low = k * 1.9082149292705877e-10
    r = high - low
    r2 = r * r
    r4 = r2 * r2
    first = (1 / 2 + r * (1 / 6)) + r2 * (1 / 24 + r * (1 / 120))
    middle = (1 / 720 + r * (1 / 5040)) + r2 * (1 / 40320 + r * (1 / 362880))
    last = (1 / 3628800 + r * (1 / 39916800)) + r2 * (1 / 479001600 + r * (1 / 6227020800))
    about = 1.0 + high
    rest = (high - (about - 1.0)) + (r2 * (first + r4 * (middle + r4 * last)) - low)
    return math.ldexp(about + rest, k)
'''

TANH = '''
def tanh(x):
    """Return tanh(x): from exp, or where that would lose digits by Lambert's continued fraction."""
    y = x * x
    if abs(x) < 0.55:
        above = 675675.0 + y * (45045.0 + y * (594.0 + y))
        below = 2027025.0 + y * (945945.0 + y * (51975.0 + y * (630.0 + y)))
        return math.copysign(x - x * y * (above / below), x)
    s = exp(-2.0 * abs(x))
    return math.copysign(1.0 - 2.0 * s / (1.0 + s), x)
'''

LOG1P = '''
def log1p(x):
    """Return the logarithm of 1 + x for an x from 0 to 1, by a series."""
    k = 1.0 if x >= 0.5 else 0.0
    f = (x - k) * (1.0 - 0.5 * k)
    s = f / (2.0 + f)
    s2 = s * s
    s4 = s2 * s2
    s8 = s4 * s4
    first = (2 / 3 + s2 * (2 / 5)) + s4 * (2 / 7 + s2 * (2 / 9))
    middle = (2 / 11 + s2 * (2 / 13)) + s4 * (2 / 15 + s2 * (2 / 17))
    last = (2 / 19 + s2 * (2 / 21)) + s4 * (2 / 23 + s2 * (2 / 25))
    half = 0.5 * f * f
    tail = s * (half + s2 * (first + s8 * (middle + s8 * last)))
    return k * 0.6931471803691238 - ((half - (tail + k * 1.9082149292705877e-10)) - f)
'''

POWER = '''
def power(base, exponent):
    """Return base to a whole power, by squaring."""
    value = 1.0
    while exponent > 0:
        if exponent % 2:
            value *= base
        base *= base
        exponent //= 2
    return value
'''

COSINE = '''
def cosine(share):
    """Return the cosine of pi times a share, by its series or, near a right angle, by that of the sine."""
    near = min(share, 1.0 - share)
    steep = near > 0.25
    x = math.pi * (0.5 - near if steep else near)
    rest = 1.0
    for n in range(16 if steep else 15, 2, -2):
        rest = 1.0 - x * x / (n * (n + 1)) * rest
    value = x - x * (x * x / 6 * rest) if steep else 1.0 - x * x / 2 * rest
    return -value if share > 0.5 else value
'''
