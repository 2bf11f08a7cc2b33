"""Do the checkers hold over every scenario, and would a hand-written case notice it if a rule were wrong?"""
