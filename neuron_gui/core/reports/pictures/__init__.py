"""The pictures of a report as SVG: drawn without a display, coloured by the page."""
