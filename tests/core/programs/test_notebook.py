"""The same program as a notebook: cell after cell it makes the same numbers."""

import json

from support.programs import cells, rows, trajectory

from neuron_gui import resources
from neuron_gui.core.programs.program import program_text


def test_its_cells_make_the_same_records(tmp_path):
    chosen = resources.preset("and-gate")
    code = [cell for cell in cells(program_text(chosen, "numpy", ".ipynb")) if "plt" not in cell]
    space = {}
    for cell in code:
        exec(cell, space)
    assert [list(record) for record in space["records"]] == rows(trajectory(chosen, tmp_path))
    assert space["outcome"] == "solved"


def test_it_is_a_notebook_with_words_code_and_pictures():
    content = json.loads(program_text(resources.preset("opening"), "numpy", ".ipynb"))
    assert (content["nbformat"], content["nbformat_minor"]) == (4, 5)
    kinds = [cell["cell_type"] for cell in content["cells"]]
    assert kinds == ["markdown", "code"] * (len(kinds) // 2)
    assert len({cell["id"] for cell in content["cells"]}) == len(kinds)
    assert sum("plt.show()" in "".join(cell["source"]) for cell in content["cells"]) == 2


def test_a_title_is_text_and_no_markup():
    chosen = resources.preset("opening").with_value("title", "<img src=x> [a](b) $x$ `y`")
    (first, *_) = json.loads(program_text(chosen, "numpy", ".ipynb"))["cells"]
    assert "".join(first["source"]).startswith(r"# \<img src=x\> \[a\](b) \$x\$ \`y\`")
