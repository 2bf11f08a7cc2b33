"""How is the table of all outcomes published: short enough for a wall, and complete for a machine?"""
