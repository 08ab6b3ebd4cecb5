"""Figures of the long tests, printed at their end: numbers are summed up; of texts that begin with one the
largest is taken.
"""

from collections import defaultdict
from typing import Any

import pytest
from long.share import LONG, SEED, SHARE

# What they need is large, and only the long run installs it.
collect_ignore = (
    []
    if LONG
    else [
        "test_cluster.py",
        "test_compilers.py",
        "test_programs.py",
        "test_read_aloud.py",
        "test_real_tables.py",
        "test_report_in_a_browser.py",
        "test_sklearn.py",
    ]
)


def pytest_terminal_summary(terminalreporter: Any) -> None:
    if not LONG:
        return
    found: dict[str, list[Any]] = defaultdict(list)
    for report in [each for kind in ("passed", "failed") for each in terminalreporter.stats.get(kind, [])]:
        for name, value in getattr(report, "user_properties", []) if report.when == "call" else []:
            found[name].append(value)
    terminalreporter.section(f"figures of the long tests (share {SHARE:g}, NEURON_SEED={SEED})")
    for name, values in found.items():
        terminalreporter.line(f"{name}: {_of_all(values)}")


def _of_all(values: list[Any]) -> Any:
    if isinstance(values[0], str):
        return max(values, key=lambda value: float(value.split()[0]))
    return sum(values)


@pytest.hookimpl(tryfirst=True)
def pytest_report_header() -> str:
    return f"long tests: share {SHARE:g}, NEURON_SEED={SEED}"
