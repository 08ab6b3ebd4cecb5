import os
from io import BytesIO
from pathlib import Path
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from long.share import LONG
from PySide6.QtCore import QLockFile
from support.killing import INTERVAL, kill_some
from support.random_experiments import documents

from neuron_gui import Experiment, resources
from neuron_gui.core.dataset import Data
from neuron_gui.ui.document import Document
from neuron_gui.ui.files import recovery
from neuron_gui.ui.files.recovery import Recovery, RecoveryFile, left_behind

OPENING = resources.preset("opening")
BUSY = 1.5  # seconds that a machine may be busy with other things


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "recovery"


@pytest.fixture
def keeping(qapp, folder):
    """Return a function that makes a document whose changes are kept after 10 ms."""
    made = []

    def make(path=None):
        document = Document(OPENING, path)
        made.append(Recovery(document, folder, 0.01))
        return document, made[-1]

    yield make
    for each in made:
        each.close()


def files(folder):
    return sorted(folder.glob("*.recovery"))


def kept_seeds(folder):
    return sorted(RecoveryFile(path).read().seed for path in files(folder))


def left(recovery_file):
    """Return a file as the next start finds it after a crash: its lock names no living process."""
    recovery_file.release()
    (found,) = left_behind(recovery_file.path.parent)
    return found


# --- What is kept ---------------------------------------------------------------------------------


@settings(max_examples=25)
@given(documents())
def test_an_experiment_comes_back_bit_for_bit(tmp_path_factory, document):
    experiment = Experiment.from_dict(document)
    file = RecoveryFile(tmp_path_factory.mktemp("kept") / "x.recovery")
    file.write(experiment, None)
    assert file.read() == experiment
    assert file.read().to_json() == experiment.to_json()
    file.remove()


def test_it_is_known_what_was_kept_and_when(folder):
    file = RecoveryFile(folder / "x.recovery")
    file.write(OPENING, Path("/somewhere/größe.neuron.json"))
    os.utime(file.path, (1_000_000_000, 1_000_000_000))
    origin = file.origin()
    assert (origin.title, origin.path) == (OPENING.title, Path("/somewhere/größe.neuron.json"))
    assert origin.time.toSecsSinceEpoch() == 1_000_000_000
    file.write(OPENING, None)
    assert file.origin().path is None
    file.remove()


def zipped(about):
    """Return the bytes of a sound zip that says something else about its experiment."""
    file = BytesIO()
    np.savez(file, about=np.array(about), inputs=np.ones((1, 1)), targets=np.ones(1))
    return file.getvalue()


def one_array():
    """Return what numpy reads as an array instead of several by name."""
    file = BytesIO()
    np.save(file, np.ones(3))
    return file.getvalue()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"PK\x03\x04",
        b"x" * 100,
        "cut",
        "another method of compression",
        one_array(),
        zipped("[]"),
        zipped("null"),
        zipped("5"),
        zipped(2.5),
        zipped('{"path": 5, "experiment": {"title": ""}}'),
        zipped('{"path": null, "experiment": null}'),
    ],
)
def test_a_damaged_file_is_an_error_and_never_half_an_experiment(folder, content):
    file = RecoveryFile(folder / "x.recovery")
    file.write(OPENING, None)
    good = file.path.read_bytes()
    if content == "cut":
        content = good[:-200]
    elif isinstance(content, str):
        at = good.index(b"PK\x01\x02") + 10
        content = good[:at] + b"\x63\x00" + good[at + 2 :]
    file.path.write_bytes(content)
    with pytest.raises(ValueError):
        file.read()
    with pytest.raises(ValueError):
        file.origin()
    file.remove()


# --- When it is kept ------------------------------------------------------------------------------


def test_a_change_is_kept_soon_and_so_is_the_next(qtbot, folder, keeping):
    document, _ = keeping()
    for seed in (5, 6):
        document.set_value("seed", seed, "")
        qtbot.waitUntil(lambda seed=seed: kept_seeds(folder) == [seed])
    assert len(files(folder)) == 1


def test_edits_without_rest_are_kept_too(qtbot, folder, keeping):
    document, _ = keeping()

    def edit_and_look():
        document.set_value("seed", document.experiment.seed + 1, "")
        return bool(files(folder))

    qtbot.waitUntil(edit_and_look)


