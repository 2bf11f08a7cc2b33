"""Build, check and publish: one job a script."""
