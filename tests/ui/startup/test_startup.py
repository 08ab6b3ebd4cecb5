"""Before the laboratory is made, an empty window stands in its place."""

import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QRect, QSize
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QMenu, QWidget

import neuron_gui.ui
from neuron_gui.core.strategies import tag
from neuron_gui.ui.settings import Settings
from neuron_gui.ui.startup.idle import MODULES
from neuron_gui.ui.startup.shell import BENCH, Shell, place, show_painted
from neuron_gui.ui.widgets.late_menu import LateMenu
from neuron_gui.ui.widgets.option_form import LateForm


def test_it_is_painted_where_the_window_was_last(qtbot, qapp, monkeypatch):
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(QRect(60, 70, 700, 500))
    window.show()
    qtbot.waitExposed(window)
    Settings().geometry = QByteArray(window.saveGeometry())
    shell = Shell()
    qtbot.addWidget(shell)
    painted = []
    monkeypatch.setattr(Shell, "paintEvent", lambda shell, event: painted.append(shell))
    show_painted(shell)
    assert painted == [shell]
    assert shell.size() == window.size()


def test_the_first_window_leaves_some_of_the_screen_free(qtbot, qapp):
    window = QWidget()
    qtbot.addWidget(window)
    place(window, Settings())
    available = window.screen().availableSize()
    assert window.width() < available.width()
    assert window.height() < available.height()


@pytest.mark.parametrize(
    ("screen", "width"), [((1024, 700), BENCH), ((1366, 768), 1326), ((800, 600), 760), ((3840, 2160), 1600)]
)
def test_on_a_small_screen_panels_and_views_stand_beside_each_other(qtbot, qapp, monkeypatch, screen, width):
    window = QWidget()
    qtbot.addWidget(window)
    monkeypatch.setattr(QScreen, "availableSize", lambda _: QSize(*screen))
    place(window, Settings())
    assert window.width() == width


@cache
def imported_by(code: str) -> frozenset[str]:
    """Return the modules that code prints."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return frozenset(done.stdout.split())


def test_nothing_heavy_is_imported_before_it_is_painted():
    code = "import sys, neuron_gui.cli, neuron_gui.ui.startup.screen, neuron_gui.ui.app; print(*sys.modules)"
    assert not {"numpy", "pyqtgraph", "msgspec"} & imported_by(code)


FIRST = """
import os, sys
from neuron_gui.ui.startup.application import make_application
application = make_application()
from neuron_gui.ui.startup import lean_numpy
from neuron_gui.ui.laboratory import Laboratory
laboratory = Laboratory(application, furnished=False)
laboratory.show_first_picture()
print(*sys.modules)
sys.stdout.flush()
os._exit(0)
"""


def test_no_view_and_no_feature_is_imported_before_the_first_picture():
    loaded = imported_by(FIRST)
    assert {"neuron_gui.ui.experiment.problem", "neuron_gui.ui.run.time_controls"} <= loaded
    unseen = "pyqtgraph", "secrets", "neuron_gui.core.lessons", "neuron_gui.ui.plots", "neuron_gui.ui.views"
    assert not {*unseen, "neuron_gui.ui.features", "neuron_gui.ui.lessons", "neuron_gui.ui.files"} & loaded


WAITING = """
import os, sys
from neuron_gui.ui.startup.application import make_application
application = make_application()
from neuron_gui.ui.startup import lean_numpy, lean_pyqtgraph
from neuron_gui.ui.startup.shell import wait_for
from neuron_gui.ui.laboratory import Laboratory
laboratory = Laboratory(application)
wait_for(laboratory.window.trainer.changed)
laboratory.show()
application.processEvents()
print(*sys.modules)
sys.stdout.flush()
os._exit(0)
"""


@pytest.mark.parametrize("feature", ["tables", "generate", "help", "marking", "race", "sweep"])
def test_a_dialog_is_imported_when_it_is_first_opened(feature):
    folder = Path(neuron_gui.ui.__file__).parent / feature
    there = {f"neuron_gui.ui.{feature}.{path.stem}" for path in folder.glob("*.py") if path.stem[0] != "_"}
    assert len(there) > 1
    assert there & imported_by(WAITING) == {f"neuron_gui.ui.{feature}.controller"}


def test_the_gallery_is_imported_when_it_is_first_opened():
    assert not {"neuron_gui.ui.files.gallery", "neuron_gui.ui.files.sketch"} & imported_by(WAITING)


def test_what_nobody_sees_yet_waits_for_an_idle_moment():
    loaded = imported_by(WAITING)
    assert "neuron_gui.ui.views.loss" in loaded
    assert {*MODULES, "neuron_gui.core.handwork.judging", "numpy.ma"}.isdisjoint(loaded)


def test_panels_and_menus_out_of_sight_are_made_later(window):
    assert not window.compare.place.is_made
    assert "panel" not in vars(window.lessons)
    assert not window.this_step._work.is_made
    made = [late for late in window.learning.findChildren(LateForm) if late.is_made]
    assert made == [window.learning.forms[tag(window.document.experiment.strategy)]]
    for title in ("&Presets", "&Lessons"):
        (menu,) = (menu for menu in window.findChildren(LateMenu) if menu.title() == title)
        before = len(QMenu.actions(menu))
        assert len(menu.actions()) >= before + 9


def test_what_reads_tables_is_imported_behind_the_first_picture():
    assert not {"neuron_gui.core.tables.table", "neuron_gui.core.tables.look"} & imported_by(WAITING)


def test_of_pyqtgraph_only_what_is_drawn_with_is_imported():
    loaded = imported_by(WAITING)
    assert "pyqtgraph.graphicsItems.PlotCurveItem" in loaded
    unseen = "parametertree", "multiprocess", "imageview", "graphicsItems.PlotItem", "widgets.PlotWidget"
    assert not {f"pyqtgraph.{name}" for name in unseen} & loaded
    others = "cProfile", "colorama", "subprocess", "xml.etree.ElementTree", "PySide6.QtTest"
    assert not {*others, "pyqtgraph.graphicsItems.ViewBox.ViewBoxMenu"} & loaded


LEAN = """
import sys
from neuron_gui.ui.startup import lean_pyqtgraph
import {}
print(*sys.modules)
"""
STARTING = """
import os, sys

