"""`python -m neuron_gui` is `neuron-gui`."""

import sys

from neuron_gui.cli import main

if __name__ == "__main__":
    sys.exit(main())
