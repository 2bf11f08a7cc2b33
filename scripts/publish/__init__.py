"""How does the built site get onto a branch that a host serves?"""
