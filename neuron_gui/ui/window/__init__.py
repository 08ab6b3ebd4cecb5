"""Where everything stands: views in the middle, panels at the side, and the presenter's arrangement."""
