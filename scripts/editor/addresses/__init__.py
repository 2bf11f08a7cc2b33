"""Is every published address still on the list, and does what is gone say where it went?"""
