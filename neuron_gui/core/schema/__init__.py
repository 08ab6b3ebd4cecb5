"""What a document is made of: declared options, sentences about faults, places in it, and its files."""
