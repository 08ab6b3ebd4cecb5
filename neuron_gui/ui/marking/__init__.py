"""A folder of reports marked: the table, the class's predictions, and the window of both."""
