"""From the command to the first picture: the application, the screen, and the shell that is painted first."""
