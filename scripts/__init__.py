"""The tools around the checkers: five wings, each of which knows only those after it (held by import-linter)."""
