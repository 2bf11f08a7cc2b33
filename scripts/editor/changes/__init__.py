"""How is it described what readers see of a change, and is anything left untold?"""
