"""What were readers told of each change, and what were the pages and the tables then?"""
