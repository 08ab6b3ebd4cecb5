"""Scenes: a window as it is, kept in the experiment's file, set up again when that is opened, and turned."""
