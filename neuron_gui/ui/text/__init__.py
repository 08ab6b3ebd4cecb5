"""Words: their language, their translation, and what screen readers are told."""
