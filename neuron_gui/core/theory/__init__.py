"""What is known of the loss without a run: its curvature, its lowest point, its shape, and its slopes."""
