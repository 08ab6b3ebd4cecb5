"""Small widgets that know nothing of the laboratory: each could be lifted out."""
