"""What a person hears of runs: live, as a whole, and from the map of a sweep."""
