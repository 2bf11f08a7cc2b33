"""The kernel: what every checker shares.

`model` says what a checker is made of, `register` which there are. `compiled` writes one as bits, `weighing` says what
its rules come to, `engine` which questions are asked, `memory` what of that is kept. `unknown` and `changes` look at
other answers, `verdict` puts the result in words, the other modules each show it in one form (schema, table, text,
html).
"""
