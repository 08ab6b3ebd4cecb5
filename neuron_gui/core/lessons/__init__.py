"""What lessons say and ask of a run, their files, their translations, and whether they are true."""