class Watch:
    def find_spec(self, name, *_):
        if name == "neuron_gui.ui.features":
            print(*sys.modules, *["may move"] * motion.allowed(), flush=True)
            os._exit(0)

sys.meta_path.insert(0, Watch())
from neuron_gui.ui.app import open_window
from neuron_gui.ui.style import motion
open_window()
"""


def test_the_program_itself_imports_no_more_of_pyqtgraph_and_lets_things_move():
    loaded = imported_by(STARTING)
    assert {"may", "move"} <= set(loaded)
    assert {f"neuron_gui.ui.startup.lean_{part}" for part in ("numpy", "pyside", "pyqtgraph")} <= loaded
    assert "neuron_gui.ui.views.loss" not in loaded


def test_qt_reads_the_source_of_no_module_that_is_imported():
    files = LEAN.format("neuron_gui.ui.main_window, linecache").replace("sys.modules", "linecache.cache")
    assert not [file for file in imported_by(files) if "neuron_gui" in file]


EXPLAINED = """
import sys
import neuron_gui.ui
from PySide6.QtCore import QObject, QTimer
from neuron_gui.ui.startup import lean_pyside
names = "layout", "parser", "lib.pyi_generator"
made = ["create_signature", "pyside_type_init", "find_module"]
modules = [vars(sys.modules[f"shibokensupport.signature.{name}"]) for name in names]
print(*("made" if name in module else "waits" for name, module in zip(made, modules)))
try:
    QTimer().setInterval("long")
except TypeError as error:
    print(error)
print(*("made" if name in module else "waits" for name, module in zip(made, modules)))
print(modules[2]["__getattr__"]("find_module"))
"""


def test_what_explains_qts_methods_is_compiled_when_one_is_called_wrongly():
    done = subprocess.run([sys.executable, "-c", EXPLAINED], capture_output=True, text=True, check=True)
    before, *error, after, last = done.stdout.splitlines()
    assert before == "waits waits waits"
    assert "setInterval(msec: int, /)" in "".join(error)
    assert after == "made made waits"
    assert last.startswith("<function find_module")


def test_the_rest_of_pyqtgraph_can_be_imported_later():
    later = LEAN.format("pyqtgraph.parametertree")
    assert "pyqtgraph.parametertree.ParameterTree" in imported_by(later)
