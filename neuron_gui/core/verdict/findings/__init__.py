"""What is surely known before a run goes on: one function a situation, which returns a message or None."""
