"""Do the rules hold in every scenario, do the cases notice each fault, and what does a change to them change?"""
