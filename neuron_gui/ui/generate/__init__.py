"""Made-up samples: the dialog that asks which."""
