"""The window: everything that a person sees and touches. It shows what the core computes."""
