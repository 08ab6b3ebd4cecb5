"""The licence of every library that the packed program carries is known, or the build ends."""

import importlib.util
from pathlib import Path

import numpy as np
import pytest
from PySide6 import QtCore
from support.paths import ROOT

from neuron_gui import resources
from neuron_gui.ui.help.components import components


@pytest.fixture(scope="module")
def licences():
    spec = importlib.util.spec_from_file_location("licences", ROOT / "packaging" / "licences.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_libraries_of_python_packages_and_of_the_system_are_known(licences):
    of_packages = [Path(np._core._multiarray_umath.__file__), Path(QtCore.__file__)]
    [shared] = Path("/usr/lib").glob("*/libX11.so.6")
    [(source, package)] = licences.system_licences([*of_packages, shared])
    assert package == "libx11-6"
    assert "Permission is hereby granted" in Path(source).read_text("utf-8")


def test_a_library_of_unknown_licence_ends_the_build(licences, tmp_path):
    (stranger := tmp_path / "libstranger.so").write_bytes(b"")
    with pytest.raises(SystemExit, match="libstranger"):
        licences.system_licences([Path(np._core._multiarray_umath.__file__), stranger])


def test_the_program_shows_those_that_it_carries(monkeypatch, tmp_path):
    for place in resources.folder("licences").iterdir():
        (tmp_path / place.name).write_bytes(place.read_bytes())
    (tmp_path / "system").mkdir()
    text = "License: Expat\n Permission is hereby granted ...\n\nLicense: Expat\n\nLicense: X11\n"
    (tmp_path / "system" / "libx11-6.txt").write_text(text, "utf-8")
    monkeypatch.setattr(resources, "folder", lambda name: tmp_path)
    last = components()[-1]
    assert (last.name, last.licence, last.texts()) == ("Linux: libx11-6", "Expat, X11", [text])
