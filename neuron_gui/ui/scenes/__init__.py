"""Scenes: a window as it is, kept in the experiment's file, and set up again when that is opened."""
