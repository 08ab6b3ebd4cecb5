"""How everything looks: colours, icons, the size of type, and what a person chose of them."""
