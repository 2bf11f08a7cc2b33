"""Does the site also build with Zensical, the successor of MkDocs and its theme, and is it the same site?"""
