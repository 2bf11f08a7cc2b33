"""Which browsers do the tests drive, and how does a machine get them?"""
