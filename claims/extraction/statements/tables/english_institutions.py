"""English words for what is no person and yet speaks."""

from typing import Final

from .word_set import word_set

#: Institutions and documents that 'say' things.
INSTITUTION_HEADS: Final = word_set(
    """
    ad administration advertisement affidavit agency airline alliance analysis announcement app army
    article assembly association authority bank bill blog board body brief bureau cabinet
    caller campaign center centre chamber channel charity church city club coalition column
    commission committee communique company complaint conference congress consortium
    constitution corporation council court daily decree department document e-mail editorial
    email embassy essay exchange faction federation filing firm force forces foundation fund
    government group headline house indictment institute institution journal judgment kremlin
    lawsuit league legislation letter lobby magazine mailing manifesto memo memorandum message
    military ministry mission monitor motion movement nation navy network newspaper notice
    office opinion order organisation organization outlet pac page panel paper parliament
    party pentagon petition plan platform police poll post presidency press proposal
    publication radio regulator release report resolution review ruling school secretariat
    senate service sign site society spokesmen staff state statement station store study
    subcommittee summary survey syndicate team text think-tank transcript treasury tribunal
    tribune tweet union university video watchdog website white-house
    """
)

#: Words that show a capitalised name to be an institution's.
INSTITUTION_WORDS: Final = word_set(
    """
    academy act administration airlines airport america american associated associates avenue
    bank beach central championship co coast college conservatives convention corp county cup
    deal democrats east eastern federation games gazette group hall herald holdings hospital
    house inc international island islands journal kingdom law league liberals llc ltd
    national nations new news north northern olympics palace park plan plc post press republic
    republicans reuters river road services south southern square states street summit supreme
    systems times tories tribune trust union university watch west western white
    """
)

#: Places and other capitalised words that are no persons.
PLACES: Final = word_set(
    """
    afghanistan africa alabama alaska america americans apple arizona arkansas asia atlanta
    baltimore beijing belarus berlin boston brazil britain brussels california canada
    charlotte chicago china chinese christianity christmas cleveland colorado congress
    connecticut cuba dallas delaware democrat democrats denmark denver detroit easter egypt
    england english estonia europe facebook finland florida france french georgia german
    germany google greece hawaii houston idaho illinois india indiana internet iowa iran iraq
    ireland islam israel italy japan kansas kentucky kiev kremlin kyiv latvia lithuania london
    louisiana maine maryland massachusetts medicaid medicare mexico miami michigan microsoft
    minnesota minsk mississippi missouri montana moscow nebraska nevada norway obamacare ohio
    oklahoma oregon pakistan paris pennsylvania philadelphia poland republican republicans
    russia russian russians scotland seattle senate spain sweden syria tehran tennessee texas
    thanksgiving turkey twitter ukraine utah vermont virginia wales warsaw washington
    wisconsin wyoming youtube
    """
)
