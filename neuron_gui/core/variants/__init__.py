"""Variants: the same task in other numbers, one for each student, as a file declares what varies."""
