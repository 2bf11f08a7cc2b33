"""What does somebody who changes a page or a rule have to know and to write down?"""
