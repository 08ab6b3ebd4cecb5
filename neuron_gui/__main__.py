"""`python -m neuron_gui` is `neuron-gui`."""

import sys

from neuron_gui.cli import main

if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support

        freeze_support()  # a process that an executable has spawned begins here, and ends
    sys.exit(main())
