"""Whichever compiler makes the kernels, and for whichever processor: the golden table holds."""

import importlib.util
import platform
import subprocess
import sysconfig

import pytest
from Cython.Compiler.Main import compile as to_c
from support.golden import differing
from support.paths import ROOT

BUILDS = [("gcc", "-O0"), ("gcc", "-O3"), ("clang", "-O0"), ("clang", "-O3")]
if platform.machine() == "x86_64":
    BUILDS += [("gcc", "-O3", "-march=x86-64-v3"), ("clang", "-O3", "-march=x86-64-v3")]


@pytest.fixture(scope="module")
def source(tmp_path_factory):
    """Return the kernels as C, made as setup.py makes them."""
    made = tmp_path_factory.mktemp("kernels") / "_kernels.c"
    directives = {"boundscheck": False, "wraparound": False, "cdivision": True, "initializedcheck": False}
    path = str(ROOT / "neuron_gui" / "core" / "_kernels.pyx")
    result = to_c(path, output_file=str(made), language_level=3, compiler_directives=directives)
    assert result.num_errors == 0
    return made


@pytest.mark.parametrize("build", BUILDS, ids=" ".join)
def test_the_golden_table_holds(source, tmp_path, build):
    compiler, *flags = build
    library = tmp_path / "_kernels.so"
    flags += ["-ffp-contract=off", "-shared", "-fPIC", f"-I{sysconfig.get_path('include')}"]
    subprocess.run([compiler, *flags, "-o", library, source, "-lm"], check=True)
    spec = importlib.util.spec_from_file_location("_kernels", library)
    kernels = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(kernels)
    assert kernels.__file__ == str(library)
    assert differing(kernels) == []
