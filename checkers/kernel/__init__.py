"""The kernel: what every checker shares.

`model` says what a checker is made of, `engine` weighs a scenario, `verdict` puts the result in words,
the other modules each show it in one form (schema, table, text, html).
"""
