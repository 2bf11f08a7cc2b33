"""Do the rules still say what the passages say on which they rest?"""
