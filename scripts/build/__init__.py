"""How do the pages, the checkers and the runtime become the site?"""
