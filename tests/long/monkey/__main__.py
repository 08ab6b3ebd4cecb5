"""Plays again what a fault was found with: a list of things to do from standard input, or SEED COUNT."""

import json
import sys

from long.monkey.doings import doings
from long.monkey.play import play

if __name__ == "__main__":
    game = play(doings(*map(int, sys.argv[1:3])) if sys.argv[1:] else json.load(sys.stdin))
    sys.stdout.write(f"done: {game.done}; longest stall: {game.stall} ms, during {game.during}\n")
    sys.exit(f"{game.fault.kind}: {game.fault.details}" if game.fault else 0)
