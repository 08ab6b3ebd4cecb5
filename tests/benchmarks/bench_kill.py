"""Kills programs at random moments of edits and saves: how much was lost, at most?

The programs keep their changes after 0.1 s instead of 2 s, so that many moments are tried in a minute.
Arguments: how many to kill (100), and the seed of the moments (0).
"""

import sys
import tempfile
from pathlib import Path
from random import Random
from statistics import median

sys.path.insert(0, str(Path(__file__).parents[1]))

from support.killing import INTERVAL, kill_some

AT_ONCE = 4


def main(count: int = 100, seed: int = 0) -> None:
    """Print the table."""
    random, left = Random(seed), []
    while len(left) < count:
        with tempfile.TemporaryDirectory() as folder:
            left += kill_some(Path(folder), min(AT_ONCE, count - len(left)), random)
    lost = [each.lost_seconds for each in left]
    print(f"killed {len(left)} times, {AT_ONCE} programs at once; kept {INTERVAL} s after a change")
    print("every file could be read as a whole: yes")  # or reading it would have ended this with an error
    print(f"no saved edit was missing: {'yes' if all(each.saved >= each.told for each in left) else 'NO'}")
    print(f"seconds of edits lost: median {median(lost):.3f}, at most {max(lost):.3f}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
