"""No published address ever breaks: the list of them, where they moved to, and the pages that say so."""
