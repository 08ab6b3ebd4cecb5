"""The panels: where a person sets up the experiment and drives the run."""
