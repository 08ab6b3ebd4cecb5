"""Where samples come from if not from a file, and their edits: formulas, generators, the table itself."""
