"""A report in a real browser: the slider by keys, no network, whole without scripts, nothing cut on paper."""

import json
import re
from base64 import b64decode

import pytest
from long.browser import browser

from neuron_gui import resources, simulate
from neuron_gui.core.reports.content import Content
from neuron_gui.core.reports.page import page
from neuron_gui.core.reports.payload import report_of

HOSTILE = (
    '</script><script>document.title="hacked"</script><img src="http://localhost:9/x" onerror="alert(1)">'
)
RIGHT, LEFT, HOME, END = ("ArrowRight", 39), ("ArrowLeft", 37), ("Home", 36), ("End", 35)


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    path = tmp_path_factory.mktemp("reports") / "a.report.html"
    experiment = resources.preset("iris").with_values(
        [("title", HOSTILE), ("data.input_names", [HOSTILE, HOSTILE + "2"])]
    )
    run = simulate(experiment)
    report = report_of([run], "0.1.0", HOSTILE, f"{HOSTILE}\n\n![p](http://localhost:9/p.png)")
    path.write_text(page(Content(report, [run], path.name, steps=(0, run.steps))), "utf-8")
    return path


def test_the_slider_moves_by_keys_what_the_page_shows(file):
    moving = json.loads(re.search(r'id="moving">(.*?)</script>', file.read_text("utf-8"))[1])
    with browser() as seen:
        seen.open(file)
        assert seen.value("document.getElementById('slider').checkVisibility()")
        seen.value("document.getElementById('stop').focus()")
        stops = len(moving[0][2])
        for key, stop in ((HOME, 0), (RIGHT, 1), (RIGHT, 2), (LEFT, 1), (END, stops - 1)):
            seen.press(*key)
            for element, attribute, values in moving:
                how = "textContent" if attribute == "text" else f"getAttribute('{attribute}')"
                assert seen.value(f"document.getElementById('{element}').{how}") == values[stop]
        assert "Loss" in seen.value("document.getElementById('stop').getAttribute('aria-valuetext')")


def test_the_page_asks_for_nothing_and_runs_nobody_else_s_script(file):
    with browser() as seen:
        seen.open(file)
        asked = [
            e["params"]["request"]["url"] for e in seen.events if e["method"] == "Network.requestWillBeSent"
        ]
        assert asked == [file.resolve().as_uri()]
        assert not [
            event for event in seen.events if event["method"] in ("Log.entryAdded", "Runtime.exceptionThrown")
        ]
        assert seen.value("document.title") == HOSTILE
        assert seen.value("document.images.length") == 0


@pytest.mark.parametrize("width", [360, 1200])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_is_wider_than_the_screen_and_everything_can_be_read(file, width, scheme):
    with browser() as seen:
        seen.show_as(width, 800, scheme)
        seen.open(file)
        assert seen.value("document.documentElement.scrollWidth") <= width
        colors = seen.value(
            "[getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]"
        )
        dark_ink, dark_paper = (int(re.search(r"\d+", color)[0]) < 128 for color in colors)
        assert dark_ink == (scheme == "light") and dark_paper == (scheme == "dark")


def test_without_scripts_the_run_is_there_in_pictures_and_in_a_table(file):
    with browser(scripts=False) as seen:
        seen.open(file)
        seen.ask("DOM.enable")
        root = seen.ask("DOM.getDocument")["root"]["nodeId"]
        slider = seen.ask("DOM.querySelector", nodeId=root, selector="#slider[hidden]")["nodeId"]
        pictures = seen.ask("DOM.querySelectorAll", nodeId=root, selector="figure svg")["nodeIds"]
        assert slider and len(pictures) == 5


@pytest.mark.parametrize("paper", [(8.27, 11.69), (8.5, 11)])
def test_no_picture_and_no_calculation_is_cut_on_paper(file, paper, tmp_path):
    width, height = paper
    with browser() as seen:
        seen.open(file)
        whole = "[...document.querySelectorAll('figure, .whole, footer')]"
        uncut = f"{whole}.every(part => getComputedStyle(part).breakInside === 'avoid')"
        seen.ask("Emulation.setEmulatedMedia", media="print")
        assert seen.value(uncut)
        room = (height - 2 * 16 / 25.4) * 96
        seen.show_as(round((width - 2 * 16 / 25.4) * 96), 1000, media="print")
        tallest = seen.value(f"Math.max(...{whole}.map(part => part.offsetHeight))")
        assert 0 < tallest < room  # what is to be whole fits on a page
        assert not seen.value("document.getElementById('slider').checkVisibility()")
        printed = seen.ask("Page.printToPDF", paperWidth=width, paperHeight=height, preferCSSPageSize=False)
        assert b64decode(printed["data"]).startswith(b"%PDF")
