"""Lessons in the window: the menu, the panel, what it points at, and what is held back."""
