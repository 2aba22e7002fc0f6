"""Given names that stand for one another: Bill and William."""

from typing import Final

_GROUPS: Final = (
    "william bill billy will willy",
    "michael mike mick mickey",
    "joseph joe joey",
    "james jim jimmy jamie",
    "timothy tim timmy",
    "donald don donny",
    "robert bob bobby rob robbie",
    "daniel dan danny",
    "edward ed ted eddie eddy",
    "theodore ted teddy",
    "thomas tom tommy",
    "benjamin ben benny",
    "richard rick dick rich ricky",
    "christopher chris",
    "matthew matt",
    "jeffrey jeff jeffery geoffrey geoff",
    "steven steve stephen",
    "david dave",
    "andrew andy drew",
    "anthony tony",
    "gregory greg",
    "kenneth ken kenny",
    "lawrence larry laurence",
    "jennifer jen jenny",
    "elizabeth liz beth betsy lizzie",
    "katherine kate kathy katie kathryn",
    "catherine kate cathy katie",
    "susan sue",
    "charles charlie chuck",
    "samuel sam",
    "alexander alex aleksandr alyaksandr aliaksandr oleksandr",
    "nicholas nick",
    "patrick pat",
    "patricia pat patty",
    "peter pete",
    "ronald ron ronnie",
    "gerald jerry gerry",
    "rudolph rudy",
    "john jack johnny",
    "bernard bernie",
    "leonard len lenny",
    "raymond ray",
    "walter walt",
    "frederick fred freddie",
    "francis frank",
    "philip phil phillip",
    "joshua josh",
    "jonathan jon",
    "zachary zach zack",
    "nathan nate nathaniel",
    "deborah debbie deb",
    "margaret maggie meg peggy",
    "rebecca becky",
    "alan allan allen al",
    "albert al",
    "vladimir volodymyr uladzimir",
    "sergei sergey siarhei syarhey serhiy",
    "dmitry dmitri dzmitry dmytro dmitriy",
    "maria maryia mariya",
    "svetlana sviatlana svyatlana",
)
_SHARED: Final[dict[str, set[str]]] = {}
for _line in _GROUPS:
    for _name in _line.split():
        _SHARED.setdefault(_name, set()).update(_line.split())


def same_given(one: str, other: str) -> bool:
    """Whether two given names, in small letters, can be one person's."""
    one, other = one.rstrip("."), other.rstrip(".")
    if one == other or other in _SHARED.get(one, ()):
        return True
    return 1 in (len(one), len(other)) and one[:1] == other[:1]
