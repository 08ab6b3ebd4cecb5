"""What is copied into papers and pages: a step's arithmetic, and tables, as LaTeX or as Markdown."""
