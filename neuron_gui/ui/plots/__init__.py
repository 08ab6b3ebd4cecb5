"""What all plots are made of: the canvas, its axes, curves, legend and marks, and pictures of them."""
