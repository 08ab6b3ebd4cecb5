"""Work beside the window: the run on its training thread, long jobs, and questions whose last one counts."""
