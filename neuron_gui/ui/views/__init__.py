"""The views: each draws a run's records in its own way and knows nothing of the others."""
