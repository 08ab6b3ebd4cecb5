"""Reports: a run handed in as a page for people and machines, on screen or on paper."""
