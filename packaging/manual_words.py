"""What stands in the manual's tables beside what the code declares; translated by the catalogues."""

WORDS = {
    "option": "Option",
    "file": "In files",
    "values": "Values",
    "usual": "Usual",
    "does": "What it does",
    "action": "Action",
    "keys": "Keys",
    "name": "Name",
    "formula": "Formula",
    "title": "Experiment",
    "whole": "whole,",
    "off": "off (`null`)",
    "yes": "yes or no",
    "live": "Can change during a run.",
    "kinds": "see below",
}
