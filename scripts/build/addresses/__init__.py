"""What answers at an address that moved, and does every published one lead somewhere?"""
