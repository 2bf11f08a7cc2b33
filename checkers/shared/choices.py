"""Which answers are offered in the same words by several checkers?"""

from __future__ import annotations

from ..kernel.model import Cause, Choice

OSO = Choice(id="oso", label="OSO", hint="Overstapservice Onderwijs, tussen scholen en samenwerkingsverbanden")
SECURE = Choice(id="beveiligd", label="Beveiligd digitaal", hint="beveiligde mail, portaal of uitwisseldienst")
PAPER = Choice(id="papier", label="Op papier", hint="dichte envelop, persoonlijk afgegeven")
CONVERSATION = Choice(id="gesprek", label="In een gesprek", hint="zonder dat anderen meeluisteren")
OPEN_MAIL = Choice(id="open-mail", label="Gewone e-mail", hint="zonder beveiliging", proposable=False)
ACCOUNT = Choice(
    id="account",
    label="Een account of meekijken",
    hint="de ontvanger kijkt zelf in jullie leerlingvolgsysteem",
    proposable=False,
    cause=Cause.VORM,
)

PGN = Choice(id="pgn", label="PGN", hint="het persoonsgebonden nummer: BSN of onderwijsnummer")
DOSSIER = Choice(id="dossier", label="Het hele leerlingdossier")
