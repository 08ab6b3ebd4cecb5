"""The scenes of a folder are its experiments that hold one, by name, with numbers as numbers."""

import pytest

from neuron_gui import resources
from neuron_gui.core.scene import Scene
from neuron_gui.threads.job import Cancelled
from neuron_gui.ui.scenes.folder import neighbour

OPENING = resources.preset("opening")


@pytest.fixture
def folder(tmp_path):
    for name in ("1 Start", "Scene 2", "scene 10", "z"):
        OPENING.replaced(scene=Scene()).save(tmp_path / f"{name}.neuron")
    OPENING.save(tmp_path / "scene 3.neuron")  # holds none
    (tmp_path / "scene 4.neuron").write_text("{", encoding="utf-8")
    (tmp_path / "scene 5.neuron").mkdir()
    (tmp_path / "scene 6.txt").touch()
    (tmp_path / "scene 7.neuron").symlink_to("x" * 300)  # leads where the system refuses to look
    return tmp_path


def test_numbers_in_names_count_as_numbers_and_what_is_no_scene_is_passed_over(folder):
    names = ["1 Start", "Scene 2", "scene 10", "z"]
    paths = [None, *(folder / f"{name}.neuron" for name in names), None]
    for before, path, after in zip(paths, paths[1:], paths[2:], strict=False):
        assert neighbour(path, ahead=True) == after
        assert neighbour(path, ahead=False) == before


def test_a_file_that_is_gone_still_has_its_place(folder):
    path = folder / "Scene 2.neuron"
    path.unlink()
    assert neighbour(path, ahead=True) == folder / "scene 10.neuron"
    assert neighbour(path, ahead=False) == folder / "1 Start.neuron"


def test_a_search_among_small_files_tells_how_far_it_is_and_can_be_ended(folder):
    heard = []
    assert neighbour(folder / "Scene 2.neuron", ahead=True, tell=heard.append) == folder / "scene 10.neuron"
    assert heard == [at / 6 for at in range(5)]  # four without a scene, then the one found; z comes after

    def cancel(_):
        raise Cancelled

    with pytest.raises(Cancelled):
        neighbour(folder / "Scene 2.neuron", ahead=True, tell=cancel)
