"""Where samples come from, and their edits: formulas, generators, tables in text files, the table itself."""
