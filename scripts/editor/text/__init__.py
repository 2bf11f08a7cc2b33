"""Is the text of the site our own, right, plain and consistent? One module a question; `__main__` asks them all."""
