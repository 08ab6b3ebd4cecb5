"""Worksheets on paper: pages to look at, to print and to keep as PDF."""
