"""Variants for a class, by a dialog."""
