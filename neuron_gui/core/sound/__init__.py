"""A run for the ear: the loss is a pitch, the error's sign a side, overshooting beats, the end a chord."""
