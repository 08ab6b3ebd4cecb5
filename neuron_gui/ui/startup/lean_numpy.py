"""Imports numpy as a window needs it: no documentation of its functions in C, and no threads of its own."""

import os
import sys
from types import ModuleType

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # or its own would spin beside what is done here
if "numpy" not in sys.modules:
    for part in ("_add_newdocs", "_add_newdocs_scalars"):
        sys.modules[f"numpy._core.{part}"] = ModuleType(part)
    import numpy  # noqa: F401 -- what this module is for
