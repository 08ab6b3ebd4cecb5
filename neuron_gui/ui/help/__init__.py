"""What helps a person along: all commands to search, all keys, and the plots in words."""
