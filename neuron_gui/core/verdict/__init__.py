"""What a run does, will do, and why, in words."""
