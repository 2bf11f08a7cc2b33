"""What do readers see of a change: an entry in Wijzigingen, a version, and the tables of the versions before?"""
