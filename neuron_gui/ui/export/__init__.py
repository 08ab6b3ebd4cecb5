"""Taking along what a run is: its records, as an animation, as a program, as text."""
