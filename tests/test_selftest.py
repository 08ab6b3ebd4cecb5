"""The self-test tells a working installation from a broken one."""

import sys

import pytest

from neuron_gui import cli, resources, selftest
from neuron_gui.core import kernels, machine


def test_a_working_installation_passes_every_check(capsys, qapp):
    assert cli.main(["--selftest"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines[1:-1]] == ["ok"] * len(selftest.CHECKS)
    assert lines[-1] == "Everything works."


def test_a_missing_preset_fails_and_says_so(capsys, monkeypatch):
    monkeypatch.setattr(resources, "presets", dict)
    monkeypatch.setattr(selftest, "CHECKS", {"resources": selftest.CHECKS["resources"]})
    assert cli.main(["--selftest"]) == 1
    assert "FAILED  resources: the opening experiment is missing" in capsys.readouterr().out


def test_kernels_that_differ_in_a_bit_fail(monkeypatch, tmp_path):
    def falsified(self, count):
        made = original(self, count)
        if self.kernels is kernels:
            self.theta[0] += 1e-9
        return made

    original = machine.Machine.advance
    monkeypatch.setattr(machine.Machine, "advance", falsified)
    with pytest.raises(selftest.CheckError, match="differ in a bit"):
        selftest.CHECKS["kernels"](tmp_path)


def test_a_player_that_cannot_be_loaded_fails(monkeypatch, tmp_path):
    assert "played by miniaudio" in selftest.CHECKS["sound"](tmp_path)
    monkeypatch.setitem(sys.modules, "miniaudio", None)
    with pytest.raises(ImportError):
        selftest.CHECKS["sound"](tmp_path)


def test_an_unforeseen_fault_is_reported_with_its_traceback(capsys, monkeypatch):
    def broken(folder):
        raise OSError("no such library")

    monkeypatch.setattr(selftest, "CHECKS", {"window": broken})
    assert cli.main(["--selftest"]) == 1
    out = capsys.readouterr().out
    assert "FAILED  window" in out
    assert "OSError: no such library" in out
