"""How fast is the page, next to the same page on Pyodide as npm delivers it?

`python -m scripts.measure.bench` (or `make bench`) lets both take turns in a headless Chromium, on a free line and on a
slow one, and leaves every sample in build/bench.json. The parts, a module each:

    npm_site   our site with npm's Pyodide on the main thread, as most sites with Python in them do it
    answers    the case that is opened, and the answers that are changed after that
    visit      one visit of a reader: open the page, wait for the verdict, change answers, come back later
    processes  which processes are this Chromium, and how much memory its tabs take
    figures    medians, ratios and targets: what the samples say
    readme     the table in README.md

`in_page.js` is what measures, inside the page; `npm_client.js` is the other half of npm_site.
Lighthouse and sitespeed.io were thought of: they measure until a page is there, and not until it has answered.
Nothing here passes or fails: the figures differ from machine to machine, their ratios much less.
"""
