"""The same bits everywhere: the golden table holds, and the C library has no part in a record."""

import json
import platform
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from support.golden import TABLE, differing, runs

from neuron_gui.core import exact, matrices, schedules
from neuron_gui.core import kernels as interpreted
from neuron_gui.core.machine import BUILDS, FASTEST

SAME_EVERYWHERE = {"fabs", "sqrt", "copysign", "floor"}


ALL = list(runs())
every_build = pytest.mark.parametrize("kernels", BUILDS[1:], ids=lambda kernels: kernels.__name__)


@pytest.mark.skipif(sys.platform != "linux" or platform.machine() != "x86_64", reason="has one build only")
def test_the_build_in_use_is_the_best_for_this_processor():
    flags = re.findall(r"^flags.*", Path("/proc/cpuinfo").read_text(), re.MULTILINE)[0].split()
    assert FASTEST.__name__ == f"neuron_gui.core._kernels{'_avx2' if 'avx2' in flags else ''}"


@every_build
def test_the_golden_table_holds(kernels):
    """It may change only together with the number of the engine, which is its name: see support/golden.py."""
    assert differing(kernels, ALL) == []


@pytest.mark.parametrize("part", range(3))
def test_a_part_of_it_holds_interpreted(part):
    assert differing(interpreted, ALL[part::12]) == []


def test_it_is_of_about_two_hundred_runs_no_two_alike():
    golden = json.loads(TABLE.read_text(encoding="utf-8"))
    assert [name for name, _ in ALL] == list(golden)
    assert len(set(golden.values())) == len(ALL) > 190


@pytest.mark.parametrize(
    ("place", "function", "word"),
    [
        (interpreted, "exp", "sigmoid, mse"),
        (interpreted, "sigmoid", "sigmoid, mse"),
        (interpreted, "tanh", "tanh, mse"),
        (interpreted, "log1p", "bce"),
        (interpreted, "fade", "adam, identity"),
        (schedules, "_powers", "step_decay"),
        (schedules, "_cosine", "cosine"),
        (exact, "exact_sum", "standardize"),
        (matrices, "rotate", "newton, sigmoid"),
    ],
)
def test_a_last_bit_is_noticed(place, function, word, monkeypatch):
    original = getattr(place, function)

    def off_by_one_bit(*given):
        found = original(*given)
        if found is None:
            given[0][0, 0] = np.nextafter(given[0][0, 0], 9.0)
        return found if found is None else np.nextafter(found, 9.0)

    some = [run for run in ALL if word in run[0] and ", 1 x 1" not in run[0]][:9]
    assert differing(interpreted, some) == []
    monkeypatch.setattr(place, function, off_by_one_bit)
    assert differing(interpreted, some)


@pytest.mark.skipif(sys.platform != "linux", reason="the names are read by nm, from what Linux has loaded")
@every_build
def test_the_kernels_call_no_function_whose_last_bit_differs(kernels):
    [libm] = set(re.findall(r"\S*/libm[.-]\S*", Path("/proc/self/maps").read_text()))
    mathematical = symbols(libm, "--defined-only")
    assert {"exp", "pow", "tanh", "cos"} <= mathematical
    assert symbols(kernels.__file__, "--undefined-only") & mathematical <= SAME_EVERYWHERE


def symbols(library, kind):
    listed = subprocess.run(["nm", "-D", kind, library], capture_output=True, text=True, check=True).stdout
    return {re.sub("@.*", "", line.split()[-1]) for line in listed.splitlines()}
