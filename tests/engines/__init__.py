"""The main paths of a reader, in every engine."""
