"""Which pictures of the site are drawn here, and how do they get into docs/assets/?"""
