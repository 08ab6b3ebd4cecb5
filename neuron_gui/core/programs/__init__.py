"""An experiment as a Python program that needs no laboratory: for numpy, PyTorch or scikit-learn."""
