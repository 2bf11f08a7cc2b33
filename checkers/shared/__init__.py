"""What do several checkers ask and say in the same words?

`choices`, `questions` and `conditions` are what is asked and arranged; `consent`, `limits`, `number` and `routes` are
rules; `carry` is what goes along to another check. Parameters are for what truly differs: the passages and facts that
a rule rests on, when it holds, of whom it speaks.
"""
