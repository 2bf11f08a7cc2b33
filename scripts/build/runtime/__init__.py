"""The Python runtime for the page: our wheel, and just the part of Pyodide that runs it.

`python -m scripts.build.runtime` makes build/runtime/ (packed, under hashed names: what the site serves) with its list
in build/runtime.json, and build/pyodide/ (the same files, not packed, under Pyodide's own names: what Node runs in the
tests). The steps, a module each:

    stage    a copy of checkers/ without what the page does not need
    wheel    the wheel of that copy
    exercise the checkers at work, and everything that can go wrong (runs inside Pyodide and natively)
    trim     the standard library, down to the modules that the exercise touched; standins/ for some of them
    compile  bytecode, made by the interpreter that will run it
    verify   the exercise again on the result: still the same answers?
    publish  packed, under hashed names, with a list
"""
