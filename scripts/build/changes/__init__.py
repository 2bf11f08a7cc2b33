"""How do readers of the built site hear of a change: feed, line under a page, older tables?"""
