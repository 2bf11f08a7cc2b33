"""Which addresses has the site, which did it ever have, and where did those go?"""
