"""What dialogs and panels are made of: fields, forms, tables and bars that know no feature of the window."""
