"""Runs side by side: what one keeps, what each costs, how they differ, who is first, and the race."""
