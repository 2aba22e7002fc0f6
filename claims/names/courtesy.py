"""Words in names that say nothing about whose name it is."""

from typing import Final

from claims import name_tables as tables


def _words(*lines: str) -> frozenset[str]:
    return frozenset(word for line in lines for word in line.split())


HONORIFICS: Final = _words(
    "mr mrs ms miss dr prof professor sir dame lord lady baron baroness count viscount earl duke",
    "hon honourable honorable rt the rev reverend fr sheikh shaikh sheik imam mullah sayyid syed",
    "dato datuk tan sri seri tun tuan haji hajji hajj hj guru shri smt",
    "drs ir ing mgr judr mudr phdr rndr msc mba phd dphil qc kc mp mep mla mlc obe cbe mbe",
    "senator deputy minister president general gen col colonel capt captain lt maj major sgt",
    "gospodin pan pani herr frau monsieur madame mme senor senora don dona sra",
    "politician politiker politik politikus politico politica poslanec",
)
"""Titles and degrees, as words of exact keys."""

LINKS: Final = tables.PARTICLES | _words(
    "af al and ap av ben bin bint binti dal dalla das dei dello dos el ibn of ould ul ur ver",
)
"""Particles that one printer writes and another leaves out."""

GENERATIONS: Final = {"jr": 2, "sr": 1, "ii": 2, "iii": 3, "iv": 4, "junior": 2, "senior": 1}
"""What tells a father from a son with one name."""
