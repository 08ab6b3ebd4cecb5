"""Build the compiled kernels, and pack the top-level resources folder into the package.

Everything declarative stands in pyproject.toml; these two things need code.
"""

import os
import platform

from Cython.Build import cythonize
from setuptools import Extension, find_packages, setup

# Contraction stays off so that every machine, and the interpreter, rounds each product alike. What the others
# bring is in tests/benchmarks/bench_kernels.py: no jump tables for the choice of activation and loss, and no
# calls of memset and memcpy for a few numbers.
FLAGS = ["-O3", "-ffp-contract=off", "-fno-jump-tables", "-fno-tree-loop-distribute-patterns"]
FLAGS += ["-fno-math-errno", "-fno-trapping-math"]  # nobody asks for either


def extension(name: str, *flags: str) -> Extension:
    return Extension(
        f"neuron_gui.core.{name}",
        [f"neuron_gui/core/{name}.pyx"],
        extra_compile_args=[*FLAGS, *flags] if os.name != "nt" else [],
    )


extensions = [extension("_kernels")]
if platform.machine() == "x86_64":  # machine.py takes the second one where the processor has what it needs
    extensions.append(extension("_kernels_avx2", "-mavx2"))
kernels = cythonize(
    extensions,
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
# new Extensions, which would forget this if it were said above.)
for each in kernels:
    each.optional = True

setup(
    packages=[*find_packages(include=["neuron_gui", "neuron_gui.*"]), "neuron_gui._resources"],
    package_dir={"neuron_gui._resources": "resources"},
    package_data={"neuron_gui": ["py.typed", "core/*.pyx"], "neuron_gui._resources": ["**/*"]},
    ext_modules=kernels,
    options={"build_ext": {"parallel": True}},  # both builds at once
)
