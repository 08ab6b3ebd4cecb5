"""Tables in files and on the clipboard: read, decided on, told of; and how one is written."""
