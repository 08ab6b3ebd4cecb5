"""Worksheets: the arithmetic of a run's steps with blanks where the numbers go, and the key to it."""
