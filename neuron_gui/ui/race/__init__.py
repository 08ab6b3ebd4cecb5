"""The race: several ways to learn side by side, from one start and with one budget."""
