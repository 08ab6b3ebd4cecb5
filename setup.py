"""Build the compiled kernels, and pack the top-level resources folder into the package.

Everything declarative stands in pyproject.toml; these two things need code.
"""

import os

from Cython.Build import cythonize
from setuptools import Extension, find_packages, setup

# Contraction stays off so that every machine, and the interpreter, rounds each product alike. Jump tables
# for the choice of activation and loss cost 2 ns a sample (tests/benchmarks/bench_kernels.py).
FLAGS = ["-O3", "-funroll-loops", "-fno-jump-tables", "-ffp-contract=off"]
FLAGS += ["-fno-math-errno", "-fno-trapping-math"]  # nobody asks for either

[kernels] = cythonize(
    [
        Extension(
            "neuron_gui.core._kernels",
            ["neuron_gui/core/_kernels.pyx"],
            extra_compile_args=FLAGS if os.name != "nt" else [],
        )
    ],
    build_dir="build",
    compiler_directives={
        "language_level": 3,
        "boundscheck": False,
        "wraparound": False,
        "cdivision": True,
        "initializedcheck": False,
    },
)
# Where no compiler is at hand, kernels.py itself runs, slower, with the same bits. (cythonize makes
# a new Extension, which would forget this if it were said above.)
kernels.optional = True

setup(
    packages=[*find_packages(include=["neuron_gui", "neuron_gui.*"]), "neuron_gui._resources"],
    package_dir={"neuron_gui._resources": "resources"},
    package_data={"neuron_gui": ["py.typed", "core/_kernels.pyx"], "neuron_gui._resources": ["**/*"]},
    ext_modules=[kernels],
)
