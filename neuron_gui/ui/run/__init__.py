"""The run under a person's hand: run, pause, step, look back; the timeline, the verdict, the cursor."""
