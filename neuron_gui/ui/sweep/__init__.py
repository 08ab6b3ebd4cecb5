"""The sweep: one or two options turned over many runs, and a map of how each of them ends."""
