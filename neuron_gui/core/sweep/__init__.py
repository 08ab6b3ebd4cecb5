"""Many runs at once: the options that are turned, the runs, the map of how they end, and its files."""
