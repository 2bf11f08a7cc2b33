"""Which verdicts does a change to the rules change?"""
