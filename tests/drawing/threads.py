"""Invented threads for drawings."""

import random

from claims.drawing import Link, Statement

FAMILIES = {"against": "rebuts", "reply": "answers", "with": "supports", "beside": "quotes"}


def statement(**given) -> Statement:
    usual = {
        "lane": 0,
        "year": "2010",
        "day": "13 Aug",
        "name": "Iryna Example",
        "words": "“It is impossible to bend me.”",
        "language": "en",
        "url": "/claims/1/it-is/",
        "title": "Iryna Example, 13 August 2010: “It is impossible to bend me.”",
    }
    return Statement(**(usual | given))


def thread_of(size: int, lanes: int, seed: int) -> tuple[list[Statement], list[Link]]:
    """A thread in which every statement but the first leads to one or two others, either way."""
    chance = random.Random(seed)
    said = [
        statement(lane=chance.randrange(lanes), year=str(2000 + n // 7), words="word " * n)
        for n in range(size)
    ]
    links = []
    for n in range(1, size):
        for other in {chance.randrange(n), chance.randrange(n) if n % 3 else 0}:
            family = chance.choice(list(FAMILIES))
            ends = (n, other) if chance.random() < 0.8 else (other, n)
            links.append(Link(*ends, family, FAMILIES[family], chance.random() < 0.1))
    return said, links
