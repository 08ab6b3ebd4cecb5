"""What helps a person along: the manual, all commands to search, all keys, the plots in words, and About."""