def test_nothing_is_kept_of_what_is_not_changed(folder, keeping):
    document, kept = keeping()
    document.open(resources.preset("and-gate"), None)
    document.set_value("seed", 5, "")
    document.undo()
    assert not kept._timer.isActive()
    assert not folder.exists()


@pytest.mark.parametrize("way", ["save", "undo", "open"])
def test_what_is_safe_or_given_up_is_kept_no_longer(qtbot, folder, keeping, tmp_path, way):
    document, _ = keeping()
    document.set_value("seed", 5, "")
    qtbot.waitUntil(lambda: bool(files(folder)))
    if way == "save":
        document.save(tmp_path / "mine.neuron.json")
    elif way == "open":
        document.open(OPENING, None)
    else:
        document.undo()
    qtbot.waitUntil(lambda: not list(folder.iterdir()))


def test_what_is_saved_while_it_is_being_kept_is_kept_no_longer(qtbot, folder, keeping, tmp_path):
    document, kept = keeping()
    document.set_value("seed", 5, "")
    kept._keep()  # its thread has begun
    document.save(tmp_path / "mine.neuron.json")
    qtbot.waitUntil(lambda: kept._job is None)
    assert not list(folder.iterdir())


def test_what_is_kept_already_is_not_written_again(folder, keeping):
    document, kept = keeping()
    document.set_value("seed", 5, "")
    kept.keep_now()
    (file,) = files(folder)
    file.write_bytes(b"mark")
    for _ in range(3):  # as a fault does that comes with every frame
        kept.keep_now()
    assert file.read_bytes() == b"mark"
    document.undo()
    document.redo()
    kept.keep_now()
    assert kept_seeds(folder) == [5]


@pytest.mark.parametrize("keep", [True, False])
def test_closing_leaves_what_is_not_saved_for_the_next_start_or_drops_it(qapp, folder, tmp_path, keep):
    document = Document(OPENING, tmp_path / "mine.neuron.json")
    kept = Recovery(document, folder, 0.01)
    document.set_value("seed", 5, "")
    kept.keep_now()
    document.set_value("seed", 6, "")
    kept.close(keep)
    found = left_behind(folder)
    assert [(file.read().seed, file.origin().path) for file in found] == [(6, document.path)] * keep
    for file in found:
        file.remove()


def test_a_disk_that_takes_nothing_is_told_once(qtbot, folder, keeping):
    folder.parent.mkdir(exist_ok=True)
    folder.write_text("this is no folder")
    document, kept = keeping()
    told = []
    kept.failed.connect(told.append)
    document.set_value("seed", 5, "")
    qtbot.waitUntil(lambda: bool(told))
    document.set_value("seed", 6, "")
    qtbot.waitUntil(lambda: not kept._timer.isActive() and kept._job is None)
    assert told == ["File exists"]
    folder.unlink()
    document.set_value("seed", 7, "")
    qtbot.waitUntil(lambda: bool(files(folder)))


def test_a_million_samples_are_kept_without_holding_up_the_window(qtbot, folder, keeping):
    document, kept = keeping()
    X = np.random.default_rng(0).normal(size=(1_000_000, 5))
    document.edit(OPENING.replaced(data=Data(inputs=X, targets=X[:, 0])), "import")
    with qtbot.waitSignal(kept._timer.timeout):
        pass
    assert kept._job, "it is written by the window's own thread"
    qtbot.waitUntil(lambda: kept._job is None)
    (file,) = files(folder)
    assert RecoveryFile(file).read() == document.experiment


# --- Whose it is ----------------------------------------------------------------------------------


def test_two_windows_keep_their_changes_apart(qtbot, folder, keeping):
    documents = [keeping()[0] for _ in range(2)]
    for seed, document in enumerate(documents, 5):
        document.set_value("seed", seed, "")
    qtbot.waitUntil(lambda: len(files(folder)) == 2)
    assert kept_seeds(folder) == [5, 6]


