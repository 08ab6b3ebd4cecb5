"""The manual's tables are what the code declares; `make manual` writes them anew."""

import re
import runpy

import pytest
from support.paths import ROOT

from neuron_gui import resources
from neuron_gui.ui.actions import MENUS
from neuron_gui.ui.help.palette import without_mark
from neuron_gui.ui.text import language
from neuron_gui.ui.text.translate import translated

TABLES = runpy.run_path(str(ROOT / "packaging" / "manual_tables.py"))


@pytest.fixture(params=resources.manual_languages())
def spoken(request, qapp):
    language.apply(qapp, request.param)
    yield request.param
    language.apply(qapp, language.SOURCE)


def test_its_tables_and_names_are_those_of_the_window(spoken, open_window):
    window = open_window()  # one for all, which are many in as many languages
    pages = resources.manual(spoken)
    tables_are_up_to_date(pages, window)
    every_action_is_named_with_its_keys_and_what_it_does(pages, window)
    every_view_and_panel_is_called_as_in_the_window(pages, window)


def tables_are_up_to_date(pages, window):
    for page, text in pages.items():
        assert TABLES["with_tables"](text, window) == text, f"{page} is not: run make manual"


def every_action_is_named_with_its_keys_and_what_it_does(pages, window):
    menus = pages["14-menus.md"]
    for offer in window.commands.offered:
        row = f"| {without_mark(offer.text)} | {TABLES['_keys'](window.commands[offer.name])} | {offer.tip} |"
        assert row in menus
    for menu in MENUS:
        assert f"## {without_mark(translated(menu))}\n" in menus
    for action in window.problem.table.commands.actions.values():
        assert f"| {without_mark(action.text())} | {TABLES['_keys'](action)} |" in pages["02-problem.md"]


def every_view_and_panel_is_called_as_in_the_window(pages, window):
    manual = "\n".join(pages.values())
    panes = {**window.stage.panes, **window.panels.panes}
    assert len(panes) > 9
    for pane in panes.values():
        assert pane.title in manual


@pytest.mark.parametrize("key", resources.manual_languages())
def test_small_numbers_are_written_as_the_window_writes_them(key):
    for page, text in resources.manual(key).items():
        assert not re.search(r"\de-0", text), f"{page}: 1e-8 and not 1e-08"
