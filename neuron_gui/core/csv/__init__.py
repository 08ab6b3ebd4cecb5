"""Samples from and for text files: how one is written, the table in it, and the samples chosen from that."""
