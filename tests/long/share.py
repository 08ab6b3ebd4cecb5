"""How much of the long tests is made: a little every day, with the same seed; all of it by `make test-long`.

NEURON_LONG is the share of their full size, such as 0.1; NEURON_SEED repeats what an earlier run drew.
"""

import os
import secrets

SHARE = float(os.environ.get("NEURON_LONG") or 0)
LONG = SHARE > 0
# Processes that this one starts, such as those that share the tests, are to have the same.
SEED = int(os.environ.setdefault("NEURON_SEED", str(secrets.randbelow(2**31) if LONG else 0)))


def size(full: int, everyday: int) -> int:
    """Return how much of something is made here."""
    return max(everyday, round(SHARE * full)) if LONG else everyday
