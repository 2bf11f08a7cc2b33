"""Do the links to other sites still lead somewhere?"""
