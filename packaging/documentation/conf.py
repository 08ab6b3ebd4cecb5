"""How Sphinx makes pages of manual and docstrings; `documentation.py` beside this folder runs it."""

import neuron_gui

project = "Neuron Lab"
release = version = neuron_gui.__version__
copyright = "Neuron Lab's developers"
extensions = ["myst_parser", "sphinx.ext.autodoc"]
root_doc = "index"
myst_enable_extensions = ["smartquotes"]
myst_heading_anchors = 0  # the manual names its own places
suppress_warnings = ["misc.highlighting_failure"]  # nobody colours CSV

html_theme = "furo"
html_title = f"Neuron Lab {release}"
html_copy_source = html_show_sourcelink = html_show_sphinx = html_show_copyright = False

default_role = "literal"  # docstrings mark code with single backticks, as Markdown does
add_module_names = False
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_preserve_defaults = True
