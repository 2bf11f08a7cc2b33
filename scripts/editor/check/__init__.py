"""Is the site ready to be published, as far as its text, its links and its dates go?"""
