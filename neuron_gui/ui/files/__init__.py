"""The document's files: open, save, recover, watch, drop; and the gallery of presets."""
