"""What a person likes otherwise: keys, language, look, sound and typing."""
