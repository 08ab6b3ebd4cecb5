"""The table of samples: typing, ranges, commands, clipboard, and edits made in plots."""