def test_what_a_living_program_keeps_is_not_offered(qtbot, folder, keeping):
    document, _ = keeping()
    document.set_value("seed", 5, "")
    qtbot.waitUntil(lambda: bool(files(folder)))
    assert left_behind(folder) == []
    assert len(files(folder)) == 1


def test_what_was_left_behind_is_offered_to_one_program_only(folder):
    file = RecoveryFile(folder / "x.recovery")
    file.write(OPENING, None)
    claimed = left(file)
    assert left_behind(folder) == []
    claimed.release()
    (again,) = left_behind(folder)
    assert again.read() == OPENING
    again.remove()
    assert not list(folder.iterdir())


def test_the_lock_of_a_dead_process_counts_as_none(folder):
    file = RecoveryFile(folder / "x.recovery")
    file.write(OPENING, None)
    file.release()
    lock = QLockFile(str(folder / "x.lock"))
    assert lock.tryLock(0)
    content = (folder / "x.lock").read_text()
    lock.unlock()
    child = os.fork()
    if not child:
        os._exit(0)
    os.waitpid(child, 0)  # a number that no process has any more
    (folder / "x.lock").write_text(content.replace(str(os.getpid()), str(child), 1))
    (found,) = left_behind(folder)
    assert found.read() == OPENING
    found.remove()


def test_what_is_left_is_sorted_by_age_and_cleared_of_what_is_empty(folder):
    for name, age in (("b", 3), ("a", 9), ("c", 1)):
        file = RecoveryFile(folder / f"{name}.recovery")
        file.write(OPENING.with_value("title", name), None)
        file.release()
        os.utime(file.path, (1e9 - age, 1e9 - age))
    (folder / "d.lock").write_text("")  # after a power cut
    (folder / "new.lock").write_text("")  # a program is just about to write its number
    os.utime(folder / "d.lock", (1e9, 1e9))
    (folder / "e.recovery.0123456789abcdef.part").write_text("half a file")
    (folder / "f.recovery.part").write_text("half a file of an older version")
    found = left_behind(folder)
    assert [file.origin().title for file in found] == ["a", "b", "c"]
    for file in found:
        file.remove()
    assert [path.name for path in folder.iterdir()] == ["new.lock"]


def test_what_an_older_version_left_becomes_its_owners_alone(folder):
    file = RecoveryFile(folder / "x.recovery")
    file.write(OPENING, None)
    file.release()
    folder.chmod(0o755)
    file.path.chmod(0o644)
    outside = folder.parent / "outside"
    outside.touch(0o644)
    (folder / "link.recovery.part").symlink_to(outside)
    (found,) = left_behind(folder)
    assert [path.stat().st_mode & 0o777 for path in (file.path, folder)] == [0o600, 0o700]
    assert outside.stat().st_mode & 0o777 == 0o644, "somebody else's, to which a link leads"
    found.remove()


def test_a_lock_emptied_by_a_power_cut_hides_nothing(folder):
    file = RecoveryFile(folder / "x.recovery")
    file.write(OPENING, None)
    file.release()
    (folder / "x.lock").write_text("")
    assert left_behind(folder) == []
    os.utime(folder / "x.lock", (1e9, 1e9))
    (found,) = left_behind(folder)
    assert found.read() == OPENING
    found.remove()


# --- Proved by killing ----------------------------------------------------------------------------


def test_a_folder_that_nothing_can_be_removed_from_hinders_nobody(folder, monkeypatch):
    file = RecoveryFile(folder / "x.recovery")
    file.write(OPENING, None)
    file.release()
    (folder / "y.lock").touch()
    os.utime(folder / "y.lock", (0, 0))

    def refuse(*_, **__):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "unlink", refuse)
    (found,) = left_behind(folder)
    found.remove()
    assert found.path.exists()


@pytest.mark.parametrize("seed", range(3 if LONG else 1))
def test_a_killed_program_loses_nothing_but_the_last_moment(tmp_path, seed):
    for left_by_one in kill_some(tmp_path, 4, Random(seed)):
        assert left_by_one.saved >= left_by_one.told
        assert left_by_one.lost_seconds < INTERVAL + BUSY


def test_the_promise_of_five_seconds_leaves_time_to_write():
    assert recovery.INTERVAL <= 2.5
