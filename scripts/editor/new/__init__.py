"""How does a new page begin, with its check, its cases and its place in the menu?"""
