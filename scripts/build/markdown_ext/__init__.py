"""Python-Markdown extensions of the site: the check and its table in a page, and citations of legal facts."""
