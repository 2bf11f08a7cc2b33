"""How fast is the site, in which browsers, and how does it look? May use every other wing."""
