"""What a person likes otherwise: keys, language, look and typing."""
