"""Reports: runs handed in as one file, with all that it takes to compute every number of them again."""

EXTENSIONS = (".html", ".htm", ".pdf")  # of the files that a report is handed in as
