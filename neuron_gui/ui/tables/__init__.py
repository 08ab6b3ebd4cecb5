"""Samples from and for text files: the dialog of the import, and the export."""
